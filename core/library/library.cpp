// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changing the library's entries.

#include "core/library/library.h"

#include <cmath>
#include <set>

#include <fmt/format.h>

#include "core/library/guard.h"
#include "core/scenario/codec.h"
#include "core/scenario/fields.h"

namespace reckoner {

namespace {

constexpr std::size_t kLongestTag = 100;

Expected<void> checkAll(const Scenario &scenario, std::string_view now)
{
    return checkTime(now).and_then([&] { return checkStorable(scenario); });
}

void bindFigures(SQLite::Statement &statement, const KeyFigures &figures)
{
    // An infinite cost (nothing fits) is no figure for a list; an unbound place is NULL.
    if (figures.tco_cny && std::isfinite(*figures.tco_cny))
        statement.bind(":tco", *figures.tco_cny);
    statement.bind(":option", figures.option);
    statement.bind(":verdict", figures.verdict);
}

EntryId insert(SQLite::Database &database, const Scenario &scenario, std::string_view now,
               const KeyFigures &figures)
{
    SQLite::Statement statement(database, R"sql(
        INSERT INTO scenario (doc, created_at, modified_at, tco_cny, option, verdict)
        VALUES (:doc, :now, :now, :tco, :option, :verdict))sql");
    statement.bind(":doc", toJson(scenario));
    statement.bind(":now", std::string(now));
    bindFigures(statement, figures);
    statement.exec();
    return database.getLastInsertRowid();
}

bool isNameTaken(SQLite::Database &database, const std::string &name)
{
    SQLite::Statement statement(
        database, "SELECT 1 FROM scenario WHERE name = ? AND trashed_at IS NULL LIMIT 1");
    statement.bind(1, name);
    return statement.executeStep();
}

/// "plan" and "plan (2)" both become "plan (3)" when the first two are taken.
std::string nextName(SQLite::Database &database, std::string base)
{
    const std::size_t open = base.rfind(" (");
    if (open != std::string::npos && open + 3 < base.size() && base.back() == ')' &&
        base.find_first_not_of("0123456789", open + 2) == base.size() - 1)
        base.erase(open);
    for (int number = 2;; ++number) {
        std::string name = fmt::format("{} ({})", base, number);
        if (!isNameTaken(database, name))
            return name;
    }
}

/// A tag obeys the same rules as the other texts of one line.
Expected<void> checkTag(const std::string &tag)
{
    auto checked = checkField(field("name"), tag);
    if (checked && tag.size() > kLongestTag)
        checked = failure(
            {Error::Code::badInput,
             {},
             {},
             {RECKONER_SENTENCE("Error", "“%1” is longer than %2 bytes"), tag, kLongestTag}});
    if (!checked)
        checked.error().field = "tags";
    return checked;
}

std::string trimmed(const std::string &text)
{
    const std::size_t first = text.find_first_not_of(' ');
    if (first == std::string::npos)
        return {};
    return text.substr(first, text.find_last_not_of(' ') - first + 1);
}

} // namespace

/// Runs a statement whose only place is the id; an entry that it does not change is not there.
Expected<void> Library::update(const char *sql, EntryId id)
{
    return writing([&]() -> Expected<void> {
        SQLite::Statement statement(*m_database, sql);
        statement.bind(1, id);
        if (statement.exec() == 0)
            return failure(noSuchEntry(id));
        return {};
    });
}

Expected<EntryId> Library::create(const Scenario &scenario, std::string_view now,
                                  const KeyFigures &figures)
{
    if (auto checked = checkAll(scenario, now); !checked)
        return tl::unexpected(checked.error());
    return writing(
        [&]() -> Expected<EntryId> { return insert(*m_database, scenario, now, figures); });
}

Expected<void> Library::save(EntryId id, const Scenario &scenario, std::string_view now,
                             const KeyFigures &figures)
{
    if (auto checked = checkAll(scenario, now); !checked)
        return checked;
    return writing([&]() -> Expected<void> {
        SQLite::Statement statement(*m_database, R"sql(
            UPDATE scenario SET doc = :doc, modified_at = :now, tco_cny = :tco, option = :option,
                                verdict = :verdict
            WHERE id = :id)sql");
        statement.bind(":doc", toJson(scenario));
        statement.bind(":now", std::string(now));
        bindFigures(statement, figures);
        statement.bind(":id", id);
        if (statement.exec() == 0)
            return failure(noSuchEntry(id));
        SQLite::Statement discard(*m_database, "DELETE FROM draft WHERE scenario_id = ?");
        discard.bind(1, id);
        discard.exec();
        return {};
    });
}

Expected<EntryId> Library::duplicate(EntryId id, std::string_view now, std::string name)
{
    if (auto checked = checkTime(now); !checked)
        return tl::unexpected(checked.error());
    return writing([&]() -> Expected<EntryId> {
        const auto original = entry(id);
        if (!original)
            return tl::unexpected(original.error());
        auto scenario = load(id);
        if (!scenario)
            return tl::unexpected(scenario.error());
        if (name.empty())
            name = nextName(*m_database, original->name);
        if (auto named = setField(*scenario, field("name"), name); !named)
            return tl::unexpected(named.error());
        const EntryId copy = insert(*m_database, *scenario, now, original->figures);
        SQLite::Statement tags(*m_database, "INSERT INTO tag (scenario_id, name) "
                                            "SELECT ?, name FROM tag WHERE scenario_id = ?");
        tags.bind(1, copy);
        tags.bind(2, id);
        tags.exec();
        return copy;
    });
}

Expected<void> Library::rename(EntryId id, const std::string &name, std::string_view now)
{
    if (auto checked = checkTime(now); !checked)
        return checked;
    return writing([&]() -> Expected<void> {
        auto scenario = load(id);
        if (!scenario)
            return tl::unexpected(scenario.error());
        if (auto named = setField(*scenario, field("name"), name); !named)
            return named;
        SQLite::Statement statement(*m_database,
                                    "UPDATE scenario SET doc = ?, modified_at = ? WHERE id = ?");
        statement.bind(1, toJson(*scenario));
        statement.bind(2, std::string(now));
        statement.bind(3, id);
        statement.exec();
        return {};
    });
}

Expected<void> Library::setFigures(EntryId id, const KeyFigures &figures)
{
    return writing([&]() -> Expected<void> {
        SQLite::Statement statement(*m_database, R"sql(
            UPDATE scenario SET tco_cny = :tco, option = :option, verdict = :verdict
            WHERE id = :id)sql");
        bindFigures(statement, figures);
        statement.bind(":id", id);
        if (statement.exec() == 0)
            return failure(noSuchEntry(id));
        return {};
    });
}

Expected<void> Library::setTags(EntryId id, const std::vector<std::string> &tags)
{
    std::set<std::string> clean;
    for (const std::string &tag : tags) {
        if (auto checked = checkTag(tag); !checked)
            return checked;
        clean.insert(trimmed(tag));
    }
    clean.erase(std::string());
    return writing([&]() -> Expected<void> {
        if (const auto known = entry(id); !known)
            return tl::unexpected(known.error());
        SQLite::Statement clear(*m_database, "DELETE FROM tag WHERE scenario_id = ?");
        clear.bind(1, id);
        clear.exec();
        SQLite::Statement add(*m_database, "INSERT INTO tag (scenario_id, name) VALUES (?, ?)");
        for (const std::string &tag : clean) {
            add.reset();
            add.bind(1, id);
            add.bind(2, tag);
            add.exec();
        }
        return {};
    });
}

Expected<void> Library::setArchived(EntryId id, bool archived)
{
    return update(archived ? "UPDATE scenario SET archived = 1 WHERE id = ?"
                           : "UPDATE scenario SET archived = 0 WHERE id = ?",
                  id);
}

Expected<void> Library::remove(EntryId id, std::string_view now)
{
    if (auto checked = checkTime(now); !checked)
        return checked;
    return writing([&]() -> Expected<void> {
        SQLite::Statement statement(*m_database, "UPDATE scenario SET trashed_at = ? WHERE id = ?");
        statement.bind(1, std::string(now));
        statement.bind(2, id);
        if (statement.exec() == 0)
            return failure(noSuchEntry(id));
        return {};
    });
}

Expected<void> Library::restore(EntryId id)
{
    return update("UPDATE scenario SET trashed_at = NULL WHERE id = ?", id);
}

Expected<void> Library::purge(EntryId id)
{
    return update("DELETE FROM scenario WHERE id = ? AND trashed_at IS NOT NULL", id);
}

} // namespace reckoner
