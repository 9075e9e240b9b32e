// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <benchmark/benchmark.h>

#include "core/catalog/builtin.h"
#include "core/performance/parallelization.h"

namespace reckoner {
namespace {

Card a100()
{
    return *cardOf(*builtinCatalog().accelerator("a100-sxm4-80"));
}

/// The trillion-parameter shape of Narayanan et al. 2021.
ModelShape trillion()
{
    LanguageModel m;
    m.attention = AttentionKind::mha;
    m.mlp = MlpKind::plain;
    m.layers = 128;
    m.hidden_size = 25600;
    m.intermediate_size = 4 * 25600;
    m.heads = m.kv_heads = 160;
    m.head_dim = 160;
    m.vocabulary = 51200;
    m.tied_embeddings = true;
    return modelShape(m);
}

/// One training plan; bar: 5 us.
void evaluateOneTrainingPlan(benchmark::State &state)
{
    const ModelShape shape = modelShape(*builtinCatalog().model("gpt-3-175b"));
    const Card card = a100();
    const TrainingConstants constants;
    TrainingConfig config;
    config.layout.tp = 8;
    config.layout.pp = 8;
    config.layout.dp = 16;
    config.global_batch = 1536;
    for (auto _ : state)
        benchmark::DoNotOptimize(trainingStep(shape, card, constants, config));
}
BENCHMARK(evaluateOneTrainingPlan)->Unit(benchmark::kMicrosecond);

/// The full search for a trillion parameters on 3,072 cards; bar: 200 ms.
void searchParallelizationOfATrillion(benchmark::State &state)
{
    const ModelShape shape = trillion();
    const Card card = a100();
    const TrainingConstants constants;
    TrainingConfig base;
    base.layout.precision = TrainingPrecision::mixed32;
    LayoutSpace space;
    space.cards = 3072;
    space.global_batch = 3072;
    int tried = 0;
    for (auto _ : state) {
        const LayoutRanking ranking = rankLayouts(shape, card, constants, base, space);
        if (!ranking.found())
            state.SkipWithError("nothing fits");
        tried = ranking.tried;
    }
    state.counters["layouts"] = tried;
    state.counters["layouts/s"] =
        benchmark::Counter(tried, benchmark::Counter::kIsIterationInvariantRate);
}
BENCHMARK(searchParallelizationOfATrillion)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace reckoner
