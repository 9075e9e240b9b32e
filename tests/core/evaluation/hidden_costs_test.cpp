// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/hidden_costs.h"

#include <gtest/gtest.h>

#include "core/catalog/builtin.h"
#include "core/evaluation/figures.h"
#include "core/scenario/examples.h"

namespace reckoner {
namespace {

Scenario rented()
{
    return scenarioOf(*findExample("tier-300-500k"));
}

double kept(const Evaluation &evaluation, const FigureSpec &figure, Option option)
{
    const Entry *entry = evaluation.ledger.find(figure, scopeOf(option));
    return entry ? entry->value : 0.0;
}

TEST(HiddenCosts, virtualizationTakesItsShareOfTheRent)
{
    Scenario scenario = rented();
    scenario.virtual_gpu_loss = 0.3;
    const auto evaluation = evaluate(scenario, builtinCatalog());
    ASSERT_TRUE(evaluation);
    const OptionPlan &cloud = evaluation->plan.option(Option::cloud);
    ASSERT_TRUE(cloud.priced());
    double rent = 0;
    for (const CostItem item : {CostItem::cloudServing, CostItem::cloudCommitted,
                                CostItem::cloudSpot, CostItem::cloudFineTuning})
        rent += cloud.cash.of(item).value();
    EXPECT_NEAR(kept(*evaluation, figures::trap_virtual_loss, Option::cloud), 0.3 * rent,
                1e-6 * rent);
}

TEST(HiddenCosts, aContractPaysForItsIdleHoursAndForThoseAfterThePlan)
{
    Scenario scenario = rented();
    scenario.commitment = Commitment::threeYears;
    scenario.horizon_years = 1;
    const auto evaluation = evaluate(scenario, builtinCatalog());
    ASSERT_TRUE(evaluation);
    const OptionPlan &cloud = evaluation->plan.option(Option::cloud);
    ASSERT_TRUE(cloud.priced());
    const double committed = cloud.cash.of(CostItem::cloudCommitted).value();
    ASSERT_GT(committed, 0);
    const RentTraps traps = rentTraps(cloud, evaluation->demand, scenario);
    // A contract signed in the first month leaves two of its three years to pay.
    EXPECT_GE(traps.beyond_plan, committed * (2.0 / 3.0) - 1e-6 * committed);
    EXPECT_GT(traps.unused_commitment, 0);
    EXPECT_LT(traps.beyond_plan + traps.unused_commitment, committed);
}

TEST(HiddenCosts, nothingIsLostOnDemandBilledByTheHour)
{
    Scenario scenario = rented();
    scenario.commitment = Commitment::onDemand;
    const auto evaluation = evaluate(scenario, builtinCatalog());
    ASSERT_TRUE(evaluation);
    const RentTraps traps =
        rentTraps(evaluation->plan.option(Option::cloud), evaluation->demand, scenario);
    EXPECT_EQ(traps.unused_commitment, 0);
    EXPECT_EQ(traps.beyond_plan, 0);
    EXPECT_EQ(traps.minimum_billing, 0);
    EXPECT_EQ(traps.virtual_loss, 0);
}

TEST(HiddenCosts, minimumBillingIsWhatTheBillRisesBy)
{
    Scenario scenario = rented();
    scenario.commitment = Commitment::onDemand;
    const auto by_the_hour = evaluate(scenario, builtinCatalog());
    scenario.min_billing_hours = 6;
    const auto by_six = evaluate(scenario, builtinCatalog());
    ASSERT_TRUE(by_the_hour && by_six);
    const OptionPlan &before = by_the_hour->plan.option(Option::cloud);
    const OptionPlan &after = by_six->plan.option(Option::cloud);
    ASSERT_EQ(before.rented->instance, after.rented->instance);
    const double bill = after.cash.of(CostItem::cloudServing).value();
    EXPECT_NEAR(rentTraps(after, by_six->demand, scenario).minimum_billing,
                bill - before.cash.of(CostItem::cloudServing).value(), 1e-6 * bill);
}

TEST(HiddenCosts, idleTimeIsAPartOfTheValueLost)
{
    const auto evaluation = evaluate(rented(), builtinCatalog());
    ASSERT_TRUE(evaluation);
    const OptionPlan &own = evaluation->plan.option(Option::onPremises);
    ASSERT_TRUE(own.priced());
    const OwningLosses losses = owningLosses(own, evaluation->demand);
    EXPECT_NEAR(losses.idle, losses.value * (1.0 - own.utilization), 1e-6 * losses.value);
    EXPECT_EQ(kept(*evaluation, figures::value_lost, Option::onPremises), losses.value);
    EXPECT_EQ(kept(*evaluation, figures::value_idle, Option::onPremises), losses.idle);
}

} // namespace
} // namespace reckoner
