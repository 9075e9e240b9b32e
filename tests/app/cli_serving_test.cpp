// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/cli_fixture.h"

namespace reckoner {
namespace {

TEST_F(Cli, sizesEveryFiveMinutesOfALog)
{
    std::string log = "timestamp,input tokens,output tokens\n";
    for (int second = 0; second < 7200; ++second) {
        const int requests = second < 3600 ? 1 : 6;
        for (int k = 0; k < requests; ++k)
            log += std::to_string(second) + ",1000,200\n";
    }
    const std::string file = m_folder.write("log.csv", log);
    const CliRun sized = run({"size", kFintech, file, "--json"});
    ASSERT_EQ(sized.exit, 0) << sized.err;
    const json result = json::parse(sized.out);
    ASSERT_EQ(result.at("bins").size(), 24U);
    EXPECT_GE(result.at("bins").at(20).at("replicas"), result.at("bins").at(2).at("replicas"));
    EXPECT_GE(result.at("peak_replicas"), result.at("bins").at(20).at("replicas"));
    EXPECT_THAT(run({"size", kFintech, file}).out, HasSubstr("Busiest"));
    const std::string broken = m_folder.write("broken.csv", "timestamp,input,output\n1,many,2\n");
    EXPECT_EQ(run({"size", kFintech, broken}).exit, 2);
}

TEST_F(Cli, plansCheapestFirst)
{
    const CliRun done = run({"plan", kFintech, "--json"});
    EXPECT_EQ(done.exit, 0);
    const json result = json::parse(done.out);
    for (const char *kind : {"owned", "rented"}) {
        ASSERT_FALSE(result[kind].empty()) << kind;
        double last = 0;
        bool front = false;
        for (const json &candidate : result[kind]) {
            EXPECT_GE(candidate["cost_cny"].get<double>(), last);
            last = candidate["cost_cny"].get<double>();
            EXPECT_LE(candidate["tpot_ms"].get<double>(), 50.0 + 1e-9);
            EXPECT_LE(candidate["memory_gb"]["used"].get<double>(),
                      candidate["memory_gb"]["capacity"].get<double>());
            front = front || candidate["on_front"].get<bool>();
        }
        EXPECT_TRUE(front) << kind;
    }
    EXPECT_EQ(run({"plan", kFintech, "--front"}).exit, 0);
}

TEST_F(Cli, plansTheWaysToRunOneMachineWithTheirFront)
{
    const json result = json::parse(run({"plan", kFintech, "--json"}).out);
    const json &machine = result["machine"];
    ASSERT_FALSE(machine["configurations"].empty());
    double last = 1e99;
    for (const json &way : machine["configurations"]) {
        EXPECT_LE(way["output_tokens_per_s"].get<double>(), last);
        last = way["output_tokens_per_s"].get<double>();
        EXPECT_LE(way["ttft_s"].get<double>(), 2.0 + 1e-9);
        EXPECT_EQ(way["tensor_parallel"].get<int>() * way["pipeline_parallel"].get<int>() *
                      way["attention_groups"].get<int>() * way["replicas"].get<int>(),
                  machine["cards"].get<int>());
    }
    double slower = 0;
    for (const json &point : machine["front"]) {
        EXPECT_TRUE(point["on_front"].get<bool>());
        EXPECT_GT(point["tpot_ms"].get<double>(), slower);
        slower = point["tpot_ms"].get<double>();
    }
    EXPECT_THAT(run({"plan", kFintech}).out, HasSubstr("Ways to run one machine"));
}

TEST_F(Cli, evaluatesWhatUsersWaitAndWhatATokenCosts)
{
    const json result = json::parse(run({"evaluate", kFintech, "--json"}).out);
    const std::string best = result["recommended"];
    const auto value = [&](const std::string &key) {
        return result["figures"].at(best + "." + key).at("value").get<double>();
    };
    EXPECT_LT(value("latency.ttft_p50"), value("latency.ttft_p99"));
    EXPECT_LT(value("latency.e2e_p50"), value("latency.e2e_p99"));
    EXPECT_GT(value("tco.per_million_output"), value("tco.per_million_input"));
    EXPECT_GT(value("tco.per_user_month"), 0.0);
    EXPECT_GT(value("serving.kv_tokens"), 16'384.0);
    const CliRun why = run({"explain", kFintech, best + ".latency.ttft_p95"});
    EXPECT_EQ(why.exit, 0);
    EXPECT_THAT(why.out, HasSubstr("serving.busiest_hour_qps"));
}

TEST_F(Cli, sizesNoLogThatIsTooShortOrFarOff)
{
    const std::string brief = m_folder.write("short.csv", "timestamp,input,output\n1,10,2\n");
    const CliRun refused = run({"size", kFintech, brief});
    EXPECT_EQ(refused.exit, 2);
    EXPECT_THAT(refused.err, HasSubstr("short.csv: the log covers less than an hour"));
    std::string log = "timestamp,input,output\n";
    for (int minute = 0; minute < 120; ++minute)
        log += std::to_string(minute * 60) + ",1000,200\n";
    const std::string stray = m_folder.write("stray.csv", log + "1715299200,1,1\n");
    const CliRun warned = run({"size", kFintech, stray});
    EXPECT_EQ(warned.exit, 0) << warned.err;
    EXPECT_THAT(warned.err, HasSubstr("stray.csv: 1 rows"));
}

TEST_F(Cli, countsTheTimeOfPromptsThatMissTheTargetsEvenAlone)
{
    std::string log = "timestamp,input,output\n";
    for (int second = 0; second < 7200; second += 2)
        log += std::to_string(second) + (second < 3600 ? ",1000,200\n" : ",900000,200\n");
    const CliRun sized = run({"size", kFintech, m_folder.write("long.csv", log), "--json"});
    ASSERT_LE(sized.exit, 1) << sized.err;
    if (sized.exit == 1)
        return; // no machine holds such contexts
    const json result = json::parse(sized.out);
    EXPECT_GT(result.at("late_bins"), 0);
    EXPECT_GT(result.at("bins").at(20).at("replicas"), result.at("bins").at(2).at("replicas"));
}

TEST_F(Cli, saysThatAnEngineDoesNotLoadAFormat)
{
    const std::string file = scenarioFile([](Scenario &scenario) {
        scenario.engine = "llama.cpp";
        scenario.quantization = Quantization::fp8;
    });
    const CliRun done = run({"evaluate", file});
    EXPECT_EQ(done.exit, 1);
    EXPECT_THAT(done.out, HasSubstr("llama.cpp does not load weights in FP8"));
}

TEST_F(Cli, doesNotPraiseAnIdeaThatIsTooSmall)
{
    const CliRun done = run({"evaluate", "example:scenario-c-service"});
    EXPECT_THAT(done.out, HasSubstr("carries"));
    EXPECT_THAT(done.out, Not(HasSubstr("saved by the recommendation")));
}

} // namespace
} // namespace reckoner
