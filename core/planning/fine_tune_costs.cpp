// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/fine_tune_costs.h"

#include <algorithm>

#include "core/economics/price.h"

namespace reckoner {

namespace {

constexpr double kMonthsPerYear = 12.0;

double purchase(const FineTuneCell &cell, const Scenario &scenario)
{
    const Price &price = bookPrice(*cell.server);
    return inYuan(price.amount, price.currency, scenario).value();
}

} // namespace

FineTuneCosts fineTuneCosts(const FineTunePlan &plan, const Scenario &scenario,
                            const OptionPlan *recommended)
{
    FineTuneCosts costs;
    const Server *serving =
        recommended && recommended->owned && recommended->owned_machines_last > 0
            ? recommended->owned->server
            : nullptr;
    double cheapest = 0;
    for (const FineTuneCell &cell : plan.cells) {
        if (!cell.server || !cell.fits || cell.method != plan.method)
            continue;
        if (cell.server == serving)
            costs.idle = LinearCost{0, cell.cost_per_run_cny};
        if (!bookPrice(*cell.server).known())
            continue;
        const double price = purchase(cell, scenario);
        if (!costs.bought_cell || price < cheapest) {
            cheapest = price;
            costs.bought_cell = &cell;
        }
    }
    if (costs.bought_cell)
        costs.bought = LinearCost{cheapest / (scenario.horizon_years * kMonthsPerYear),
                                  costs.bought_cell->cost_per_run_cny};
    if (plan.rented.instance)
        costs.rented = LinearCost{0, plan.rented.cost_per_run_cny};
    costs.runs_shown = std::max(4.0, plan.runs_per_month * 2.0);
    if (costs.rented && costs.bought && costs.bought_cell->hours_per_run > 0) {
        // No more runs than a month of the bought machine has room for.
        const double most = kHoursPerMonth / costs.bought_cell->hours_per_run;
        costs.buying = breakEven(*costs.bought, *costs.rented, most);
        if (costs.buying.kind == Crossing::Kind::at)
            costs.runs_shown = std::max(costs.runs_shown, costs.buying.value * 1.25);
    }
    return costs;
}

double costPerMonth(const FineTunePlan &plan, const FineTuneCell &cell)
{
    return cell.cost_per_run_cny * plan.runs_per_month;
}

} // namespace reckoner
