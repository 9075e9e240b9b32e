// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/performance/serving.h"
#include "core/planning/copy_layout.h"
#include "core/planning/serving_search.h"

namespace reckoner {

/// The requests that a scenario asks for and how its engine serves them, without card, width and
/// layout.
[[nodiscard]] ServingConfig requestsOf(const Scenario &scenario);

/// requestsOf(), laid out as a replica is.
[[nodiscard]] ServingConfig configOf(const Scenario &scenario, const Replica &replica);

/// What the engine does to the hardware, with the share of memory that the scenario gives it.
[[nodiscard]] Expected<Efficiency> efficiencyFor(const Scenario &scenario, const Engine &engine);

/// Whether an engine spreads a model over cards by its layers alone, and can leave some of them to
/// the host's processor: llama.cpp and what is built on it.
[[nodiscard]] bool splitsLayers(const Efficiency &efficiency);

/// The layouts that a scenario and an engine allow on a machine.
[[nodiscard]] LayoutChoice layoutChoice(const Scenario &scenario, const Efficiency &efficiency,
                                        int machine_cards);

/// The widths a scenario allows on a card: the one asked for, or all that the card computes.
[[nodiscard]] std::vector<Quantization> widths(Quantization wanted, const Accelerator &accelerator);

} // namespace reckoner
