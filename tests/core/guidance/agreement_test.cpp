// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/agreement.h"

#include <gtest/gtest.h>

namespace reckoner {
namespace {

DeploymentPlan planOwning(double hardware_cny)
{
    DeploymentPlan plan;
    OptionPlan &own = plan.options[static_cast<std::size_t>(Option::onPremises)];
    own.option = Option::onPremises;
    own.cash = CashFlow(36);
    own.cash.add(CostItem::servers, 0, Money(hardware_cny));
    own.total_cny = hardware_cny;
    plan.recommended = Option::onPremises;
    return plan;
}

TEST(RuleAgrees, comparesSplitsWithinATenth)
{
    Guidance guidance;
    guidance.steps[0].has_split = true;
    guidance.steps[0].split = {0, 0.1, 0.9};
    guidance.planned_split = {0, 0.02, 0.98};
    EXPECT_TRUE(ruleAgrees(guidance, planOwning(1), 0));
    guidance.planned_split = {0, 0.5, 0.5};
    EXPECT_FALSE(ruleAgrees(guidance, planOwning(1), 0));
}

TEST(RuleAgrees, wantsHardwareInsideTheBudget)
{
    Guidance guidance;
    guidance.steps[2].budget_low_cny = 50'000;
    guidance.steps[2].budget_high_cny = 150'000;
    EXPECT_TRUE(ruleAgrees(guidance, planOwning(100'000), 2));
    EXPECT_FALSE(ruleAgrees(guidance, planOwning(40'000), 2));
    EXPECT_FALSE(ruleAgrees(guidance, planOwning(200'000), 2));
    guidance.steps[2].budget_high_cny = 0; // open
    EXPECT_TRUE(ruleAgrees(guidance, planOwning(200'000), 2));
}

TEST(RuleAgrees, comparesTheWayOfDeployment)
{
    Guidance guidance;
    guidance.steps[3].deployment = DeploymentChoice::onPremises;
    EXPECT_TRUE(ruleAgrees(guidance, planOwning(1), 3));
    guidance.steps[3].deployment = DeploymentChoice::hybrid;
    EXPECT_FALSE(ruleAgrees(guidance, planOwning(1), 3));
}

TEST(RuleAgrees, isFalseWithoutAPlan)
{
    const DeploymentPlan nothing;
    EXPECT_FALSE(ruleAgrees(Guidance{}, nothing, 3));
}

} // namespace
} // namespace reckoner
