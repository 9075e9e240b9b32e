// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/hybrid_search.h"

#include <gtest/gtest.h>

#include <limits>

#include "core/catalog/builtin.h"
#include "core/evaluation/evaluation.h"
#include "core/planning/serving_cost.h"
#include "core/scenario/examples.h"

namespace reckoner {
namespace {

struct Case {
    Scenario scenario;
    Demand demand;
    ServingSearch search;
};

Case caseOf(std::string_view example, double users)
{
    Scenario scenario = scenarioOf(*findExample(example));
    scenario.peak_users = users;
    scenario.residency = DataResidency::ownCloud;
    const Evaluation evaluation = evaluate(scenario, builtinCatalog()).value();
    return {scenario, evaluation.demand, evaluation.search.serving};
}

double costOf(const Case &all, const ServingCandidate &owned, const ServingCandidate &rented,
              int machines)
{
    const OwnedPart part{hybridFleet(all.demand, owned.requests_per_s, all.scenario, machines),
                         owned.requests_per_s};
    const auto terms =
        rentalTerms(*rented.instance, rented.cards, all.scenario.commitment, all.scenario);
    CashFlow cash(all.demand.months());
    addOwnedServing(cash, owned, all.demand, part.machines, all.scenario);
    addRent(cash,
            rentFor(rentedHours(all.demand, rented.requests_per_s, all.scenario, part), *terms),
            *terms);
    return cash.total().value();
}

double leastByTryingAll(const Case &all)
{
    double least = std::numeric_limits<double>::infinity();
    for (const ServingCandidate &owned : all.search.owned) {
        const int most = fleet(all.demand, owned.requests_per_s, all.scenario).back();
        for (const ServingCandidate &rented : all.search.rented) {
            if (!rentalTerms(*rented.instance, rented.cards, all.scenario.commitment, all.scenario))
                continue;
            for (int machines = 1; machines < most; ++machines)
                least = std::min(least, costOf(all, owned, rented, machines));
        }
    }
    return least;
}

std::optional<HybridChoice> choose(const Case &all, double below)
{
    return cheapestHybrid(
        all.scenario, all.demand, all.search, [](const ServingCandidate &) { return 0.0; }, below);
}

TEST(HybridSearch, findsWhatTryingEveryPairFinds)
{
    for (const auto &[example, users] :
         {std::pair("fintech-knowledge-base", 900.0), std::pair("ai-startup", 300.0)}) {
        const Case all = caseOf(example, users);
        const auto choice = choose(all, std::numeric_limits<double>::infinity());
        ASSERT_TRUE(choice) << example;
        const double least = leastByTryingAll(all);
        EXPECT_NEAR(choice->cost_cny, least, 1e-9 * least) << example;
        EXPECT_NEAR(costOf(all, *choice->owned, *choice->rented, choice->machines), least,
                    1e-9 * least);
    }
}

TEST(HybridSearch, staysExactWithContractsSpotSeasonsAndDataAtHome)
{
    Case all = caseOf("ai-startup", 300);
    all.scenario.savings_plan_discount = 0.3;
    all.scenario.spot_share = 0.5;
    all.scenario.home_share = 0.25;
    all.scenario.tariff = Tariff::timeOfUse;
    all.scenario.season_surcharge = 0.2;
    all.scenario.cloud_price_change_per_year = -0.1;
    all.scenario.cloud_support_share = 0.05;
    all.scenario.cloud_licence_cny_per_gpu_hour = 1;
    const auto choice = choose(all, std::numeric_limits<double>::infinity());
    ASSERT_TRUE(choice);
    const double least = leastByTryingAll(all);
    EXPECT_NEAR(choice->cost_cny, least, 1e-9 * least);
}

TEST(HybridSearch, hasNothingToOfferBelowTheLeastCost)
{
    const Case all = caseOf("ai-startup", 300);
    const auto choice = choose(all, std::numeric_limits<double>::infinity());
    ASSERT_TRUE(choice);
    EXPECT_FALSE(choose(all, choice->cost_cny));
}

} // namespace
} // namespace reckoner
