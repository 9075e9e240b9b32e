// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

#include "ui/theme/theme.h"

class QTableView;

namespace reckoner::ui {

/// What stands below the text of a cell, and its colour where it is not muted.
inline constexpr int kSecondLineRole = Qt::UserRole + 3;
inline constexpr int kSecondColorRole = Qt::UserRole + 4;

/// Rows of two lines: a cell's text stands above a smaller line, or goes on in the second one.
class TwoLineDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int kRowHeight = 6 * space::kOne;

    TwoLineDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent), m_theme(theme)
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const override;

    /// Whether the text of a cell is wider than its column leaves room for.
    [[nodiscard]] bool isTooWide(const QTableView &table, const QModelIndex &index) const;

private:
    struct Line {
        QString text;
        QFont font;
        QColor color;
    };
    [[nodiscard]] std::vector<Line> linesOf(const QModelIndex &index, const QFont &font,
                                            int width) const;
    [[nodiscard]] static QRect textPlace(const QStyleOptionViewItem &frame);

    const Theme &m_theme;
};

/// Lets the texts of these columns go on in a second line; rows that need none stay low. The table
/// has its model and the common look already.
void wrapColumns(QTableView *table, const std::vector<int> &columns, const Theme &theme);

} // namespace reckoner::ui
