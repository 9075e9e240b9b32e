// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/performance/serving.h"
#include "core/planning/serving_search.h"

namespace reckoner {

/// Latency against throughput of one replica under the scenario's requests, from a single sequence
/// to as many as fit, for charts; of replicas apart, one that writes, as far as those that read
/// keep up. The replica's own batch is one of the points. Empty when the catalog lacks what the
/// physics needs.
[[nodiscard]] std::vector<ServingPoint> operatingCurve(const Scenario &scenario,
                                                       const LanguageModel &model,
                                                       const Engine &engine,
                                                       const MachineLoad &machine);

/// What keeps a replica from answering one more request at a time.
enum class BindingLimit : std::uint8_t {
    engine, ///< nothing but the engine's own limit
    memory,
    tpot,
    ttft
};

/// Found by trying: the first target that one more sequence would miss. Precondition: the replica
/// is at an operating point.
[[nodiscard]] BindingLimit bindingLimit(const Scenario &scenario, const LanguageModel &model,
                                        const Engine &engine, const MachineLoad &machine);

} // namespace reckoner
