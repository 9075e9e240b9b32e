// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <vector>

#include "core/performance/training.h"

namespace reckoner {

/// One way to lay a job out, and what it yields.
struct LayoutCandidate {
    TrainingConfig config;
    TrainingStep step;
};

/// Why a layout takes longer than another: the terms of a step.
enum class LayoutLoss : std::uint8_t {
    recomputation, ///< more products, because activations do not fit
    memoryTraffic,
    tensorTraffic,
    contextTraffic,
    expertTraffic,
    pipelineTraffic,
    dataTraffic,
    bubble,
    optimizer,
    waiting,
};
inline constexpr std::size_t kLayoutLosses = 10;

/// How a layout compares with the best one. A machine can explain the choice from it: the runner-up
/// is `slower` by so much, of which most is its `main` loss.
struct LayoutComparison {
    double slower = 0; ///< time per token over the best's, less one
    /// Time per token that each term costs more (or, negative, less) than in the best layout, over
    /// the best's whole time per token; they add up to `slower`.
    std::array<double, kLayoutLosses> losses{};
    LayoutLoss main = LayoutLoss::waiting; ///< the largest of them
    double more_bytes = 0;                 ///< of memory on the fullest card than the best needs

    [[nodiscard]] double of(LayoutLoss loss) const
    {
        return losses[static_cast<std::size_t>(loss)];
    }
};

/// Candidates that fit, fastest first, one for each set of (tp, pp, cp, ep, sharding); empty when
/// none fits.
struct LayoutRanking {
    std::vector<LayoutCandidate> candidates;
    std::optional<LayoutCandidate> leanest;         ///< needs least memory, whether it fits or not
    std::optional<LayoutCandidate> fastest_too_big; ///< faster than the best, but does not fit
    int tried = 0;
    int fitting = 0;

    [[nodiscard]] bool found() const { return !candidates.empty(); }
    [[nodiscard]] const LayoutCandidate &best() const { return candidates.front(); }
};

/// What the search may vary. Sizes are limited to powers of two and, for pipelines, divisors of the
/// number of layers.
struct LayoutSpace {
    int cards = 1;
    double global_batch = 1;     ///< sequences; it bounds the replicas
    bool batch_may_grow = false; ///< raise it to what the replicas need instead
    int most_tensor = 8;         ///< further limited by the machine
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

/// Where `other` loses and wins time against `best`.
[[nodiscard]] LayoutComparison compareLayouts(const LayoutCandidate &best,
                                              const LayoutCandidate &other);

} // namespace reckoner
