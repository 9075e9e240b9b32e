// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include <fmt/format.h>

#include "app/cli/commands.h"
#include "app/cli/sources.h"
#include "core/validation/validation.h"

namespace reckoner::cli {

Exit validateCommand(const ValidateOptions &options, const Console &console)
{
    const auto catalog = openCatalog(options.catalog);
    if (!catalog)
        return console.fail(catalog.error());
    const auto report = validateFile(options.cases, **catalog);
    if (!report)
        return console.fail(report.error());
    console.out << (options.output == Output::json ? toJson(*report) : toTable(*report));
    Exit verdict = Exit::done;
    for (const ErrorSummary &summary : report->summary) {
        if (options.bound <= 0 || summary.median_absolute_error <= options.bound)
            continue;
        console.err << fmt::format("reckoner-cli: {}: the median error of {} is {:.3f}, over the "
                                   "bound of {}\n",
                                   report->file, summary.quantity, summary.median_absolute_error,
                                   options.bound);
        verdict = Exit::no;
    }
    return verdict;
}

} // namespace reckoner::cli
