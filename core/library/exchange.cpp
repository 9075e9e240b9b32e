// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scenario files in and out of the library, and the check of everything in it.

#include <fmt/format.h>

#include "core/library/guard.h"
#include "core/scenario/codec.h"
#include "core/scenario/fields.h"

namespace reckoner {

Expected<EntryId> Library::importFile(const std::filesystem::path &path, std::string_view now)
{
    auto scenario = readScenario(path);
    if (!scenario)
        return tl::unexpected(scenario.error());
    const std::string stem = path.stem().string();
    // A file name may be bytes that make no text; then the scenario stays without a name.
    if (scenario->name.empty() && checkField(field("name"), stem))
        scenario->name = stem;
    return create(*scenario, now);
}

Expected<void> Library::exportFile(EntryId id, const std::filesystem::path &path) const
{
    return load(id).and_then(
        [&](const Scenario &scenario) { return writeScenario(path, scenario); });
}

std::vector<Error> Library::check() const
{
    std::vector<Error> problems;
    const auto note = [&](std::string where, Message message) {
        problems.push_back(
            {Error::Code::badInput, m_path.string(), std::move(where), std::move(message)});
    };
    const auto checkDocuments = [&](std::string_view what, const char *sql) {
        SQLite::Statement rows(*m_database, sql);
        while (rows.executeStep()) {
            const auto scenario = fromJson(rows.getColumn(1).getString());
            if (!scenario)
                note(fmt::format("{} {}", what, rows.getColumn(0).getInt64()),
                     Message::verbatim(scenario.error().text()));
        }
    };
    try {
        SQLite::Statement integrity(*m_database, "PRAGMA integrity_check");
        while (integrity.executeStep()) {
            if (std::string line = integrity.getColumn(0).getString(); line != "ok")
                note({}, Message::verbatim(std::move(line)));
        }
        SQLite::Statement keys(*m_database, "PRAGMA foreign_key_check");
        while (keys.executeStep())
            note(keys.getColumn(0).getString(),
                 RECKONER_SENTENCE("Error", "a line belongs to a scenario that is not there"));
        checkDocuments("scenario", "SELECT id, doc FROM scenario");
        checkDocuments("draft", "SELECT scenario_id, doc FROM draft");
    } catch (const SQLite::Exception &exception) {
        problems.push_back(sqliteError(exception, m_path));
    }
    return problems;
}

} // namespace reckoner
