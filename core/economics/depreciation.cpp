// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/depreciation.h"

#include <algorithm>
#include <cmath>

namespace reckoner {

namespace {

constexpr double kResidualAgeMonths = 36.0;
constexpr int kMonthsPerYear = 12;

double straightLine(double age_years, double years, double salvage)
{
    return 1.0 - (1.0 - salvage) * std::min(age_years / years, 1.0);
}

double declining(double age_years, double years, double salvage)
{
    constexpr double kStraightYears = 2.0;
    if (years <= kStraightYears)
        return straightLine(age_years, years, salvage);
    double book = 1.0;
    double year = 0;
    for (; year < years - kStraightYears; year += 1.0) {
        const double lost = std::min(book * 2.0 / years, std::max(0.0, book - salvage));
        const double part = std::min(1.0, age_years - year);
        if (part < 1.0)
            return book - lost * std::max(0.0, part);
        book -= lost;
    }
    const double straight = std::clamp((age_years - year) / kStraightYears, 0.0, 1.0);
    return book - std::max(0.0, book - salvage) * straight;
}

// What a new generation leaves of a machine's value.
double shockShare(int bought, int at, const Scenario &scenario)
{
    // A generation of month n arrives at its beginning: n - 1 months after the start.
    const int shock = static_cast<int>(scenario.shock_month);
    const bool shocked = shock > 0 && bought < shock - 1 && at > shock - 1;
    return shocked ? 1.0 - scenario.shock_loss : 1.0;
}

double worn(int age, const Scenario &scenario)
{
    return std::pow(scenario.residual_share, age / kResidualAgeMonths);
}

double shareOfAge(int age, const Scenario &scenario)
{
    const double years = age / static_cast<double>(kMonthsPerYear);
    switch (scenario.depreciation) {
    case Depreciation::straightLine:
        return straightLine(years, scenario.depreciation_years, scenario.salvage_share);
    case Depreciation::declining:
        return declining(years, scenario.depreciation_years, scenario.salvage_share);
    case Depreciation::market:
        return worn(age, scenario);
    }
    return 1.0;
}

} // namespace

double marketShare(int bought, int at, const Scenario &scenario)
{
    return worn(std::max(0, at - bought), scenario) * shockShare(bought, at, scenario);
}

double bookShare(int bought, int at, const Scenario &scenario)
{
    const double share = shareOfAge(std::max(0, at - bought), scenario);
    return scenario.depreciation == Depreciation::market ? share * shockShare(bought, at, scenario)
                                                         : share;
}

BookShares::BookShares(const Scenario &scenario, int months) : m_scenario(scenario)
{
    for (int age = 0; age <= months; ++age)
        m_by_age.push_back(shareOfAge(age, scenario));
}

double BookShares::at(int bought, int at) const
{
    const double share = m_by_age.at(static_cast<std::size_t>(std::max(0, at - bought)));
    return m_scenario.depreciation == Depreciation::market
               ? share * shockShare(bought, at, m_scenario)
               : share;
}

} // namespace reckoner
