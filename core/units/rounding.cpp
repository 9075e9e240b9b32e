// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/rounding.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace reckoner {

namespace {

// Values in last digits that add up to `total` last digits.
std::vector<double> roundedTo(double total, std::span<const double> values, double scale)
{
    std::vector<double> out;
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), 0U);
    double floors = 0.0;
    for (const double value : values) {
        out.push_back(std::floor(value * scale));
        floors += out.back();
    }
    const auto remainder = [&](std::size_t i) { return values[i] * scale - out[i]; };
    std::ranges::stable_sort(
        order, [&](std::size_t a, std::size_t b) { return remainder(a) > remainder(b); });
    const double missing = total - floors;
    for (std::size_t i = 0; i < order.size() && static_cast<double>(i) < missing; ++i)
        out[order[i]] += 1.0;
    if (missing < 0.0 && !order.empty()) // the total was rounded down below all floors
        out[order.back()] += missing;
    return out;
}

} // namespace

std::vector<double> roundToTotal(std::span<const double> values, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
    std::vector<double> out = roundedTo(std::round(sum * scale), values, scale);
    for (double &value : out)
        value /= scale;
    return out;
}

std::vector<std::vector<double>> roundTable(const std::vector<std::vector<double>> &rows,
                                            int decimals)
{
    if (rows.empty())
        return {};
    const double scale = std::pow(10.0, decimals);
    const std::size_t columns = rows.front().size();
    std::vector<double> row_sums;
    std::vector<double> column_sums(columns, 0.0);
    for (const std::vector<double> &row : rows) {
        row_sums.push_back(std::accumulate(row.begin(), row.end(), 0.0));
        for (std::size_t column = 0; column < columns; ++column)
            column_sums[column] += row[column];
    }
    const std::vector<double> row_totals = roundToTotal(row_sums, decimals);
    const std::vector<double> column_totals = roundToTotal(column_sums, decimals);

    // Each row by largest remainders; what the columns then have too much is moved within rows, one
    // last digit at a time, where it does least harm.
    std::vector<std::vector<double>> out; // in last digits
    std::vector<double> surplus(columns);
    for (std::size_t column = 0; column < columns; ++column)
        surplus[column] = -std::round(column_totals[column] * scale);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        out.push_back(roundedTo(std::round(row_totals[row] * scale), rows[row], scale));
        for (std::size_t column = 0; column < columns; ++column)
            surplus[column] += out[row][column];
    }
    const auto harm = [&](std::size_t row, std::size_t column, double change) {
        const double exact = rows[row][column] * scale;
        const double now = std::abs(out[row][column] - exact);
        const double then = std::abs(out[row][column] + change - exact);
        return then - now + (exact == 0.0 ? 1e6 : 0.0);
    };
    for (;;) {
        const auto high = std::ranges::max_element(surplus) - surplus.begin();
        const auto low = std::ranges::min_element(surplus) - surplus.begin();
        const auto from = static_cast<std::size_t>(high);
        const auto to = static_cast<std::size_t>(low);
        if (surplus[from] < 0.5)
            break;
        std::size_t best = 0;
        for (std::size_t row = 1; row < rows.size(); ++row) {
            if (harm(row, from, -1.0) + harm(row, to, 1.0) <
                harm(best, from, -1.0) + harm(best, to, 1.0))
                best = row;
        }
        out[best][from] -= 1.0;
        out[best][to] += 1.0;
        surplus[from] -= 1.0;
        surplus[to] += 1.0;
    }
    for (std::vector<double> &row : out) {
        for (double &value : row)
            value /= scale;
    }
    return out;
}

} // namespace reckoner
