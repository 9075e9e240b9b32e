// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/planning/load_bands.h"
#include "ui/format/formatter.h"

namespace reckoner::ui {

/// The question a break-even chart answers.
enum class BreakEvenView : std::uint8_t {
    utilization,
    months,
    hoursPerDay,
    tokens,
    horizon,
    sensitivity,
    load
};

/// The answer in a sentence: "Above 27 % utilization, owning wins".
[[nodiscard]] QString breakEvenHeadline(BreakEvenView view, const Evaluation &evaluation,
                                        const Formatter &formatter);

/// Where the plan stands, and what the line leaves out. When there is nothing to compare, why.
[[nodiscard]] QString breakEvenLead(BreakEvenView view, const Evaluation &evaluation,
                                    const Formatter &formatter);

/// The option whose load curve says most: the hybrid where it owns something, else the recommended
/// one, else one with machines; null when none has any.
[[nodiscard]] const OptionPlan *optionWithMachines(const Evaluation &evaluation);

/// "Owned machines carry 78 % of the work, the cloud the rest".
[[nodiscard]] QString loadHeadline(const LoadBands &bands, const Formatter &formatter);
/// "Hybrid, month 36: ..." and what the curve shows.
[[nodiscard]] QString loadLead(const OptionPlan &option, int month, const Formatter &formatter);

/// "Cloud price −37 %", "Staff +0.3 FTE"; what of it makes owning and renting equal.
[[nodiscard]] QString tippingText(const BreakEvenAnalysis::Tipping &tipping,
                                  const Formatter &formatter);

} // namespace reckoner::ui
