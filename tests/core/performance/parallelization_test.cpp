// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
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

TEST(MainLoss, namesTheBubbleOfAPipelineThatIsNotFilled)
{
    TrainingConfig c;
    c.layout.pp = 8;
    c.global_batch = 64;
    const LayoutCandidate filled{c, trainingStep(kLlama70b, test::h100(), kConstants, c)};
    c.global_batch = 8;
    const LayoutCandidate empty{c, trainingStep(kLlama70b, test::h100(), kConstants, c)};
    EXPECT_EQ(mainLoss(filled, empty), LayoutLoss::bubble);
}

} // namespace reckoner
