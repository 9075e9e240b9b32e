// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/serving_search.h"

#include <algorithm>
#include <functional>

#include <gtest/gtest.h>

#include "core/catalog/builtin.h"
#include "core/planning/serving_cost.h"

namespace reckoner {
namespace {

Demand demandFor(const Scenario &scenario)
{
    DemandInputs inputs;
    inputs.peak_users = scenario.peak_users;
    inputs.requests_per_user_hour = scenario.requests_per_user_hour;
    inputs.input_tokens = scenario.input_tokens;
    inputs.output_tokens = scenario.output_tokens;
    inputs.burst_factor = scenario.burst_factor;
    inputs.growth_per_month = scenario.growth_per_month;
    inputs.months = 36;
    return demandOf(inputs, *builtinCatalog().loadProfile(scenario.load_profile));
}

ServingSearch search(const Scenario &scenario)
{
    const Catalog &catalog = builtinCatalog();
    return searchServing(scenario, catalog, *catalog.model(scenario.model),
                         *catalog.engine(scenario.engine), demandFor(scenario));
}

TEST(ServingSearch, saysWhenALoadIsBeyondAnyFleet)
{
    Scenario scenario;
    scenario.peak_users = 1e6;
    scenario.growth_per_month = 0.5; // two million times as many after three years
    const ServingSearch found = search(scenario);
    EXPECT_TRUE(found.owned.empty());
    EXPECT_TRUE(found.rented.empty());
    for (const Shortfall &shortfall : {found.owned_shortfall, found.rented_shortfall}) {
        EXPECT_EQ(shortfall.kind, Shortfall::Kind::fleet);
        EXPECT_GT(shortfall.needed, kMostMachines);
    }
}

TEST(ServingSearch, everyCandidateMeetsTheTargetsAndFits)
{
    const Scenario scenario;
    const ServingSearch found = search(scenario);
    ASSERT_FALSE(found.owned.empty());
    ASSERT_FALSE(found.rented.empty());
    for (const auto *list : {&found.owned, &found.rented}) {
        for (const ServingCandidate &candidate : *list) {
            EXPECT_LE(candidate.replica.tpot_s, scenario.tpot_target_ms / 1000.0);
            EXPECT_LE(candidate.replica.ttft_s, scenario.ttft_target_s);
            EXPECT_GE(candidate.replica.memory.freeShare(), -1e-9);
            EXPECT_LE(candidate.replica.cards * candidate.replicas, candidate.cards);
        }
        EXPECT_TRUE(std::ranges::is_sorted(*list, {}, &ServingCandidate::cost_cny));
    }
}

TEST(ServingSearch, countsWhatItTriedWhereverPromptsAreRead)
{
    Scenario scenario;
    const int together = search(scenario).considered;
    EXPECT_GT(together, 100);
    scenario.prefill_placement = PrefillPlacement::apart;
    const int apart = search(scenario).considered;
    EXPECT_GT(apart, 100);
    scenario.prefill_placement = PrefillPlacement::better;
    EXPECT_EQ(search(scenario).considered, together + apart);
}

TEST(ServingSearch, theFrontHoldsTheCheapestAndTheFastest)
{
    const ServingSearch found = search(Scenario());
    EXPECT_TRUE(found.owned.front().on_front);
    const auto fastest = std::ranges::min_element(
        found.owned, {}, [](const ServingCandidate &c) { return c.replica.tpot_s; });
    EXPECT_TRUE(fastest->on_front);
    for (const ServingCandidate &candidate : found.owned) {
        const bool beaten = std::ranges::any_of(found.owned, [&](const ServingCandidate &other) {
            return other.cost_cny < candidate.cost_cny &&
                   other.replica.tpot_s < candidate.replica.tpot_s;
        });
        EXPECT_EQ(candidate.on_front && beaten, false);
    }
}

TEST(ServingSearch, aNamedServerIsTheOnlyOneLookedAt)
{
    Scenario scenario;
    scenario.server = "hgx-h100-8";
    const ServingSearch found = search(scenario);
    ASSERT_EQ(found.owned.size(), 1U);
    EXPECT_EQ(found.owned.front().server->id, "hgx-h100-8");
}

TEST(ServingSearch, consumerCardsAndForeignOffersCanBeRuledOut)
{
    Scenario scenario;
    scenario.allow_consumer_cards = false;
    scenario.domestic_only = true;
    const ServingSearch found = search(scenario);
    for (const ServingCandidate &candidate : found.owned) {
        EXPECT_FALSE(isConsumerCard(*candidate.replica.accelerator));
        EXPECT_TRUE(candidate.server->domestic_price.known());
    }
    for (const ServingCandidate &candidate : found.rented)
        EXPECT_TRUE(candidate.instance->domestic);
}

TEST(ServingSearch, looksOnlyAtCardsTheEngineRunsOn)
{
    Scenario scenario;
    scenario.engine = "tensorrt-llm";
    const ServingSearch found = search(scenario);
    for (const auto *list : {&found.owned, &found.rented}) {
        for (const ServingCandidate &candidate : *list)
            EXPECT_EQ(candidate.replica.accelerator->vendor, "NVIDIA");
    }
    scenario.server = "mi300x-8"; // asked for by name, it is judged all the same
    EXPECT_EQ(search(scenario).owned.size(), 1U);
}

TEST(ServingSearch, saysWhichMemoryWouldMakeItFit)
{
    Scenario scenario;
    scenario.model = "llama-3.1-70b";
    scenario.quantization = Quantization::int4;
    scenario.server = "ws-1x4090"; // 70B at 4 bit is about 40 GB; the card has 24
    const ServingSearch found = search(scenario);
    EXPECT_TRUE(found.owned.empty());
    EXPECT_EQ(found.owned_shortfall.kind, Shortfall::Kind::memory);
    EXPECT_GT(found.owned_shortfall.needed, 36);
    EXPECT_LT(found.owned_shortfall.available, 25);
}

TEST(Fleet, growsWithThePeakAndNeverShrinks)
{
    Scenario scenario;
    scenario.growth_per_month = 0.1;
    const Demand demand = demandFor(scenario);
    const std::vector<int> machines = fleet(demand, 0.2, scenario);
    EXPECT_TRUE(std::ranges::is_sorted(machines));
    EXPECT_GT(machines.back(), machines.front());
    EXPECT_EQ(fleet(demand, 0.2, scenario, 1).back(), 1);
    scenario.redundancy = Redundancy::nPlusOne;
    EXPECT_EQ(fleet(demand, 0.2, scenario).front(), machines.front() + 1);
}

TEST(Fleet, isBoughtAheadAsThePlanOfPurchasesSays)
{
    Scenario scenario;
    scenario.growth_per_month = 0.1;
    const Demand demand = demandFor(scenario);
    const std::vector<int> needed = fleet(demand, 0.2, scenario);
    scenario.purchase_plan = PurchasePlan::yearly;
    const std::vector<int> yearly = fleet(demand, 0.2, scenario);
    for (std::size_t month = 0; month < needed.size(); ++month)
        EXPECT_EQ(yearly[month], needed[month / 12 * 12 + 11]);
    scenario.purchase_plan = PurchasePlan::atStart;
    EXPECT_EQ(fleet(demand, 0.2, scenario), std::vector<int>(36, needed.back()));
}

TEST(HybridFleet, ownsEnoughForWhatMustStayAtHome)
{
    Scenario scenario;
    const Demand demand = demandFor(scenario);
    EXPECT_EQ(hybridFleet(demand, 0.05, scenario, 1).back(), 1);
    scenario.home_share = 0.5;
    const std::vector<int> machines = hybridFleet(demand, 0.05, scenario, 1);
    for (std::size_t month = 0; month < machines.size(); ++month) {
        const double peak = demand.peak_requests_per_s * demand.growth[month];
        EXPECT_GE(machines[month] * 0.05, 0.5 * peak * (1 - 1e-9));
        EXPECT_LT((machines[month] - 1) * 0.05, 0.5 * peak);
    }
}

TEST(RentedHours, aSpareRunsBesideTheLoadUnlessAnOwnedOneIsFree)
{
    Scenario scenario;
    const Demand demand = demandFor(scenario);
    const double need = demand.peak_requests_per_s * demand.growth.back();
    const auto plain = rentedHours(demand, need, scenario);
    scenario.redundancy = Redundancy::nPlusOne;
    const auto spare = rentedHours(demand, need, scenario);
    ASSERT_EQ(plain.front().size(), 1U);
    ASSERT_EQ(spare.front().size(), 2U);
    EXPECT_NEAR(spare.front()[0], plain.front()[0], 1e-9);
    const OwnedPart two{std::vector<int>(36, 2), need};
    EXPECT_TRUE(rentedHours(demand, need, scenario, two).front().empty());
}

// Found by a random plan: by minimum billing the twelfth machine costs more than the eleventh.
TEST(RentedHours, fallFromMachineToMachineAlsoWhereShortRunsAreBilledLonger)
{
    DemandInputs inputs;
    inputs.peak_users = 2.6629419444444444 * 3600;
    inputs.requests_per_user_hour = 1;
    inputs.burst_factor = 1.5;
    inputs.growth_per_month = 0.02032;
    const Demand demand = demandOf(inputs, *builtinCatalog().loadProfile("business-hours"));
    Scenario scenario;
    scenario.min_billing_hours = 4;
    for (const Redundancy redundancy : {Redundancy::none, Redundancy::nPlusOne}) {
        scenario.redundancy = redundancy;
        for (const auto &month : rentedHours(demand, 0.44233692044796175, scenario))
            EXPECT_TRUE(std::ranges::is_sorted(month, std::greater<>()));
    }
}

TEST(RentedHours, aSpareIsBilledForItsShortRunsLikeAnyOther)
{
    Scenario scenario;
    scenario.load_profile = "night-batch"; // ten hours a night
    scenario.redundancy = Redundancy::nPlusOne;
    scenario.min_billing_hours = 12;
    const Demand demand = demandFor(scenario);
    const auto hours = rentedHours(demand, demand.peak_requests_per_s, scenario);
    ASSERT_EQ(hours.front().size(), 2U);
    EXPECT_NEAR(hours.front()[0], 7 * 12 * kWeeksPerMonth, 1e-9);
    EXPECT_NEAR(hours.front()[1], 7 * 12 * kWeeksPerMonth, 1e-9);
}

} // namespace
} // namespace reckoner
