// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/catalog/builtin.h"
#include "core/evaluation/evaluation.h"
#include "core/scenario/examples.h"
#include "tests/property/plausible_scenario.h"

namespace reckoner {
namespace {

RC_GTEST_PROP(Feasibility, moreMemoryNeverMakesAPlanInfeasible, ())
{
    const Scenario before = plausibleScenario();
    const double factor = *realBetween(1, 3);
    Scenario after = before;
    for (const Accelerator &accelerator : builtinCatalog().accelerators) {
        if (accelerator.memory_gb.known())
            after.overrides["accelerators/" + accelerator.id + "/memory_gb"] =
                accelerator.memory_gb.typical * factor;
    }
    const auto small = evaluate(before, builtinCatalog());
    const auto large = evaluate(after, builtinCatalog());
    RC_ASSERT(small.has_value());
    RC_ASSERT(large.has_value());
    for (const OptionPlan &plan : small->plan.options) {
        if (plan.available())
            RC_ASSERT(large->plan.option(plan.option).available());
    }
}

RC_GTEST_PROP(Feasibility, laxerTargetsNeverMakeAPlanInfeasible, ())
{
    const Scenario before = plausibleScenario();
    Scenario after = before;
    after.tpot_target_ms *= *realBetween(1, 4);
    after.ttft_target_s *= *realBetween(1, 4);
    const auto strict = evaluate(before, builtinCatalog());
    const auto lax = evaluate(after, builtinCatalog());
    RC_ASSERT(strict.has_value());
    RC_ASSERT(lax.has_value());
    RC_ASSERT(!strict->plan.recommended || lax->plan.recommended);
}

class EveryExample : public ::testing::TestWithParam<Example> {};

TEST_P(EveryExample, isEvaluatedWithARecommendation)
{
    const auto evaluation = evaluate(scenarioOf(GetParam()), builtinCatalog());
    ASSERT_TRUE(evaluation) << evaluation.error().text();
    EXPECT_TRUE(evaluation->plan.recommended);
    EXPECT_TRUE(evaluation->idea.given);
}

TEST_P(EveryExample, saysWhereItsPlanIsDearerThanItsBudget)
{
    const Scenario scenario = scenarioOf(GetParam());
    const auto evaluation = evaluate(scenario, builtinCatalog());
    ASSERT_TRUE(evaluation) << evaluation.error().text();
    const bool over = evaluation->guidance.reserve_cny < 0;
    const bool noticed = std::ranges::any_of(evaluation->notices, [](const Notice &notice) {
        return notice.code == Notice::Code::budgetExceeded;
    });
    EXPECT_EQ(noticed, over);
    if (over) {
        EXPECT_NE(scenario.notes.find("budget"), std::string::npos);
        EXPECT_NE(scenario.notes.find("预算"), std::string::npos);
    }
}

INSTANTIATE_TEST_SUITE_P(Examples, EveryExample,
                         ::testing::ValuesIn(examples().begin(), examples().end()),
                         [](const auto &test) {
                             std::string name(test.param.key);
                             std::ranges::replace(name, '-', '_');
                             return name;
                         });

} // namespace
} // namespace reckoner
