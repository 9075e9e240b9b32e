// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/training_case.h"

namespace reckoner {

/// A row about training with the card it ran on: everything a prediction of time needs.
struct TrainingJob {
    TrainingCase c;
    Card card;
    bool production = false; ///< the row tells of a whole run, not of single steps
    double tokens_b = 0;     ///< 0 when not stated
};

/// Fails with the reason when the job, the model or the card is not one we know.
[[nodiscard]] Expected<TrainingJob> trainingJob(const CsvRow &row, const Catalog &catalog);

/// One step of the job. What the row leaves open is chosen as a user of the software would: the
/// fastest layout that fits, recomputation only where nothing fits without. Fails when no layout
/// fits.
[[nodiscard]] Expected<TrainingStep> predictedStep(TrainingJob job,
                                                   const TrainingConstants &constants);

} // namespace reckoner
