// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/evaluation/evaluation.h"

namespace reckoner {

/// Owning against renting on demand by how long and how busily the machines are used.
struct HorizonMap {
    std::vector<int> years;
    std::vector<double> utilization;
    std::vector<double> own_minus_cloud_cny; ///< row by row: one row for each number of years
    std::vector<Crossing> crossings;         ///< of each row

    [[nodiscard]] double at(std::size_t year, std::size_t column) const
    {
        return own_minus_cloud_cny[year * utilization.size() + column];
    }
};

/// For 1 to 7 years, each with the growth, price trends and resale of that time, on the machines
/// that the plan owns and rents. Empty when `evaluation.break_even` is not available.
[[nodiscard]] HorizonMap horizonMap(const Scenario &scenario, const Evaluation &evaluation);

} // namespace reckoner
