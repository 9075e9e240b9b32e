// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/price_trend.h"

#include <cmath>

namespace reckoner {

PriceTrend::PriceTrend(double change_per_year, int months)
{
    if (change_per_year == 0.0)
        return;
    const double monthly = std::pow(1.0 + change_per_year, 1.0 / 12.0);
    m_factors.reserve(static_cast<std::size_t>(months));
    double factor = 1.0;
    for (int month = 0; month < months; ++month) {
        m_factors.push_back(factor);
        factor *= monthly;
    }
}

} // namespace reckoner
