// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/finance.h"

#include <cmath>
#include <numeric>
#include <vector>

#include <gtest/gtest.h>

namespace reckoner {
namespace {

// Recorded from LibreOffice Calc 7.4.7.2 (Debian 12), headless: a sheet with these amounts and days
// and the functions named at each value, saved as CSV with TEXT(...; "0.0000000000000000").

std::vector<double> monthly()
{
    std::vector<double> amounts{-250'000};
    for (int month = 0; month < 36; ++month)
        amounts.push_back(9000 + 150 * month);
    return amounts;
}

const std::vector<double> kIrregular{-833'806, 0,       0,       120'000, 150'000,
                                     -40'000,  210'000, 260'000, 300'000, 180'000};
const std::vector<double> kDays{45000, 45030, 45061, 45095, 45140,
                                45200, 45260, 45330, 45400, 45500};

TEST(PresentValue, equalsNpvOfCalc)
{
    // NPV(0.006; A2:A37) + A1
    EXPECT_NEAR(presentValue(0.006, monthly()), 122'255.503418249, 1e-7);
}

TEST(PresentValue, byDayEqualsXnpvOfCalc)
{
    EXPECT_NEAR(presentValueByDay(0.08, kIrregular, kDays), 270'148.80305566, 1e-7);
    EXPECT_NEAR(presentValueByDay(0.0, kIrregular, kDays), 346'194, 1e-9);
}

TEST(InternalRate, equalsIrrOfCalc)
{
    ASSERT_TRUE(internalRate(monthly()));
    EXPECT_NEAR(*internalRate(monthly()), 0.0283998186411034, 1e-12);
    ASSERT_TRUE(internalRate(kIrregular));
    EXPECT_NEAR(*internalRate(kIrregular), 0.0543241728895665, 1e-12);
}

TEST(InternalRate, byDayEqualsXirrOfCalc)
{
    const auto rate = internalRateByDay(kIrregular, kDays);
    ASSERT_TRUE(rate);
    EXPECT_NEAR(*rate, 0.508179792571402, 1e-12);
}

TEST(InternalRate, isTheRootOfThePresentValue)
{
    const auto amounts = monthly();
    EXPECT_NEAR(presentValue(*internalRate(amounts), amounts), 0.0, 1e-6);
}

TEST(InternalRate, mayBeNegative)
{
    const std::vector<double> amounts{-100, 20, 20, 20};
    ASSERT_TRUE(internalRate(amounts));
    EXPECT_LT(*internalRate(amounts), 0.0);
    EXPECT_NEAR(presentValue(*internalRate(amounts), amounts), 0.0, 1e-9);
}

TEST(InternalRate, doesNotExistWithoutAChangeOfSign)
{
    EXPECT_FALSE(internalRate(std::vector<double>{-5, -1, 0}));
    EXPECT_FALSE(internalRate(std::vector<double>{5, 1}));
    EXPECT_FALSE(internalRate(std::vector<double>{}));
}

TEST(Payment, equalsPmtOfCalc)
{
    EXPECT_NEAR(payment(0.045 / 12, 36, 200'000), -5949.38489567512, 1e-9);
    EXPECT_NEAR(payment(0.045 / 12, 36, -200'000, 20'000, true), 5409.16204842601, 1e-9);
    EXPECT_NEAR(payment(0.0, 24, -48'000), 2000, 1e-12);
    EXPECT_NEAR(payment(0.09 / 12, 60, 1'000'000, -100'000), -19'432.5197037186, 1e-8);
}

TEST(Rate, ofAYearEqualsEffectOfCalc)
{
    EXPECT_NEAR(perYear(0.12 / 12), 0.12682503013197, 1e-13);
}

} // namespace
} // namespace reckoner
