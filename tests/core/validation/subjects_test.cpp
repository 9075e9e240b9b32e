// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/catalog/builtin.h"
#include "core/validation/subjects.h"

namespace reckoner {

namespace {

std::string card(std::string_view name)
{
    const Accelerator *a = findAccelerator(builtinCatalog(), name);
    return a ? a->id : "";
}

std::string model(std::string_view name, double parameters_b = 0)
{
    const LanguageModel *m = findModel(builtinCatalog(), name, parameters_b);
    return m ? m->id : "";
}

} // namespace

TEST(FindAccelerator, understandsTheNamesSourcesUse)
{
    EXPECT_EQ(card("H200-SXM-141GB"), "h200-sxm-141");
    EXPECT_EQ(card("A100-80GB"), "a100-sxm4-80");
    EXPECT_EQ(card("A100-PCIe-80GB"), "a100-pcie-80");
    EXPECT_EQ(card("A100-40GB"), "a100-sxm4-40");
    EXPECT_EQ(card("H100-NVL-94GB"), "h100-nvl-94");
    EXPECT_EQ(card("RTX4090"), "rtx4090");
    EXPECT_EQ(card("RTX-6000-Ada-48GB"), "rtx6000ada");
    EXPECT_EQ(card("A6000"), "rtxa6000");
    EXPECT_EQ(card("NVIDIA L40S"), "l40s");
}

TEST(FindAccelerator, readsCountsRacksAndShortUnits)
{
    EXPECT_EQ(card("8xH100 80GB"), "h100-sxm5-80");
    EXPECT_EQ(card("8 x A100-80G"), "a100-sxm4-80");
    EXPECT_EQ(card("NVIDIA H100 80GB HBM3"), "h100-sxm5-80");
    EXPECT_EQ(card("GB200 NVL72"), "gb200");
    EXPECT_EQ(card("GB300 288GB"), "gb300");
    EXPECT_EQ(card("AMD Instinct MI300X OAM"), "mi300x");
    EXPECT_EQ(card("910B"), card("Ascend 910B"));
    EXPECT_EQ(card("GeForce RTX 4090 24G"), "rtx4090");
    EXPECT_EQ(card("H20 96GB"), "h20-sxm-96");
}

TEST(FindAccelerator, doesNotGuess)
{
    EXPECT_EQ(card("RTX-2060-6GB"), "");
    EXPECT_EQ(card("any 24GB GPU"), "");
    EXPECT_EQ(card(""), "");
    EXPECT_EQ(card("H300-SXM"), "");
}

TEST(FindModel, ignoresCaseAndEndingsButNotSizes)
{
    EXPECT_EQ(model("Llama-3.1-8B-Instruct"), "llama-3.1-8b");
    EXPECT_EQ(model("DeepSeek-R1"), "deepseek-r1");
    EXPECT_EQ(model("DeepSeek-R1-Other-14B"), "");
    EXPECT_EQ(model("DeepSeek-R1-Distill-Qwen-14B"), "qwen2.5-14b"); // of the same shape
    EXPECT_EQ(model("meta-llama/Llama-3.1-8B"), "llama-3.1-8b");
    EXPECT_EQ(model("Llama-3.1-8B", 70), "");
    EXPECT_EQ(model("Mistral-7B", 7.24), "mistral-7b-v0.3");
}

TEST(FindModel, readsOwnersSpacesAndMissingDashes)
{
    EXPECT_EQ(model("meta-llama/Llama-3.1-8B-Instruct"), "llama-3.1-8b");
    EXPECT_EQ(model("Llama 3.1 8B"), "llama-3.1-8b");
    EXPECT_EQ(model("Llama2-70B"), "llama-2-70b");
    EXPECT_EQ(model("Qwen/Qwen2.5-7B"), "qwen2.5-7b");
    EXPECT_EQ(model("Mixtral 8x7B"), "mixtral-8x7b");
    EXPECT_EQ(model("DeepSeek V3"), "deepseek-v3");
    EXPECT_EQ(model("Llama"), "");
}

TEST(FindShape, solvesTheMlpFromThePublishedSize)
{
    const auto t = readCsv("model,params_b,arch_notes\n"
                           "Homebrew-8B,8.03,dense L32 d4096 GQA h32/kv8 hd128 vocab128256\n",
                           "f");
    ASSERT_TRUE(t);
    const auto shape = findShape(CsvRow(*t, 0), builtinCatalog());
    ASSERT_TRUE(shape) << shape.error().text();
    EXPECT_NEAR(shape->dense_intermediate, 14336, 5);
    EXPECT_EQ(shape->kv_heads, 8);
}

TEST(FindFormat, readsQuantizationNames)
{
    EXPECT_EQ(findFormat("FP8 w/a/kv"), WeightFormat::fp8);
    EXPECT_EQ(findFormat("GGUF Q4_K_M"), WeightFormat::q4_k_m);
    EXPECT_EQ(findFormat("GGUF Q3_K_S"), WeightFormat::q3_k_s);
    EXPECT_EQ(findFormat("AWQ-INT4"), WeightFormat::awq_int4);
    EXPECT_EQ(findFormat("NVFP4 gemm=nvfp4 moe=nvfp4"), WeightFormat::nvfp4);
    EXPECT_EQ(findFormat("BF16 (inferred)"), WeightFormat::bf16);
    EXPECT_EQ(findFormat("FP8 (meta)"), WeightFormat::fp8_mlp);
    EXPECT_EQ(findFormat("EXL2 4.0bpw"), WeightFormat::exl2_4);
    EXPECT_EQ(findFormat("EXL2 2.4bpw"), WeightFormat::exl2_2_5);
    EXPECT_FALSE(findFormat("crayon"));
}

TEST(FindFormat, readsTheNameOfTheFileWhereItSaysMore)
{
    const auto t = readCsv("model,quant,engine\n"
                           "Qwen3.6-35B-A3B-UD-Q4_K_XL,GGUF (Q4_K - Medium),llama.cpp\n"
                           "Qwen3.6-27B Q4_K_M MTP llama.cpp,,\n"
                           "gpt-oss-20b,GGUF (gpt-oss 20B MXFP4 MoE),\n"
                           "gpt-oss-20b,MXFP4,vLLM\n",
                           "f");
    ASSERT_TRUE(t);
    EXPECT_EQ(findFormat(CsvRow(*t, 0)), WeightFormat::q4_k_xl);
    EXPECT_EQ(findFormat(CsvRow(*t, 1)), WeightFormat::q4_k_m);
    EXPECT_EQ(findFormat(CsvRow(*t, 2)), WeightFormat::mxfp4_gguf);
    EXPECT_EQ(findFormat(CsvRow(*t, 3)), WeightFormat::mxfp4);
}

TEST(FindShape, takesTheUsualShapeOfASizeThatIsAllThatIsNamed)
{
    const auto t = readCsv("model\n7B-class\n", "f");
    ASSERT_TRUE(t);
    const auto shape = findShape(CsvRow(*t, 0), builtinCatalog());
    ASSERT_TRUE(shape) << shape.error().text();
    EXPECT_NEAR(shape->total_parameters, 7e9, 0.1e9);
}

} // namespace reckoner
