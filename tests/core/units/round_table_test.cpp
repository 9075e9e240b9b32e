// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <numeric>
#include <random>
#include <vector>

#include <gtest/gtest.h>

#include "core/units/rounding.h"

namespace reckoner {
namespace {

using Table = std::vector<std::vector<double>>;

double columnSum(const Table &table, std::size_t column)
{
    return std::accumulate(table.begin(), table.end(), 0.0,
                           [&](double sum, const auto &row) { return sum + row[column]; });
}

TEST(RoundTable, columnsAddUpWhereEachRowAloneWouldPushTheSameWay)
{
    // Each row alone gives 1 0 0: the first column would read 3 instead of 1.
    const Table thirds(3, std::vector<double>(3, 1.0 / 3.0));
    const Table rounded = roundTable(thirds, 0);
    for (std::size_t column = 0; column < 3; ++column)
        EXPECT_DOUBLE_EQ(columnSum(rounded, column), 1.0);
}

TEST(RoundTable, zeroStaysZero)
{
    const Table rounded = roundTable({{0.5, 0.0, 0.5}, {0.25, 0.5, 0.25}}, 0);
    EXPECT_DOUBLE_EQ(rounded[0][1], 0.0);
}

TEST(RoundTable, everythingAddsUpForRandomTables)
{
    std::mt19937 random(7);
    std::uniform_real_distribution<double> amount(-20.0, 80.0);
    for (int round = 0; round < 200; ++round) {
        Table table(1 + random() % 12, std::vector<double>(1 + random() % 7));
        double all = 0;
        for (auto &row : table) {
            for (double &cell : row) {
                cell = random() % 4 == 0 ? 0.0 : amount(random);
                all += cell;
            }
        }
        const Table rounded = roundTable(table, 1);
        double total = 0;
        for (std::size_t row = 0; row < table.size(); ++row) {
            for (std::size_t column = 0; column < table[row].size(); ++column) {
                total += rounded[row][column];
                EXPECT_LT(std::abs(rounded[row][column] - table[row][column]), 0.4);
            }
        }
        EXPECT_NEAR(total, std::round(all * 10.0) / 10.0, 1e-9);
        for (std::size_t column = 0; column < table.front().size(); ++column)
            EXPECT_LE(std::abs(columnSum(rounded, column) - columnSum(table, column)), 0.1 + 1e-9);
    }
}

TEST(RoundTable, nothingGivesNothing)
{
    EXPECT_TRUE(roundTable({}, 0).empty());
}

} // namespace
} // namespace reckoner
