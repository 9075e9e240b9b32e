// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace reckoner {

/// Factors on today's price in each month of a plan, (1 + change per year)^(month / 12). Range:
/// change > -1.
class PriceTrend {
public:
    PriceTrend(double change_per_year, int months);

    /// Months count from 0; those of the plan alone have a factor.
    [[nodiscard]] double at(int month) const
    {
        return m_factors.empty() ? 1.0 : m_factors.at(static_cast<std::size_t>(month));
    }

private:
    std::vector<double> m_factors; // empty where prices stay
};

} // namespace reckoner
