// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/planning/operating_point.h"

namespace reckoner {

/// What one bin of a week's load needs.
struct BinNeed {
    int replicas = 0;       ///< without spares
    double utilization = 0; ///< of those replicas' throughput within the targets, 0..1
    /// Requests of the bin's mean lengths miss the targets even alone; replicas then keep up with
    /// the load one request at a time each.
    bool late = false;
};

/// Replicas a week needs.
struct WeekSizing {
    std::vector<BinNeed> bins;
    int peak_replicas = 0; ///< spares included
    int late_bins = 0;
    double replica_hours = 0;
    double mean_utilization = 0; ///< of the peak replicas running all week
};

/// How much a bin may take of what it is given.
struct SizingRule {
    double headroom = 0.1; ///< of the capacity kept free for bursts inside a bin, 0..1
    int spares = 0;        ///< 1 = N+1
    double out_of_use = 0; ///< share of the replicas in maintenance at the peak, below 1
    double usable = 1;     ///< of a replica's speed that is left for this client, above 0
    int copies_apart = 0;  ///< on a machine, reading and writing apart; 0 = in the same copies
};

/// Sizes bins of tokens: each bin's load in requests of the mean length, weighted by its own
/// tokens. `requests_per_s`, `input_tokens` and `output_tokens` are per bin (the last two means per
/// request; empty = those of `config`); the capacity of a replica is worked out at a few mixes of
/// lengths and interpolated, so that a week of five-minute bins takes well under a millisecond when
/// the goal is kept for the mean. With copies apart, a replica is the mean of the copies.
[[nodiscard]] WeekSizing sizeWeek(const ModelShape &shape, const Card &card,
                                  const Efficiency &efficiency, const ServingConfig &config,
                                  const OperatingGoal &goal, std::span<const double> requests_per_s,
                                  std::span<const double> input_tokens,
                                  std::span<const double> output_tokens, double bin_seconds,
                                  const SizingRule &rule);

} // namespace reckoner
