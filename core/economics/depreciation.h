// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/scenario/scenario.h"

namespace reckoner {

/// What a machine bought in month `bought` (from 0) would fetch at the end of month `at` - 1, that
/// is `at` months after the start, as a share of its price: residual_share^(age / 3 years), less
/// the loss through a new generation that arrives in between. Half the value is gone after 36 * ln
/// 2 / -ln(residual_share) months.
[[nodiscard]] double marketShare(int bought, int at, const Scenario &scenario);

/// What the books still carry of it at that time, by the scenario's method of depreciation.
/// Declining: double balance by the year, the last two years in a straight line (Chinese accounting
/// rules).
[[nodiscard]] double bookShare(int bought, int at, const Scenario &scenario);

/// bookShare() of every age up to a number of months, worked out once.
class BookShares {
public:
    /// Keeps a reference to the scenario.
    BookShares(const Scenario &scenario, int months);

    /// Range: at - bought at most the number of months.
    [[nodiscard]] double at(int bought, int at) const;

private:
    const Scenario &m_scenario;
    std::vector<double> m_by_age; // without the loss through a new generation
};

} // namespace reckoner
