// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "core/catalog/builtin.h"
#include "core/economics/finance.h"
#include "core/evaluation/evaluation.h"
#include "core/planning/load_bands.h"
#include "core/scenario/fields.h"
#include "tests/property/plausible_money.h"

namespace reckoner {
namespace {

Evaluation evaluated(const Scenario &scenario)
{
    auto evaluation = evaluate(scenario, builtinCatalog());
    if (!evaluation)
        RC_FAIL(evaluation.error().text());
    return *std::move(evaluation);
}

bool close(double a, double b, double tolerance = 1e-9)
{
    return std::abs(a - b) <= tolerance * std::max({1.0, std::abs(a), std::abs(b)});
}

/// Costs of every kind in every month.
CashFlow anyCash(int months)
{
    CashFlow cash(months);
    for (int month = 0; month < months; ++month) {
        const auto item = static_cast<CostItem>(*rc::gen::inRange(0, kCostItemCount));
        cash.add(item, month, Money(*realBetween(0, 1e6)));
    }
    return cash;
}

RC_GTEST_PROP(Money, presentValueAtRateZeroIsTheSum, ())
{
    const CashFlow cash = anyCash(*rc::gen::inRange(1, 85));
    RC_ASSERT(close(cash.presentValue(0.0).value(), cash.total().value()));
    RC_ASSERT(close(cash.cumulative(0.0).back().value(), cash.total().value()));
}

RC_GTEST_PROP(Money, presentValueIsThatOfCalcsConvention, ())
{
    const CashFlow cash = anyCash(*rc::gen::inRange(1, 85));
    const double rate = *realBetween(0, 0.5);
    const double monthly = std::pow(1.0 + rate, 1.0 / 12.0) - 1.0;
    RC_ASSERT(close(cash.presentValue(rate).value(), presentValue(monthly, cash.byPointInTime())));
    RC_ASSERT(close(cash.presentValue(rate).value(), cash.cumulative(rate).back().value()));
}

RC_GTEST_PROP(Money, aHigherRateNeverMakesCostsWeighMore, ())
{
    const CashFlow cash = anyCash(*rc::gen::inRange(1, 85));
    const double low = *realBetween(0, 0.3);
    const double high = low + *realBetween(0, 0.3);
    RC_ASSERT(cash.presentValue(high).value() <= cash.presentValue(low).value() * (1 + 1e-12));
}

RC_GTEST_PROP(Money, splittingAnAmountChangesNothing, ())
{
    const int months = *rc::gen::inRange(1, 61);
    CashFlow whole(months);
    CashFlow split(months);
    for (int month = 0; month < months; ++month) {
        const double amount = *realBetween(0, 1e6);
        const double part = *realBetween(0, 1);
        whole.add(CostItem::power, month, Money(amount));
        split.add(CostItem::power, month, Money(amount * part));
        split.add(CostItem::power, month, Money(amount * (1 - part)));
    }
    RC_ASSERT(close(whole.total().value(), split.total().value()));
    RC_ASSERT(close(whole.presentValue(0.1).value(), split.presentValue(0.1).value()));
}

RC_GTEST_PROP(Money, bookingUnderAnotherCategoryChangesNothing, ())
{
    const int months = *rc::gen::inRange(1, 61);
    CashFlow one(months);
    CashFlow other(months);
    for (int month = 0; month < months; ++month) {
        const double amount = *realBetween(0, 1e6);
        one.add(CostItem::maintenance, month, Money(amount));
        other.add(CostItem::apiTokens, month, Money(amount));
    }
    RC_ASSERT(one.total() == other.total());
    RC_ASSERT(one.presentValue(0.08) == other.presentValue(0.08));
    RC_ASSERT(one.cumulative() == other.cumulative());
}

RC_GTEST_PROP(Money, aFlowInDollarsIsTheOneInYuanTimesTheRate, ())
{
    const int months = *rc::gen::inRange(1, 61);
    const double rate = *realBetween(1, 10);
    const CashFlow yuan = anyCash(months);
    CashFlow dollars(months);
    for (int month = 0; month < months; ++month) {
        for (int item = 0; item < kCostItemCount; ++item)
            dollars.add(static_cast<CostItem>(item), month,
                        yuan.at(static_cast<CostItem>(item), month) / rate);
    }
    RC_ASSERT(close(dollars.total().value() * rate, yuan.total().value()));
    RC_ASSERT(close(dollars.presentValue(0.07).value() * rate, yuan.presentValue(0.07).value()));
}

RC_GTEST_PROP(Money, linesAddUpUnderAllConditions, ())
{
    const Evaluation evaluation = evaluated(plausibleMoney());
    for (const OptionPlan &plan : evaluation.plan.options) {
        if (!plan.priced())
            continue;
        double categories = 0;
        for (int i = 0; i < kCostCategoryCount; ++i)
            categories += plan.cash.of(static_cast<CostCategory>(i)).value();
        RC_ASSERT(close(categories, plan.total_cny));
        // What is borrowed is paid back.
        RC_ASSERT(std::abs((plan.cash.of(CostItem::borrowing) + plan.cash.of(CostItem::repayment))
                               .value()) <= 1e-6 * plan.total_cny);
    }
}

RC_GTEST_PROP(Money, hybridIsNeverDearerThanTheBestPureWay, ())
{
    const Evaluation evaluation = evaluated(plausibleMoney());
    const auto &plan = evaluation.plan;
    const OptionPlan &hybrid = plan.option(Option::hybrid);
    if (!hybrid.available())
        return;
    for (const Option pure : {Option::onPremises, Option::cloud}) {
        if (plan.option(pure).available())
            RC_ASSERT(hybrid.total_cny <= plan.option(pure).total_cny * (1 + 1e-9));
    }
}

RC_GTEST_PROP(Money, breakEvenIsTheRootOfTheDifference, ())
{
    const Evaluation evaluation = evaluated(plausibleMoney());
    const BreakEvenAnalysis &analysis = evaluation.break_even;
    if (!analysis.available)
        return;
    const auto root = [](const Crossing &crossing, const LinearCost &a, const LinearCost &b,
                         double full) {
        if (crossing.kind == Crossing::Kind::at) {
            const double use = crossing.value / full;
            RC_ASSERT(std::abs(a.at(use) - b.at(use)) <= 1e-6 * std::abs(a.at(use)));
        }
    };
    root(analysis.utilization, analysis.own, analysis.cloud_on_demand, 1.0);
    for (const auto &api : analysis.apis)
        root(api.tokens_per_month, analysis.own, api.cost, analysis.tokens_per_month_at_full_use);
}

RC_GTEST_PROP(Money, noPriceMakesAnythingCheaperByRising, ())
{
    const Scenario before = plausibleMoney();
    Scenario after = before;
    std::vector<const FieldSpec *> prices;
    for (const FieldSpec &spec : fields()) {
        const bool money =
            isMoney(spec.unit) && spec.key != "budget_cny" && spec.key != "cny_per_usd";
        if (spec.kind == FieldKind::number && money && !spec.key.starts_with("idea_"))
            prices.push_back(&spec);
    }
    const FieldSpec &price = **rc::gen::elementOf(prices);
    double &value = after.*price.number;
    value = std::min(price.maximum, value * *realBetween(1, 2) + *realBetween(0, 1));
    const Evaluation low = evaluated(before);
    const Evaluation high = evaluated(after);
    for (const OptionPlan &plan : low.plan.options) {
        const OptionPlan &dearer = high.plan.option(plan.option);
        if (plan.priced() && dearer.priced())
            RC_ASSERT(dearer.total_cny >= plan.total_cny * (1 - 1e-9));
    }
}

RC_GTEST_PROP(Money, bandsCarryTheWholeLoad, ())
{
    const Evaluation evaluation = evaluated(plausibleMoney());
    for (const Option option : {Option::onPremises, Option::cloud, Option::hybrid}) {
        const OptionPlan &plan = evaluation.plan.option(option);
        if (!plan.priced())
            continue;
        const int month = *rc::gen::inRange(0, evaluation.demand.months());
        const LoadBands all = loadBands(plan, evaluation.demand, month);
        double carried = 0;
        double top = 0;
        for (const LoadBand &band : all.bands) {
            RC_ASSERT(close(band.from_qps, top));
            RC_ASSERT(band.to_qps >= band.from_qps);
            carried += band.energy;
            top = band.to_qps;
        }
        RC_ASSERT(close(carried, 1.0, 1e-6));
        RC_ASSERT(top >= all.curve.front().requests_per_s * (1 - 1e-6));
    }
}

} // namespace
} // namespace reckoner
