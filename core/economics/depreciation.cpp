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

} // namespace

double marketShare(int bought, int at, const Scenario &scenario)
{
    const int age = std::max(0, at - bought);
    const double worn = std::pow(scenario.residual_share, age / kResidualAgeMonths);
    // A generation of month n arrives at its beginning: n - 1 months after the start.
    const int shock = static_cast<int>(scenario.shock_month);
    const bool shocked = shock > 0 && bought < shock - 1 && at > shock - 1;
    return shocked ? worn * (1.0 - scenario.shock_loss) : worn;
}

double bookShare(int bought, int at, const Scenario &scenario)
{
    const double age = std::max(0, at - bought) / static_cast<double>(kMonthsPerYear);
    switch (scenario.depreciation) {
    case Depreciation::straightLine:
        return straightLine(age, scenario.depreciation_years, scenario.salvage_share);
    case Depreciation::declining:
        return declining(age, scenario.depreciation_years, scenario.salvage_share);
    case Depreciation::market:
        return marketShare(bought, at, scenario);
    }
    return 1.0;
}

} // namespace reckoner
