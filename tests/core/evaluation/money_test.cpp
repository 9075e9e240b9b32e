// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <string_view>

#include <gtest/gtest.h>

#include "core/catalog/builtin.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/figures.h"
#include "core/evaluation/horizon_map.h"
#include "core/planning/load_bands.h"
#include "core/scenario/examples.h"

namespace reckoner {
namespace {

/// Every condition that costs something is on.
Scenario everything()
{
    Scenario scenario = scenarioOf(*findExample("ai-startup"));
    scenario.tariff = Tariff::timeOfUse;
    scenario.season_surcharge = 0.2;
    scenario.hosting = Hosting::ownRoom;
    scenario.spares_share = 0.05;
    scenario.support_cny_per_year = 10'000;
    scenario.software_cny_per_gpu_year = 2'000;
    scenario.insurance_per_year = 0.005;
    scenario.decommissioning_share = 0.01;
    scenario.vat_recoverable = false;
    scenario.admin_fte = 0.2;
    scenario.data_fte = 0.5;
    scenario.abroad_share = 0.1;
    scenario.spot_share = 0.3;
    scenario.cloud_support_share = 0.05;
    scenario.cloud_licence_cny_per_gpu_hour = 1;
    scenario.financing = Financing::loan;
    scenario.tax_shield = true;
    return scenario;
}

Evaluation evaluated(const Scenario &scenario)
{
    auto evaluation = evaluate(scenario, builtinCatalog());
    EXPECT_TRUE(evaluation) << evaluation.error().text();
    return *std::move(evaluation);
}

TEST(Money, everyLineIsInTheLedgerWithWhatItComesFrom)
{
    const Evaluation evaluation = evaluated(everything());
    for (const OptionPlan &option : evaluation.plan.options) {
        if (!option.priced())
            continue;
        const Scope scope = scopeOf(option.option);
        double sum = 0;
        for (int number = 0; number < kCostItemCount; ++number) {
            const auto item = static_cast<CostItem>(number);
            const double amount = option.cash.of(item).value();
            if (amount == 0.0)
                continue;
            const Entry *entry = evaluation.ledger.find(figures::costOf(item), scope);
            ASSERT_NE(entry, nullptr) << key(option.option) << " " << key(item);
            EXPECT_EQ(entry->value, amount);
            EXPECT_GT(entry->operand_count, 0U) << key(option.option) << " " << key(item);
            sum += amount;
        }
        EXPECT_NEAR(sum, option.total_cny, 1e-9 * std::abs(option.total_cny));
    }
}

TEST(Money, everyConditionShowsInTheLines)
{
    const Evaluation evaluation = evaluated(everything());
    const CashFlow &own = evaluation.plan.option(Option::onPremises).cash;
    for (const CostItem item :
         {CostItem::spares, CostItem::tax, CostItem::insurance, CostItem::decommissioning,
          CostItem::roomFitOut, CostItem::room, CostItem::support, CostItem::licences,
          CostItem::administrators, CostItem::dataStaff, CostItem::interest})
        EXPECT_GT(own.of(item).value(), 0.0) << key(item);
    EXPECT_LT(own.of(CostItem::incomeTax).value(), 0.0);
    const CashFlow &cloud = evaluation.plan.option(Option::cloud).cash;
    for (const CostItem item : {CostItem::cloudSupport, CostItem::cloudLicences})
        EXPECT_GT(cloud.of(item).value(), 0.0) << key(item);
}

TEST(Money, unitCostsAreTheTotalOverTheUnits)
{
    const Scenario scenario = scenarioOf(*findExample("ai-startup"));
    const Evaluation evaluation = evaluated(scenario);
    double growth = 0;
    for (const double month : evaluation.demand.growth)
        growth += month;
    for (const OptionPlan &option : evaluation.plan.options) {
        if (!option.priced())
            continue;
        const double serving = option.total_cny - option.fine_tuning_cny - option.pretraining_cny;
        EXPECT_NEAR(option.cny_per_user_month * scenario.peak_users * growth, serving,
                    1e-9 * serving);
        EXPECT_NEAR(option.cny_per_fine_tuning_run * scenario.finetune_runs_per_month *
                        evaluation.demand.months(),
                    option.fine_tuning_cny, 1e-6);
    }
}

TEST(Money, trainsInTheCloudAndServesAtHomeAndTheReverse)
{
    using Where = FineTunePlan::Where;
    Scenario scenario = scenarioOf(*findExample("ai-startup"));
    scenario.training_place = TrainingPlace::cloud;
    const Evaluation away = evaluated(scenario);
    EXPECT_EQ(away.plan.option(Option::onPremises).fine_tuning_where, Where::rented);
    EXPECT_GT(away.plan.option(Option::onPremises).cash.of(CostItem::cloudFineTuning).value(), 0);
    scenario.training_place = TrainingPlace::home;
    const Evaluation home = evaluated(scenario);
    EXPECT_EQ(home.plan.option(Option::cloud).fine_tuning_where, Where::bought);
    EXPECT_GT(home.plan.option(Option::cloud).cash.of(CostItem::servers).value(), 0);
    EXPECT_EQ(home.plan.option(Option::cloud).cash.of(CostItem::cloudFineTuning).value(), 0);
}

TEST(Money, whatMustStayAtHomeRulesOutThePureCloud)
{
    Scenario scenario = scenarioOf(*findExample("ai-startup"));
    scenario.home_share = 0.3;
    const Evaluation evaluation = evaluated(scenario);
    EXPECT_EQ(evaluation.plan.option(Option::cloud).absence, OptionPlan::Absence::residency);
    EXPECT_EQ(evaluation.plan.option(Option::api).absence, OptionPlan::Absence::residency);
    const OptionPlan &hybrid = evaluation.plan.option(Option::hybrid);
    ASSERT_TRUE(hybrid.available());
    const Demand &demand = evaluation.demand;
    for (int month = 0; month < demand.months(); ++month) {
        const auto at = static_cast<std::size_t>(month);
        EXPECT_GE(hybrid.owned_machines[at] * hybrid.owned->requests_per_s,
                  0.3 * demand.peak_requests_per_s * demand.growth[at] * (1 - 1e-9));
    }
}

TEST(Money, aVirtualGpuTakesMoreMachines)
{
    Scenario scenario = scenarioOf(*findExample("fintech-knowledge-base"));
    const double whole = evaluated(scenario).plan.option(Option::cloud).total_cny;
    scenario.virtual_gpu_loss = 0.5;
    EXPECT_GT(evaluated(scenario).plan.option(Option::cloud).total_cny, whole);
}

TEST(BreakEvenAnalysis, knowsEveryApiContractAndReturn)
{
    Scenario scenario = scenarioOf(*findExample("ai-startup"));
    const Evaluation evaluation = evaluated(scenario);
    const BreakEvenAnalysis &analysis = evaluation.break_even;
    ASSERT_TRUE(analysis.available);
    EXPECT_FALSE(analysis.apis.empty());
    for (std::size_t i = 1; i < analysis.apis.size(); ++i)
        EXPECT_GE(analysis.apis[i].cost.slope, analysis.apis[i - 1].cost.slope);
    for (const auto &contract : analysis.contracts) {
        if (contract.utilization.kind == Crossing::Kind::at) {
            EXPECT_GT(contract.utilization.value, 0.0);
            EXPECT_LE(contract.utilization.value, 1.0);
        }
    }
    EXPECT_EQ(analysis.sensitivities.size(), 7U);
}

TEST(BreakEvenAnalysis, sensitivitiesAreWhatTheChangedScenarioSays)
{
    Scenario scenario = scenarioOf(*findExample("fintech-knowledge-base"));
    const BreakEvenAnalysis before = evaluated(scenario).break_even;
    ASSERT_EQ(before.utilization.kind, Crossing::Kind::at);
    scenario.electricity_cny_per_kwh *= 1.1;
    const BreakEvenAnalysis after = evaluated(scenario).break_even;
    using Input = BreakEvenAnalysis::Sensitivity::Input;
    for (const auto &sensitivity : before.sensitivities) {
        if (sensitivity.input == Input::electricity) {
            EXPECT_NEAR(sensitivity.more.value, after.utilization.value, 1e-9);
        }
        if (sensitivity.input == Input::hardwarePrice) {
            EXPECT_GT(sensitivity.more.value, sensitivity.less.value);
        }
        if (sensitivity.input == Input::cloudPrice) {
            EXPECT_LT(sensitivity.more.value, sensitivity.less.value);
        }
    }
}

TEST(Money, aRegionalTariffReplacesThePricesTypedIn)
{
    Scenario typed;
    typed.electricity_cny_per_kwh = 0.95;
    Scenario regional = typed;
    regional.tariff = Tariff::regional;
    regional.regional_tariff = "cn-zhejiang-one-price";
    regional.electricity_cny_per_kwh = 9;
    const auto power = [](const Scenario &scenario) {
        return evaluated(scenario).plan.option(Option::onPremises).cash.of(CostItem::power).value();
    };
    const double same = power(typed);
    ASSERT_GT(same, 0.0);
    EXPECT_NEAR(power(regional), same, 1e-9 * same);
    regional.regional_tariff = "cn-zhejiang-tou";
    const Evaluation evaluation = evaluated(regional);
    const auto fact = [&](const char *label) {
        return std::ranges::any_of(evaluation.ledger.entries(), [&](const Entry &entry) {
            return entry.kind == Entry::Kind::fact && entry.record == "Zhejiang, time of use" &&
                   std::string_view(entry.fact_label) == label;
        });
    };
    EXPECT_TRUE(fact("electricity price at flat rate"));
    EXPECT_TRUE(fact("electricity price in sharp hours"));
    EXPECT_EQ(horizonMap(regional, evaluation).years.size(), 7U);
}

TEST(Money, aRegionalTariffThatTheCatalogLacksIsAnError)
{
    Scenario scenario;
    scenario.tariff = Tariff::regional;
    scenario.regional_tariff = "atlantis";
    const auto evaluation = evaluate(scenario, builtinCatalog());
    ASSERT_FALSE(evaluation);
    EXPECT_EQ(evaluation.error().field, "regional_tariff");
}

} // namespace
} // namespace reckoner
