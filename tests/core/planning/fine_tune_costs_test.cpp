// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/fine_tune_costs.h"

#include <gtest/gtest.h>

#include "core/catalog/builtin.h"

namespace reckoner {
namespace {

FineTunePlan planFor(const Scenario &scenario)
{
    const Catalog &catalog = builtinCatalog();
    return planFineTuning(scenario, catalog, *catalog.model(scenario.model)).value();
}

TEST(FineTuneCosts, buyingSpreadsThePriceAndRentingHasNoFixedPart)
{
    const Scenario scenario;
    const FineTunePlan plan = planFor(scenario);
    const FineTuneCosts costs = fineTuneCosts(plan, scenario, nullptr);
    ASSERT_TRUE(costs.rented);
    ASSERT_TRUE(costs.bought);
    ASSERT_NE(costs.bought_cell, nullptr);
    EXPECT_DOUBLE_EQ(costs.rented->fixed, 0.0);
    EXPECT_DOUBLE_EQ(costs.rented->slope, plan.rented.cost_per_run_cny);
    EXPECT_GT(costs.bought->fixed, 0.0);
    EXPECT_FALSE(costs.idle); // nothing is owned
    Scenario longer = scenario;
    longer.horizon_years = scenario.horizon_years * 2;
    EXPECT_NEAR(fineTuneCosts(plan, longer, nullptr).bought->fixed, costs.bought->fixed / 2, 1e-6);
}

TEST(FineTuneCosts, theCrossingIsWhereBothCostTheSame)
{
    const Scenario scenario;
    FineTunePlan plan = planFor(scenario);
    plan.rented.cost_per_run_cny = 200; // dear enough to make buying worth a thought
    const FineTuneCosts costs = fineTuneCosts(plan, scenario, nullptr);
    ASSERT_EQ(costs.buying.kind, Crossing::Kind::at);
    EXPECT_NEAR(costs.bought->at(costs.buying.value), costs.rented->at(costs.buying.value), 1e-6);
    EXPECT_GT(costs.runs_shown, costs.buying.value);
}

TEST(FineTuneCosts, idleHoursCostPowerAlone)
{
    const Scenario scenario;
    const FineTunePlan plan = planFor(scenario);
    ServingCandidate owned;
    for (const FineTuneCell &cell : plan.cells)
        if (cell.server && cell.fits && cell.method == plan.method)
            owned.server = cell.server;
    OptionPlan option;
    option.owned = &owned;
    option.owned_machines_last = 1;
    const FineTuneCosts costs = fineTuneCosts(plan, scenario, &option);
    ASSERT_TRUE(costs.idle);
    EXPECT_DOUBLE_EQ(costs.idle->fixed, 0.0);
    EXPECT_LT(costs.idle->slope, costs.bought->at(1));
}

} // namespace
} // namespace reckoner
