// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/report.h"

#include <stdexcept>

namespace reckoner::cli {

bool reportAvailable()
{
    return false;
}

Expected<void> writeReport(const Scenario &, const Evaluation &, const ExportOptions &)
{
    throw std::logic_error("this build has no report");
}

} // namespace reckoner::cli
