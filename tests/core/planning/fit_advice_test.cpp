// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/fit_advice.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/catalog/builtin.h"

namespace reckoner {
namespace {

const LanguageModel &modelNamed(const char *id)
{
    return *builtinCatalog().model(id);
}

/// The cell of a method on the machine with this card and number of cards.
FineTuneCell cellOf(const FineTunePlan &plan, std::string_view accelerator, int cards,
                    FineTuneMethod method)
{
    const auto found = std::ranges::find_if(plan.cells, [&](const FineTuneCell &cell) {
        return cell.accelerator->id == accelerator && cell.cards == cards && cell.method == method;
    });
    if (found == plan.cells.end())
        throw std::runtime_error("no such machine");
    return *found;
}

FineTunePlan planFor(const char *model)
{
    return planFineTuning(Scenario{}, builtinCatalog(), modelNamed(model)).value();
}

const FitStep *find(const std::vector<FitStep> &steps, FitStep::Kind kind)
{
    const auto found = std::ranges::find(steps, kind, &FitStep::kind);
    return found == steps.end() ? nullptr : &*found;
}

TEST(FitAdvice, hasNothingToAddToWhatFits)
{
    const FineTunePlan plan = planFor("llama-2-7b");
    const FineTuneCell cell = cellOf(plan, "a100-sxm4-80", 8, FineTuneMethod::lora);
    ASSERT_TRUE(cell.fits);
    EXPECT_TRUE(stepsThatFit(cell, modelNamed("llama-2-7b"), Scenario{}).empty());
}

TEST(FitAdvice, aSeventyBillionModelOnEightA100NeedsLessStateOrMoreCards)
{
    // Mixed-precision AdamW keeps 16 bytes a parameter: 1.1 TB against 640 GB.
    const FineTunePlan plan = planFor("llama-3.1-70b");
    const FineTuneCell cell = cellOf(plan, "a100-sxm4-80", 8, FineTuneMethod::full);
    ASSERT_FALSE(cell.fits);
    const auto steps = stepsThatFit(cell, modelNamed("llama-3.1-70b"), Scenario{});
    const FitStep *narrower = find(steps, FitStep::Kind::narrowerMethod);
    ASSERT_NE(narrower, nullptr);
    EXPECT_EQ(narrower->method, FineTuneMethod::lora);
    const FitStep *cards = find(steps, FitStep::Kind::moreCards);
    ASSERT_NE(cards, nullptr);
    EXPECT_GE(cards->cards, 16); // 70 GB of state a card on 16, and activations beside it
    EXPECT_NE(find(steps, FitStep::Kind::offloadOptimizer), nullptr);
    for (const FitStep &step : steps) {
        EXPECT_GT(step.memory_gb_per_card, 0.0);
        EXPECT_LE(step.memory_gb_per_card, cell.capacity_gb_per_card);
    }
}

TEST(FitAdvice, neverAdvisesAWiderMethod)
{
    const FineTunePlan plan = planFor("llama-3.1-70b");
    for (const FineTuneCell &cell : plan.cells) {
        for (const FitStep &step : stepsThatFit(cell, modelNamed("llama-3.1-70b"), Scenario{})) {
            if (step.kind == FitStep::Kind::narrowerMethod)
                EXPECT_GT(step.method, cell.method);
            else
                EXPECT_EQ(step.method, cell.method);
        }
    }
}

} // namespace
} // namespace reckoner
