// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/performance/serving.h"

namespace reckoner {

/// What one bin of a week's load needs.
struct BinNeed {
    int replicas = 0;       ///< without spares
    double utilization = 0; ///< of those replicas' throughput within the targets, 0..1
};

/// Replicas a week needs.
struct WeekSizing {
    std::vector<BinNeed> bins;
    int peak_replicas = 0; ///< spares included
    double replica_hours = 0;
    double mean_utilization = 0; ///< of the peak replicas running all week
};

/// How much a bin may take of what it is given.
struct SizingRule {
    double headroom = 0.1; ///< of the capacity kept free for bursts inside a bin, 0..1
    int spares = 0;        ///< 1 = N+1
    int maintenance = 0;   ///< further replicas out of service at a time
};

/// Sizes bins of tokens: each bin's load in requests of the mean length, weighted by its own
/// tokens. `requests_per_s`, `input_tokens` and `output_tokens` are per bin (the last two means per
/// request; empty = those of `config`); the capacity of a replica is worked out at a few mixes of
/// lengths and interpolated, so that a week of five-minute bins takes well under a millisecond.
[[nodiscard]] WeekSizing
sizeWeek(const ModelShape &shape, const Card &card, const Efficiency &efficiency,
         const ServingConfig &config, const LatencyTarget &target,
         std::span<const double> requests_per_s, std::span<const double> input_tokens,
         std::span<const double> output_tokens, double bin_seconds, const SizingRule &rule);

} // namespace reckoner
