// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/format/formatter.h"

namespace reckoner::ui {

/// "Business stage", "Data assets", "Concurrency", "Deployment"; steps count from 0.
[[nodiscard]] QString stepName(int step, const Formatter &formatter);

/// What the source article says of this step, as figures: "50 % fine-tuning, 50 % inference",
/// "¥50k to ¥150k", "Hybrid".
[[nodiscard]] QString ruleText(const Guidance &guidance, int step, const Formatter &formatter);

/// The rule in a sentence.
[[nodiscard]] QString ruleReason(const StepRule &rule, const Formatter &formatter);

/// What the plan does at this step, in the same terms; "–" when nothing is feasible.
[[nodiscard]] QString planText(const Evaluation &evaluation, int step, const Formatter &formatter);

/// Why rule and plan differ, or that they agree.
[[nodiscard]] QString differenceText(const Evaluation &evaluation, int step,
                                     const Formatter &formatter);

/// Which of the steps that split the budget decides, and why.
[[nodiscard]] QString decidingRule(const Guidance &guidance, const Formatter &formatter);

/// "training 0 % · fine-tuning 50 % · inference 50 %", without what is zero.
[[nodiscard]] QString splitText(const BudgetSplit &split, const Formatter &formatter);

/// "Source article, chapter 2 (2 Mar 2026)"
[[nodiscard]] QString ruleSource(const RuleOfThumb &rule, const Catalog &catalog,
                                 const Formatter &formatter);

[[nodiscard]] QString roadMapText(const RoadMapStep &step, const Evaluation &evaluation,
                                  const Formatter &formatter);

} // namespace reckoner::ui
