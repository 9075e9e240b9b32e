// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/service_level.h"

#include <algorithm>

#include <gtest/gtest.h>

#include "core/catalog/builtin.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/figures.h"

namespace reckoner {
namespace {

Evaluation evaluated(const Scenario &scenario)
{
    auto result = evaluate(scenario, builtinCatalog());
    EXPECT_TRUE(result) << result.error().text();
    return std::move(*result);
}

const ServiceLevel &best(const Evaluation &evaluation)
{
    return evaluation.serviceOf(*evaluation.plan.recommended);
}

bool has(const Evaluation &evaluation, Notice::Code code)
{
    return std::ranges::any_of(evaluation.notices,
                               [&](const Notice &notice) { return notice.code == code; });
}

TEST(ServiceLevel, quantilesRiseFromTheMedianToTheTail)
{
    const Evaluation evaluation = evaluated({});
    ASSERT_TRUE(best(evaluation).busiest_hour);
    const Latency &seen = *best(evaluation).busiest_hour;
    for (const Quantiles &wait : {seen.ttft, seen.tpot, seen.e2e}) {
        EXPECT_GT(wait.p50, 0.0);
        EXPECT_LE(wait.p50, wait.p95);
        EXPECT_LE(wait.p95, wait.p99);
        EXPECT_LT(wait.mean, wait.p99);
    }
    EXPECT_GT(seen.e2e.mean, seen.ttft.mean);
}

TEST(ServiceLevel, longPromptsAreFollowedThroughTheBusiestHour)
{
    for (const char *model : {"gemma-3-27b", "nemotron-nano-9b-v2", "qwen3-30b-a3b"}) {
        for (const double users : {50.0, 2000.0}) {
            Scenario scenario;
            scenario.model = model;
            scenario.input_tokens = 20'000;
            scenario.output_tokens = 100;
            scenario.context_tokens = 32'768;
            scenario.ttft_target_s = 5;
            scenario.tpot_target_ms = 80;
            scenario.peak_users = users;
            const Evaluation evaluation = evaluated(scenario);
            for (const Option option : {Option::onPremises, Option::cloud}) {
                const ServiceLevel &service = evaluation.serviceOf(option);
                if (!service.machine)
                    continue;
                ASSERT_TRUE(service.busiest_hour) << model;
                EXPECT_LT(service.busiest_hour->tpot.mean, 0.08 * (1 + 1e-9)) << model;
                EXPECT_LE(service.busiest_hour->running, service.machine->replica.batch) << model;
            }
        }
    }
}

TEST(ServiceLevel, theLongestAnswersTakeTheLongerTheMoreTheyDiffer)
{
    Scenario even;
    even.output_cv = 0.1;
    Scenario uneven;
    uneven.output_cv = 2.0;
    EXPECT_LT(best(evaluated(even)).busiest_hour->e2e.p99,
              0.7 * best(evaluated(uneven)).busiest_hour->e2e.p99);
}

TEST(ServiceLevel, inputAndOutputAddUpToWhatServingCosts)
{
    const Evaluation evaluation = evaluated({});
    const Demand &demand = evaluation.demand;
    for (const OptionPlan &option : evaluation.plan.options) {
        if (!option.priced())
            continue;
        const ServiceLevel &service = evaluation.serviceOf(option.option);
        EXPECT_GT(service.input_share, 0.0);
        EXPECT_LT(service.input_share, 1.0);
        const double tokens = demand.input_tokens + demand.output_tokens;
        const double together = (service.cny_per_million_input * demand.input_tokens +
                                 service.cny_per_million_output * demand.output_tokens) /
                                tokens;
        EXPECT_NEAR(together / option.cny_per_million_tokens, 1.0, 1e-9);
        EXPECT_GT(option.cny_per_user_month, 0.0);
    }
}

TEST(ServiceLevel, apisAreComparedForTheSameLoadCheapestFirst)
{
    Scenario scenario;
    scenario.model = "deepseek-v3";
    scenario.residency = DataResidency::anywhere;
    const Evaluation evaluation = evaluated(scenario);
    ASSERT_FALSE(evaluation.apis.empty());
    EXPECT_TRUE(std::ranges::is_sorted(evaluation.apis, {}, &ApiComparison::total_cny));
    for (const ApiComparison &api : evaluation.apis) {
        EXPECT_EQ(api.offer->model_id, scenario.model);
        EXPECT_GT(api.cny_per_million_output, api.cny_per_million_input);
    }
}

TEST(ServiceLevel, powerLiesBetweenIdleAndWorking)
{
    const ServiceLevel &service = best(evaluated({}));
    EXPECT_GT(service.mean_w, service.idle_w);
    EXPECT_LT(service.mean_w, service.working_w);
    EXPECT_GT(service.kwh_per_million_tokens, 0.0);
}

TEST(ServiceLevel, contextsThatFitFollowFromTheirLength)
{
    Scenario scenario;
    scenario.tensor_parallel = Spread::one;
    scenario.server = "ws-1x4090";
    scenario.quantization = Quantization::int4;
    scenario.deployment = DeploymentChoice::onPremises;
    const double many = best(evaluated(scenario)).longest_contexts;
    scenario.context_tokens *= 2;
    EXPECT_NEAR(best(evaluated(scenario)).longest_contexts / many, 0.5, 0.01);
}

TEST(ServiceLevel, everyFigureStandsInTheLedgerOfTheRecommendedWay)
{
    const Evaluation evaluation = evaluated({});
    const Scope scope = scopeOf(*evaluation.plan.recommended);
    using namespace figures;
    for (const FigureSpec *spec :
         {&kv_tokens, &longest_contexts, &working_power, &mean_power, &kwh_per_million_tokens,
          &input_share, &cost_per_million_input, &cost_per_million_output, &cost_per_user_month,
          &busiest_hour_qps})
        EXPECT_TRUE(evaluation.ledger.find(*spec, scope)) << spec->key;
    const Entry *p95 = evaluation.ledger.find(latency(Wait::firstToken, Statistic::p95), scope);
    ASSERT_TRUE(p95);
    EXPECT_EQ(p95->value, best(evaluation).busiest_hour->ttft.p95);
}

TEST(ServiceNotices, sayWhatAnEngineCannotDo)
{
    Scenario scenario;
    scenario.cpu_offload = CpuOffload::asNeeded;
    EXPECT_TRUE(has(evaluated(scenario), Notice::Code::offloadUnsupported));
    scenario.engine = "llama.cpp";
    EXPECT_FALSE(has(evaluated(scenario), Notice::Code::offloadUnsupported));
}

TEST(ServiceNotices, warnOfTailsBeyondTheTarget)
{
    Scenario scenario;
    scenario.burst_factor = 1; // no room beside the mean
    scenario.input_cv = 3;
    EXPECT_TRUE(has(evaluated(scenario), Notice::Code::tailMissesTarget));
    scenario.latency_goal = LatencyGoal::p95;
    EXPECT_FALSE(has(evaluated(scenario), Notice::Code::tailMissesTarget));
}

TEST(ServiceNotices, warnWhenSpeculationCostsThroughput)
{
    Scenario scenario;
    scenario.speculation = Speculation::draftHead;
    scenario.draft_acceptance = 0.05;
    scenario.draft_tokens = 8;
    EXPECT_TRUE(has(evaluated(scenario), Notice::Code::draftingDoesNotPay));
}

TEST(ServiceNotices, sayWhenNoMachineHoldsTwoCopies)
{
    Scenario scenario;
    scenario.server = "ws-1x4090";
    scenario.cloud_instance.clear();
    scenario.residency = DataResidency::onPremises;
    scenario.deployment = DeploymentChoice::onPremises;
    scenario.prefill_placement = PrefillPlacement::apart;
    EXPECT_TRUE(has(evaluated(scenario), Notice::Code::noSplitFound));
}

} // namespace
} // namespace reckoner
