// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/fields.h"

#include <cmath>
#include <fstream>
#include <limits>
#include <regex>
#include <set>
#include <stdexcept>

#include <gmock/gmock.h>

namespace reckoner {
namespace {

using ::testing::HasSubstr;

TEST(FieldTable, hasOneUniqueSnakeCaseKeyForEachField)
{
    std::set<std::string_view> keys;
    for (const FieldSpec &spec : fields()) {
        EXPECT_TRUE(keys.insert(spec.key).second) << spec.key;
        EXPECT_EQ(spec.key.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_"),
                  std::string_view::npos)
            << spec.key;
    }
}

TEST(FieldTable, declaresEveryMemberOfTheScenarioUnderItsName)
{
    std::ifstream header(RECKONER_SOURCE_DIR "/core/scenario/scenario.h");
    ASSERT_TRUE(header);
    const std::regex member(R"(^    [A-Za-z_:]+ ([a-z_]+)( = [^;()]+)?;)");
    std::vector<std::string> members;
    bool inside = false;
    for (std::string line; std::getline(header, line);) {
        inside = inside || line.starts_with("struct Scenario");
        std::smatch match;
        if (inside && std::regex_search(line, match, member) && match[1] != "unknown_json")
            members.push_back(match[1]);
    }
    std::vector<std::string> keys;
    for (const FieldSpec &spec : fields())
        keys.emplace_back(spec.key);
    EXPECT_EQ(keys, members);
}

TEST(FieldTable, keepsTheOrderInWhichPeopleMeetTheFields)
{
    auto last = FieldGroup::identity;
    for (const FieldSpec &spec : fields()) {
        EXPECT_GE(spec.group, last) << spec.key;
        last = spec.group;
    }
    EXPECT_EQ(last, FieldGroup::idea);
}

TEST(FieldTable, labelsAndExplainsEveryField)
{
    std::set<std::string> labels;
    for (const FieldSpec &spec : fields()) {
        const std::string label = spec.label;
        const std::string help = spec.help;
        EXPECT_FALSE(label.empty()) << spec.key;
        EXPECT_LE(label.size(), 32U) << label << " is too long for a form row";
        EXPECT_TRUE(labels.insert(label).second) << label << " stands for two fields";
        EXPECT_GE(help.size(), 40U) << spec.key;
        EXPECT_EQ(help.back(), '.') << spec.key;
        EXPECT_EQ(help.find("  "), std::string::npos) << spec.key;
    }
}

TEST(FieldTable, labelsAndExplainsEveryChoice)
{
    for (const FieldSpec &spec : fields()) {
        if (spec.kind != FieldKind::choice)
            continue;
        std::set<std::string_view> keys;
        EXPECT_GE(spec.choices.size(), 2U) << spec.key;
        for (const Choice &choice : spec.choices) {
            EXPECT_TRUE(keys.insert(choice.key).second) << spec.key << ": " << choice.key;
            EXPECT_STRNE(choice.label, "") << choice.key;
            EXPECT_STRNE(choice.help, "") << choice.key;
        }
    }
}

TEST(FieldTable, choiceKeysStandInTheOrderOfTheirEnums)
{
    Scenario scenario;
    scenario.stage = BusinessStage::mature;
    scenario.training_intent = TrainingIntent::fromScratch;
    scenario.finetune_method = FineTuneMethod::qlora;
    scenario.quantization = Quantization::int4;
    scenario.latency_goal = LatencyGoal::p99;
    scenario.redundancy = Redundancy::nPlusOne;
    scenario.tensor_parallel = Spread::sixteen;
    scenario.pipeline_parallel = Spread::sixteen;
    scenario.kv_precision = KvPrecision::fourBit;
    scenario.prefill_placement = PrefillPlacement::better;
    scenario.speculation = Speculation::draftModel;
    scenario.cpu_offload = CpuOffload::asNeeded;
    scenario.residency = DataResidency::onPremises;
    scenario.deployment = DeploymentChoice::api;
    scenario.commitment = Commitment::savingsPlan;
    scenario.tariff = Tariff::regional;
    scenario.hosting = Hosting::ownRoom;
    scenario.purchase_plan = PurchasePlan::atStart;
    scenario.training_place = TrainingPlace::home;
    scenario.financing = Financing::lease;
    scenario.depreciation = Depreciation::market;
    scenario.price_level = PriceLevel::high;
    const auto key = [&](std::string_view name) {
        const FieldSpec &spec = field(name);
        const auto index = static_cast<std::size_t>(spec.getChoice(scenario));
        EXPECT_EQ(index + 1, spec.choices.size()) << name;
        return spec.choices[index].key;
    };
    EXPECT_EQ(key("stage"), "mature");
    EXPECT_EQ(key("training_intent"), "from_scratch");
    EXPECT_EQ(key("finetune_method"), "qlora");
    EXPECT_EQ(key("quantization"), "int4");
    EXPECT_EQ(key("latency_goal"), "p99");
    EXPECT_EQ(key("redundancy"), "n_plus_one");
    EXPECT_EQ(key("tensor_parallel"), "16");
    EXPECT_EQ(key("pipeline_parallel"), "16");
    EXPECT_EQ(key("kv_precision"), "4_bit");
    EXPECT_EQ(key("prefill_placement"), "better");
    EXPECT_EQ(key("speculation"), "draft_model");
    EXPECT_EQ(key("cpu_offload"), "as_needed");
    EXPECT_EQ(key("residency"), "on_premises");
    EXPECT_EQ(key("deployment"), "api");
    EXPECT_EQ(key("commitment"), "savings_plan");
    EXPECT_EQ(key("tariff"), "regional");
    EXPECT_EQ(key("hosting"), "own_room");
    EXPECT_EQ(key("purchase_plan"), "at_start");
    EXPECT_EQ(key("training_place"), "home");
    EXPECT_EQ(key("financing"), "lease");
    EXPECT_EQ(key("depreciation"), "market");
    EXPECT_EQ(key("price_level"), "high");
}

TEST(FieldTable, givesNumbersAUnitARangeAndAStep)
{
    const std::set<std::string_view> plain_ratios{"burst_factor", "pue"};
    for (const FieldSpec &spec : fields()) {
        if (spec.kind != FieldKind::number)
            continue;
        EXPECT_EQ(spec.unit == Unit::none, plain_ratios.contains(spec.key)) << spec.key;
        EXPECT_LT(spec.minimum, spec.maximum) << spec.key;
        EXPECT_GT(spec.step, 0) << spec.key;
        EXPECT_LE(spec.step, spec.maximum - spec.minimum) << spec.key;
        EXPECT_TRUE(!spec.logarithmic || spec.minimum >= 0) << spec.key;
        EXPECT_TRUE(!spec.whole || (spec.decimals == 0 && spec.step == std::floor(spec.step)))
            << spec.key;
        EXPECT_TRUE(!isMoney(spec.unit) || spec.minimum >= 0) << spec.key;
    }
}

TEST(FieldTable, acceptsItsOwnDefaults)
{
    for (const FieldSpec &spec : fields()) {
        const auto checked = checkField(spec, fieldDefault(spec));
        EXPECT_TRUE(checked) << checked.error().text();
    }
    EXPECT_TRUE(validate(Scenario{}).empty());
}

TEST(FieldTable, leavesOnlyTheseReferencesMandatory)
{
    std::vector<std::string_view> mandatory;
    for (const FieldSpec &spec : fields()) {
        if (spec.kind != FieldKind::reference)
            continue;
        EXPECT_NE(spec.table, ReferenceTable::none) << spec.key;
        if (!spec.optional)
            mandatory.push_back(spec.key);
    }
    EXPECT_THAT(mandatory,
                ::testing::ElementsAre("model", "engine", "load_profile", "regional_tariff"));
}

TEST(Field, isFoundByItsKey)
{
    ASSERT_NE(findField("peak_users"), nullptr);
    EXPECT_EQ(findField("peak_users")->number, &Scenario::peak_users);
    EXPECT_EQ(findField("peak users"), nullptr);
    EXPECT_THROW((void)field("no_such_field"), std::logic_error);
}

TEST(Field, acceptsBothEndsOfItsRange)
{
    for (const FieldSpec &spec : fields()) {
        if (spec.kind != FieldKind::number)
            continue;
        EXPECT_TRUE(checkField(spec, spec.minimum)) << spec.key;
        EXPECT_TRUE(checkField(spec, spec.maximum)) << spec.key;
        EXPECT_FALSE(checkField(spec, std::nextafter(spec.maximum, 1e300))) << spec.key;
        EXPECT_FALSE(checkField(spec, std::nextafter(spec.minimum, -1e300))) << spec.key;
    }
}

TEST(Field, refusesNumbersThatAreNotFinite)
{
    for (const double value :
         {std::numeric_limits<double>::infinity(), -std::numeric_limits<double>::infinity(),
          std::numeric_limits<double>::quiet_NaN()})
        EXPECT_FALSE(checkField(field("budget_cny"), value)) << value;
}

TEST(Field, namesTheValueAndTheRangeItRefuses)
{
    const auto checked = checkField(field("horizon_years"), 9.0);
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().field, "horizon_years");
    EXPECT_THAT(checked.error().text(), HasSubstr("9 is outside the range 1 to 7 years"));
    EXPECT_THAT(checkField(field("horizon_years"), 2.5).error().message,
                HasSubstr("2.5 is not a whole number"));
}

TEST(Field, refusesAValueOfAnotherKind)
{
    EXPECT_FALSE(checkField(field("horizon_years"), 3));
    EXPECT_FALSE(checkField(field("stage"), 1.0));
    EXPECT_FALSE(checkField(field("data_exclusive"), 1));
    EXPECT_FALSE(checkField(field("name"), true));
    EXPECT_FALSE(checkField(field("model"), 7.0));
}

TEST(Field, refusesChoicesThatDoNotExist)
{
    EXPECT_TRUE(checkField(field("stage"), 2));
    EXPECT_FALSE(checkField(field("stage"), 3));
    EXPECT_FALSE(checkField(field("stage"), -1));
}

TEST(Field, refusesTextsThatReportsCannotHold)
{
    EXPECT_TRUE(checkField(field("name"), std::string("算账 – 银行客服")));
    EXPECT_TRUE(checkField(field("notes"), std::string("one\ntwo\tthree")));
    EXPECT_FALSE(checkField(field("name"), std::string("one\ntwo")));
    EXPECT_FALSE(checkField(field("notes"), std::string("bell \a")));
    EXPECT_FALSE(checkField(field("notes"), std::string("nul \0 byte", 10)));
    EXPECT_FALSE(checkField(field("name"), std::string("\xC3\x28")));
    EXPECT_FALSE(checkField(field("name"), std::string("\xED\xA0\x80"))) << "a lone surrogate";
    EXPECT_FALSE(checkField(field("name"), std::string("\xC0\xAF"))) << "an overlong form";
    EXPECT_FALSE(checkField(field("name"), std::string("\xE7\xAE"))) << "cut off";
    EXPECT_FALSE(checkField(field("name"), std::string(501, 'x')));
    EXPECT_FALSE(checkField(field("notes"), std::string(100'001, 'x')));
}

TEST(Field, acceptsOnlyRealDays)
{
    for (const char *day : {"", "2026-09-19", "2024-02-29"})
        EXPECT_TRUE(checkField(field("as_of"), std::string(day))) << day;
    for (const char *day : {"2026", "2026-13-01", "2026-02-29", "19.09.2026", "2026-9-190"})
        EXPECT_FALSE(checkField(field("as_of"), std::string(day))) << day;
}

TEST(Field, demandsReferencesThatAreNotOptional)
{
    EXPECT_FALSE(checkField(field("model"), std::string{}));
    EXPECT_TRUE(checkField(field("server"), std::string{}));
}

TEST(Field, storesOnlyWhatItAccepts)
{
    Scenario scenario;
    EXPECT_TRUE(setField(scenario, field("peak_users"), 200.0));
    EXPECT_TRUE(setField(scenario, field("stage"), 2));
    EXPECT_TRUE(setField(scenario, field("domestic_only"), true));
    EXPECT_TRUE(setField(scenario, field("model"), std::string("qwen2.5-72b")));
    EXPECT_EQ(scenario.peak_users, 200);
    EXPECT_EQ(scenario.stage, BusinessStage::mature);
    EXPECT_TRUE(scenario.domestic_only);
    EXPECT_EQ(scenario.model, "qwen2.5-72b");
    const Scenario before = scenario;
    EXPECT_FALSE(setField(scenario, field("peak_users"), 0.0));
    EXPECT_FALSE(setField(scenario, field("stage"), 7));
    EXPECT_EQ(scenario, before);
}

TEST(Validate, reportsEachBadFieldOnceWithItsValue)
{
    Scenario scenario;
    scenario.pue = 0.5;
    scenario.horizon_years = 2.5;
    scenario.model.clear();
    scenario.as_of = "yesterday";
    scenario.stage = static_cast<BusinessStage>(9);
    const auto notices = validate(scenario);
    ASSERT_EQ(notices.size(), 5U);
    std::vector<std::string> lines;
    for (const Notice &notice : notices) {
        EXPECT_EQ(notice.severity, Notice::Severity::error);
        lines.push_back(notice.field + ": " + text(notice));
    }
    EXPECT_THAT(lines, ::testing::ElementsAre("as_of: This text cannot be used: “yesterday”.",
                                              "stage: 9 is outside the range 0 to 2.",
                                              "horizon_years: 2.5 is not a whole number.",
                                              "model: The catalog has no “”.",
                                              "pue: 0.5 is outside the range 1 to 3."));
}

} // namespace
} // namespace reckoner
