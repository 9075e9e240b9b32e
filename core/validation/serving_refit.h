// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <vector>

#include "core/performance/serving_constants.h"
#include "core/validation/serving_case.h"

namespace reckoner {

/// A serving case with what was measured of it; 0 = not measured. Seconds and tokens per second.
struct MeasuredServing {
    std::string id;
    std::string source; ///< where it was published
    ServingCase c;
    double tpot_s = 0;
    double output_tokens_per_s = 0;
    double ttft_s = 0;
    double prefill_tokens_per_s = 0;
    bool core = false;

    [[nodiscard]] bool measuresSpeed() const { return tpot_s > 0.0 || output_tokens_per_s > 0.0; }
    [[nodiscard]] bool measuresPrompt() const { return ttft_s > 0.0 || prefill_tokens_per_s > 0.0; }
};

/// The rows of a table of serving measurements that can be predicted.
[[nodiscard]] std::vector<MeasuredServing> measuredServing(const CsvTable &table,
                                                           const Catalog &catalog);

/// Relative error of each row's time per token, or of its throughput where that is what
/// was measured, under a set of constants; rows that measure neither are left out.
[[nodiscard]] std::vector<double> servingErrors(std::span<const MeasuredServing> rows,
                                                const ServingConstants &constants);

/// Moves the constants within their limits so that the rows' errors become small: robust absolute
/// logarithms, sources weighted so that none dominates, each constant pulled to its prior within
/// its spread. A constant that no row bears upon is its prior. Coordinate search, deterministic.
/// Calibrates to a user's own runs as well as to published ones.
[[nodiscard]] ServingConstants refitServing(std::span<const MeasuredServing> rows,
                                            const ServingConstants &start, int rounds);

/// The error of one source under constants fitted with and without it.
struct HeldOutSource {
    std::string source;
    std::size_t rows = 0;
    double median_fitted = 0;
    double median_held_out = 0;
    std::vector<double> errors_held_out; ///< relative, of each row
};

/// Refits without each source in turn, starting from the priors, and predicts the source left out.
/// Sources of fewer than `least_rows` are not held out.
[[nodiscard]] std::vector<HeldOutSource> leaveOneSourceOut(std::span<const MeasuredServing> rows,
                                                           int rounds, std::size_t least_rows = 10);

} // namespace reckoner
