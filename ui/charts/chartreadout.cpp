// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartreadout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/charts/charttable.h"
#include "ui/charts/plotframe.h"

namespace reckoner::ui {

namespace {

QString line(const QString &name, const QString &value)
{
    return name.isEmpty() ? value : QString(name + QStringLiteral("  ") + value);
}

QString onLines(const ChartSpec &spec, const PlotFrame &frame, const QPointF &position,
                const Formatter &formatter)
{
    const double x = frame.x.valueAt((position.x() - frame.plot.left()) / frame.plot.width());
    QStringList lines{line(spec.x.title, formatter.text(x, spec.x.unit))};
    for (const ChartSeries &series : spec.series) {
        const auto &points = series.points;
        for (std::size_t i = 1; i < points.size(); ++i) {
            const double width = points[i].x - points[i - 1].x;
            if ((points[i - 1].x - x) * (points[i].x - x) > 0.0 || width == 0.0)
                continue;
            const double share = (x - points[i - 1].x) / width;
            double y = points[i - 1].y + share * (points[i].y - points[i - 1].y);
            if (series.solid) // the layer itself, not how high it reaches
                y -= series.lower[i - 1] + share * (series.lower[i] - series.lower[i - 1]);
            lines << line(series.name, formatter.text(y, spec.y.unit));
            break;
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QString onPoints(const ChartSpec &spec, const PlotFrame &frame, const QPointF &position,
                 const Formatter &formatter)
{
    double nearest = 14.0;
    QString out;
    for (const ChartSeries &series : spec.series) {
        for (const ChartPoint &point : series.points) {
            const QPointF away = frame.point(point.x, point.y) - position;
            const double distance = std::hypot(away.x(), away.y());
            if (distance >= nearest)
                continue;
            nearest = distance;
            QStringList lines{point.label.isEmpty() ? series.name : point.label};
            lines << line(spec.x.title, formatter.text(point.x, spec.x.unit))
                  << line(spec.y.title, formatter.text(point.y, spec.y.unit));
            out = lines.join(QLatin1Char('\n'));
        }
    }
    return out;
}

QString onBars(const ChartSpec &spec, const PlotFrame &frame, const QPointF &position,
               const Formatter &formatter)
{
    const auto count = spec.x.categories.size();
    const auto index =
        qsizetype((position.x() - frame.plot.left()) / frame.plot.width() * double(count));
    if (index < 0 || index >= count)
        return {};
    QStringList lines{spec.x.categories[index]};
    double total = 0.0;
    for (const ChartSeries &series : spec.series) {
        if (std::size_t(index) >= series.points.size())
            continue;
        const double value = series.points[std::size_t(index)].y;
        total += value;
        if (value != 0.0)
            lines << line(series.name, formatter.text(value, spec.y.unit));
    }
    lines << line(QStringLiteral("Σ"), formatter.text(total, spec.y.unit));
    return lines.join(QLatin1Char('\n'));
}

QString onParts(const ChartSpec &spec, const Formatter &formatter)
{
    const double total =
        std::accumulate(spec.parts.begin(), spec.parts.end(), 0.0,
                        [](double sum, const ChartPart &part) { return sum + part.value; });
    QStringList lines;
    for (const ChartPart &part : spec.parts) {
        QString value = formatter.text(part.value, spec.y.unit);
        if (spec.kind == ChartSpec::Kind::donut && total > 0.0 && spec.y.unit != Unit::fraction)
            value += QStringLiteral("  ") + formatter.percent(part.value / total);
        lines << line(part.name, value);
    }
    return lines.join(QLatin1Char('\n'));
}

QString onSwings(const ChartSpec &spec, const QRectF &rect, const QPointF &position,
                 const Formatter &formatter)
{
    const auto count = spec.swings.size();
    const auto index = std::size_t(
        std::max(0.0, (position.y() - rect.top()) / (rect.height() - 24.0) * double(count)));
    if (index >= count)
        return {};
    const ChartSwing &swing = spec.swings[index];
    QStringList lines{swing.name};
    lines << line(swing.lowLabel, formatter.text(swing.low, spec.x.unit))
          << line(swing.highLabel, formatter.text(swing.high, spec.x.unit));
    return lines.join(QLatin1Char('\n'));
}

QString onCells(const ChartSpec &spec, const QRectF &grid, const QPointF &position,
                const Formatter &formatter)
{
    if (!grid.contains(position))
        return {};
    const auto columns = spec.x.categories.size();
    const auto rows = spec.y.categories.size();
    const auto column = qsizetype((position.x() - grid.left()) / grid.width() * double(columns));
    const auto row = qsizetype((position.y() - grid.top()) / grid.height() * double(rows));
    const auto index = std::size_t(row * columns + column);
    if (index >= spec.cells.size())
        return {};
    const ChartTable table = chartTable(spec, formatter);
    const QString place = spec.y.categories[row] + QLatin1Char(' ') + table.headers[column + 1];
    return line(place, formatter.text(spec.cells[index].value, spec.y.unit));
}

} // namespace

QString readOutAt(const ChartSpec &spec, const QRectF &rect, const QPointF &position,
                  const Theme &theme, const Formatter &formatter)
{
    using Kind = ChartSpec::Kind;
    if (spec.kind == Kind::capacityBar || spec.kind == Kind::donut)
        return onParts(spec, formatter);
    if (spec.kind == Kind::tornado)
        return onSwings(spec, rect, position, formatter);
    if (spec.kind == Kind::heatMap)
        return onCells(spec, heatMapGrid(spec, rect, theme), position, formatter);
    const PlotFrame frame = plotFrame(spec, rect, theme, formatter);
    if (!frame.plot.adjusted(-8, -8, 8, 8).contains(position))
        return {};
    if (spec.kind == Kind::stackedBars)
        return onBars(spec, frame, position, formatter);
    return spec.kind == Kind::scatter ? onPoints(spec, frame, position, formatter)
                                      : onLines(spec, frame, position, formatter);
}

} // namespace reckoner::ui
