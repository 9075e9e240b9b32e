// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/memory/training_memory.h"
#include "known_models.h"

namespace reckoner {

namespace {

TrainingLayout paperLayout()
{
    TrainingLayout l;
    l.precision = TrainingPrecision::mixed32;
    l.recompute = Recompute::none;
    l.flash_attention = false;
    l.dropout = true;
    return l;
}

} // namespace

TEST(Activations, ofGpt3LayerAreThe34hPlus5asOfKorthikanti)
{
    const ModelShape s = modelShape(test::gpt3());
    TrainingLayout l = paperLayout();
    const LayerActivations a = layerActivationsPerToken(s, l);
    EXPECT_DOUBLE_EQ(a.whole, 10.0 * 12288);
    EXPECT_DOUBLE_EQ(a.split, 24.0 * 12288);
    EXPECT_DOUBLE_EQ(a.attention_matrix, 5.0 * 96 * 2048);
}

TEST(Activations, ofGpt3OnTheFirstStageAreThePaper6684Gib)
{
    // L s b h (10 + 24/t + 5as/(ht)) (1 + (p-1)/(pm)), t = p = 8, m = 3 (arXiv 2205.05198, Fig. 1)
    TrainingLayout l = paperLayout();
    l.tp = 8;
    l.pp = 8;
    l.interleave = 3;
    const ModelShape s = modelShape(test::gpt3());
    EXPECT_NEAR(inGibibytes(activationBytesPerCard(s, l)), 66.84, 0.01);
    l.sequence_parallel = true;
    l.recompute = Recompute::selective;
    EXPECT_LT(inGibibytes(activationBytesPerCard(s, l)), 66.84 / 4);
}

TEST(Activations, vanishMostlyWithFullRecomputation)
{
    const ModelShape s = modelShape(test::llama8b());
    TrainingLayout l;
    l.recompute = Recompute::none;
    const double kept = activationBytesPerCard(s, l).value();
    l.recompute = Recompute::full;
    EXPECT_LT(activationBytesPerCard(s, l).value(), kept / 8);
}

TEST(TrainingStates, followTheZeroPaper)
{
    const StateBytes adam = stateBytesPerParameter(TrainingPrecision::mixed16, Optimizer::adamw);
    EXPECT_DOUBLE_EQ(adam.weights + adam.gradients + adam.optimizer, 16.0);
    const StateBytes pure = stateBytesPerParameter(TrainingPrecision::pure16, Optimizer::adamw);
    EXPECT_DOUBLE_EQ(pure.weights + pure.gradients + pure.optimizer, 8.0);
}

TEST(TrainingStates, shardByZeroStage)
{
    const ModelShape s = modelShape(test::llama8b());
    TrainingLayout l;
    l.dp = 8;
    const double n = s.total_parameters;
    l.zero_stage = 1;
    EXPECT_NEAR(trainingMemory(s, l).states().value(), n * (4 + 12.0 / 8), 1);
    l.zero_stage = 2;
    EXPECT_NEAR(trainingMemory(s, l).states().value(), n * (2 + 14.0 / 8), 1);
    l.zero_stage = 3;
    EXPECT_NEAR(trainingMemory(s, l).states().value(), n * 2, 1);
}

TEST(Lora, countsAdaptersOfAllLinearMatrices)
{
    // per layer, rank 16: q 8192, k and v 5120 each, o 8192, gate, up and down 18432 each
    const ModelShape s = modelShape(test::llama8b());
    EXPECT_DOUBLE_EQ(loraParameters(s, 16, LoraTargets::allLinear),
                     16.0 * 32 * (8192 + 5120 + 5120 + 8192 + 3 * 18432));
    EXPECT_DOUBLE_EQ(loraParameters(s, 8, LoraTargets::queryValue), 8.0 * 32 * (8192 + 5120));
}

TEST(Qlora, of70bNeeds44To50Gb)
{
    TrainingLayout l;
    l.method = FineTuneMethod::qlora;
    l.sequence = 1024;
    const TrainingMemory m = trainingMemory(modelShape(test::llama70b()), l);
    EXPECT_GT(inGigabytes(m.total), 40.0);
    EXPECT_LT(inGigabytes(m.total), 50.0);
}

TEST(Lora, of70bDoesNotFitFourCardsOf24Gb)
{
    TrainingLayout l;
    l.method = FineTuneMethod::lora;
    l.zero_stage = 3;
    l.dp = 4;
    l.sequence = 512;
    const TrainingMemory m = trainingMemory(modelShape(test::llama70b()), l);
    EXPECT_GT(inGigabytes(m.total), 24.0 * 1.0737);
}

TEST(TrainingMemory, totalIsTheSumOfItsParts)
{
    const TrainingMemory m = trainingMemory(modelShape(test::mixtral8x7b()), {});
    const Bytes sum =
        m.weights + m.gradients + m.optimizer + m.activations + m.logits + m.adapters + m.overhead;
    EXPECT_NEAR(m.total.value(), sum.value(), 1.0);
}

TEST(TrainingMemory, ofLogitsGrowsWithTheVocabulary)
{
    TrainingLayout l;
    l.recompute = Recompute::none; // the loss is the fullest moment
    l.sequence = 8192;
    // 8192 tokens * 128256 words * 10 bytes = 10.5 GB
    EXPECT_NEAR(inGigabytes(trainingMemory(modelShape(test::llama8b()), l).logits), 10.5, 0.1);
    l.loss = LossKernels::chunked;
    EXPECT_NEAR(inGigabytes(trainingMemory(modelShape(test::llama8b()), l).logits), 10.5 / 8, 0.02);
}

TEST(TrainingMemory, ofLogitsFollowsHowTheLossIsComputed)
{
    TrainingLayout l;
    l.recompute = Recompute::none;
    const ModelShape s = modelShape(test::llama8b());
    const double elements = l.sequence * s.vocabulary;
    for (const auto &[loss, bytes] : {std::pair{LossKernels::inPlace, 10.0},
                                      {LossKernels::plain, 14.0},
                                      {LossKernels::dropped, 12.0}}) {
        l.loss = loss;
        EXPECT_DOUBLE_EQ(trainingMemory(s, l).logits.value(), bytes * elements);
    }
}

TEST(TrainingMemory, countsLogitsAndTheRepeatedLayerAtTheirOwnMoments)
{
    TrainingLayout l;
    l.reading = MemoryReading::live;
    l.loss = LossKernels::chunked;
    const ModelShape s = modelShape(test::llama70b());
    const TrainingMemory later = trainingMemory(s, l); // a layer of 70B outweighs few logits
    EXPECT_EQ(later.logits.value(), 0.0);
    EXPECT_EQ(later.activations, activationBytesPerCard(s, l));
    l.loss = LossKernels::plain;
    l.micro_batch = 8;
    const TrainingMemory loss = trainingMemory(modelShape(test::llama8b()), l);
    EXPECT_GT(loss.logits.value(), 0.0);
    EXPECT_EQ(loss.activations, stageActivations(modelShape(test::llama8b()), l).kept);
}

TEST(TrainingMemory, holdsGradientsThatDoNotLastOnlyAtTheEndOfTheBackwardPass)
{
    TrainingLayout l;
    l.reading = MemoryReading::live;
    l.loss = LossKernels::plain;
    l.micro_batch = 8;
    const ModelShape s = modelShape(test::llama8b());
    const TrainingMemory lasting = trainingMemory(s, l);
    l.lasting_gradients = false;
    const TrainingMemory passing = trainingMemory(s, l);
    EXPECT_LT(passing.total, lasting.total);
    EXPECT_GE(passing.total, lasting.total - lasting.gradients);
    EXPECT_EQ(passing.gradients, lasting.gradients);
}

TEST(TrainingMemory, ofAutocastHoldsNarrowCopiesOfTheWeights)
{
    TrainingLayout l;
    l.precision = TrainingPrecision::fp32;
    const ModelShape s = modelShape(test::llama8b());
    const TrainingMemory plain = trainingMemory(s, l);
    l.precision = TrainingPrecision::autocast;
    const TrainingMemory cast = trainingMemory(s, l);
    EXPECT_EQ(cast.states(), plain.states());
    EXPECT_NEAR((cast.overhead - plain.overhead).value(),
                2.0 * (s.linearParameters() + s.logitParameters()), 1.0);
}

TEST(TrainingMemory, keepsOnlyTheShareOfLayersThatIsNotRecomputed)
{
    const ModelShape s = modelShape(test::llama70b());
    TrainingLayout l;
    l.recompute = Recompute::none;
    const double none = activationBytesPerCard(s, l).value();
    l.recompute = Recompute::full;
    const double full = activationBytesPerCard(s, l).value();
    l.recompute_share = 0.5;
    const double half = activationBytesPerCard(s, l).value();
    EXPECT_LT(full, half);
    EXPECT_LT(half, none);
    l.recompute_share = 1.0;
    l.offload_activations = true;
    EXPECT_LT(activationBytesPerCard(s, l).value(), full);
}

TEST(TrainingMemory, offloadedToTheHostLeavesTheCard)
{
    const ModelShape s = modelShape(test::llama70b());
    TrainingLayout l;
    l.dp = 8;
    l.zero_stage = 3;
    const double before = trainingMemory(s, l).total.value();
    l.offload_weights = true;
    l.offload_optimizer = true;
    const TrainingMemory m = trainingMemory(s, l);
    EXPECT_EQ(m.states().value(), 0.0);
    EXPECT_LT(m.total.value(), before / 2);
}

TEST(TrainingMemory, ofAStepThatIsNotFusedPeaksAfterThePasses)
{
    const ModelShape s = modelShape(test::llama8b());
    TrainingLayout l;
    l.sequence = 512;
    const double fused = trainingMemory(s, l).total.value();
    l.unfused_step = true;
    EXPECT_GT(trainingMemory(s, l).total.value(),
              fused + 50e9); // 8 bytes for 8 billion, less passes
}

TEST(ReservedBytes, areNoMoreThanTheCardAsLongAsTheNeedFits)
{
    TrainingMemory m;
    m.weights = Bytes(10e9);
    m.overhead = Bytes(80e9);
    m.total = Bytes(90e9);
    EXPECT_EQ(reservedBytes(m, Bytes(80e9)).value(), 80e9);
    EXPECT_EQ(reservedBytes(m, Bytes(100e9)).value(), 90e9);
    m.weights = Bytes(85e9);
    EXPECT_EQ(reservedBytes(m, Bytes(80e9)).value(), 90e9);
}

} // namespace reckoner
