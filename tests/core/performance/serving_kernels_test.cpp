// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "../memory/known_models.h"
#include "core/catalog/builtin.h"
#include "core/performance/serving.h"
#include "core/performance/serving_step.h"
#include "known_cards.h"
#include "plain_constants.h"

namespace reckoner {

namespace {

const ModelShape kLlama8b = modelShape(test::llama8b());

Card appleCard()
{
    Card card = test::h100();
    card.metal = true;
    card.fp8_flops = card.fp4_flops = 0;
    card.bf16_flops = card.fp16_flops = card.fp32_flops = 14e12;
    card.bandwidth = 400e9;
    return card;
}

EngineConstants &engine(ServingConstants &constants, EngineFamily family)
{
    return constants.engine[static_cast<std::size_t>(family)];
}

double tpot(const Card &card, const Efficiency &efficiency, WeightFormat format)
{
    ServingConfig config;
    config.weights = format;
    return servingPoint(kLlama8b, card, efficiency, config).tpot_s;
}

} // namespace

TEST(Kernels, ofLlamaCppAreOthersOnApplesCards)
{
    EXPECT_EQ(kernelsOn(EngineFamily::llamaCpp, test::h100()), EngineFamily::llamaCpp);
    EXPECT_EQ(kernelsOn(EngineFamily::llamaCpp, appleCard()), EngineFamily::llamaMetal);
    EXPECT_EQ(kernelsOn(EngineFamily::transformers, appleCard()), EngineFamily::transformers);
}

TEST(Kernels, unpackWithVectorUnitsWhereNothingElseDoes)
{
    ServingConstants constants = test::plainConstants();
    Efficiency efficiency;
    efficiency.family = EngineFamily::llamaCpp;
    efficiency.constants = &constants;
    engine(constants, EngineFamily::llamaMetal).unpack_ops = 0;
    const double hidden = tpot(appleCard(), efficiency, WeightFormat::q4_k_m);
    const double wide = tpot(appleCard(), efficiency, WeightFormat::bf16);
    engine(constants, EngineFamily::llamaMetal).unpack_ops = 200;
    // Far more than reading takes: every weight of the products once.
    const double weights = kLlama8b.sharedLinearParameters() + kLlama8b.logitParameters();
    EXPECT_NEAR(tpot(appleCard(), efficiency, WeightFormat::q4_k_m), weights * 200 / 14e12, 5e-3);
    EXPECT_GT(weights * 200 / 14e12, 2 * hidden);
    EXPECT_DOUBLE_EQ(tpot(appleCard(), efficiency, WeightFormat::bf16), wide);
}

TEST(Kernels, readNarrowWeightsAtTheShareOfTheirUnits)
{
    ServingConstants constants = test::plainConstants();
    Efficiency efficiency;
    efficiency.constants = &constants;
    Card with = test::h100();
    with.fp4_flops = 4 * with.bf16_flops;
    const double unpacked = tpot(test::h100(), efficiency, WeightFormat::nvfp4);
    const double native = tpot(with, efficiency, WeightFormat::nvfp4);
    constants.kernel.fp4_stream /= 2;
    EXPECT_DOUBLE_EQ(tpot(test::h100(), efficiency, WeightFormat::nvfp4), unpacked);
    EXPECT_GT(tpot(with, efficiency, WeightFormat::nvfp4), 1.5 * native);
}

TEST(Kernels, readNarrowExpertsAtAShareOfTheirOwn)
{
    ServingConstants constants = test::plainConstants();
    Efficiency efficiency;
    efficiency.constants = &constants;
    Card card = test::h100();
    card.fp4_flops = 4 * card.bf16_flops;
    const ModelShape experts = modelShape(test::mixtral8x7b());
    ServingConfig c;
    c.weights = WeightFormat::nvfp4;
    const auto at = [&](const ModelShape &shape) {
        return servingPoint(shape, card, efficiency, c).tpot_s;
    };
    const double dense = at(kLlama8b);
    const double sparse = at(experts);
    constants.kernel.moe_fp4_stream /= 2;
    EXPECT_DOUBLE_EQ(at(kLlama8b), dense);
    EXPECT_GT(at(experts), 1.2 * sparse);
}

TEST(Kernels, ofExpertsAreAnEnginesOwn)
{
    ServingConstants constants = test::plainConstants();
    Efficiency efficiency;
    efficiency.constants = &constants;
    const ModelShape experts = modelShape(test::mixtral8x7b());
    const auto at = [&](const ModelShape &shape) {
        return servingPoint(shape, test::h100(), efficiency, {}).tpot_s;
    };
    const double dense = at(kLlama8b);
    const double sparse = at(experts);
    engine(constants, EngineFamily::vllmAsync).moe_stream = 0.5;
    EXPECT_DOUBLE_EQ(at(kLlama8b), dense);
    EXPECT_GT(at(experts), 1.2 * sparse);
}

TEST(Kernels, ofAnEngineMayBeBetterOnOneFamilyOfCards)
{
    ServingConstants constants = test::plainConstants();
    Efficiency efficiency;
    efficiency.constants = &constants;
    Card ampere = test::h100();
    ampere.family = CardFamily::ampereHbm;
    const double here = tpot(test::h100(), efficiency, WeightFormat::bf16);
    const double there = tpot(ampere, efficiency, WeightFormat::bf16);
    constants
        .pair[static_cast<std::size_t>(EngineFamily::vllmAsync)]
             [static_cast<std::size_t>(CardFamily::hopper)]
        .stream = 0.5;
    EXPECT_GT(tpot(test::h100(), efficiency, WeightFormat::bf16), 1.5 * here);
    EXPECT_DOUBLE_EQ(tpot(ampere, efficiency, WeightFormat::bf16), there);
    efficiency.family = EngineFamily::sglang;
    EXPECT_DOUBLE_EQ(tpot(test::h100(), efficiency, WeightFormat::bf16), here);
}

TEST(Kernels, streamAsTheCatalogSays)
{
    constexpr double kRounding = 0.006;
    const ServingConstants &constants = servingConstants();
    int told = 0;
    for (const Engine &engine : builtinCatalog().engines) {
        if (engine.kind != Engine::Kind::serving || !engine.bandwidth_efficiency.known())
            continue;
        const EngineFamily family = efficiencyOf(engine)->family;
        const CardFamily card =
            family == EngineFamily::other ? CardFamily::otherHbm : CardFamily::hopper;
        EXPECT_NEAR(engine.bandwidth_efficiency.typical,
                    constants.of(card).stream * constants.of(family).stream *
                        constants.of(family, card).stream,
                    kRounding)
            << engine.id;
        ++told;
    }
    EXPECT_GE(told, 12);
}

TEST(EqualClients, computePromptsThatFitIntoAStepTogether)
{
    ServingConstants constants = test::plainConstants();
    engine(constants, EngineFamily::vllmAsync).eager_us =
        2000; // a step with prompts waits for the host
    Efficiency efficiency;
    efficiency.constants = &constants;
    ServingConfig config;
    config.input_tokens = 128;
    config.output_tokens = 128;
    config.equal_clients = true;
    const auto step = [&](double bunch) {
        constants.kernel.bunch = bunch;
        return ServingCopy(kLlama8b, test::h100(), efficiency, config).step({64}).total_s;
    };
    EXPECT_LT(step(0.5), 0.8 * step(0.01));
    constants.kernel.bunch = 0.5;
    const ServingCopy copy(kLlama8b, test::h100(), efficiency, config);
    EXPECT_DOUBLE_EQ(copy.bunched(1), 1.0);
    EXPECT_DOUBLE_EQ(copy.bunched(9), 1.0 + 0.5 * 8);
    EXPECT_DOUBLE_EQ(copy.bunched(1e6), 1.0 + 0.5 * (8192.0 / 128 - 1)); // what a step takes
}

} // namespace reckoner
