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

/// The measured steps of a table that can be predicted; whole runs are left out, because failures
/// are in them.
[[nodiscard]] std::vector<MeasuredJob> measuredJobs(const CsvTable &table, const Catalog &catalog);

/// Absolute relative errors of the jobs under a set of constants, in their order.
[[nodiscard]] std::vector<double> absoluteErrors(std::span<const MeasuredJob> jobs,
                                                 const TrainingConstants &constants);

/// Who published a row, without commit and path.
[[nodiscard]] std::string sourceOf(const CsvRow &row);

/// How far a refit may go.
struct RefitOptions {
    double loyalty = 0.02; ///< weight of staying near the start, per constant
    int rounds = 24;
};

/// Moves the constants within their physical bounds so that the jobs' errors become small: robust
/// (the mean absolute logarithm of predicted over measured), sources weighted by the square root
/// of their rows so that none dominates, each constant held back by its distance from the start.
/// Deterministic: coordinate search.
[[nodiscard]] TrainingConstants refit(std::span<const MeasuredJob> jobs,
                                      const TrainingConstants &start,
                                      const RefitOptions &options = {});

} // namespace reckoner
