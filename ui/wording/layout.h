// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/planning/fit_advice.h"
#include "ui/format/formatter.h"

namespace reckoner::ui {

/// How a job is laid out on cards: "8 cards · ZeRO-3 · micro-batch 2 · all recomputed".
[[nodiscard]] QString layoutText(const TrainingLayout &layout, const Formatter &formatter);

/// "none", "25 %", "all": the layers whose activations are computed again.
[[nodiscard]] QString recomputeName(const TrainingLayout &layout, const Formatter &formatter);

/// "ZeRO-1", "ZeRO-3"; a dash when every replica holds everything.
[[nodiscard]] QString shardingName(const TrainingLayout &layout);

/// What a program can use of a card's memory, GB; 0 when the catalog does not say.
[[nodiscard]] double usableGigabytes(const Accelerator &accelerator);

/// "none", "25 %", "all", "attention": what is computed again, for a table.
[[nodiscard]] QString recomputeShare(const TrainingLayout &layout, const Formatter &formatter);

/// "6 %: gradient traffic": how much slower than the best, and where most of it goes.
[[nodiscard]] QString layoutLoss(const LayoutCandidate &best, const LayoutCandidate &slower,
                                 const Formatter &formatter);

/// Why the best layout won: against how many, by how much, and what a faster one would lack.
[[nodiscard]] QString layoutReason(const LayoutRanking &layouts, const Accelerator &accelerator,
                                   const Formatter &formatter);

/// "Would fit: QLoRA (44 GB a card); 16 cards (70 GB a card)."; what to do when nothing would.
[[nodiscard]] QString fitAdvice(const std::vector<FitStep> &steps, const Formatter &formatter);

} // namespace reckoner::ui
