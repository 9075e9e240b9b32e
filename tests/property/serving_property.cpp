// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What asking for more, or being given less, does to serving.

#include <algorithm>
#include <cmath>
#include <limits>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/catalog/builtin.h"
#include "core/evaluation/evaluation.h"
#include "core/performance/latency.h"
#include "core/planning/replica_config.h"
#include "core/scenario/fields.h"
#include "tests/property/plausible_scenario.h"

namespace reckoner {
namespace {

/// What serving costs on the cheapest machine to buy and to rent; infinite where there is none.
struct Cheapest {
    double owned = std::numeric_limits<double>::infinity();
    double rented = std::numeric_limits<double>::infinity();
};

Cheapest cheapest(const Scenario &scenario)
{
    const auto evaluation = evaluate(scenario, builtinCatalog());
    if (!evaluation)
        RC_FAIL(evaluation.error().text());
    const ServingSearch &search = evaluation->search.serving;
    Cheapest out;
    if (!search.owned.empty())
        out.owned = search.owned.front().cost_cny;
    if (!search.rented.empty())
        out.rented = search.rented.front().cost_cny;
    return out;
}

void assertNotCheaper(const Scenario &less, const Scenario &more)
{
    const Cheapest before = cheapest(less);
    const Cheapest after = cheapest(more);
    RC_ASSERT(after.owned >= before.owned * (1 - 1e-9));
    RC_ASSERT(after.rented >= before.rented * (1 - 1e-9));
}

Scenario anyService()
{
    Scenario scenario = plausibleScenario();
    scenario.training_intent = TrainingIntent::none;
    scenario.engine = *rc::gen::element<std::string>("vllm", "sglang", "tensorrt-llm", "tgi",
                                                     "lmdeploy", "llama.cpp", "ollama");
    scenario.latency_goal =
        *rc::gen::element(LatencyGoal::mean, LatencyGoal::p95, LatencyGoal::p99);
    scenario.prefill_placement = *rc::gen::element(
        PrefillPlacement::together, PrefillPlacement::apart, PrefillPlacement::better);
    return scenario;
}

RC_GTEST_PROP(Serving, moreLoadIsNeverCheaper, ())
{
    const Scenario before = anyService();
    Scenario after = before;
    const std::string key =
        *rc::gen::element<std::string>("peak_users", "requests_per_user_hour", "burst_factor",
                                       "growth_per_month", "maintenance_reserve", "context_tokens");
    RC_TAG(key);
    const FieldSpec &spec = field(key);
    double &value = after.*spec.number;
    const int times = *rc::gen::inRange(0, 4);
    value = std::min(spec.maximum, value + times * std::abs(value) + *realBetween(0, 0.3));
    if (spec.whole)
        value = std::ceil(value);
    assertNotCheaper(before, after);
}

RC_GTEST_PROP(Serving, tighterTargetsAreNeverCheaper, ())
{
    const Scenario before = anyService();
    Scenario after = before;
    after.ttft_target_s = std::max(0.05, after.ttft_target_s * *realBetween(0.2, 1));
    after.tpot_target_ms = std::max(1.0, after.tpot_target_ms * *realBetween(0.2, 1));
    assertNotCheaper(before, after);
}

RC_GTEST_PROP(Serving, targetsForMoreOfTheRequestsAreNeverCheaper, ())
{
    Scenario before = anyService();
    before.latency_goal = *rc::gen::element(LatencyGoal::mean, LatencyGoal::p95);
    Scenario after = before;
    after.latency_goal = LatencyGoal::p99;
    assertNotCheaper(before, after);
}

RC_GTEST_PROP(Serving, aSpareMachineIsNeverCheaper, ())
{
    Scenario before = anyService();
    before.redundancy = Redundancy::none;
    Scenario after = before;
    after.redundancy = Redundancy::nPlusOne;
    assertNotCheaper(before, after);
}

RC_GTEST_PROP(Serving, aNarrowerCacheHoldsNoLess, ())
{
    const LanguageModel &model = **rc::gen::elementOf([] {
        std::vector<const LanguageModel *> models;
        for (const LanguageModel &each : builtinCatalog().models) {
            if (each.kv_cache_computable)
                models.push_back(&each);
        }
        return models;
    }());
    RC_TAG(model.id);
    const ModelShape shape = modelShape(model);
    const double context = *rc::gen::inRange(100, 100'000);
    double held = std::numeric_limits<double>::infinity();
    for (const double bytes : {2.0, 1.0, 4.5 / 8.0}) {
        const double now = kvBytesForContext(shape, bytes, context);
        RC_ASSERT(now <= held);
        held = now;
    }
}

RC_GTEST_PROP(Serving, narrowerWeightsNeverTakeMoreMemory, ())
{
    using enum Quantization;
    const LanguageModel &model = *rc::gen::elementOf(builtinCatalog().models);
    RC_TAG(model.id);
    const ModelShape shape = modelShape(model);
    const auto bytes = [&](Quantization format) {
        return weightBytes(shape, weightFormat(format)).total();
    };
    std::vector<std::vector<Quantization>> families = {
        {bf16, int8, int4, nf4}, {bf16, q8_0, q6_k, q5_k_m, q4_k_m, q3_k_m, q2_k}};
    if (shape.linear_attention_layers == 0) // NVFP4 leaves these alone
        families.push_back({bf16, fp8, nvfp4});
    for (const auto &family : families) {
        for (std::size_t i = 1; i < family.size(); ++i)
            RC_ASSERT(bytes(family[i]) <= bytes(family[i - 1]));
    }
}

/// A copy of a model on one card, with room for what is asked of it.
struct Subject {
    ModelShape shape;
    Card card;
    Efficiency efficiency;
    ServingConfig config;

    [[nodiscard]] ServingPoint point() const
    {
        return servingPoint(shape, card, efficiency, config);
    }
};

Subject anySubject()
{
    const Catalog &catalog = builtinCatalog();
    const std::string model =
        *rc::gen::element<std::string>("llama-3.1-8b", "qwen2.5-72b", "qwen3-30b-a3b",
                                       "deepseek-v3", "gemma-3-27b", "nemotron-nano-9b-v2");
    const std::string card = *rc::gen::element<std::string>("h100-sxm5-80", "a100-sxm4-80",
                                                            "rtx4090", "l40s", "rtx6000ada");
    const std::string engine =
        *rc::gen::element<std::string>("vllm", "sglang", "tensorrt-llm", "lmdeploy");
    RC_TAG(model);
    Subject out{modelShape(*catalog.model(model)),
                *cardOf(*catalog.accelerator(card)),
                *efficiencyOf(*catalog.engine(engine)),
                {}};
    out.config.weights = *rc::gen::element(WeightFormat::bf16, WeightFormat::awq_int4);
    out.config.tp = 1 << *rc::gen::inRange(0, 4);
    out.config.batch = *rc::gen::inRange(1, 200);
    out.config.input_tokens = *rc::gen::inRange(50, 20'000);
    out.config.output_tokens = *rc::gen::inRange(10, 2000);
    return out;
}

RC_GTEST_PROP(Serving, aFasterCardIsNeverSlower, ())
{
    const Subject before = anySubject();
    Subject after = before;
    after.card.bandwidth *= *realBetween(1, 3);
    const double compute = *realBetween(1, 3);
    for (double *rate : {&after.card.bf16_flops, &after.card.fp16_flops, &after.card.fp8_flops,
                         &after.card.int8_flops})
        *rate *= compute;
    after.card.link_bytes_per_s *= *realBetween(1, 3);
    // Clients that are answered faster ask again sooner: each may meet more others before it and
    // more that decode beside it. All together are never answered less often.
    RC_ASSERT(after.point().requests_per_s >= before.point().requests_per_s * (1 - 1e-6));
    Subject alone = before;
    alone.config.batch = 1;
    after.config.batch = 1;
    RC_ASSERT(after.point().tpot_s <= alone.point().tpot_s * (1 + 1e-9));
    RC_ASSERT(after.point().ttft_s <= alone.point().ttft_s * (1 + 1e-9));
}

RC_GTEST_PROP(Serving, aLongerPromptNeverStartsSooner, ())
{
    Subject subject = anySubject();
    subject.config.batch = 1; // alone: nobody else's answers get longer with it
    const double before = subject.point().ttft_s;
    subject.config.input_tokens *= *realBetween(1, 4);
    RC_ASSERT(subject.point().ttft_s >= before * (1 - 1e-9));
}

// Experts are read in another share whenever the tokens of a step change.
RC_GTEST_PROP(Serving, moreClientsAreNeverAnsweredLessOften, ())
{
    Subject subject = anySubject();
    RC_PRE(!subject.shape.isMoe());
    const double before = subject.point().requests_per_s;
    subject.config.batch *= *realBetween(1, 3);
    RC_ASSERT(subject.point().requests_per_s >= before * (1 - 1e-6));
}

RC_GTEST_PROP(Serving, aReusedPromptNeverStartsLater, ())
{
    Subject subject = anySubject();
    subject.config.batch = 1;
    const double before = subject.point().ttft_s;
    subject.config.prefix_cache_fraction = *realBetween(0, 0.99);
    RC_ASSERT(subject.point().ttft_s <= before * (1 + 1e-9));
}

} // namespace
} // namespace reckoner
