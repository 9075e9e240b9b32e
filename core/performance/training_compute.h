// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/performance/training.h"

namespace reckoner {

/// What one micro-batch costs the busiest pipeline stage, seconds on one card.
struct StageCompute {
    double matmul_s = 0;    ///< products and attention, backward and recomputation included
    double attention_s = 0; ///< the part of it that is attention
    double memory_s = 0;    ///< element-wise work
    double host_s = 0;      ///< time the host needs to issue all of it

    [[nodiscard]] double card_s() const { return matmul_s + memory_s; }
    /// The card waits for the host when the work is small.
    [[nodiscard]] double total_s() const { return card_s() > host_s ? card_s() : host_s; }
};

/// Sustained rate of large 16-bit products, FLOP/s: the share of the card's generation, corrected
/// by how much power the card has for each peak FLOP/s beside the generation's reference card,
/// because the clock under load is set by the power limit.
[[nodiscard]] double sustainedRate(const Card &card, const TrainingConstants &constants);

/// Bytes of one element of a token on its way to an expert and back: narrow products take their
/// inputs in 8 bits, and give 16 back.
[[nodiscard]] constexpr double routedElement(const TrainingConfig &config)
{
    return config.compute == WeightFormat::bf16 ? 2.0 : 1.5;
}

[[nodiscard]] StageCompute stageCompute(const ModelShape &shape, const Card &card,
                                        const TrainingConstants &constants,
                                        const TrainingConfig &config);

} // namespace reckoner
