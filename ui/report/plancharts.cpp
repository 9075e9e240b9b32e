// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/plancharts.h"

#include <algorithm>

#include "ui/diagrams/moneydiagrams.h"
#include "ui/wording/names.h"

namespace reckoner::ui {

namespace {

/// Above the highest line, so that the names of the thresholds stand clear of it.
constexpr double kHeadroom = 1.2;

ChartSeries straightLine(const QString &name, const LinearCost &cost, ChartColor color)
{
    ChartSeries series;
    series.name = name;
    series.color = color;
    constexpr int kSteps = 20;
    for (int i = 0; i <= kSteps; ++i) {
        const double x = double(i) / kSteps;
        series.points.push_back({x, cost.at(x), {}});
    }
    return series;
}

} // namespace

std::vector<const OptionPlan *> openOptions(const Evaluation &evaluation)
{
    std::vector<const OptionPlan *> out;
    for (const OptionPlan &option : evaluation.plan.options) {
        if (option.available() && option.priced())
            out.push_back(&option);
    }
    std::ranges::stable_sort(out, {}, [](const OptionPlan *plan) { return plan->total_cny; });
    return out;
}

ChartSpec costChart(const ReportContext &context)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::stackedBars;
    spec.title = context.say(RECKONER_TEXT("Report", "Total cost by category"));
    spec.y.unit = Unit::cny;
    spec.legend = false; // the table beside it names the colours
    const auto options = openOptions(context.evaluation);
    for (const OptionPlan *option : options)
        spec.x.categories << optionName(option->option, context.formatter);
    for (const CostCategory category : kCategories) {
        ChartSeries series;
        series.name = context.formatter.core("Cost", label(category));
        series.color = costColor(category);
        double sum = 0.0;
        for (const OptionPlan *option : options) {
            series.points.push_back(
                {double(series.points.size()), option->cash.of(category).value(), {}});
            sum += std::abs(series.points.back().y);
        }
        if (sum > 0.0)
            spec.series.push_back(std::move(series));
    }
    return spec;
}

ChartSpec cashChart(const ReportContext &context)
{
    return cumulativeCash(context.evaluation, openOptions(context.evaluation), 0.0,
                          context.formatter);
}

ChartSpec breakEvenChart(const ReportContext &context)
{
    const BreakEvenAnalysis &even = context.evaluation.break_even;
    const Formatter &formatter = context.formatter;
    ChartSpec spec;
    spec.title = context.say(RECKONER_TEXT("Report", "Cost by utilization"));
    spec.x.title = context.say(RECKONER_TEXT("Report", "Utilization"));
    spec.x.unit = Unit::fraction;
    spec.x.minimum = 0.0;
    spec.x.maximum = 1.0;
    spec.y.unit = Unit::cny;
    spec.y.minimum = 0.0;
    const double top = std::max(even.own.at(1.0), even.cloud_on_demand.at(1.0));
    spec.y.maximum = top * kHeadroom;
    ChartSeries own = straightLine(optionName(Option::onPremises, formatter), even.own,
                                   ChartColor::option(static_cast<int>(Option::onPremises)));
    own.emphasized = true;
    spec.series.push_back(std::move(own));
    spec.series.push_back(straightLine(context.say(RECKONER_TEXT("Report", "Cloud, on demand")),
                                       even.cloud_on_demand,
                                       ChartColor::option(static_cast<int>(Option::cloud))));
    if (even.cloud_committed > 0.0) {
        ChartSeries committed = straightLine(
            context.say(RECKONER_TEXT("Report", "Cloud, committed")), {even.cloud_committed, 0.0},
            ChartColor::option(static_cast<int>(Option::cloud)));
        committed.dashed = true;
        spec.series.push_back(std::move(committed));
        spec.y.maximum = std::max(*spec.y.maximum, even.cloud_committed * kHeadroom);
    }
    if (even.api.slope > 0.0) {
        ChartSeries api = straightLine(optionName(Option::api, formatter), even.api,
                                       ChartColor::option(static_cast<int>(Option::api)));
        api.dashed = true;
        spec.series.push_back(std::move(api));
    }
    spec.thresholds = {{even.cloud_below,
                        context.say(RECKONER_TEXT("Report", "rule of thumb: cloud")),
                        ChartDirection::vertical},
                       {even.own_above, context.say(RECKONER_TEXT("Report", "rule of thumb: own")),
                        ChartDirection::vertical}};
    spec.bands = {{0.0, even.cloud_below, ChartColor::option(static_cast<int>(Option::cloud))},
                  {even.own_above, 1.0, ChartColor::option(static_cast<int>(Option::onPremises))}};
    if (even.utilization.kind == Crossing::Kind::at) {
        const double cost = even.own.at(even.utilization.value);
        spec.marks.push_back(
            {even.utilization.value, cost, formatter.percent(even.utilization.value),
             context.say(RECKONER_TEXT("Report", "own = cloud, %1")).arg(formatter.money(cost))});
    }
    spec.here = ChartHere{even.utilization_now, context.say(RECKONER_TEXT("Report", "this load %1"))
                                                    .arg(formatter.percent(even.utilization_now))};
    return spec;
}

ChartSpec memoryChart(const Replica &replica, const ReportContext &context)
{
    const ReplicaMemory &memory = replica.memory;
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::capacityBar;
    spec.title = context.say(RECKONER_TEXT("Report", "Memory of one copy of the model"));
    spec.y.unit = Unit::gigabytes;
    const auto part = [&](const char *name, double bytes, int color) {
        spec.parts.push_back({context.say(name), bytes / kBytesPerGb, ChartColor::category(color)});
    };
    part(RECKONER_TEXT("Report", "Weights"), memory.weights, 0);
    part(RECKONER_TEXT("Report", "KV cache"), memory.kv_cache, 2);
    part(RECKONER_TEXT("Report", "Workspace and reserve"), memory.runtime, 4);
    spec.capacity = memory.capacity / kBytesPerGb;
    return spec;
}

} // namespace reckoner::ui
