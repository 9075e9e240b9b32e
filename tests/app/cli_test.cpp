// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/examples.h"
#include "tests/app/cli_fixture.h"

namespace reckoner {
namespace {

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
