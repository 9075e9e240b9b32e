// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

#include <gtest/gtest.h>

#include "../memory/known_models.h"
#include "core/performance/collectives.h"
#include "core/performance/serving.h"
#include "known_cards.h"

namespace reckoner {

namespace {

const ModelShape kLlama8b = modelShape(test::llama8b());
const ModelShape kLlama70b = modelShape(test::llama70b());

} // namespace

TEST(ServingPoint, ofOneSequenceIsTheReadingOfTheWeights)
{
    ServingConfig c;
    c.input_tokens = 1;
    c.output_tokens = 1000;
    const ServingPoint p = servingPoint(kLlama8b, test::h100(), test::engine(), c);
    // (8.0303e9 - 0.5253e9 embedding) * 2 / (3.35e12 * 0.71) = 6.310 ms, cache of 501 tokens
    // 0.028 ms, 32 layers * 2.6 us + 0.56 ms = 0.643 ms, a prompt's share below 0.001 ms
    EXPECT_NEAR(p.tpot_s * 1e3, 6.98, 0.01);
    EXPECT_NEAR(p.output_tokens_per_s, 1000.0 / p.e2eSeconds(1000), 1e-9);
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
    // 1e-5 + 2 * 7/8 * 1e6 / 1e9
    EXPECT_DOUBLE_EQ(allReduceSeconds(1e6, 8, 1e9, 1e-5), 1e-5 + 1.75e-3);
}

} // namespace reckoner
