// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/rounding.h"

#include <vector>

#include <gtest/gtest.h>

namespace reckoner {
namespace {

TEST(RoundToTotal, linesAddUpToTheRoundedTotal)
{
    const std::vector<double> thirds(3, 100.0 / 3.0);
    EXPECT_EQ(roundToTotal(thirds, 0), (std::vector<double>{34, 33, 33}));
}

TEST(RoundToTotal, largestRemaindersAreRoundedUp)
{
    EXPECT_EQ(roundToTotal(std::vector<double>{1.4, 2.35, 3.25}, 0),
              (std::vector<double>{2, 2, 3}));
}

TEST(RoundToTotal, negativeLinesCount)
{
    EXPECT_EQ(roundToTotal(std::vector<double>{10.5, -3.5}, 0), (std::vector<double>{11, -4}));
}

TEST(RoundToTotal, keepsTheDecimalsAskedFor)
{
    const std::vector<double> rounded = roundToTotal(std::vector<double>{0.126, 0.874}, 2);
    EXPECT_DOUBLE_EQ(rounded[0], 0.13);
    EXPECT_DOUBLE_EQ(rounded[1], 0.87);
}

TEST(RoundToTotal, nothingGivesNothing)
{
    EXPECT_TRUE(roundToTotal({}, 0).empty());
}

} // namespace
} // namespace reckoner
