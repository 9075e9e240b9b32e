// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Finding, opening and creating the library file.

#include <array>
#include <cstdlib>
#include <fstream>

#include <unistd.h>

#include <fmt/format.h>

#include "core/library/guard.h"
#include "core/library/migrations.h"
#include "core/units/reasons.h"

namespace reckoner {

namespace {

namespace fs = std::filesystem;

constexpr int kBusyTimeoutMs = 5000;

Expected<void> refuse(Error::Code code, const fs::path &path, Message message)
{
    return failure({code, path.string(), {}, std::move(message)});
}

/// Looks at the file's header before SQLite does, so that a file of somebody else is never
/// touched. The application id stands big-endian at byte 68.
Expected<void> requireLibraryOrNothing(const fs::path &path)
{
    std::error_code code;
    const fs::file_status status = fs::status(path, code);
    if (status.type() == fs::file_type::not_found)
        return {};
    if (code)
        return refuse(
            Error::Code::io, path,
            {RECKONER_SENTENCE("Error", "cannot open the library: %1"), systemReason(code)});
    if (status.type() != fs::file_type::regular)
        return refuse(Error::Code::badInput, path,
                      RECKONER_SENTENCE("Error", "this is not a regular file"));
    if (fs::file_size(path, code) == 0 && !code)
        return {};
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return refuse(Error::Code::io, path, RECKONER_SENTENCE("Error", "cannot read the library"));
    std::array<char, 72> header{};
    file.read(header.data(), header.size());
    const std::string_view text(header.data(), header.size());
    if (!text.starts_with(std::string_view("SQLite format 3\0", 16)))
        return refuse(Error::Code::badInput, path,
                      RECKONER_SENTENCE("Error", "this file is no database"));
    unsigned id = 0;
    for (const char byte : text.substr(68, 4))
        id = id * 256 + static_cast<unsigned char>(byte);
    if (id != unsigned{kLibraryApplicationId})
        return refuse(Error::Code::badInput, path,
                      {RECKONER_SENTENCE("Error", "this database is no Reckoner library: its "
                                                  "application id is %1 instead of %2"),
                       fmt::format("{:#x}", id), fmt::format("{:#x}", kLibraryApplicationId)});
    return {};
}

std::unique_ptr<SQLite::Database> connect(const fs::path &path, int flags)
{
    auto database = std::make_unique<SQLite::Database>(path.string(), flags, kBusyTimeoutMs);
    database->exec("PRAGMA foreign_keys = ON");
    // A commit is on the disk when it returns; saving is rare and losing work is not acceptable.
    database->exec("PRAGMA synchronous = FULL");
    return database;
}

} // namespace

Library::Library(fs::path path, std::unique_ptr<SQLite::Database> database, int schema,
                 bool read_only)
    : m_path(std::move(path)),
      m_database(std::move(database)),
      m_schema(schema),
      m_read_only(read_only)
{
}

Library::Library(Library &&) noexcept = default;
Library &Library::operator=(Library &&) noexcept = default;
Library::~Library() = default;

Expected<Library> Library::open(const fs::path &path)
{
    std::error_code code;
    if (path.has_parent_path() && !fs::is_directory(path.parent_path(), code)) {
        fs::create_directories(path.parent_path(), code);
        if (code)
            return failure(
                {Error::Code::io,
                 path.parent_path().string(),
                 {},
                 {RECKONER_SENTENCE("Error", "cannot create the folder: %1"), systemReason(code)}});
    }
    if (auto checked = requireLibraryOrNothing(path); !checked)
        return tl::unexpected(checked.error());
    try {
        auto database = connect(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        const int schema = database->execAndGet("PRAGMA user_version").getInt();
        if (schema > kLibrarySchema) {
            database.reset();
            return Library(path, connect(path, SQLite::OPEN_READONLY), schema, true);
        }
        // SQLite opens a file without write permission for reading only, without saying so.
        if (::access(path.c_str(), W_OK) != 0) {
            if (schema < kLibrarySchema)
                return failure(
                    {Error::Code::io,
                     path.string(),
                     {},
                     {RECKONER_SENTENCE("Error", "the library is of version %1 and must "
                                                 "be brought to version %2, but the file "
                                                 "may not be written"),
                      schema, kLibrarySchema}});
            return Library(path, std::move(database), schema, true);
        }
        // The tables come before WAL, so that their header is in the file itself, where
        // requireLibraryOrNothing looks for it, and not only in the log beside it.
        const int reached = migrate(*database, path, libraryMigrations());
        // Some network folders cannot do WAL; SQLite then keeps its journal, which is as safe.
        database->tryExec("PRAGMA journal_mode = WAL");
        return Library(path, std::move(database), reached, false);
    } catch (const SQLite::Exception &exception) {
        return failure(sqliteError(exception, path));
    }
}

Expected<fs::path> defaultLibraryPath()
{
    const auto folder = [](const char *variable) {
        const char *value = std::getenv(variable);
        return value ? fs::path(value) : fs::path();
    };
    // Relative paths in XDG variables are to be ignored (XDG Base Directory Specification).
    fs::path data = folder("XDG_DATA_HOME");
    if (!data.is_absolute()) {
        const fs::path home = folder("HOME");
        if (!home.is_absolute())
            return failure(
                {Error::Code::notFound,
                 {},
                 {},
                 RECKONER_SENTENCE(
                     "Error", "neither XDG_DATA_HOME nor HOME names a folder for the library")});
        data = home / ".local" / "share";
    }
    return data / "reckoner" / "library.sqlite";
}

} // namespace reckoner
