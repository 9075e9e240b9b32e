// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/fields.h"

#include <cmath>
#include <fstream>
#include <regex>
#include <set>

#include <gmock/gmock.h>

#include "complaints.h"

namespace reckoner {
namespace {

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
    scenario.quantization = Quantization::q2_k;
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
    EXPECT_EQ(key("quantization"), "q2_k");
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
    EXPECT_TRUE(test::complaints(Scenario{}).empty());
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

} // namespace
} // namespace reckoner
