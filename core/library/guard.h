// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// For the library's own sources only, because it brings SQLiteCpp with it.

#include <SQLiteCpp/SQLiteCpp.h>

#include "core/library/library.h"

namespace reckoner {

/// What a person should read about a failure of SQLite.
[[nodiscard]] Error sqliteError(const SQLite::Exception &exception,
                                const std::filesystem::path &path);

/// Why nothing can be changed in a read-only library.
[[nodiscard]] Error readOnlyError(const std::filesystem::path &path, int schema);

/// Times are compared as texts, which only works while all are written alike.
[[nodiscard]] Expected<void> checkTime(std::string_view now);

template <class Operation>
auto Library::reading(Operation operation) const -> decltype(operation())
{
    try {
        return operation();
    } catch (const SQLite::Exception &exception) {
        return failure(sqliteError(exception, m_path));
    }
}

/// Runs the operation in a transaction that takes the write lock at once, and commits it only if
/// the operation succeeded.
template <class Operation>
auto Library::writing(Operation operation) -> decltype(operation())
{
    if (m_read_only)
        return failure(readOnlyError(m_path, m_schema));
    try {
        SQLite::Transaction transaction(*m_database, SQLite::TransactionBehavior::IMMEDIATE);
        auto result = operation();
        if (result)
            transaction.commit();
        return result;
    } catch (const SQLite::Exception &exception) {
        return failure(sqliteError(exception, m_path));
    }
}

} // namespace reckoner
