// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/migrations.h"

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

namespace reckoner {

namespace {

/// Released steps are never changed; a new version is a new step. What the list shows of a
/// document is generated from it, so that the two cannot differ. Drafts are not tied to an entry,
/// because a scenario that was never saved has none.
constexpr const char *kVersion1 = R"sql(
CREATE TABLE scenario (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    doc TEXT NOT NULL CHECK (json_valid(doc)),
    name TEXT NOT NULL AS (coalesce(json_extract(doc, '$.fields.name'), '')) STORED,
    client TEXT NOT NULL AS (coalesce(json_extract(doc, '$.fields.client'), '')) STORED,
    notes TEXT NOT NULL AS (coalesce(json_extract(doc, '$.fields.notes'), '')) STORED,
    created_at TEXT NOT NULL,
    modified_at TEXT NOT NULL,
    archived INTEGER NOT NULL DEFAULT 0 CHECK (archived IN (0, 1)),
    trashed_at TEXT,
    tco_cny REAL,
    option TEXT NOT NULL DEFAULT '',
    verdict TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE tag (
    scenario_id INTEGER NOT NULL REFERENCES scenario (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    PRIMARY KEY (scenario_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE draft (
    scenario_id INTEGER PRIMARY KEY,
    doc TEXT NOT NULL CHECK (json_valid(doc)),
    saved_at TEXT NOT NULL
) STRICT;

CREATE TRIGGER scenario_purged AFTER DELETE ON scenario BEGIN
    DELETE FROM draft WHERE scenario_id = old.id;
END;
)sql";

constexpr Migration kLadder[] = {{1, kVersion1}};

int userVersion(SQLite::Database &database)
{
    return database.execAndGet("PRAGMA user_version").getInt();
}

void requireSound(SQLite::Database &database)
{
    const std::string result = database.execAndGet("PRAGMA integrity_check(1)").getString();
    if (result != "ok")
        throw SQLite::Exception("the library is damaged: " + result);
}

void copyTo(SQLite::Database &database, const std::filesystem::path &path)
{
    SQLite::Database copy(path.string(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    SQLite::Backup backup(copy, database);
    backup.executeStep(-1);
}

} // namespace

std::span<const Migration> libraryMigrations()
{
    return kLadder;
}

int migrate(SQLite::Database &database, const std::filesystem::path &path,
            std::span<const Migration> ladder)
{
    const int before = userVersion(database);
    const bool has_data = before > 0 && before < ladder.back().to;
    if (has_data) {
        requireSound(database);
        copyTo(database, path.string() + fmt::format(".v{}.bak", before));
    }
    for (const Migration &step : ladder) {
        if (step.to <= before)
            continue;
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        // Asked again under the lock: another program may have climbed in the meantime.
        if (userVersion(database) >= step.to)
            continue;
        database.exec(step.sql);
        database.exec(fmt::format("PRAGMA application_id = {}", kLibraryApplicationId));
        database.exec(fmt::format("PRAGMA user_version = {}", step.to));
        transaction.commit();
    }
    if (has_data)
        requireSound(database);
    return userVersion(database);
}

} // namespace reckoner
