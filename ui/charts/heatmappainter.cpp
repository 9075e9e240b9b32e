// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QPainterPath>

#include "ui/charts/chartrenderer.h"
#include "ui/charts/charttext.h"
#include "ui/charts/painters.h"

namespace reckoner::ui {

namespace {

QColor cellColor(const ChartHeatCell &cell, double largest, const Theme &theme)
{
    const Palette &colors = theme.palette();
    const double share = largest > 0.0 ? std::clamp(cell.value / largest, 0.0, 1.0) : 0.0;
    if (!cell.color)
        return mixed(mixed(colors.surface, colors.track, 0.6), colors.accent, share * 0.95);
    // Under a label the colour stays soft enough to read on.
    const double strength = cell.label.isEmpty() ? 0.25 + 0.7 * share : 0.10 + 0.38 * share;
    return mixed(colors.surface, chartColor(*cell.color, theme), strength);
}

/// One colour that grows with the value says how much only beside a scale.
bool wantsScale(const ChartSpec &spec)
{
    return spec.legend && spec.y.unit != Unit::none &&
           std::ranges::none_of(spec.cells, [](const ChartHeatCell &cell) {
               return cell.color.has_value() || !cell.label.isEmpty();
           });
}

} // namespace

QRectF heatMapGrid(const ChartSpec &spec, const QRectF &rect, const Theme &theme)
{
    const QFontMetricsF metrics(theme.font(TextRole::axis));
    double left = 0.0;
    for (const QString &name : spec.y.categories)
        left = std::max(left, metrics.horizontalAdvance(name) + 8.0);
    const double height = metrics.height();
    const double bottom = height + 5.0 + (spec.x.title.isEmpty() ? 0.0 : height + 2.0) +
                          (wantsScale(spec) ? height + 8.0 : 0.0);
    const double top = spec.y.title.isEmpty() ? 0.0 : height + 5.0;
    return rect.adjusted(left, top, 0.0, -bottom);
}

namespace {

/// The part of a cell where a label stands clear of the line across its row.
QRectF roomForLabel(const QRectF &cell, double lineX)
{
    constexpr double kClear = 3.0;
    QRectF room = cell;
    if (lineX - cell.left() > cell.right() - lineX)
        room.setRight(std::min(cell.right(), lineX - kClear));
    else
        room.setLeft(std::max(cell.left(), lineX + kClear));
    return room;
}

/// The line across the rows, as stairs: up and down inside a row, along where rows meet. A row that
/// lies on one side of it as a whole has no part of it.
void paintEdge(const ChartSpec &spec, const QRectF &grid, double columns, const ChartCanvas &canvas)
{
    const double height = grid.height() / double(spec.edge.size());
    QPainterPath path;
    for (std::size_t row = 0; row < spec.edge.size(); ++row) {
        const double at = std::clamp(spec.edge[row], 0.0, columns);
        const double x = grid.left() + grid.width() * at / columns;
        const double y = grid.top() + height * double(row);
        row == 0 ? path.moveTo(x, y) : path.lineTo(x, y);
        const bool crosses = at > 0.0 && at < columns;
        crosses ? path.lineTo(x, y + height) : path.moveTo(x, y + height);
    }
    canvas.painter.setBrush(Qt::NoBrush);
    canvas.painter.setPen(QPen(canvas.theme.palette().surface, 5.0));
    canvas.painter.drawPath(path);
    canvas.painter.setPen(QPen(canvas.theme.palette().text, 2.0));
    canvas.painter.drawPath(path);
}

} // namespace

namespace {

/// From nothing to the largest value, in the colours of the cells: "0% ▭▭▭▭▭ 53%".
void paintScale(const ChartSpec &spec, double largest, const ChartCanvas &canvas, ChartText &text)
{
    constexpr int kSteps = 8;
    constexpr double kStep = 16.0;
    const ChartText::Look look{canvas.theme.palette().muted};
    const double height = text.height(look);
    const QString most = canvas.formatter.text(largest, spec.y.unit);
    const QString least = canvas.formatter.text(0.0, spec.y.unit);
    const double y = canvas.rect.bottom() - height;
    double right = canvas.rect.right();
    const auto write = [&](const QString &words) {
        const double width = text.width(words, look) + 1.0;
        text.write({right - width, y, width, height}, Qt::AlignRight | Qt::AlignVCenter, words,
                   look);
        right -= width + 8.0;
    };
    write(most);
    right -= kSteps * kStep;
    canvas.painter.setPen(Qt::NoPen);
    for (int step = 0; step < kSteps; ++step) {
        ChartHeatCell cell;
        cell.value = largest * step / (kSteps - 1);
        canvas.painter.setBrush(cellColor(cell, largest, canvas.theme));
        canvas.painter.drawRoundedRect(
            QRectF(right + step * kStep, y + 2.0, kStep - 1.0, height - 4.0), 1.5, 1.5);
    }
    right -= 8.0;
    write(least);
}

} // namespace

void paintHeatMap(const ChartSpec &spec, const ChartCanvas &canvas)
{
    const auto rows = spec.y.categories.size();
    const auto columns = spec.x.categories.size();
    if (rows == 0 || columns == 0)
        return;
    const Palette &colors = canvas.theme.palette();
    QPainter &painter = canvas.painter;
    ChartText text(painter, canvas.theme);
    const ChartText::Look look{colors.muted};
    const double height = text.height(look);
    const QRectF grid = heatMapGrid(spec, canvas.rect, canvas.theme);
    const double cellWidth = grid.width() / double(columns);
    const double cellHeight = grid.height() / double(rows);
    const double gap = std::min(cellWidth, cellHeight) > 8.0 ? 1.0 : 0.5;

    double largest = 0.0;
    for (const ChartHeatCell &cell : spec.cells)
        largest = std::max(largest, cell.value);
    for (qsizetype row = 0; row < rows; ++row) {
        painter.setPen(Qt::NoPen); // the row's name was written with a pen
        for (qsizetype column = 0; column < columns; ++column) {
            const auto index = std::size_t(row * columns + column);
            if (index >= spec.cells.size())
                break;
            painter.setPen(Qt::NoPen);
            const ChartHeatCell &cell = spec.cells[index];
            const QRectF place(grid.left() + double(column) * cellWidth,
                               grid.top() + double(row) * cellHeight, cellWidth - gap,
                               cellHeight - gap);
            painter.setPen(Qt::NoPen);
            painter.setBrush(cellColor(cell, largest, canvas.theme));
            painter.drawRoundedRect(place, 1.5, 1.5);
            const ChartText::Look inside{colors.text};
            const QRectF room =
                std::size_t(row) < spec.edge.size()
                    ? roomForLabel(place, grid.left() + cellWidth * spec.edge[std::size_t(row)])
                    : place;
            if (!cell.label.isEmpty() && room.height() > height &&
                room.width() > text.width(cell.label, inside))
                text.write(room, Qt::AlignCenter, cell.label, inside);
        }
        if (cellHeight >= height * 0.8 || row % 2 == 0)
            text.write({canvas.rect.left(),
                        grid.top() + (double(row) + 0.5) * cellHeight - height / 2,
                        grid.left() - canvas.rect.left() - 7.0, height},
                       Qt::AlignRight | Qt::AlignVCenter, spec.y.categories[row], look);
    }
    for (qsizetype column = 0; column < columns; ++column) {
        const QString &name = spec.x.categories[column];
        const double width = text.width(name, look) + 1.0;
        const double middle = grid.left() + (double(column) + 0.5) * cellWidth;
        QRectF place(middle - width / 2.0, grid.bottom() + 4.0, width, height);
        place.moveLeft(std::clamp(place.left(), canvas.rect.left(), canvas.rect.right() - width));
        if (!name.isEmpty() && text.isFree(place.adjusted(-5, 0, 5, 0)))
            text.write(place, Qt::AlignCenter, name, look);
    }
    if (!spec.edge.empty())
        paintEdge(spec, grid, double(columns), canvas);
    if (wantsScale(spec))
        paintScale(spec, largest, canvas, text);
    if (!spec.y.title.isEmpty())
        text.write({canvas.rect.left(), canvas.rect.top(), canvas.rect.width(), height},
                   Qt::AlignLeft | Qt::AlignVCenter, spec.y.title, look);
    if (!spec.x.title.isEmpty())
        text.write({grid.left(), grid.bottom() + height + 6.0, grid.width(), height},
                   Qt::AlignRight | Qt::AlignVCenter, spec.x.title, look);
    if (spec.here) {
        // x counts rows times columns: the cell the person is in.
        const auto index = qsizetype(std::lround(spec.here->x));
        const QRectF cell(grid.left() + double(index % columns) * cellWidth,
                          grid.top() + double(index / columns) * cellHeight, cellWidth - gap,
                          cellHeight - gap);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.text, 2.0));
        painter.drawRoundedRect(cell, 2, 2);
    }
}

} // namespace reckoner::ui
