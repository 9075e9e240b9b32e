// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/finance.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <functional>

#include <boost/math/tools/toms748_solve.hpp>

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

using Value = std::function<double(double)>;

double rootBetween(const Value &value, double low, double high)
{
    // TOMS 748 needs a few steps; the limit only ends what rounding would keep going.
    std::uintmax_t steps = 100;
    const auto [from, to] = boost::math::tools::toms748_solve(
        value, low, high, boost::math::tools::eps_tolerance<double>(), steps);
    return 0.5 * (from + to);
}

// Walks away from nothing, one step to a side at a time.
class Walk {
public:
    Walk(const Value &value, std::span<const double> rates, double at_zero)
        : m_value(value), m_rates(rates), m_last(at_zero)
    {
    }

    // The root that the next step passes, if any.
    std::optional<double> step()
    {
        if (m_at == m_rates.size())
            return std::nullopt;
        const double here = m_value(m_rates[m_at]);
        const double before = m_at == 0 ? 0.0 : m_rates[m_at - 1];
        const bool passed = (here < 0) != (m_last < 0);
        m_last = here;
        const double there = m_rates[m_at++];
        if (!passed)
            return std::nullopt;
        return rootBetween(m_value, std::min(before, there), std::max(before, there));
    }

private:
    const Value &m_value;
    std::span<const double> m_rates;
    double m_last;
    std::size_t m_at = 0;
};

// A flow can have several rates; the one nearest to nothing is what people mean.
std::optional<double> rootNearestZero(const Value &value)
{
    constexpr std::array<double, 15> kUp{0.005, 0.01, 0.02, 0.04, 0.07, 0.1, 0.15,        0.2,
                                         0.3,   0.5,  0.8,  1.5,  3.0,  6.0, kHighestRate};
    constexpr std::array<double, 13> kDown{-0.005, -0.01, -0.02, -0.04, -0.07, -0.1,       -0.2,
                                           -0.3,   -0.5,  -0.7,  -0.9,  -0.99, kLowestRate};
    const double at_zero = value(0.0);
    Walk up(value, kUp, at_zero);
    Walk down(value, kDown, at_zero);
    for (std::size_t step = 0; step < kUp.size(); ++step) {
        if (const auto root = up.step())
            return root;
        if (const auto root = down.step())
            return root;
    }
    return std::nullopt;
}

} // namespace

double presentValue(double rate_per_period, std::span<const double> amounts)
{
    // Sums side by side do not wait for each other.
    constexpr std::size_t kAbreast = 4;
    const double period = 1.0 / (1.0 + rate_per_period);
    const double periods_abreast = period * period * period * period;
    std::array<double, kAbreast> sums{};
    double factor = 1.0;
    std::size_t at = 0;
    for (; at + kAbreast <= amounts.size(); at += kAbreast) {
        for (std::size_t lane = 0; lane < kAbreast; ++lane)
            sums[lane] += amounts[at + lane] * factor;
        factor *= periods_abreast;
    }
    for (std::size_t lane = 0; at + lane < amounts.size(); ++lane)
        sums[lane] += amounts[at + lane] * factor;
    return sums[0] + period * (sums[1] + period * (sums[2] + period * sums[3]));
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
