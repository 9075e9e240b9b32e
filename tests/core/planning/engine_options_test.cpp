// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the inputs about the engine do to a machine.

#include <gtest/gtest.h>

#include "core/catalog/builtin.h"
#include "core/planning/replica.h"
#include "core/planning/serving_cost.h"

namespace reckoner {
namespace {

// Llama 3.1 70B on eight H100.
Scenario large()
{
    Scenario scenario;
    scenario.model = "llama-3.1-70b";
    scenario.quantization = Quantization::fp8;
    return scenario;
}

MachineLoad onMachine(const Scenario &scenario, const char *card = "h100-sxm5-80", int cards = 8)
{
    const Catalog &catalog = builtinCatalog();
    ReplicaFinder finder(scenario, *catalog.model(scenario.model),
                         *catalog.engine(scenario.engine));
    return finder.bestOnMachine(*catalog.accelerator(card), cards, scenario.quantization);
}

TEST(EngineOptions, fixedSplitsAreKept)
{
    Scenario scenario = large();
    scenario.tensor_parallel = Spread::two;
    scenario.pipeline_parallel = Spread::two;
    const MachineLoad load = onMachine(scenario);
    EXPECT_EQ(load.replica.tensor, 2);
    EXPECT_EQ(load.replica.pipeline, 2);
    EXPECT_EQ(load.replica.cards, 4);
    EXPECT_EQ(load.replicas, 2);
    EXPECT_LE(load.requests_per_s, onMachine(large()).requests_per_s);
}

TEST(EngineOptions, aSplitThatTheMachineLacksCardsForServesNothing)
{
    Scenario scenario = large();
    scenario.tensor_parallel = Spread::sixteen;
    EXPECT_EQ(onMachine(scenario).replicas, 0);
}

TEST(EngineOptions, anEngineThatCutsBetweenLayersNeverSplitsThem)
{
    Scenario scenario = large();
    scenario.engine = "llama.cpp";
    scenario.quantization = Quantization::int4;
    scenario.ttft_target_s = 10; // prompt and answer pass one card after the other
    scenario.tpot_target_ms = 100;
    const MachineLoad load = onMachine(scenario, "rtx4090", 4);
    ASSERT_GT(load.replicas, 0);
    EXPECT_EQ(load.replica.tensor, 1);
    EXPECT_GT(load.replica.pipeline, 1);
}

TEST(EngineOptions, aNarrowerCacheHoldsMoreContext)
{
    Scenario scenario = large();
    scenario.tensor_parallel = Spread::four;
    scenario.pipeline_parallel = Spread::one; // on as many cards each time
    double last = 0;
    for (const KvPrecision precision :
         {KvPrecision::bf16, KvPrecision::eightBit, KvPrecision::fourBit}) {
        scenario.kv_precision = precision;
        const MachineLoad load = onMachine(scenario);
        EXPECT_GT(load.replica.memory.kv_tokens, 1.7 * last);
        last = load.replica.memory.kv_tokens;
    }
}

TEST(EngineOptions, theEngineFillsNoMoreThanItsShare)
{
    Scenario scenario = large();
    scenario.tensor_parallel = Spread::four;
    const double usual = onMachine(scenario).replica.memory.kv_tokens;
    scenario.engine_memory_fraction = 0.6;
    EXPECT_LT(onMachine(scenario).replica.memory.kv_tokens, 0.8 * usual);
    scenario.engine_memory_fraction = 0.97;
    EXPECT_GT(onMachine(scenario).replica.memory.kv_tokens, usual);
}

TEST(EngineOptions, aLimitOnSequencesIsALimitOnTheBatch)
{
    Scenario scenario = large();
    scenario.batch_limit = 4;
    scenario.pipeline_parallel = Spread::one;
    EXPECT_EQ(onMachine(scenario).replica.batch, 4);
}

TEST(EngineOptions, readingApartTakesCopiesOfItsOwn)
{
    Scenario scenario = large();
    scenario.input_tokens = 4000;
    scenario.prefill_placement = PrefillPlacement::apart;
    const MachineLoad apart = onMachine(scenario);
    ASSERT_GT(apart.replicas, 1);
    EXPECT_GE(apart.prefill_replicas, 1);
    EXPECT_LT(apart.prefill_replicas, apart.replicas);
    EXPECT_TRUE(apart.replica.decodes_only);
    scenario.prefill_placement = PrefillPlacement::together;
    const MachineLoad together = onMachine(scenario);
    EXPECT_EQ(together.prefill_replicas, 0);
    scenario.prefill_placement = PrefillPlacement::better;
    EXPECT_EQ(onMachine(scenario).requests_per_s,
              std::max(apart.requests_per_s, together.requests_per_s));
}

TEST(EngineOptions, cardsThatReadApartDrawPowerForWhatTheyRead)
{
    Scenario scenario = large();
    scenario.prefill_placement = PrefillPlacement::apart;
    scenario.input_tokens = 4000;
    scenario.output_tokens = 500;
    MachineLoad apart = onMachine(scenario);
    const double idle = apart.replica.card_idle_w;
    EXPECT_GT(apart.prefill_card_w, idle);
    EXPECT_LE(apart.prefill_card_w, cardOf(*apart.replica.accelerator)->tdp_w);
    const double all = apart.extraWatts();
    apart.prefill_card_w = idle;
    EXPECT_NEAR(apart.extraWatts(),
                (apart.replicas - apart.prefill_replicas) * apart.replica.cards *
                    (apart.replica.card_w - idle),
                1e-6);
    EXPECT_LT(apart.extraWatts(), all);
}

TEST(EngineOptions, readingApartCompetesForEveryGoal)
{
    Scenario scenario = large();
    scenario.input_tokens = 4000;
    scenario.latency_goal = LatencyGoal::p99;
    const auto carried = [&](PrefillPlacement placement) {
        scenario.prefill_placement = placement;
        return onMachine(scenario).requests_per_s;
    };
    const double together = carried(PrefillPlacement::together);
    const double apart = carried(PrefillPlacement::apart);
    EXPECT_GT(apart, 0.0);
    EXPECT_EQ(carried(PrefillPlacement::better), std::max(apart, together));
}

TEST(EngineOptions, readingApartNeedsTwoCopies)
{
    Scenario scenario;
    scenario.prefill_placement = PrefillPlacement::apart;
    scenario.quantization = Quantization::bf16;
    EXPECT_EQ(onMachine(scenario, "h100-sxm5-80", 1).replicas, 0);
    EXPECT_EQ(onMachine(scenario, "h100-sxm5-80", 2).replicas, 2);
}

TEST(EngineOptions, speculationSpeedsUpASingleAnswer)
{
    Scenario scenario = large();
    scenario.batch_limit = 1;
    const double plain = onMachine(scenario).replica.tpot_s;
    scenario.speculation = Speculation::draftHead;
    const double head = onMachine(scenario).replica.tpot_s;
    EXPECT_LT(head, 0.7 * plain);
    scenario.draft_acceptance = 0.0; // every proposal is wrong
    EXPECT_GT(onMachine(scenario).replica.tpot_s, plain);
}

TEST(EngineOptions, layersMoveToTheProcessorOnlyWhenTheyMust)
{
    Scenario scenario = large();
    scenario.engine = "llama.cpp";
    scenario.quantization = Quantization::int4;
    scenario.tpot_target_ms = 2000;
    scenario.ttft_target_s = 120;
    EXPECT_EQ(onMachine(scenario, "rtx4090", 1).replicas, 0);
    scenario.cpu_offload = CpuOffload::asNeeded;
    const MachineLoad slow = onMachine(scenario, "rtx4090", 1);
    ASSERT_EQ(slow.replicas, 1);
    EXPECT_GT(slow.replica.host_share, 0.3);
    EXPECT_LT(slow.replica.host_share, 0.8);
    scenario.host_bandwidth_gb_s = 300;
    EXPECT_LT(onMachine(scenario, "rtx4090", 1).replica.tpot_s, 0.5 * slow.replica.tpot_s);
    EXPECT_EQ(onMachine(scenario, "h100-sxm5-80", 1).replica.host_share, 0.0);
    scenario.engine = "vllm"; // cannot
    EXPECT_EQ(onMachine(scenario, "rtx4090", 1).replicas, 0);
}

TEST(EngineOptions, theReserveStandsBesideWhatCarriesThePeak)
{
    DemandInputs inputs;
    inputs.peak_users = 3600;
    inputs.requests_per_user_hour = 19; // 19 requests per second
    inputs.months = 12;
    const Demand demand = demandOf(inputs, *builtinCatalog().loadProfile("flat"));
    Scenario scenario;
    const auto owned = [&] { return fleet(demand, 1.0, scenario).front(); };
    EXPECT_EQ(owned(), 19);
    scenario.maintenance_reserve = 0.05;
    EXPECT_EQ(owned(), 20);
    scenario.redundancy = Redundancy::nPlusOne;
    EXPECT_EQ(owned(), 21);
    EXPECT_EQ(rentedFleet(demand, 1.0, scenario.redundancy).front(), 20); // the provider's affair
    scenario.maintenance_reserve = 0.5;
    EXPECT_EQ(owned(), 39);
}

TEST(EngineOptions, copiesApartDoNotWinByKeepingLess)
{
    Scenario scenario = large();
    scenario.input_tokens = 6000;
    scenario.output_tokens = 200;
    scenario.latency_goal = LatencyGoal::p99;
    scenario.prefill_placement = PrefillPlacement::together;
    const MachineLoad together = onMachine(scenario);
    scenario.prefill_placement = PrefillPlacement::better;
    const MachineLoad better = onMachine(scenario);
    EXPECT_EQ(better.prefill_replicas, 0);
    EXPECT_EQ(better.requests_per_s, together.requests_per_s);
}

TEST(EngineOptions, aGoalForNearlyAllSaysHowFarTheBestIsFromIt)
{
    Scenario scenario = large();
    scenario.latency_goal = LatencyGoal::p99;
    scenario.ttft_target_s = 0.2;
    scenario.input_tokens = 4000;
    const Catalog &catalog = builtinCatalog();
    ReplicaFinder finder(scenario, *catalog.model(scenario.model),
                         *catalog.engine(scenario.engine));
    const MachineLoad load =
        finder.bestOnMachine(*catalog.accelerator("h100-sxm5-80"), 8, scenario.quantization);
    ASSERT_EQ(load.replicas, 0);
    ASSERT_EQ(finder.shortfall().kind, Shortfall::Kind::ttft);
    EXPECT_GT(finder.shortfall().available, finder.shortfall().needed);
}

} // namespace
} // namespace reckoner
