// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/printtable.h"

#include <algorithm>
#include <numeric>

#include <QPainter>

namespace reckoner::ui {

namespace {

constexpr double kPadding = 6.0; ///< beside a cell's text
constexpr double kSwatch = 8.0;
constexpr std::size_t kNeverCut = 8;   ///< rows of a table that stays on one page
constexpr std::size_t kLeastAlone = 3; ///< last rows of a longer table that stay together
constexpr double kLeastNumeric = 52.0; ///< so that columns of short numbers stand apart

struct Look {
    PrintStyle plain;
    PrintStyle muted;
    PrintStyle bold;
    QColor line;
    double above; ///< and below a row's text

    Look(bool small, const Theme &theme, double leading)
    {
        const TextRole role = small ? TextRole::axis : TextRole::secondary;
        const Palette &colors = theme.palette();
        plain = {theme.font(role), colors.text, leading};
        muted = {theme.font(role), colors.muted, leading};
        bold = {theme.font(role, TextWeight::semibold), colors.text, leading};
        line = colors.line;
        above = small ? space::kTight : 5.0;
    }
};

double indentOf(const PrintCell &cell)
{
    return cell.swatch.isValid() ? kSwatch + 6.0 : 0.0;
}

/// Width that a column would take if nothing wrapped.
double naturalWidth(const PrintTable &table, std::size_t column, const Look &look)
{
    const double least = table.columns[column].numeric ? kLeastNumeric : 0.0;
    double width = std::max(least, printedWidth(table.columns[column].title, look.plain.font));
    for (const PrintRow &row : table.rows) {
        if (row.group || column >= row.cells.size())
            continue;
        const PrintCell &cell = row.cells[column];
        const QFont &font = row.total || cell.bold ? look.bold.font : look.plain.font;
        width = std::max(width, indentOf(cell) + printedWidth(cell.text, font));
        width = std::max(width, printedWidth(cell.second, look.plain.font));
    }
    return width + 2.0 * kPadding + 1.0;
}

std::vector<double> columnWidths(const PrintTable &table, double width, const Look &look)
{
    std::vector<double> widths;
    double weights = 0.0;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const PrintColumn &column = table.columns[i];
        widths.push_back(column.weight > 0 ? 0.0 : naturalWidth(table, i, look));
        weights += column.weight;
    }
    const double used = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (weights <= 0.0) { // spread or squeeze evenly
        for (double &each : widths)
            each *= width / used;
        return widths;
    }
    const double rest = std::max(width - used, width * 0.2);
    const double squeeze = used > 0 ? std::min(1.0, (width - rest) / used) : 1.0;
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const double weight = table.columns[i].weight;
        widths[i] = weight > 0 ? rest * weight / weights : widths[i] * squeeze;
    }
    return widths;
}

struct LaidCell {
    PrintText text;
    PrintText second;
    QColor swatch;
    double x = 0.0;
    double width = 0.0;
    bool numeric = false;
};

void paintCells(QPainter &painter, const QRectF &rect, const std::vector<LaidCell> &cells,
                double above, const QColor &line)
{
    for (const LaidCell &cell : cells) {
        const double indent = cell.swatch.isValid() ? kSwatch + 6.0 : 0.0;
        QRectF place(rect.left() + cell.x + kPadding + indent, rect.top() + above,
                     cell.width - 2.0 * kPadding - indent, cell.text.height());
        if (cell.swatch.isValid()) {
            const double middle = place.top() + cell.text.style().lineHeight() / 2.0;
            painter.setPen(Qt::NoPen);
            painter.setBrush(cell.swatch);
            painter.drawRoundedRect(
                QRectF(place.left() - indent, middle - kSwatch / 2.0, kSwatch, kSwatch), 2.0, 2.0);
        }
        const auto side = cell.numeric ? Qt::AlignRight : Qt::AlignLeft;
        cell.text.paint(painter, place, side);
        place.translate(0.0, cell.text.height());
        cell.second.paint(painter, place, side);
    }
    painter.setPen(QPen(line, 1.0));
    painter.drawLine(rect.bottomLeft(), rect.bottomRight());
}

