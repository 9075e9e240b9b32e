// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the library: its list, an entry, a scenario.

#include <algorithm>

#include "core/library/fold.h"
#include "core/library/guard.h"
#include "core/scenario/codec.h"

namespace reckoner {

namespace {

constexpr const char *kEntries = R"sql(
SELECT id, name, client, created_at, modified_at, archived, trashed_at IS NOT NULL,
       EXISTS (SELECT 1 FROM draft WHERE scenario_id = id), tco_cny, option, verdict, notes
FROM scenario
)sql";
constexpr int kNotesColumn = 11;

constexpr const char *kTagsOfEntry = "SELECT name FROM tag WHERE scenario_id = ? ORDER BY name";

LibraryEntry entryFrom(SQLite::Statement &row, SQLite::Statement &tags)
{
    LibraryEntry entry;
    entry.id = row.getColumn(0).getInt64();
    entry.name = row.getColumn(1).getString();
    entry.client = row.getColumn(2).getString();
    entry.created_at = row.getColumn(3).getString();
    entry.modified_at = row.getColumn(4).getString();
    entry.archived = row.getColumn(5).getInt() != 0;
    entry.trashed = row.getColumn(6).getInt() != 0;
    entry.has_draft = row.getColumn(7).getInt() != 0;
    if (!row.getColumn(8).isNull())
        entry.figures.tco_cny = row.getColumn(8).getDouble();
    entry.figures.option = row.getColumn(9).getString();
    entry.figures.verdict = row.getColumn(10).getString();
    tags.reset();
    tags.bind(1, entry.id);
    while (tags.executeStep())
        entry.tags.push_back(tags.getColumn(0).getString());
    return entry;
}

/// Text in which the search looks; the separator keeps a word from spanning two parts.
std::string searched(const LibraryEntry &entry, const std::string &notes)
{
    std::string text = entry.name + '\x1f' + entry.client + '\x1f' + notes;
    for (const std::string &tag : entry.tags)
        text += '\x1f' + tag;
    return text;
}

void sortEntries(std::vector<LibraryEntry> &entries, const LibraryFilter &filter)
{
    // Entries arrive latest first, and a stable sort leaves equal ones like that.
    const auto by = [&](auto key) {
        std::ranges::stable_sort(entries, [&](const auto &a, const auto &b) {
            return filter.reversed ? key(b) < key(a) : key(a) < key(b);
        });
    };
    switch (filter.sort) {
    case LibraryFilter::Sort::modified:
        if (filter.reversed)
            std::ranges::reverse(entries);
        break;
    case LibraryFilter::Sort::name:
        by([](const LibraryEntry &entry) { return folded(entry.name); });
        break;
    case LibraryFilter::Sort::client:
        by([](const LibraryEntry &entry) { return folded(entry.client); });
        break;
    case LibraryFilter::Sort::tco:
        by([](const LibraryEntry &entry) { return entry.figures.tco_cny.value_or(0); });
        std::ranges::stable_partition(
            entries, [](const LibraryEntry &entry) { return entry.figures.tco_cny.has_value(); });
        break;
    }
}

} // namespace

Error Library::noSuchEntry(EntryId id) const
{
    return {Error::Code::notFound,
            m_path.string(),
            {},
            {RECKONER_SENTENCE("Error", "the library has no scenario %1"), id}};
}

Expected<std::vector<LibraryEntry>> Library::list(const LibraryFilter &filter) const
{
    return reading([&]() -> Expected<std::vector<LibraryEntry>> {
        std::string sql = kEntries;
        sql += filter.trash ? "WHERE trashed_at IS NOT NULL " : "WHERE trashed_at IS NULL ";
        if (!filter.include_archived && !filter.trash)
            sql += "AND archived = 0 ";
        sql += "ORDER BY modified_at DESC, id DESC";
        SQLite::Statement rows(*m_database, sql);
        SQLite::Statement tags(*m_database, kTagsOfEntry);
        const std::vector<std::string> wanted = foldedWords(filter.text);
        std::vector<LibraryEntry> entries;
        while (rows.executeStep()) {
            LibraryEntry entry = entryFrom(rows, tags);
            const bool found =
                wanted.empty() ||
                holdsAll(searched(entry, rows.getColumn(kNotesColumn).getString()), wanted);
            if (found)
                entries.push_back(std::move(entry));
        }
        sortEntries(entries, filter);
        return entries;
    });
}

Expected<LibraryEntry> Library::entry(EntryId id) const
{
    return reading([&]() -> Expected<LibraryEntry> {
        std::string query(kEntries);
        query += "WHERE id = ?";
        SQLite::Statement row(*m_database, query);
        row.bind(1, id);
        if (!row.executeStep())
            return failure(noSuchEntry(id));
        SQLite::Statement tags(*m_database, kTagsOfEntry);
        return entryFrom(row, tags);
    });
}

Expected<std::vector<std::string>> Library::tags() const
{
    return reading([&]() -> Expected<std::vector<std::string>> {
        SQLite::Statement rows(*m_database, R"sql(
            SELECT DISTINCT tag.name FROM tag JOIN scenario ON scenario.id = scenario_id
            WHERE trashed_at IS NULL ORDER BY tag.name)sql");
        std::vector<std::string> out;
        while (rows.executeStep())
            out.push_back(rows.getColumn(0).getString());
        return out;
    });
}

Expected<Scenario> Library::load(EntryId id) const
{
    return reading([&]() -> Expected<Scenario> {
        SQLite::Statement row(*m_database, "SELECT doc FROM scenario WHERE id = ?");
        row.bind(1, id);
        if (!row.executeStep())
            return failure(noSuchEntry(id));
        return fromJson(row.getColumn(0).getString(), m_path.string());
    });
}

} // namespace reckoner
