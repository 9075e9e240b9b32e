// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QStringList>

#include "ui/theme/theme.h"

class QPainter;
class QRectF;

namespace reckoner::ui {

/// How a text looks on paper.
struct PrintStyle {
    QFont font;
    QColor color;
    double leading = 1.4; ///< line height over type size

    [[nodiscard]] double lineHeight() const;
};

/// A text broken into the lines it takes at some width. Breaks anywhere when a word is too long.
class PrintText final {
public:
    PrintText() = default;
    PrintText(const QString &text, PrintStyle style, double width);

    [[nodiscard]] double height() const;
    [[nodiscard]] double width() const { return m_widest; } ///< of the longest line
    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] const PrintStyle &style() const { return m_style; }
    /// Drops lines after the given number; the last one kept ends in an ellipsis.
    void limit(int lines, double width);

    void paint(QPainter &painter, const QRectF &rect,
               Qt::Alignment alignment = Qt::AlignLeft) const;
    void paintLine(QPainter &painter, int line, const QRectF &rect, Qt::Alignment alignment) const;

private:
    QStringList m_lines;
    PrintStyle m_style;
    double m_widest = 0.0;
};

/// Width of a text on one line.
[[nodiscard]] double printedWidth(const QString &text, const QFont &font);

} // namespace reckoner::ui
