// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <span>

namespace SQLite {
class Database;
}

namespace reckoner {

/// "RCKN": stands in the header of every library, so that no other database is taken for one.
inline constexpr int kLibraryApplicationId = 0x52434B4E;

/// Version of the schema that this program writes.
inline constexpr int kLibrarySchema = 1;

/// One step of the ladder: brings a library of version `to - 1` to version `to`.
struct Migration {
    int to;
    const char *sql;
};

/// All steps, from the empty file to kLibrarySchema.
[[nodiscard]] std::span<const Migration> libraryMigrations();

/// Climbs the ladder from where the database stands, each step in a transaction of its own, and
/// returns the version reached. Before the first step from a version that has data, the database
/// is checked and copied to "<path>.v<version>.bak". Throws SQLite::Exception.
int migrate(SQLite::Database &database, const std::filesystem::path &path,
            std::span<const Migration> ladder);

} // namespace reckoner
