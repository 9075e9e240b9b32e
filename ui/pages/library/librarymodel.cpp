// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/librarymodel.h"

#include <algorithm>

#include <QDateTime>

#include "ui/format/failure.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/wording/names.h"

namespace reckoner::ui {

namespace {

std::optional<Option> optionOf(const std::string &optionKey)
{
    for (int i = 0; i < kOptionCount; ++i) {
        if (key(static_cast<Option>(i)) == optionKey)
            return static_cast<Option>(i);
    }
    return {};
}

std::optional<LibraryFilter::Sort> sortOf(int column)
{
    switch (column) {
    case LibraryModel::name:
        return LibraryFilter::Sort::name;
    case LibraryModel::client:
        return LibraryFilter::Sort::client;
    case LibraryModel::cost:
        return LibraryFilter::Sort::tco;
    case LibraryModel::modified:
        return LibraryFilter::Sort::modified;
    default:
        return {};
    }
}

} // namespace

LibraryModel::LibraryModel(const Library *library, const Formatter &formatter, const Theme &theme,
                           QObject *parent)
    : QAbstractTableModel(parent), m_library(library), m_formatter(formatter), m_theme(theme)
{
}

void LibraryModel::setSearch(const QString &text)
{
    m_filter.text = text.trimmed().toStdString();
    reload();
}

void LibraryModel::setShelf(Shelf shelf)
{
    m_shelf = shelf;
    m_filter.trash = shelf == Shelf::trash;
    m_filter.include_archived = shelf == Shelf::archive;
    reload();
}

void LibraryModel::setOpenEntry(std::optional<qint64> id)
{
    m_open = id;
    if (!m_entries.empty())
        Q_EMIT dataChanged(index(0, name), index(rowCount() - 1, name));
}

void LibraryModel::reload()
{
    beginResetModel();
    m_entries.clear();
    if (m_library) {
        if (auto listed = m_library->list(m_filter))
            m_entries = *std::move(listed);
        else
            Q_EMIT failed(failureText(listed.error()));
        if (m_shelf == Shelf::archive)
            std::erase_if(m_entries, [](const LibraryEntry &entry) { return !entry.archived; });
    }
    endResetModel();
}

int LibraryModel::rowOf(EntryId id) const
{
    const auto found = std::ranges::find(m_entries, id, &LibraryEntry::id);
    return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int LibraryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columnCount_;
}

QString LibraryModel::text(const LibraryEntry &entry, int column) const
{
    switch (column) {
    case name:
        return entry.name.empty() ? tr("Untitled plan") : QString::fromStdString(entry.name);
    case client:
        return entry.client.empty() ? QStringLiteral("–") : QString::fromStdString(entry.client);
    case recommended:
        if (const auto option = optionOf(entry.figures.option))
            return optionName(*option, m_formatter);
        return entry.figures.verdict == "infeasible" ? tr("Nothing fits") : QStringLiteral("–");
    case cost:
        if (!entry.figures.tco_cny)
            return QStringLiteral("–");
        // A sign beside the colour marks what is over the budget.
        return (entry.figures.verdict == "over_budget" ? QStringLiteral("▲ ") : QString()) +
               m_formatter.money(*entry.figures.tco_cny);
    case modified:
        return timeText(entry.modified_at);
    default:
        return {};
    }
}

QString LibraryModel::timeText(const std::string &utc) const
{
    const QDateTime time =
        QDateTime::fromString(QString::fromStdString(utc), Qt::ISODate).toLocalTime();
    if (time.date() == QDate::currentDate())
        return tr("Today, %1").arg(time.time().toString(QStringLiteral("HH:mm")));
    return m_formatter.date(time.date());
}

QString LibraryModel::secondLine(const LibraryEntry &entry) const
{
    QStringList parts;
    if (entry.id == m_open)
        parts << tr("open now");
    if (entry.has_draft)
        parts << tr("unsaved changes");
    for (const std::string &tag : entry.tags)
        parts << QLatin1Char('#') + QString::fromStdString(tag);
    return parts.join(QStringLiteral(" · "));
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const LibraryEntry &entry = entryAt(index.row());
    const bool number = index.column() == cost || index.column() == modified;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (role == Qt::ToolTipRole && index.column() == cost &&
            entry.figures.verdict == "over_budget")
            return tr("Over the budget");
        return text(entry, index.column());
    case Qt::EditRole:
        return QString::fromStdString(entry.name);
    case Qt::TextAlignmentRole:
        return QVariant::fromValue((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::ForegroundRole:
        if (index.column() == cost && entry.figures.verdict == "over_budget")
            return toneColor(Tone::warning, m_theme);
        if (index.column() == modified || index.column() == client)
            return toneColor(Tone::muted, m_theme);
        return {};
    case Qt::FontRole:
        return m_theme.font(TextRole::body,
                            index.column() == name ? TextWeight::semibold : TextWeight::regular);
    case kSecondLineRole:
        return index.column() == name ? secondLine(entry) : QString();
    case idRole:
        return qint64(entry.id);
    default:
        return {};
    }
}

QVariant LibraryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(
            (section == cost || section == modified ? Qt::AlignRight : Qt::AlignLeft) |
            Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    // Names and costs rise at first, times fall: the arrow says which way it is now.
    if (sortOf(section) != m_filter.sort)
        return title(section);
    const bool rises = m_filter.reversed == (section == modified);
    return QString(title(section) + (rises ? QStringLiteral(" ↑") : QStringLiteral(" ↓")));
}

QString LibraryModel::title(int section)
{
    switch (section) {
    case name:
        return tr("Plan");
    case client:
        return tr("Client");
    case recommended:
        return tr("Recommended");
    case cost:
        return tr("Total cost");
    case modified:
        return tr("Edited");
    default:
        return {};
    }
}

Qt::ItemFlags LibraryModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    const bool writable = m_library && !m_library->isReadOnly() && m_shelf != Shelf::trash;
    if (index.column() == name && writable)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool LibraryModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString text = value.toString().trimmed();
    if (role != Qt::EditRole || text.isEmpty() || !index.isValid())
        return false;
    Q_EMIT renamed(entryAt(index.row()).id, text);
    return true;
}

void LibraryModel::sortBy(Column column)
{
    if (!sortOf(column))
        return;
    m_filter.reversed = m_filter.sort == *sortOf(column) && !m_filter.reversed;
    m_filter.sort = *sortOf(column);
    reload();
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount_ - 1);
}

} // namespace reckoner::ui
