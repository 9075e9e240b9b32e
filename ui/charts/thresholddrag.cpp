// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/thresholddrag.h"

#include <algorithm>
#include <cmath>

namespace reckoner::ui {

namespace {

constexpr double kReach = 7.0; // pixels

} // namespace

std::optional<int> thresholdAt(const ChartSpec &spec, const PlotFrame &frame,
                               const QPointF &position)
{
    if (!frame.plot.adjusted(-kReach, -kReach, kReach, kReach).contains(position))
        return {};
    std::optional<int> found;
    double nearest = kReach;
    for (std::size_t i = 0; i < spec.thresholds.size(); ++i) {
        const ChartThreshold &threshold = spec.thresholds[i];
        if (!threshold.movable)
            continue;
        const QPointF at = frame.point(threshold.value, threshold.value);
        const double away = threshold.along == ChartDirection::horizontal
                                ? std::abs(at.y() - position.y())
                                : std::abs(at.x() - position.x());
        if (away <= nearest) {
            nearest = away;
            found = int(i);
        }
    }
    return found;
}

ThresholdDrag::ThresholdDrag(int index, const ChartSpec &spec, PlotFrame frame)
    : m_index(index), m_along(spec.thresholds[std::size_t(index)].along), m_frame(std::move(frame))
{
}

double ThresholdDrag::valueAt(const QPointF &position) const
{
    const QRectF &plot = m_frame.plot;
    if (m_along == ChartDirection::horizontal)
        return m_frame.y.valueAt(
            std::clamp((plot.bottom() - position.y()) / plot.height(), 0.0, 1.0));
    return m_frame.x.valueAt(std::clamp((position.x() - plot.left()) / plot.width(), 0.0, 1.0));
}

} // namespace reckoner::ui
