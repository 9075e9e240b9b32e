// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/scenario/scenario.h"
#include "core/units/error.h"

namespace SQLite {
class Database;
}

namespace reckoner {

using EntryId = std::int64_t;

/// The draft of a scenario that has never been saved stands under this id.
inline constexpr EntryId kUnsaved = 0;

/// What the list shows of an evaluation, so that opening the library need not evaluate everything.
/// Whoever saves sets them; the library does not know how they come about.
struct KeyFigures {
    std::optional<double> tco_cny; ///< of the recommended option
    std::string option;            ///< key of the recommended option
    std::string verdict;           ///< key of the verdict

    friend bool operator==(const KeyFigures &, const KeyFigures &) = default;
};

/// One line of the library's list.
struct LibraryEntry {
    EntryId id = 0;
    std::string name;
    std::string client;
    std::vector<std::string> tags; ///< sorted
    std::string created_at;        ///< ISO 8601 in UTC, as is the next one
    std::string modified_at;
    bool archived = false;
    bool trashed = false;
    bool has_draft = false; ///< edits that were not saved; see draft()
    KeyFigures figures;
};

struct LibraryFilter {
    enum class Sort : std::uint8_t { modified, name, client, tco };

    /// Words that must all stand somewhere in name, client, tags or notes; case does not matter.
    std::string text{};
    bool include_archived = false;
    bool trash = false; ///< what was removed, instead of what is there
    /// Latest first, A first, cheapest first; without a figure last either way.
    Sort sort = Sort::modified;
    bool reversed = false;
};

struct Draft {
    Scenario scenario;
    std::string saved_at;
};

/// Saved scenarios, in one SQLite file. An object owns one connection and is not thread-safe; two
/// objects, or two programs, may have the same file open. Each operation is one transaction: it
/// happens as a whole or not at all, even on a full disk or in a crash.
///
/// Core has no clock, so whoever changes something passes `now`, e.g. "2026-09-19T08:30:00Z".
/// Errors: notFound for an unknown id, badInput for what cannot be stored and for files that are no
/// library, newer for writing into the library of a newer program, io for everything else.
class Library {
public:
    Library(Library &&) noexcept;
    Library &operator=(Library &&) noexcept;
    ~Library();

    /// Opens the library, creating it and its folders at first. An older library is brought up to
    /// date after a copy of it has been put beside it. The library of a newer program opens
    /// read-only. A file that is not a library is an error and stays untouched.
    [[nodiscard]] static Expected<Library> open(const std::filesystem::path &path);

    [[nodiscard]] const std::filesystem::path &path() const { return m_path; }

    /// True for the library of a newer program and for a file that may not be written.
    [[nodiscard]] bool isReadOnly() const { return m_read_only; }

    /// Version of the file's schema; above kLibrarySchema when a newer program wrote it.
    [[nodiscard]] int schemaVersion() const { return m_schema; }

    [[nodiscard]] Expected<std::vector<LibraryEntry>> list(const LibraryFilter &filter = {}) const;
    [[nodiscard]] Expected<LibraryEntry> entry(EntryId id) const;
    /// Every tag in use outside the trash, sorted.
    [[nodiscard]] Expected<std::vector<std::string>> tags() const;

    [[nodiscard]] Expected<Scenario> load(EntryId id) const;
    [[nodiscard]] Expected<EntryId> create(const Scenario &scenario, std::string_view now,
                                           const KeyFigures &figures = {});
    /// Also discards the entry's draft.
    [[nodiscard]] Expected<void> save(EntryId id, const Scenario &scenario, std::string_view now,
                                      const KeyFigures &figures = {});
    /// A copy with the same tags; without a name it is called "name (2)", or the next free number.
    [[nodiscard]] Expected<EntryId> duplicate(EntryId id, std::string_view now,
                                              std::string name = {});
    [[nodiscard]] Expected<void> rename(EntryId id, const std::string &name, std::string_view now);
    [[nodiscard]] Expected<void> setFigures(EntryId id, const KeyFigures &figures);
    /// Replaces the entry's tags. Blanks around a tag and repetitions are dropped.
    [[nodiscard]] Expected<void> setTags(EntryId id, const std::vector<std::string> &tags);
    [[nodiscard]] Expected<void> setArchived(EntryId id, bool archived);

    /// Moves the entry to the trash.
    [[nodiscard]] Expected<void> remove(EntryId id, std::string_view now);
    /// Takes it back out.
    [[nodiscard]] Expected<void> restore(EntryId id);
    /// Deletes an entry of the trash for good; outside the trash there is nothing to delete.
    [[nodiscard]] Expected<void> purge(EntryId id);

    /// Keeps edits beside the saved scenario, so that they survive a crash without replacing it.
    [[nodiscard]] Expected<void> saveDraft(EntryId id, const Scenario &scenario,
                                           std::string_view now);
    /// The draft of an entry or of kUnsaved, if there is one.
    [[nodiscard]] Expected<std::optional<Draft>> draft(EntryId id) const;
    [[nodiscard]] Expected<void> discardDraft(EntryId id);

    /// A scenario file becomes an entry; one without a name is called after its file.
    [[nodiscard]] Expected<EntryId> importFile(const std::filesystem::path &path,
                                               std::string_view now);
    [[nodiscard]] Expected<void> exportFile(EntryId id, const std::filesystem::path &path) const;

    /// Reads everything there is and returns what is wrong; empty when the library is sound.
    [[nodiscard]] std::vector<Error> check() const;

private:
    Library(std::filesystem::path path, std::unique_ptr<SQLite::Database> database, int schema,
            bool read_only);

    template <class Operation>
    auto reading(Operation operation) const -> decltype(operation());
    template <class Operation>
    auto writing(Operation operation) -> decltype(operation());
    [[nodiscard]] Expected<void> update(const char *sql, EntryId id);
    [[nodiscard]] Error noSuchEntry(EntryId id) const;

    std::filesystem::path m_path;
    std::unique_ptr<SQLite::Database> m_database;
    int m_schema = 0;
    bool m_read_only = false;
};

/// The user's library: $XDG_DATA_HOME/reckoner/library.sqlite, or the same under ~/.local/share.
/// An error when neither variable names an absolute folder.
[[nodiscard]] Expected<std::filesystem::path> defaultLibraryPath();

} // namespace reckoner
