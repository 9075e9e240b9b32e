// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/performance/training_traffic.h"
#include "known_cards.h"

namespace reckoner {

namespace {

const TrainingConstants kConstants;

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

} // namespace reckoner
