// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Catalog, measured cases and library.

#include "tests/app/cli_fixture.h"

namespace reckoner {
namespace {

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

} // namespace
} // namespace reckoner
