// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <string>

#include <gtest/gtest.h>

#include "core/catalog/builtin.h"
#include "core/validation/serving_case.h"

namespace reckoner {

namespace {

// One row of an 8B model on one H100; the fields that a test is about come last.
Expected<ServingCase> caseOf(const std::string &columns, const std::string &values)
{
    const std::string text = "model,params_b,quant,gpu,n_gpu,tp,isl,osl,engine," + columns +
                             "\nLlama-3.1-8B,8.03,BF16,H100-SXM-80GB,1,1,233,221,vLLM," + values;
    const Expected<CsvTable> table = readCsv(text, "cases.csv");
    return servingCase(CsvRow(*table, 0), builtinCatalog(), "gpu", "concurrency_or_batch");
}

} // namespace

TEST(EngineGeneration, followsTheVersion)
{
    EXPECT_EQ(engineGeneration(EngineFamily::vllmAsync, "0.2.7"), EngineFamily::vllmEager);
    EXPECT_EQ(engineGeneration(EngineFamily::vllmAsync, "v0.11.1rc2"), EngineFamily::vllmV1);
    EXPECT_EQ(engineGeneration(EngineFamily::vllmAsync, "0.12.0"), EngineFamily::vllmAsync);
    EXPECT_EQ(engineGeneration(EngineFamily::tensorrtTorch, "0.14.0"), EngineFamily::tensorrtEarly);
    EXPECT_EQ(engineGeneration(EngineFamily::tensorrtTorch, "0.17.0"), EngineFamily::tensorrtCpp);
    EXPECT_EQ(engineGeneration(EngineFamily::tensorrtTorch, "TensorRT 10.2.0, CUDA 12.4"),
              EngineFamily::tensorrtEarly);
    EXPECT_EQ(engineGeneration(EngineFamily::tensorrtTorch, "TensorRT 10.8"),
              EngineFamily::tensorrtCpp);
    EXPECT_EQ(engineGeneration(EngineFamily::tensorrtTorch, "1.0.0rc3"),
              EngineFamily::tensorrtFirst);
    EXPECT_EQ(engineGeneration(EngineFamily::tensorrtTorch, "1.2.0rc6"),
              EngineFamily::tensorrtTorch);
    EXPECT_EQ(engineGeneration(EngineFamily::sglang, "0.5.1.post3"), EngineFamily::sglangEarly);
    EXPECT_EQ(engineGeneration(EngineFamily::llamaCpp, "b9187 (2026)"), EngineFamily::llamaCpp);
}

TEST(EngineGeneration, followsTheDayWhereThatIsAllThereIs)
{
    EXPECT_EQ(engineGeneration(EngineFamily::vllmAsync, "2023"), EngineFamily::vllmEager);
    EXPECT_EQ(engineGeneration(EngineFamily::vllmAsync, "2024-05"), EngineFamily::vllmV0);
    EXPECT_EQ(engineGeneration(EngineFamily::vllmAsync, "2025-11-02T00:00"), EngineFamily::vllmV1);
    EXPECT_EQ(engineGeneration(EngineFamily::vllmAsync, "2026-01"), EngineFamily::vllmAsync);
    EXPECT_EQ(engineGeneration(EngineFamily::vllmAsync, ""), EngineFamily::vllmAsync);
    EXPECT_EQ(engineGeneration(EngineFamily::vllmAsync, "nightly"), EngineFamily::vllmAsync);
}

TEST(ServingCase, takesVersionOrDayFromItsSource)
{
    const auto named = caseOf("version,source", ",a leaderboard (engine vLLM 0.11.1)");
    ASSERT_TRUE(named);
    EXPECT_EQ(named->efficiency.family, EngineFamily::vllmV1);
    const auto old = caseOf("version,source", ",a dump (measured=2025-11-02T00:00:00Z)");
    ASSERT_TRUE(old);
    EXPECT_EQ(old->efficiency.family, EngineFamily::vllmV1);
    const auto stated = caseOf("version,source", "0.15.1,a dump (measured=2025-11-02)");
    ASSERT_TRUE(stated);
    EXPECT_EQ(stated->efficiency.family, EngineFamily::vllmAsync);
}

TEST(ServingCase, holdsTheMeanUnderWayWhereTheTablePrintsThePeak)
{
    const std::string columns = "concurrency_or_batch,req_s,ttft_ms,tpot_ms,note";
    const auto peak = caseOf(columns, "13,2.25,64,7.38,");
    ASSERT_TRUE(peak);
    EXPECT_NEAR(peak->offered, 2.25 * (0.064 + 220 * 0.00738), 1e-9);
    const auto mean = caseOf(columns, "4,2.25,64,7.38,");
    ASSERT_TRUE(mean);
    EXPECT_EQ(mean->offered, 4);
    const auto burst = caseOf(columns, "1000,2.25,64,7.38,closed burst");
    ASSERT_TRUE(burst);
    EXPECT_EQ(burst->offered, 1000);  // all at once, whatever remains later
    EXPECT_EQ(burst->output_cv, 1.0); // 233 tokens are the mean of real conversations
}

TEST(ServingCase, readsTheLimitOfSequencesWhereverItStands)
{
    const std::string columns = "concurrency_or_batch,note";
    const auto option = caseOf(columns, ",--max-num-seqs=48");
    ASSERT_TRUE(option);
    EXPECT_EQ(option->slots, 48);
    const auto load = caseOf(columns, "\"open loop Poisson 10 req/s, max_num_seqs 24\",");
    ASSERT_TRUE(load);
    EXPECT_EQ(load->slots, 24);
}

TEST(ServingCase, leavesTheMemoryFractionOfACommandThatIsShown)
{
    const std::string columns = "concurrency_or_batch,note";
    const auto shown = caseOf(columns, "4000,cmd: vllm serve meta-llama/Llama-3.1-8B");
    const auto silent = caseOf(columns, "4000,");
    ASSERT_TRUE(shown && silent);
    EXPECT_LT(shown->efficiency.memory_fraction, silent->efficiency.memory_fraction);
}

} // namespace reckoner
