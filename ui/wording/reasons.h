// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/format/formatter.h"

namespace reckoner::ui {

/// Why a way is not open, and what would open it; empty for one that is.
[[nodiscard]] QString absenceReason(const OptionPlan &plan, const Evaluation &evaluation,
                                    const Formatter &formatter);

/// What is missing and the smallest step that would help; empty when nothing is.
[[nodiscard]] QString shortfallSentence(const Shortfall &shortfall, const Formatter &formatter);

} // namespace reckoner::ui
