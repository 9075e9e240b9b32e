// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <numeric>

#include <gtest/gtest.h>

#include "../memory/known_models.h"
#include "core/performance/parallelization.h"
#include "known_cards.h"

namespace reckoner {

namespace {

const ModelShape kLlama70b = modelShape(test::llama70b());
const TrainingConstants kConstants;

LayoutRanking rank(const LayoutSpace &space, const TrainingConfig &base = {})
{
    return rankLayouts(kLlama70b, test::h100(), kConstants, base, space);
}

} // namespace

TEST(RankLayouts, putsTheFastestThatFitsFirst)
{
    LayoutSpace space;
    space.cards = 64;
    space.global_batch = 256;
    const LayoutRanking ranking = rank(space);
    ASSERT_GE(ranking.candidates.size(), 2U);
    EXPECT_LE(ranking.candidates.size(), space.runners_up + 1);
    EXPECT_GE(ranking.tried, ranking.fitting);
    for (std::size_t i = 0; i < ranking.candidates.size(); ++i) {
        const LayoutCandidate &c = ranking.candidates[i];
        EXPECT_TRUE(c.step.fits);
        EXPECT_EQ(c.config.cards(), 64);
        EXPECT_GE(ranking.best().step.tokens_per_s, c.step.tokens_per_s);
    }
}

TEST(RankLayouts, findsNothingWhereNothingFits)
{
    LayoutSpace space;
    space.cards = 8;
    EXPECT_FALSE(rank(space).found());
}

TEST(RankLayouts, splitsLongSequencesOverCards)
{
    LayoutSpace space;
    space.cards = 256;
    space.global_batch = 32;
    TrainingConfig base;
    base.layout.sequence = 131072;
    const LayoutRanking ranking = rank(space, base);
    ASSERT_TRUE(ranking.found());
    EXPECT_GT(ranking.best().config.layout.cp, 1);
}

TEST(RankLayouts, prefersAnotherLayoutOnASlowNetwork)
{
    LayoutSpace space;
    space.cards = 64;
    space.global_batch = 64;
    TrainingConfig fast;
    fast.inter_node_bytes_per_s = 50e9;
    TrainingConfig slow;
    slow.inter_node_bytes_per_s = 1.25e9; // 10 Gbit/s a card
    const double lost =
        rank(space, slow).best().step.tokens_per_s / rank(space, fast).best().step.tokens_per_s;
    EXPECT_LT(lost, 0.95);
    EXPECT_GT(lost, 0.2);
}

TEST(RankLayouts, tellsTheLeanestLayoutWhereNothingFits)
{
    LayoutSpace space;
    space.cards = 8;
    const LayoutRanking ranking = rank(space);
    ASSERT_TRUE(ranking.leanest);
    EXPECT_FALSE(ranking.leanest->step.fits);
    EXPECT_EQ(ranking.leanest->config.layout.micro_batch, 1.0);
    EXPECT_EQ(ranking.leanest->config.layout.recompute, Recompute::full);
}

TEST(RankLayouts, namesAFasterLayoutThatMemoryForbids)
{
    LayoutSpace space;
    space.cards = 32;
    space.global_batch = 256;
    const LayoutRanking ranking = rank(space);
    ASSERT_TRUE(ranking.found());
    ASSERT_TRUE(ranking.fastest_too_big);
    EXPECT_FALSE(ranking.fastest_too_big->step.fits);
    const LayoutComparison c = compareLayouts(ranking.best(), *ranking.fastest_too_big);
    EXPECT_LT(c.slower, 0.0);
    EXPECT_GT(c.more_bytes, 0.0);
}

TEST(CompareLayouts, namesTheBubbleOfAPipelineThatIsNotFilled)
{
    TrainingConfig c;
    c.layout.pp = 8;
    c.global_batch = 64;
    const LayoutCandidate filled{c, trainingStep(kLlama70b, test::h100(), kConstants, c)};
    c.global_batch = 8;
    const LayoutCandidate empty{c, trainingStep(kLlama70b, test::h100(), kConstants, c)};
    EXPECT_EQ(compareLayouts(filled, empty).main, LayoutLoss::bubble);
}

TEST(CompareLayouts, splitsTheWholeDifference)
{
    LayoutSpace space;
    space.cards = 128;
    space.global_batch = 512;
    const LayoutRanking ranking = rank(space);
    ASSERT_GE(ranking.candidates.size(), 2U);
    for (const LayoutCandidate &candidate : ranking.candidates) {
        const LayoutComparison c = compareLayouts(ranking.best(), candidate);
        EXPECT_GE(c.slower, 0.0);
        EXPECT_NEAR(std::accumulate(c.losses.begin(), c.losses.end(), 0.0), c.slower, 1e-9);
        for (const double loss : c.losses)
            EXPECT_LE(loss, c.of(c.main));
    }
}

} // namespace reckoner
