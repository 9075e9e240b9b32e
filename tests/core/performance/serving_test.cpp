// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <set>
#include <string>

#include <gtest/gtest.h>

#include "../memory/known_models.h"
#include "core/performance/collectives.h"
#include "core/performance/latency.h"
#include "core/performance/serving.h"
#include "core/performance/serving_constants.h"
#include "core/performance/serving_step.h"
#include "known_cards.h"
#include "plain_constants.h"

namespace reckoner {

namespace {

const ModelShape kLlama8b = modelShape(test::llama8b());
const ModelShape kLlama70b = modelShape(test::llama70b());

} // namespace

TEST(ServingPoint, ofOneSequenceIsTheReadingOfTheWeights)
{
    const ServingConstants plain = test::plainConstants();
    Efficiency engine = test::engine();
    engine.constants = &plain;
    ServingConfig c;
    c.input_tokens = 1;
    c.output_tokens = 1000;
    const ServingPoint p = servingPoint(kLlama8b, test::h100(), engine, c);
    // (8.0303e9 - 0.5253e9 embedding) * 2 / (3.35e12 * 0.5) = 8.961 ms, cache of 501 tokens
    // 65.7e6 / 1.675e12 = 0.039 ms, 32 layers * (4 products * 2 + 2) us + 0.5 ms = 0.820 ms,
    // sampling 128,256 * 16 / 1.675e12 = 0.001 ms
    EXPECT_NEAR(p.tpot_s * 1e3, 9.821, 0.002);
    EXPECT_NEAR(p.output_tokens_per_s, 1000.0 / p.e2eSeconds(1000), 1e-9);
}

TEST(ServingPoint, waitsForTheHostWhereNoGraphIsRecorded)
{
    ServingConstants eager = test::plainConstants();
    for (EngineConstants &constants : eager.engine) {
        constants.eager_us = 500;
        constants.graph_rows = 16;
    }
    Efficiency engine = test::engine();
    engine.constants = &eager;
    ServingConfig c;
    c.prefill_elsewhere = true;
    c.batch = 16;
    // 9.8 ms as above and 16 caches of 1,775 tokens: 3.7e9 / 1.675e12 = 2.2 ms
    EXPECT_NEAR(servingPoint(kLlama8b, test::h100(), engine, c).tpot_s * 1e3, 12.02, 0.02);
    c.batch = 17;
    // 32 layers * 500 us + 0.5 ms
    EXPECT_NEAR(servingPoint(kLlama8b, test::h100(), engine, c).tpot_s * 1e3, 16.5, 0.01);
    for (CardConstants &constants : eager.card)
        constants.host = 2;
    EXPECT_NEAR(servingPoint(kLlama8b, test::h100(), engine, c).tpot_s * 1e3, 33.0, 0.02);
}

TEST(ServingPoint, promptsWaitForOthersNotForLaunches)
{
    // Every step has a prompt in it and takes as long as the host launches it.
    ServingConfig c;
    c.tp = 2;
    c.batch = 29;
    c.input_tokens = 50;
    c.output_tokens = 10;
    Card card = test::h100();
    const ServingPoint slower = servingPoint(kLlama70b, card, test::engine(), c);
    card.bandwidth *= 1.6;
    const ServingPoint faster = servingPoint(kLlama70b, card, test::engine(), c);
    EXPECT_NEAR(faster.tpot_s, slower.tpot_s, 1e-3 * slower.tpot_s);
    EXPECT_LE(faster.ttft_s, slower.ttft_s * (1 + 1e-6));
    EXPECT_GE(faster.requests_per_s, slower.requests_per_s * (1 - 1e-6));
}

TEST(ServingPoint, cardsComputeWhatTheRequestsTake)
{
    ServingConfig c;
    c.tp = 2;
    c.input_tokens = 1000;
    c.output_tokens = 100;
    const double work = 2.0 * kLlama8b.sharedLinearParameters() * 1100.0 +
                        2.0 * kLlama8b.logitParameters() * 100.0; // attention adds a few percent
    const Card card = test::h100();
    for (const double batch : {1.0, 16.0, 128.0}) {
        c.batch = batch;
        const ServingPoint p = servingPoint(kLlama8b, card, test::engine(), c);
        const double computed = p.compute_utilization * card.bf16_flops * c.tp;
        EXPECT_NEAR(computed / (p.requests_per_s * work), 1.03, 0.03) << batch;
        const ServingPoint random =
            withRandomArrivals(kLlama8b, card, test::engine(), c, p, LengthSpread());
        EXPECT_LT(random.requests_per_s, p.requests_per_s);
        EXPECT_NEAR(random.compute_utilization / random.requests_per_s,
                    p.compute_utilization / p.requests_per_s, 1e-12);
    }
}

TEST(ServingPoint, promptsShareTheReadingOfTheWeights)
{
    const ServingConstants plain = test::plainConstants();
    Efficiency engine = test::engine();
    engine.constants = &plain;
    const ServingConfig c;
    const ServingCopy copy(kLlama8b, test::h100(), engine, c);
    const double stall = copy.promptStall(16, 1);
    EXPECT_LT(stall, copy.promptCompute(1, 1));
    EXPECT_GT(stall, copy.promptCompute(1, 1) - 0.009); // 9 ms of reading are hidden at most
}

TEST(ServingPoint, promptsOfEqualClientsComeInWaves)
{
    ServingConfig c;
    c.batch = 64;
    const ServingPoint random = servingPoint(kLlama8b, test::h100(), test::engine(), c);
    c.equal_clients = true;
    const ServingPoint equal = servingPoint(kLlama8b, test::h100(), test::engine(), c);
    EXPECT_GT(equal.ttft_s, random.ttft_s);
    EXPECT_LT(equal.tpot_s, random.tpot_s);
}

TEST(ServingPoint, aPromptTakesAsLongAsTheHostLaunchesIt)
{
    ServingConstants constants = servingConstants();
    Efficiency engine = test::engine();
    engine.constants = &constants;
    ServingConfig config;
    config.input_tokens = 16;
    EngineConstants &k = constants.engine[static_cast<std::size_t>(engine.family)];
    k.eager_us = 1.0;
    const double quick = servingPoint(kLlama8b, test::h100(), engine, config).ttft_s;
    k.eager_us = 2000.0;
    const double slow = servingPoint(kLlama8b, test::h100(), engine, config).ttft_s;
    EXPECT_GT(slow - quick, 0.9 * 32 * 0.002 - 0.02); // 32 layers
}

TEST(ServingPoint, draftsPayWhileTheMatrixUnitsAreIdle)
{
    ServingConfig c;
    ServingConfig drafted = c;
    drafted.draft_tokens = 3;
    EXPECT_NEAR(tokensPerStep(drafted), (1 - 0.7 * 0.7 * 0.7 * 0.7) / 0.3, 1e-12);
    const auto tpot = [](const ServingConfig &config) {
        return servingPoint(kLlama8b, test::h100(), test::engine(), config).tpot_s;
    };
    EXPECT_LT(tpot(drafted), 0.7 * tpot(c));
    const double gain = tpot(c) / tpot(drafted);
    c.batch = drafted.batch = 1024;
    EXPECT_LT(tpot(c) / tpot(drafted), 0.95 * gain);
}

TEST(ServingPoint, shortAnswersAreBoundByTheirPrompts)
{
    ServingConfig c;
    c.batch = 500;
    c.input_tokens = 4000;
    c.output_tokens = 4;
    const ServingPoint p = servingPoint(kLlama8b, test::h100(), test::engine(), c);
    // No step computes more than 8192 prompt tokens: 67 TFLOP at 0.7 of the peak.
    EXPECT_LT(p.step_s, 0.3);
    EXPECT_NEAR(p.ttft_s + 3 * p.tpot_s, 500 / p.requests_per_s, 0.01);
}

TEST(ServingPoint, layersOnTheHostReadAtItsBandwidth)
{
    ServingConfig c;
    c.host_share = 0.5;
    const double all = servingPoint(kLlama8b, test::h100(), test::engine(), {}).tpot_s;
    // Half of 15 GB at 60 GB/s is 125 ms.
    EXPECT_NEAR(servingPoint(kLlama8b, test::h100(), test::engine(), c).tpot_s, 0.125, 0.007);
    EXPECT_LT(all, 0.01);
}

TEST(ServingConstants, areWithinTheirLimitsAndNamedOnce)
{
    ServingConstants k = servingConstants();
    std::set<std::string> names;
    forEachConstant(k, [&](const ConstantEntry &entry) {
        const std::string name = std::string(entry.block) + "." + std::string(entry.name);
        EXPECT_TRUE(names.insert(name).second) << name;
        EXPECT_GE(*entry.value, entry.low) << name;
        EXPECT_LE(*entry.value, entry.high) << name;
        EXPECT_FALSE(entry.unit.empty()) << name;
    });
    EXPECT_GT(names.size(), 200U);
}

TEST(ServingPoint, tpotAndThroughputGrowWithTheBatch)
{
    ServingConfig c;
    double tpot = 0;
    double rate = 0;
    for (double batch = 1; batch <= 512; batch *= 2) {
        c.batch = batch;
        const ServingPoint p = servingPoint(kLlama8b, test::h100(), test::engine(), c);
        EXPECT_GT(p.tpot_s, tpot);
        EXPECT_GT(p.output_tokens_per_s, rate);
        tpot = p.tpot_s;
        rate = p.output_tokens_per_s;
    }
}

TEST(ServingPoint, fewerBitsAreFasterForOneSequence)
{
    ServingConfig c;
    const double bf16 = servingPoint(kLlama8b, test::h100(), test::engine(), c).tpot_s;
    c.weights = WeightFormat::fp8;
    const double fp8 = servingPoint(kLlama8b, test::h100(), test::engine(), c).tpot_s;
    c.weights = WeightFormat::awq_int4;
    EXPECT_LT(fp8, bf16);
    EXPECT_LT(servingPoint(kLlama8b, test::h100(), test::engine(), c).tpot_s, fp8);
}

TEST(ServingPoint, moreCardsHelpMoreOverNvlinkThanOverPcie)
{
    Card pcie = test::h100();
    pcie.has_nvlink = false;
    pcie.link_bytes_per_s = pcieBytesPerSecond(5);
    ServingConfig c;
    c.tp = 4;
    c.batch = 64;
    EXPECT_LT(servingPoint(kLlama70b, test::h100(), test::engine(), c).tpot_s,
              servingPoint(kLlama70b, pcie, test::engine(), c).tpot_s);
}

TEST(ServingPoint, cachedPrefixesShortenTheFirstToken)
{
    ServingConfig c;
    c.input_tokens = 8000;
    const double cold = servingPoint(kLlama8b, test::h100(), test::engine(), c).ttft_s;
    c.prefix_cache_fraction = 0.8;
    EXPECT_LT(servingPoint(kLlama8b, test::h100(), test::engine(), c).ttft_s, 0.5 * cold);
}

TEST(ServingPoint, aStaticBatchPrefillsEverythingFirst)
{
    ServingConfig c;
    c.batch = 32;
    const double one = servingPoint(kLlama8b, test::h100(), test::engine(), c).ttft_s;
    c.static_batch = true;
    EXPECT_GT(servingPoint(kLlama8b, test::h100(), test::engine(), c).ttft_s, 5 * one);
}

TEST(ExpertCoverage, isOneTokenShareAtOneAndFullForMany)
{
    const ModelShape mixtral = modelShape(test::mixtral8x7b());
    EXPECT_DOUBLE_EQ(expertCoverage(mixtral, 1), 0.25);
    EXPECT_DOUBLE_EQ(expertCoverage(mixtral, 2), 1 - 0.75 * 0.75);
    EXPECT_NEAR(expertCoverage(mixtral, 100), 1.0, 1e-9);
    EXPECT_DOUBLE_EQ(expertCoverage(kLlama8b, 1), 1.0);
}

TEST(MaxBatch, neverShrinksWithMoreMemory)
{
    Card card = test::h100();
    double before = 0;
    for (double gb = 8; gb <= 200; gb += 8) {
        card.memory_bytes = gb * 1e9;
        const double now = maxBatch(kLlama8b, card, test::engine(), {});
        EXPECT_GE(now, before);
        before = now;
    }
    EXPECT_GT(before, 100.0);
}

TEST(BestBatch, isTheLargestThatKeepsTheTarget)
{
    const LatencyTarget target{0, 0.020};
    const auto best = bestBatch(kLlama8b, test::h100(), test::engine(), {}, target);
    ASSERT_TRUE(best);
    EXPECT_LE(best->tpot_s, 0.020);
    ServingConfig more;
    more.batch = best->batch + 1;
    const ServingPoint next = servingPoint(kLlama8b, test::h100(), test::engine(), more);
    EXPECT_TRUE(next.tpot_s > 0.020 || !next.fits);
}

TEST(BestBatch, isNothingWhenOneSequenceIsTooSlowOrTheModelTooLarge)
{
    EXPECT_FALSE(bestBatch(kLlama8b, test::h100(), test::engine(), {}, {0, 0.001}));
    EXPECT_FALSE(bestBatch(kLlama70b, test::h100(), test::engine(), {}, {}));
}

TEST(Curve, risesFromOneToTheLargestBatch)
{
    std::array<ServingPoint, 16> points;
    const std::size_t n =
        throughputLatencyCurve(kLlama8b, test::h100(), test::engine(), {}, points);
    ASSERT_GT(n, 8U);
    EXPECT_EQ(points[0].batch, 1.0);
    for (std::size_t i = 1; i < n; ++i)
        EXPECT_GT(points[i].batch, points[i - 1].batch);
    EXPECT_TRUE(points[n - 1].fits);
}

TEST(AllReduce, ofOneCardIsFree)
{
    EXPECT_EQ(allReduceSeconds(1e6, 1, 1e9, 1e-5), 0.0);
}

TEST(AllReduce, readsShortMessagesWholeAndDividesLongOnes)
{
    // 1e-5 + 7 * 1e3 / 1e9
    EXPECT_DOUBLE_EQ(allReduceSeconds(1e3, 8, 1e9, 1e-5), 1e-5 + 7e-6);
    // 2 * 1e-5 + 2 * 7/8 * 1e6 / 1e9
    EXPECT_DOUBLE_EQ(allReduceSeconds(1e6, 8, 1e9, 1e-5), 2e-5 + 1.75e-3);
    EXPECT_DOUBLE_EQ(allReduceSeconds(1e6, 2, 1e9, 1e-5), 1e-5 + 1e-3); // the same bytes either way
}

} // namespace reckoner
