// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/memory/model_shape.h"
#include "core/performance/serving.h"
#include "core/planning/serving_search.h"

namespace reckoner {

/// Finds the operating point of a model on any card, width and number of cards; asks the physics
/// once for each, because many machines carry the same card.
class ReplicaFinder {
public:
    ReplicaFinder(const Scenario &scenario, const LanguageModel &model, const Engine &engine);

    /// The replica at its largest batch within the targets; `requests_per_s` is 0 when there is
    /// none, and shortfall() then says why.
    const Replica &replica(const Accelerator &accelerator, Quantization width, int cards);

    /// Best replica of a machine: the layout with the most requests per second, for each width;
    /// `replicas` receives how many stand on the machine.
    [[nodiscard]] Replica bestOnMachine(const Accelerator &accelerator, int machine_cards,
                                        Quantization width, int &replicas);

    /// Why the replicas asked for so far that could not be had could not; the one nearest to
    /// success.
    [[nodiscard]] const Shortfall &shortfall() const { return m_shortfall; }

    /// Combinations the physics was asked for.
    [[nodiscard]] int considered() const { return static_cast<int>(m_known.size()); }

private:
    Replica find(const Accelerator &accelerator, Quantization width, int cards);
    void noteShortfall(Shortfall::Kind kind, double needed, double available,
                       const Accelerator &accelerator);

    ModelShape m_shape;
    Expected<Efficiency> m_efficiency;
    ServingConfig m_config;
    LatencyTarget m_target;
    double m_context_tokens;
    bool m_kv_computable;
    Shortfall m_shortfall;
    std::vector<Replica> m_known;
};

/// The requests that a scenario asks for, without card, width and layout.
[[nodiscard]] ServingConfig requestsOf(const Scenario &scenario);

/// The widths a scenario allows on a card: the one asked for, or all that the card computes.
[[nodiscard]] std::vector<Quantization> widths(Quantization wanted, const Accelerator &accelerator);

} // namespace reckoner
