// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/performance/serving_load.h"
#include "core/planning/copy_layout.h"
#include "core/planning/serving_search.h"

namespace reckoner {

/// The requests that a scenario asks for and how its engine serves them, without card, width and
/// layout.
[[nodiscard]] ServingConfig requestsOf(const Scenario &scenario);

/// requestsOf(), laid out as a replica is.
[[nodiscard]] ServingConfig configOf(const Scenario &scenario, const Replica &replica);

/// The copies of a machine that read prompts and those that write answers. Precondition: some read
/// apart.
[[nodiscard]] Disaggregation splitOf(const Scenario &scenario, const MachineLoad &machine);

/// What the engine does to the hardware, with the share of memory that the scenario gives it.
[[nodiscard]] Expected<Efficiency> efficiencyFor(const Scenario &scenario, const Engine &engine);

/// Whether an engine spreads a model over cards by its layers alone, and can leave some of them to
/// the host's processor: llama.cpp and what is built on it.
[[nodiscard]] bool splitsLayers(const Efficiency &efficiency);

/// The layouts that a scenario and an engine allow on a machine.
[[nodiscard]] LayoutChoice layoutChoice(const Scenario &scenario, const Efficiency &efficiency,
                                        int machine_cards);

/// The formats of weights that a scenario allows on a card, widest first: the one asked for, as the
/// engine has it, or all that engine and card are made for. Empty when the engine does not load the
/// one asked for.
[[nodiscard]] std::vector<Quantization> widths(Quantization wanted, const Accelerator &accelerator,
                                               const Engine &engine);

/// "Q4_K_M", the same in every language; empty for `automatic`.
[[nodiscard]] std::string formatName(Quantization format);

/// What an engine loads when a client asks for a format; engines of GGUF files have their own for 8
/// and 4 bits. Nothing when it does not load it. Precondition: not `automatic`.
[[nodiscard]] std::optional<Quantization> loadedAs(Quantization wanted, const Engine &engine);

} // namespace reckoner
