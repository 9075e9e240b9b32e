// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gtest/gtest.h>

#include <numeric>

#include "core/catalog/builtin.h"
#include "core/validation/refit.h"

namespace reckoner {

namespace {

constexpr const char *kRows =
    "id,model,params_total_b,gpu,n_gpus,framework,tp,pp,dp,sharding,micro_batch,global_batch_seqs,"
    "seq_len,precision,recompute,tokens_per_s_per_gpu,mfu_pct,tokens_b,category,source,group\n"
    "a,Llama-2-7B,6.74,A100-80GB,8,Megatron-LM,1,1,8,,2,128,4096,bf16,full,1,,,benchmark,s1,g\n"
    "b,Llama-2-13B,13.02,A100-80GB,16,Megatron-LM,2,1,8,,2,128,4096,bf16,full,1,,,benchmark,s1,g\n"
    "c,Llama-2-70B,68.98,A100-80GB,64,Megatron-LM,8,4,2,,1,128,4096,bf16,full,1,,,benchmark,s2,g\n"
    "d,Llama-2-7B,6.74,A100-80GB,8,Megatron-LM,1,1,8,,2,128,4096,bf16,full,1,,,production_run,s2,"
    "g\n";

std::vector<MeasuredJob> jobs()
{
    const auto table = readCsv(kRows, "rows");
    EXPECT_TRUE(table);
    return measuredJobs(*table, builtinCatalog());
}

double mean(const std::vector<double> &errors)
{
    return std::accumulate(errors.begin(), errors.end(), 0.0) / double(errors.size());
}

} // namespace

TEST(MeasuredJobs, leavesWholeRunsOut)
{
    EXPECT_EQ(jobs().size(), 3U);
}

TEST(Refit, findsTheConstantThatTheMeasurementsWereMadeWith)
{
    std::vector<MeasuredJob> rows = jobs();
    TrainingConstants truth;
    truth.set(TrainingConstant::matmulAmpere, 0.62);
    for (MeasuredJob &row : rows)
        row.tokens_per_s_per_card = predictedStep(row.job, truth)->tokens_per_s_per_card;
    const TrainingConstants start;
    EXPECT_GT(mean(absoluteErrors(rows, start)), 0.08);
    const TrainingConstants found = refit(rows, start);
    EXPECT_LT(mean(absoluteErrors(rows, found)), 0.03);
    for (const TrainingConstantInfo &info : trainingConstantTable()) {
        EXPECT_GE(found[info.constant], info.low);
        EXPECT_LE(found[info.constant], info.high);
    }
}

} // namespace reckoner
