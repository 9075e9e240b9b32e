// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/validation/calibrate.h"
#include "core/validation/refit.h"

namespace reckoner {

/// A client's own runs, ready to be predicted.
struct MeasuredRuns {
    std::vector<MeasuredJob> jobs;
    std::vector<std::string> accelerators; ///< catalog ids, each once
    std::vector<SkippedRun> skipped;
};

/// Reads a table of a client's runs as calibrate() describes it. Nothing in it is trusted: what
/// should be a number above 0 and is not is an error with file, line, column and value.
[[nodiscard]] Expected<MeasuredRuns>
readMeasuredRuns(std::string_view table, const std::string &file, const Catalog &catalog);

} // namespace reckoner
