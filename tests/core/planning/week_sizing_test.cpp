// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/week_sizing.h"

#include <gtest/gtest.h>

#include "../memory/known_models.h"
#include "../performance/known_cards.h"

namespace reckoner {

namespace {

const ModelShape kLlama8b = modelShape(test::llama8b());
const LatencyTarget kTarget{1.0, 0.030};

WeekSizing sized(std::span<const double> load, std::span<const double> in = {},
                 std::span<const double> out = {}, const SizingRule &rule = {.headroom = 0.0},
                 const ServingConfig &config = {})
{
    OperatingGoal goal;
    goal.target = kTarget;
    return sizeWeek(kLlama8b, test::h100(), test::engine(), config, goal, load, in, out, 300, rule);
}

double carriedByOne()
{
    OperatingGoal goal;
    goal.target = kTarget;
    return operatingPoint(kLlama8b, test::h100(), test::engine(), {}, goal)->requests_per_s;
}

} // namespace

TEST(WeekSizing, givesEachBinTheReplicasOfItsLoad)
{
    const double one = carriedByOne();
    const std::vector<double> load = {0, 0.5 * one, one, 1.01 * one, 7.5 * one};
    const WeekSizing week = sized(load);
    const std::vector<int> expected = {0, 1, 1, 2, 8};
    for (std::size_t i = 0; i < expected.size(); ++i)
        EXPECT_EQ(week.bins[i].replicas, expected[i]) << i;
    EXPECT_EQ(week.peak_replicas, 8);
    EXPECT_NEAR(week.bins[1].utilization, 0.5, 1e-9);
    EXPECT_NEAR(week.replica_hours, 12 * 300 / 3600.0, 1e-9);
    EXPECT_NEAR(week.mean_utilization, 10.01 / 5 / 8, 1e-6);
}

TEST(WeekSizing, addsSparesAndHeadroom)
{
    const double one = carriedByOne();
    const std::vector<double> load(3, 3.95 * one);
    EXPECT_EQ(sized(load).peak_replicas, 4);
    EXPECT_EQ(sized(load, {}, {}, {.headroom = 0.1, .spares = 1}).peak_replicas, 6);
    EXPECT_EQ(sized(load, {}, {}, {.headroom = 0.0, .out_of_use = 0.2}).peak_replicas, 5);
    EXPECT_EQ(sized(load, {}, {}, {.headroom = 0.0, .usable = 0.5}).peak_replicas, 8);
}

TEST(WeekSizing, longerRequestsNeedMore)
{
    const std::vector<double> load(4, 40.0);
    const std::vector<double> input = {200, 800, 3200, 12800};
    const std::vector<double> output = {100, 100, 200, 400};
    const WeekSizing week = sized(load, input, output);
    for (std::size_t i = 1; i < load.size(); ++i)
        EXPECT_GT(week.bins[i].replicas, week.bins[i - 1].replicas);
}

TEST(WeekSizing, keepsUpWithRequestsThatMissTheTargetsEvenAlone)
{
    const std::vector<double> load(3, 10.0);
    const std::vector<double> input = {500, 500, 100'000}; // the last takes far more than a second
    const WeekSizing week = sized(load, input);
    EXPECT_FALSE(week.bins[0].late);
    EXPECT_TRUE(week.bins[2].late);
    EXPECT_EQ(week.late_bins, 1);
    EXPECT_GT(week.bins[2].replicas, 10 * week.bins[0].replicas);
}

TEST(WeekSizing, countsTheCopiesThatOnlyRead)
{
    const std::vector<double> load = {100.0};
    ServingConfig config;
    config.input_tokens = 8000; // reading is nearly all of the work
    config.output_tokens = 50;
    const int together = sized(load, {}, {}, {.headroom = 0.0}, config).peak_replicas;
    const int apart =
        sized(load, {}, {}, {.headroom = 0.0, .copies_apart = 8}, config).peak_replicas;
    EXPECT_GT(apart, together / 2);
}

} // namespace reckoner
