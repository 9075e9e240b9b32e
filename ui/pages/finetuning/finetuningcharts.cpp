// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/finetuning/finetuningcharts.h"

#include <QCoreApplication>

#include "ui/wording/names.h"

namespace reckoner::ui::finetuning {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FineTuningCharts)
};

} // namespace

ChartSpec costSpec(const FineTunePlan &plan, const FineTuneCosts &costs, const Formatter &formatter)
{
    ChartSpec spec;
    spec.title = Words::tr("Cost of fine-tuning a month by the number of runs");
    spec.x.title = Words::tr("runs a month");
    spec.x.unit = Unit::count;
    spec.x.minimum = 0.0;
    spec.x.maximum = costs.runs_shown;
    spec.y.title = Words::tr("cost a month");
    spec.y.unit = Unit::cny;
    spec.y.minimum = 0.0;
    const auto add = [&](const std::optional<LinearCost> &line, const QString &name, int option) {
        if (!line)
            return;
        ChartSeries series{
            name,
            {{0.0, line->at(0.0), {}}, {costs.runs_shown, line->at(costs.runs_shown), {}}},
            ChartColor::option(option)};
        spec.series.push_back(series);
    };
    add(costs.rented, Words::tr("rented"), 1);
    add(costs.bought, Words::tr("own machine"), 0);
    add(costs.idle, Words::tr("idle hours"), 2);
    if (costs.buying.kind == Crossing::Kind::at && costs.rented)
        spec.marks.push_back({costs.buying.value, costs.rented->at(costs.buying.value),
                              formatter.number(costs.buying.value, 0),
                              Words::tr("buying = renting")});
    spec.here =
        ChartHere{plan.runs_per_month,
                  Words::tr("runs: %1").arg(formatter.text(plan.runs_per_month, Unit::count))};
    return spec;
}

QString costCaption(const FineTuneCosts &costs, const Formatter &formatter)
{
    if (!costs.bought_cell)
        return Words::tr("No machine with a price holds this method.");
    const QString own =
        cardsName(*costs.bought_cell->accelerator, costs.bought_cell->cards, formatter);
    if (!costs.rented)
        return Words::tr("A machine of its own would be %1; none can be rented.").arg(own);
    switch (costs.buying.kind) {
    case Crossing::Kind::at:
        return Words::tr("A machine of its own (%1), spread over the horizon, pays from %2 runs a "
                         "month on.")
            .arg(own, formatter.number(costs.buying.value, 0));
    case Crossing::Kind::always:
        return Words::tr("A machine of its own (%1) is never dearer than renting.").arg(own);
    case Crossing::Kind::never:
        break;
    }
    return Words::tr("A machine of its own (%1), spread over the horizon, never pays: it would be "
                     "full before it is cheaper than renting.")
        .arg(own);
}

} // namespace reckoner::ui::finetuning
