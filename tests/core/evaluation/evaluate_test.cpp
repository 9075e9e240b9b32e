// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluation.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <gtest/gtest.h>

#include "core/catalog/builtin.h"
#include "core/evaluation/figures.h"
#include "core/planning/calibrated_constants.h"
#include "core/scenario/codec.h"
#include "core/scenario/examples.h"

namespace reckoner {
namespace {

Scenario fintech()
{
    for (const Example &example : examples()) {
        if (example.key == "fintech-knowledge-base")
            return fromJson(example.json).value();
    }
    ADD_FAILURE() << "the example is gone";
    return {};
}

Evaluation evaluated(const Scenario &scenario)
{
    Expected<Evaluation> out = evaluate(scenario, builtinCatalog());
    if (!out)
        throw std::runtime_error(out.error().text());
    return std::move(*out);
}

TEST(Evaluate, everyExampleGivesARecommendation)
{
    for (const Example &example : examples()) {
        const Evaluation evaluation = evaluated(fromJson(example.json).value());
        EXPECT_TRUE(evaluation.plan.recommended) << example.key;
        EXPECT_TRUE(evaluation.idea.given) << example.key;
    }
}

TEST(Evaluate, fintechPlanCostsAFractionOfTheServerThatWasBought)
{
    const Evaluation evaluation = evaluated(fintech());
    ASSERT_TRUE(evaluation.plan.recommended);
    EXPECT_LT(evaluation.plan.option(*evaluation.plan.recommended).total_cny, 0.5 * 2'800'000);
    EXPECT_GT(evaluation.idea.saving_cny, 0);
    EXPECT_LT(evaluation.idea.utilization, 0.10); // the article saw ten percent
    EXPECT_TRUE(evaluation.search.fine_tune.wanted);
}

TEST(Evaluate, roadMapGoesFromMonthToMonth)
{
    const Evaluation evaluation = evaluated(fintech());
    EXPECT_GT(evaluation.road_map.back().month, 12); // growth goes on after the review
    EXPECT_TRUE(std::ranges::is_sorted(evaluation.road_map, {}, &RoadMapStep::month));
}

TEST(Evaluate, gpuHoursOfPreTrainingLeadToFailuresRunsAndStorage)
{
    Scenario scenario = fintech();
    scenario.training_intent = TrainingIntent::fromScratch;
    const Evaluation evaluation = evaluated(scenario);
    const Ledger &ledger = evaluation.ledger;
    const Entry *hours = ledger.find(figures::pretrain_gpu_hours, Scope::none);
    ASSERT_NE(hours, nullptr);
    std::set<std::string_view> inputs;
    std::vector<const Entry *> open{hours};
    while (!open.empty()) {
        const Entry *entry = open.back();
        open.pop_back();
        if (entry->field)
            inputs.insert(entry->field->key);
        for (const EntryIndex operand : ledger.operands(*entry))
            open.push_back(&ledger.at(operand));
    }
    for (const char *key :
         {"pretrain_experiments", "pretrain_failed_runs", "pretrain_failures_per_kgpu_day",
          "pretrain_checkpoint_gb_s", "pretrain_restart_hours", "pretrain_idle_share"})
        EXPECT_TRUE(inputs.contains(key)) << key;
}

TEST(Evaluate, totalsAreTheSumsOfTheirLinesAtEveryLevel)
{
    for (const Example &example : examples()) {
        const Evaluation evaluation = evaluated(fromJson(example.json).value());
        for (const OptionPlan &option : evaluation.plan.options) {
            if (!option.priced())
                continue;
            double lines = 0;
            double categories = 0;
            for (int item = 0; item < kCostItemCount; ++item)
                lines += option.cash.of(static_cast<CostItem>(item)).value();
            for (int category = 0; category < kCostCategoryCount; ++category)
                categories += option.cash.of(static_cast<CostCategory>(category)).value();
            const double tolerance = 1e-9 * std::abs(option.total_cny);
            EXPECT_NEAR(lines, option.total_cny, tolerance) << example.key;
            EXPECT_NEAR(categories, option.total_cny, tolerance) << example.key;
            EXPECT_EQ(evaluation.ledger.value(figures::tco_total, scopeOf(option.option)),
                      option.total_cny);
        }
    }
}

TEST(Evaluate, recommendsTheCheapestAvailableOption)
{
    for (const Example &example : examples()) {
        const Evaluation evaluation = evaluated(fromJson(example.json).value());
        if (evaluation.plan.recommendation_forced || !evaluation.plan.recommended)
            continue;
        const double best = evaluation.plan.option(*evaluation.plan.recommended).total_cny;
        for (const OptionPlan &option : evaluation.plan.options) {
            if (option.available()) {
                EXPECT_GE(option.total_cny * (1 + 1e-9), best) << example.key;
            }
        }
    }
}

TEST(Evaluate, aHybridIsNeverDearerThanOwningOrRentingAlone)
{
    for (const Example &example : examples()) {
        const Evaluation evaluation = evaluated(fromJson(example.json).value());
        const OptionPlan &hybrid = evaluation.plan.option(Option::hybrid);
        if (!hybrid.priced())
            continue;
        for (const Option pure : {Option::onPremises, Option::cloud}) {
            EXPECT_LE(hybrid.total_cny, evaluation.plan.option(pure).total_cny * (1 + 1e-9))
                << example.key;
        }
    }
}

TEST(Evaluate, everyFigureCanBeFollowedToInputsAndSources)
{
    const Evaluation evaluation = evaluated(fintech());
    std::set<std::string> keys;
    for (const Entry &entry : evaluation.ledger.entries()) {
        EXPECT_TRUE(std::isfinite(entry.value)) << fullKey(entry);
        if (entry.kind == Entry::Kind::figure) {
            EXPECT_TRUE(keys.insert(fullKey(entry)).second) << fullKey(entry) << " stands twice";
        }
        if (entry.kind == Entry::Kind::fact) {
            ASSERT_LT(entry.source, evaluation.catalog->sources.size()) << fullKey(entry);
            EXPECT_FALSE(evaluation.catalog->sources[entry.source].date.empty());
        }
        for (const EntryIndex operand : evaluation.ledger.operands(entry))
            EXPECT_LT(&evaluation.ledger.at(operand), &entry);
    }
    for (const char *key : {"on_premises.tco.total", "cloud.tco.total", "demand.peak_qps",
                            "cloud.serving.tpot", "idea.saving"})
        EXPECT_TRUE(keys.contains(key)) << key;
}

TEST(Evaluate, breakEvenIsTheRootOfTheDifference)
{
    for (const Example &example : examples()) {
        const BreakEvenAnalysis analysis = evaluated(fromJson(example.json).value()).break_even;
        if (analysis.utilization.kind != Crossing::Kind::at)
            continue;
        const double at = analysis.utilization.value;
        EXPECT_NEAR(analysis.own.at(at), analysis.cloud_on_demand.at(at),
                    1e-6 * analysis.own.at(at))
            << example.key;
        EXPECT_GE(at, 0.0);
        EXPECT_LE(at, 1.0);
    }
}

TEST(Evaluate, refusesWhatIsNotInTheCatalogByName)
{
    Scenario scenario;
    scenario.model = "no-such-model";
    const auto evaluation = evaluate(scenario, builtinCatalog());
    ASSERT_FALSE(evaluation);
    EXPECT_EQ(evaluation.error().code, Error::Code::notFound);
    EXPECT_EQ(evaluation.error().field, "model");
    EXPECT_NE(evaluation.error().message.text().find("no-such-model"), std::string::npos);
}

TEST(Evaluate, refusesValuesOutsideTheirRange)
{
    Scenario scenario;
    scenario.pue = 0.5;
    const auto evaluation = evaluate(scenario, builtinCatalog());
    ASSERT_FALSE(evaluation);
    EXPECT_EQ(evaluation.error().field, "pue");
}

TEST(Evaluate, impossibleTargetsAreAnAnswerWithTheNearestMiss)
{
    Scenario scenario;
    scenario.model = "llama-3.1-405b";
    scenario.tpot_target_ms = 1;
    const Evaluation evaluation = evaluated(scenario);
    EXPECT_FALSE(evaluation.plan.recommended);
    const Shortfall &shortfall = evaluation.search.serving.owned_shortfall;
    EXPECT_EQ(shortfall.kind, Shortfall::Kind::tpot);
    EXPECT_GT(shortfall.available, shortfall.needed);
    EXPECT_NE(shortfall.nearest, nullptr);
}

TEST(Evaluate, residencyRulesOutWhatLeavesTheBuilding)
{
    Scenario scenario = fintech();
    scenario.residency = DataResidency::onPremises;
    const Evaluation evaluation = evaluated(scenario);
    EXPECT_EQ(evaluation.plan.recommended, Option::onPremises);
    EXPECT_EQ(evaluation.plan.option(Option::cloud).absence, OptionPlan::Absence::residency);
    EXPECT_EQ(evaluation.plan.option(Option::onPremises).cash.of(CostCategory::cloud).value(), 0.0);
}

TEST(Evaluate, anOverriddenPriceReachesTheTotal)
{
    Scenario scenario = fintech();
    scenario.server = "hgx-a800-8";
    const double before = evaluated(scenario).plan.option(Option::onPremises).total_cny;
    scenario.overrides["servers/hgx-a800-8/domestic_price"] = 3'000'000;
    const Evaluation after = evaluated(scenario);
    EXPECT_GT(after.plan.option(Option::onPremises).total_cny, before);
    EXPECT_NE(after.overridden, nullptr);
}

TEST(Evaluate, ideaThatIsTooSlowIsNotSaidToLackMemory)
{
    Scenario scenario = fintech();
    scenario.tpot_target_ms = 1;
    const Evaluation evaluation = evaluated(scenario);
    ASSERT_TRUE(evaluation.idea.given);
    EXPECT_FALSE(evaluation.idea.fits);
    EXPECT_EQ(evaluation.idea.shortfall.kind, Shortfall::Kind::tpot);
    EXPECT_EQ(evaluation.idea.memory_needed_gb, 0.0);
    for (const Notice &notice : evaluation.notices)
        EXPECT_NE(notice.code, Notice::Code::ideaDoesNotFit);
}

TEST(Evaluate, stopsWhenAskedTo)
{
    std::stop_source stop;
    stop.request_stop();
    const auto evaluation = evaluate(fintech(), builtinCatalog(), stop.get_token());
    ASSERT_FALSE(evaluation);
    EXPECT_EQ(evaluation.error().code, Error::Code::cancelled);
}

TEST(Figures, keysAreUniqueAndEveryFigureHasWords)
{
    std::set<std::string_view> keys;
    for (const FigureSpec *spec : figures::all()) {
        EXPECT_TRUE(keys.insert(spec->key).second) << spec->key;
        EXPECT_STRNE(spec->label, "") << spec->key;
        EXPECT_STRNE(spec->formula, "") << spec->key;
    }
}

/// Calibrated on the H100 generation, or on every card.
Scenario calibratedPlan(double matmul, bool everywhere = false)
{
    Scenario scenario;
    scenario.training_intent = TrainingIntent::fromScratch;
    std::vector<std::string> cards;
    for (const Accelerator &accelerator : builtinCatalog().accelerators) {
        if (everywhere || matrixUnitOf(accelerator) == MatrixUnit::hopper)
            cards.push_back(accelerator.id);
    }
    const double from = findTrainingConstant("matmul_hopper")->value;
    scenario.training_calibration = Calibration{
        "runs.csv", cards, 9, 0.18, 0.07, true, {{"matmul_hopper", from, matmul, 9}}, {}};
    return scenario;
}

TEST(Evaluate, calibrationMovesTrainingOnTheHardwareMeasuredAndIsNamedInTheLedger)
{
    Scenario plain = calibratedPlan(0.55);
    plain.training_calibration.reset();
    const Evaluation before = evaluated(plain);
    const Evaluation after = evaluated(calibratedPlan(0.55));
    bool hopper = false;
    for (std::size_t i = 0; i < after.search.pretrain.rented.size(); ++i) {
        const PretrainOption &slower = after.search.pretrain.rented[i];
        const auto same = std::ranges::find(before.search.pretrain.rented, slower.instance,
                                            &PretrainOption::instance);
        ASSERT_NE(same, before.search.pretrain.rented.end());
        const bool measured = matrixUnitOf(*slower.accelerator) == MatrixUnit::hopper;
        hopper = hopper || measured;
        if (measured)
            EXPECT_LT(slower.mfu, same->mfu) << slower.instance->id;
        else
            EXPECT_DOUBLE_EQ(slower.mfu, same->mfu) << slower.instance->id;
    }
    EXPECT_TRUE(hopper);
    EXPECT_EQ(before.ledger.find(figures::training_error_after), nullptr);
    const Evaluation everywhere = evaluated(calibratedPlan(0.55, true));
    const Ledger &ledger = everywhere.ledger;
    const Entry *error = ledger.find(figures::training_error_after);
    ASSERT_NE(error, nullptr);
    EXPECT_DOUBLE_EQ(error->value, 0.07);
    std::set<std::string> operands;
    for (const EntryIndex index : ledger.operands(*error))
        operands.insert(fullKey(ledger.at(index)));
    EXPECT_TRUE(operands.contains("training.error_before"));
    EXPECT_TRUE(operands.contains("matmul_hopper"));
}

TEST(Evaluate, refusesACalibrationThatPhysicsDoesNotAllowAndWarnsOfAStaleOne)
{
    const auto wild = evaluate(calibratedPlan(1.4), builtinCatalog());
    ASSERT_FALSE(wild);
    EXPECT_EQ(wild.error().field, "training_calibration.constants.matmul_hopper");
    Scenario stale = calibratedPlan(0.6);
    stale.training_calibration->constants.push_back({"matmul_abacus", 1, 2, 3});
    const Evaluation evaluation = evaluated(stale);
    EXPECT_TRUE(std::ranges::any_of(evaluation.notices, [](const Notice &notice) {
        return notice.code == Notice::Code::staleCalibration;
    }));
}

} // namespace
} // namespace reckoner
