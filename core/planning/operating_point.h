// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

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

/// One copy at a batch as its users meet it: requests arrive at random, of different lengths, at
/// the rate that the batch carries. TTFT is their mean.
[[nodiscard]] ServingPoint pointAt(const ModelShape &shape, const Card &card,
                                   const Efficiency &efficiency, ServingConfig config,
                                   const OperatingGoal &goal, double batch);

/// The largest batch of one copy that fits and keeps the targets on average, or for 95 or 99 of 100
/// requests; a smaller one where the engine answers more with it: the last whose steps are recorded
/// graphs, or one of a pipeline's first few. Nothing when even one sequence does not.
[[nodiscard]] std::optional<ServingPoint> operatingPoint(const ModelShape &shape, const Card &card,
                                                         const Efficiency &efficiency,
                                                         const ServingConfig &config,
                                                         const OperatingGoal &goal);

/// The waits that the targets are held against at a batch, be they kept or not.
[[nodiscard]] LatencyTarget waitsAt(const ModelShape &shape, const Card &card,
                                    const Efficiency &efficiency, ServingConfig config,
                                    const OperatingGoal &goal, double batch);

/// Copies on one machine that read prompts, beside copies that write answers.
struct ApartPoint {
    int prefill_copies = 0;
    int decode_copies = 0;
    ServingPoint point;  ///< of one that writes; TTFT is the mean of its users
    LatencyTarget waits; ///< that the targets are held against

    /// Of all copies together.
    [[nodiscard]] double requestsPerSecond() const { return point.requests_per_s * decode_copies; }
};

/// A division of copies where each that writes has `batch` sequences. Nothing when those that read
/// cannot keep up.
[[nodiscard]] std::optional<ApartPoint> apartAt(const ModelShape &shape, const Card &card,
                                                const Efficiency &efficiency, Disaggregation split,
                                                const OperatingGoal &goal, double batch);

/// The divisions of `copies` (>= 2) into reading and writing ones that keep the targets, each at
/// the batch that answers most; those with few reading ones come first.
[[nodiscard]] std::vector<ApartPoint> apartPoints(const ModelShape &shape, const Card &card,
                                                  const Efficiency &efficiency,
                                                  const ServingConfig &config,
                                                  const OperatingGoal &goal, int copies);

/// The one of apartPoints() that carries most. Nothing when none keeps the targets.
[[nodiscard]] std::optional<ApartPoint> apartPoint(const ModelShape &shape, const Card &card,
                                                   const Efficiency &efficiency,
                                                   const ServingConfig &config,
                                                   const OperatingGoal &goal, int copies);

} // namespace reckoner
