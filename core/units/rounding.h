// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace reckoner {

/// Each value rounded to `decimals` so that the results add up to the rounded sum: the largest
/// remainders are rounded up. Printed lines must add up to their printed total.
[[nodiscard]] std::vector<double> roundToTotal(std::span<const double> values, int decimals);

} // namespace reckoner
