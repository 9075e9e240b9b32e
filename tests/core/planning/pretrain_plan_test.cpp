// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/catalog/builtin.h"
#include "core/planning/training_plan.h"

namespace reckoner {
namespace {

Scenario fromScratch()
{
    Scenario scenario;
    scenario.training_intent = TrainingIntent::fromScratch;
    scenario.pretrain_tokens_b = 1000;
    scenario.pretrain_deadline_days = 30;
    return scenario;
}

PretrainPlan planFor(const Scenario &scenario, const char *model = "llama-3.1-8b")
{
    const Catalog &catalog = builtinCatalog();
    return planPretraining(scenario, catalog, *catalog.model(model)).value();
}

/// The cluster of H100 that is bought; in every plan of these tests.
PretrainOption h100(const PretrainPlan &plan)
{
    for (const PretrainOption &option : plan.bought) {
        if (option.accelerator->id == "h100-sxm5-80")
            return option;
    }
    ADD_FAILURE() << "no cluster of H100";
    return {};
}

TEST(PretrainPlan, reckonsGpuHoursFromSpeedGoodputAndAllRuns)
{
    const PretrainPlan plan = planFor(fromScratch());
    const PretrainOption option = h100(plan);
    EXPECT_DOUBLE_EQ(plan.runs, 1 + 10 * 0.02 + 0.5 * 0.2);
    const double hours = 1e12 * plan.runs / option.tokens_per_s / 3600 / option.goodput.share;
    EXPECT_NEAR(option.gpu_hours, hours * option.cards, 1e-6 * option.gpu_hours);
    EXPECT_NEAR(option.days, hours / 24, 1e-6 * option.days);
    EXPECT_NEAR(option.checkpoint_gb, 8.03 * 14, 0.1);
}

TEST(PretrainPlan, countsExperimentsAndRunsGivenUp)
{
    Scenario scenario = fromScratch();
    scenario.pretrain_experiments = 0;
    scenario.pretrain_failed_runs = 0;
    EXPECT_DOUBLE_EQ(planFor(scenario).runs, 1.0);
    scenario.pretrain_failed_runs = 2;
    EXPECT_DOUBLE_EQ(planFor(scenario).runs, 2.0);
}

TEST(PretrainPlan, losesTimeToFailuresAndSlowStorage)
{
    Scenario scenario = fromScratch();
    const double usual = h100(planFor(scenario)).goodput.share;
    scenario.pretrain_failures_per_kgpu_day = 50;
    const double often = h100(planFor(scenario)).goodput.share;
    EXPECT_LT(often, usual);
    scenario.pretrain_checkpoint_gb_s = 1;
    EXPECT_LT(h100(planFor(scenario)).goodput.share, often);
    scenario.pretrain_failures_per_kgpu_day = 0;
    EXPECT_DOUBLE_EQ(h100(planFor(scenario)).goodput.share, 1 - scenario.pretrain_idle_share);
}

TEST(PretrainPlan, isFasterInEightBitsWhereTheCardKnowsThem)
{
    Scenario scenario = fromScratch();
    const PretrainOption wide = h100(planFor(scenario));
    scenario.pretrain_precision = PretrainPrecision::fp8;
    const PretrainOption narrow = h100(planFor(scenario));
    EXPECT_LT(narrow.gpu_hours, 0.85 * wide.gpu_hours);
}

TEST(PretrainPlan, keepsTheRunnersUpOfTheFastestLayout)
{
    const PretrainOption option = h100(planFor(fromScratch(), "llama-3.1-70b"));
    ASSERT_GE(option.layouts.candidates.size(), 3U);
    const LayoutCandidate &best = option.layouts.best();
    EXPECT_DOUBLE_EQ(best.step.tokens_per_s, option.tokens_per_s);
    for (const LayoutCandidate &other : option.layouts.candidates)
        EXPECT_GE(compareLayouts(best, other).slower, 0.0);
}

TEST(PretrainPlan, takesTheTokensOfTheDataForContinuedTraining)
{
    Scenario scenario = fromScratch();
    scenario.training_intent = TrainingIntent::continuedPretraining;
    scenario.pretrain_tokens_b = 0;
    scenario.data_gb = 2000;
    EXPECT_DOUBLE_EQ(planFor(scenario).tokens, tokensOfData(scenario, builtinCatalog()).value());
    scenario.training_intent = TrainingIntent::fromScratch;
    EXPECT_NEAR(planFor(scenario).tokens, 20 * 8.03e9, 1e9); // Hoffmann et al. 2022
}

} // namespace
} // namespace reckoner
