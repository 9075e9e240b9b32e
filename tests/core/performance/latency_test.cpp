// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/latency.h"

#include <gtest/gtest.h>

#include "../memory/known_models.h"
#include "engine_simulation.h"
#include "known_cards.h"

namespace reckoner {

namespace {

const ModelShape kLlama8b = modelShape(test::llama8b());

struct Observed {
    Quantiles ttft;
    Quantiles tpot;
    Quantiles e2e;
};

Quantiles of(std::vector<double> values)
{
    std::ranges::sort(values);
    const auto at = [&](double share) {
        return values[static_cast<std::size_t>(share * double(values.size() - 1))];
    };
    double sum = 0;
    for (const double v : values)
        sum += v;
    return {sum / double(values.size()), at(0.5), at(0.95), at(0.99)};
}

Observed simulate(const ServingConfig &c, double rate, const LengthSpread &spread)
{
    constexpr int kSlots = 512;
    constexpr int kRequests = 6000;
    constexpr std::size_t kWarmUp = 500;
    test::EngineSimulation engine(kLlama8b, test::h100(), test::engine(), c, kSlots);
    const auto all = engine.run(rate, kRequests, spread.input_cv, spread.output_cv, 7);
    std::vector<double> ttft;
    std::vector<double> tpot;
    std::vector<double> e2e;
    for (std::size_t i = kWarmUp; i < all.size() - kWarmUp; ++i) {
        const test::SimulatedRequest &r = all[i];
        ttft.push_back(r.first - r.arrival);
        e2e.push_back(r.end - r.arrival);
        if (r.output > 20)
            tpot.push_back((r.end - r.first) / (r.output - 1));
    }
    return {of(ttft), of(tpot), of(e2e)};
}

class OpenLoopLatency : public testing::TestWithParam<double> {};

} // namespace

// Half to nine tenths of what a copy carries within a sensible batch.
TEST_P(OpenLoopLatency, agreesWithASimulationOfTheSameEngine)
{
    ServingConfig c;
    c.input_tokens = 1000;
    c.output_tokens = 200;
    const LengthSpread spread{0.9, 1.2};
    const double rate = GetParam();
    const auto predicted =
        openLoopLatency(kLlama8b, test::h100(), test::engine(), c, rate, 512, spread);
    ASSERT_TRUE(predicted);
    const Observed seen = simulate(c, rate, spread);
    EXPECT_NEAR(predicted->tpot.mean / seen.tpot.mean, 1.0, 0.15);
    EXPECT_NEAR(predicted->tpot.p95 / seen.tpot.p95, 1.0, 0.25);
    EXPECT_NEAR(predicted->e2e.mean / seen.e2e.mean, 1.0, 0.15);
    EXPECT_NEAR(predicted->e2e.p50 / seen.e2e.p50, 1.0, 0.25);
    EXPECT_NEAR(predicted->e2e.p95 / seen.e2e.p95, 1.0, 0.25);
    EXPECT_NEAR(predicted->e2e.p99 / seen.e2e.p99, 1.0, 0.30);
    EXPECT_NEAR(predicted->ttft.mean / seen.ttft.mean, 1.0, 0.30);
    EXPECT_NEAR(predicted->ttft.p50 / seen.ttft.p50, 1.0, 0.30);
    EXPECT_NEAR(predicted->ttft.p95 / seen.ttft.p95, 1.0, 0.40);
}

INSTANTIATE_TEST_SUITE_P(Rates, OpenLoopLatency, testing::Values(2.0, 6.0, 10.0, 14.0));

TEST(OpenLoopLatencies, areOrderedAndGrowWithTheRate)
{
    double before = 0;
    for (const double rate : {1.0, 4.0, 8.0, 12.0}) {
        const auto latency =
            openLoopLatency(kLlama8b, test::h100(), test::engine(), {}, rate, 512, {});
        ASSERT_TRUE(latency) << rate;
        for (const Quantiles &q : {latency->ttft, latency->tpot, latency->e2e}) {
            EXPECT_LT(q.p50, q.p95);
            EXPECT_LT(q.p95, q.p99);
        }
        EXPECT_GT(latency->e2e.p99, before);
        before = latency->e2e.p99;
    }
    EXPECT_FALSE(openLoopLatency(kLlama8b, test::h100(), test::engine(), {}, 1e4, 512, {}));
}

TEST(RandomArrivals, areAsManyUnderWayAsTheBatchSays)
{
    ServingConfig c;
    c.input_tokens = 4000;
    c.output_tokens = 100;
    c.batch = 48;
    const LengthSpread spread{0.9, 1.2};
    const ServingPoint loop = servingPoint(kLlama8b, test::h100(), test::engine(), c);
    const ServingPoint point =
        withRandomArrivals(kLlama8b, test::h100(), test::engine(), c, loop, spread);
    EXPECT_GT(point.ttft_s, loop.ttft_s);
    EXPECT_LT(point.requests_per_s, loop.requests_per_s);
    EXPECT_NEAR(point.requests_per_s * point.e2eSeconds(100), 48, 1e-6);
    // Little's law in the simulation: as many are under way there.
    const Observed seen = simulate(c, point.requests_per_s, spread);
    EXPECT_NEAR(point.requests_per_s * seen.e2e.mean / 48, 1.0, 0.25);
}

TEST(LatencyApart, hasThePromptInItAndEndsWhereThePromptsDo)
{
    ServingConfig c;
    c.input_tokens = 4000;
    c.batch = 256;
    const Disaggregation split{c, c, 2, 2};
    const auto at = [&](double rate) {
        return openLoopLatencyApart(kLlama8b, test::h100(), test::engine(), split, rate, {});
    };
    const PromptSide side = promptSide(kLlama8b, test::h100(), test::engine(), split);
    const auto calm = at(0.1 * side.prompts_per_s);
    const auto busy = at(0.9 * side.prompts_per_s);
    ASSERT_TRUE(calm && busy);
    EXPECT_GT(calm->ttft.p50, side.around_s);
    EXPECT_GT(busy->ttft.mean, calm->ttft.mean + 2 * side.service_s);
    EXPECT_LT(busy->ttft.p95, busy->ttft.p99);
    EXPECT_FALSE(at(1.1 * side.prompts_per_s));
}

TEST(Latency, ofAPromptIsNotTheWaitForAllStages)
{
    const ModelShape large = modelShape(test::llama70b());
    ServingConfig config;
    config.pp = 8;
    const ServingPoint alone = servingPoint(large, test::h100(), test::engine(), config);
    // More prompts than one stage with all layers could compute, half of what eight stages can.
    const double rate = 4.0 * alone.prefill_tokens_per_s / config.input_tokens;
    const auto latency =
        openLoopLatency(large, test::h100(), test::engine(), config, rate, 4096, {});
    ASSERT_TRUE(latency);
    EXPECT_LT(latency->ttft.mean, 3 * alone.ttft_s);
}

} // namespace reckoner
