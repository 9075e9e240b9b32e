// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/financing.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/economics/depreciation.h"
#include "core/economics/finance.h"

namespace reckoner {
namespace {

CashFlow financed(const Scenario &scenario, int months)
{
    CashFlow cash(months);
    cash.add(CostItem::servers, 0, Money(250'000));
    addFinancing(cash, 0, Money(250'000), scenario);
    return cash;
}

TEST(Financing, costsNothingFromOwnFunds)
{
    EXPECT_EQ(financed(Scenario(), 36).of(CostCategory::finance), Money());
}

TEST(Financing, aLoanIsRepaidInEqualInstalments)
{
    Scenario scenario;
    scenario.financing = Financing::loan; // 20 % down leave 200,000, at 4.5 % over 3 years
    const CashFlow cash = financed(scenario, 48);
    for (int month = 0; month < 36; ++month) {
        // PMT(0.045/12; 36; 200000) of LibreOffice Calc 7.4
        EXPECT_NEAR(
            (cash.at(CostItem::interest, month) + cash.at(CostItem::repayment, month)).value(),
            5949.38489567512, 1e-6);
    }
    EXPECT_EQ(cash.at(CostItem::interest, 36), Money());
    // IPMT(0.045/12; 7; 36; 200000)
    EXPECT_NEAR(cash.at(CostItem::interest, 6).value(), 631.911595423495, 1e-6);
    EXPECT_NEAR((cash.of(CostItem::borrowing) + cash.of(CostItem::repayment)).value(), 0, 1e-6);
}

TEST(Financing, aLeaseIsPaidInAdvanceAndEndsWithTheTakeover)
{
    Scenario scenario;
    scenario.financing = Financing::lease; // taken over at 10 % of the financed 200,000
    const CashFlow cash = financed(scenario, 48);
    // PMT(0.045/12; 36; -200000; 20000; 1)
    const double rate = 5409.16204842601;
    EXPECT_NEAR(cash.at(CostItem::borrowing, 0).value(), rate - 200'000, 1e-6);
    EXPECT_NEAR((cash.at(CostItem::interest, 5) + cash.at(CostItem::repayment, 5)).value(), rate,
                1e-6);
    EXPECT_NEAR((cash.at(CostItem::interest, 35) + cash.at(CostItem::repayment, 35)).value(),
                20'000, 1e-6);
}

TEST(Financing, whatIsOwedAtTheEndIsSettled)
{
    Scenario scenario;
    scenario.financing = Financing::loan;
    const CashFlow cash = financed(scenario, 12);
    EXPECT_NEAR((cash.of(CostItem::borrowing) + cash.of(CostItem::repayment)).value(), 0, 1e-6);
    EXPECT_GT(cash.at(CostItem::repayment, 11).value(), 100'000);
}

TEST(Financing, atTheInterestRateTheLoanIsWorthNothing)
{
    Scenario scenario;
    for (const Financing kind : {Financing::loan, Financing::lease}) {
        scenario.financing = kind;
        const double yearly = perYear(scenario.financing_rate / 12);
        EXPECT_NEAR(financed(scenario, 60).presentValue(yearly).value(), 250'000, 1e-4);
    }
}

TEST(Depreciation, decliningEqualsDoubleDecliningOfCalc)
{
    Scenario scenario;
    scenario.depreciation = Depreciation::declining;
    scenario.depreciation_years = 5;
    scenario.salvage_share = 0.05;
    const auto lost = [&](int year) {
        return 100'000 *
               (bookShare(0, 12 * (year - 1), scenario) - bookShare(0, 12 * year, scenario));
    };
    // DDB(100000; 5000; 5; year; 2) for the first three; the last two share the rest evenly.
    EXPECT_NEAR(lost(1), 40'000, 1e-6);
    EXPECT_NEAR(lost(2), 24'000, 1e-6);
    EXPECT_NEAR(lost(3), 14'400, 1e-6);
    EXPECT_NEAR(lost(4), 8'300, 1e-6);
    EXPECT_NEAR(lost(5), 8'300, 1e-6);
    EXPECT_NEAR(bookShare(0, 100, scenario), 0.05, 1e-12);
}

TEST(Depreciation, straightLineEqualsSlnOfCalc)
{
    Scenario scenario;
    // SLN(100000; 5000; 3)
    EXPECT_NEAR(100'000 * (1 - bookShare(0, 12, scenario)), 31'666.6666666667, 1e-6);
    EXPECT_NEAR(bookShare(6, 6, scenario), 1.0, 1e-12);
    EXPECT_NEAR(bookShare(0, 60, scenario), 0.05, 1e-12);
}

TEST(Depreciation, marketHalvesAndFallsWithANewGeneration)
{
    Scenario scenario;
    scenario.depreciation = Depreciation::market;
    scenario.residual_share = 0.5; // the article: half the value is gone in three years
    EXPECT_NEAR(bookShare(0, 36, scenario), 0.5, 1e-12);
    EXPECT_NEAR(marketShare(0, 72, scenario), 0.25, 1e-12);
    scenario.shock_month = 13;
    scenario.shock_loss = 0.4;
    EXPECT_NEAR(marketShare(0, 12, scenario), std::pow(0.5, 1.0 / 3.0), 1e-12);
    EXPECT_NEAR(marketShare(0, 13, scenario), 0.6 * std::pow(0.5, 13.0 / 36.0), 1e-12);
    EXPECT_NEAR(marketShare(12, 48, scenario), 0.5, 1e-12) << "bought when it was there";
}

TEST(IncomeTax, savesItsRateOfEveryCost)
{
    Scenario scenario;
    scenario.tax_shield = true;
    for (const Depreciation method :
         {Depreciation::straightLine, Depreciation::declining, Depreciation::market}) {
        for (const Financing financing : {Financing::cash, Financing::loan, Financing::lease}) {
            scenario.depreciation = method;
            scenario.financing = financing;
            CashFlow cash = financed(scenario, 30);
            for (int month = 0; month < 30; ++month)
                cash.add(CostItem::power, month, Money(1000));
            cash.add(CostItem::resale, 29, Money(-90'000));
            const double before = cash.total().value();
            addIncomeTax(cash, scenario);
            EXPECT_NEAR(cash.total().value(), 0.75 * before, 1e-6);
        }
    }
}

TEST(IncomeTax, isSavedSoonerWhenBooksDeclineFaster)
{
    Scenario scenario;
    scenario.tax_shield = true;
    scenario.depreciation_years = 5;
    const auto worth = [&](Depreciation method) {
        scenario.depreciation = method;
        CashFlow cash = financed(scenario, 60);
        addIncomeTax(cash, scenario);
        return cash.presentValue(0.1).value();
    };
    EXPECT_LT(worth(Depreciation::declining), worth(Depreciation::straightLine));
}

TEST(BookValues, startAtThePriceAndEndAtTheSalvage)
{
    const Scenario scenario;
    const auto books = bookValues(financed(scenario, 48), scenario);
    EXPECT_NEAR(books.front().value(), 250'000 * (1 - 0.95 / 36), 1e-6);
    EXPECT_NEAR(books.back().value(), 12'500, 1e-6);
}

} // namespace
} // namespace reckoner
