// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/memory/training_memory.h"
#include "known_models.h"

namespace reckoner {

namespace {

TrainingLayout kept()
{
    TrainingLayout l;
    l.recompute = Recompute::none;
    return l;
}

LayerActivations ofLayer(const LanguageModel &m, const TrainingLayout &l = kept())
{
    return layerActivationsPerToken(modelShape(m), l);
}

} // namespace

TEST(LayerActivations, ofAGatedMlpHoldThreeTensorsAPlainOneTwo)
{
    LanguageModel m = test::llama8b();
    const double gated = ofLayer(m).split;
    m.mlp = MlpKind::plain;
    EXPECT_DOUBLE_EQ(gated - ofLayer(m).split, 2.0 * 14336);
}

TEST(LayerActivations, ofEagerKernelsHoldEveryIntermediate)
{
    TrainingLayout l = kept();
    l.kernels = LayerKernels::eager;
    const double h = 4096;
    const LayerActivations trained = ofLayer(test::llama8b(), l);
    // Both norms: the input in 32 bits, the scaled one and the output in 16.
    EXPECT_DOUBLE_EQ(trained.whole, 2 * (4 + 2 + 2) * h);
    EXPECT_DOUBLE_EQ(trained.split, 2.0 * (4096 + 1024 + 1024 + 4096) + 2.0 * 4 * 14336);

    l.precision = TrainingPrecision::autocast; // in 32 bits, and five products cast for themselves
    EXPECT_DOUBLE_EQ(ofLayer(test::llama8b(), l).whole, 2 * (4 + 4) * h + 5 * 2 * h);
}

TEST(LayerActivations, ofAFrozenBaseHoldWhatTheAdaptersRead)
{
    TrainingLayout l = kept();
    l.kernels = LayerKernels::eager;
    l.method = FineTuneMethod::lora;
    l.lora_targets = LoraTargets::queryValue;
    const double narrow = ofLayer(test::llama8b(), l).split;
    l.lora_targets = LoraTargets::attention;
    EXPECT_DOUBLE_EQ(ofLayer(test::llama8b(), l).split - narrow, 2.0 * 2 * 4096);
    l.lora_targets = LoraTargets::allLinear;
    EXPECT_DOUBLE_EQ(ofLayer(test::llama8b(), l).split - narrow, 2.0 * (4 * 4096 + 14336));
    EXPECT_DOUBLE_EQ(ofLayer(test::llama8b(), l).whole, 2.0 * 4 * 4096);
}

TEST(LayerActivations, ofGroupedQueriesHoldFewerKeysAndValues)
{
    LanguageModel m = test::llama8b();
    const double grouped = ofLayer(m).split;
    m.kv_heads = m.heads;
    EXPECT_DOUBLE_EQ(ofLayer(m).split - grouped, 2.0 * 2 * (32 - 8) * 128);
}

TEST(LayerActivations, ofLatentAttentionCountItsWiderHeads)
{
    // 128 heads with keys and queries of 192 and values of 128; three of 61 MLPs are dense, the
    // others hold 9 experts with their own copies of input and output.
    const ModelShape s = modelShape(test::deepseekV3());
    const double attention = 2.0 * 128 * (192 + 192 + 128 + 128);
    const double dense = 3 * 2.0 * 18432;
    const double experts = 9 * (3 * 2.0 * 2048 + 2 * 2.0 * 7168);
    EXPECT_NEAR(layerActivationsPerToken(s, kept()).split,
                attention + (3 * dense + 58 * experts) / 61, 1);
}

TEST(LayerActivations, ofExpertsCountTheOnesATokenMeets)
{
    LanguageModel m = test::mixtral8x7b();
    const double two = ofLayer(m).split;
    m.experts_per_token = 1;
    EXPECT_DOUBLE_EQ(two - ofLayer(m).split, 3 * 2.0 * 14336 + 2 * 2.0 * 4096);
}

TEST(LayerActivations, loseTheScoreMatrixWithFlashAttentionOrSelectiveRecomputation)
{
    const ModelShape s = modelShape(test::gpt3());
    TrainingLayout l = kept();
    const double flash = activationBytesPerCard(s, l).value();
    l.flash_attention = false;
    const double unfused = activationBytesPerCard(s, l).value();
    EXPECT_GT(unfused, 1.5 * flash);
    l.recompute = Recompute::selective;
    EXPECT_DOUBLE_EQ(activationBytesPerCard(s, l).value(), flash);
}

TEST(LayerActivations, keepInputsOfNarrowProductsInEightBits)
{
    TrainingLayout l = kept();
    l.narrow_inputs = true;
    EXPECT_LT(ofLayer(test::llama8b(), l).whole, ofLayer(test::llama8b()).whole);
}

TEST(Activations, ofAPipelineAreThoseOfTheMicroBatchesUnderWay)
{
    const ModelShape s = modelShape(test::llama70b());
    TrainingLayout l = kept();
    const double one = activationBytesPerCard(s, l).value();
    l.pp = 8;
    EXPECT_NEAR(activationBytesPerCard(s, l).value(), one, 1); // an eighth of the layers, 8 times
    l.interleave = 5;
    EXPECT_NEAR(activationBytesPerCard(s, l).value(), one * (1 + 7.0 / 8 / 5), 1);
    l.micro_batches = 4; // fewer than there are stages
    EXPECT_NEAR(activationBytesPerCard(s, l).value(), one / 2, 1);
}

TEST(Activations, areSplitBySequenceAndContextParallelism)
{
    const ModelShape s = modelShape(test::llama70b());
    TrainingLayout l = kept();
    l.tp = 8;
    const double whole = activationBytesPerCard(s, l).value();
    l.sequence_parallel = true;
    const double split = activationBytesPerCard(s, l).value();
    EXPECT_LT(split, whole);
    l.cp = 4;
    EXPECT_NEAR(activationBytesPerCard(s, l).value(), split / 4, 1);
}

} // namespace reckoner
