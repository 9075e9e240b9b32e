// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/memory/model_shape.h"
#include "core/planning/operating_point.h"
#include "core/planning/replica_config.h"
#include "core/planning/serving_search.h"

namespace reckoner {

/// Finds the operating point of a model on any card, width and layout; asks the physics once for
/// each, because many machines carry the same card.
class ReplicaFinder {
public:
    ReplicaFinder(const Scenario &scenario, const LanguageModel &model, const Engine &engine);

    /// The replica at its largest batch within the targets; `requests_per_s` is 0 when there is
    /// none, and shortfall() then says why.
    const Replica &replica(const Accelerator &accelerator, Quantization width,
                           const CopyLayout &layout);

    /// The layout of a machine that carries the most requests per second in this width.
    [[nodiscard]] MachineLoad bestOnMachine(const Accelerator &accelerator, int machine_cards,
                                            Quantization width);

    /// The layouts of a machine in this width, and divisions of its copies, that no other beats
    /// both in the requests it carries and in the power of a request, most requests first.
    [[nodiscard]] std::vector<MachineLoad> waysOnMachine(const Accelerator &accelerator,
                                                         int machine_cards, Quantization width);

    /// Why the replicas asked for so far that could not be had could not; the one nearest to
    /// success.
    [[nodiscard]] const Shortfall &shortfall() const { return m_shortfall; }

    /// Combinations the physics was asked for.
    [[nodiscard]] int considered() const { return static_cast<int>(m_known.size()) + m_split; }

private:
    [[nodiscard]] std::vector<MachineLoad> allOnMachine(const Accelerator &accelerator,
                                                        int machine_cards, Quantization width);

    struct Known {
        CopyLayout layout;
        Replica replica;
    };

    Replica find(const Accelerator &accelerator, Quantization width, const CopyLayout &layout);
    // The divisions of so many copies, each with its load.
    void addApart(std::vector<MachineLoad> &loads, const Accelerator &accelerator, int copies,
                  Quantization width, const CopyLayout &layout) const;
    [[nodiscard]] bool fitInto(ServingConfig &config, const Card &card) const;
    void noteShortfall(Shortfall::Kind kind, double needed, double available,
                       const Accelerator &accelerator);

    const Scenario &m_scenario;
    ModelShape m_shape;
    Expected<Efficiency> m_efficiency;
    ServingConfig m_config;
    OperatingGoal m_goal;
    double m_context_tokens;
    bool m_kv_computable;
    Shortfall m_shortfall;
    std::vector<Known> m_known;
    int m_split = 0; ///< layouts tried with prompts read apart
};

} // namespace reckoner
