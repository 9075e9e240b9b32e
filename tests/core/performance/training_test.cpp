// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "../memory/known_models.h"
#include "core/performance/flops.h"
#include "core/performance/power.h"
#include "core/performance/training_plan.h"
#include "known_cards.h"

namespace reckoner {

namespace {

const ModelShape kLlama8b = modelShape(test::llama8b());
const ModelShape kLlama70b = modelShape(test::llama70b());
const TrainingConstants kConstants;

} // namespace

TEST(Flops, areTwoPerActiveWeightPlusAttention)
{
    const ForwardFlops f = forwardFlopsPerToken(kLlama8b, 1000);
    // Linear layers 6.9793e9 weights, head 128256 * 4096, attention 4 * 32 layers * 4096 * 1000.
    EXPECT_NEAR(f.linear, 2 * 6.979321856e9, 1.0);
    EXPECT_NEAR(f.head, 2.0 * 128256 * 4096, 1.0);
    EXPECT_NEAR(f.attention, 4.0 * 32 * 4096 * 1000, 1.0);
}

TEST(Flops, ofTrainingAreThreeForwardsAndFourWithRecomputation)
{
    const double forward = forwardFlopsPerToken(kLlama8b, 1024).total();
    const TrainingFlops full =
        trainingFlopsPerToken(kLlama8b, 2048, FineTuneMethod::full, Recompute::full);
    EXPECT_DOUBLE_EQ(full.model, 3 * forward);
    EXPECT_NEAR(full.hardware / full.model, 4.0 / 3.0, 0.03);
    const TrainingFlops lora =
        trainingFlopsPerToken(kLlama8b, 2048, FineTuneMethod::lora, Recompute::none);
    EXPECT_NEAR(lora.model / full.model, 2.0 / 3.0, 0.02);
}

TEST(TrainingStep, partsAddUpAndUtilizationStaysBelowThePeak)
{
    TrainingConfig c;
    c.layout.tp = 8;
    c.layout.pp = 4;
    c.layout.dp = 2;
    c.layout.recompute = Recompute::selective;
    c.global_batch = 64;
    const TrainingStep s = trainingStep(kLlama70b, test::h100(), kConstants, c);
    EXPECT_NEAR(s.step_s,
                s.matmul_s + s.memory_bound_s + s.tensor_comm_s + s.context_comm_s +
                    s.expert_comm_s + s.pipeline_comm_s + s.data_comm_s + s.bubble_s +
                    s.optimizer_s + s.overhead_s,
                1e-12);
    EXPECT_GT(s.bubble_s, 0.0);
    EXPECT_GT(s.mfu, 0.1);
    EXPECT_LT(s.mfu, 0.5);
    EXPECT_GE(s.hfu, s.mfu);
}

TEST(TrainingStep, moreMicroBatchesFillThePipeline)
{
    TrainingConfig c;
    c.layout.pp = 8;
    c.global_batch = 8;
    const double few = trainingStep(kLlama8b, test::h100(), kConstants, c).mfu;
    c.global_batch = 64;
    EXPECT_GT(trainingStep(kLlama8b, test::h100(), kConstants, c).mfu, few);
}

TEST(TrainingStep, withStatesInHostMemoryPaysForTheSlotAndTheHost)
{
    TrainingConfig c;
    c.layout.dp = 8;
    c.layout.zero_stage = 3;
    c.global_batch = 8;
    const TrainingStep here = trainingStep(kLlama70b, test::h100(), kConstants, c);
    c.layout.offload_weights = true;
    c.layout.offload_optimizer = true;
    const TrainingStep away = trainingStep(kLlama70b, test::h100(), kConstants, c);
    // 141 GB of weights over 8 cards cross the slot three times: more than two seconds.
    EXPECT_GT(away.data_comm_s - here.data_comm_s, 1.0);
    EXPECT_GT(away.optimizer_s, 10 * here.optimizer_s);
    EXPECT_LT(away.memory.total.value(), here.memory.total.value());
}

TEST(FineTune, ofAnEightBillionModelFitsOneConsumerCardOnlyWithQlora)
{
    FineTuneJob job;
    job.method = FineTuneMethod::full;
    EXPECT_FALSE(fineTune(kLlama8b, test::rtx4090(), kConstants, job));
    job.method = FineTuneMethod::qlora;
    const auto qlora = fineTune(kLlama8b, test::rtx4090(), kConstants, job);
    ASSERT_TRUE(qlora);
    EXPECT_NEAR(qlora->hours * 3600 * qlora->step.tokens_per_s, 60e6, 1);
}

TEST(FineTune, needsManyCardsForAllOf70b)
{
    FineTuneJob job;
    job.method = FineTuneMethod::full;
    // 70.55e9 * 16 bytes = 1129 GB: more than eight H100, fewer than thirty-two.
    EXPECT_EQ(minimumFineTuneCards(kLlama70b, test::h100(), kConstants, job), 16);
    job.method = FineTuneMethod::qlora;
    EXPECT_EQ(minimumFineTuneCards(kLlama70b, test::h100(), kConstants, job), 1);
}

TEST(Pretrain, of8bOnFifteenTrillionTokensTakesAboutAMillionCardHours)
{
    PretrainJob job;
    job.cards = 512;
    job.tokens = 15e12;
    const auto run = pretrain(kLlama8b, test::h100(), kConstants, job);
    ASSERT_TRUE(run);
    // Meta states 1.46 M H100-hours for Llama 3.1 8B.
    EXPECT_GT(run->card_hours, 0.4e6);
    EXPECT_LT(run->card_hours, 1.6e6);
    EXPECT_NEAR(run->days * 24 * 512, run->card_hours, 1);
}

TEST(Power, liesBetweenIdleAndTheLimit)
{
    const Card card = test::h100();
    EXPECT_GT(cardPower(card, 0, 0).value(), card.idle_w);
    EXPECT_EQ(cardPower(card, 1, 1).value(), card.tdp_w);
    EXPECT_LT(cardPower(card, 0.1, 0.2).value(), cardPower(card, 0.3, 0.2).value());
}

} // namespace reckoner
