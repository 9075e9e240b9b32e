// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>

#include "core/scenario/scenario.h"

namespace reckoner {

/// What electricity costs by hour of the day, season and year of the plan, in CNY per kWh.
class TariffCalendar {
public:
    explicit TariffCalendar(const Scenario &scenario);

    /// True when all hours of a month cost the same.
    [[nodiscard]] bool flat() const { return m_flat; }
    /// At an hour of the day (0..23) in a month of the plan (from 0).
    [[nodiscard]] double at(int hour_of_day, int month) const;
    /// What runs around the clock pays in a month.
    [[nodiscard]] double mean(int month) const { return m_mean * factor(month); }
    /// What a load pays in a month whose hours (whole days from midnight) use `weights`, each
    /// capped at `most`; the mean of all hours when the load is nothing.
    [[nodiscard]] double weighted(int month, std::span<const double> weights, double most) const;

private:
    [[nodiscard]] double factor(int month) const;

    std::array<double, 24> m_hours{};
    double m_mean = 0;
    bool m_flat = true;
    double m_change_per_year;
    double m_surcharge;
    int m_start_month;
    int m_season_first;
    int m_season_months;
};

} // namespace reckoner
