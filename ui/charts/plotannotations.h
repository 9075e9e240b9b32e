// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charttext.h"
#include "ui/charts/painters.h"
#include "ui/charts/plotframe.h"

namespace reckoner::ui {

/// Tinted ranges, behind everything.
void paintBands(const ChartSpec &spec, const PlotFrame &frame, const ChartCanvas &canvas);

/// Thresholds, "you are here", marked points, and the names of lines and points.
void paintAnnotations(const ChartSpec &spec, const PlotFrame &frame, const ChartCanvas &canvas,
                      ChartText &text);

} // namespace reckoner::ui
