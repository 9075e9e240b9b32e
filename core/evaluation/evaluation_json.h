// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/evaluation/evaluation.h"

namespace reckoner {

/// What an evaluation says, as one JSON object for other programs. Keys are stable for ever; every
/// amount has its unit in its key or beside it; amounts are not rounded; fractions are 0..1; what
/// is not known is null.
[[nodiscard]] std::string toJson(const Scenario &scenario, const Evaluation &evaluation);

/// Every candidate that the search found, cheapest first, and why there are no others.
[[nodiscard]] std::string searchJson(const Scenario &scenario, const Evaluation &evaluation);

/// The derivation of one figure: every entry it rests on, each once, operands by their position.
[[nodiscard]] std::string explanationJson(const Evaluation &evaluation, const Entry &figure);

/// Stable names of enumerators in JSON and on the command line.
[[nodiscard]] std::string_view unitKey(Unit unit); ///< "fraction" and "count" are spelled out
[[nodiscard]] std::string_view key(OptionPlan::Absence absence);
[[nodiscard]] std::string_view key(BreakEvenAnalysis::Sensitivity::Input input);
[[nodiscard]] std::string_view key(Pitfall::Kind kind);
[[nodiscard]] std::string_view key(Shortfall::Kind kind);
[[nodiscard]] std::string_view key(Notice::Severity severity);
[[nodiscard]] std::string_view key(Crossing::Kind kind);
[[nodiscard]] std::string_view key(RoadMapStep::Kind kind);
[[nodiscard]] std::string_view key(Confidence confidence);

} // namespace reckoner
