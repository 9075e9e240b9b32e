// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/entrydelegate.h"

#include <QApplication>
#include <QPainter>

#include "ui/pages/library/librarymodel.h"

namespace reckoner::ui {

void EntryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    QStyleOptionViewItem frame = option;
    initStyleOption(&frame, index);
    frame.text.clear();
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &frame, painter, option.widget);

    const bool named = index.column() == LibraryModel::name;
    const QString second = named ? index.data(LibraryModel::secondLineRole).toString() : QString();
    const QFont nameFont =
        m_theme.font(TextRole::body, named ? TextWeight::semibold : TextWeight::regular);
    const QFont secondFont = m_theme.font(TextRole::secondary);
    const int nameHeight = QFontMetrics(nameFont).height();
    const int secondHeight = second.isEmpty() ? 0 : QFontMetrics(secondFont).height();
    const QRect inside = option.rect.adjusted(space::kOne, 0, -space::kOne, 0);
    const int top = inside.center().y() - (nameHeight + secondHeight) / 2;
    const auto write = [&](const QFont &font, const QColor &color, int y, int height,
                           const QString &text) {
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(QRect(inside.left(), y, inside.width(), height),
                          static_cast<int>(frame.displayAlignment) | Qt::TextSingleLine,
                          QFontMetrics(font).elidedText(text, Qt::ElideRight, inside.width()));
    };
    painter->save();
    const QVariant color = index.data(Qt::ForegroundRole);
    write(nameFont, color.isValid() ? color.value<QColor>() : m_theme.palette().text, top,
          nameHeight, index.data().toString());
    write(secondFont, m_theme.palette().muted, top + nameHeight, secondHeight, second);
    painter->restore();
}

QSize EntryDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {QStyledItemDelegate::sizeHint(option, index).width(), kRowHeight};
}

void EntryDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    QRect place = option.rect;
    place.setHeight(space::kControlHeight);
    place.moveCenter(option.rect.center());
    editor->setGeometry(place);
}

} // namespace reckoner::ui
