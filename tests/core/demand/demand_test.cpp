// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/demand.h"

#include <gtest/gtest.h>

namespace reckoner {
namespace {

LoadProfile flat()
{
    LoadProfile profile;
    profile.relative.fill(1.0);
    return profile;
}

// Busy for the first quarter of the week, silent otherwise.
LoadProfile quarter()
{
    LoadProfile profile;
    for (std::size_t hour = 0; hour < 42; ++hour)
        profile.relative[hour] = 1.0;
    return profile;
}

DemandInputs inputs()
{
    DemandInputs in;
    in.peak_users = 360;
    in.requests_per_user_hour = 20; // 360 * 20 / 3600 = 2 requests a second
    in.input_tokens = 1000;
    in.output_tokens = 200;
    in.burst_factor = 1.5;
    in.months = 12;
    return in;
}

TEST(Demand, busiestHourFollowsFromUsersAndRequests)
{
    const Demand demand = demandOf(inputs(), flat());
    EXPECT_DOUBLE_EQ(demand.peak_hour_requests_per_s, 2.0);
    EXPECT_DOUBLE_EQ(demand.peak_requests_per_s, 3.0);
    EXPECT_DOUBLE_EQ(demand.mean_requests_per_s, 2.0);
    EXPECT_DOUBLE_EQ(demand.peakToMean(), 1.0);
}

TEST(Demand, profileSpreadsTheLoadOverTheWeek)
{
    const Demand demand = demandOf(inputs(), quarter());
    EXPECT_DOUBLE_EQ(demand.mean_requests_per_s, 0.5);
    EXPECT_DOUBLE_EQ(demand.peakToMean(), 4.0);
    ASSERT_EQ(demand.levels.size(), 2U);
    EXPECT_DOUBLE_EQ(demand.levels.front().requests_per_s, 2.0);
    EXPECT_DOUBLE_EQ(demand.levels.front().hours, 42.0);
    EXPECT_DOUBLE_EQ(demand.levels.back().requests_per_s, 0.0);
}

TEST(Demand, growthCompoundsFromTheFirstMonth)
{
    DemandInputs in = inputs();
    in.growth_per_month = 0.1;
    const Demand demand = demandOf(in, flat());
    EXPECT_EQ(demand.months(), 12);
    EXPECT_DOUBLE_EQ(demand.growth.front(), 1.0);
    EXPECT_NEAR(demand.growth.back(), 2.8531167061, 1e-9); // 1.1^11
    double sum = 0;
    for (int month = 0; month < demand.months(); ++month)
        sum += demand.requestsInMonth(month);
    EXPECT_NEAR(sum, demand.totalRequests(), 1e-6 * sum);
}

TEST(Demand, sizesTheFleetForBurstsOfTheBusiestHour)
{
    const Demand demand = demandOf(inputs(), flat());
    EXPECT_EQ(machinesForPeak(demand, 0, 3.0), 1); // exactly enough is enough
    EXPECT_EQ(machinesForPeak(demand, 0, 2.9), 2);
    EXPECT_EQ(machinesForPeak(demand, 0, 1.0), 3);
    EXPECT_EQ(machinesForPeak(demand, 0, 1e9), 1);
}

TEST(Demand, rentedMachinesRunOnlyInHoursThatNeedThem)
{
    const Demand demand = demandOf(inputs(), quarter());
    // 3 requests a second at capacity 2 take two machines in 42 of 168 hours.
    const double week = 42.0 * kWeeksPerMonth;
    EXPECT_NEAR(machineHoursAbove(demand, 0, 0.0, 2.0).value(), 2 * week, 1e-9);
    EXPECT_NEAR(machineHoursAbove(demand, 0, 2.0, 2.0).value(), week, 1e-9);
    EXPECT_NEAR(machineHoursAbove(demand, 0, 3.0, 2.0).value(), 0.0, 1e-9);
}

TEST(Demand, machineHoursAreTheSumOverMachines)
{
    DemandInputs in = inputs();
    in.growth_per_month = 0.13;
    LoadProfile uneven;
    for (std::size_t hour = 0; hour < uneven.relative.size(); ++hour)
        uneven.relative[hour] = static_cast<double>(hour % 24) / 23.0;
    const Demand demand = demandOf(in, uneven);
    double sum = 0;
    for (int machine = 1; machine <= 40; ++machine)
        sum += hoursNeeding(demand, 11, machine, 0.7).value();
    EXPECT_NEAR(sum, machineHoursAbove(demand, 11, 0.0, 0.7).value(), 1e-6);
}

TEST(BilledHours, areThoseInWhichEachMachineIsNeeded)
{
    DemandInputs in = inputs();
    in.growth_per_month = 0.13;
    LoadProfile uneven;
    for (std::size_t hour = 0; hour < uneven.relative.size(); ++hour)
        uneven.relative[hour] = static_cast<double>(hour % 24) / 23.0;
    const Demand demand = demandOf(in, uneven);
    const auto hours = billedHours(demand, 11, 0.0, 0.7);
    for (std::size_t machine = 0; machine < hours.size(); ++machine)
        EXPECT_NEAR(hours[machine],
                    hoursNeeding(demand, 11, static_cast<int>(machine) + 1, 0.7).value(), 1e-9);
    EXPECT_EQ(hoursNeeding(demand, 11, static_cast<int>(hours.size()) + 1, 0.7).value(), 0.0);
    double above = 0;
    for (const double machine : billedHours(demand, 11, 1.3, 0.7))
        above += machine;
    EXPECT_NEAR(above, machineHoursAbove(demand, 11, 1.3, 0.7).value(), 1e-6);
}

TEST(BilledHours, putFirstWhatIsBilledLongestNotWhatRunsLongest)
{
    LoadProfile days;
    for (std::size_t day = 0; day < 7; ++day) {
        for (std::size_t hour = 9; hour < 20; ++hour)
            days.relative[day * 24 + hour] = 0.5; // one machine for eleven hours
        for (const std::size_t hour : {9U, 14U, 19U})
            days.relative[day * 24 + hour] = 1.0; // two for three of them
    }
    const Demand demand = demandOf(inputs(), days);
    const double machine = demand.peak_requests_per_s / 2;
    const auto as_it_runs = billedHours(demand, 0, 0.0, machine);
    ASSERT_EQ(as_it_runs.size(), 2U);
    EXPECT_NEAR(as_it_runs[0], 77 * kWeeksPerMonth, 1e-9);
    EXPECT_NEAR(as_it_runs[1], 21 * kWeeksPerMonth, 1e-9);
    const auto billed = billedHours(demand, 0, 0.0, machine, 4);
    ASSERT_EQ(billed.size(), 2U);
    EXPECT_NEAR(billed[0], 7 * 12 * kWeeksPerMonth, 1e-9);
    EXPECT_NEAR(billed[1], 7 * 11 * kWeeksPerMonth, 1e-9);
}

TEST(BilledHours, countShortRunsAsTheShortestBilling)
{
    DemandInputs in = inputs();
    LoadProfile bursts;
    for (std::size_t day = 0; day < 7; ++day) {
        bursts.relative[day * 24 + 9] = 1.0;  // one hour every morning
        bursts.relative[day * 24 + 20] = 1.0; // and one in the evening
    }
    const Demand demand = demandOf(in, bursts);
    const double plain = billedHours(demand, 0, 0.0, 100.0).front();
    EXPECT_NEAR(plain, 14 * kWeeksPerMonth, 1e-9);
    EXPECT_NEAR(billedHours(demand, 0, 0.0, 100.0, 6).front(), 6 * plain, 1e-9);
    // Twelve hours from 9 reach past 20 and take that run in, which then goes on by the hour.
    EXPECT_NEAR(billedHours(demand, 0, 0.0, 100.0, 12).front(), 7 * 12 * kWeeksPerMonth, 1e-9);
    EXPECT_NEAR(billedHours(demand, 0, 0.0, 100.0, 168).front(), kHoursPerMonth, 1e-9);
}

TEST(UtilizationOfWeek, isLoadOverCapacityAndNeverMoreThanFull)
{
    Demand demand;
    demand.requests_per_s.fill(1.0);
    demand.requests_per_s[5] = 40.0;
    demand.growth = {1.0, 2.0};
    EXPECT_DOUBLE_EQ(utilizationOfWeek(demand, 0, 10.0)[0], 0.1);
    EXPECT_DOUBLE_EQ(utilizationOfWeek(demand, 1, 10.0)[0], 0.2);
    EXPECT_DOUBLE_EQ(utilizationOfWeek(demand, 0, 10.0)[5], 1.0);
    EXPECT_DOUBLE_EQ(utilizationOfWeek(demand, 0, 0.0)[5], 0.0);
}

TEST(Demand, loadAboveACapacityIsWhatTheCapacityCannotDo)
{
    const Demand demand = demandOf(inputs(), quarter());
    EXPECT_NEAR(meanAbove(demand, 0, 0.0), demand.mean_requests_per_s, 1e-12);
    // Half a request for a quarter of the week.
    EXPECT_NEAR(meanAbove(demand, 0, 1.5), 0.125, 1e-12);
    EXPECT_EQ(meanAbove(demand, 0, 2.0), 0.0);
}

TEST(MachinesWorth, isThePeakOverOneMachine)
{
    Demand demand;
    demand.peak_requests_per_s = 6.0;
    demand.growth = {1.0, 1.5};
    EXPECT_DOUBLE_EQ(machinesWorth(demand, 0, 4.0), 1.5);
    EXPECT_DOUBLE_EQ(machinesWorth(demand, 1, 4.0), 2.25);
}

} // namespace
} // namespace reckoner
