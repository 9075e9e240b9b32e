// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/format/formatter.h"

namespace reckoner::ui {

/// The whole answer in one sentence: what to run on what, what it costs over the horizon, and what
/// that saves. When nothing is feasible: that, and what would help.
[[nodiscard]] QString verdictSentence(const Evaluation &evaluation, const Scenario &scenario,
                                      const Formatter &formatter);

/// Why, in a sentence or two: how busy it is, and what decides between owning and renting.
[[nodiscard]] QString verdictReason(const Evaluation &evaluation, const Formatter &formatter);

/// What to buy or rent, without money: "Own one machine with 2 × A100 80 GB and fine-tune in
/// idle hours".
[[nodiscard]] QString planPhrase(const OptionPlan &plan, const FineTunePlan &fine_tune,
                                 const Formatter &formatter);

/// The same in a few words for a bar or a table row: "2 machines, 8 × A100 80 GB each".
[[nodiscard]] QString planShort(const OptionPlan &plan, const Formatter &formatter);

/// What the client's own idea comes to: does it fit, how busy would it be, what would it cost more.
[[nodiscard]] QString ideaSentence(const IdeaCheck &idea, double horizon_years,
                                   const Formatter &formatter);

} // namespace reckoner::ui
