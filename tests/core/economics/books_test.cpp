// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/books.h"

#include <gtest/gtest.h>

#include "core/economics/financing.h"

namespace reckoner {
namespace {

TEST(Books, writesOffByTheYearWhatWasBought)
{
    Scenario scenario; // three years in a straight line, 5 % left
    CashFlow cash(30);
    cash.add(CostItem::servers, 0, Money(300'000));
    const std::vector<BookYear> years = booksByYear(cash, scenario);
    ASSERT_EQ(years.size(), 3U);
    EXPECT_DOUBLE_EQ(years[0].purchases, 300'000);
    EXPECT_NEAR(years[0].depreciation, 95'000, 1e-6);
    EXPECT_NEAR(years[1].book_value, 110'000, 1e-6);
    EXPECT_NEAR(years[2].depreciation, 47'500, 1e-6); // half a year
}

TEST(Books, whatIsOwedFallsToNothing)
{
    Scenario scenario;
    scenario.financing = Financing::loan;
    CashFlow cash(36);
    cash.add(CostItem::servers, 0, Money(250'000));
    addFinancing(cash, 0, Money(250'000), scenario);
    const std::vector<BookYear> years = booksByYear(cash, scenario);
    ASSERT_EQ(years.size(), 3U);
    EXPECT_NEAR(years[0].borrowed, 200'000, 1e-6);
    EXPECT_GT(years[0].owed, years[1].owed);
    EXPECT_NEAR(years[2].owed, 0, 1e-6);
    EXPECT_GT(years[0].interest, years[2].interest);
}

TEST(Books, taxSavedIsTheRateOfWhatIsDeducted)
{
    Scenario scenario;
    scenario.tax_shield = true;
    CashFlow cash(12);
    cash.add(CostItem::staff, 3, Money(100'000));
    addIncomeTax(cash, scenario);
    EXPECT_NEAR(booksByYear(cash, scenario).front().tax_saved, 25'000, 1e-6);
}

} // namespace
} // namespace reckoner
