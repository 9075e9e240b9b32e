// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/calibrate.h"

#include <fmt/format.h>
#include <gmock/gmock.h>

#include "core/catalog/builtin.h"
#include "core/validation/measured_runs.h"

namespace reckoner {
namespace {

using ::testing::HasSubstr;

constexpr const char *kHeader =
    "id,model,params_total_b,gpu,n_gpus,framework,tp,pp,micro_batch,global_batch_seqs,seq_len,"
    "precision,recompute,tokens_per_s_per_gpu\n";

std::string row(int id, const char *model, int cards, int tp, int pp, double speed)
{
    return fmt::format("r{},{},,H100-SXM-80GB,{},Megatron-LM,{},{},1,{},4096,bf16,none,{}\n", id,
                       model, cards, tp, pp, cards * 4, speed);
}

/// Runs as they would be on a machine with these constants, with errors of a few percent.
std::string runsOf(const TrainingConstants &truth, int count)
{
    struct Shape {
        const char *model;
        int cards, tp, pp;
    };
    constexpr Shape kShapes[] = {{"Llama-2-7B", 8, 1, 1},   {"Llama-2-13B", 8, 2, 1},
                                 {"Llama-2-70B", 64, 8, 4}, {"Llama-2-7B", 16, 2, 1},
                                 {"Llama-2-70B", 32, 4, 8}, {"Llama-2-13B", 16, 2, 2}};
    constexpr double kNoise[] = {1.02, 0.98, 1.01, 0.97, 1.03, 0.99, 1.0};
    std::string table = kHeader;
    for (int i = 0; i < count; ++i) {
        const Shape &shape = kShapes[static_cast<std::size_t>(i) % std::size(kShapes)];
        const std::string unmeasured =
            kHeader + row(i, shape.model, shape.cards, shape.tp, shape.pp, 1.0);
        const MeasuredJob job =
            readMeasuredRuns(unmeasured, "t", builtinCatalog()).value().jobs.front();
        const double speed = predictedStep(job.job, truth)->tokens_per_s_per_card;
        table += row(i, shape.model, shape.cards, shape.tp, shape.pp,
                     speed * kNoise[static_cast<std::size_t>(i) % std::size(kNoise)]);
    }
    return table;
}

TrainingConstants slowCluster()
{
    TrainingConstants truth;
    truth.set(TrainingConstant::matmulHopper, 0.56);
    truth.set(TrainingConstant::networkShare, 0.45);
    return truth;
}

Expected<CalibrationResult> calibrated(const std::string &table)
{
    return calibrate(table, "folder/runs.csv", builtinCatalog());
}

std::string errorOf(const std::string &table)
{
    const auto result = calibrated(table);
    return result ? "no error" : result.error().text();
}

TEST(Calibrate, halvesTheErrorOfRunsItHasNotSeen)
{
    const auto result = calibrated(runsOf(slowCluster(), 12));
    ASSERT_TRUE(result) << result.error().text();
    const Calibration &c = result->calibration;
    EXPECT_EQ(c.file, "runs.csv");
    EXPECT_EQ(c.runs, 12);
    EXPECT_EQ(c.accelerators, std::vector<std::string>{"h100-sxm5-80"});
    EXPECT_TRUE(c.held_out);
    EXPECT_GT(c.error_before, 0.15);
    EXPECT_LT(c.error_after, c.error_before / 2.0);
    EXPECT_TRUE(checkCalibration(c));
}

TEST(Calibrate, movesOnlyWhatTheRunsInformAndStaysWithinPhysics)
{
    const auto result = calibrated(runsOf(slowCluster(), 12));
    ASSERT_TRUE(result) << result.error().text();
    ASSERT_FALSE(result->calibration.constants.empty());
    bool hopper = false;
    for (const CalibratedConstant &constant : result->calibration.constants) {
        EXPECT_EQ(constant.key.find("ampere"), std::string::npos) << constant.key;
        EXPECT_NE(constant.key, "dequantize");
        EXPECT_GE(constant.runs, 1);
        EXPECT_LE(constant.runs, 12);
        for (const TrainingConstantInfo &info : trainingConstantTable()) {
            if (info.key != constant.key)
                continue;
            EXPECT_GE(constant.to, info.low) << constant.key;
            EXPECT_LE(constant.to, info.high) << constant.key;
            EXPECT_DOUBLE_EQ(constant.from, info.value);
        }
        hopper = hopper || (constant.key == "matmul_hopper" && constant.to < constant.from);
    }
    EXPECT_TRUE(hopper);
}

double distance(const Calibration &calibration)
{
    double sum = 0;
    for (const CalibratedConstant &constant : calibration.constants)
        sum += std::abs(constant.to / constant.from - 1.0);
    return sum;
}

TEST(Calibrate, trustsFewRunsLessAndSaysThatNoneWereHeldOut)
{
    const auto few = calibrated(runsOf(slowCluster(), 1));
    const auto many = calibrated(runsOf(slowCluster(), 24));
    ASSERT_TRUE(few) << few.error().text();
    ASSERT_TRUE(many) << many.error().text();
    EXPECT_FALSE(few->calibration.held_out);
    const auto hopper = [](const Calibration &c) {
        for (const CalibratedConstant &constant : c.constants) {
            if (constant.key == "matmul_hopper")
                return constant.to;
        }
        return 0.722;
    };
    EXPECT_LT(std::abs(hopper(many->calibration) - 0.56),
              std::abs(hopper(few->calibration) - 0.56));
    EXPECT_GT(distance(many->calibration), 0.0);
}

TEST(Calibrate, leavesTheAssumptionsAloneWhenTheRunsAgreeWithThem)
{
    const auto result = calibrated(runsOf(TrainingConstants{}, 8));
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Error::Code::infeasible);
    EXPECT_THAT(result.error().text(), HasSubstr("the 8 runs do not make predictions better"));
}

TEST(Calibrate, givesTheSameTwice)
{
    const std::string table = runsOf(slowCluster(), 6);
    EXPECT_EQ(calibrated(table)->calibration, calibrated(table)->calibration);
}

TEST(Calibrate, readsTheSpeedFromTheTimeOfAStep)
{
    const auto runs = readMeasuredRuns("model,gpu,n_gpus,tp,seq_len,global_batch_seqs,iter_time_s\n"
                                       "Llama-2-7B,H100-SXM-80GB,8,1,4096,64,4\n",
                                       "t", builtinCatalog());
    ASSERT_TRUE(runs) << runs.error().text();
    ASSERT_EQ(runs->jobs.size(), 1U);
    EXPECT_DOUBLE_EQ(runs->jobs[0].tokens_per_s_per_card, 4096.0 * 64 / 4 / 8);
}

TEST(Calibrate, tellsWhichRowsItLeavesOutAndWhy)
{
    std::string table = runsOf(slowCluster(), 6);
    table += "x,Llama-2-7B,,H100-SXM-80GB,8,Megatron-LM,1,1,1,32,4096,bf16,none,\n";
    table += "y,Llama-2-7B,,Abacus,8,Megatron-LM,1,1,1,32,4096,bf16,none,900\n";
    table += "z,Llama-2-7B,,H100-SXM-80GB,8,Megatron-LM,,,1,32,4096,bf16,none,900\n";
    const auto result = calibrated(table);
    ASSERT_TRUE(result) << result.error().text();
    ASSERT_EQ(result->skipped.size(), 3U);
    EXPECT_EQ(result->skipped[0].line, 8U);
    EXPECT_EQ(result->skipped[0].id, "x");
    EXPECT_THAT(result->skipped[0].reason.text(), HasSubstr("no speed"));
    EXPECT_THAT(result->skipped[2].reason.text(), HasSubstr("parallelization is not stated"));
}

TEST(Calibrate, namesFileLineColumnAndValue)
{
    EXPECT_EQ(errorOf("model,gpu\nLlama-2-7B,H100\n"),
              "folder/runs.csv: line 1: the header has no column tokens_per_s_per_gpu or "
              "iter_time_s");
    EXPECT_EQ(errorOf("model,tokens_per_s_per_gpu\nLlama-2-7B,1\n"),
              "folder/runs.csv: line 1: the header has no column gpu");
    const std::string good = row(1, "Llama-2-7B", 8, 1, 1, 9000);
    const std::string head = kHeader + good;
    EXPECT_EQ(
        errorOf(head + "b,\"Llama-2\n-7B\",,H100,8,Megatron-LM,1,1,1,32,4096,bf16,none,fast\n"),
        "folder/runs.csv: line 3: tokens_per_s_per_gpu: “fast” is not a number above 0");
    EXPECT_EQ(errorOf(head + "\nb,Llama-2-7B,,H100,-8,Megatron-LM,1,1,1,32,4096,bf16,none,9\n"),
              "folder/runs.csv: line 4: n_gpus: “-8” is not a number above 0");
    EXPECT_THAT(errorOf(head + "b,Llama-2-7B\n"), HasSubstr("folder/runs.csv: line 3: 2 fields"));
    EXPECT_THAT(errorOf(""), HasSubstr("the file is empty"));
    EXPECT_THAT(errorOf(std::string(kHeader)), HasSubstr("no run can be used: it has no rows"));
    EXPECT_THAT(errorOf(std::string(kHeader) + "a,Llama-2-7B,,Abacus,8,,1,1,1,32,4096,bf16,,9\n"),
                HasSubstr("line 2: no run can be used: "));
}

TEST(Calibrate, tellsItsProgressAndStops)
{
    const std::string table = runsOf(slowCluster(), 6);
    std::vector<double> told;
    std::stop_source source;
    const auto result = calibrate(
        table, "runs.csv", builtinCatalog(),
        [&](double share) {
            told.push_back(share);
            if (told.size() == 3)
                source.request_stop();
        },
        source.get_token());
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, Error::Code::cancelled);
    EXPECT_EQ(told.size(), 3U);
    EXPECT_TRUE(std::ranges::is_sorted(told));
}

TEST(Calibrate, namesAFileThatIsNotThere)
{
    const auto result = calibrateFile("no/such/runs.csv", builtinCatalog());
    ASSERT_FALSE(result);
    EXPECT_THAT(result.error().text(), HasSubstr("no/such/runs.csv"));
}

} // namespace
} // namespace reckoner
