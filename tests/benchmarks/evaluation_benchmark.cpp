// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include "core/catalog/builtin.h"
#include "core/evaluation/evaluation.h"
#include "core/scenario/codec.h"
#include "core/scenario/examples.h"

namespace reckoner {
namespace {

Scenario fintech()
{
    return scenarioOf(*findExample("fintech-knowledge-base"));
}

/// What an edit of a price costs: money, break-even and guidance, with the machines known.
void evaluateFintechWithoutSearch(benchmark::State &state)
{
    const Scenario scenario = fintech();
    const Catalog &catalog = builtinCatalog();
    const auto evaluation = evaluate(scenario, catalog);
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluateWithSearch(scenario, catalog, evaluation->search));
}
BENCHMARK(evaluateFintechWithoutSearch)->Unit(benchmark::kMicrosecond);

/// What any edit costs at most.
void evaluateFintech(benchmark::State &state)
{
    const Scenario scenario = fintech();
    const Catalog &catalog = builtinCatalog();
    for (auto _ : state)
        benchmark::DoNotOptimize(evaluate(scenario, catalog));
}
BENCHMARK(evaluateFintech)->Unit(benchmark::kMicrosecond);

void searchServingMachines(benchmark::State &state)
{
    const Scenario scenario = fintech();
    const Catalog &catalog = builtinCatalog();
    const auto evaluation = evaluate(scenario, catalog);
    int considered = 0;
    for (auto _ : state) {
        considered = searchServing(scenario, catalog, *evaluation->model, *evaluation->engine,
                                   evaluation->demand)
                         .considered;
    }
    state.counters["candidates/s"] =
        benchmark::Counter(considered, benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(searchServingMachines)->Unit(benchmark::kMicrosecond);

void readBuiltinCatalog(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(readCatalog(builtinCatalogTexts()));
}
BENCHMARK(readBuiltinCatalog)->Unit(benchmark::kMillisecond);

void overrideOneFact(benchmark::State &state)
{
    for (auto _ : state)
        benchmark::DoNotOptimize(
            withOverrides(builtinCatalog(), {{"servers/hgx-h100-8/price", 300'000.0}}));
}
BENCHMARK(overrideOneFact)->Unit(benchmark::kMicrosecond);

void readScenarioText(benchmark::State &state)
{
    const std::string text(findExample("fintech-knowledge-base")->json);
    for (auto _ : state)
        benchmark::DoNotOptimize(fromJson(text));
}
BENCHMARK(readScenarioText)->Unit(benchmark::kMicrosecond);

void writeScenarioText(benchmark::State &state)
{
    const Scenario scenario = fintech();
    for (auto _ : state)
        benchmark::DoNotOptimize(toJson(scenario));
}
BENCHMARK(writeScenarioText)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace reckoner

BENCHMARK_MAIN();
