// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "ui/charts/chartspec.h"
#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

class QPainter;

namespace reckoner::ui {

/// What every kind of chart is drawn with.
struct ChartCanvas {
    QPainter &painter;
    QRectF rect;
    const Theme &theme;
    const Formatter &formatter;
};

void paintPlot(const ChartSpec &spec, const ChartCanvas &canvas); ///< lines, scatter, stacked bars
void paintCapacityBar(const ChartSpec &spec, const ChartCanvas &canvas);
void paintDonut(const ChartSpec &spec, const ChartCanvas &canvas);
void paintHeatMap(const ChartSpec &spec, const ChartCanvas &canvas);
void paintTornado(const ChartSpec &spec, const ChartCanvas &canvas);

/// Where the cells of a heat map lie.
[[nodiscard]] QRectF heatMapGrid(const ChartSpec &spec, const QRectF &rect, const Theme &theme);

} // namespace reckoner::ui
