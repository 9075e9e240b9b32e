// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagrams/moneydiagrams.h"

#include <algorithm>
#include <cmath>

#include "ui/wording/money.h"
#include "ui/wording/names.h"
#include "ui/wording/phrase.h"

namespace reckoner::ui {

namespace {

using Kind = Crossing::Kind;

double placeOf(const Crossing &crossing)
{
    if (crossing.kind == Kind::at)
        return crossing.value;
    return crossing.kind == Kind::always ? 0.0 : 1.0;
}

bool shows(const std::vector<const OptionPlan *> &options, Option which)
{
    return std::ranges::find(options, which, &OptionPlan::option) != options.end();
}

/// Lines over something that is counted, both from nothing on.
ChartSpec curve(const QString &title, const QString &counted, Unit unit)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::lines;
    spec.title = title;
    spec.x.title = counted;
    spec.x.unit = Unit::count;
    spec.x.minimum = 0.0;
    spec.y.unit = unit;
    spec.y.minimum = 0.0;
    return spec;
}

void markPayback(ChartSpec &spec, const Evaluation &evaluation, double discountRate,
                 const Formatter &formatter)
{
    const BreakEvenAnalysis &analysis = evaluation.break_even;
    const Crossing &payback = discountRate > 0.0 ? analysis.payback_discounted : analysis.payback;
    if (!analysis.available || payback.kind != Kind::at)
        return;
    const std::vector<Money> paid =
        evaluation.plan.option(Option::onPremises).cash.cumulative(discountRate);
    const auto month = std::min(std::size_t(std::floor(payback.value)), paid.size() - 1);
    const double before = month > 0 ? paid[month - 1].value() : 0.0;
    const double y = before + (paid[month].value() - before) * (payback.value - double(month));
    spec.marks.push_back({payback.value, y, formatter.text(payback.value, Unit::months),
                          phrase(formatter, RECKONER_TEXT("Wording", "owning has paid back"))});
}

/// The part of the load between `from` and `to`, a step for each level.
ChartSeries cutOut(const std::vector<LoadLevel> &curve, double from, double to)
{
    ChartSeries series;
    double hours = 0.0;
    for (const LoadLevel &level : curve) {
        const double lower = std::min(level.requests_per_s, from);
        const double upper = std::max(lower, std::min(level.requests_per_s, to));
        for (const double x : {hours, hours + level.hours}) {
            series.points.push_back({x, upper, {}});
            series.lower.push_back(lower);
        }
        hours += level.hours;
    }
    return series;
}

/// Where two answers differ, their texts must: with as few decimals as that takes.
int decimalsFor(const BreakEvenAnalysis::Sensitivity &one, const Formatter &formatter)
{
    constexpr int kMost = 3;
    int decimals = 0;
    if (one.less.kind != Kind::at || one.more.kind != Kind::at || one.less.value == one.more.value)
        return decimals;
    while (decimals < kMost && formatter.number(one.less.value * 100.0, decimals) ==
                                   formatter.number(one.more.value * 100.0, decimals))
        ++decimals;
    return decimals;
}

QString utilizationText(const Crossing &crossing, int decimals, const Formatter &formatter)
{
    return crossing.kind == Kind::at
               ? formatter.number(crossing.value * 100.0, decimals) + QLatin1Char('%')
               : crossingText(crossing, Unit::fraction, formatter);
}

} // namespace

ChartColor costColor(CostCategory category)
{
    switch (category) {
    case CostCategory::cloud:
        return ChartColor::option(int(Option::cloud));
    case CostCategory::api:
        return ChartColor::option(int(Option::api));
    case CostCategory::finance:
        return {ChartColor::Role::text};
    default:
        return ChartColor::category(int(category));
    }
}

ChartColor costColor(CostItem item)
{
    constexpr int kStep = 17;
    constexpr int kPalest = 68;
    int before = 0;
    for (int number = 0; number < int(item); ++number)
        before += categoryOf(static_cast<CostItem>(number)) == categoryOf(item) ? 1 : 0;
    return costColor(categoryOf(item)).shaded(before * kStep % (kPalest + kStep));
}

