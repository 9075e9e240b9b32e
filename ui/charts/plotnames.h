// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/charttext.h"
#include "ui/charts/painters.h"
#include "ui/charts/plotframe.h"

namespace reckoner::ui {

/// Names each line where it ends: beside the plot, or inside where it leaves the plot early, clear
/// of the points in the way.
void nameLines(const ChartSpec &spec, const PlotFrame &frame, const ChartCanvas &canvas,
               ChartText &text, const std::vector<QPointF> &inTheWay);

/// Names the points of a scatter, the emphasized ones first, as far as there is room.
void namePoints(const ChartSpec &spec, const PlotFrame &frame, const ChartCanvas &canvas,
                ChartText &text, const std::vector<QPointF> &lines);

} // namespace reckoner::ui
