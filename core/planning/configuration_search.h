// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <vector>

#include "core/planning/copy_layout.h"
#include "core/planning/operating_point.h"
#include "core/planning/serving_search.h"

namespace reckoner {

/// One way to serve a model on a group of equal cards.
struct Configuration {
    WeightFormat weights = WeightFormat::bf16;
    CopyLayout layout;
    int replicas = 1;
    ServingPoint point;             ///< of one replica, at its largest batch within the targets
    double output_tokens_per_s = 0; ///< of all replicas
    bool on_front = false;          ///< no other is both faster per token and carries more

    [[nodiscard]] int cards() const { return layout.cards() * replicas; }
};

/// What to search over and what must be kept.
struct ConfigurationQuestion {
    int cards = 8; ///< of all replicas together
    LayoutChoice layouts;
    ServingConfig requests; ///< lengths, cache and engine; format, layout and batch are searched
    OperatingGoal goal;
};

/// Every split of the cards into tensor, pipeline and, for models with experts, data parallel
/// groups and replicas, in every format, each at the largest batch that keeps the targets; what
/// does not fit or is too slow is left out. Most tokens per second first; ties go to fewer cards
/// per replica.
[[nodiscard]] std::vector<Configuration>
searchConfigurations(const ModelShape &shape, const Card &card, const Efficiency &efficiency,
                     std::span<const WeightFormat> formats, const ConfigurationQuestion &question);

/// The Pareto front over every configuration and batch that keeps the TTFT target for the average
/// request, whatever the time per token: fastest per token first, each with more throughput than
/// the one before. `on_front` is set in all.
[[nodiscard]] std::vector<Configuration>
configurationFront(const ModelShape &shape, const Card &card, const Efficiency &efficiency,
                   std::span<const WeightFormat> formats, const ConfigurationQuestion &question);

/// The width that a person knows a format by. Precondition: weightFormat() gives it.
[[nodiscard]] Quantization quantizationOf(WeightFormat format);

/// The configurations of one machine of a plan.
struct MachineConfigurations {
    std::vector<Configuration> found; ///< searchConfigurations()
    std::vector<Configuration> front; ///< configurationFront()
};

/// Every way in which a machine of `cards` cards can serve the scenario, prompts and answers in the
/// same copies. Empty when the catalog lacks what the physics needs.
[[nodiscard]] MachineConfigurations
machineConfigurations(const Scenario &scenario, const LanguageModel &model, const Engine &engine,
                      const Accelerator &accelerator, int cards);

} // namespace reckoner
