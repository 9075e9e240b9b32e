// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/horizon_map.h"

#include "core/economics/tariff.h"
#include "core/evaluation/cost_lines.h"

namespace reckoner {

namespace {
constexpr int kLongestYears = 7;
constexpr int kSteps = 10;
} // namespace

HorizonMap horizonMap(const Scenario &scenario, const Evaluation &evaluation)
{
    HorizonMap out;
    const OptionPlan &own = evaluation.plan.option(Option::onPremises);
    const ServingCandidate *rented =
        cheapestByTheHour(scenario, evaluation.search.serving, evaluation.demand);
    const Expected<CommonPrices> prices = commonPrices(scenario, *evaluation.catalog);
    if (!evaluation.break_even.available || !own.owned || !rented || !prices)
        return out;
    for (int step = 1; step <= kSteps; ++step)
        out.utilization.push_back(static_cast<double>(step) / kSteps);
    for (int years = 1; years <= kLongestYears; ++years) {
        Scenario horizon = withTariff(scenario, *evaluation.catalog);
        horizon.horizon_years = years;
        const CostLines lines = costLines(horizon, demandFor(horizon, *evaluation.catalog),
                                          *own.owned, *rented, *prices);
        out.years.push_back(years);
        for (const double use : out.utilization)
            out.own_minus_cloud_cny.push_back(lines.own.at(use) - lines.on_demand.at(use));
        out.crossings.push_back(breakEven(lines.own, lines.on_demand, 1.0));
    }
    return out;
}

} // namespace reckoner
