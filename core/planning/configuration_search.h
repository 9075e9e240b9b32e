// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/performance/serving.h"

namespace reckoner {

/// One way to serve a model on a group of equal cards.
struct Configuration {
    WeightFormat weights = WeightFormat::bf16;
    int tp = 1;
    int pp = 1;
    int dp = 1; ///< attention groups that share the experts; 1 for dense models
    int replicas = 1;
    ServingPoint point;             ///< of one replica, at its largest batch within the targets
    double output_tokens_per_s = 0; ///< of all replicas
    bool on_front = false;          ///< no other is both faster per token and carries more

    [[nodiscard]] int cards() const { return tp * pp * dp * replicas; }
};

/// What to search over and what must be kept.
struct ConfigurationQuestion {
    int cards = 8;             ///< of one machine, a power of two
    int cards_per_machine = 8; ///< tensor parallelism stays within
    double input_tokens = 1024;
    double output_tokens = 1024;
    double prefix_cache_fraction = 0;
    LatencyTarget target;
    double batch_limit = 1024;
};

/// Every split of the cards into tensor, pipeline and, for models with experts, data parallel
/// groups and replicas, in every format, each at the largest batch that keeps the targets; what
/// does not fit or is too slow is left out. Most tokens per second first; ties go to fewer cards
/// per replica.
[[nodiscard]] std::vector<Configuration>
searchConfigurations(const ModelShape &shape, const Card &card, const Efficiency &efficiency,
                     std::span<const WeightFormat> formats, const ConfigurationQuestion &question);

} // namespace reckoner
