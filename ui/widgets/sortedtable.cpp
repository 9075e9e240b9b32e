// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sortedtable.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

namespace reckoner::ui {

namespace {

constexpr int kSortMark = 12;

} // namespace

SortedTable::SortedTable(const std::vector<TableColumn> &columns, const Theme &theme,
                         QWidget *parent)
    : QTableView(parent),
      m_theme(theme),
      m_columns(columns),
      m_model(new QStandardItemModel(0, int(columns.size()), this)),
      m_sorted(new QSortFilterProxyModel(this))
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(kSortRole);
    m_sorted->setDynamicSortFilter(true);
    setModel(m_sorted);
    dressTable(this, theme);
    QHeaderView *header = horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    for (int i = 0; i < int(columns.size()); ++i) {
        const TableColumn &column = m_columns[std::size_t(i)];
        auto *title = new QStandardItem(column.title);
        title->setTextAlignment((column.numeric ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
        m_model->setHorizontalHeaderItem(i, title);
        header->setSectionResizeMode(i, column.stretch ? QHeaderView::Stretch : QHeaderView::Fixed);
    }
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        const QString key = index.data(kFigureKeyRole).toString();
        if (!key.isEmpty())
            Q_EMIT explain(key);
    });
}

void SortedTable::setRows(const std::vector<std::vector<TableCell>> &rows)
{
    m_model->setRowCount(int(rows.size()));
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < m_columns.size(); ++column)
            m_model->setItem(int(row), int(column),
                             toItem(column < rows[row].size() ? rows[row][column] : TableCell(),
                                    m_columns[column], false, m_theme));
    fitColumns();
}

void SortedTable::fitColumns()
{
    const QFontMetrics metrics(horizontalHeader()->font());
    for (int i = 0; i < int(m_columns.size()); ++i) {
        const TableColumn &column = m_columns[std::size_t(i)];
        const int title = metrics.horizontalAdvance(column.title) + kSortMark + 2 * space::kOne;
        if (!column.stretch)
            horizontalHeader()->resizeSection(i, std::max(title, sizeHintForColumn(i)));
    }
}

int SortedTable::rows() const
{
    return m_sorted->rowCount();
}

} // namespace reckoner::ui
