// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/performance/latency.h"
#include "core/performance/serving_load.h"
#include "core/scenario/scenario.h"

namespace reckoner {

/// Targets and for whom they are kept.
struct OperatingGoal {
    LatencyTarget target;
    LatencyGoal kept_for = LatencyGoal::mean;
    LengthSpread spread;
    double batch_limit = 1024; ///< sequences per step at most
};

[[nodiscard]] OperatingGoal goalOf(const Scenario &scenario);

/// The largest batch of one copy that fits and keeps the targets for the average request, or for 95
/// or 99 of 100 when requests arrive at random at the rate which that batch carries. Nothing when
/// even one sequence does not.
[[nodiscard]] std::optional<ServingPoint> operatingPoint(const ModelShape &shape, const Card &card,
                                                         const Efficiency &efficiency,
                                                         ServingConfig config,
                                                         const OperatingGoal &goal);

/// The waits that the targets are held against at a batch, be they kept or not: of the average
/// request, or of 95 or 99 of 100.
[[nodiscard]] LatencyTarget waitsAt(const ModelShape &shape, const Card &card,
                                    const Efficiency &efficiency, ServingConfig config,
                                    const OperatingGoal &goal, double batch);

/// Copies on one machine that read prompts, beside copies that write answers.
struct ApartPoint {
    int prefill_copies = 0;
    int decode_copies = 0;
    LoadPoint load; ///< of all copies together; load.point is of one that writes
    double requests_per_s = 0;
};

/// The division of `copies` (>= 2) into reading and writing ones that carries most while the
/// targets are kept for the average request. Nothing when none keeps them.
[[nodiscard]] std::optional<ApartPoint> apartPoint(const ModelShape &shape, const Card &card,
                                                   const Efficiency &efficiency,
                                                   const ServingConfig &config,
                                                   const OperatingGoal &goal, int copies);

} // namespace reckoner
