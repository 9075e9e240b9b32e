// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the program says to files that it cannot use.

#include "tests/app/cli_fixture.h"

namespace reckoner {
namespace {

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

TEST_F(Cli, warnsOfAKeyThatCountsForNothing)
{
    const std::string file =
        m_folder.write("typo.json", R"({"format":"reckoner.scenario","version":1,)"
                                    R"("fields":{"peak_user":500,"zzz":1},"colour":"red"})");
    const CliRun done = run({"evaluate", file, "--json"});
    EXPECT_EQ(done.exit, 0);
    EXPECT_FALSE(json::parse(done.out).empty());
    EXPECT_THAT(done.err, HasSubstr("typo.json: fields.peak_user:"));
    EXPECT_THAT(done.err, HasSubstr("\"peak_users\" is known"));
    EXPECT_THAT(done.err, HasSubstr("fields.zzz"));
    EXPECT_THAT(done.err, HasSubstr("colour"));
}

TEST_F(Cli, saysThatTheWeekOfALogIsMissing)
{
    const std::string file =
        scenarioFile([](Scenario &scenario) { scenario.load_profile = kOwnWeek; });
    const CliRun refused = run({"evaluate", file});
    EXPECT_EQ(refused.exit, 2);
    EXPECT_THAT(refused.err, HasSubstr("scenario.json: load_profile:"));
    EXPECT_THAT(refused.err, HasSubstr("own_week"));
}

} // namespace
} // namespace reckoner
