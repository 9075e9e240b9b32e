// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/memory/training_memory.h"

namespace reckoner {

/// What a publisher counts as the operations of a token.
struct FlopsConvention {
    bool whole_attention = true; ///< scores above the diagonal too: Megatron's formula, 12 L d s
    bool hardware = false;       ///< with recomputation
};

/// Of a column that says how TFLOP/s were counted; Megatron's where it does not say.
[[nodiscard]] FlopsConvention flopsConvention(std::string_view basis);

/// Operations of one token of training, counted so.
[[nodiscard]] double countedFlops(const ModelShape &shape, const TrainingLayout &layout,
                                  FlopsConvention convention);

} // namespace reckoner
