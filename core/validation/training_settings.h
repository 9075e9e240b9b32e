// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

#include "core/performance/training.h"
#include "core/validation/subjects.h"

namespace reckoner {

// What the words of a row about training mean. Sources spell the same setting in many ways, and
// leave out what their framework does by default.

/// A method of training, with what distinguishes its variants.
struct TrainingMethod {
    FineTuneMethod method = FineTuneMethod::full;
    double galore_rank = 0;   ///< see TrainingLayout
    double trained_share = 1; ///< see TrainingLayout
};

/// "full", "LoRA", "QLoRA (nf4)", "dora", "full-galore128", "full-lisa_2" ... A LoRA over a base
/// in 4 or 8 bits is QLoRA. Fails with the reason for methods that are more than one forward and
/// one backward pass (preference and reinforcement learning), or whose trained weights are not
/// known.
[[nodiscard]] Expected<TrainingMethod> trainingMethod(const CsvRow &row, const ModelShape &shape);

/// Bare letters and digits, lower case: "ZeRO-3" and "zero 3" are one.
[[nodiscard]] std::string squeezed(std::string_view text);

/// The row's sharding, or what its framework does when it says nothing: FSDP frameworks shard.
[[nodiscard]] std::string shardingText(const CsvRow &row);
[[nodiscard]] int zeroStage(const std::string &sharding);

/// The year in which the row's software was current: "NeMo 24.07", "torchtitan Dec-2024", 0 when
/// nothing tells.
[[nodiscard]] int softwareYear(const CsvRow &row);

/// Run before FlashAttention was in the frameworks: by the software's year, by the card, or, for
/// runs that name no software, by the model.
[[nodiscard]] bool predatesFlashAttention(const CsvRow &row);

[[nodiscard]] Optimizer optimizerOf(std::string_view text);
[[nodiscard]] TrainingPrecision statePrecision(const CsvRow &row);
[[nodiscard]] WeightFormat computeFormat(std::string_view precision);
/// Scales finer than one for a whole tensor.
[[nodiscard]] bool hasFineScales(const CsvRow &row);
[[nodiscard]] LoraTargets loraTargets(std::string_view text);
[[nodiscard]] WeightFormat frozenFormat(std::string_view text);

/// Tokens that the described run reads in all: stated, or samples times their length; 0 when the
/// row does not tell.
[[nodiscard]] double trainedTokens(const CsvRow &row);

} // namespace reckoner
