// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/units/quantity.h"

#include "known_cards.h"

namespace reckoner {

TEST(CardOf, turnsDataSheetFiguresIntoSiUnits)
{
    const Card card = test::h100();
    EXPECT_DOUBLE_EQ(card.bandwidth, 3.35e12);
    EXPECT_DOUBLE_EQ(card.bf16_flops, 989e12);
    EXPECT_DOUBLE_EQ(card.link_bytes_per_s, 450e9); // half of 900 GB/s both ways
    EXPECT_TRUE(card.has_nvlink);
    EXPECT_NEAR(card.memory_bytes / kBytesPerGib, 79, 0.5);
}

TEST(CardOf, usesTheSlotWhereThereIsNoLink)
{
    const Card card = test::rtx4090();
    EXPECT_FALSE(card.has_nvlink);
    EXPECT_DOUBLE_EQ(card.link_bytes_per_s, 31.5e9);
}

TEST(CardOf, namesTheRecordAndFigureThatIsMissing)
{
    Accelerator a = test::h100Record();
    a.memory_bandwidth_gb_s = Fact{};
    const Expected<Card> card = cardOf(a);
    ASSERT_FALSE(card);
    EXPECT_EQ(card.error().field, "accelerators/h100/memory_bandwidth_gb_s");
}

TEST(CardWithoutPower, doesWithoutATdp)
{
    Accelerator a = test::h100Record();
    a.tdp_w = Fact{};
    EXPECT_EQ(cardOf(a).error().field, "accelerators/h100/tdp_w");
    const Expected<Card> card = cardWithoutPower(a);
    ASSERT_TRUE(card);
    EXPECT_EQ(card->tdp_w, 0.0);
    EXPECT_EQ(card->bf16_flops, cardOf(test::h100Record())->bf16_flops);
}

TEST(CardOf, takesFp16WhereBf16IsMissing)
{
    Accelerator v100 = test::h100Record();
    v100.bf16_tflops = Fact{};
    v100.fp16_tflops = test::fact(125);
    EXPECT_DOUBLE_EQ(cardOf(v100)->bf16_flops, 125e12);
}

TEST(MatrixRate, fallsBackTo16BitsWhereAFormatHasNoUnits)
{
    Card a100 = test::h100();
    a100.fp8_flops = 0;
    EXPECT_DOUBLE_EQ(matrixRate(a100, WeightFormat::fp8), a100.bf16_flops);
    EXPECT_DOUBLE_EQ(matrixRate(test::h100(), WeightFormat::fp8), 1979e12);
    EXPECT_DOUBLE_EQ(matrixRate(test::h100(), WeightFormat::awq_int4), 989e12);
}

TEST(EfficiencyOf, needsSharesOfTrainingEnginesOnly)
{
    Engine e = test::engineRecord();
    e.bandwidth_efficiency = Fact{};
    e.link_efficiency = Fact{};
    EXPECT_TRUE(efficiencyOf(e));
    e.kind = Engine::Kind::training;
    EXPECT_FALSE(efficiencyOf(e));
    e.link_efficiency = test::fact(0.5);
    ASSERT_TRUE(efficiencyOf(e));
    EXPECT_DOUBLE_EQ(efficiencyOf(e)->bandwidth, kStreamingShare);
    e.memory_fraction = Fact{};
    EXPECT_FALSE(efficiencyOf(e));
}

} // namespace reckoner
