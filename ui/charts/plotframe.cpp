// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotframe.h"

#include <algorithm>

#include <QFontMetricsF>

namespace reckoner::ui {

namespace {

using Kind = ChartSpec::Kind;

std::vector<double> xValues(const ChartSpec &spec)
{
    std::vector<double> values;
    for (const ChartSeries &series : spec.series) {
        for (const ChartPoint &point : series.points)
            values.push_back(point.x);
    }
    return values;
}

std::vector<double> yValues(const ChartSpec &spec)
{
    std::vector<double> values;
    if (spec.kind == Kind::stackedBars) {
        for (std::size_t bar = 0; bar < std::size_t(spec.x.categories.size()); ++bar) {
            const BarEnds ends = barEnds(spec, bar);
            for (const double end : {ends.below, ends.above})
                values.push_back(1.04 * end); // the total stands on top
        }
    } else {
        for (const ChartSeries &series : spec.series) {
            for (const ChartPoint &point : series.points)
                values.push_back(point.y);
            values.insert(values.end(), series.lower.begin(), series.lower.end());
        }
    }
    for (const ChartThreshold &threshold : spec.thresholds) {
        if (threshold.along == ChartDirection::horizontal)
            values.push_back(threshold.value);
    }
    return values;
}

/// Names side by side, as many to a line as there is room for.
double legendHeight(const ChartSpec &spec, double width, const QFontMetricsF &metrics)
{
    int lines = 1;
    double x = 0.0;
    for (const ChartSeries &series : spec.series) {
        if (!standsInLegend(spec, series))
            continue;
        const double name = metrics.horizontalAdvance(series.name);
        if (x + name + 16.0 > width && x > 0.0) {
            x = 0.0;
            ++lines;
        }
        x += name + 32.0;
    }
    return lines * (metrics.height() + 4.0);
}

double widest(const std::vector<QString> &texts, const QFontMetricsF &metrics)
{
    double width = 0.0;
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}

} // namespace

BarEnds barEnds(const ChartSpec &spec, std::size_t bar)
{
    BarEnds ends;
    for (const ChartSeries &series : spec.series) {
        if (bar < series.points.size())
            (series.points[bar].y < 0 ? ends.below : ends.above) += series.points[bar].y;
    }
    return ends;
}

bool wantsLegend(const ChartSpec &spec)
{
    if (!spec.legend)
        return false;
    if (spec.kind == Kind::stackedBars)
        return spec.series.size() > 1;
    if (spec.kind == Kind::scatter)
        return spec.series.size() > 1;
    return std::ranges::any_of(
        spec.series, [&](const ChartSeries &series) { return standsInLegend(spec, series); });
}

bool standsInLegend(const ChartSpec &spec, const ChartSeries &series)
{
    return spec.kind != Kind::lines || series.solid;
}

PlotFrame plotFrame(const ChartSpec &spec, const QRectF &rect, const Theme &theme,
                    const Formatter &formatter)
{
    const QFontMetricsF metrics(theme.font(TextRole::axis));
    const QFontMetricsF nameMetrics(theme.font(TextRole::secondary, TextWeight::semibold));
    const int rows = std::clamp(int(rect.height() / 70.0), 2, 6);
    const int columns = std::clamp(int(rect.width() / 90.0), 2, 10);
    const bool bars = spec.kind == Kind::stackedBars;
    AxisScale y(spec.y, yValues(spec), rows, true, formatter);
    AxisScale x(spec.x, bars ? std::vector{0.0, 1.0} : xValues(spec), columns,
                spec.kind == Kind::scatter, formatter);

    std::vector<QString> tickLabels;
    for (const AxisScale::Tick &tick : y.ticks())
        tickLabels.push_back(tick.label);
    double right = 12.0;
    if (spec.kind == Kind::lines) {
        const PlotFrame rough{rect, x, y};
        std::vector<QString> names;
        for (const ChartSeries &series : spec.series) {
            const auto end = visibleEnd(series, rough);
            if (end && !standsInLegend(spec, series) &&
                end->x() > rect.right() - rect.width() * 0.04)
                names.push_back(series.name);
        }
        right = std::min(std::max(right, widest(names, nameMetrics) + 12.0), rect.width() * 0.3);
    }
    double top = metrics.height() * 0.5 + 2.0;
    if (!y.title().isEmpty())
        top += metrics.height() + 4.0;
    if (wantsLegend(spec))
        top += legendHeight(spec, rect.width(), metrics) + 6.0;
    double bottom = metrics.height() + 10.0;
    if (!bars && !x.title().isEmpty())
        bottom += metrics.height() + 2.0;
    const double left = widest(tickLabels, metrics) + 10.0;
    return {rect.adjusted(left, top, -right, -bottom), std::move(x), std::move(y)};
}

std::optional<QPointF> visibleEnd(const ChartSeries &series, const PlotFrame &frame)
{
    const QRectF plot = frame.plot.adjusted(-0.5, -0.5, 0.5, 0.5);
    for (std::size_t i = series.points.size(); i-- > 0;) {
        const QPointF here = frame.point(series.points[i].x, series.points[i].y);
        if (plot.contains(here))
            return here;
        if (i == 0)
            break;
        const QPointF before = frame.point(series.points[i - 1].x, series.points[i - 1].y);
        // A segment that crosses the plot leaves it at the latest point still inside.
        for (int step = 63; step >= 0; --step) {
            const QPointF between = before + (here - before) * (step / 64.0);
            if (plot.contains(between))
                return between;
        }
    }
    return {};
}

} // namespace reckoner::ui
