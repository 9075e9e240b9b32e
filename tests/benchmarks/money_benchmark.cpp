// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <vector>

#include <benchmark/benchmark.h>

#include "core/catalog/builtin.h"
#include "core/economics/ownership.h"
#include "core/economics/rental.h"
#include "core/economics/screening.h"
#include "core/evaluation/break_even_analysis.h"
#include "core/evaluation/evaluation.h"
#include "core/planning/option_money.h"
#include "core/planning/serving_cost.h"

namespace reckoner {
namespace {

Scenario fiveYears()
{
    Scenario scenario;
    scenario.horizon_years = 5;
    scenario.peak_users = 400;
    scenario.residency = DataResidency::anywhere;
    return scenario;
}

/// 60 months of the four options with machines and contracts known: every line, totals, present
/// value, unit costs.
void cashFlowOfFourOptions(benchmark::State &state)
{
    const Scenario scenario = fiveYears();
    const auto evaluation = evaluate(scenario, builtinCatalog());
    const Demand &demand = evaluation->demand;
    const CommonPrices prices = commonPrices(scenario, builtinCatalog()).value();
    const OptionMoney money(scenario, demand, prices);
    const auto &options = evaluation->plan.options;
    const OwnedPart part{options[2].owned_machines,
                         options[2].owned ? options[2].owned->requests_per_s : 0.0};
    for (auto _ : state) {
        for (const OptionPlan &known : options) {
            OptionPlan plan;
            plan.option = known.option;
            plan.owned = known.owned;
            plan.rented = known.rented;
            plan.api = known.api;
            plan.rental_terms = known.rental_terms;
            plan.rented_serving = known.rented_serving;
            plan.cash = CashFlow(demand.months());
            const bool owns = known.owned && !known.owned_machines.empty();
            if (owns) {
                money.ownedServing(plan, known.owned_machines);
                money.ownedSide(plan);
            }
            if (known.rented && known.rented_machines_peak > 0)
                money.rentedServing(plan, owns ? part : OwnedPart{});
            if (known.api)
                money.apiServing(plan);
            if (known.rented || known.api)
                money.cloudSide(plan);
            money.finish(plan);
            benchmark::DoNotOptimize(plan.total_cny);
        }
    }
}
BENCHMARK(cashFlowOfFourOptions)->Unit(benchmark::kMicrosecond);

/// Every crossing, return and sensitivity of the break-even page.
void breakEvenAnalysis(benchmark::State &state)
{
    const Scenario scenario = fiveYears();
    const auto evaluation = evaluate(scenario, builtinCatalog());
    for (auto _ : state)
        benchmark::DoNotOptimize(analyseBreakEven(scenario, *evaluation));
}
BENCHMARK(breakEvenAnalysis)->Unit(benchmark::kMicrosecond);

/// One crossing, as while a slider is dragged.
void breakEvenOfTwoLines(benchmark::State &state)
{
    LinearCost own{1e6, 2e5};
    const LinearCost rented{1e5, 3e6};
    for (auto _ : state) {
        benchmark::DoNotOptimize(own);
        benchmark::DoNotOptimize(breakEven(own, rented, 1.0));
    }
}
BENCHMARK(breakEvenOfTwoLines)->Unit(benchmark::kNanosecond);

/// The cheapest mix of owned, committed, on-demand and spot capacity over a year of hours.
void hybridOverAYearOfHours(benchmark::State &state)
{
    std::vector<double> load;
    for (int hour = 0; hour < 8760; ++hour)
        load.push_back(40 + 35 * std::sin(hour * 0.26) + 20 * std::sin(hour * 0.0374));
    const std::vector<CapacityKind> kinds{{7000, 0.4, true},
                                          {5200, 0.0, false},
                                          {6400, 0.0, false},
                                          {0, 1.2, false},
                                          {0, 1.0, false}};
    for (auto _ : state)
        benchmark::DoNotOptimize(cheapestMix(load, kinds, 0.2));
}
BENCHMARK(hybridOverAYearOfHours)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace reckoner
