// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <set>

#include "core/performance/training_compute.h"
#include "known_cards.h"

namespace reckoner {

TEST(TrainingConstants, areEachNamedBoundedAndSourced)
{
    std::set<std::string_view> keys;
    for (const TrainingConstantInfo &info : trainingConstantTable()) {
        EXPECT_TRUE(keys.insert(info.key).second) << info.key;
        EXPECT_FALSE(info.meaning.empty()) << info.key;
        EXPECT_FALSE(info.source.empty()) << info.key;
        EXPECT_LE(info.low, info.value) << info.key;
        EXPECT_LE(info.value, info.high) << info.key;
    }
    EXPECT_EQ(keys.size(), kTrainingConstantCount);
}

TEST(SustainedRate, followsThePowerLimitOfACard)
{
    const TrainingConstants constants;
    Accelerator limited = test::h100Record();
    limited.tdp_w = test::fact(500);
    const double full = sustainedRate(test::h100(), constants);
    const double less = sustainedRate(*cardOf(limited), constants);
    EXPECT_LT(less, full);
    EXPECT_GT(less, full * 500 / 700);
    EXPECT_NEAR(full / 989e12, constants.matmul(MatrixUnit::hopper), 0.001);
}

TEST(MatrixUnit, isToldFromTheDataSheet)
{
    EXPECT_EQ(matrixUnitOf(test::h100Record()), MatrixUnit::hopper);
    EXPECT_EQ(matrixUnitOf(test::rtx4090Record()), MatrixUnit::ada);
    Accelerator other = test::h100Record();
    other.vendor = "AMD";
    EXPECT_EQ(matrixUnitOf(other), MatrixUnit::cdna);
}

} // namespace reckoner
