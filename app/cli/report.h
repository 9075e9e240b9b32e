// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commands.h"
#include "core/evaluation/evaluation.h"

namespace reckoner::cli {

/// Whether this build can write the proposal and the workbook.
[[nodiscard]] bool reportAvailable();

/// Writes those of the two that the options name. Precondition: reportAvailable().
[[nodiscard]] Expected<void> writeReport(const Scenario &scenario, const Evaluation &evaluation,
                                         const ExportOptions &options);

} // namespace reckoner::cli
