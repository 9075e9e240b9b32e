// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/network_choice.h"

#include <gtest/gtest.h>

#include "core/catalog/builtin.h"

namespace reckoner {
namespace {

Scenario large()
{
    Scenario scenario;
    scenario.training_intent = TrainingIntent::fromScratch;
    scenario.pretrain_model = "llama-3.1-70b";
    scenario.pretrain_tokens_b = 1400;
    return scenario;
}

NetworkComparison comparisonFor(const Scenario &scenario)
{
    const Catalog &catalog = builtinCatalog();
    const LanguageModel &model = *catalog.model(scenario.pretrain_model);
    const PretrainPlan plan = planPretraining(scenario, catalog, model).value();
    return compareNetworks(scenario, catalog, model, plan);
}

TEST(FatTree, isOneSwitchWhileItsPortsSuffice)
{
    EXPECT_EQ(fatTree(64, 64).switches, 1);
    EXPECT_EQ(fatTree(64, 64).uplinks, 0);
}

TEST(FatTree, isTheClosNetworkOfNvidiasScalableUnit)
{
    // 32 machines of 8 ports on switches of 64: 8 leaves, 4 spines (DGX SuperPOD reference).
    const FatTree unit = fatTree(256, 64);
    EXPECT_EQ(unit.switches, 12);
    EXPECT_EQ(unit.uplinks, 256);
}

TEST(FatTree, needsFiveSwitchesForEveryTwoPortfulsOnThreeLevels)
{
    const FatTree tree = fatTree(65536, 64); // 5 n / p (Al-Fares et al. 2008)
    EXPECT_EQ(tree.switches, 5 * 65536 / 64);
    EXPECT_EQ(tree.uplinks, 2 * 65536);
}

TEST(NetworkBill, countsWhatItPrices)
{
    const Catalog &catalog = builtinCatalog();
    const Card card = cardOf(*catalog.accelerator("h100-sxm5-80")).value();
    Scenario scenario;
    const NetworkBill bill =
        networkBill(ClusterNetwork::infiniband, card, 32, 8, scenario, catalog);
    EXPECT_EQ(bill.adapters, 256);
    EXPECT_EQ(bill.switches, 12);
    EXPECT_TRUE(bill.priced);
    const auto typical = [&](const char *id) { return catalog.part(id)->price.amount.typical; };
    EXPECT_NEAR(bill.price_cny,
                scenario.cny_per_usd * (256 * (typical("cx7-ndr") + typical("dac-ndr")) +
                                        12 * typical("qm9700") + 256 * typical("osfp-800")),
                1.0);
    scenario.price_level = PriceLevel::high;
    EXPECT_GT(networkBill(ClusterNetwork::infiniband, card, 32, 8, scenario, catalog).price_cny,
              bill.price_cny);
}

TEST(NetworkBill, isNotPricedWhenThePriceBookLacksAPart)
{
    Catalog catalog = builtinCatalog();
    std::erase_if(catalog.parts, [](const Part &part) { return part.id == "100gbe-switch"; });
    const Card card = cardOf(*catalog.accelerator("h100-sxm5-80")).value();
    EXPECT_FALSE(networkBill(ClusterNetwork::ethernet100, card, 4, 8, Scenario{}, catalog).priced);
}

TEST(CompareNetworks, slowerNetworksLoseSpeedAndTakeLonger)
{
    const NetworkComparison comparison = comparisonFor(large());
    ASSERT_EQ(comparison.cases.size(), static_cast<std::size_t>(kClusterNetworkCount));
    EXPECT_GT(comparison.machines, 1);
    const NetworkCase &infiniband = comparison.infiniband();
    const NetworkCase &roce = comparison.cases[1];
    EXPECT_DOUBLE_EQ(roce.step.tokens_per_s, infiniband.step.tokens_per_s);
    EXPECT_DOUBLE_EQ(roce.lost, 0.0);
    double before = 1.0;
    for (const NetworkCase &found : comparison.cases) {
        EXPECT_LE(found.scaling, before + 1e-12);
        EXPECT_GT(found.scaling, 0.0);
        EXPECT_NEAR(found.days * found.step.tokens_per_s,
                    infiniband.days * infiniband.step.tokens_per_s,
                    1e-6 * infiniband.days * infiniband.step.tokens_per_s);
        EXPECT_NEAR(found.lost_cny, found.lost * comparison.machines_cny, 1e-3);
        before = found.scaling;
    }
    EXPECT_GT(comparison.cases.back().lost, 0.1);
}

TEST(CompareNetworks, startsFromTheFiguresOfThePlan)
{
    const Scenario scenario = large();
    const Catalog &catalog = builtinCatalog();
    const LanguageModel &model = *catalog.model(scenario.pretrain_model);
    const PretrainPlan plan = planPretraining(scenario, catalog, model).value();
    const NetworkComparison comparison = compareNetworks(scenario, catalog, model, plan);
    ASSERT_TRUE(comparison.available());
    EXPECT_DOUBLE_EQ(comparison.infiniband().days, plan.bought.front().days);
    EXPECT_DOUBLE_EQ(comparison.infiniband().step.mfu, plan.bought.front().mfu);
}

TEST(CompareNetworks, hasNothingToSayOfOneMachine)
{
    Scenario scenario = large();
    scenario.pretrain_model = "qwen2.5-7b";
    scenario.pretrain_tokens_b = 1;
    EXPECT_FALSE(comparisonFor(scenario).available());
}

} // namespace
} // namespace reckoner
