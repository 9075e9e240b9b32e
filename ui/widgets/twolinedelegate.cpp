// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/twolinedelegate.h"

#include <algorithm>
#include <numeric>

#include <QApplication>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <QTextLayout>
#include <QTimer>

namespace reckoner::ui {

namespace {

/// To a fraction of a pixel, as eliding counts.
bool fits(const QString &text, const QFont &font, int width)
{
    return QFontMetricsF(font).horizontalAdvance(text) <= width;
}

/// Behind how many letters the first line of that width ends.
int firstLineOf(const QString &text, const QFont &font, int width)
{
    QTextLayout layout(text, font);
    QTextOption wrapping;
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(wrapping);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(width);
    layout.endLayout();
    // Between two parts of a name rather than within one.
    const QString joint = QStringLiteral(" · ");
    const qsizetype end = line.textLength();
    const qsizetype parted = text.left(end).lastIndexOf(joint) + joint.size();
    return parted >= joint.size() && fits(text.mid(parted), font, width) ? int(parted) : int(end);
}

const QStyle *styleOf(const QStyleOptionViewItem &frame)
{
    return frame.widget ? frame.widget->style() : QApplication::style();
}

} // namespace

QRect TwoLineDelegate::textPlace(const QStyleOptionViewItem &frame)
{
    QRect place = frame.rect.adjusted(space::kOne, 0, -space::kOne, 0);
    if (!frame.icon.isNull())
        place.setLeft(styleOf(frame)
                          ->subElementRect(QStyle::SE_ItemViewItemText, &frame, frame.widget)
                          .left());
    return place;
}

bool TwoLineDelegate::isTooWide(const QTableView &table, const QModelIndex &index) const
{
    QStyleOptionViewItem frame;
    frame.initFrom(&table);
    frame.widget = &table;
    frame.rect = {0, 0, table.columnWidth(index.column()), kRowHeight};
    const int icon = table.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &table);
    frame.decorationSize = table.iconSize().isValid() ? table.iconSize() : QSize(icon, icon);
    initStyleOption(&frame, index);
    return !fits(frame.text, frame.font, textPlace(frame).width());
}

std::vector<TwoLineDelegate::Line> TwoLineDelegate::linesOf(const QModelIndex &index,
                                                            const QFont &font, int width) const
{
    const QVariant given = index.data(Qt::ForegroundRole);
    const QColor color = given.isValid() ? given.value<QColor>() : m_theme.palette().text;
    const QString text = index.data().toString();
    const QString second = index.data(kSecondLineRole).toString();
    const bool single = !second.isEmpty() || fits(text, font, width);
    const qsizetype end = single ? text.size() : firstLineOf(text, font, width);
    std::vector<Line> lines = {{text.left(end).trimmed(), font, color}};
    if (end < text.size())
        lines.push_back({text.mid(end), font, color});
    if (!second.isEmpty()) {
        const QVariant tint = index.data(kSecondColorRole);
        lines.push_back({second, m_theme.font(TextRole::secondary),
                         tint.isValid() ? tint.value<QColor>() : m_theme.palette().muted});
    }
    return lines;
}

void TwoLineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    const QRect inside = textPlace(frame);
    const std::vector<Line> lines = linesOf(index, frame.font, inside.width());
    frame.text.clear();
    styleOf(frame)->drawControl(QStyle::CE_ItemViewItem, &frame, painter, option.widget);

    painter->save();
    const int height =
        std::accumulate(lines.begin(), lines.end(), 0, [](int sum, const Line &line) {
            return sum + QFontMetrics(line.font).height();
        });
    int y = inside.center().y() - height / 2;
    for (const Line &line : lines) {
        const QFontMetrics metrics(line.font);
        painter->setFont(line.font);
        painter->setPen(line.color);
        painter->drawText(QRect(inside.left(), y, inside.width(), metrics.height()),
                          static_cast<int>(frame.displayAlignment) | Qt::TextSingleLine,
                          metrics.elidedText(line.text, Qt::ElideRight, inside.width()));
        y += metrics.height();
    }
    painter->restore();
}

void TwoLineDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                           const QModelIndex &) const
{
    QRect place = option.rect;
    place.setHeight(space::kControlHeight);
    place.moveCenter(option.rect.center());
    editor->setGeometry(place);
}

void wrapColumns(QTableView *table, const std::vector<int> &columns, const Theme &theme)
{
    auto *delegate = new TwoLineDelegate(theme, table);
    for (const int column : columns)
        table->setItemDelegateForColumn(column, delegate);
    const int low = table->verticalHeader()->defaultSectionSize();
    // Once for many changes: filling a table announces each of its cells.
    auto *fit = new QTimer(table);
    fit->setSingleShot(true);
    QObject::connect(fit, &QTimer::timeout, table, [table, delegate, columns, low] {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const bool high = std::ranges::any_of(columns, [&](int column) {
                return delegate->isTooWide(*table, table->model()->index(row, column));
            });
            table->setRowHeight(row, high ? TwoLineDelegate::kRowHeight : low);
        }
    });
    const auto later = [fit] { fit->start(); };
    const QAbstractItemModel *model = table->model();
    QObject::connect(table->horizontalHeader(), &QHeaderView::sectionResized, fit, later);
    QObject::connect(model, &QAbstractItemModel::dataChanged, fit, later);
    QObject::connect(model, &QAbstractItemModel::layoutChanged, fit, later);
    QObject::connect(model, &QAbstractItemModel::modelReset, fit, later);
    QObject::connect(model, &QAbstractItemModel::rowsInserted, fit, later);
    QObject::connect(model, &QAbstractItemModel::rowsRemoved, fit, later);
}

} // namespace reckoner::ui
