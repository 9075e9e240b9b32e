// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pretraining/pretrainingchart.h"

#include <algorithm>
#include <limits>

#include <QCoreApplication>

#include "ui/wording/names.h"

namespace reckoner::ui::pretraining {

namespace {

constexpr std::size_t kShown = 12; ///< points of one kind

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PreTrainingChart)
};

ChartPoint pointOf(const PretrainOption &option, const Formatter &formatter)
{
    return {option.days, option.cost_cny, cardsName(*option.accelerator, option.cards, formatter)};
}

// The cheapest of each card; the rest would stand above it.
ChartSeries points(const QString &name, std::span<const PretrainOption> options, int color,
                   const Formatter &formatter)
{
    ChartSeries series{name, {}, ChartColor::option(color)};
    series.line = false;
    std::vector<const Accelerator *> seen;
    for (const PretrainOption &option : options) {
        if (series.points.size() == kShown ||
            std::ranges::find(seen, option.accelerator) != seen.end())
            continue;
        seen.push_back(option.accelerator);
        series.points.push_back(pointOf(option, formatter));
    }
    return series;
}

// Points keep clear of the edges.
void widen(ChartSpec &spec)
{
    double least = std::numeric_limits<double>::infinity();
    double most = 0;
    for (const ChartSeries &series : spec.series) {
        for (const ChartPoint &point : series.points) {
            least = std::min(least, point.y);
            most = std::max(most, point.y);
        }
    }
    if (most > 0) {
        spec.y.minimum = least * 0.6;
        spec.y.maximum = most * 1.6;
    }
}

} // namespace

ChartSpec rentOrBuySpec(const PretrainPlan &plan, const Scenario &scenario,
                        const Formatter &formatter)
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::scatter;
    spec.title = Words::tr("Cost against days");
    spec.x.unit = Unit::days;
    spec.x.minimum = 0.0;
    spec.y.title = Words::tr("cost");
    spec.y.unit = Unit::cny;
    spec.y.logarithmic = true;
    spec.series.push_back(points(Words::tr("rented"), plan.rented, 1, formatter));
    spec.series.push_back(points(Words::tr("bought"), plan.bought, 0, formatter));
    if (!plan.rented.empty()) {
        ChartSeries best{Words::tr("cheapest"), {pointOf(plan.rented.front(), formatter)}};
        best.line = false;
        best.emphasized = true;
        best.color = {ChartColor::Role::good, 0};
        spec.series.front().points.erase(spec.series.front().points.begin());
        spec.series.push_back(best);
    }
    std::erase_if(spec.series, [](const ChartSeries &series) { return series.points.empty(); });
    widen(spec);
    spec.thresholds.push_back({scenario.pretrain_deadline_days, Words::tr("deadline")});
    return spec;
}

} // namespace reckoner::ui::pretraining
