// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "../memory/known_models.h"
#include "core/performance/training_traffic.h"
#include "known_cards.h"

namespace reckoner {

namespace {

const TrainingConstants kConstants;
const ModelShape kLlama70b = modelShape(test::llama70b());
const ModelShape kMixtral = modelShape(test::mixtral8x7b());

StageTraffic traffic(const ModelShape &shape, const TrainingConfig &config)
{
    const Card card = test::h100();
    return stageTraffic(shape, card, kConstants, config,
                        stageCompute(shape, card, kConstants, config));
}

RingLink ring(int size, int stride)
{
    return ringLink(test::h100(), kConstants, TrainingConfig{}, size, stride);
}

} // namespace

TEST(RingLink, insideAMachineRunsAtTheFastLink)
{
    EXPECT_DOUBLE_EQ(ring(8, 1).bytes_per_s, 450e9 * kConstants[TrainingConstant::linkShare]);
}

TEST(RingLink, overMachinesUsesThePortsOfAllItsCards)
{
    const double port =
        TrainingConfig{}.inter_node_bytes_per_s * kConstants[TrainingConstant::networkShare];
    EXPECT_DOUBLE_EQ(ring(64, 1).bytes_per_s, 8 * port);
    EXPECT_DOUBLE_EQ(ring(8, 8).bytes_per_s, port); // one card of each machine
}

TEST(RingLink, costsLatencyPerCardInARingAndPerDoublingInATree)
{
    EXPECT_GT(ring(1024, 1).latency_s, 7 * ring(128, 1).latency_s);
    EXPECT_LT(ring(1024, 1).tree_latency_s, 3 * ring(128, 1).tree_latency_s);
    EXPECT_EQ(ring(1, 1).gather(1e9), 0.0);
}

TEST(RingLink, overSlotsBouncesThroughTheHostWhereCardsCannotReachEachOther)
{
    const double slot = 31.5e9 * kConstants[TrainingConstant::pcieShare];
    Accelerator record = test::rtx4090Record();
    record.name = "L40S";
    const auto rate = [&] {
        return ringLink(*cardOf(record), kConstants, TrainingConfig{}, 4, 1).bytes_per_s;
    };
    EXPECT_NEAR(rate(), slot, 1e6);
    record.name = "GeForce RTX 4090";
    EXPECT_NEAR(rate(), slot * kConstants[TrainingConstant::hostBounce], 1e6);
}

TEST(RingLink, overABridgeJoinsNoMoreThanAPair)
{
    Accelerator record = test::h100Record();
    record.interconnect = "NVLink bridge (2-way)";
    record.interconnect_gb_s = test::fact(600);
    const Card card = *cardOf(record);
    const auto rate = [&](int size) {
        return ringLink(card, kConstants, TrainingConfig{}, size, 1).bytes_per_s;
    };
    EXPECT_DOUBLE_EQ(rate(2), 300e9 * kConstants[TrainingConstant::linkShare]);
    EXPECT_NEAR(rate(4), 63e9 * kConstants[TrainingConstant::pcieShare], 1e6);
}

TEST(StageTraffic, ofTensorParallelismIsInTheOpenAndGrowsOverMachines)
{
    TrainingConfig c;
    EXPECT_EQ(traffic(kLlama70b, c).tensor_s, 0.0);
    c.layout.tp = 8;
    const double inside = traffic(kLlama70b, c).tensor_s;
    EXPECT_GT(inside, 0.0);
    c.layout.tp = 16;
    EXPECT_GT(traffic(kLlama70b, c).tensor_s, 2 * inside);
}

TEST(StageTraffic, ofASplitSequenceHidesBehindItsAttentionAsLongAsTheLinkIsFast)
{
    TrainingConfig c;
    c.layout.sequence = 131072;
    c.layout.cp = 8;
    EXPECT_EQ(traffic(kLlama70b, c).context_s, 0.0); // in one machine
    c.layout.tp = 8;                                 // now each neighbour is on another machine
    c.inter_node_bytes_per_s = 0.3e9;
    EXPECT_GT(traffic(kLlama70b, c).context_s, 0.0);
    EXPECT_EQ(traffic(kLlama70b, c).expert_s, 0.0);
}

TEST(StageTraffic, ofExpertsIsPaidByModelsThatHaveSomeAndMoreOverMachines)
{
    TrainingConfig c;
    c.layout.dp = 8;
    EXPECT_EQ(traffic(kMixtral, c).expert_s, 0.0);
    c.layout.ep = 8;
    const double inside = traffic(kMixtral, c).expert_s;
    EXPECT_GT(inside, 0.0);
    EXPECT_EQ(traffic(kLlama70b, c).expert_s, 0.0);
    c.cards_per_node = 2;
    EXPECT_GT(traffic(kMixtral, c).expert_s, 2 * inside);
}

TEST(StageTraffic, ofReplicasIsReducedOncePerStepAndOfShardsInEachMicroBatch)
{
    TrainingConfig c;
    c.layout.dp = 64;
    c.layout.zero_stage = 1;
    EXPECT_GT(traffic(kLlama70b, c).data_step_s, 0.0);
    EXPECT_EQ(traffic(kLlama70b, c).data_micro_s, 0.0);
    c.layout.zero_stage = 3;
    EXPECT_EQ(traffic(kLlama70b, c).data_step_s, 0.0);
    EXPECT_GT(traffic(kLlama70b, c).data_micro_s, 0.0);
}

TEST(StageTraffic, leavesOutGradientsOfExpertsWithoutReplicas)
{
    TrainingConfig c;
    c.layout.dp = 8;
    c.layout.zero_stage = 1;
    const double all = traffic(kMixtral, c).data_step_s;
    c.layout.ep = 8; // one expert on each card; 45 of 47 billion parameters
    EXPECT_LT(traffic(kMixtral, c).data_step_s, all / 5);
}

} // namespace reckoner
