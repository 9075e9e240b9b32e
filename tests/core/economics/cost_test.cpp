// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/cost.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/economics/break_even.h"
#include "core/economics/payback.h"

namespace reckoner {
namespace {

TEST(CashFlow, addsUpByItemCategoryAndMonth)
{
    CashFlow cash(3);
    cash.add(CostItem::servers, 0, Money(100));
    cash.add(CostItem::power, 1, Money(5));
    cash.add(CostItem::staff, 2, Money(7));
    cash.add(CostItem::maintenance, 2, Money(1));
    cash.add(CostItem::resale, 2, Money(-30));
    EXPECT_EQ(cash.total(), Money(83));
    EXPECT_EQ(cash.of(CostCategory::hardware), Money(70));
    EXPECT_EQ(cash.of(CostCategory::people), Money(8));
    EXPECT_EQ(cash.inMonth(2), Money(-22));
    EXPECT_EQ(cash.cumulative().back(), cash.total());
}

TEST(CashFlow, sumsAPeriodAndStopsAtTheEnd)
{
    CashFlow cash(14);
    for (int month = 0; month < 14; ++month)
        cash.add(CostItem::staff, month, Money(10));
    EXPECT_EQ(cash.of(CostItem::staff, 0, 12), Money(120));
    EXPECT_EQ(cash.of(CostItem::staff, 12, 12), Money(20));
}

TEST(CashFlow, sharesAddUpToOne)
{
    CashFlow cash(1);
    cash.add(CostItem::servers, 0, Money(60));
    cash.add(CostItem::power, 0, Money(15));
    cash.add(CostItem::staff, 0, Money(25));
    const auto parts = shares(cash);
    EXPECT_DOUBLE_EQ(parts[static_cast<std::size_t>(CostCategory::hardware)], 0.6);
    EXPECT_DOUBLE_EQ(parts[static_cast<std::size_t>(CostCategory::people)], 0.25);
    EXPECT_EQ(shares(CashFlow(3))[0], 0.0);
}

TEST(CashFlow, everyItemBelongsToACategoryAndHasAName)
{
    Money sum;
    CashFlow cash(1);
    for (int item = 0; item < kCostItemCount; ++item) {
        cash.add(static_cast<CostItem>(item), 0, Money(1 << item));
        EXPECT_FALSE(key(static_cast<CostItem>(item)).empty());
        EXPECT_STRNE(label(static_cast<CostItem>(item)), "");
    }
    for (int category = 0; category < kCostCategoryCount; ++category)
        sum += cash.of(static_cast<CostCategory>(category));
    EXPECT_EQ(sum, cash.total());
}

TEST(CashFlow, presentValueAtRateZeroIsTheTotal)
{
    CashFlow cash(24);
    for (int month = 0; month < 24; ++month)
        cash.add(CostItem::power, month, Money(10 + month));
    EXPECT_NEAR(cash.presentValue(0.0).value(), cash.total().value(), 1e-9);
}

TEST(CashFlow, presentValueDiscountsByTheYear)
{
    CashFlow cash(13);
    cash.add(CostItem::power, 12, Money(110)); // paid at the beginning of month 13: one year away
    EXPECT_NEAR(cash.presentValue(0.10).value(), 100.0, 1e-9);
    CashFlow resale(12);
    resale.add(CostItem::resale, 11, Money(-110)); // comes at the end of month 12: one year away
    EXPECT_NEAR(resale.presentValue(0.10).value(), -100.0, 1e-9);
}

TEST(Payback, isTheMonthFromWhichOwningStaysCheaper)
{
    CashFlow own(6);
    CashFlow rented(6);
    own.add(CostItem::servers, 0, Money(25));
    for (int month = 0; month < 6; ++month)
        rented.add(CostItem::cloudServing, month, Money(10));
    EXPECT_EQ(paybackMonth(paybackOf(own, rented, 0.0).nominal), 3);
    own.add(CostItem::servers, 0, Money(5)); // meets renting exactly at the end of a month
    EXPECT_EQ(paybackMonth(paybackOf(own, rented, 0.0).nominal), 3);
    own.add(CostItem::servers, 4, Money(40)); // a second purchase takes the lead away again
    EXPECT_EQ(paybackMonth(paybackOf(own, rented, 0.0).nominal), 0);
}

TEST(BreakEven, liesWhereTheLinesCross)
{
    const Crossing crossing = breakEven({50, 10}, {10, 110}, 1.0);
    EXPECT_EQ(crossing.kind, Crossing::Kind::at);
    EXPECT_DOUBLE_EQ(crossing.value, 0.4);
    EXPECT_DOUBLE_EQ((LinearCost{50, 10}).at(0.4), (LinearCost{10, 110}).at(0.4));
}

TEST(BreakEven, aLineCanBeReadAgainstAnotherMeasureOfUse)
{
    const LinearCost cost{100.0, 48.0};
    EXPECT_DOUBLE_EQ(cost.against(24.0).at(12.0), cost.at(0.5));
}

TEST(BreakEven, saysNeverAndAlways)
{
    EXPECT_EQ(breakEven({50, 10}, {10, 20}, 1.0).kind, Crossing::Kind::never);
    EXPECT_EQ(breakEven({5, 10}, {10, 20}, 1.0).kind, Crossing::Kind::always);
}

} // namespace
} // namespace reckoner
