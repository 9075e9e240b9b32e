// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "../memory/known_models.h"
#include "core/performance/serving_load.h"
#include "known_cards.h"

namespace reckoner {

namespace {

const ModelShape kLlama8b = modelShape(test::llama8b());

} // namespace

TEST(ClosedLoop, queuesWhatFindsNoSlot)
{
    const LoadPoint within = closedLoop(kLlama8b, test::h100(), test::engine(), {}, 32, 64);
    EXPECT_EQ(within.queue_s, 0.0);
    const LoadPoint over = closedLoop(kLlama8b, test::h100(), test::engine(), {}, 128, 64);
    // Little: 128 requests under way at the rate at which 64 slots answer them.
    EXPECT_NEAR(over.e2eSeconds(350) * over.point.requests_per_s, 128, 0.5);
    EXPECT_NEAR(over.queue_s, 64 / over.point.requests_per_s, 1e-9);
}

TEST(Burst, waitsLongerAndCarriesLessThanASteadyLoop)
{
    const LoadPoint steady = closedLoop(kLlama8b, test::h100(), test::engine(), {}, 256, 256);
    const LoadPoint once = burst(kLlama8b, test::h100(), test::engine(), {}, 256, 256);
    EXPECT_GT(once.ttft_s, steady.ttft_s);
    const LoadPoint queued = burst(kLlama8b, test::h100(), test::engine(), {}, 1024, 256);
    EXPECT_GT(queued.ttft_s, 2 * once.ttft_s);
    EXPECT_GT(queued.output_tokens_per_s, once.output_tokens_per_s);
}

TEST(Burst, lastsUntilItsLongestAnswerEnds)
{
    const auto lasting = [](double cv) {
        const LoadPoint load = burst(kLlama8b, test::h100(), test::engine(), {}, 1000, 200, cv);
        return 1000 * 350 / load.output_tokens_per_s;
    };
    // The longest of 200 log-normal answers with as much spread as mean: its median is at 2.70
    // deviations (0.8326 each) of the logarithm, 6.7 times the mean.
    ServingConfig alone;
    const double token = servingPoint(kLlama8b, test::h100(), test::engine(), alone).tpot_s;
    EXPECT_NEAR((lasting(1.0) - lasting(0.0)) / (5.7 * 350 * token), 1.0, 0.03);
}

TEST(Burst, computesShortPromptsTogether)
{
    ServingConfig config;
    config.input_tokens = 16;
    config.output_tokens = 2;
    const LoadPoint one = burst(kLlama8b, test::h100(), test::engine(), config, 1, 1024);
    const LoadPoint many = burst(kLlama8b, test::h100(), test::engine(), config, 512, 1024);
    // 512 prompts are one step of 8,192 tokens, not 512 steps of 16.
    EXPECT_LT(many.e2eSeconds(2), 30 * one.e2eSeconds(2));
}

TEST(OpenLoop, settlesWhereTheCopyAnswersWhatArrives)
{
    const auto load = openLoop(kLlama8b, test::h100(), test::engine(), {}, 5.0, 256);
    ASSERT_TRUE(load);
    EXPECT_NEAR(load->point.requests_per_s, 5.0, 0.01);
    EXPECT_FALSE(openLoop(kLlama8b, test::h100(), test::engine(), {}, 500.0, 256));
}

TEST(DisaggregatedLoop, decodesWithoutTheStallsOfPrompts)
{
    ServingConfig c;
    c.input_tokens = 8000;
    c.batch = 64;
    const ServingPoint mixed = servingPoint(kLlama8b, test::h100(), test::engine(), c);
    const Disaggregation split{c, c, 4, 1};
    const LoadPoint apart = disaggregatedLoop(kLlama8b, test::h100(), test::engine(), split, 64);
    EXPECT_LT(apart.tpot_s, 0.7 * mixed.tpot_s);
    EXPECT_NEAR(apart.output_tokens_per_s, 64 * 350 / apart.e2eSeconds(351), 1.0);
}

TEST(DisaggregatedLoop, makesClientsThatStartTogetherWaitForEachOther)
{
    ServingConfig users;
    users.input_tokens = 8000;
    ServingConfig clients = users;
    clients.equal_clients = true;
    const auto ttft = [](const ServingConfig &c) {
        return disaggregatedLoop(kLlama8b, test::h100(), test::engine(), {c, c, 4, 1}, 16).ttft_s;
    };
    EXPECT_GT(ttft(clients), 1.2 * ttft(users));
}

TEST(PromptSide, readsTheWeightsOnceForSeveralShortPrompts)
{
    ServingConfig c;
    c.input_tokens = 128;
    const auto capacity = [&](double chunk) {
        c.chunk_tokens = chunk;
        const PromptSide side = promptSide(kLlama8b, test::h100(), test::engine(), {c, c, 1, 1});
        return side.prompts_per_s * side.service_s;
    };
    EXPECT_NEAR(capacity(128), 1.0, 1e-9);
    EXPECT_GT(capacity(1024), 3.0);
}

TEST(DisaggregatedLoop, isBoundByTheScarcerSide)
{
    ServingConfig c;
    c.input_tokens = 8000;
    const LoadPoint few =
        disaggregatedLoop(kLlama8b, test::h100(), test::engine(), Disaggregation{c, c, 1, 4}, 400);
    const LoadPoint more =
        disaggregatedLoop(kLlama8b, test::h100(), test::engine(), Disaggregation{c, c, 2, 4}, 400);
    EXPECT_NEAR(more.output_tokens_per_s / few.output_tokens_per_s, 2.0, 0.3);
}

} // namespace reckoner
