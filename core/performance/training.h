// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/memory/training_memory.h"
#include "core/performance/hardware.h"
#include "core/performance/training_constants.h"

namespace reckoner {

/// One optimizer step of a training job on tp * pp * dp * cp cards.
struct TrainingConfig {
    TrainingLayout layout;
    TrainingStack stack = TrainingStack::megatron;
    AttentionKernel attention = AttentionKernel::tuned;
    bool fused_experts = false; ///< the experts' kernels of Megatron-Core since mid-2026
    double global_batch = 1;    ///< sequences per optimizer step, over all replicas
    WeightFormat compute = WeightFormat::bf16; ///< what the linear layers' products run in
    bool fine_scales = false;                  ///< of narrow products: per row or block
    int cards_per_node = 8;                    ///< cards that share the fast link
    double inter_node_bytes_per_s = 25e9; ///< per card and direction; 200 Gbit/s each by default

    [[nodiscard]] int cards() const { return layout.tp * layout.pp * layout.dp * layout.cp; }
    [[nodiscard]] double microBatches() const
    {
        const double count = global_batch / (layout.dp * layout.micro_batch);
        return count > 1.0 ? count : 1.0;
    }
    /// Tokens of one micro-batch on one card.
    [[nodiscard]] double microTokens() const
    {
        return layout.micro_batch * layout.sequence / layout.cp;
    }
};

/// Where the time of a step goes, seconds, and what comes out.
struct TrainingStep {
    double matmul_s = 0;       ///< matrix products and attention, recomputation included
    double memory_bound_s = 0; ///< norms, activations and other element-wise work
    // Collectives as far as computation does not hide them.
    double tensor_comm_s = 0;   ///< tensor parallelism
    double context_comm_s = 0;  ///< keys and values of a split sequence
    double expert_comm_s = 0;   ///< tokens on their way to experts and back
    double pipeline_comm_s = 0; ///< activations handed to the next stage
    double data_comm_s = 0;     ///< gradient reduction and weight gathers
    double bubble_s = 0;        ///< pipeline fill and drain
    double optimizer_s = 0;
    double overhead_s = 0; ///< host code that the card waits for, waiting for the slowest machine
    double step_s = 0;     ///< the sum
    double tokens_per_s = 0;
    double tokens_per_s_per_card = 0;
    double mfu = 0; ///< model FLOPs over the dense 16-bit peak, 0..1 (Chowdhery et al. 2022)
    double hfu = 0; ///< hardware FLOPs over the same peak
    TrainingMemory memory;
    bool fits = false; ///< in the card's usable memory
};

/// A sum of physical terms: matrix products at the rate the card sustains, element-wise work and
/// optimizer at the achieved bandwidth, collectives over the links they really use, hidden behind
/// computation as far as the software does it, and the bubble (p - 1) / (m * v)
/// (Narayanan et al. 2021). Pure; no allocation.
[[nodiscard]] TrainingStep trainingStep(const ModelShape &shape, const Card &card,
                                        const TrainingConstants &constants,
                                        const TrainingConfig &config);

} // namespace reckoner
