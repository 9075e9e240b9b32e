// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/table.h"

#include <algorithm>
#include <climits>

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include "ui/widgets/focusring.h"

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

QIcon noIcon()
{
    QPixmap out(16, 16);
    out.fill(Qt::transparent);
    return out;
}

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

TableCell cellAt(const std::vector<TableCell> &row, std::size_t column)
{
    return column < row.size() ? row[column] : TableCell();
}

/// Lets long texts go on in the next line.
class WrappingDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        option->features |= QStyleOptionViewItem::WrapText;
    }
};

} // namespace

void fillTable(QStandardItemModel &model, const std::vector<TableColumn> &columns,
               const std::vector<std::vector<TableCell>> &rows, int bold, const Theme &theme)
{
    model.setRowCount(int(rows.size()));
    for (std::size_t column = 0; column < columns.size(); ++column) {
        const bool icons = std::ranges::any_of(
            rows, [&](const auto &row) { return cellAt(row, column).icon.has_value(); });
        for (std::size_t row = 0; row < rows.size(); ++row) {
            const TableCell cell = cellAt(rows[row], column);
            QStandardItem *item = toItem(cell, columns[column], int(row) == bold, theme);
            if (icons && !cell.icon && !cell.swatch.isValid())
                item->setIcon(noIcon());
            model.setItem(int(row), int(column), item);
        }
    }
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
    new FocusRing(table);
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
        if (column.stretch)
            setItemDelegateForColumn(i, new WrappingDelegate(this));
    }
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, &ResultTable::fitRows);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) {
        if (!keyAt(index).isEmpty())
            Q_EMIT explain(keyAt(index));
    });
}

void ResultTable::setRows(const std::vector<std::vector<TableCell>> &rows, bool lastIsTotal)
{
    fillTable(*m_model, m_columns, rows, lastIsTotal ? int(rows.size()) - 1 : -1, m_theme);
    fitRows();
    updateGeometry();
}

int ResultTable::heightOf(const QModelIndex &index) const
{
    constexpr int kPadding = 8; // of a cell, left and right
    constexpr int kAround = 14; // above and below a text of several lines
    const QFontMetrics metrics(index.data(Qt::FontRole).value<QFont>());
    const int icons = index.data(Qt::DecorationRole).isNull() ? 0 : iconSize().width() + 6;
    const int width = columnWidth(index.column()) - 2 * kPadding - icons;
    const QString text = index.data().toString();
    if (width <= 0 || metrics.horizontalAdvance(text) <= width)
        return kRowHeight;
    const QRect room(0, 0, width, INT_MAX / 2);
    return std::max(kRowHeight,
                    metrics.boundingRect(room, Qt::TextWordWrap, text).height() + kAround);
}

void ResultTable::fitRows()
{
    bool changed = false;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        int height = kRowHeight;
        for (int column = 0; column < int(m_columns.size()); ++column)
            if (m_columns[std::size_t(column)].stretch)
                height = std::max(height, heightOf(m_model->index(row, column)));
        changed = changed || height != rowHeight(row);
        setRowHeight(row, height);
    }
    if (changed)
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
    return {width, header + verticalHeader()->length() + 2 + bar};
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
