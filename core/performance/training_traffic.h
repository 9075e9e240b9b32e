// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/performance/training_compute.h"

namespace reckoner {

/// Seconds that collectives add to a step because nothing hides them.
struct StageTraffic {
    double tensor_s = 0;     ///< per micro-batch, as the next two: tensor parallelism
    double context_s = 0;    ///< keys and values of a split sequence
    double expert_s = 0;     ///< tokens on their way to experts and back
    double pipeline_s = 0;   ///< per micro-batch: activations handed to the next stage
    double data_micro_s = 0; ///< per micro-batch: gathers and reductions of sharded weights
    double data_step_s = 0;  ///< per step: gradients of replicas, host memory

    /// What each micro-batch of a pipeline stage waits for.
    [[nodiscard]] double micro_s() const { return tensor_s + context_s + expert_s + pipeline_s; }
};

/// A ring over `size` cards of which `inside` share a machine moves at the pace of its slowest
/// hop: the fast link, or the ports of all the machine's cards in the ring together. Each step of
/// the ring has a latency, so gathers over many cards cost time however little they move
/// (Thakur et al. 2005).
struct RingLink {
    int size = 1;
    double bytes_per_s = 0;
    double latency_s = 0;      ///< of one turn of the ring
    double tree_latency_s = 0; ///< of one way up a tree over the same cards

    /// All-gather or reduce-scatter of `bytes` in all.
    [[nodiscard]] double gather(double bytes) const
    {
        return size <= 1 ? 0.0 : latency_s + (size - 1.0) / size * bytes / bytes_per_s;
    }
    [[nodiscard]] double reduce(double bytes) const { return 2.0 * gather(bytes); }
    /// All-reduce along trees: the ring's bytes at a logarithmic latency (Sanders et al. 2009).
    [[nodiscard]] double reduceByTree(double bytes) const
    {
        return size <= 1 ? 0.0 : 2.0 * (tree_latency_s + (size - 1.0) / size * bytes / bytes_per_s);
    }
};

/// `stride`: how many cards lie between neighbours of the ring in the machine's order.
[[nodiscard]] RingLink ringLink(const Card &card, const TrainingConstants &constants,
                                const TrainingConfig &config, int size, int stride);

[[nodiscard]] StageTraffic stageTraffic(const ModelShape &shape, const Card &card,
                                        const TrainingConstants &constants,
                                        const TrainingConfig &config, const StageCompute &compute);

} // namespace reckoner
