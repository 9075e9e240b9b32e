// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/examples.h"

#include <gtest/gtest.h>

#include "core/catalog/builtin.h"
#include "core/scenario/codec.h"
#include "core/scenario/fields.h"

#include "complaints.h"

namespace reckoner {
namespace {

TEST(Examples, everyFileIsListed)
{
    EXPECT_EQ(examples().size(), builtinExampleTexts().size());
    EXPECT_EQ(examples().size(), 12U);
}

TEST(Examples, everyOneIsWrittenAsTheProgramWritesIt)
{
    for (const Example &example : examples())
        EXPECT_EQ(toJson(scenarioOf(example)), example.json) << example.key;
}

TEST(Examples, everyOneIsAcceptableAndKeepsNothingUnknown)
{
    for (const Example &example : examples()) {
        const Scenario scenario = scenarioOf(example);
        EXPECT_TRUE(test::complaints(scenario).empty()) << example.key;
        EXPECT_TRUE(scenario.unknown_json.empty()) << scenario.unknown_json;
    }
}

TEST(Examples, everyOneHasTitlesSummariesAndNotesInBothLanguages)
{
    for (const Example &example : examples()) {
        EXPECT_FALSE(example.title_en.empty() || example.title_zh.empty()) << example.key;
        EXPECT_FALSE(example.summary_en.empty() || example.summary_zh.empty()) << example.key;
        const Scenario scenario = scenarioOf(example);
        EXPECT_NE(scenario.name.find(example.title_en), std::string::npos) << example.key;
        EXPECT_NE(scenario.name.find(example.title_zh), std::string::npos) << example.key;
        EXPECT_NE(scenario.notes.find("\n\n"), std::string::npos) << example.key;
    }
}

TEST(Examples, haveTheirNamesInOneLanguageOnRequest)
{
    for (const Example &example : examples()) {
        const Scenario english = scenarioOf(example, ExampleLanguage::english);
        const Scenario chinese = scenarioOf(example, ExampleLanguage::chinese);
        EXPECT_EQ(english.name, example.title_en);
        EXPECT_EQ(chinese.name, example.title_zh);
        EXPECT_EQ(english.client.find(" / "), std::string::npos) << english.client;
        EXPECT_EQ(english.client + " / " + chinese.client, scenarioOf(example).client);
    }
}

TEST(Examples, everyReferenceIsInTheCatalog)
{
    const Catalog &catalog = builtinCatalog();
    for (const Example &example : examples()) {
        const Scenario scenario = scenarioOf(example);
        EXPECT_NE(catalog.model(scenario.model), nullptr) << scenario.model;
        EXPECT_NE(catalog.engine(scenario.engine), nullptr) << scenario.engine;
        EXPECT_NE(catalog.loadProfile(scenario.load_profile), nullptr) << scenario.load_profile;
        EXPECT_NE(catalog.server(scenario.idea_server), nullptr) << scenario.idea_server;
    }
}

TEST(Examples, areFoundByKey)
{
    ASSERT_NE(findExample("fintech-knowledge-base"), nullptr);
    EXPECT_EQ(findExample("fintech-knowledge-base")->title_en, "Fintech knowledge base");
    EXPECT_EQ(findExample("no-such-example"), nullptr);
}

} // namespace
} // namespace reckoner
