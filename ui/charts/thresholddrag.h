// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "ui/charts/plotframe.h"

namespace reckoner::ui {

/// The movable threshold of a spec that lies at a position; empty when none is near enough.
[[nodiscard]] std::optional<int> thresholdAt(const ChartSpec &spec, const PlotFrame &frame,
                                             const QPointF &position);

/// A threshold on its way, in the axes that it was taken in.
class ThresholdDrag final {
public:
    ThresholdDrag(int index, const ChartSpec &spec, PlotFrame frame);

    [[nodiscard]] int index() const { return m_index; }
    /// Where the threshold lies when the pointer is here; never beyond the axis.
    [[nodiscard]] double valueAt(const QPointF &position) const;

private:
    int m_index;
    ChartDirection m_along;
    PlotFrame m_frame;
};

} // namespace reckoner::ui
