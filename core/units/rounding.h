// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

namespace reckoner {

/// Each value rounded to `decimals` so that the results add up to the rounded sum: the largest
/// remainders are rounded up. Printed lines must add up to their printed total.
[[nodiscard]] std::vector<double> roundToTotal(std::span<const double> values, int decimals);

/// A table of amounts rounded so that rows and columns add up: every row to its total, every column
/// to its own, and the totals of both to the rounded sum of all. Rows are of equal length. A cell
/// that is zero stays zero where that is possible.
[[nodiscard]] std::vector<std::vector<double>>
roundTable(const std::vector<std::vector<double>> &rows, int decimals);

} // namespace reckoner