ChartSpec cumulativeCash(const Evaluation &evaluation,
                         const std::vector<const OptionPlan *> &options, double discountRate,
                         const Formatter &formatter)
{
    ChartSpec spec =
        curve(phrase(formatter, RECKONER_TEXT("Wording", "Paid by the end of each month")),
              phrase(formatter, RECKONER_TEXT("Wording", "Month")), Unit::cny);
    for (const OptionPlan *option : options) {
        ChartSeries series;
        series.name = optionName(option->option, formatter);
        series.color = ChartColor::option(int(option->option));
        series.dashed = !option->available();
        series.emphasized = evaluation.plan.recommended == option->option;
        series.points.push_back({0.0, 0.0, {}});
        for (const Money paid : option->cash.cumulative(discountRate))
            series.points.push_back({double(series.points.size()), paid.value(), {}});
        spec.x.maximum = double(series.points.size()) - 1.0;
        spec.series.push_back(std::move(series));
    }
    if (shows(options, Option::onPremises) && shows(options, Option::cloud))
        markPayback(spec, evaluation, discountRate, formatter);
    return spec;
}

ChartSpec breakEvenTornado(const BreakEvenAnalysis &analysis, const Formatter &formatter)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::tornado;
    spec.title = phrase(formatter, RECKONER_TEXT("Wording", "What moves the break-even"));
    spec.x.title = phrase(formatter, RECKONER_TEXT("Wording", "Break-even utilization"));
    spec.x.unit = Unit::fraction;
    spec.base = placeOf(analysis.utilization);
    spec.table.headers = {phrase(formatter, RECKONER_TEXT("Wording", "Input")),
                          phrase(formatter, RECKONER_TEXT("Wording", "10% less")),
                          phrase(formatter, RECKONER_TEXT("Wording", "10% more"))};
    const bool whole = std::ranges::all_of(
        analysis.sensitivities, [&](const auto &one) { return decimalsFor(one, formatter) == 0; });
    for (const BreakEvenAnalysis::Sensitivity &one : analysis.sensitivities) {
        // Whole percent or not, but all alike.
        const int decimals = whole ? 0 : std::max(1, decimalsFor(one, formatter));
        ChartSwing swing;
        swing.name = inputName(one.input, formatter);
        swing.low = placeOf(one.less);
        swing.high = placeOf(one.more);
        swing.lowLabel = utilizationText(one.less, decimals, formatter);
        swing.highLabel = utilizationText(one.more, decimals, formatter);
        spec.table.rows.push_back({swing.name, swing.lowLabel, swing.highLabel});
        if (swing.low != swing.high)
            spec.swings.push_back(std::move(swing));
    }
    return spec;
}

