// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inference/inferencecharts.h"

#include <QCoreApplication>

#include "core/planning/operating_curve.h"
#include "core/planning/serving_cost.h"
#include "ui/wording/names.h"

namespace reckoner::ui::inference {

namespace {

constexpr double kMillisecondsPerSecond = 1000.0;
constexpr int kDaysOfWeek = 7;
constexpr int kHoursOfDay = 24;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(InferenceCharts)
};

} // namespace

ChartSpec curveSpec(const Scenario &scenario, const Evaluation &evaluation,
                    const MachineLoad &machine, const Formatter &formatter)
{
    ChartSpec spec;
    spec.title = Words::tr("Latency against throughput of one replica");
    spec.x.title = Words::tr("output of one replica");
    spec.x.unit = Unit::tokensPerSecond;
    spec.x.minimum = 0.0;
    spec.y.title = Words::tr("latency");
    spec.y.unit = Unit::milliseconds;
    spec.y.logarithmic = true;
    ChartSeries tpot{QStringLiteral("TPOT"), {}, ChartColor::option(0)};
    ChartSeries ttft{QStringLiteral("TTFT"), {}, ChartColor::option(1)};
    tpot.emphasized = true;
    ttft.dashed = true;
    for (const ServingPoint &point :
         operatingCurve(scenario, *evaluation.model, *evaluation.engine, machine)) {
        tpot.points.push_back(
            {point.output_tokens_per_s, point.tpot_s * kMillisecondsPerSecond, {}});
        ttft.points.push_back(
            {point.output_tokens_per_s, point.ttft_s * kMillisecondsPerSecond, {}});
    }
    spec.series = {tpot, ttft};
    spec.thresholds = {
        {scenario.tpot_target_ms,
         Words::tr("TPOT target, %1")
             .arg(formatter.text(scenario.tpot_target_ms, Unit::milliseconds)),
         ChartDirection::horizontal, true},
        {scenario.ttft_target_s * kMillisecondsPerSecond,
         Words::tr("TTFT target, %1").arg(formatter.text(scenario.ttft_target_s, Unit::seconds)),
         ChartDirection::horizontal, true}};
    double slowest = scenario.ttft_target_s * kMillisecondsPerSecond;
    for (const ChartPoint &point : ttft.points)
        slowest = std::max(slowest, point.y);
    spec.y.maximum = slowest * 2.0; // room for the name of the uppermost target
    const Replica &replica = machine.replica;
    if (replica.batch > 0)
        spec.here = ChartHere{replica.output_tokens_per_s,
                              Words::tr("%1 in flight").arg(formatter.number(replica.batch, 0))};
    return spec;
}

ChartSpec frontSpec(const Scenario &scenario, const MachineConfigurations &all,
                    const Formatter &formatter)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::scatter;
    spec.title = Words::tr("Speed for one user against output of the machine");
    spec.legend = false;
    spec.x.title = Words::tr("output speed one user sees");
    spec.x.unit = Unit::tokensPerSecond;
    spec.x.minimum = 0.0;
    spec.y.title = Words::tr("output of the machine");
    spec.y.unit = Unit::tokensPerSecond;
    spec.y.minimum = 0.0;
    const auto point = [](const Configuration &c) {
        return ChartPoint{1.0 / c.point.tpot_s, c.output_tokens_per_s, {}};
    };
    ChartSeries front{Words::tr("no other is faster and carries more"), {}, ChartColor::option(0)};
    for (const Configuration &c : all.front)
        front.points.push_back(point(c));
    ChartSeries others{
        Words::tr("other ways within the targets"), {}, ChartColor{ChartColor::Role::muted}};
    others.line = false;
    for (const Configuration &c : all.found)
        others.points.push_back(point(c));
    spec.series = {front, others};
    spec.thresholds = {{kMillisecondsPerSecond / scenario.tpot_target_ms,
                        Words::tr("TPOT target, %1")
                            .arg(formatter.text(scenario.tpot_target_ms, Unit::milliseconds)),
                        ChartDirection::vertical, true}};
    if (!all.found.empty()) {
        const Configuration &best = all.found.front();
        const ChartPoint at = point(best);
        spec.marks = {{at.x, at.y, formatter.text(best.output_tokens_per_s, Unit::tokensPerSecond),
                       Words::tr("%1 × %2, %3, %4 in flight each")
                           .arg(formatter.number(best.replicas, 0), layoutName(best.layout),
                                widthName(quantizationOf(best.weights)),
                                formatter.number(best.point.batch, 0))}};
    }
    return spec;
}

ChartSpec machinesSpec(const Scenario &scenario, const Evaluation &evaluation,
                       const ServingCandidate &machine)
{
    ChartSpec spec;
    spec.title = Words::tr("Machines over the horizon");
    spec.x.title = Words::tr("month");
    spec.x.unit = Unit::count;
    spec.x.minimum = 1.0;
    spec.x.maximum = evaluation.demand.months();
    spec.y.title = Words::tr("machines");
    spec.y.unit = Unit::count;
    spec.y.minimum = 0.0;
    ChartSeries planned{Words::tr("in the plan"), {}, ChartColor{}};
    planned.emphasized = true;
    ChartSeries load{Words::tr("peak load"), {}, ChartColor{ChartColor::Role::muted}};
    load.dashed = true;
    const std::vector<int> fleet =
        machine.server
            ? reckoner::fleet(evaluation.demand, machine.requests_per_s, scenario)
            : rentedFleet(evaluation.demand, machine.requests_per_s, scenario.redundancy);
    for (std::size_t month = 0; month < fleet.size(); ++month) {
        const double x = double(month) + 1.0;
        if (month > 0 && fleet[month] != fleet[month - 1])
            planned.points.push_back({x, double(fleet[month - 1]), {}});
        planned.points.push_back({x, double(fleet[month]), {}});
        load.points.push_back(
            {x, machinesWorth(evaluation.demand, int(month), machine.requests_per_s), {}});
    }
    spec.series = {planned, load};
    return spec;
}

ChartSpec weekSpec(const Evaluation &evaluation, const ServingCandidate &machine, int machines,
                   const Formatter &formatter)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::heatMap;
    spec.title = Words::tr("Utilization over the week");
    spec.y.unit = Unit::fraction;
    const QLocale locale = formatter.locale();
    for (int day = 1; day <= kDaysOfWeek; ++day)
        spec.y.categories << locale.dayName(day, QLocale::ShortFormat);
    for (int hour = 0; hour < kHoursOfDay; ++hour)
        spec.x.categories << (hour % 3 == 0 ? Words::tr("%1:00").arg(hour) : QString());
    for (const double share :
         utilizationOfWeek(evaluation.demand, 0, machine.requests_per_s * machines))
        spec.cells.push_back({share, {}});
    return spec;
}

} // namespace reckoner::ui::inference
