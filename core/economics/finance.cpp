// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/finance.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <functional>

namespace reckoner {

namespace {

constexpr double kDaysPerYear = 365.0;
constexpr double kMonthsPerYear = 12.0;
constexpr double kHighestRate = 10.0;
constexpr double kLowestRate = -0.999;

bool changesSign(std::span<const double> amounts)
{
    const bool in = std::ranges::any_of(amounts, [](double amount) { return amount > 0; });
    const bool out = std::ranges::any_of(amounts, [](double amount) { return amount < 0; });
    return in && out;
}

double bisect(const std::function<double(double)> &value, double low, double high)
{
    const bool rising = value(low) < 0;
    // Halving a bracket of width 10 this often leaves less than the spacing of doubles near 1.
    for (int step = 0; step < 80; ++step) {
        const double middle = 0.5 * (low + high);
        ((value(middle) < 0) == rising ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

// A flow can have several rates; the one nearest to nothing is what people mean.
std::optional<double> rootNearestZero(const std::function<double(double)> &value)
{
    constexpr std::array<double, 16> kUp{0.0, 0.005, 0.01, 0.02, 0.04, 0.07, 0.1, 0.15,
                                         0.2, 0.3,   0.5,  0.8,  1.5,  3.0,  6.0, kHighestRate};
    constexpr std::array<double, 14> kDown{0.0,  -0.005, -0.01, -0.02, -0.04, -0.07, -0.1,
                                           -0.2, -0.3,   -0.5,  -0.7,  -0.9,  -0.99, kLowestRate};
    for (std::size_t i = 1; i < kUp.size(); ++i) {
        if ((value(kUp[i - 1]) < 0) != (value(kUp[i]) < 0))
            return bisect(value, kUp[i - 1], kUp[i]);
        if (i < kDown.size() && (value(kDown[i - 1]) < 0) != (value(kDown[i]) < 0))
            return bisect(value, kDown[i], kDown[i - 1]);
    }
    return std::nullopt;
}

} // namespace

double presentValue(double rate_per_period, std::span<const double> amounts)
{
    double sum = 0;
    double factor = 1.0;
    for (const double amount : amounts) {
        sum += amount * factor;
        factor /= 1.0 + rate_per_period;
    }
    return sum;
}

double presentValueByDay(double rate_per_year, std::span<const double> amounts,
                         std::span<const double> days)
{
    double sum = 0;
    for (std::size_t i = 0; i < amounts.size(); ++i)
        sum += amounts[i] / std::pow(1.0 + rate_per_year, (days[i] - days[0]) / kDaysPerYear);
    return sum;
}

double payment(double rate_per_period, int periods, double present, double future, bool in_advance)
{
    if (rate_per_period == 0.0)
        return -(present + future) / periods;
    const double growth = std::pow(1.0 + rate_per_period, periods);
    const double at_end = -rate_per_period * (present * growth + future) / (growth - 1.0);
    return in_advance ? at_end / (1.0 + rate_per_period) : at_end;
}

std::optional<double> internalRate(std::span<const double> amounts)
{
    if (!changesSign(amounts))
        return std::nullopt;
    return rootNearestZero([&](double rate) { return presentValue(rate, amounts); });
}

std::optional<double> internalRateByDay(std::span<const double> amounts,
                                        std::span<const double> days)
{
    if (!changesSign(amounts))
        return std::nullopt;
    return rootNearestZero([&](double rate) { return presentValueByDay(rate, amounts, days); });
}

double perYear(double rate_per_month)
{
    return std::pow(1.0 + rate_per_month, kMonthsPerYear) - 1.0;
}

} // namespace reckoner
