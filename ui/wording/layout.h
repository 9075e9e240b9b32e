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

/// "Would fit: QLoRA (44 GB a card); 16 cards (70 GB a card)."; what to do when nothing would.
[[nodiscard]] QString fitAdvice(const std::vector<FitStep> &steps, const Formatter &formatter);

} // namespace reckoner::ui
