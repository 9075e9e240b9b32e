// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/breakeven/breakevencharts.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/diagrams/moneydiagrams.h"
#include "ui/wording/training.h"

namespace reckoner::ui {

namespace {

using Kind = Crossing::Kind;

struct BreakEven {
    Q_DECLARE_TR_FUNCTIONS(BreakEven)
};

ChartSeries straight(const QString &name, const LinearCost &cost, double full, Option option)
{
    ChartSeries series;
    series.name = name;
    series.color = ChartColor::option(int(option));
    for (const double x : {0.0, full})
        series.points.push_back({x, cost.at(x), {}});
    return series;
}

/// Cost against any measure of use that is `full` when the machines never rest.
ChartSpec useChart(const BreakEvenAnalysis &analysis, double full, const Crossing &crossing,
                   const QString &now, const QString &crossingValue, const Formatter &formatter)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::lines;
    spec.x.minimum = 0.0;
    spec.x.maximum = full;
    spec.y.unit = Unit::cny;
    spec.y.minimum = 0.0;
    ChartSeries own =
        straight(BreakEven::tr("Own"), analysis.own.against(full), full, Option::onPremises);
    own.emphasized = true;
    spec.series.push_back(std::move(own));
    spec.series.push_back(straight(BreakEven::tr("Cloud on demand"),
                                   analysis.cloud_on_demand.against(full), full, Option::cloud));
    if (analysis.cloud_committed > 0.0) {
        ChartSeries committed = straight(BreakEven::tr("Cloud, committed"),
                                         {analysis.cloud_committed, 0.0}, full, Option::cloud);
        committed.dashed = true;
        spec.series.push_back(std::move(committed));
    }
    if (analysis.api.slope > 0.0) {
        ChartSeries api =
            straight(BreakEven::tr("API"), analysis.api.against(full), full, Option::api);
        api.dashed = true;
        spec.series.push_back(std::move(api));
        // The API may be dearer by far: its line leaves the chart rather than flatten the others.
        const double others = std::max(
            {analysis.own.at(1.0), analysis.cloud_on_demand.at(1.0), analysis.cloud_committed});
        if (analysis.api.at(1.0) > 1.5 * others)
            spec.y.maximum = 1.15 * others;
    }
    spec.here = ChartHere{analysis.utilization_now * full, now};
    if (crossing.kind == Kind::at) {
        const double cost = analysis.own.against(full).at(crossing.value);
        spec.marks.push_back({crossing.value, cost, crossingValue,
                              BreakEven::tr("own = cloud, %1").arg(formatter.money(cost))});
    }
    return spec;
}

void addRules(ChartSpec &spec, const BreakEvenAnalysis &analysis, double full)
{
    spec.thresholds.push_back({analysis.cloud_below * full, BreakEven::tr("rule of thumb: cloud")});
    spec.thresholds.push_back({analysis.own_above * full, BreakEven::tr("rule of thumb: own")});
    spec.bands.push_back(
        {0.0, analysis.cloud_below * full, ChartColor::option(int(Option::cloud))});
    spec.bands.push_back(
        {analysis.own_above * full, full, ChartColor::option(int(Option::onPremises))});
}

/// What the axis of tokens counts in, so that its numbers stay short.
double tokensStep(double most, const Formatter &formatter)
{
    constexpr double kMany = 1e10;
    if (most < kMany)
        return 1e6;
    return formatter.language() == Language::chinese ? 1e8 : 1e9;
}

ChartSpec tokensChart(const BreakEvenAnalysis &analysis, const Formatter &formatter)
{
    const double step = tokensStep(analysis.tokens_per_month_at_full_use, formatter);
    const double full = analysis.tokens_per_month_at_full_use / step;
    const Crossing &tokens = analysis.tokens_per_month;
    ChartSpec spec = useChart(
        analysis, full, {},
        BreakEven::tr("you %1").arg(tokensText(analysis.utilization_now * full * step, formatter)),
        {}, formatter);
    spec.title = BreakEven::tr("Cost by tokens a month");
    spec.x.title = step > 1e6 ? BreakEven::tr("Billion tokens a month")
                              : BreakEven::tr("Million tokens a month");
    spec.x.unit = Unit::count;
    spec.y.maximum.reset();
    std::erase_if(spec.series, [](const ChartSeries &series) {
        return series.color == ChartColor::option(int(Option::cloud));
    });
    if (tokens.kind == Kind::at) {
        const double at = tokens.value / step;
        const double cost = analysis.own.against(full).at(at);
        spec.marks.push_back({at, cost, tokensText(tokens.value, formatter),
                              BreakEven::tr("own = API, %1").arg(formatter.money(cost))});
    }
    return spec;
}

ChartSpec monthsChart(const Evaluation &evaluation, const Formatter &formatter)
{
    std::vector<const OptionPlan *> options;
    for (const Option which : {Option::onPremises, Option::cloud, Option::api}) {
        if (evaluation.plan.option(which).priced())
            options.push_back(&evaluation.plan.option(which));
    }
    return cumulativeCash(evaluation, options, 0.0, formatter);
}

} // namespace

