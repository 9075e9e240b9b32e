// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/tariff.h"

#include <algorithm>
#include <numeric>

namespace reckoner {

namespace {

constexpr int kMonthsPerYear = 12;

// A span of hours may run through midnight; one that ends where it begins is empty.
bool within(int hour, double start, double end)
{
    return start <= end ? hour >= start && hour < end : hour >= start || hour < end;
}

double priceAt(int hour, const Scenario &scenario)
{
    if (within(hour, scenario.peak_start_hour, scenario.peak_end_hour) ||
        within(hour, scenario.evening_start_hour, scenario.evening_end_hour))
        return scenario.peak_cny_per_kwh;
    if (within(hour, scenario.valley_start_hour, scenario.valley_end_hour))
        return scenario.valley_cny_per_kwh;
    return scenario.electricity_cny_per_kwh;
}

} // namespace

TariffCalendar::TariffCalendar(const Scenario &scenario, int months)
    : m_trend(scenario.electricity_price_change_per_year, months),
      m_surcharge(scenario.season_surcharge),
      m_start_month(static_cast<int>(scenario.start_month) - 1),
      m_season_first(static_cast<int>(scenario.season_first_month) - 1),
      m_season_months(static_cast<int>(scenario.season_months))
{
    for (int hour = 0; hour < static_cast<int>(m_hours.size()); ++hour)
        m_hours[static_cast<std::size_t>(hour)] = scenario.tariff == Tariff::flat
                                                      ? scenario.electricity_cny_per_kwh
                                                      : priceAt(hour, scenario);
    m_flat = std::ranges::all_of(m_hours, [&](double price) { return price == m_hours[0]; });
    m_mean = m_flat ? m_hours[0]
                    : std::accumulate(m_hours.begin(), m_hours.end(), 0.0) /
                          static_cast<double>(m_hours.size());
}

double TariffCalendar::factor(int month) const
{
    const double trend = m_trend.at(month);
    const int calendar = (m_start_month + month) % kMonthsPerYear;
    const int since = (calendar - m_season_first + kMonthsPerYear) % kMonthsPerYear;
    return since < m_season_months ? trend * (1.0 + m_surcharge) : trend;
}

double TariffCalendar::at(int hour_of_day, int month) const
{
    return m_hours.at(static_cast<std::size_t>(hour_of_day)) * factor(month);
}

double TariffCalendar::weighted(std::span<const double> weights, double most) const
{
    if (m_flat)
        return m_mean;
    double paid = 0;
    double used = 0;
    for (std::size_t hour = 0; hour < weights.size(); ++hour) {
        const double weight = std::min(weights[hour], most);
        paid += weight * m_hours[hour % m_hours.size()];
        used += weight;
    }
    return used > 0 ? paid / used : m_mean;
}

} // namespace reckoner
