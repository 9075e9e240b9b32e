// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/horizon_map.h"

#include <numeric>

#include <gtest/gtest.h>

#include "core/catalog/builtin.h"
#include "core/evaluation/cost_lines.h"

namespace reckoner {
namespace {

TEST(HorizonMap, agreesWithTheBreakEvenOfTheScenariosOwnHorizon)
{
    const Scenario scenario;
    const auto evaluation = evaluate(scenario, builtinCatalog());
    ASSERT_TRUE(evaluation && evaluation->break_even.available);
    const HorizonMap map = horizonMap(scenario, *evaluation);
    ASSERT_EQ(map.years.size(), 7U);
    const auto row = static_cast<std::size_t>(scenario.horizon_years) - 1;
    EXPECT_EQ(map.years[row], static_cast<int>(scenario.horizon_years));
    const BreakEvenAnalysis &analysis = evaluation->break_even;
    for (std::size_t column = 0; column < map.utilization.size(); ++column) {
        const double use = map.utilization[column];
        EXPECT_NEAR(map.at(row, column), analysis.own.at(use) - analysis.cloud_on_demand.at(use),
                    1e-3);
    }
    EXPECT_EQ(map.crossings[row].kind, analysis.utilization.kind);
    EXPECT_NEAR(map.crossings[row].value, analysis.utilization.value, 1e-9);
}

TEST(HorizonMap, busierMachinesAlwaysSpeakMoreForOwning)
{
    const Scenario scenario;
    const auto evaluation = evaluate(scenario, builtinCatalog());
    ASSERT_TRUE(evaluation);
    const HorizonMap map = horizonMap(scenario, *evaluation);
    for (std::size_t row = 0; row < map.years.size(); ++row) {
        for (std::size_t column = 1; column < map.utilization.size(); ++column)
            EXPECT_LT(map.at(row, column), map.at(row, column - 1));
    }
}

TEST(HorizonMap, isEmptyWhereNothingCanBeOwned)
{
    Scenario scenario;
    scenario.tpot_target_ms = 1;
    scenario.model = "qwen2.5-72b";
    const auto evaluation = evaluate(scenario, builtinCatalog());
    ASSERT_TRUE(evaluation);
    ASSERT_FALSE(evaluation->break_even.available);
    EXPECT_TRUE(horizonMap(scenario, *evaluation).years.empty());
}

TEST(BreakEvenAnalysis, hoursOfTheWeekAverageToTheUtilization)
{
    const auto evaluation = evaluate(Scenario(), builtinCatalog());
    ASSERT_TRUE(evaluation);
    const auto &week = evaluation->break_even.week;
    EXPECT_NEAR(std::accumulate(week.begin(), week.end(), 0.0) / kHoursOfWeek,
                evaluation->break_even.utilization_now, 1e-12);
    for (const double hour : week) {
        EXPECT_GE(hour, 0.0);
        EXPECT_LE(hour, 1.0);
    }
}

TEST(BreakEvenAnalysis, ownLineMeetsThePlanAtItsUtilization)
{
    const auto evaluation = evaluate(Scenario(), builtinCatalog());
    ASSERT_TRUE(evaluation);
    const OptionPlan &own = evaluation->plan.option(Option::onPremises);
    const BreakEvenAnalysis &analysis = evaluation->break_even;
    EXPECT_NEAR(analysis.own.at(analysis.utilization_now),
                own.total_cny - own.fine_tuning_cny - own.pretraining_cny, 1.0);
}

TEST(BreakEvenAnalysis, fallingCloudPricesMoveTheCrossingUp)
{
    Scenario scenario;
    const auto steady = evaluate(scenario, builtinCatalog());
    scenario.cloud_price_change_per_year = -0.15;
    const auto falling = evaluate(scenario, builtinCatalog());
    ASSERT_TRUE(steady && falling);
    EXPECT_LT(falling->break_even.cloud_on_demand.slope, steady->break_even.cloud_on_demand.slope);
}

} // namespace
} // namespace reckoner
