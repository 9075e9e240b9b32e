// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/composer.h"

#include <algorithm>

#include <QPainter>

#include "ui/charts/chartrenderer.h"
#include "ui/report/paper.h"

namespace reckoner::ui {

namespace {

struct ToneLook {
    QColor ink;
    QColor ground;
    Icon icon;
};

ToneLook lookOf(PrintTone tone, const Palette &colors)
{
    switch (tone) {
    case PrintTone::good:
        return {colors.good, colors.goodSoft, Icon::check};
    case PrintTone::warning:
        return {colors.warning, colors.warningSoft, Icon::warning};
    case PrintTone::bad:
        return {colors.bad, colors.badSoft, Icon::error};
    case PrintTone::plain:
    case PrintTone::accent:
        break;
    }
    return {colors.accent, colors.accentSoft, Icon::info};
}

} // namespace

PrintStyle Composer::style(TextRole role, TextWeight weight, const QColor &color) const
{
    const bool large = role == TextRole::headline || role == TextRole::keyFigure;
    return {m_context.theme.font(role, weight), color,
            large ? m_context.leading() - 0.14 : m_context.leading()};
}

/// One strip for each line, so that a long text may go on over the page; the first two and the last
/// two lines stay together.
void Composer::lines(const QString &text, const PrintStyle &style, double gap, bool keepWithNext)
{
    const PrintText whole(text, style, paper::kColumn);
    for (int i = 0; i < whole.lineCount(); ++i) {
        Strip strip;
        strip.height = style.lineHeight();
        strip.gap = i == 0 ? gap : 0.0;
        const int after = whole.lineCount() - 1 - i;
        strip.keepWithNext = (after > 0 && (i == 0 || after == 1)) || keepWithNext;
        strip.paint = [whole, i](QPainter &painter, const QRectF &rect) {
            whole.paintLine(painter, i, rect, Qt::AlignLeft);
        };
        add(std::move(strip));
    }
}

void Composer::chapter(const QString &name, const QString &headline, const QString &lead)
{
    const Palette &colors = m_context.colors();
    const std::size_t first = m_strips.size();
    lines(name, style(TextRole::secondary, TextWeight::semibold, colors.accent), 0.0, true);
    lines(headline, style(TextRole::headline, TextWeight::semibold, colors.text), space::kTight,
          true);
    if (!lead.isEmpty())
        lines(lead, style(TextRole::body, TextWeight::regular, colors.muted), space::kOne, true);
    m_strips[first].startsPage = true;
    m_strips[first].gap = 2.0 * space::kBlock;
    m_strips[first].chapter = name;
    space(space::kOne);
    m_strips.back().keepWithNext = true;
}

void Composer::heading(const QString &text)
{
    lines(text, style(TextRole::lead, TextWeight::semibold, m_context.colors().text),
          space::kBlock + space::kTight, true);
    space(space::kTight);
    m_strips.back().keepWithNext = true;
}

void Composer::paragraph(const QString &text, bool introduces)
{
    lines(text, style(TextRole::body, TextWeight::regular, m_context.colors().text), space::kOne,
          introduces);
}

void Composer::caption(const QString &text)
{
    lines(text, style(TextRole::secondary, TextWeight::regular, m_context.colors().muted),
          space::kOne, true);
}

void Composer::note(const QString &text)
{
    lines(text, style(TextRole::axis, TextWeight::regular, m_context.colors().muted), space::kOne,
          false);
}

void Composer::space(double height)
{
    Strip strip;
    strip.gap = height;
    add(std::move(strip));
}

void Composer::callout(const QString &text, PrintTone tone)
{
    constexpr double kIcon = 16.0;
    const ToneLook look = lookOf(tone, m_context.colors());
    const double indent = space::kCard + kIcon + space::kOne;
    const PrintText words(text,
                          style(TextRole::secondary, TextWeight::regular, m_context.colors().text),
                          paper::kColumn - indent - space::kCard);
    Strip strip;
    strip.gap = space::kOne;
    strip.height = words.height() + 2.0 * space::kOne;
    strip.paint = [words, look, indent](QPainter &painter, const QRectF &rect) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(look.ground);
        painter.drawRoundedRect(rect, space::kControlRadius, space::kControlRadius);
        const double top = rect.top() + space::kOne;
        const double middle = top + words.style().lineHeight() / 2.0;
        drawIcon(painter, {rect.left() + space::kCard, middle - kIcon / 2.0, kIcon, kIcon},
                 look.icon, look.ink);
        words.paint(painter, {rect.left() + indent, top, rect.width(), words.height()});
    };
    add(std::move(strip));
}

