// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <gtest/gtest.h>

#include "../memory/known_models.h"
#include "core/performance/serving.h"
#include "core/performance/serving_step.h"
#include "known_cards.h"
#include "plain_constants.h"

namespace reckoner {

namespace {

const ModelShape kLlama8b = modelShape(test::llama8b());

struct Plain {
    ServingConstants constants = test::plainConstants();
    Efficiency engine;

    Plain() { engine.constants = &constants; }
    [[nodiscard]] ServingCopy copy(const ServingConfig &config, const Card &card) const
    {
        return {kLlama8b, card, engine, config};
    }
};

} // namespace

TEST(Stages, payForSendingFromOneToTheNext)
{
    const Plain plain;
    ServingConfig one;
    ServingConfig four;
    four.pp = 4;
    const Card card = test::h100();
    // Three times a vector of 4,096 numbers of 16 bits, and the latency of 10 us.
    const double rate = card.link_bytes_per_s * plain.constants.kernel.nvlink;
    const double sends = 3 * (4096 * 2 / rate + 10e-6);
    EXPECT_NEAR(plain.copy(four, card).step({1}).total_s - plain.copy(one, card).step({1}).total_s,
                sends, 1e-9);
}

TEST(Stages, allWaitForTheOneThatHasAPrompt)
{
    const Plain plain;
    ServingConfig one;
    one.input_tokens = 4000;
    one.output_tokens = 400;
    ServingConfig four = one;
    four.pp = 4;
    Card card = test::h100();
    card.link_bytes_per_s = 1e18; // sending is another matter
    // One prompt in ten steps of a micro-batch: 1 - 0.9^4 of the turns have one in them.
    const double alone = plain.copy(one, card).step({41, 40}).prefill_s;
    EXPECT_NEAR(plain.copy(four, card).step({41, 40}).prefill_s / alone,
                (1 - std::pow(0.9, 4)) / 0.1, 0.01);
}

TEST(Stages, computeChunksOfAPromptSideBySide)
{
    const Plain plain;
    ServingConfig config;
    config.input_tokens = 16 * 2048;
    config.chunk_tokens = 2048;
    const double alone = plain.copy(config, test::h100()).promptSeconds(1);
    config.pp = 4;
    // 16 chunks through 4 stages take 19 turns of a quarter, and a little for sending.
    EXPECT_NEAR(plain.copy(config, test::h100()).promptSeconds(1) / alone, 19.0 / 64, 0.01);
}

TEST(AttentionGroups, allWaitForTheOneThatHasAPrompt)
{
    const Plain plain;
    ServingConfig config;
    config.input_tokens = 4000;
    config.dp = 4;
    const ServingCopy copy = plain.copy(config, test::h100());
    const double one = copy.promptStall(4, 1);
    EXPECT_NEAR(copy.promptStall(4, 4), one, 0.01 * one); // one more for each of the others
    EXPECT_GT(copy.promptStall(4, 8), 1.8 * one);
}

TEST(AttentionGroups, shareTheProcessThatSendsTheText)
{
    Plain plain;
    ServingConfig config;
    config.dp = 8;
    const auto hostSeconds = [&](double EngineConstants::*cost) {
        const double before = plain.copy(config, test::h100()).step({64}).total_s;
        for (EngineConstants &engine : plain.constants.engine)
            engine.*cost = 100;
        return plain.copy(config, test::h100()).step({64}).total_s - before;
    };
    EXPECT_NEAR(hostSeconds(&EngineConstants::sequence_us), 64.0 / 8 * 100e-6, 1e-9);
    EXPECT_NEAR(hostSeconds(&EngineConstants::streaming_us), 64 * 100e-6, 1e-9);
}

TEST(HostLayers, areBroughtToTheCardForAPrompt)
{
    const Plain plain;
    Card card = test::h100();
    card.has_nvlink = false;
    card.link_bytes_per_s = 32e9;
    ServingConfig config;
    config.input_tokens = 100;
    const auto seconds = [&](double share) {
        config.host_share = share;
        return plain.copy(config, card).promptSeconds(1);
    };
    const double bytes = weightBytes(kLlama8b, WeightFormat::bf16).total() / 2;
    const double rate = 32e9 * plain.constants.kernel.pcie; // below what the host's memory gives
    EXPECT_NEAR(seconds(0.5) - seconds(0), bytes / rate, 0.1 * bytes / rate);
}

TEST(Admission, waitsForTheEngineToLookOrToLetPromptsGo)
{
    const Plain plain;
    ServingConfig config;
    config.output_tokens = 1000;
    const auto steps = [&](double sequences) {
        return plain.copy(config, test::h100()).admissionSteps(sequences);
    };
    EXPECT_EQ(steps(64), 0.0);
    config.poll_steps = 30;
    EXPECT_EQ(steps(64), 15.0);
    EXPECT_EQ(steps(1), 0.0); // nothing to decode: it looks at once
    config.poll_steps = 0;
    config.hold_steps = 20;
    EXPECT_NEAR(steps(2), 20.0, 0.5);   // whoever comes is mostly the first
    EXPECT_NEAR(steps(501), 11.0, 0.5); // ten more come meanwhile
    // What enters together is read together.
    EXPECT_NEAR(plain.copy(config, test::h100()).bunched(101), 3.0, 1e-9);
}

TEST(Admission, delaysTheFirstTokenAlone)
{
    const Plain plain;
    ServingConfig config;
    config.batch = 16;
    config.output_tokens = 1000;
    const ServingPoint at_once = servingPoint(kLlama8b, test::h100(), plain.engine, config);
    config.poll_steps = 30;
    const ServingPoint late = servingPoint(kLlama8b, test::h100(), plain.engine, config);
    EXPECT_NEAR(late.ttft_s - at_once.ttft_s, 15 * late.step_s, 2 * late.step_s);
    EXPECT_NEAR(late.tpot_s, at_once.tpot_s, 0.02 * at_once.tpot_s);
}

TEST(Clients, decodeOnlyWhileTheirPromptsAreNotRead)
{
    const Plain plain;
    ServingConfig config;
    config.batch = 64;
    config.input_tokens = 30000;
    config.output_tokens = 50;
    const ServingPoint point = servingPoint(kLlama8b, test::h100(), plain.engine, config);
    // Steps are full of prompts either way; most of the 64 wait for theirs.
    EXPECT_LT(point.step_s, 0.85 * plain.copy(config, test::h100()).step({64}).total_s);
    EXPECT_NEAR(point.requests_per_s * point.e2eSeconds(50), 64, 1e-6);
}

} // namespace reckoner
