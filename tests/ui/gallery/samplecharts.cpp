// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/gallery/samplecharts.h"

#include <cmath>

namespace reckoner::ui {

namespace {

QString words(const char *text)
{
    return QString::fromUtf8(text);
}

ChartSeries line(const char *name, int option, double start, double end)
{
    ChartSeries series;
    series.name = words(name);
    series.color = ChartColor::option(option);
    for (int i = 0; i <= 20; ++i)
        series.points.push_back({i / 20.0, start + (end - start) * i / 20.0, {}});
    return series;
}

} // namespace

ChartSpec sampleLines()
{
    ChartSpec spec;
    spec.title = words("Three-year cost by utilization");
    spec.x = {words("utilization"), Unit::fraction, {}, {}, false, {}};
    spec.y = {words("Three-year cost"), Unit::cny, {}, 1'400'000.0, false, {}};
    spec.series = {line("Own", 0, 320e3, 450e3), line("Cloud on demand", 1, 20e3, 1260e3),
                   line("Hybrid, optimal", 2, 25e3, 440e3), line("API", 3, 0, 3000e3)};
    spec.series[3].dashed = true;
    for (std::size_t i = 5; i < 21; ++i)
        spec.series[2].points[i].y = 330e3 + 5.5e3 * double(i);
    spec.series[2].emphasized = true;
    spec.thresholds = {{0.3, words("rule of thumb: cloud"), ChartDirection::vertical},
                       {0.7, words("rule of thumb: own"), ChartDirection::vertical}};
    spec.bands = {{0.0, 0.3, ChartColor::option(1)}, {0.7, 1.0, ChartColor::option(0)}};
    spec.marks = {{0.27, 355e3, words("27%"), words("own = cloud, ¥355k")}};
    spec.here = ChartHere{0.41, words("you 41%")};
    return spec;
}

ChartSpec sampleBand()
{
    ChartSpec spec;
    spec.title = words("Cumulative cash");
    spec.x = {{}, Unit::months, {}, {}, false, {}};
    spec.y = {words("Cash out"), Unit::cny, {}, {}, false, {}};
    ChartSeries own;
    own.name = words("Own, P10 to P90");
    own.color = ChartColor::option(0);
    for (int month = 0; month <= 36; ++month) {
        own.points.push_back({double(month), 300e3 + 7e3 * month, {}});
        own.lower.push_back(260e3 + 4.5e3 * month);
    }
    ChartSeries cloud;
    cloud.name = words("Cloud");
    cloud.color = ChartColor::option(1);
    for (int month = 0; month <= 36; ++month)
        cloud.points.push_back({double(month), 17e3 * month, {}});
    spec.series = {own, cloud};
    return spec;
}

ChartSpec sampleScatter()
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::scatter;
    spec.title = words("Plans that meet the targets");
    spec.x = {words("TPOT"), Unit::milliseconds, {}, {}, false, {}};
    spec.y = {words("Three-year cost"), Unit::cny, {}, {}, false, {}};
    ChartSeries all;
    all.name = words("Other plans");
    all.color = {ChartColor::Role::muted, 0};
    all.line = false;
    for (int i = 0; i < 40; ++i)
        all.points.push_back(
            {18.0 + std::fmod(i * 37.0, 40.0), 500e3 + std::fmod(i * 91e3, 1400e3), {}});
    ChartSeries front;
    front.name = words("Cheapest for its speed");
    front.color = {ChartColor::Role::accent, 0};
    front.emphasized = true;
    front.points = {{14, 1.6e6, words("8 × H100")},
                    {22, 0.8e6, words("2 × H20")},
                    {38, 0.42e6, words("2 × L40S")},
                    {55, 0.31e6, words("2 × RTX 4090")}};
    spec.series = {all, front};
    return spec;
}

ChartSpec sampleBars()
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::stackedBars;
    spec.title = words("Total cost by option");
    spec.x.categories = {words("Own"), words("Cloud"), words("Hybrid"), words("API")};
    spec.y = {{}, Unit::cny, {}, {}, false, {}};
    const char *names[] = {"Hardware", "Power", "People", "Software", "Room and network"};
    const double values[][4] = {{184e3, 0, 160e3, 0},
                                {31e3, 0, 22e3, 0},
                                {126e3, 90e3, 110e3, 60e3},
                                {17e3, 12e3, 14e3, 0},
                                {28e3, 417e3, 67e3, 920e3}};
    for (int layer = 0; layer < 5; ++layer) {
        ChartSeries series;
        series.name = words(names[layer]);
        series.color = ChartColor::category(layer);
        for (int i = 0; i < 4; ++i)
            series.points.push_back({double(i), values[layer][i], {}});
        spec.series.push_back(series);
    }
    return spec;
}

ChartSpec sampleCapacity(double used)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::capacityBar;
    spec.title = words("Memory of the cards");
    spec.y.unit = Unit::gigabytes;
    spec.parts = {{words("Weights"), used * 0.56, ChartColor::category(0)},
                  {words("KV cache"), used * 0.33, ChartColor::category(2)},
                  {words("Runtime"), used * 0.11, ChartColor::category(4)}};
    spec.capacity = 96.0;
    return spec;
}

ChartSpec sampleDonut()
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::donut;
    spec.title = words("How the budget is split");
    spec.y.unit = Unit::cny;
    spec.parts = {{words("Inference"), 352e3, ChartColor::category(0)},
                  {words("Fine-tuning"), 98e3, ChartColor::category(2)},
                  {words("Reserve"), 50e3, ChartColor::category(4)}};
    spec.centerValue = words("50");
    spec.centerLabel = words("万元预算");
    return spec;
}

ChartSpec sampleHeatMap()
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::heatMap;
    spec.title = words("Utilization over the week");
    spec.y.unit = Unit::fraction;
    spec.y.categories = {words("Mon"), words("Tue"), words("Wed"), words("Thu"),
                         words("Fri"), words("Sat"), words("Sun")};
    for (int hour = 0; hour < 24; ++hour)
        spec.x.categories << (hour % 6 == 0 ? QString::number(hour) : QString());
    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            const double morning = std::exp(-std::pow((hour - 10.5) / 2.2, 2));
            const double afternoon = std::exp(-std::pow((hour - 15.5) / 2.0, 2));
            spec.cells.push_back({(day < 5 ? 0.95 : 0.2) * std::max(morning, afternoon), {}});
        }
    }
    return spec;
}

ChartSpec sampleTornado()
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::tornado;
    spec.title = words("What moves the total");
    spec.x = {words("Three-year cost"), Unit::cny, {}, {}, false, {}};
    spec.base = 386e3;
    spec.swings = {{words("Peak users"), 310e3, 560e3, words("20"), words("80")},
                   {words("Hardware price"), 340e3, 442e3, words("low"), words("high")},
                   {words("Staff"), 350e3, 430e3, words("0.2"), words("0.5")},
                   {words("Residual value"), 402e3, 366e3, words("10%"), words("50%")},
                   {words("Electricity"), 380e3, 396e3, words("¥0.5"), words("¥1.2")}};
    return spec;
}

std::vector<ChartSpec> sampleCharts()
{
    return {sampleLines(),        sampleBand(),  sampleScatter(), sampleBars(),
            sampleCapacity(66.0), sampleDonut(), sampleHeatMap(), sampleTornado()};
}

} // namespace reckoner::ui
