// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/assumptions/tablefilter.h"

#include "ui/widgets/twolinedelegate.h"

#include <algorithm>

#include <QRegularExpression>

namespace reckoner::ui {

TableFilter::TableFilter(QObject *parent) : QSortFilterProxyModel(parent)
{
    setSortRole(kSortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void TableFilter::setWords(const QString &text)
{
    static const QRegularExpression spaces(QStringLiteral("\\s+"));
    m_words = text.split(spaces, Qt::SkipEmptyParts);
    invalidateFilter();
}

void TableFilter::setCondition(std::function<bool(int)> condition)
{
    m_condition = std::move(condition);
    invalidateFilter();
}

bool TableFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_condition && !m_condition(row))
        return false;
    return std::ranges::all_of(m_words, [&](const QString &word) {
        for (int column = 0; column < sourceModel()->columnCount(parent); ++column) {
            const QModelIndex cell = sourceModel()->index(row, column, parent);
            for (const int role : {int(Qt::DisplayRole), kSecondLineRole}) {
                if (cell.data(role).toString().contains(word, Qt::CaseInsensitive))
                    return true;
            }
        }
        return false;
    });
}

} // namespace reckoner::ui
