// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_fixture.h"

namespace reckoner {
namespace {

constexpr const char *kRuns =
    "model,gpu,n_gpus,framework,tp,micro_batch,global_batch_seqs,seq_len,precision,"
    "tokens_per_s_per_gpu\n"
    "Llama-2-7B,H100-SXM-80GB,8,Megatron-LM,1,1,64,4096,bf16,6500\n"
    "Llama-2-7B,H100-SXM-80GB,8,Megatron-LM,2,2,64,4096,bf16,6200\n"
    "Llama-2-13B,H100-SXM-80GB,8,Megatron-LM,2,1,64,4096,bf16,3400\n"
    "Llama-2-13B,Abacus,8,Megatron-LM,2,1,64,4096,bf16,3400\n";

TEST_F(Cli, calibratesOnMeasuredRunsAndEvaluatesWithThem)
{
    const std::string runs = m_folder.write("runs.csv", kRuns);
    const CliRun shown = run({"calibrate", kFintech, runs, "-o", "calibrated.json"});
    ASSERT_EQ(shown.exit, 0) << shown.err;
    EXPECT_THAT(shown.out, HasSubstr("runs.csv: 3 runs on h100-sxm5-80"));
    EXPECT_THAT(shown.out, HasSubstr("matmul_hopper"));
    EXPECT_THAT(shown.out, HasSubstr("line 5"));

    const json result = json::parse(run({"calibrate", kFintech, runs, "--json"}).out);
    EXPECT_EQ(result["calibration"]["runs"], 3);
    EXPECT_LT(result["calibration"]["error_after"], result["calibration"]["error_before"]);
    EXPECT_EQ(result["skipped"][0]["line"], 5);

    const CliRun evaluation = run({"evaluate", "calibrated.json", "--json"});
    ASSERT_EQ(evaluation.exit, 0) << evaluation.err;
    EXPECT_EQ(json::parse(evaluation.out)["calibration"]["file"], "runs.csv");
    EXPECT_THAT(run({"evaluate", "calibrated.json"}).out,
                HasSubstr("Training calibrated on 3 runs from runs.csv"));
    EXPECT_TRUE(json::parse(run({"evaluate", kFintech, "--json"}).out)["calibration"].is_null());
}

TEST_F(Cli, refusesRunsThatItCannotCalibrateOn)
{
    const CliRun absent = run({"calibrate", kFintech, "absent.csv"});
    EXPECT_EQ(absent.exit, 2);
    const CliRun broken =
        run({"calibrate", kFintech,
             m_folder.write("broken.csv", "model,gpu,tokens_per_s_per_gpu\nLlama-2-7B,H100,fast\n"),
             "-o", "out.json"});
    EXPECT_EQ(broken.exit, 2);
    EXPECT_THAT(broken.err, HasSubstr("broken.csv: line 2: tokens_per_s_per_gpu: “fast”"));
    EXPECT_FALSE(std::filesystem::exists(m_folder.path() / "out.json"));
}

TEST_F(Cli, ranksTheLayoutsOfAClusterAndSaysWhatTheSlowerOnesLose)
{
    const char *national = "example:national-team";
    const json rented =
        json::parse(run({"evaluate", national, "--json"}).out)["pretraining"]["rented"];
    ASSERT_FALSE(rented.empty());
    const json &layouts = rented[0]["layouts"];
    ASSERT_GT(layouts.size(), 1U);
    EXPECT_TRUE(layouts[0]["main_loss"].is_null());
    EXPECT_GT(layouts[1]["slower"].get<double>(), 0.0);
    EXPECT_FALSE(layouts[1]["main_loss"].get<std::string>().empty());
    EXPECT_THAT(run({"evaluate", national}).out, HasSubstr("Because of"));
}

TEST_F(Cli, comparesTheNetworksOfAClusterAndExplainsThem)
{
    const char *national = "example:national-team";
    const json networks = json::parse(run({"evaluate", national, "--json"}).out)["networks"];
    ASSERT_EQ(networks["cases"].size(), 4U);
    EXPECT_EQ(networks["cases"][0]["network"], "infiniband");
    EXPECT_GT(networks["cases"][3]["lost"].get<double>(), 0.0);
    EXPECT_THAT(run({"evaluate", national}).out, HasSubstr("ethernet_25"));
    const CliRun why = run({"explain", national, "network.ethernet_25.loss"});
    EXPECT_EQ(why.exit, 0) << why.err;
    EXPECT_THAT(why.out, HasSubstr("network.infiniband.scaling"));
}

} // namespace
} // namespace reckoner