ChartSpec breakEvenChart(BreakEvenView view, const Evaluation &evaluation,
                         const BreakEvenSource &source, const Formatter &formatter)
{
    const BreakEvenAnalysis &analysis = evaluation.break_even;
    switch (view) {
    case BreakEvenView::months:
        return monthsChart(evaluation, formatter);
    case BreakEvenView::tokens:
        return tokensChart(analysis, formatter);
    case BreakEvenView::horizon:
        return horizonChart(analysis, source.map, source.horizonYears, formatter);
    case BreakEvenView::sensitivity:
        return breakEvenTornado(analysis, formatter);
    case BreakEvenView::load:
        return loadCurve(source.bands, formatter);
    case BreakEvenView::hoursPerDay: {
        constexpr double kHours = 24.0;
        const QString now = formatter.number(analysis.utilization_now * kHours, 1);
        ChartSpec spec =
            useChart(analysis, kHours, analysis.hours_per_day, BreakEven::tr("you %1 h").arg(now),
                     BreakEven::tr("%1 h").arg(formatter.number(analysis.hours_per_day.value, 1)),
                     formatter);
        spec.title = BreakEven::tr("Cost by hours of full work a day");
        spec.x.title = BreakEven::tr("Hours of full work a day");
        spec.x.unit = Unit::count;
        addRules(spec, analysis, kHours);
        return spec;
    }
    case BreakEvenView::utilization:
        break;
    }
    const OptionPlan &cloud = evaluation.plan.option(Option::cloud);
    const double planned = cloud.total_cny - cloud.fine_tuning_cny - cloud.pretraining_cny;
    ChartSpec spec =
        useChart(analysis, 1.0, analysis.utilization,
                 BreakEven::tr("you %1").arg(formatter.percent(analysis.utilization_now)),
                 formatter.percent(analysis.utilization.value), formatter);
    spec.title = BreakEven::tr("Cost by utilization");
    spec.x.title = BreakEven::tr("Utilization of the owned machines");
    spec.x.unit = Unit::fraction;
    addRules(spec, analysis, 1.0);
    if (planned > 0.0) {
        spec.marks.push_back({analysis.utilization_now, planned, formatter.money(planned),
                              BreakEven::tr("cloud as planned")});
        if (spec.y.maximum)
            spec.y.maximum = std::max(*spec.y.maximum, planned * 1.1);
    }
    return spec;
}

ChartSpec weekOfUse(const BreakEvenAnalysis &analysis, const Formatter &formatter)
{
    constexpr int kHours = 24;
    constexpr int kNamedHour = 6;
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::heatMap;
    spec.title = BreakEven::tr("Utilization over the week");
    spec.legend = false; // the caption below tells mean and busiest hour
    spec.y.unit = Unit::fraction;
    for (int hour = 0; hour < kHours; ++hour)
        spec.x.categories << (hour % kNamedHour == 0 ? QString::number(hour) : QString());
    for (int day = 1; day <= 7; ++day)
        spec.y.categories << formatter.locale().standaloneDayName(day, QLocale::ShortFormat);
    for (const double use : analysis.week)
        spec.cells.push_back({use, {}, {}});
    return spec;
}

} // namespace reckoner::ui
