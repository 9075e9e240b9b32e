// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Edits that were not saved yet.

#include "core/library/guard.h"
#include "core/scenario/codec.h"

namespace reckoner {

Expected<void> Library::saveDraft(EntryId id, const Scenario &scenario, std::string_view now)
{
    const auto checked = checkTime(now).and_then([&] { return checkStorable(scenario); });
    if (!checked)
        return checked;
    return writing([&]() -> Expected<void> {
        if (id != kUnsaved) {
            if (const auto known = entry(id); !known)
                return tl::unexpected(known.error());
        }
        SQLite::Statement statement(*m_database, R"sql(
            INSERT INTO draft (scenario_id, doc, saved_at) VALUES (?, ?, ?)
            ON CONFLICT (scenario_id) DO UPDATE SET doc = excluded.doc,
                                                    saved_at = excluded.saved_at)sql");
        statement.bind(1, id);
        statement.bind(2, toJson(scenario));
        statement.bind(3, std::string(now));
        statement.exec();
        return {};
    });
}

Expected<std::optional<Draft>> Library::draft(EntryId id) const
{
    return reading([&]() -> Expected<std::optional<Draft>> {
        SQLite::Statement row(*m_database, "SELECT doc, saved_at FROM draft WHERE scenario_id = ?");
        row.bind(1, id);
        if (!row.executeStep())
            return std::nullopt;
        auto scenario = fromJson(row.getColumn(0).getString(), m_path.string());
        if (!scenario)
            return tl::unexpected(scenario.error());
        return Draft{std::move(*scenario), row.getColumn(1).getString()};
    });
}

Expected<void> Library::discardDraft(EntryId id)
{
    return writing([&]() -> Expected<void> {
        SQLite::Statement statement(*m_database, "DELETE FROM draft WHERE scenario_id = ?");
        statement.bind(1, id);
        statement.exec();
        return {};
    });
}

} // namespace reckoner
