// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/catalog/builtin.h"
#include "core/performance/flops.h"
#include "core/validation/flops_convention.h"

namespace reckoner {

namespace {

ModelShape llama8b()
{
    return modelShape(*builtinCatalog().model("llama-3.1-8b"));
}

} // namespace

TEST(FlopsConvention, isReadFromWhatPublishersWrite)
{
    EXPECT_TRUE(flopsConvention("").whole_attention); // Megatron's formula is the most common
    EXPECT_FALSE(flopsConvention("").hardware);
    EXPECT_FALSE(flopsConvention("model FLOPs; causal (half) attention").whole_attention);
    EXPECT_TRUE(flopsConvention("HARDWARE FLOPs (SC21 formula)").hardware);
    EXPECT_FALSE(flopsConvention("model FLOPs, full (non-causal) attention").hardware);
}

// PaLM's appendix B: 6 N + 12 L H Q T, here with N the multiplied weights.
TEST(FlopsConvention, ofWholeAttentionIsSixPerWeightAndTwelveLayersWidthsAndPositions)
{
    TrainingLayout l;
    l.recompute = Recompute::none;
    l.sequence = 8192;
    const ModelShape s = llama8b();
    const double weights = 6.0 * s.matmulParametersPerToken();
    const double attention = 12.0 * 32 * 4096 * l.sequence;
    EXPECT_NEAR(countedFlops(s, l, {true, false}), weights + attention, 1.0);
    EXPECT_NEAR(countedFlops(s, l, {false, false}), weights + attention / 2, 1.0);
}

TEST(FlopsConvention, ofHardwareAddsOneForwardPassOfFullRecomputation)
{
    TrainingLayout l;
    l.recompute = Recompute::full;
    const ModelShape s = llama8b();
    const double model = countedFlops(s, l, {true, false});
    const double head = 6.0 * s.logitParameters();
    EXPECT_NEAR(countedFlops(s, l, {true, true}), model + (model - head) / 3.0, 1.0);
}

} // namespace reckoner
