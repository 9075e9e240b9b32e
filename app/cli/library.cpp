// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <chrono>
#include <ostream>

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/sources.h"
#include "app/cli/text.h"
#include "core/library/library.h"
#include "core/scenario/codec.h"

namespace reckoner::cli {

namespace {

using Json = nlohmann::ordered_json;

std::string now()
{
    const auto time = std::chrono::floor<std::chrono::seconds>(std::chrono::system_clock::now());
    return fmt::format("{:%Y-%m-%dT%H:%M:%SZ}", fmt::gmtime(time));
}

void printEntries(const std::vector<LibraryEntry> &entries, Output output, std::ostream &out)
{
    if (output == Output::json) {
        Json json = Json::array();
        for (const LibraryEntry &entry : entries) {
            json.push_back(
                {{"id", entry.id},
                 {"name", entry.name},
                 {"client", entry.client},
                 {"tags", entry.tags},
                 {"created_at", entry.created_at},
                 {"modified_at", entry.modified_at},
                 {"archived", entry.archived},
                 {"has_draft", entry.has_draft},
                 {"option", entry.figures.option},
                 {"tco_cny", entry.figures.tco_cny ? Json(*entry.figures.tco_cny) : Json()}});
        }
        out << json.dump(2) << '\n';
        return;
    }
    using enum Table::Align;
    Table table({"Id", "Name", "Client", "Modified", "Option", "CNY"},
                {right, left, left, left, left, right});
    for (const LibraryEntry &entry : entries) {
        table.row({std::to_string(entry.id), entry.name, entry.client, entry.modified_at,
                   entry.figures.option,
                   entry.figures.tco_cny ? number(*entry.figures.tco_cny) : std::string()});
    }
    table.print(out);
}

} // namespace

Exit libraryListCommand(const LibraryOptions &options, const Console &console)
{
    const auto library = openLibrary(options.library);
    if (!library)
        return console.fail(library.error());
    LibraryFilter filter;
    filter.text = options.search;
    filter.include_archived = options.archived;
    const auto entries = library->list(filter);
    if (!entries)
        return console.fail(entries.error());
    printEntries(*entries, options.output, console.out);
    return Exit::done;
}

Exit libraryShowCommand(const LibraryOptions &options, const Console &console)
{
    const auto library = openLibrary(options.library);
    if (!library)
        return console.fail(library.error());
    if (options.output == Output::json) {
        const auto scenario = library->load(options.id);
        if (!scenario)
            return console.fail(scenario.error());
        console.out << toJson(*scenario);
        return Exit::done;
    }
    const auto entry = library->entry(options.id);
    if (!entry)
        return console.fail(entry.error());
    printEntries({*entry}, options.output, console.out);
    const auto scenario = library->load(options.id);
    if (!scenario)
        return console.fail(scenario.error());
    console.out << '\n' << scenario->notes << '\n';
    return Exit::done;
}

Exit libraryImportCommand(const LibraryOptions &options, const Console &console)
{
    auto library = openLibrary(options.library, IfAbsent::create);
    if (!library)
        return console.fail(library.error());
    const auto id = library->importFile(options.file, now());
    if (!id)
        return console.fail(id.error());
    console.out << *id << '\n';
    return Exit::done;
}

Exit libraryExportCommand(const LibraryOptions &options, const Console &console)
{
    const auto library = openLibrary(options.library);
    if (!library)
        return console.fail(library.error());
    const auto written = library->exportFile(options.id, options.file);
    return written ? Exit::done : console.fail(written.error());
}

Exit libraryCheckCommand(const LibraryOptions &options, const Console &console)
{
    const auto library = openLibrary(options.library);
    if (!library)
        return console.fail(library.error());
    const std::vector<Error> errors = library->check();
    if (!errors.empty())
        return console.fail(errors);
    console.out << "The library is in order: " << library->path().string() << '\n';
    return Exit::done;
}

} // namespace reckoner::cli
