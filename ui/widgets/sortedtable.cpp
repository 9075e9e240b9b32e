// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/sortedtable.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>

#include "ui/widgets/twolinedelegate.h"

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
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QHeaderView *header = horizontalHeader();
    header->setSortIndicatorClearable(true);
    header->setSortIndicator(-1, Qt::AscendingOrder);
    setSortingEnabled(true);
    std::vector<int> wide;
    for (int i = 0; i < int(columns.size()); ++i) {
        const TableColumn &column = m_columns[std::size_t(i)];
        if (column.stretch)
            wide.push_back(i);
        auto *title = new QStandardItem(column.title);
        title->setTextAlignment((column.numeric ? Qt::AlignRight : Qt::AlignLeft) |
                                Qt::AlignVCenter);
        m_model->setHorizontalHeaderItem(i, title);
        header->setSectionResizeMode(i, column.stretch ? QHeaderView::Stretch : QHeaderView::Fixed);
    }
    wrapColumns(this, wide, theme);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        const QString key = index.data(kFigureKeyRole).toString();
        if (!key.isEmpty())
            Q_EMIT explain(key);
    });
}

void SortedTable::setRows(const std::vector<std::vector<TableCell>> &rows)
{
    fillTable(*m_model, m_columns, rows, -1, m_theme);
    fitColumns();
}

void SortedTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void SortedTable::fitColumns()
{
    const QFontMetrics metrics(horizontalHeader()->font());
    const auto titleWidth = [&](int column) {
        return metrics.horizontalAdvance(m_columns[std::size_t(column)].title) + 2 * space::kOne;
    };
    std::vector<int> widths;
    int left = viewport()->width();
    for (int i = 0; i < int(m_columns.size()); ++i) {
        widths.push_back(isColumnHidden(i) ? 0 : std::max(titleWidth(i), sizeHintForColumn(i)));
        left -= widths.back();
    }
    for (int i = 0; i < int(m_columns.size()); ++i) {
        if (m_columns[std::size_t(i)].stretch || isColumnHidden(i))
            continue;
        // Room for the mark of the order, where no other column needs it more.
        const int width = widths[std::size_t(i)];
        const int more = std::max(width, titleWidth(i) + kSortMark) - width;
        const bool roomy = more <= left;
        left -= roomy ? more : 0;
        horizontalHeader()->resizeSection(i, roomy ? width + more : width);
    }
}

int SortedTable::rows() const
{
    return m_sorted->rowCount();
}

} // namespace reckoner::ui
