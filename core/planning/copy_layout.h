// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/performance/serving.h"

namespace reckoner {

/// How one copy of a model is spread over cards.
struct CopyLayout {
    int tensor = 1;
    int pipeline = 1;
    int groups = 1; ///< of attention that share the experts

    [[nodiscard]] int cards() const { return tensor * pipeline * groups; }
    friend bool operator==(const CopyLayout &, const CopyLayout &) = default;
};

/// Which layouts are wanted; 0 = any.
struct LayoutChoice {
    int most_cards = 8;         ///< of one copy
    int cards_per_machine = 16; ///< tensor parallelism stays within
    int tensor = 0;
    int pipeline = 0;
    bool by_layers = false; ///< the engine cuts models between layers only
};

/// Every layout in powers of two that the model's heads and layers allow, fewest cards first.
/// Attention groups are tried for models with experts, beside tensor parallelism alone.
[[nodiscard]] std::vector<CopyLayout> copyLayouts(const ModelShape &shape,
                                                  const LayoutChoice &choice);

void layOut(ServingConfig &config, const CopyLayout &layout);

} // namespace reckoner
