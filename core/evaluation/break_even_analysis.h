// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

namespace reckoner {

/// Cost against use, where it crosses, and what would tip it. Needs demand, search and plan.
[[nodiscard]] BreakEvenAnalysis analyseBreakEven(const Scenario &scenario,
                                                 const Evaluation &evaluation);

/// The client's own idea on the same load, held against the recommended plan.
[[nodiscard]] IdeaCheck checkIdea(const Scenario &scenario, const Catalog &catalog,
                                  const Evaluation &evaluation);

} // namespace reckoner
