// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/validation/training_job.h"
#include "core/validation/validation.h"

namespace reckoner {

/// A job with its measured speed, for fitting.
struct MeasuredJob {
    std::string id;
    TrainingJob job;
    double tokens_per_s_per_card = 0;
    std::string source; ///< where it was published
};

/// The job of a row with its measured speed, tokens/s of one card. Fails with the reason when it
/// cannot be predicted as it was run: a whole run with its failures, an open layout, padding.
[[nodiscard]] Expected<MeasuredJob> measuredJob(const CsvRow &row, double speed,
                                                const Catalog &catalog);

/// The measured steps of a table that can be predicted, those that state FLOP/s alone too when they
/// say how these were counted; whole runs are left out, because failures are in them.
[[nodiscard]] std::vector<MeasuredJob> measuredJobs(const CsvTable &table, const Catalog &catalog);

/// Logarithm of predicted over measured speed.
[[nodiscard]] double logError(const MeasuredJob &job, const TrainingConstants &constants);

/// Absolute relative errors of the jobs under a set of constants, in their order.
[[nodiscard]] std::vector<double> absoluteErrors(std::span<const MeasuredJob> jobs,
                                                 const TrainingConstants &constants);

/// Who published a row, without commit and path.
[[nodiscard]] std::string sourceOf(const CsvRow &row);

/// How far a refit may go.
struct RefitOptions {
    double loyalty = 0.02; ///< weight of staying near the start, per constant
    int rounds = 24;
    double rounding = 0; ///< errors much smaller than this count by their square
    std::span<const TrainingConstant> free = {}; ///< that may move; empty = all
};

/// Moves the constants within their physical bounds so that the jobs' errors become small: robust
/// (the mean absolute logarithm of predicted over measured), sources weighted by the square root
/// of their rows so that none dominates, each constant held back by its distance from the start.
/// Deterministic: coordinate search.
[[nodiscard]] TrainingConstants refit(std::span<const MeasuredJob> jobs,
                                      const TrainingConstants &start,
                                      const RefitOptions &options = {});

} // namespace reckoner
