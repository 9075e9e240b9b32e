// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>

#include "ui/charts/painters.h"

namespace reckoner::ui {

/// What the chart says at a point of its rectangle, as lines of text for a tooltip; empty where it
/// says nothing.
[[nodiscard]] QString readOutAt(const ChartSpec &spec, const QRectF &rect, const QPointF &position,
                                const Theme &theme, const Formatter &formatter);

} // namespace reckoner::ui
