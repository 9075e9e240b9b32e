// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <span>
#include <vector>

namespace reckoner {

/// One way of providing a unit of capacity over a load-duration curve.
struct CapacityKind {
    double fixed = 0;     ///< of a unit over the whole curve, used or not
    double per_hour = 0;  ///< of a unit while it is used
    bool at_home = false; ///< counts as capacity for load that must not leave the premises
};

/// What carries each slice of the load: the first unit of load, the second, ... up to the peak.
struct CapacityMix {
    std::vector<std::size_t> slices; ///< kind of each slice, from the base up
    std::vector<double> hours;       ///< for how long each slice is used, falling
    std::vector<int> units;          ///< of each kind
    double cost = 0;
};

/// The cheapest mix that carries `load` (units of capacity needed in each hour; fractions take a
/// whole unit), with units at home for `home_share` of the peak (0..1), used or not. Screening
/// curves: slice k is used in the H_k hours in which more than k - 1 units are needed, so that each
/// kind asks fixed + per_hour * H_k for it and the cheapest takes it; units that must stand at home
/// take the slices for which they save most. Exact, in O(hours + units log units): every dispatch
/// is an assignment of slices. Precondition: `kinds` is not empty, at most one is at home, and one
/// is not.
[[nodiscard]] CapacityMix cheapestMix(std::span<const double> load,
                                      std::span<const CapacityKind> kinds, double home_share = 0);

} // namespace reckoner
