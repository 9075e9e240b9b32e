// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "ui/charts/axisscale.h"
#include "ui/charts/chartspec.h"
#include "ui/theme/theme.h"

namespace reckoner::ui {

/// Where the plot of a chart with axes lies inside its rectangle, and how values map to points.
struct PlotFrame {
    QRectF plot;
    AxisScale x;
    AxisScale y;

    [[nodiscard]] QPointF point(double xValue, double yValue) const
    {
        return {plot.left() + x.at(xValue) * plot.width(),
                plot.bottom() - y.at(yValue) * plot.height()};
    }
};

/// For lines, scatter and stacked bars; leaves room for axis labels, titles, legend and the names
/// at line ends.
[[nodiscard]] PlotFrame plotFrame(const ChartSpec &spec, const QRectF &rect, const Theme &theme,
                                  const Formatter &formatter);

/// Where one stack of bars ends: what is negative hangs below nothing.
struct BarEnds {
    double below = 0.0;
    double above = 0.0;

    [[nodiscard]] double total() const { return above + below; }
};
[[nodiscard]] BarEnds barEnds(const ChartSpec &spec, std::size_t bar);

/// True when the series cannot be named in the plot and stand in a row above it.
[[nodiscard]] bool wantsLegend(const ChartSpec &spec);

/// True when the legend names the series: every one but a line, which is named where it ends.
[[nodiscard]] bool standsInLegend(const ChartSpec &spec, const ChartSeries &series);

/// Where a line is seen last: its end, or where it leaves the plot. Empty when it is never seen.
[[nodiscard]] std::optional<QPointF> visibleEnd(const ChartSeries &series, const PlotFrame &frame);

} // namespace reckoner::ui
