// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/evaluation/evaluation.h"

/// English sentences of the command line.
namespace reckoner::cli {

[[nodiscard]] std::string optionName(Option option);

/// Why an option is not available; empty when it is.
[[nodiscard]] std::string absenceText(const OptionPlan &plan);

/// "2 x HGX H100, 1 replica of 4 cards each".
[[nodiscard]] std::string candidateText(const ServingCandidate &candidate, int machines);

/// What an option runs on.
[[nodiscard]] std::string machinesText(const OptionPlan &plan);

[[nodiscard]] std::string pitfallText(const Pitfall &pitfall);

/// Why nothing was found and what would help; empty when there is nothing to say.
[[nodiscard]] std::string shortfallText(const Shortfall &shortfall);

/// "at 41.2 %", "never", "at any".
[[nodiscard]] std::string crossingText(const Crossing &crossing, Unit unit);

} // namespace reckoner::cli
