// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/format/formatter.h"

namespace reckoner::ui {

/// The machine that serves the base load in the recommended plan; null for an API or no plan.
[[nodiscard]] const ServingCandidate *servingMachine(const DeploymentPlan &plan);

/// How the model is served, in one sentence.
[[nodiscard]] QString servingSentence(const Evaluation &evaluation, const Formatter &formatter);

/// What the operating point rests on, or what is missing.
[[nodiscard]] QString servingReason(const Evaluation &evaluation, const Scenario &scenario,
                                    const Formatter &formatter);

} // namespace reckoner::ui
