// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include "core/catalog/builtin.h"
#include "core/validation/training_case.h"
#include "core/validation/training_settings.h"

namespace reckoner {

namespace {

/// One row with the given columns: "method,lora_rank", "LoRA,8".
class Row {
public:
    Row(const std::string &header, const std::string &values)
        : m_table(*readCsv(header + "\n" + values + "\n", "f"))
    {
    }
    operator CsvRow() const { return {m_table, 0}; }

private:
    CsvTable m_table;
};

ModelShape llama()
{
    return modelShape(*builtinCatalog().model("llama-3.1-8b"));
}

FineTuneMethod method(const std::string &text, const std::string &base = "")
{
    const auto found = trainingMethod(Row("method,base_quant", text + "," + base), llama());
    return found ? found->method : FineTuneMethod::automatic;
}

TrainingStack stack(const std::string &framework, const std::string &category = "benchmark")
{
    return findTrainingSoftware(Row("framework,category", framework + "," + category)).stack;
}

} // namespace

TEST(TrainingMethod, knowsTheVariantsOfLora)
{
    EXPECT_EQ(method("LoRA"), FineTuneMethod::lora);
    EXPECT_EQ(method("rsLoRA r=64"), FineTuneMethod::lora);
    EXPECT_EQ(method("DoRA"), FineTuneMethod::lora);
    EXPECT_EQ(method("PEFT:adalora"), FineTuneMethod::lora);
    EXPECT_EQ(method("QLoRA (4-bit)"), FineTuneMethod::qlora);
    EXPECT_EQ(method("lora", "int4 GPTQ"), FineTuneMethod::qlora);
    EXPECT_EQ(method("Full SFT"), FineTuneMethod::full);
    EXPECT_EQ(method(""), FineTuneMethod::full);
}

TEST(TrainingMethod, refusesMoreThanOnePassWithAReason)
{
    const auto found = trainingMethod(Row("method", "GRPO + LoRA"), llama());
    ASSERT_FALSE(found);
    EXPECT_NE(found.error().message.text().find("grpo"), std::string::npos);
    EXPECT_EQ(method("llamapro"), FineTuneMethod::automatic);
}

TEST(TrainingMethod, readsRanksAndLayersOfFullVariants)
{
    EXPECT_DOUBLE_EQ(trainingMethod(Row("method", "full-galore32"), llama())->galore_rank, 32);
    const double share = trainingMethod(Row("method", "full-lisa_2"), llama())->trained_share;
    EXPECT_GT(share, 2.0 / 32);
    EXPECT_LT(share, 0.25);
}

TEST(ZeroStage, understandsItsSpellings)
{
    for (const char *text : {"ZeRO-3", "zero3", "DeepSpeed ZeRO Stage 3", "FSDP2", "full_shard"})
        EXPECT_EQ(zeroStage(text), 3) << text;
    for (const char *text : {"ZeRO-2", "FSDP shard_grad_op (ZeRO-2)", "deepspeed stage 2"})
        EXPECT_EQ(zeroStage(text), 2) << text;
    for (const char *text : {"ZeRO 1", "DDP + distributed optimizer"})
        EXPECT_EQ(zeroStage(text), 1) << text;
    EXPECT_EQ(zeroStage("DDP"), 0);
    EXPECT_EQ(zeroStage("FSDP no_shard (DDP)"), 0);
}

TEST(ShardingText, isWhatTheFrameworkDoesWhenItIsNotStated)
{
    EXPECT_EQ(zeroStage(shardingText(Row("framework,sharding", "torchtitan,"))), 3);
    EXPECT_EQ(zeroStage(shardingText(Row("framework,sharding", "DeepSpeed ZeRO-3,"))), 3);
    EXPECT_EQ(zeroStage(shardingText(Row("framework,sharding,tp", "torchtitan,,8"))), 0);
    EXPECT_EQ(shardingText(Row("framework,sharding", "Megatron-LM,")), "");
}

TEST(SoftwareYear, readsYearsAndReleases)
{
    EXPECT_EQ(softwareYear(Row("framework,group", "NeMo 24.07,x")), 2024);
    EXPECT_EQ(softwareYear(Row("framework,group", "torchtitan Dec-2024,x")), 2024);
    EXPECT_EQ(softwareYear(Row("framework,group", "Megatron-LM,Korthikanti 2022")), 2022);
    EXPECT_EQ(softwareYear(Row("framework,group", "DeepSpeed,H100")), 0);
}

TEST(PredatesFlashAttention, isToldByYearOrByModel)
{
    EXPECT_TRUE(predatesFlashAttention(Row("framework,category,model", "Foo 2021,benchmark,x")));
    EXPECT_FALSE(predatesFlashAttention(Row("framework,category,model", "Foo 2024,benchmark,x")));
    EXPECT_TRUE(predatesFlashAttention(Row("category,model", "production_run,GPT-3-175B")));
    EXPECT_FALSE(predatesFlashAttention(Row("category,model", "benchmark,GPT3-175B")));
}

TEST(TrainingSoftware, knowsFrameworksAndWhatSilenceMeans)
{
    EXPECT_EQ(stack("Megatron-Bridge 26.06"), TrainingStack::megatron);
    EXPECT_EQ(stack("PyTorch FSDP"), TrainingStack::fsdp);
    EXPECT_EQ(stack("Axolotl"), TrainingStack::transformers);
    EXPECT_EQ(stack("MaxText (JAX)"), TrainingStack::compiled);
    EXPECT_EQ(stack("Megatron-DeepSpeed"), TrainingStack::classic);
    EXPECT_EQ(stack(""), TrainingStack::fsdp);
    EXPECT_EQ(stack("", "production_run"), TrainingStack::megatron);
    EXPECT_EQ(stack("Dell XE9680 (NGC 24.04)", "mlperf"), TrainingStack::megatron);
}

TEST(ComputeFormat, readsTheNarrowOnes)
{
    EXPECT_EQ(computeFormat("bf16"), WeightFormat::bf16);
    EXPECT_EQ(computeFormat("float8 rowwise"), WeightFormat::fp8);
    EXPECT_EQ(computeFormat("MXFP8"), WeightFormat::fp8);
    EXPECT_EQ(computeFormat("NVFP4"), WeightFormat::nvfp4);
    EXPECT_TRUE(hasFineScales(Row("precision,framework", "MXFP8,x")));
    EXPECT_FALSE(hasFineScales(Row("precision,framework", "fp8,x")));
}

TEST(OptimizerOf, countsMoments)
{
    EXPECT_EQ(optimizerOf("paged_adamw_8bit"), Optimizer::adamw8bit);
    EXPECT_EQ(optimizerOf("Adafactor"), Optimizer::adafactor);
    EXPECT_EQ(optimizerOf("Lion"), Optimizer::sgd);
    EXPECT_EQ(optimizerOf(""), Optimizer::adamw);
}

TEST(TrainedTokens, areStatedOrCountedFromSamples)
{
    EXPECT_DOUBLE_EQ(trainedTokens(Row("tokens_b", "1.5")), 1.5e9);
    EXPECT_DOUBLE_EQ(trainedTokens(Row("seq_fill", "mean 8055 tokens x 12000 rows")),
                     8055.0 * 12000);
    EXPECT_DOUBLE_EQ(trainedTokens(Row("seq_len,seq_fill,dataset",
                                       "512,full (dummy data),\"dummy, 1024 samples\"")),
                     512.0 * 1024);
    EXPECT_DOUBLE_EQ(trainedTokens(Row("seq_len,seq_fill,note",
                                       "8192,packed to 8192,Samples to target 3072.0. Done")),
                     8192.0 * 3072);
    EXPECT_DOUBLE_EQ(trainedTokens(Row("seq_len,seq_fill,dataset", "512,variable,1024 samples")),
                     0);
}

TEST(TrainingCase, countsTheBatchInSequencesOrTokens)
{
    const Row row("model,gpu,n_gpus,seq_len,global_batch_tokens",
                  "Llama-3.1-8B,H100-SXM,8,8192,1048576");
    const auto c = trainingCase(row, builtinCatalog());
    ASSERT_TRUE(c);
    EXPECT_DOUBLE_EQ(c->config.global_batch, 128);
    EXPECT_TRUE(c->batch_stated);
}

TEST(TrainingCase, givesAnUnnamedClusterTheSizeOfItsRun)
{
    const Row row("model,gpu,category,seq_len,tokens_b",
                  "Llama-3.1-8B,H100-SXM,production,8192,15000");
    const auto c = trainingCase(row, builtinCatalog());
    ASSERT_TRUE(c);
    // 7.2e23 FLOPs in a month at 396 TFLOP/s each.
    EXPECT_EQ(c->cards, 1024);
    EXPECT_DOUBLE_EQ(c->config.global_batch, 1024); // a sequence for each card
}

} // namespace reckoner
