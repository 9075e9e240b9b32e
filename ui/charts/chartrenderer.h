// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartspec.h"
#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

class QPainter;
class QRectF;

namespace reckoner::ui {

/// Draws the chart into `rect` in the painter's units (pixels on screen; scale the painter for
/// print). Vector throughout, no background of its own.
void renderChart(const ChartSpec &spec, QPainter *painter, const QRectF &rect, const Theme &theme,
                 const Formatter &formatter);

/// The colour behind a role.
[[nodiscard]] QColor chartColor(const ChartColor &color, const Theme &theme);

} // namespace reckoner::ui
