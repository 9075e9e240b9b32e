// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/planning/training_plan.h"

namespace reckoner {

/// One change that alone makes a fine-tuning job fit where it does not, and what a card then needs.
struct FitStep {
    enum class Kind : std::uint8_t {
        eightBitOptimizer, ///< moments of one byte
        narrowerMethod,    ///< `method`
        shorterSequence,   ///< `sequence` tokens
        moreCards,         ///< `cards` of the same kind, everything sharded over them
        offloadOptimizer,  ///< gradients and optimizer in host memory
        offloadAll         ///< weights too
    };
    Kind kind = Kind::narrowerMethod;
    FineTuneMethod method = FineTuneMethod::lora;
    double sequence = 0;
    int cards = 0;
    double memory_gb_per_card = 0;
};

/// The changes that would do, least intrusive first; empty when the cell fits or none would. Judged
/// by the leanest layout: everything sharded over the cards, activations recomputed, one sequence
/// at a time.
[[nodiscard]] std::vector<FitStep>
stepsThatFit(const FineTuneCell &cell, const LanguageModel &model, const Scenario &scenario);

} // namespace reckoner
