// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

#include "core/economics/price_trend.h"
#include "core/scenario/scenario.h"

namespace reckoner {

/// What electricity costs by hour of the day, season and year of the plan, in CNY per kWh.
class TariffCalendar {
public:
    /// For so many months of the plan; the first alone is today's price.
    explicit TariffCalendar(const Scenario &scenario, int months = 1);

    /// True when all hours of a month cost the same.
    [[nodiscard]] bool flat() const { return m_flat; }
    /// At an hour of the day (0..23) in a month of the plan (from 0).
    [[nodiscard]] double at(int hour_of_day, int month) const;
    /// What runs around the clock pays in a month.
    [[nodiscard]] double mean(int month) const { return m_mean * factor(month); }
    /// What a load pays at the prices of today whose hours (whole days from midnight) use
    /// `weights`, each capped at `most`; the mean of all hours when the load is nothing.
    [[nodiscard]] double weighted(std::span<const double> weights, double most) const;
    /// On today's prices, in a month of the plan: by trend and season.
    [[nodiscard]] double factor(int month) const;

private:
    std::array<double, 24> m_hours{};
    double m_mean = 0;
    bool m_flat = true;
    PriceTrend m_trend;
    double m_surcharge;
    int m_start_month;
    int m_season_first;
    int m_season_months;
};

} // namespace reckoner
