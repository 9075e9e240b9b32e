// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/codec.h"

#include <limits>

#include <gmock/gmock.h>
#include <nlohmann/json.hpp>

#include "core/scenario/fields.h"
#include "tests/core/scenario/random_scenario.h"

namespace reckoner {
namespace {

using nlohmann::ordered_json;
using ::testing::HasSubstr;

/// A scenario file with one field replaced.
std::string withField(std::string_view key, const ordered_json &value)
{
    auto document = ordered_json::parse(toJson(Scenario{}));
    document["fields"][std::string(key)] = value;
    return document.dump();
}

std::string with(std::string_view key, const ordered_json &value)
{
    auto document = ordered_json::parse(toJson(Scenario{}));
    document[std::string(key)] = value;
    return document.dump();
}

std::string errorOf(std::string_view json)
{
    const auto scenario = fromJson(json, "plan.json");
    return scenario ? "no error" : scenario.error().text();
}

TEST(ScenarioCodec, bringsTheDefaultsBack)
{
    const auto read = fromJson(toJson(Scenario{}));
    ASSERT_TRUE(read) << read.error().text();
    EXPECT_EQ(*read, Scenario{});
}

TEST(ScenarioCodec, bringsAnyScenarioBack)
{
    for (unsigned seed = 1; seed <= 300; ++seed) {
        const Scenario scenario = randomScenario(seed);
        const std::string json = toJson(scenario);
        const auto read = fromJson(json);
        ASSERT_TRUE(read) << "seed " << seed << ": " << read.error().text();
        ASSERT_EQ(*read, scenario) << "seed " << seed;
        ASSERT_EQ(toJson(*read), json) << "seed " << seed;
    }
}

TEST(ScenarioCodec, writesEveryFieldInTableOrderUnderItsKey)
{
    const auto document = ordered_json::parse(toJson(Scenario{}));
    EXPECT_EQ(document["format"], "reckoner.scenario");
    EXPECT_EQ(document["version"], kScenarioVersion);
    std::vector<std::string> keys;
    for (const auto &[key, value] : document["fields"].items())
        keys.push_back(key);
    std::vector<std::string> expected;
    for (const FieldSpec &spec : fields())
        expected.emplace_back(spec.key);
    EXPECT_EQ(keys, expected);
}

TEST(ScenarioCodec, writesAsAPersonWould)
{
    Scenario scenario;
    scenario.name = "银行";
    scenario.overrides["servers/hgx-h100-8/price"] = 2.5;
    const std::string json = toJson(scenario);
    EXPECT_THAT(json, HasSubstr("    \"name\": \"银行\",\n"));
    EXPECT_THAT(json, HasSubstr("    \"stage\": \"growing\",\n"));
    EXPECT_THAT(json, HasSubstr("    \"budget_cny\": 1000000,\n"));
    EXPECT_THAT(json, HasSubstr("    \"growth_per_month\": 0.02,\n"));
    EXPECT_THAT(json, HasSubstr("    \"data_exclusive\": false,\n"));
    EXPECT_THAT(json, HasSubstr("    \"servers/hgx-h100-8/price\": 2.5\n"));
    EXPECT_EQ(json.back(), '\n');
}

TEST(ScenarioCodec, fillsAbsentFieldsWithDefaults)
{
    const auto read =
        fromJson(R"({"format": "reckoner.scenario", "version": 1, "fields": {"peak_users": 7}})");
    ASSERT_TRUE(read) << read.error().text();
    Scenario expected;
    expected.peak_users = 7;
    EXPECT_EQ(*read, expected);
    EXPECT_EQ(fromJson(R"({"format": "reckoner.scenario", "version": 1})"), Scenario{});
}

TEST(ScenarioCodec, keepsWhatItDoesNotKnow)
{
    auto document = ordered_json::parse(toJson(Scenario{}));
    document["fields"]["carbon_price"] = {{"value", 1.5}, {"unit", "CNY/kg"}};
    document["fields"]["another"] = nullptr;
    document["signature"] = {1, "two", false};
    const auto read = fromJson(document.dump());
    ASSERT_TRUE(read) << read.error().text();
    const auto written = ordered_json::parse(toJson(*read));
    EXPECT_EQ(written["fields"]["carbon_price"], document["fields"]["carbon_price"]);
    EXPECT_TRUE(written["fields"].contains("another"));
    EXPECT_EQ(written["signature"], document["signature"]);
    EXPECT_EQ(fromJson(toJson(*read)), *read);
}

TEST(ScenarioCodec, neverLetsUnknownKeysReplaceKnownOnes)
{
    Scenario scenario;
    scenario.unknown_json =
        R"({"version": 9, "overrides": {"x": 1}, "fields": {"pue": 2, "new": 3}})";
    const auto written = ordered_json::parse(toJson(scenario));
    EXPECT_EQ(written["version"], kScenarioVersion);
    EXPECT_TRUE(written["overrides"].empty());
    EXPECT_EQ(written["fields"]["pue"], 1.5);
    EXPECT_EQ(written["fields"]["new"], 3);
}

TEST(ScenarioCodec, writesNothingForUnknownTextThatIsNotJson)
{
    Scenario scenario;
    scenario.unknown_json = "{broken";
    EXPECT_EQ(toJson(scenario), toJson(Scenario{}));
}

TEST(ScenarioCodec, namesFileFieldAndValueOfAWrongType)
{
    EXPECT_EQ(errorOf(withField("peak_users", "40")),
              "plan.json: fields.peak_users: \"40\" is not a number");
    EXPECT_EQ(errorOf(withField("peak_users", nullptr)),
              "plan.json: fields.peak_users: null is not a number");
    EXPECT_EQ(errorOf(withField("peak_users", true)),
              "plan.json: fields.peak_users: true is not a number");
    EXPECT_EQ(errorOf(withField("data_exclusive", 1)),
              "plan.json: fields.data_exclusive: 1 is not true or false");
    EXPECT_EQ(errorOf(withField("name", {1, 2})), "plan.json: fields.name: [1,2] is not a text");
    EXPECT_EQ(errorOf(withField("model", 7)), "plan.json: fields.model: 7 is not a text");
    EXPECT_EQ(errorOf(with("fields", 1)), "plan.json: fields: 1 is not an object");
    EXPECT_EQ(errorOf(with("overrides", ordered_json::array())),
              "plan.json: overrides: [] is not an object");
    EXPECT_EQ(errorOf(with("overrides", {{"a/b/c", "1"}})),
              "plan.json: overrides.a/b/c: \"1\" is not a number");
}

TEST(ScenarioCodec, namesFileFieldValueAndRange)
{
    EXPECT_EQ(errorOf(withField("pue", 0.5)),
              "plan.json: fields.pue: 0.5 is outside the range 1 to 3");
    EXPECT_EQ(errorOf(withField("horizon_years", 1.5)),
              "plan.json: fields.horizon_years: 1.5 is not a whole number");
    EXPECT_EQ(errorOf(withField("as_of", "soon")),
              "plan.json: fields.as_of: \"soon\" is not a day written as 2026-09-19");
    EXPECT_THAT(errorOf(withField("name", "a\u0007")), HasSubstr("control character 0x07"));
}

TEST(ScenarioCodec, namesTheChoicesThatThereAre)
{
    EXPECT_EQ(errorOf(withField("stage", "old")), "plan.json: fields.stage: \"old\" is none of "
                                                  "\"exploring\", \"growing\", \"mature\"");
    EXPECT_THAT(errorOf(withField("stage", 1)), HasSubstr("1 is none of"));
}

TEST(ScenarioCodec, refusesNumbersThatAreNotFinite)
{
    EXPECT_THAT(errorOf(R"({"format":"reckoner.scenario","version":1,"fields":{"pue":1e999}})"),
                HasSubstr("plan.json: not valid JSON"));
    EXPECT_THAT(errorOf(R"({"format":"reckoner.scenario","version":1,"fields":{"pue":NaN}})"),
                HasSubstr("line 1, column"));
}

TEST(ScenarioCodec, tellsANewerVersionFromABrokenOne)
{
    const auto newer = fromJson(with("version", 42), "plan.json");
    ASSERT_FALSE(newer);
    EXPECT_EQ(newer.error().code, Error::Code::newer);
    EXPECT_THAT(newer.error().text(), HasSubstr("version 42"));
    EXPECT_THAT(newer.error().text(), HasSubstr("up to version 1"));
    for (const ordered_json &version :
         std::initializer_list<ordered_json>{0, -1, 1.5, "1", nullptr}) {
        const auto broken = fromJson(with("version", version));
        ASSERT_FALSE(broken) << version;
        EXPECT_EQ(broken.error().code, Error::Code::badInput) << version;
        EXPECT_EQ(broken.error().field, "version") << version;
    }
}

TEST(ScenarioCodec, refusesOtherFormats)
{
    EXPECT_EQ(errorOf("{}"), "plan.json: format: missing; a scenario says “reckoner.scenario”");
    EXPECT_THAT(errorOf(with("format", "reckoner.catalog")), HasSubstr("this is no scenario"));
    EXPECT_THAT(errorOf(with("format", 1)), HasSubstr("1 is not “reckoner.scenario”"));
    EXPECT_EQ(errorOf(R"({"format": "reckoner.scenario"})"), "plan.json: version: is missing");
    EXPECT_EQ(errorOf("[]"), "plan.json: [] is not an object");
}

TEST(ScenarioCodec, refusesBrokenTextAndSaysWhere)
{
    for (const char *text : {"", "{", "{\"a\": }", "hello", "{} {}", "{\"a\": \"\xC3\x28\"}"})
        EXPECT_THAT(errorOf(text), HasSubstr("not valid JSON")) << text;
    EXPECT_THAT(errorOf("{\n  \"format\": oops\n}"), HasSubstr("line 2"));
}

TEST(ScenarioCodec, refusesAKeyThatStandsTwice)
{
    EXPECT_EQ(errorOf(R"({"format":"reckoner.scenario","version":1,
                          "fields":{"pue":1.5,"pue":1.2}})"),
              "plan.json: pue: this key stands twice");
}

TEST(ScenarioCodec, refusesHostileDepthAndSizeBeforeParsing)
{
    EXPECT_THAT(errorOf(std::string(1'000'000, '[')), HasSubstr("nested deeper than 32"));
    EXPECT_THAT(errorOf(std::string(kLargestScenario + 1, ' ')), HasSubstr("is the limit"));
    EXPECT_THAT(errorOf("\"" + std::string(100, '[') + "\""), HasSubstr("is not an object"))
        << "brackets inside a text are no depth";
}

TEST(ScenarioCodec, survivesEveryCutAndEveryFlippedByte)
{
    const std::string json = toJson(randomScenario(5));
    for (std::size_t at = 0; at + 1 < json.size(); at += 7) {
        EXPECT_FALSE(fromJson(std::string_view(json).substr(0, at))) << at;
        std::string flipped = json;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x15);
        const auto read = fromJson(flipped);
        EXPECT_TRUE(!read || checkStorable(*read)) << at;
    }
}

TEST(CheckStorable, refusesWhatCouldNotBeReadBack)
{
    EXPECT_TRUE(checkStorable(Scenario{}));
    Scenario scenario;
    scenario.pue = std::numeric_limits<double>::quiet_NaN();
    EXPECT_EQ(checkStorable(scenario).error().field, "pue");
    scenario = {};
    scenario.stage = static_cast<BusinessStage>(77);
    EXPECT_EQ(checkStorable(scenario).error().field, "stage");
    EXPECT_FALSE(toJson(scenario).empty()) << "and writing it anyway must not crash";
    scenario = {};
    scenario.overrides["a/b/c"] = std::numeric_limits<double>::infinity();
    EXPECT_EQ(checkStorable(scenario).error().field, "overrides.a/b/c");
    scenario = {};
    scenario.unknown_json = "{\"x\":\"" + std::string(kLargestScenario, 'x') + "\"}";
    EXPECT_THAT(checkStorable(scenario).error().message.text(), HasSubstr("is the limit"));
}

} // namespace
} // namespace reckoner
