// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/memory/model_shape.h"
#include "known_models.h"

namespace reckoner {

TEST(ModelShape, countsLlama70bExactly)
{
    const ModelShape s = modelShape(test::llama70b());
    // 80 * (2*8192*8192 + 2*8192*1024 + 3*8192*28672 + 2*8192) + 8192 + 2*128256*8192
    EXPECT_DOUBLE_EQ(s.total_parameters, 70553706496.0);
    EXPECT_DOUBLE_EQ(s.active_parameters, s.total_parameters);
}

TEST(ModelShape, countsDeepseekV3WithinHalfAPercentOfThePublished671And37)
{
    const ModelShape s = modelShape(test::deepseekV3());
    EXPECT_NEAR(s.total_parameters, 671e9, 0.005 * 671e9);
    EXPECT_NEAR(s.active_parameters, 37.5e9, 0.01 * 37.5e9);
    EXPECT_EQ(s.dense_layers, 3);
    EXPECT_EQ(s.moe_layers, 58);
}

TEST(ModelShape, countsTheActiveExpertsOfMixtral)
{
    const ModelShape s = modelShape(test::mixtral8x7b());
    EXPECT_NEAR(s.total_parameters, 46.70e9, 0.01e9);
    EXPECT_NEAR(s.active_parameters, 12.88e9, 0.01e9);
}

TEST(ModelShape, doesNotCountATiedHeadTwice)
{
    LanguageModel m = test::llama8b();
    const double untied = modelShape(m).total_parameters;
    m.tied_embeddings = true;
    EXPECT_DOUBLE_EQ(untied - modelShape(m).total_parameters, 128256.0 * 4096.0);
}

TEST(KvCache, ofLlama70bIs320KibPerToken)
{
    // 2 * 80 layers * 8 heads * 128 * 2 bytes
    EXPECT_DOUBLE_EQ(kvBytesPerToken(modelShape(test::llama70b()), 2), 327680.0);
}

TEST(KvCache, ofLatentAttentionKeepsOneVectorPerLayer)
{
    // 61 layers * (512 + 64) * 2 bytes
    EXPECT_DOUBLE_EQ(kvBytesPerToken(modelShape(test::deepseekV3()), 2), 70272.0);
}

TEST(KvCache, ofWindowedLayersStopsGrowing)
{
    const ModelShape s = modelShape(test::gemma3_27b());
    // 2 * 16 heads * 128 * 2 bytes = 8192 per token and layer
    EXPECT_DOUBLE_EQ(kvBytesForContext(s, 2, 1000), 62.0 * 1000 * 8192);
    EXPECT_DOUBLE_EQ(kvBytesForContext(s, 2, 8192), (10.0 * 8192 + 52.0 * 1024) * 8192);
}

TEST(KvCache, ofLinearAttentionLayersIsNothing)
{
    LanguageModel m = test::llama8b();
    m.full_attention_layers = 8;
    EXPECT_DOUBLE_EQ(kvBytesPerToken(modelShape(m), 2), 8.0 * 2 * 8 * 128 * 2);
}

TEST(KvCache, isReplicatedWhenThereAreFewerHeadsThanCards)
{
    const ModelShape llama = modelShape(test::llama70b());
    EXPECT_DOUBLE_EQ(kvShareOfCard(llama, 4), 0.25);
    EXPECT_DOUBLE_EQ(kvShareOfCard(llama, 16), 0.125);
    EXPECT_DOUBLE_EQ(kvShareOfCard(modelShape(test::deepseekV3()), 8), 1.0);
}

} // namespace reckoner
