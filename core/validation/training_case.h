// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/performance/training.h"
#include "core/validation/subjects.h"

namespace reckoner {

/// The described job of a row about training, ready for the physics.
struct TrainingCase {
    ModelShape shape;
    TrainingConfig config;
    int cards = 1;
    bool layout_stated = true; ///< false: the row leaves the parallelization open
    bool recompute_stated = true;
    bool batch_stated = true;
};

/// Reads model, parallelization, batch, precision and recomputation. What a row does not state:
/// flash attention (except published runs of 2020 to 2022), AdamW in mixed precision, one sequence
/// per card, data parallelism over the cards that are left (optimizer sharded with Megatron), no
/// recomputation if that fits and full if not. Fails with the reason when the job is not one we
/// model.
[[nodiscard]] Expected<TrainingCase> trainingCase(const CsvRow &row, const Catalog &catalog);

} // namespace reckoner
