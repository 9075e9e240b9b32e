// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/configuration_search.h"

#include <algorithm>
#include <array>

#include <gtest/gtest.h>

#include "../memory/known_models.h"
#include "../performance/known_cards.h"

namespace reckoner {

namespace {

const ModelShape kLlama70b = modelShape(test::llama70b());
constexpr std::array kFormats = {WeightFormat::bf16, WeightFormat::fp8, WeightFormat::awq_int4};

ConfigurationQuestion eightCards()
{
    ConfigurationQuestion q;
    q.requests.input_tokens = 1024;
    q.requests.output_tokens = 1024;
    q.goal.target = {2.0, 0.050};
    return q;
}

} // namespace

TEST(ConfigurationSearch, keepsTargetsAndMemoryAndUsesAllCards)
{
    const auto found =
        searchConfigurations(kLlama70b, test::h100(), test::engine(), kFormats, eightCards());
    ASSERT_GT(found.size(), 8U);
    for (const Configuration &c : found) {
        EXPECT_EQ(c.cards(), 8);
        EXPECT_LE(c.point.tpot_s, 0.050);
        EXPECT_LE(c.point.ttft_s, 2.0);
        EXPECT_TRUE(c.point.fits);
    }
    for (std::size_t i = 1; i < found.size(); ++i)
        EXPECT_GE(found[i - 1].output_tokens_per_s, found[i].output_tokens_per_s);
}

TEST(ConfigurationSearch, answersInBf16LikeAPublishedSearch)
{
    // aiconfigurator 0.10: TP 4 x 2 replicas, 10,430 tokens/s.
    constexpr std::array kBf16 = {WeightFormat::bf16};
    const auto found =
        searchConfigurations(kLlama70b, test::h100(), test::engine(), kBf16, eightCards());
    ASSERT_FALSE(found.empty());
    EXPECT_NEAR(found.front().output_tokens_per_s / 10'430, 1.0, 0.35);
}

TEST(ConfigurationSearch, marksTheFrontOfSpeedAndThroughput)
{
    const auto found =
        searchConfigurations(kLlama70b, test::h100(), test::engine(), kFormats, eightCards());
    ASSERT_FALSE(found.empty());
    EXPECT_TRUE(found.front().on_front);
    for (const Configuration &c : found) {
        const bool beaten = std::ranges::any_of(found, [&](const Configuration &other) {
            return other.output_tokens_per_s > c.output_tokens_per_s &&
                   other.point.tpot_s < c.point.tpot_s;
        });
        EXPECT_TRUE(!c.on_front || !beaten);
    }
}

TEST(ConfigurationSearch, frontNeverPassesWhatUsersGet)
{
    ConfigurationQuestion q = eightCards();
    q.requests.input_tokens = 12000; // those who come at random wait for each other's prompts
    q.requests.output_tokens = 100;
    q.goal.target = {4.0, 0.2};
    const auto found = searchConfigurations(kLlama70b, test::h100(), test::engine(), kFormats, q);
    ASSERT_FALSE(found.empty());
    for (const Configuration &c :
         configurationFront(kLlama70b, test::h100(), test::engine(), kFormats, q)) {
        if (c.point.tpot_s <= 0.2) {
            EXPECT_LE(c.output_tokens_per_s, found.front().output_tokens_per_s * (1 + 1e-9));
        }
    }
}

TEST(ConfigurationSearch, frontRisesInThroughputAsTokensSlowDown)
{
    ConfigurationQuestion q = eightCards();
    q.goal.target.tpot_s = 0.0; // the front answers for every time per token
    const auto front = configurationFront(kLlama70b, test::h100(), test::engine(), kFormats, q);
    const auto found =
        searchConfigurations(kLlama70b, test::h100(), test::engine(), kFormats, eightCards());
    ASSERT_GT(front.size(), 8U);
    for (std::size_t i = 1; i < front.size(); ++i) {
        EXPECT_GT(front[i].point.tpot_s, front[i - 1].point.tpot_s);
        EXPECT_GT(front[i].output_tokens_per_s, front[i - 1].output_tokens_per_s);
        EXPECT_LE(front[i].point.ttft_s, 2.0);
    }
    // Sampled batches come near the best whole one.
    double reached = 0;
    for (const Configuration &c : front) {
        if (c.point.tpot_s <= 0.050)
            reached = c.output_tokens_per_s;
    }
    EXPECT_GT(reached, 0.75 * found.front().output_tokens_per_s);
    EXPECT_LE(reached, found.front().output_tokens_per_s);
}

TEST(ConfigurationSearch, givesEveryCardAsManyHeads)
{
    ModelShape uneven = kLlama70b;
    uneven.heads = 28;
    uneven.kv_heads = 4;
    const auto found =
        searchConfigurations(uneven, test::h100(), test::engine(), kFormats, eightCards());
    ASSERT_FALSE(found.empty());
    for (const Configuration &c : found)
        EXPECT_EQ(uneven.heads % c.layout.tensor, 0);
}

TEST(ConfigurationSearch, cutsBetweenLayersWhereTheEngineKnowsNothingElse)
{
    LayoutChoice choice;
    choice.by_layers = true;
    for (const CopyLayout &layout : copyLayouts(kLlama70b, choice))
        EXPECT_EQ(layout.tensor, 1);
    choice.tensor = 2;
    choice.pipeline = 4;
    EXPECT_EQ(copyLayouts(kLlama70b, choice), (std::vector<CopyLayout>{{2, 4, 1}}));
}

TEST(ConfigurationSearch, findsNothingWhereNothingFits)
{
    ConfigurationQuestion q = eightCards();
    q.cards = 1;
    constexpr std::array kBf16 = {WeightFormat::bf16};
    EXPECT_TRUE(searchConfigurations(kLlama70b, test::h100(), test::engine(), kBf16, q).empty());
}

} // namespace reckoner