ChartSpec horizonChart(const BreakEvenAnalysis &analysis, const HorizonMap &map,
                       double horizonYears, const Formatter &formatter)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::heatMap;
    spec.x.title = phrase(formatter, RECKONER_TEXT("Wording", "Utilization"));
    spec.y.title = phrase(formatter, RECKONER_TEXT("Wording", "Years of use"));
    const std::size_t columns = map.utilization.size();
    double largest = 0.0;
    for (const double difference : map.own_minus_cloud_cny)
        largest = std::max(largest, std::abs(difference));
    const MoneyScale scale = formatter.moneyScale(largest);
    const bool meet = std::ranges::any_of(
        map.crossings, [](const Crossing &crossing) { return crossing.kind == Kind::at; });
    spec.title = phrase(formatter,
                        meet ? RECKONER_TEXT("Wording", "Own minus cloud, %1; equal along the line")
                             : RECKONER_TEXT("Wording", "Own minus cloud, %1"))
                     .arg(scale.unit);
    spec.table.headers << spec.y.title;
    for (const double use : map.utilization) {
        spec.x.categories << formatter.percent(use);
        spec.table.headers << formatter.percent(use);
    }
    spec.table.headers << phrase(formatter, RECKONER_TEXT("Wording", "Break-even"));
    for (std::size_t row = 0; row < map.years.size(); ++row) {
        spec.y.categories << QString::number(map.years[row]);
        QStringList line{QString::number(map.years[row])};
        for (std::size_t column = 0; column < columns; ++column) {
            const double difference = map.at(row, column);
            const Option wins = difference <= 0.0 ? Option::onPremises : Option::cloud;
            ChartHeatCell cell;
            cell.value = std::abs(difference);
            cell.color = ChartColor::option(int(wins));
            cell.label = formatter.inScale(difference, scale);
            spec.cells.push_back(cell);
            line << formatter.money(difference);
        }
        line << crossingText(map.crossings[row], Unit::fraction, formatter);
        spec.table.rows.push_back(line);
        // A cell stands for the use in its middle.
        constexpr double kMiddle = 0.5;
        spec.edge.push_back(map.crossings[row].kind == Kind::at
                                ? map.crossings[row].value * double(columns) - kMiddle
                                : placeOf(map.crossings[row]) * double(columns));
    }
    const auto use = std::ranges::lower_bound(map.utilization, analysis.utilization_now);
    const auto year = std::ranges::find(map.years, int(horizonYears));
    if (use != map.utilization.end() && year != map.years.end())
        spec.here = ChartHere{double(std::size_t(year - map.years.begin()) * columns +
                                     std::size_t(use - map.utilization.begin())),
                              phrase(formatter, RECKONER_TEXT("Wording", "you"))};
    return spec;
}

ChartColor bandColor(LoadBand::Kind kind)
{
    constexpr int kLighter = 35;
    switch (kind) {
    case LoadBand::Kind::owned:
        return ChartColor::option(int(Option::onPremises));
    case LoadBand::Kind::threeYears:
        return ChartColor::option(int(Option::hybrid));
    case LoadBand::Kind::oneYear:
        return ChartColor::option(int(Option::hybrid)).shaded(kLighter);
    case LoadBand::Kind::savingsPlan:
        return ChartColor::option(int(Option::api)).shaded(kLighter);
    case LoadBand::Kind::onDemand:
        return ChartColor::option(int(Option::cloud));
    case LoadBand::Kind::spot:
        return ChartColor::option(int(Option::cloud)).shaded(kLighter);
    }
    return {};
}

ChartSpec loadCurve(const LoadBands &bands, const Formatter &formatter)
{
    ChartSpec spec =
        curve(phrase(formatter, RECKONER_TEXT("Wording", "Load by hours of the month")),
              phrase(formatter, RECKONER_TEXT("Wording", "Hours of the month, busiest first")),
              Unit::requestsPerSecond);
    if (bands.curve.empty())
        return spec;
    spec.x.maximum = 0.0;
    for (const LoadLevel &level : bands.curve)
        *spec.x.maximum += level.hours;
    for (const LoadBand &band : bands.bands) {
        ChartSeries series = cutOut(bands.curve, band.from_qps, band.to_qps);
        series.name = bandName(band.kind, formatter);
        series.color = bandColor(band.kind);
        series.line = false;
        series.solid = true;
        spec.series.push_back(std::move(series));
    }
    ChartSeries load = cutOut(bands.curve, 0.0, bands.curve.front().requests_per_s);
    load.lower.clear();
    load.color = {ChartColor::Role::text};
    load.name = phrase(formatter, RECKONER_TEXT("Wording", "Load"));
    spec.series.push_back(std::move(load));
    const double peak = bands.curve.front().requests_per_s;
    for (const LoadBand &band : bands.bands) {
        const bool reaches = band.to_qps > 0.0 && band.to_qps <= 1.5 * peak;
        if (band.kind == LoadBand::Kind::owned && reaches)
            spec.thresholds.push_back(
                {band.to_qps,
                 phrase(formatter, RECKONER_TEXT("Wording", "capacity of the owned machines")),
                 ChartDirection::horizontal});
    }
    return spec;
}

} // namespace reckoner::ui
