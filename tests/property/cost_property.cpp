// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <numeric>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/catalog/builtin.h"
#include "core/evaluation/evaluation.h"
#include "tests/property/plausible_scenario.h"

namespace reckoner {
namespace {

Evaluation evaluated(const Scenario &scenario, const Catalog &catalog = builtinCatalog())
{
    auto evaluation = evaluate(scenario, catalog);
    if (!evaluation)
        RC_FAIL(evaluation.error().text());
    return *std::move(evaluation);
}

/// Equal but for what adding in another order leaves.
bool same(double a, double b)
{
    return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)});
}

RC_GTEST_PROP(Cost, isNeverNegative, ())
{
    const Evaluation evaluation = evaluated(plausibleScenario());
    for (const OptionPlan &plan : evaluation.plan.options) {
        if (!plan.priced())
            continue;
        RC_ASSERT(plan.total_cny > 0.0);
        for (int i = 0; i < kCostItemCount; ++i) {
            const auto item = static_cast<CostItem>(i);
            if (item != CostItem::resale)
                RC_ASSERT(plan.cash.of(item).value() >= 0.0);
        }
        // What the machines fetch is never more than what was paid for them.
        RC_ASSERT(plan.cash.of(CostCategory::hardware).value() >= 0.0);
    }
}

RC_GTEST_PROP(Cost, totalIsTheSumOfItsLines, ())
{
    const Evaluation evaluation = evaluated(plausibleScenario());
    for (const OptionPlan &plan : evaluation.plan.options) {
        if (!plan.priced())
            continue;
        double items = 0;
        for (int i = 0; i < kCostItemCount; ++i)
            items += plan.cash.of(static_cast<CostItem>(i)).value();
        double categories = 0;
        for (int i = 0; i < kCostCategoryCount; ++i)
            categories += plan.cash.of(static_cast<CostCategory>(i)).value();
        double months = 0;
        for (int month = 0; month < plan.cash.months(); ++month)
            months += plan.cash.inMonth(month).value();
        RC_ASSERT(same(items, plan.total_cny));
        RC_ASSERT(same(categories, plan.total_cny));
        RC_ASSERT(same(months, plan.total_cny));
        RC_ASSERT(same(plan.cash.cumulative().back().value(), plan.total_cny));
    }
}

RC_GTEST_PROP(Cost, isTheSameEveryTime, ())
{
    const Scenario scenario = plausibleScenario();
    const Evaluation first = evaluated(scenario);
    const Evaluation second = evaluated(scenario);
    RC_ASSERT(first.plan.recommended == second.plan.recommended);
    RC_ASSERT(first.ledger.entries().size() == second.ledger.entries().size());
    for (std::size_t i = 0; i < first.ledger.entries().size(); ++i)
        RC_ASSERT(first.ledger.entries()[i].value == second.ledger.entries()[i].value);
}

} // namespace
} // namespace reckoner
