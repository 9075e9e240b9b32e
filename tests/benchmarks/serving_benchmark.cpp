// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <cmath>
#include <vector>

#include <benchmark/benchmark.h>

#include "core/catalog/builtin.h"
#include "core/demand/request_log.h"
#include "core/performance/latency.h"
#include "core/planning/configuration_search.h"
#include "core/planning/week_sizing.h"

namespace reckoner {
namespace {

struct Subject {
    ModelShape shape = modelShape(*builtinCatalog().model("llama-3.1-70b"));
    Card card = *cardOf(*builtinCatalog().accelerator("h100-sxm5-80"));
    Efficiency efficiency = *efficiencyOf(*builtinCatalog().engine("vllm"));
    ServingConfig config;

    Subject()
    {
        config.tp = 4;
        config.batch = 64;
        config.input_tokens = 1024;
        config.output_tokens = 1024;
    }
};

/// Promise: below 2 microseconds.
void oneOperatingPoint(benchmark::State &state)
{
    const Subject s;
    for (auto _ : state)
        benchmark::DoNotOptimize(servingPoint(s.shape, s.card, s.efficiency, s.config));
}
BENCHMARK(oneOperatingPoint)->Unit(benchmark::kMicrosecond);

/// Promise: below 100 microseconds.
void throughputLatencyCurveOf48Points(benchmark::State &state)
{
    const Subject s;
    std::vector<ServingPoint> points(48);
    for (auto _ : state)
        benchmark::DoNotOptimize(
            throughputLatencyCurve(s.shape, s.card, s.efficiency, s.config, points));
}
BENCHMARK(throughputLatencyCurveOf48Points)->Unit(benchmark::kMicrosecond);

/// Llama 3.1 70B on 8 H100, 1024/1024 tokens, TTFT 2 s, TPOT 50 ms, over every split of the cards,
/// batch and format. Promise: below 10 milliseconds.
void bestConfigurationOfEightCards(benchmark::State &state)
{
    const Subject s;
    constexpr std::array kFormats = {WeightFormat::bf16, WeightFormat::fp8, WeightFormat::int8,
                                     WeightFormat::awq_int4};
    ConfigurationQuestion question;
    question.requests.input_tokens = 1024;
    question.requests.output_tokens = 1024;
    question.goal.target = {2.0, 0.050};
    std::vector<Configuration> found;
    for (auto _ : state) {
        found = searchConfigurations(s.shape, s.card, s.efficiency, kFormats, question);
        benchmark::DoNotOptimize(found);
    }
    if (!found.empty()) {
        state.counters["tokens/s"] = found.front().output_tokens_per_s;
        state.counters["tp"] = found.front().layout.tensor;
        state.counters["replicas"] = found.front().replicas;
        state.counters["batch"] = found.front().point.batch;
    }
}
BENCHMARK(bestConfigurationOfEightCards)->Unit(benchmark::kMillisecond);

/// A week of 2,016 five-minute bins with lengths of their own. Promise: below 1 millisecond.
void weekOfFiveMinuteBins(benchmark::State &state)
{
    constexpr std::size_t kBins = 2016;
    const Subject s;
    std::vector<double> load(kBins);
    std::vector<double> input(kBins);
    std::vector<double> output(kBins);
    for (std::size_t i = 0; i < kBins; ++i) {
        const double day = std::sin(double(i) * 6.2832 / 288.0);
        load[i] = 20.0 + 15.0 * day;
        input[i] = 1200.0 + 300.0 * day;
        output[i] = 300.0 - 80.0 * day;
    }
    OperatingGoal goal;
    goal.target = {2.0, 0.05};
    for (auto _ : state)
        benchmark::DoNotOptimize(sizeWeek(s.shape, s.card, s.efficiency, s.config, goal, load,
                                          input, output, 300.0, {}));
}
BENCHMARK(weekOfFiveMinuteBins)->Unit(benchmark::kMillisecond);

void latencyQuantilesOfAnOpenLoop(benchmark::State &state)
{
    const Subject s;
    for (auto _ : state)
        benchmark::DoNotOptimize(
            openLoopLatency(s.shape, s.card, s.efficiency, s.config, 1.0, 256, {}));
}
BENCHMARK(latencyQuantilesOfAnOpenLoop)->Unit(benchmark::kMicrosecond);

/// A client's log; ten million rows take as many times longer.
void readMillionRowsOfALog(benchmark::State &state)
{
    std::string text = "timestamp,input tokens,output tokens\n";
    for (int i = 0; i < 1'000'000; ++i)
        text += std::to_string(1'715'299'200 + i / 2) + ",1234,567\n";
    for (auto _ : state)
        benchmark::DoNotOptimize(readRequestLog(text, "log.csv"));
}
BENCHMARK(readMillionRowsOfALog)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace reckoner
