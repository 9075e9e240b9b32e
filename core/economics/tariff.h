// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/economics/price_trend.h"
#include "core/scenario/scenario.h"

namespace reckoner {

/// A copy of the scenario with the prices of its regional tariff looked up; without one, or where
/// the catalog lacks it, the scenario as it is.
[[nodiscard]] Scenario withTariff(Scenario scenario, const Catalog &catalog);

/// A load by hour of the day, summed over whole days from midnight, each hour capped at `most`.
[[nodiscard]] std::array<double, 24> dayOf(std::span<const double> load, double most);

/// What electricity costs by hour of the day, month and year of the plan, in CNY per kWh.
class TariffCalendar {
public:
    /// For so many months of the plan; the first alone is today's price. A regional tariff must
    /// have been looked up by withTariff(): one that was not is a broken invariant (throws
    /// std::logic_error).
    explicit TariffCalendar(const Scenario &scenario, int months = 1);

    /// True when all hours of a month cost the same.
    [[nodiscard]] bool flat() const { return m_flat; }
    /// At an hour of the day (0..23) in a month of the plan (from 0).
    [[nodiscard]] double at(int hour_of_day, int month) const;
    /// What runs around the clock pays in a month.
    [[nodiscard]] double mean(int month) const;
    /// What a load with such a day pays in a month; the mean of all hours when it is nothing.
    [[nodiscard]] double weighted(int month, const std::array<double, 24> &day) const;

private:
    struct Day {
        std::array<double, 24> hours{}; // CNY per kWh
        double mean = 0;
    };

    [[nodiscard]] const Day &dayOf(int month) const;
    [[nodiscard]] double factor(int month) const;

    std::vector<Day> m_days; // one for every month, or those of the year from January
    bool m_flat = true;
    PriceTrend m_trend;
    double m_surcharge;
    int m_start_month;
    int m_season_first;
    int m_season_months;
};

} // namespace reckoner
