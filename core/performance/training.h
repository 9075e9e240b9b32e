// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/memory/training_memory.h"
#include "core/performance/hardware.h"

namespace reckoner {

/// One optimizer step of a training job on tp * pp * dp * cp cards.
struct TrainingConfig {
    TrainingLayout layout;
    double global_batch = 1;                   ///< sequences per optimizer step, over all replicas
    WeightFormat compute = WeightFormat::bf16; ///< bf16 or fp8: what the matrix products run in
    int cards_per_node = 8;                    ///< cards that share the fast link
    double inter_node_bytes_per_s = 25e9; ///< per card and direction; 200 Gbit/s each by default

    [[nodiscard]] int cards() const { return layout.tp * layout.pp * layout.dp * layout.cp; }
};

/// Where the time of a step goes, seconds, and what comes out.
struct TrainingStep {
    double matmul_s = 0;       ///< matrix products and attention, recomputation included
    double memory_bound_s = 0; ///< norms, activations and other element-wise work
    double tensor_comm_s = 0;  ///< tensor- and expert-parallel collectives, not hidden
    double data_comm_s = 0;    ///< gradient reduction and weight gathers left after overlap
    double bubble_s = 0;       ///< pipeline fill and drain
    double optimizer_s = 0;
    double overhead_s = 0; ///< launches
    double step_s = 0;     ///< the sum
    double tokens_per_s = 0;
    double tokens_per_s_per_card = 0;
    double mfu = 0; ///< model FLOPs over the dense 16-bit peak, 0..1 (Chowdhery et al. 2022)
    double hfu = 0; ///< hardware FLOPs over the same peak
    TrainingMemory memory;
    bool fits = false; ///< in the card's usable memory
};

/// A sum of roofline terms: matrix products at the achieved rate, element-wise work and optimizer
/// at the achieved bandwidth, ring collectives (tensor-parallel in the open, data-parallel hidden
/// behind kOverlap of the backward pass), and the 1F1B bubble (p - 1) / (m * v)
/// (Narayanan et al. 2021). Pure; no allocation.
[[nodiscard]] TrainingStep trainingStep(const ModelShape &shape, const Card &card,
                                        const Efficiency &efficiency, const TrainingConfig &config);

/// Share of the backward pass behind which data-parallel communication hides. An assumption: the
/// first bucket is ready after one layer, the last cannot be hidden, and the copies compete for
/// memory bandwidth.
inline constexpr double kOverlap = 0.8;
/// Share of its peak that an 8-bit or narrower matrix product reaches, over that of a 16-bit one:
/// medians 0.49 (n = 72) and 0.74 (n = 96) of large products on H100, B200 and L40S (A100 for 16 bit
/// too; ai-dynamo/aiconfigurator kernel tables).
inline constexpr double kNarrowShare = 0.66;
/// Times that a layer's saved activations cross the memory bus in a training step: written and
/// read forward, read backward, and their gradients written and read. An assumption of the model.
inline constexpr double kActivationPasses = 5.0;

} // namespace reckoner
