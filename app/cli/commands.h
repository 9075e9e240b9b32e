// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

#include "app/cli/console.h"

/// The subcommands. Each reads what its options name, prints to the console and returns the exit.
namespace reckoner::cli {

enum class Output : bool { table, json };

struct EvaluateOptions {
    std::string scenario;
    std::filesystem::path catalog;
    Output output = Output::table;
};
[[nodiscard]] Exit evaluateCommand(const EvaluateOptions &options, const Console &console);

struct ExplainOptions {
    std::string scenario;
    std::string figure; ///< empty: list the figures
    std::filesystem::path catalog;
    Output output = Output::table;
};
[[nodiscard]] Exit explainCommand(const ExplainOptions &options, const Console &console);

struct PlanOptions {
    std::string scenario;
    std::filesystem::path catalog;
    int top = 15; ///< candidates shown of each kind; 0 = all
    bool front_only = false;
    Output output = Output::table;
};
[[nodiscard]] Exit planCommand(const PlanOptions &options, const Console &console);

struct SizeOptions {
    std::string scenario;
    std::filesystem::path log;
    std::filesystem::path catalog;
    int top = 10; ///< busiest bins shown
    Output output = Output::table;
};
[[nodiscard]] Exit sizeCommand(const SizeOptions &options, const Console &console);

struct ExportOptions {
    std::string scenario;
    std::filesystem::path catalog;
    std::filesystem::path json;
    std::filesystem::path pdf;
    std::filesystem::path workbook;
    std::string language = "en";
    std::string currency = "CNY";
};
[[nodiscard]] Exit exportCommand(const ExportOptions &options, const Console &console);

struct CatalogOptions {
    std::filesystem::path catalog;
    std::string table;  ///< list: empty for the tables themselves
    std::string record; ///< show: "table/id" or an id
    Output output = Output::table;
};
[[nodiscard]] Exit catalogListCommand(const CatalogOptions &options, const Console &console);
[[nodiscard]] Exit catalogShowCommand(const CatalogOptions &options, const Console &console);
[[nodiscard]] Exit catalogCheckCommand(const CatalogOptions &options, const Console &console);

struct ValidateOptions {
    std::filesystem::path cases;
    std::vector<std::filesystem::path> beside; ///< further tables, for leaving sources out
    bool leave_one_source_out = false;
    std::filesystem::path catalog;
    double bound = 0; ///< on the median error of every quantity; 0 = none
    Output output = Output::table;
};
[[nodiscard]] Exit validateCommand(const ValidateOptions &options, const Console &console);

struct CalibrateOptions {
    std::string scenario;
    std::filesystem::path runs;
    std::filesystem::path out; ///< empty: nothing is written
    std::filesystem::path catalog;
    Output output = Output::table;
};
[[nodiscard]] Exit calibrateCommand(const CalibrateOptions &options, const Console &console);

struct LibraryOptions {
    std::filesystem::path library; ///< empty: the user's own
    std::int64_t id = 0;
    std::filesystem::path file;
    std::string search;
    bool archived = false;
    Output output = Output::table;
};
[[nodiscard]] Exit libraryListCommand(const LibraryOptions &options, const Console &console);
[[nodiscard]] Exit libraryShowCommand(const LibraryOptions &options, const Console &console);
[[nodiscard]] Exit libraryImportCommand(const LibraryOptions &options, const Console &console);
[[nodiscard]] Exit libraryExportCommand(const LibraryOptions &options, const Console &console);
[[nodiscard]] Exit libraryCheckCommand(const LibraryOptions &options, const Console &console);

} // namespace reckoner::cli
