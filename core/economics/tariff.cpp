// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/tariff.h"

#include <algorithm>
#include <numeric>
#include <stdexcept>

#include "core/economics/price.h"

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

Scenario withTariff(Scenario scenario, const Catalog &catalog)
{
    const ElectricityTariff *tariff = catalog.tariff(scenario.regional_tariff);
    if (scenario.tariff != Tariff::regional || !tariff)
        return scenario;
    scenario.tariff_hours_cny.clear();
    for (const auto &day : tariff->bands) {
        for (const ElectricityTariff::Band band : day)
            scenario.tariff_hours_cny.push_back(
                inYuan(tariff->price(band), tariff->currency, scenario).value());
    }
    return scenario;
}

std::array<double, 24> dayOf(std::span<const double> load, double most)
{
    std::array<double, 24> day{};
    for (std::size_t hour = 0; hour < load.size(); ++hour)
        day[hour % day.size()] += std::min(load[hour], most);
    return day;
}

TariffCalendar::TariffCalendar(const Scenario &scenario, int months)
    : m_days(scenario.tariff == Tariff::regional ? kMonthsPerYear : 1),
      m_trend(scenario.electricity_price_change_per_year, months),
      m_surcharge(scenario.season_surcharge),
      m_start_month(static_cast<int>(scenario.start_month) - 1),
      m_season_first(static_cast<int>(scenario.season_first_month) - 1),
      m_season_months(static_cast<int>(scenario.season_months))
{
    if (scenario.tariff == Tariff::flat) {
        m_days.front().hours.fill(scenario.electricity_cny_per_kwh);
        m_days.front().mean = scenario.electricity_cny_per_kwh;
        return;
    }
    const std::vector<double> &regional = scenario.tariff_hours_cny;
    const std::size_t hours_of_day = m_days.front().hours.size();
    if (scenario.tariff == Tariff::regional && regional.size() != m_days.size() * hours_of_day)
        throw std::logic_error("the regional tariff was not looked up");
    for (std::size_t month = 0; month < m_days.size(); ++month) {
        Day &day = m_days[month];
        for (std::size_t hour = 0; hour < hours_of_day; ++hour)
            day.hours[hour] = scenario.tariff == Tariff::regional
                                  ? regional[month * hours_of_day + hour]
                                  : priceAt(static_cast<int>(hour), scenario);
        const bool flat =
            std::ranges::all_of(day.hours, [&](double price) { return price == day.hours[0]; });
        day.mean = flat ? day.hours[0]
                        : std::accumulate(day.hours.begin(), day.hours.end(), 0.0) /
                              static_cast<double>(hours_of_day);
        m_flat = m_flat && flat;
    }
}

const TariffCalendar::Day &TariffCalendar::dayOf(int month) const
{
    return m_days.size() == 1
               ? m_days.front()
               : m_days[static_cast<std::size_t>(m_start_month + month) % m_days.size()];
}

double TariffCalendar::factor(int month) const
{
    const double trend = m_trend.at(month);
    if (m_surcharge == 0.0)
        return trend;
    const int calendar = (m_start_month + month) % kMonthsPerYear;
    const int since = (calendar - m_season_first + kMonthsPerYear) % kMonthsPerYear;
    return since < m_season_months ? trend * (1.0 + m_surcharge) : trend;
}

double TariffCalendar::at(int hour_of_day, int month) const
{
    return dayOf(month).hours.at(static_cast<std::size_t>(hour_of_day)) * factor(month);
}

double TariffCalendar::mean(int month) const
{
    return dayOf(month).mean * factor(month);
}

double TariffCalendar::weighted(int month, const std::array<double, 24> &day) const
{
    const std::array<double, 24> &prices = dayOf(month).hours;
    const double used = std::accumulate(day.begin(), day.end(), 0.0);
    if (m_flat || used <= 0)
        return mean(month);
    return std::inner_product(day.begin(), day.end(), prices.begin(), 0.0) / used * factor(month);
}

} // namespace reckoner
