// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "../memory/known_models.h"
#include "core/performance/training_compute.h"
#include "known_cards.h"

namespace reckoner {

namespace {

const TrainingConstants kConstants;
const ModelShape kLlama8b = modelShape(test::llama8b());

StageCompute compute(const ModelShape &shape, const TrainingConfig &config,
                     const Card &card = test::h100())
{
    return stageCompute(shape, card, kConstants, config);
}

double productShare(const TrainingConfig &c)
{
    const StageCompute out = compute(kLlama8b, c);
    const double ideal =
        6.0 * c.microTokens() * kLlama8b.matmulParametersPerToken() / c.layout.tp / 989e12;
    return ideal / (out.matmul_s - out.attention_s);
}

} // namespace

TEST(StageCompute, slicedProductsReachLessOfThePeak)
{
    TrainingConfig c;
    c.layout.recompute = Recompute::none;
    c.layout.micro_batch = 4;
    const double whole = productShare(c);
    c.layout.tp = 8;
    EXPECT_LT(productShare(c), 0.97 * whole);
    EXPECT_LT(whole, 1.0);
}

TEST(StageCompute, fewTokensPayForReadingTheWeights)
{
    TrainingConfig c;
    c.layout.recompute = Recompute::none;
    c.layout.sequence = 4096;
    const double many = productShare(c);
    c.layout.sequence = 64;
    EXPECT_LT(productShare(c), 0.8 * many);
}

TEST(StageCompute, narrowProductsAreFasterAndFineScalesCostWhereTheUnitLacksThem)
{
    TrainingConfig c;
    const double wide = compute(kLlama8b, c).matmul_s;
    c.compute = WeightFormat::fp8;
    const double narrow = compute(kLlama8b, c).matmul_s;
    EXPECT_LT(narrow, 0.75 * wide);
    c.fine_scales = true;
    EXPECT_GT(compute(kLlama8b, c).matmul_s, 1.05 * narrow);
    Accelerator scaled = test::h100Record();
    scaled.fp4_tflops = test::fact(4 * 989);
    const Card card = *cardOf(scaled);
    const double fine = compute(kLlama8b, c, card).matmul_s;
    c.fine_scales = false;
    EXPECT_DOUBLE_EQ(compute(kLlama8b, c, card).matmul_s, fine);
}

TEST(StageCompute, recomputationRepeatsTheForwardPass)
{
    TrainingConfig c;
    c.layout.recompute = Recompute::none;
    const double none = compute(kLlama8b, c).matmul_s;
    c.layout.recompute = Recompute::full;
    const double full = compute(kLlama8b, c).matmul_s;
    EXPECT_GT(full, 1.2 * none);
    EXPECT_LT(full, 1.4 * none);
    c.layout.recompute_share = 0.5;
    EXPECT_NEAR(compute(kLlama8b, c).matmul_s, (none + full) / 2, full / 50);
}

TEST(StageCompute, ofFewExpertTokensFillsTilesBadly)
{
    const ModelShape s = modelShape(test::deepseekV3());
    TrainingConfig c;
    c.layout.sequence = 8192;
    const double many = compute(s, c).matmul_s / c.microTokens();
    c.layout.sequence = 512; // 16 tokens for each expert
    EXPECT_GT(compute(s, c).matmul_s / c.microTokens(), 1.5 * many);
}

TEST(StageCompute, waitsForTheHostWhenTheWorkIsSmall)
{
    TrainingConfig c;
    c.layout.sequence = 128;
    c.stack = TrainingStack::transformers;
    const StageCompute small = compute(kLlama8b, c);
    EXPECT_EQ(small.total_s(), small.host_s);
    c.layout.sequence = 16384;
    const StageCompute large = compute(kLlama8b, c);
    EXPECT_EQ(large.total_s(), large.card_s());
}

} // namespace reckoner
