// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QWheelEvent>

namespace reckoner::ui {

namespace {

constexpr int kRowHeight = 32;

QPixmap swatch(const QColor &color)
{
    constexpr int kScale = 3;
    QPixmap out(14 * kScale, 10 * kScale);
    out.setDevicePixelRatio(kScale);
    out.fill(Qt::transparent);
    QPainter painter(&out);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(0, 1, 8, 8), 2, 2);
    return out;
}

} // namespace

QStandardItem *toItem(const TableCell &cell, const TableColumn &column, bool bold,
                      const Theme &theme)
{
    auto *item = new QStandardItem(cell.text);
    item->setTextAlignment((column.numeric ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    item->setForeground(toneColor(cell.tone, theme));
    item->setFont(
        theme.font(TextRole::body, bold || cell.bold ? TextWeight::semibold : TextWeight::regular));
    item->setEditable(false);
    if (cell.swatch.isValid())
        item->setData(swatch(cell.swatch), Qt::DecorationRole);
    item->setData(cell.figureKey, kFigureKeyRole);
    item->setToolTip(cell.toolTip);
    if (cell.icon)
        item->setIcon(icon(*cell.icon, toneColor(cell.tone, theme)));
    item->setData(cell.sortBy.isValid() ? cell.sortBy : QVariant(cell.text), kSortRole);
    return item;
}

void dressTable(QTableView *table, const Theme &theme)
{
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setWordWrap(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(kRowHeight);
    table->verticalHeader()->setMinimumSectionSize(kRowHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setFixedHeight(kRowHeight); // side by side, tables keep step
    table->horizontalHeader()->setFont(theme.font(TextRole::secondary));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

ResultTable::ResultTable(const std::vector<TableColumn> &columns, const Theme &theme,
                         QWidget *parent)
    : QTableView(parent),
      m_theme(theme),
      m_columns(columns),
      m_model(new QStandardItemModel(0, int(columns.size()), this))
{
    setModel(m_model);
    dressTable(this, theme);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (int i = 0; i < int(columns.size()); ++i) {
        const TableColumn &column = m_columns[std::size_t(i)];
        auto *header = new QStandardItem(column.title);
        header->setTextAlignment((column.numeric ? Qt::AlignRight : Qt::AlignLeft) |
                                 Qt::AlignVCenter);
        m_model->setHorizontalHeaderItem(i, header);
        horizontalHeader()->setSectionResizeMode(i, column.stretch ? QHeaderView::Stretch
                                                                   : QHeaderView::ResizeToContents);
    }
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (!keyAt(index).isEmpty())
            Q_EMIT explain(keyAt(index));
    });
}

void ResultTable::setRows(const std::vector<std::vector<TableCell>> &rows, bool lastIsTotal)
{
    m_model->setRowCount(int(rows.size()));
    for (std::size_t row = 0; row < rows.size(); ++row) {
        const bool total = lastIsTotal && row + 1 == rows.size();
        for (std::size_t column = 0; column < m_columns.size(); ++column) {
            const TableCell cell = column < rows[row].size() ? rows[row][column] : TableCell();
            m_model->setItem(int(row), int(column),
                             toItem(cell, m_columns[column], total, m_theme));
        }
    }
    updateGeometry();
}

QString ResultTable::toCsv() const
{
    const auto quoted = [](QString text) {
        text.replace(QLatin1Char('"'), QStringLiteral("\"\""));
        return QString(QLatin1Char('"') + text + QLatin1Char('"'));
    };
    QStringList lines;
    QStringList cells;
    for (const TableColumn &column : m_columns)
        cells << quoted(column.title);
    lines << cells.join(QLatin1Char(','));
    for (int row = 0; row < m_model->rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells << quoted(m_model->index(row, column).data().toString());
        lines << cells.join(QLatin1Char(','));
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QSize ResultTable::sizeHint() const
{
    const int header = horizontalHeader()->isHidden() ? 0 : kRowHeight;
    const int bar = horizontalScrollBar()->isVisible() ? horizontalScrollBar()->height() : 0;
    int width = 0;
    for (int i = 0; i < m_model->columnCount(); ++i)
        width += std::max(sizeHintForColumn(i), horizontalHeader()->sectionSizeHint(i));
    return {width, header + kRowHeight * m_model->rowCount() + 2 + bar};
}

QSize ResultTable::minimumSizeHint() const
{
    return {std::min(sizeHint().width(), 420), sizeHint().height()};
}

QString ResultTable::keyAt(const QModelIndex &index) const
{
    return index.data(kFigureKeyRole).toString();
}

void ResultTable::keyPressEvent(QKeyEvent *event)
{
    const bool asks = event->key() == Qt::Key_F1 || event->key() == Qt::Key_Return ||
                      event->key() == Qt::Key_Enter;
    const QString key = keyAt(currentIndex());
    if (asks && !key.isEmpty())
        Q_EMIT explain(key);
    else
        QTableView::keyPressEvent(event);
}

void ResultTable::wheelEvent(QWheelEvent *event)
{
    // It never scrolls by itself: the page does.
    event->ignore();
}

} // namespace reckoner::ui
