// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/painters.h"
#include "ui/charts/plotframe.h"

namespace reckoner::ui {

/// Lines, points and bars, drawn by Qt Charts: the only file that knows it.
void paintSeries(const ChartSpec &spec, const PlotFrame &frame, const ChartCanvas &canvas);

/// Width of a bar as a share of its place.
[[nodiscard]] double barShare(const ChartSpec &spec, const PlotFrame &frame);

} // namespace reckoner::ui
