// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/guard.h"
#include "core/library/migrations.h"

namespace reckoner {

Error sqliteError(const SQLite::Exception &exception, const std::filesystem::path &path)
{
    Error error{Error::Code::io,
                path.string(),
                {},
                {RECKONER_SENTENCE("Error", "the library cannot be used (%1)"), exception.what()}};
    switch (exception.getErrorCode()) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        error.message = {
            RECKONER_SENTENCE("Error", "another program is writing to the library (%1)"),
            exception.what()};
        break;
    case 10: // SQLITE_IOERR
    case 13: // SQLITE_FULL
        error.message = {
            RECKONER_SENTENCE("Error", "the disk failed or is full; nothing was changed (%1)"),
            exception.what()};
        break;
    case 11: // SQLITE_CORRUPT
    case 26: // SQLITE_NOTADB
        error.code = Error::Code::badInput;
        error.message = {RECKONER_SENTENCE("Error", "the library is damaged (%1)"),
                         exception.what()};
        break;
    default:
        break;
    }
    return error;
}

Error readOnlyError(const std::filesystem::path &path, int schema)
{
    if (schema > kLibrarySchema)
        return {
            Error::Code::newer,
            path.string(),
            {},
            {RECKONER_SENTENCE("Error", "the library is of version %1, this program writes version "
                                        "%2: open it with a newer Reckoner to change it"),
             schema, kLibrarySchema}};
    return {Error::Code::io,
            path.string(),
            {},
            RECKONER_SENTENCE("Error", "the library may not be written")};
}

Expected<void> checkTime(std::string_view now)
{
    constexpr std::string_view kPattern = "0000-00-00T00:00:00Z";
    bool alike = now.size() == kPattern.size();
    for (std::size_t i = 0; alike && i < now.size(); ++i)
        alike = kPattern[i] == '0' ? now[i] >= '0' && now[i] <= '9' : now[i] == kPattern[i];
    if (alike)
        return {};
    return failure(
        {Error::Code::badInput,
         {},
         "now",
         {RECKONER_SENTENCE("Error", "“%1” is not a time written as 2026-09-19T08:30:00Z"), now}});
}

} // namespace reckoner
