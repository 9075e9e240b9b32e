// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <functional>
#include <stop_token>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/scenario/calibration.h"

namespace reckoner {

/// A row that says nothing about the efficiency assumptions, and why.
struct SkippedRun {
    std::size_t line = 0; ///< of the file, from 1
    std::string id;       ///< as in the row; may be empty
    Message reason;
};

struct CalibrationResult {
    Calibration calibration;
    std::vector<SkippedRun> skipped;
};

/// Told the share of the work done, 0..1, from the thread that calibrates.
using CalibrationProgress = std::function<void(double share)>;

/// Fits the efficiency assumptions of training to a client's own measured runs: a CSV table in the
/// format of pretraining.csv or finetuning.csv with at least the columns gpu, model and
/// tokens_per_s_per_gpu (or iter_time_s with the global batch). Only constants that the runs inform
/// move, within the bounds of physics, held to the program's values the more the fewer runs there
/// are. `error_after` is of runs that the fit had not seen from kFewestToHoldOut runs on.
/// Errors: an unreadable or broken table or a value without a meaning (with file, line, column and
/// value), no run that can be used, assumptions that the runs do not improve (infeasible), `stop`
/// was requested (cancelled).
[[nodiscard]] Expected<CalibrationResult> calibrate(std::string_view table, const std::string &file,
                                                    const Catalog &catalog,
                                                    const CalibrationProgress &progress = {},
                                                    const std::stop_token &stop = {});

/// The same from a file.
[[nodiscard]] Expected<CalibrationResult> calibrateFile(const std::filesystem::path &path,
                                                        const Catalog &catalog,
                                                        const CalibrationProgress &progress = {},
                                                        const std::stop_token &stop = {});

/// With fewer runs none can be spared to judge the fit by.
inline constexpr std::size_t kFewestToHoldOut = 5;

} // namespace reckoner
