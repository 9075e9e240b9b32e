// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/performance/hardware.h"
#include "core/performance/training_constants.h"

namespace reckoner {

// Which of the constants belong to a generation of software.

/// How often saved activations cross memory in a step.
[[nodiscard]] double passesOf(TrainingStack stack, const TrainingConstants &constants);

/// Host time for one pass through one layer, microseconds.
[[nodiscard]] double launchOf(TrainingStack stack, const TrainingConstants &constants);

/// Share of the card's dense 16-bit peak that an attention kernel reaches on it.
[[nodiscard]] double attentionShare(const Card &card, AttentionKernel kernel,
                                    const TrainingConstants &constants);

} // namespace reckoner
