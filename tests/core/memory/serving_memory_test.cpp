// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/memory/serving_memory.h"
#include "known_models.h"

namespace reckoner {

namespace {

double weightGb(const LanguageModel &model, WeightFormat format)
{
    return weightBytes(modelShape(model), format).total() / 1e9;
}

} // namespace

TEST(WeightFormats, bf16IsTwoBytesPerParameter)
{
    EXPECT_NEAR(weightGb(test::llama70b(), WeightFormat::bf16), 2 * 70.5537, 0.001);
}

TEST(WeightFormats, int4KeepsEmbeddingAndHeadAt16Bits)
{
    // 8.0303 B in all, of which 1.0507 B outside: 6.9793e9 * (4 + 20/128) / 8 + 1.0510e9 * 2
    EXPECT_NEAR(weightGb(test::llama8b(), WeightFormat::awq_int4), 5.73, 0.01);
}

TEST(WeightFormats, q4KmOfLlama8bIsThePublishedFile)
{
    // llama.cpp prints 4.58 GiB, 4.89 bits per weight.
    EXPECT_NEAR(weightGb(test::llama8b(), WeightFormat::q4_k_m) / 1.073741824, 4.58, 0.05);
}

TEST(WeightFormats, mxfp4LeavesEverythingButExpertsAt16Bits)
{
    LanguageModel oss = test::denseModel(36, 2880, 2880, 64, 8, 64, 201088);
    oss.experts = 128;
    oss.experts_per_token = 4;
    oss.expert_intermediate_size = 2880;
    // 114.7 B of experts at 4.25 bits + 2.1 B at 16 bits: the published checkpoint is 65 GB.
    EXPECT_NEAR(weightGb(oss, WeightFormat::mxfp4), 65.2, 0.5);
}

TEST(WeightFormats, mxfp4FilesHaveEverythingButExpertsIn8Bits)
{
    LanguageModel oss = test::denseModel(36, 2880, 2880, 64, 8, 64, 201088);
    oss.experts = 128;
    oss.experts_per_token = 4;
    oss.expert_intermediate_size = 2880;
    // llama-bench prints 59.02 GiB of gpt-oss-120b.
    EXPECT_NEAR(weightGb(oss, WeightFormat::mxfp4_gguf) / 1.073741824, 59.02, 0.6);
}

TEST(WeightFormats, metasEightBitsAreThoseOfTheInnerMlpsAlone)
{
    // vLLM 0.5.3 prints 57.75 GiB on each of 8 cards for Llama 3.1 405B.
    const ModelShape s = modelShape(test::llama405b());
    ServingLayout eight;
    eight.weights = WeightFormat::fp8_mlp;
    eight.tp = 8;
    EXPECT_NEAR(weightBytesPerCard(s, eight).value() / kBytesPerGib, 57.75, 1.5);
    eight.weights = WeightFormat::fp8;
    EXPECT_LT(weightBytesPerCard(s, eight).value() / kBytesPerGib, 49.0);
}

TEST(WeightFormats, fourBitFloatsLeaveLinearAttentionAlone)
{
    LanguageModel hybrid = test::llama8b();
    const double plain = weightGb(hybrid, WeightFormat::nvfp4);
    hybrid.full_attention_layers = hybrid.layers / 4;
    EXPECT_GT(weightGb(hybrid, WeightFormat::nvfp4), plain + 1.0);
    EXPECT_NEAR(weightGb(hybrid, WeightFormat::fp8), weightGb(test::llama8b(), WeightFormat::fp8),
                1e-9);
}

TEST(WeightFormats, exl2HasTheBitsOfItsName)
{
    const ModelShape s = modelShape(test::llama8b());
    const double inner = s.linearParameters() * 4.0 / 8.0;
    EXPECT_NEAR(weightBytes(s, WeightFormat::exl2_4).shared, inner, 0.001 * inner);
}

TEST(WeightFormats, theLargestLlamaDoesNotFitTwoA100InInt4)
{
    EXPECT_GT(weightGb(test::llama405b(), WeightFormat::awq_int4), 160.0);
}

TEST(ServingMemory, of70bInBf16WithALongContextNeedsFourCardsOf80Gb)
{
    const ModelShape s = modelShape(test::llama70b());
    // Two cards: 2 * 85.0 * 0.9 = 153.1 GB, less 141.1 GB of weights and workspace, leaves room for
    // a sequence of 4096 tokens (1.3 GB), not for one of 32768 (10.7 GB).
    EXPECT_EQ(minimumCards(s, Bytes(79.2 * kBytesPerGib), {}, 4096), 2);
    EXPECT_EQ(minimumCards(s, Bytes(79.2 * kBytesPerGib), {}, 32768), 4);
    EXPECT_EQ(minimumCards(s, Bytes(23.6 * kBytesPerGib), {}, 4096, 4), 0);
}

TEST(ServingMemory, theRestOfTheFractionIsKvCache)
{
    const ModelShape s = modelShape(test::llama8b());
    const ServingMemory m = servingMemory(s, Bytes(80e9), {});
    ASSERT_TRUE(m.fits);
    EXPECT_NEAR(m.total().value(), 0.9 * 80e9, 1.0);
    // 131,072 bytes per token: 32 layers * 2 * 8 * 128 * 2
    EXPECT_NEAR(m.kv_tokens, m.kv_pool.value() / 131072.0, 1e-6);
}

TEST(ServingMemory, activationsMayHaveTheRestBesideTheFraction)
{
    const ModelShape s = modelShape(test::llama8b());
    ServingLayout layout;
    layout.memory_fraction = 0.8;
    const double within = servingMemory(s, Bytes(80e9), layout).kv_pool.value();
    layout.workspace_beside = true;
    const ServingMemory beside = servingMemory(s, Bytes(80e9), layout);
    EXPECT_GT(beside.kv_pool.value(), within);
    EXPECT_LE(beside.total().value(), 80e9);
    layout.memory_fraction = 0.999; // then the activations bound it
    EXPECT_LE(servingMemory(s, Bytes(80e9), layout).total().value(), 80e9);
}

TEST(ServingMemory, moreMemoryNeverHoldsFewerSequences)
{
    const ModelShape s = modelShape(test::llama8b());
    double before = 0;
    for (double gb = 8; gb < 200; gb += 4) {
        const double now = sequencesThatFit(s, servingMemory(s, Bytes(gb * 1e9), {}), {}, 4096);
        EXPECT_GE(now, before);
        before = now;
    }
    EXPECT_GT(before, 100);
}

TEST(ServingMemory, pipelineStagesShareTheLayers)
{
    const ModelShape s = modelShape(test::llama70b());
    ServingLayout two;
    two.pp = 2;
    const double half = weightBytesPerCard(s, two).value();
    const double ends = 128256.0 * 8192 * 2;
    EXPECT_NEAR(half, (70553706496.0 * 2 - 2 * ends) / 2 + ends, 1e6);
}

} // namespace reckoner
