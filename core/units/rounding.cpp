// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/rounding.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace reckoner {

std::vector<double> roundToTotal(std::span<const double> values, int decimals)
{
    const double scale = std::pow(10.0, decimals);
    const double sum = std::accumulate(values.begin(), values.end(), 0.0);
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
    const double missing = std::round(sum * scale) - floors;
    for (std::size_t i = 0; i < order.size() && static_cast<double>(i) < missing; ++i)
        out[order[i]] += 1.0;
    for (double &value : out)
        value /= scale;
    return out;
}

} // namespace reckoner
