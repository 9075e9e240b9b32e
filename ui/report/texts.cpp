// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/texts.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace reckoner::ui {

double PrintStyle::lineHeight() const
{
    return std::round(font.pixelSize() * leading);
}

double printedWidth(const QString &text, const QFont &font)
{
    return QFontMetricsF(font).horizontalAdvance(text);
}

PrintText::PrintText(const QString &text, PrintStyle style, double width)
    : m_style(std::move(style))
{
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    for (const QString &paragraph : text.split(QLatin1Char('\n'))) {
        if (paragraph.isEmpty()) {
            m_lines << QString();
            continue;
        }
        QTextLayout layout(paragraph, m_style.font);
        layout.setTextOption(option);
        layout.beginLayout();
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(std::max(width, 1.0));
            QString words = paragraph.mid(line.textStart(), line.textLength());
            while (words.endsWith(QLatin1Char(' ')))
                words.chop(1);
            m_widest = std::max(m_widest, line.naturalTextWidth());
            m_lines << words;
        }
        layout.endLayout();
    }
}

double PrintText::height() const
{
    return m_style.lineHeight() * lineCount();
}

void PrintText::limit(int lines, double width)
{
    if (lineCount() <= lines)
        return;
    const QString rest = m_lines[lines - 1] + QStringLiteral("…");
    m_lines = m_lines.mid(0, lines);
    m_lines.last() = QFontMetricsF(m_style.font).elidedText(rest, Qt::ElideRight, width);
}

void PrintText::paint(QPainter &painter, const QRectF &rect, Qt::Alignment alignment) const
{
    QRectF place = rect;
    place.setHeight(m_style.lineHeight());
    for (int line = 0; line < lineCount(); ++line) {
        paintLine(painter, line, place, alignment);
        place.translate(0.0, m_style.lineHeight());
    }
}

void PrintText::paintLine(QPainter &painter, int line, const QRectF &rect,
                          Qt::Alignment alignment) const
{
    const QString &words = m_lines[line];
    if (words.isEmpty())
        return;
    double x = rect.left();
    if (alignment & (Qt::AlignRight | Qt::AlignHCenter)) {
        const double room = rect.width() - printedWidth(words, m_style.font);
        x += alignment & Qt::AlignRight ? room : room / 2.0;
    }
    // One baseline for every face: measured on the type size, not on the metrics of the face that
    // happens to hold the first character.
    const double size = m_style.font.pixelSize();
    const double baseline = rect.top() + (m_style.lineHeight() - size) / 2.0 + size * 0.86;
    painter.setFont(m_style.font);
    painter.setPen(m_style.color);
    painter.drawText(QPointF(x, baseline), words);
}

} // namespace reckoner::ui
