// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/units/error.h"

namespace reckoner {

/// What a measured case was measured on; empty where the source does not say.
struct CaseGroup {
    std::string gpu;
    std::string engine; ///< or training framework
    std::string model;
    std::string kind = {};      ///< "dense" or "experts"
    std::string quant = {};     ///< "16-bit", "8-bit", "4-bit", "GGUF"; serving only, as the next
    std::string batch = {};     ///< range of requests under way
    std::string size = {};      ///< "1-10B", training only, as the next two
    std::string precision = {}; ///< "bf16", "fp8" ...
    std::string layout = {};    ///< "tp+pp", "fsdp" ...
    std::string source = {};    ///< who published it
    std::string setting =
        {}; ///< "data centre, dense", "consumer card, llama.cpp" ...; serving only
};

/// One measured quantity of one row, and what the program says of it.
struct ValidationCase {
    std::string id;
    std::string quantity; ///< the column it was measured in
    double predicted = 0;
    double measured = 0;
    double relative_error = 0; ///< (predicted - measured) / measured
    CaseGroup group;
    bool core = false; ///< belongs to the balanced subset that the source marks
};

/// A measured quantity the program has nothing to say about. `quantity` is empty when the row
/// measures nothing.
struct UnpredictedCase {
    std::string id;
    std::string quantity;
    std::string reason;
};

/// Errors of one quantity over a set of cases; bias is the mean signed error.
struct ErrorSummary {
    std::string quantity;
    std::string by;  ///< "" all, "core", or the member of CaseGroup
    std::string key; ///< its value; of "core" 1 for all, or a setting
    std::size_t n = 0;
    double median_absolute_error = 0;
    double mean_absolute_error = 0;
    double p90_absolute_error = 0;
    double bias = 0;
};

struct ValidationReport {
    std::string file;
    std::string kind; ///< "serving", "pretraining" ...
    std::vector<ValidationCase> cases;
    std::vector<UnpredictedCase> unpredicted;
    std::vector<ErrorSummary> summary; ///< one per quantity, over all cases
    std::vector<ErrorSummary> groups;  ///< per core subset and member of CaseGroup
};

/// Reads a table of measured cases, tells its kind from the header, and predicts every measured
/// quantity from the description in the row alone: a measured column is never an input. Rows and
/// quantities that cannot be predicted are listed with the reason. Errors: an unreadable or broken
/// file, a header of no known kind.
[[nodiscard]] Expected<ValidationReport> validateFile(const std::filesystem::path &path,
                                                      const Catalog &catalog);

/// The same from text; `file` only names it.
[[nodiscard]] Expected<ValidationReport>
validateText(std::string_view text, const std::string &file, const Catalog &catalog);

/// The member of a group by its name in ErrorSummary::by ("gpu", "engine", "kind" ...); empty for
/// other names.
[[nodiscard]] const std::string &memberOf(const CaseGroup &group, std::string_view by);

/// The names memberOf() knows.
[[nodiscard]] std::span<const std::string_view> caseGroupings();

/// Errors of one set of cases, `errors` signed and not empty.
[[nodiscard]] ErrorSummary errorSummary(const std::string &quantity, const std::string &by,
                                        const std::string &key, const std::vector<double> &errors);

/// The median of the absolute values of relative errors; 0 for none.
[[nodiscard]] double medianAbsoluteError(const std::vector<double> &errors);

/// Error on each source of training speeds after the constants were refitted without it: what to
/// expect on sources not seen. One summary per source, by = "left out", the first over all.
[[nodiscard]] Expected<std::vector<ErrorSummary>>
leaveOneSourceOut(const std::vector<std::filesystem::path> &tables, const Catalog &catalog);

/// Errors of the cases, overall and per group; quantiles are the nearest rank.
void summarize(ValidationReport &report);

/// The report as one JSON object (see docs of `reckoner-cli validate --json`).
[[nodiscard]] std::string toJson(const ValidationReport &report);

[[nodiscard]] std::string toTable(const std::vector<ErrorSummary> &summaries);
[[nodiscard]] std::string toJson(const std::vector<ErrorSummary> &summaries);

/// The report as plain text: summary, groups, and why what was left out was left out.
[[nodiscard]] std::string toTable(const ValidationReport &report);

} // namespace reckoner
