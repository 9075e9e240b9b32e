// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/demand/demand.h"
#include "core/planning/deployment.h"

namespace reckoner {

/// A band of the load that one kind of capacity carries, from the base up.
struct LoadBand {
    enum class Kind : std::uint8_t { owned, oneYear, threeYears, savingsPlan, onDemand, spot };
    Kind kind = Kind::owned;
    int machines = 0;    ///< 0 for what runs by the hour
    double from_qps = 0; ///< requests per second, room for bursts included
    double to_qps = 0;
    double hours = 0;  ///< machine-hours of the month that are paid for
    double energy = 0; ///< share of the month's requests carried, 0..1
};

/// The load-duration curve of a month of a plan, with what carries it. Owned machines run first,
/// then contracts, longest term first, then what runs by the hour.
struct LoadBands {
    std::vector<LoadLevel>
        curve; ///< largest load first, room for bursts included; hours of a month
    std::vector<LoadBand> bands;
};

/// Empty bands for an option that has no machines. `month` counts from 0.
[[nodiscard]] LoadBands loadBands(const OptionPlan &plan, const Demand &demand, int month);

} // namespace reckoner
