// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include <fmt/format.h>

#include "app/cli/commands.h"
#include "app/cli/sources.h"
#include "core/scenario/file_io.h"
#include "core/validation/csv.h"
#include "core/validation/serving_refit.h"
#include "core/validation/validation.h"

namespace reckoner::cli {

namespace {

// Serving has its own constants, refitted on its own rows.
Exit leaveServingSourcesOut(const CsvTable &table, const Catalog &catalog, Output output,
                            const Console &console)
{
    constexpr int kRounds = 15;
    const std::vector<MeasuredServing> rows = measuredServing(table, catalog);
    if (output == Output::json) {
        constexpr const char *kQuantity = "tpot_ms";
        std::vector<ErrorSummary> summaries(1);
        std::vector<double> all;
        for (const HeldOutSource &s : leaveOneSourceOut(rows, kRounds)) {
            summaries.push_back(errorSummary(kQuantity, "left out", s.source, s.errors_held_out));
            all.insert(all.end(), s.errors_held_out.begin(), s.errors_held_out.end());
        }
        summaries.front() = errorSummary(kQuantity, "left out", "each in turn", all);
        console.out << toJson(summaries) << '\n';
        return Exit::done;
    }
    console.out << fmt::format("{:<28} {:>6} {:>9} {:>9}\n", "source", "n", "fitted%", "without%");
    for (const HeldOutSource &s : leaveOneSourceOut(rows, kRounds))
        console.out << fmt::format("{:<28} {:>6} {:>9.1f} {:>9.1f}\n", s.source, s.rows,
                                   100 * s.median_fitted, 100 * s.median_held_out);
    return Exit::done;
}

Exit leaveSourcesOut(const ValidateOptions &options, const Catalog &catalog, const Console &console)
{
    constexpr std::size_t kLargest = std::size_t{64} << 20;
    const auto table = readFile(options.cases, kLargest).and_then([&](const std::string &text) {
        return readCsv(text, options.cases.string());
    });
    if (!table)
        return console.fail(table.error());
    if (table->has("tpot_ms") && table->has("isl"))
        return leaveServingSourcesOut(*table, catalog, options.output, console);
    std::vector<std::filesystem::path> tables;
    tables.push_back(options.cases);
    for (const std::filesystem::path &path : options.beside)
        tables.push_back(path);
    const auto summaries = leaveOneSourceOut(tables, catalog);
    if (!summaries)
        return console.fail(summaries.error());
    console.out << (options.output == Output::json ? toJson(*summaries) : toTable(*summaries));
    return Exit::done;
}

} // namespace

Exit validateCommand(const ValidateOptions &options, const Console &console)
{
    const auto catalog = openCatalog(options.catalog);
    if (!catalog)
        return console.fail(catalog.error());
    if (options.leave_one_source_out)
        return leaveSourcesOut(options, **catalog, console);
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
