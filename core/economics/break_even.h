// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace reckoner {

/// Where two costs meet.
struct Crossing {
    enum class Kind : std::uint8_t {
        at,     ///< they meet at `value`
        always, ///< the first is never dearer
        never,  ///< the first is always dearer
    };
    Kind kind = Kind::never;
    double value = 0;
};

/// A cost that grows in proportion to use: fixed + slope * x.
struct LinearCost {
    double fixed = 0;
    double slope = 0;

    [[nodiscard]] double at(double x) const { return fixed + slope * x; }
    /// The same cost against another measure of use, one that is `full` where x is 1.
    [[nodiscard]] LinearCost against(double full) const { return {fixed, slope / full}; }
};

/// The x in (0, maximum] from which on `owning` is no dearer than `renting`.
[[nodiscard]] Crossing breakEven(const LinearCost &owning, const LinearCost &renting,
                                 double maximum);

} // namespace reckoner
