// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

#include "core/scenario/codec.h"
#include "core/scenario/examples.h"
#include "tests/app/run_cli.h"

namespace reckoner {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::IsEmpty;

constexpr const char *kFintech = "example:fintech-knowledge-base";

class Cli : public ::testing::Test {
protected:
    CliRun run(const std::vector<std::string> &arguments)
    {
        return runCli(m_folder.path(), arguments);
    }

    /// A scenario file made from the defaults and a change.
    template <class Change>
    std::string scenarioFile(Change change)
    {
        Scenario scenario;
        change(scenario);
        return m_folder.write("scenario.json", toJson(scenario));
    }

    TemporaryFolder m_folder;
};

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

TEST_F(Cli, everySubcommandHasHelp)
{
    for (const std::vector<std::string> &command :
         std::vector<std::vector<std::string>>{{},
                                               {"evaluate"},
                                               {"explain"},
                                               {"plan"},
                                               {"size"},
                                               {"export"},
                                               {"catalog"},
                                               {"catalog", "list"},
                                               {"catalog", "show"},
                                               {"catalog", "check"},
                                               {"validate"},
                                               {"calibrate"},
                                               {"library"},
                                               {"library", "list"},
                                               {"library", "show"},
                                               {"library", "import"},
                                               {"library", "export"},
                                               {"library", "check"}}) {
        std::vector<std::string> arguments = command;
        arguments.emplace_back("--help");
        const CliRun help = run(arguments);
        EXPECT_EQ(help.exit, 0);
        EXPECT_THAT(help.out, HasSubstr("Usage:"));
        EXPECT_THAT(help.err, IsEmpty());
    }
}

TEST_F(Cli, rejectsWhatItDoesNotKnow)
{
    for (const std::vector<std::string> &arguments :
         std::vector<std::vector<std::string>>{{},
                                               {"guess"},
                                               {"evaluate"},
                                               {"evaluate", kFintech, "--colour"},
                                               {"plan", kFintech, "--top", "-3"},
                                               {"export", kFintech, "--language", "fr"}}) {
        const CliRun refused = run(arguments);
        EXPECT_EQ(refused.exit, 2);
        EXPECT_THAT(refused.out, IsEmpty());
        EXPECT_THAT(refused.err, Not(IsEmpty()));
    }
}

TEST_F(Cli, evaluatesEveryExample)
{
    for (const Example &example : examples()) {
        const CliRun done = run({"evaluate", "example:" + std::string(example.key), "--json"});
        EXPECT_EQ(done.exit, 0) << example.key;
        EXPECT_THAT(done.err, IsEmpty());
        const json result = json::parse(done.out);
        EXPECT_EQ(result["format"], "reckoner.evaluation");
        EXPECT_FALSE(result["recommended"].is_null()) << example.key;
        EXPECT_EQ(result["options"].size(), 4U);
    }
}

TEST_F(Cli, printsTheCostTableAndTheIdea)
{
    const CliRun done = run({"evaluate", kFintech});
    EXPECT_EQ(done.exit, 0);
    for (const char *part : {"Recommended: ", "Cost, CNY", "Total", "Break-even",
                             "The client's idea", "2,800,000 CNY", "tco.total", "金融科技知识库"})
        EXPECT_THAT(done.out, HasSubstr(part));
}

TEST_F(Cli, optionsAddUpInJson)
{
    const json result = json::parse(run({"evaluate", kFintech, "--json"}).out);
    for (const json &option : result["options"]) {
        if (!option.contains("total_cny"))
            continue;
        double items = 0;
        for (const auto &[name, amount] : option["item_cny"].items())
            items += amount.get<double>();
        EXPECT_NEAR(items, option["total_cny"].get<double>(), 0.01);
    }
}

TEST_F(Cli, readsAScenarioFile)
{
    const std::string file =
        scenarioFile([](Scenario &scenario) { scenario.name = "From a file"; });
    const CliRun done = run({"evaluate", file, "--json"});
    EXPECT_EQ(done.exit, 0);
    EXPECT_EQ(json::parse(done.out)["scenario"], "From a file");
}

TEST_F(Cli, namesFileFieldAndValueOfABadInput)
{
    const std::string file = m_folder.write(
        "bad.json", R"({"format":"reckoner.scenario","version":1,"fields":{"pue":-7}})");
    const CliRun refused = run({"evaluate", file});
    EXPECT_EQ(refused.exit, 2);
    EXPECT_THAT(refused.out, IsEmpty());
    for (const char *part : {"bad.json", "pue", "-7"})
        EXPECT_THAT(refused.err, HasSubstr(part));
}

TEST_F(Cli, refusesBrokenFiles)
{
    const std::string good = toJson(Scenario());
    const std::vector<std::string> broken{"",
                                          "{",
                                          "[]",
                                          "null",
                                          good.substr(0, good.size() / 2),
                                          std::string("\0\xff\xfe", 3),
                                          R"({"format":"something.else","version":1})",
                                          R"({"format":"reckoner.scenario","version":999})"};
    for (const std::string &text : broken) {
        const CliRun refused = run({"evaluate", m_folder.write("broken.json", text)});
        EXPECT_EQ(refused.exit, 2) << text;
        EXPECT_THAT(refused.err, HasSubstr("broken.json"));
    }
}

TEST_F(Cli, saysWhatIsMissing)
{
    const CliRun no_example = run({"evaluate", "example:nothing"});
    EXPECT_EQ(no_example.exit, 2);
    EXPECT_THAT(no_example.err, HasSubstr("fintech-knowledge-base"));

    const CliRun no_file = run({"evaluate", "absent.json"});
    EXPECT_NE(no_file.exit, 0);
    EXPECT_THAT(no_file.err, HasSubstr("absent.json"));

    const std::string file = scenarioFile([](Scenario &scenario) { scenario.model = "gpt-9"; });
    const CliRun no_model = run({"evaluate", file});
    EXPECT_EQ(no_model.exit, 2);
    for (const char *part : {"scenario.json", "model", "gpt-9"})
        EXPECT_THAT(no_model.err, HasSubstr(part));
}

TEST_F(Cli, infeasibleIsAnAnswer)
{
    const std::string file = scenarioFile([](Scenario &scenario) {
        scenario.model = "llama-3.1-405b";
        scenario.tpot_target_ms = 1;
    });
    const CliRun plan = run({"plan", file});
    EXPECT_EQ(plan.exit, 1);
    EXPECT_THAT(plan.out, HasSubstr("would make it feasible"));
    const CliRun evaluation = run({"evaluate", file, "--json"});
    EXPECT_EQ(evaluation.exit, 1);
    EXPECT_TRUE(json::parse(evaluation.out)["recommended"].is_null());
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

TEST_F(Cli, explainsAFigureDownToItsSources)
{
    const CliRun keys = run({"explain", kFintech});
    EXPECT_EQ(keys.exit, 0);
    EXPECT_THAT(keys.out, HasSubstr("on_premises.tco.total\n"));

    const CliRun tree = run({"explain", kFintech, "on_premises.tco.total"});
    EXPECT_EQ(tree.exit, 0);
    for (const char *part : {"on_premises.tco.total = ", "input: ", "fact [", "Sources\n"})
        EXPECT_THAT(tree.out, HasSubstr(part));

    const json entries =
        json::parse(run({"explain", kFintech, "on_premises.tco.total", "--json"}).out)["entries"];
    bool dated = false;
    for (const json &entry : entries)
        dated = dated || (entry.contains("source") && !entry["source"]["date"].empty());
    EXPECT_TRUE(dated);

    const CliRun unknown = run({"explain", kFintech, "no.such.figure"});
    EXPECT_EQ(unknown.exit, 2);
    EXPECT_THAT(unknown.err, HasSubstr("no.such.figure"));
}

TEST_F(Cli, exportsTheEvaluation)
{
    EXPECT_EQ(run({"export", kFintech, "--json", "out.json"}).exit, 0);
    EXPECT_EQ(readAll(m_folder.path() / "out.json"), run({"evaluate", kFintech, "--json"}).out);

    EXPECT_EQ(run({"export", kFintech}).exit, 2);
    const CliRun nowhere = run({"export", kFintech, "--json", "no/such/folder/out.json"});
    EXPECT_EQ(nowhere.exit, 2);
    EXPECT_THAT(nowhere.err, HasSubstr("no/such/folder"));
}

TEST_F(Cli, showsTheCatalog)
{
    EXPECT_THAT(run({"catalog", "list"}).out, HasSubstr("servers"));
    EXPECT_THAT(run({"catalog", "list", "servers"}).out, HasSubstr("hgx-h100-8"));
    const json facts = json::parse(run({"catalog", "show", "hgx-h100-8", "--json"}).out);
    ASSERT_FALSE(facts.empty());
    EXPECT_FALSE(facts[0]["source"].get<std::string>().empty());
    EXPECT_EQ(run({"catalog", "check"}).exit, 0);
    const std::string tariff = run({"catalog", "show", "cn-zhejiang-tou"}).out;
    EXPECT_THAT(tariff, HasSubstr("tariffs/cn-zhejiang-tou/sharp"));
    EXPECT_THAT(tariff, HasSubstr("vvvvvvvffffvvvffppsssspf  in months 1, 7, 8, 12"));

    EXPECT_EQ(run({"catalog", "list", "no-table"}).exit, 2);
    EXPECT_EQ(run({"catalog", "show", "no-record"}).exit, 2);
}

TEST_F(Cli, checksACatalogStrictly)
{
    m_folder.write("servers.json", R"({"format":"reckoner.catalog.servers","version":1,"oops":1})");
    const CliRun refused = run({"catalog", "check", m_folder.path()});
    EXPECT_EQ(refused.exit, 2);
    EXPECT_THAT(refused.err, HasSubstr("servers.json"));
}

TEST_F(Cli, validatesMeasuredCases)
{
    const std::string cases = RECKONER_SOURCE_DIR "/tests/data/validation/serving.csv";
    EXPECT_EQ(run({"validate", cases}).exit, 0);
    const json report = json::parse(run({"validate", cases, "--json"}).out);
    EXPECT_EQ(report["kind"], "serving");
    EXPECT_FALSE(report["cases"].empty());

    const CliRun over = run({"validate", cases, "--bound", "0.000001"});
    EXPECT_EQ(over.exit, 1);
    EXPECT_THAT(over.err, HasSubstr("over the bound"));

    const CliRun no_kind = run({"validate", m_folder.write("other.csv", "a,b\n1,2\n")});
    EXPECT_EQ(no_kind.exit, 2);
    EXPECT_THAT(no_kind.err, HasSubstr("other.csv"));
    EXPECT_EQ(run({"validate", "absent.csv"}).exit, 2);
}

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
    EXPECT_THAT(broken.err, HasSubstr("broken.csv: line 2: tokens_per_s_per_gpu: \"fast\""));
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

TEST_F(Cli, keepsScenariosInTheLibrary)
{
    EXPECT_EQ(run({"library", "list"}).exit, 2);
    const std::string file = scenarioFile([](Scenario &scenario) { scenario.name = "Kept"; });
    const CliRun imported = run({"library", "import", file});
    ASSERT_EQ(imported.exit, 0) << imported.err;
    const std::string id = imported.out.substr(0, imported.out.find('\n'));

    EXPECT_THAT(run({"library", "list"}).out, HasSubstr("Kept"));
    EXPECT_EQ(json::parse(run({"library", "list", "--json"}).out)[0]["name"], "Kept");
    EXPECT_EQ(run({"library", "show", id, "--json"}).out, readAll(file));
    EXPECT_EQ(run({"evaluate", "library:" + id}).exit, 0);
    EXPECT_EQ(run({"library", "export", id, "copy.json"}).exit, 0);
    EXPECT_EQ(readAll(m_folder.path() / "copy.json"), readAll(file));
    EXPECT_EQ(run({"library", "check"}).exit, 0);

    EXPECT_EQ(run({"library", "show", "4711"}).exit, 2);
    EXPECT_EQ(run({"evaluate", "library:one"}).exit, 2);
    m_folder.write("no-library", "not SQLite");
    EXPECT_EQ(run({"library", "list", "--library", "no-library"}).exit, 2);
}

TEST_F(Cli, writesTheSameTwice)
{
    const CliRun first = run({"evaluate", kFintech, "--json"});
    EXPECT_EQ(first.out, run({"evaluate", kFintech, "--json"}).out);
}

TEST_F(Cli, saysSoWhenTheOutputIsFull)
{
    const std::string command =
        std::string(RECKONER_CLI) + " catalog list >/dev/full 2>/dev/null; test $? -eq 3";
    EXPECT_EQ(std::system(command.c_str()), 0);
}

} // namespace
} // namespace reckoner