void Composer::figures(const std::vector<PrintFigure> &figures)
{
    if (figures.empty())
        return;
    struct Laid {
        PrintText label;
        PrintText number;
        PrintText unit;
        PrintText note;
        double numberWidth;
        double unitGap;
    };
    const Palette &colors = m_context.colors();
    const double gutter = 12.0;
    const double count = double(figures.size());
    const double width = (paper::kColumn - gutter * (count - 1.0)) / count;
    const double room = width - 2.0 * 14.0;
    std::vector<Laid> cards;
    double labels = 0.0;
    double notes = 0.0;
    for (const PrintFigure &figure : figures) {
        Laid card;
        card.label = PrintText(figure.label,
                               style(TextRole::secondary, TextWeight::regular, colors.muted), room);
        PrintStyle number = style(TextRole::keyFigure, TextWeight::semibold, colors.text);
        const PrintStyle unit = style(TextRole::secondary, TextWeight::regular, colors.muted);
        const double unitWidth = printedWidth(figure.value.unit, unit.font) + space::kTight;
        card.unitGap = figure.value.spaced ? space::kTight : 2.0;
        while (number.font.pixelSize() > 16 &&
               printedWidth(figure.value.number, number.font) + unitWidth > room)
            number.font.setPixelSize(number.font.pixelSize() - 1);
        card.numberWidth = printedWidth(figure.value.number, number.font);
        card.number = PrintText(figure.value.number, number, paper::kColumn);
        card.unit = PrintText(figure.value.unit, unit, paper::kColumn);
        card.note =
            PrintText(figure.note, style(TextRole::axis, TextWeight::regular, colors.muted), room);
        labels = std::max(labels, card.label.height());
        notes = std::max(notes, figure.note.isEmpty() ? 0.0 : card.note.height());
        cards.push_back(std::move(card));
    }
    constexpr double kNumber = 40.0;
    Strip strip;
    strip.gap = space::kCard;
    strip.height = labels + kNumber + notes + 2.0 * 14.0;
    strip.paint = [cards = std::move(cards), width, gutter, labels,
                   line = colors.line](QPainter &painter, const QRectF &rect) {
        QRectF frame(rect.left(), rect.top(), width, rect.height());
        for (const Laid &card : cards) {
            painter.setPen(QPen(line, 1.0));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), space::kRadius,
                                    space::kRadius);
            const QRectF inside = frame.adjusted(14, 14, -14, -14);
            card.label.paint(painter, inside);
            const double middle = inside.top() + labels + kNumber / 2.0;
            const double number = card.number.style().lineHeight();
            card.number.paint(painter,
                              {inside.left(), middle - number / 2.0, inside.width(), number});
            // the unit shares the number's baseline
            const double size = card.number.style().font.pixelSize();
            const double small = card.unit.style().font.pixelSize();
            const double base = middle - size / 2.0 + size * 0.86;
            const double unitTop =
                base - small * 0.86 - (card.unit.style().lineHeight() - small) / 2.0;
            card.unit.paint(painter, {inside.left() + card.numberWidth + card.unitGap, unitTop,
                                      inside.width(), card.unit.height()});
            card.note.paint(painter, {inside.left(), inside.top() + labels + kNumber,
                                      inside.width(), card.note.height()});
            frame.translate(width + gutter, 0.0);
        }
    };
    add(std::move(strip));
}

void Composer::chart(const ChartSpec &spec, double height)
{
    Strip strip;
    strip.gap = space::kOne;
    strip.height = height;
    strip.paint = [spec, formatter = m_context.formatter,
                   &theme = m_context.theme](QPainter &painter, const QRectF &rect) {
        renderChart(spec, &painter, rect, theme, formatter);
    };
    add(std::move(strip));
}

void Composer::table(PrintTable table)
{
    for (Strip &strip : tableStrips(table, paper::kColumn, m_context.theme, m_context.leading()))
        add(std::move(strip));
}

void Composer::beside(const ChartSpec &spec, double share, const PrintTable &table)
{
    const double chartWidth = paper::kColumn * share;
    const double width = paper::kColumn - chartWidth - paper::kGutter;
    std::vector<Strip> rows = tableStrips(table, width, m_context.theme, m_context.leading());
    double height = 0.0;
    for (const Strip &row : rows)
        height += row.height;
    Strip strip;
    strip.gap = space::kOne;
    strip.height = std::max(height, chartWidth * 0.75);
    strip.paint = [spec, rows = std::move(rows), chartWidth, width, formatter = m_context.formatter,
                   &theme = m_context.theme](QPainter &painter, const QRectF &rect) {
        renderChart(spec, &painter, {rect.left(), rect.top(), chartWidth, rect.height()}, theme,
                    formatter);
        QRectF place(rect.right() - width, rect.top(), width, 0.0);
        for (const Strip &row : rows) {
            place.setHeight(row.height);
            row.paint(painter, place);
            place.translate(0.0, row.height);
        }
    };
    add(std::move(strip));
}

} // namespace reckoner::ui