Strip rowStrip(const PrintTable &table, const PrintRow &row, const std::vector<double> &widths,
               const Look &look, bool head)
{
    std::vector<LaidCell> cells;
    double x = 0.0;
    double height = look.plain.lineHeight();
    const double whole = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (std::size_t i = 0; i < std::min(row.cells.size(), widths.size()); ++i) {
        const PrintCell &cell = row.cells[i];
        const double width = row.group ? whole : widths[i];
        PrintStyle style = head                                  ? look.muted
                           : row.total || row.group || cell.bold ? look.bold
                                                                 : look.plain;
        if (cell.color.isValid())
            style.color = cell.color;
        const double room = width - 2.0 * kPadding;
        LaidCell laid;
        laid.text = PrintText(cell.text, style, room - indentOf(cell));
        if (!cell.second.isEmpty()) {
            PrintStyle below = look.muted;
            if (cell.secondColor.isValid())
                below.color = cell.secondColor;
            laid.second = PrintText(cell.second, below, room);
        }
        laid.swatch = cell.swatch;
        laid.x = x;
        laid.width = width;
        laid.numeric = table.columns[i].numeric && !row.group;
        height = std::max(height, laid.text.height() + laid.second.height());
        cells.push_back(std::move(laid));
        x += width;
        if (row.group)
            break;
    }
    Strip strip;
    strip.height = height + 2.0 * look.above + (row.group ? space::kOne : 0.0);
    strip.keepWithNext = head || row.group;
    const double above = look.above + (row.group ? space::kOne : 0.0);
    strip.paint = [cells = std::move(cells), above, line = look.line](QPainter &painter,
                                                                      const QRectF &rect) {
        paintCells(painter, rect, cells, above, line);
    };
    return strip;
}

/// The titles with the heading of a group under them.
Strip stacked(const std::shared_ptr<const Strip> &head, const Strip &group)
{
    if (!head)
        return group;
    Strip both;
    both.height = head->height + group.height;
    both.paint = [head, group](QPainter &painter, const QRectF &rect) {
        head->paint(painter, {rect.left(), rect.top(), rect.width(), head->height});
        group.paint(painter, {rect.left(), rect.top() + head->height, rect.width(), group.height});
    };
    return both;
}

} // namespace

std::vector<Strip> tableStrips(const PrintTable &table, double width, const Theme &theme,
                               double leading)
{
    const Look look(table.small, theme, leading);
    const std::vector<double> widths = columnWidths(table, width, look);
    std::vector<Strip> strips;
    std::shared_ptr<const Strip> head;
    if (table.headed) {
        PrintRow titles;
        for (const PrintColumn &column : table.columns)
            titles.cells.emplace_back(column.title);
        strips.push_back(rowStrip(table, titles, widths, look, true));
        head = std::make_shared<const Strip>(strips.front());
    }
    std::shared_ptr<const Strip> repeated = head;
    for (std::size_t i = 0; i < table.rows.size(); ++i) {
        Strip strip = rowStrip(table, table.rows[i], widths, look, false);
        strip.repeated = table.rows[i].group ? head : repeated;
        if (table.rows[i].group)
            repeated = std::make_shared<const Strip>(stacked(head, strip));
        const bool last = i + 1 == table.rows.size();
        const bool whole = table.rows.size() <= kNeverCut;
        const bool beforeTotal = !last && table.rows[i + 1].total;
        const bool amongLast = !last && i + kLeastAlone >= table.rows.size();
        strip.keepWithNext = strip.keepWithNext || beforeTotal || amongLast || (whole && !last);
        strips.push_back(std::move(strip));
    }
    return strips;
}

} // namespace reckoner::ui
