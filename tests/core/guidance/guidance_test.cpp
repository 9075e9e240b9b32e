// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/guidance.h"

#include <gtest/gtest.h>

#include "core/catalog/builtin.h"

namespace reckoner {
namespace {

Guidance guidanceFor(const Scenario &scenario, double peak_requests_per_s = 1.0)
{
    Demand demand;
    demand.peak_requests_per_s = peak_requests_per_s;
    demand.growth = {1.0};
    return guide(scenario, builtinCatalog(), demand, DeploymentPlan());
}

TEST(Guidance, splitsFollowTheStage)
{
    Scenario scenario;
    scenario.stage = BusinessStage::exploring;
    const StepRule step = guidanceFor(scenario).steps[0];
    ASSERT_NE(step.rule, nullptr);
    EXPECT_DOUBLE_EQ(step.split.inference, 0.9);
    EXPECT_DOUBLE_EQ(step.split.fine_tuning, 0.1);
}

TEST(Guidance, littleDataDecidesOverTheStage)
{
    Scenario scenario;
    scenario.data_gb = 5;
    const Guidance guidance = guidanceFor(scenario);
    EXPECT_TRUE(guidance.steps[1].decides);
    EXPECT_FALSE(guidance.steps[0].decides);
    EXPECT_TRUE(guidance.splits_disagree);
    EXPECT_DOUBLE_EQ(guidance.rule_split.inference, 1.0);
}

TEST(Guidance, stageDecidesWhereTheDataAllowEither)
{
    Scenario scenario;
    scenario.data_gb = 100;
    const Guidance guidance = guidanceFor(scenario);
    EXPECT_TRUE(guidance.steps[0].decides);
    EXPECT_EQ(guidance.steps[1].rule->id, "data.lora");
}

TEST(Guidance, exclusiveTerabytesCallForContinuedPretraining)
{
    Scenario scenario;
    scenario.data_gb = 2000;
    EXPECT_EQ(guidanceFor(scenario).steps[1].rule->id, "data.lora");
    scenario.data_exclusive = true;
    const Guidance guidance = guidanceFor(scenario);
    EXPECT_EQ(guidance.steps[1].rule->id, "data.continued");
    EXPECT_DOUBLE_EQ(guidance.rule_split.training, 0.5);
}

TEST(Guidance, peakLoadChoosesTheBudgetBand)
{
    EXPECT_EQ(guidanceFor({}, 9.9).steps[2].rule->id, "qps.low");
    EXPECT_EQ(guidanceFor({}, 10).steps[2].rule->id, "qps.medium");
    const StepRule high = guidanceFor({}, 101).steps[2];
    EXPECT_EQ(high.rule->id, "qps.high");
    EXPECT_EQ(high.budget_high_cny, 0.0) << "the highest band is open";
    EXPECT_DOUBLE_EQ(high.budget_low_cny, 1'000'000);
}

TEST(Guidance, sensitiveDataStayAtHome)
{
    Scenario scenario;
    scenario.residency = DataResidency::onPremises;
    EXPECT_EQ(guidanceFor(scenario).steps[3].deployment, DeploymentChoice::onPremises);
}

} // namespace
} // namespace reckoner
