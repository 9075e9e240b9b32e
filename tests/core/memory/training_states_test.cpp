// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/memory/training_memory.h"
#include "core/memory/weight_format.h"
#include "known_models.h"

namespace reckoner {

namespace {

double stateBytes(TrainingPrecision precision, Optimizer optimizer)
{
    const StateBytes b = stateBytesPerParameter(precision, optimizer);
    return b.weights + b.gradients + b.optimizer;
}

} // namespace

TEST(StateBytes, ofEachOptimizerAreWhatItsPaperCounts)
{
    // Mixed precision: 2 weights, 2 gradients, 4 master copy, and the moments.
    EXPECT_DOUBLE_EQ(stateBytes(TrainingPrecision::mixed16, Optimizer::adamw), 16);
    EXPECT_DOUBLE_EQ(stateBytes(TrainingPrecision::mixed32, Optimizer::adamw), 18);
    EXPECT_DOUBLE_EQ(stateBytes(TrainingPrecision::master32, Optimizer::adamw), 20);
    EXPECT_DOUBLE_EQ(stateBytes(TrainingPrecision::mixed16, Optimizer::sgd), 12);
    EXPECT_DOUBLE_EQ(stateBytes(TrainingPrecision::mixed16, Optimizer::adafactor), 8);
    // Two moments of one byte, and a 32-bit constant for each block of 2048 (Dettmers et al. 2022).
    EXPECT_DOUBLE_EQ(stateBytes(TrainingPrecision::mixed16, Optimizer::adamw8bit),
                     8 + 2 * (1 + 4.0 / 2048));
    EXPECT_DOUBLE_EQ(stateBytes(TrainingPrecision::pure16, Optimizer::adamw), 8);
    EXPECT_DOUBLE_EQ(stateBytes(TrainingPrecision::fp32, Optimizer::adamw), 16);
}

TEST(TrainingStates, ofExpertsAreShardedOverTheirOwnReplicas)
{
    // 8 experts over 8 cards leave each expert one replica: its optimizer has nothing to shard.
    const ModelShape s = modelShape(test::mixtral8x7b());
    TrainingLayout l;
    l.dp = 8;
    l.ep = 8;
    l.zero_stage = 1;
    const double shared = s.total_parameters - s.routed_parameters;
    const double expected = 12 * (shared / 8 + s.routed_parameters / 8);
    EXPECT_NEAR(trainingMemory(s, l).optimizer.value(), expected, 1);
    l.dp = 16; // two replicas of each expert
    EXPECT_NEAR(trainingMemory(s, l).optimizer.value(),
                12 * (shared / 16 + s.routed_parameters / 8 / 2), 1);
}

TEST(TrainingStates, ofLowRankGradientsAndOfLayersInTurnAreSmaller)
{
    const ModelShape s = modelShape(test::llama8b());
    TrainingLayout l;
    const double all = trainingMemory(s, l).optimizer.value();
    l.galore_rank = 512; // of 4096
    EXPECT_NEAR(trainingMemory(s, l).optimizer.value(), all / 8, 1);
    l.galore_rank = 0;
    l.trained_share = 0.25;
    EXPECT_NEAR(trainingMemory(s, l).optimizer.value(), all / 4, 1);
    EXPECT_NEAR(trainingMemory(s, l).gradients.value(), 2 * s.total_parameters / 4, 1);
    EXPECT_NEAR(trainingMemory(s, l).weights.value(), 2 * s.total_parameters, 1);
}

TEST(TrainingStates, thatAreUsedInTheBackwardPassKeepOneLayersGradients)
{
    const ModelShape s = modelShape(test::llama8b());
    TrainingLayout l;
    l.step_in_backward = true;
    EXPECT_LT(trainingMemory(s, l).gradients.value(), 2 * s.total_parameters / 30);
}

TEST(Nf4, withDoubleQuantizationTakesAbout4Point13Bits)
{
    // 4 bits, an 8-bit constant per 64 weights, a 32-bit one per 256 of those (Dettmers et al.
    // 2023): 4 + 8/64 + 32/(64 * 256).
    const ModelShape s = modelShape(test::llama70b());
    const WeightBytes bytes = weightBytes(s, WeightFormat::nf4);
    const double bits = 8 * (bytes.total() - bytes.embedding - bytes.head) / s.linearParameters();
    EXPECT_NEAR(bits, 4.127, 0.01);
}

TEST(Qlora, keepsEmbeddingsAndHeadInSixteenBits)
{
    const ModelShape s = modelShape(test::llama8b());
    const WeightBytes bytes = weightBytes(s, WeightFormat::nf4);
    EXPECT_DOUBLE_EQ(bytes.embedding, 2 * s.embedding_parameters);
    EXPECT_DOUBLE_EQ(bytes.head, 2 * s.head_parameters);
}

TEST(TrainingMemory, ofVaryingLengthsIsFragmented)
{
    const ModelShape s = modelShape(test::llama8b());
    TrainingLayout l;
    const double steady = trainingMemory(s, l).total.value();
    l.varying_lengths = true;
    EXPECT_GT(trainingMemory(s, l).total.value(), steady);
    l.varying_lengths = false;
    l.reading = MemoryReading::live;
    EXPECT_NEAR(steady - trainingMemory(s, l).total.value(),
                kTrainingContextBytes +
                    kFragmentation *
                        (trainingMemory(s, l).activations + trainingMemory(s, l).logits).value(),
                1);
}

} // namespace reckoner
