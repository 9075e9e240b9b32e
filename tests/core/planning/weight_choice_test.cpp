// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which formats of weights an engine serves.

#include <algorithm>

#include <gtest/gtest.h>

#include "core/catalog/builtin.h"
#include "core/planning/configuration_search.h"
#include "core/planning/replica_config.h"
#include "core/scenario/fields.h"

namespace reckoner {
namespace {

using enum Quantization;
using Formats = std::vector<Quantization>;

Formats offered(Quantization wanted, const char *engine, const char *card = "h100-sxm5-80")
{
    const Catalog &catalog = builtinCatalog();
    return widths(wanted, *catalog.accelerator(card), *catalog.engine(engine));
}

TEST(WeightChoice, enginesOfGgufFilesTakeTheirOwnKinds)
{
    for (const char *engine : {"llama.cpp", "ollama"}) {
        EXPECT_EQ(offered(int4, engine, "rtx4090"), Formats{q4_k_m});
        EXPECT_EQ(offered(int8, engine, "rtx4090"), Formats{q8_0});
        EXPECT_EQ(offered(mxfp4, engine, "rtx4090"), Formats{mxfp4_gguf});
        EXPECT_EQ(offered(q2_k, engine, "rtx4090"), Formats{q2_k});
        EXPECT_EQ(offered(automatic, engine, "rtx4090"),
                  (Formats{bf16, q8_0, q6_k, q5_k_m, q4_k_m}));
    }
}

TEST(WeightChoice, whatAnEngineDoesNotLoadIsNotServed)
{
    EXPECT_TRUE(offered(fp8, "llama.cpp").empty());
    EXPECT_TRUE(offered(q4_k_m, "vllm").empty());
    EXPECT_TRUE(offered(nf4, "tensorrt-llm").empty());
    EXPECT_TRUE(offered(nvfp4, "tgi").empty());
    EXPECT_EQ(offered(nvfp4, "vllm"), Formats{nvfp4});
}

TEST(WeightChoice, narrowKindsAreTriedOnlyOnCardsMadeForThem)
{
    EXPECT_EQ(offered(automatic, "vllm"), (Formats{bf16, fp8, int8, int4}));
    EXPECT_EQ(std::ranges::count(offered(automatic, "vllm", "a100-sxm4-80"), fp8), 0);
}

TEST(WeightChoice, formatsOfTheCatalogAreChoices)
{
    for (const Engine &engine : builtinCatalog().engines) {
        for (const std::string &format : engine.formats)
            EXPECT_TRUE(std::ranges::any_of(field("quantization").choices,
                                            [&](const Choice &c) { return c.key == format; }))
                << engine.id << ": " << format;
        EXPECT_EQ(engine.formats.empty(), engine.formats_source == Fact::kUnknown) << engine.id;
    }
}

TEST(WeightChoice, eachIsKnownAgainByItsFormat)
{
    const auto count = static_cast<int>(field("quantization").choices.size());
    for (int choice = static_cast<int>(bf16); choice < count; ++choice) {
        const auto format = static_cast<Quantization>(choice);
        EXPECT_EQ(quantizationOf(weightFormat(format)), format);
        EXPECT_FALSE(formatName(format).empty());
    }
    EXPECT_EQ(formatName(q4_k_m), "Q4_K_M");
}

TEST(WeightChoice, isAsLargeAsItsFile)
{
    // Files of Llama 3 70B, GiB: XiongjieDai/GPU-Benchmarks-on-LLM-Inference@aa72e0ec README.md.
    const ModelShape shape = modelShape(*builtinCatalog().model("llama-3-70b"));
    const std::pair<Quantization, double> files[] = {{q8_0, 69.83},   {q6_k, 53.91},
                                                     {q5_k_m, 46.52}, {q4_k_m, 39.60},
                                                     {q3_k_m, 31.91}, {q2_k, 24.56}};
    for (const auto &[format, gib] : files)
        EXPECT_NEAR(weightBytes(shape, weightFormat(format)).total() / kBytesPerGib / gib, 1.0,
                    0.04)
            << formatName(format);
}

} // namespace
} // namespace reckoner
