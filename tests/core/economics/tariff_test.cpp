// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/tariff.h"

#include <array>
#include <cmath>
#include <limits>
#include <stdexcept>

#include <gtest/gtest.h>

#include "core/catalog/builtin.h"

namespace reckoner {
namespace {

constexpr int kMonths = 36;
constexpr double kNoLimit = std::numeric_limits<double>::infinity();

Scenario timeOfUse()
{
    Scenario scenario;
    scenario.tariff = Tariff::timeOfUse;
    return scenario;
}

TEST(Tariff, isFlatUnlessAskedOtherwise)
{
    const Scenario scenario;
    const TariffCalendar tariff(scenario, kMonths);
    EXPECT_TRUE(tariff.flat());
    EXPECT_EQ(tariff.mean(20), scenario.electricity_cny_per_kwh);
}

TEST(Tariff, asksPeakFlatAndValleyByTheHour)
{
    const TariffCalendar tariff(timeOfUse(), kMonths);
    EXPECT_FALSE(tariff.flat());
    EXPECT_EQ(tariff.at(3, 0), 0.45);
    EXPECT_EQ(tariff.at(8, 0), 1.10);
    EXPECT_EQ(tariff.at(11, 0), 0.85);
    EXPECT_EQ(tariff.at(21, 0), 1.10);
    EXPECT_EQ(tariff.at(22, 0), 0.85);
    EXPECT_NEAR(tariff.mean(0), (8 * 0.45 + 8 * 1.10 + 8 * 0.85) / 24, 1e-12);
}

TEST(Tariff, aValleyMayRunThroughMidnight)
{
    Scenario scenario = timeOfUse();
    scenario.valley_start_hour = 23;
    scenario.valley_end_hour = 7;
    const TariffCalendar tariff(scenario, kMonths);
    EXPECT_EQ(tariff.at(23, 0), 0.45);
    EXPECT_EQ(tariff.at(6, 0), 0.45);
    EXPECT_EQ(tariff.at(7, 0), 0.85);
}

TEST(Tariff, weighsHoursByWhatTheyCarry)
{
    const TariffCalendar tariff(timeOfUse(), kMonths);
    std::array<double, 24> night{};
    night[2] = 5;
    EXPECT_NEAR(tariff.weighted(0, dayOf(night, kNoLimit)), 0.45, 1e-12);
    std::array<double, 24> both{};
    both[2] = 1; // valley
    both[9] = 9; // peak, but capacity ends at 1
    EXPECT_NEAR(tariff.weighted(0, dayOf(both, 1.0)), (0.45 + 1.10) / 2, 1e-12);
    EXPECT_EQ(tariff.weighted(0, std::array<double, 24>{}), tariff.mean(0));
}

TEST(Tariff, followsTheSeasonAndTheYears)
{
    Scenario scenario;
    scenario.season_surcharge = 0.2;
    scenario.start_month = 6; // July and August are the plan's second and third month
    scenario.electricity_price_change_per_year = 0.1;
    const TariffCalendar tariff(scenario, kMonths);
    EXPECT_NEAR(tariff.mean(0), 0.85, 1e-12);
    EXPECT_NEAR(tariff.mean(1), 0.85 * 1.2 * std::pow(1.1, 1.0 / 12), 1e-12);
    EXPECT_NEAR(tariff.mean(13), 0.85 * 1.2 * std::pow(1.1, 13.0 / 12), 1e-12);
    EXPECT_NEAR(tariff.mean(12), 0.85 * 1.1, 1e-12);
}

TEST(Tariff, ofARegionFollowsItsHoursMonthByMonth)
{
    const ElectricityTariff *zhejiang = builtinCatalog().tariff("cn-zhejiang-tou");
    ASSERT_TRUE(zhejiang);
    Scenario scenario;
    scenario.tariff = Tariff::regional;
    scenario.regional_tariff = zhejiang->id;
    scenario.start_month = 6; // the sharp hours of July come in the plan's second month
    const TariffCalendar tariff(withTariff(scenario, builtinCatalog()), kMonths);
    EXPECT_FALSE(tariff.flat());
    EXPECT_EQ(tariff.at(19, 0), zhejiang->peak.typical);
    EXPECT_EQ(tariff.at(19, 1), zhejiang->sharp.typical);
    EXPECT_EQ(tariff.at(12, 1), zhejiang->valley.typical);
    EXPECT_EQ(tariff.at(23, 1), zhejiang->flat.typical);
    EXPECT_NEAR(tariff.mean(0), (10 * 0.45 + 7 * 0.85 + 7 * 1.10) / 24, 1e-12);
    EXPECT_NEAR(tariff.mean(13), (10 * 0.45 + 7 * 0.85 + 3 * 1.10 + 4 * 1.35) / 24, 1e-12);
    std::array<double, 24> evening{};
    evening[20] = 3;
    EXPECT_NEAR(tariff.weighted(1, evening), zhejiang->sharp.typical, 1e-12);
}

TEST(Tariff, ofARegionAbroadIsPaidAtTheRate)
{
    Scenario scenario;
    scenario.tariff = Tariff::regional;
    scenario.regional_tariff = "us-industrial";
    scenario.cny_per_usd = 7;
    const TariffCalendar tariff(withTariff(scenario, builtinCatalog()), kMonths);
    EXPECT_TRUE(tariff.flat());
    EXPECT_NEAR(tariff.mean(5), 7 * 0.0871, 1e-12);
}

TEST(Tariff, ofARegionMustHaveBeenLookedUp)
{
    Scenario scenario;
    scenario.tariff = Tariff::regional;
    EXPECT_THROW(TariffCalendar(scenario, kMonths), std::logic_error);
}

} // namespace
} // namespace reckoner
