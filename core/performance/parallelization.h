// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/performance/training.h"

namespace reckoner {

/// One way to lay a job out, and what it yields.
struct LayoutCandidate {
    TrainingConfig config;
    TrainingStep step;
};

/// Where a slower candidate loses most of the time against the best one.
enum class LayoutLoss : std::uint8_t {
    recomputation, ///< more products, because activations do not fit
    memoryTraffic,
    tensorTraffic,
    dataTraffic,
    bubble,
    optimizer,
    waiting,
};

/// Candidates that fit, fastest first, one for each set of (tp, pp, cp, ep, sharding); empty when
/// none fits.
struct LayoutRanking {
    std::vector<LayoutCandidate> candidates;
    int tried = 0;
    int fitting = 0;

    [[nodiscard]] bool found() const { return !candidates.empty(); }
    [[nodiscard]] const LayoutCandidate &best() const { return candidates.front(); }
};

/// What the search may vary. Sizes are limited to powers of two and, for pipelines, divisors of the
/// number of layers.
struct LayoutSpace {
    int cards = 1;
    double global_batch = 1; ///< sequences; raised to what the replicas need
    int most_tensor = 8;     ///< further limited by the machine
    int most_pipeline = 64;
    int most_context = 8;       ///< used from 16,384 tokens a sequence on
    double most_micro = 8;      ///< sequences per micro-batch
    std::size_t runners_up = 5; ///< kept besides the best
};

/// Tries every layout of the space on top of what `base` fixes (method, precision, stack, links)
/// and ranks those that fit by tokens per second.
[[nodiscard]] LayoutRanking rankLayouts(const ModelShape &shape, const Card &card,
                                        const TrainingConstants &constants,
                                        const TrainingConfig &base, const LayoutSpace &space);

/// The term in which `slower` loses most time per token against `best`.
[[nodiscard]] LayoutLoss mainLoss(const LayoutCandidate &best, const LayoutCandidate &slower);

} // namespace reckoner
