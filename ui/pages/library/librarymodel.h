// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>

#include "core/library/library.h"
#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

namespace reckoner::ui {

/// Which part of the library is listed.
enum class Shelf : std::uint8_t { current, archive, trash };

/// The library as a list: read anew by reload(), never changed by the view itself.
class LibraryModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { name, client, recommended, cost, modified, columnCount_ };
    enum Role { idRole = Qt::UserRole };

    LibraryModel(const Library *library, const Formatter &formatter, const Theme &theme,
                 QObject *parent = nullptr);

    void setSearch(const QString &text);
    void setShelf(Shelf shelf);
    [[nodiscard]] Shelf shelf() const { return m_shelf; }
    [[nodiscard]] bool isSearching() const { return !m_filter.text.empty(); }
    void setOpenEntry(std::optional<qint64> id);
    void reload();

    [[nodiscard]] const LibraryEntry &entryAt(int row) const
    {
        return m_entries.at(static_cast<std::size_t>(row));
    }
    [[nodiscard]] int rowOf(EntryId id) const; ///< -1 when it is not listed
    [[nodiscard]] const std::vector<LibraryEntry> &entries() const { return m_entries; }
    /// "Today, 14:05" or a date, in the reader's time.
    [[nodiscard]] QString timeText(const std::string &utc) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    /// By this column; once more turns the order round.
    void sortBy(Column column);

Q_SIGNALS:
    void renamed(qint64 id, const QString &name);
    void failed(const QString &message);

private:
    [[nodiscard]] static QString title(int section);
    [[nodiscard]] QString text(const LibraryEntry &entry, int column) const;
    [[nodiscard]] QString secondLine(const LibraryEntry &entry) const;

    const Library *m_library;
    Formatter m_formatter;
    const Theme &m_theme;
    LibraryFilter m_filter;
    Shelf m_shelf = Shelf::current;
    std::optional<qint64> m_open;
    std::vector<LibraryEntry> m_entries;
};

} // namespace reckoner::ui
