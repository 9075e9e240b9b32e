// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chartrenderer.h"

#include <QPainter>

#include "ui/charts/painters.h"

namespace reckoner::ui {

void renderChart(const ChartSpec &spec, QPainter *painter, const QRectF &rect, const Theme &theme,
                 const Formatter &formatter)
{
    if (rect.width() < 24.0 || rect.height() < 12.0)
        return;
    painter->save();
    painter->setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    const ChartCanvas canvas{*painter, rect, theme, formatter};
    switch (spec.kind) {
    case ChartSpec::Kind::lines:
    case ChartSpec::Kind::scatter:
    case ChartSpec::Kind::stackedBars:
        paintPlot(spec, canvas);
        break;
    case ChartSpec::Kind::capacityBar:
        paintCapacityBar(spec, canvas);
        break;
    case ChartSpec::Kind::donut:
        paintDonut(spec, canvas);
        break;
    case ChartSpec::Kind::heatMap:
        paintHeatMap(spec, canvas);
        break;
    case ChartSpec::Kind::tornado:
        paintTornado(spec, canvas);
        break;
    }
    painter->restore();
}

namespace {

QColor fullColor(const ChartColor &color, const Theme &theme)
{
    const Palette &colors = theme.palette();
    const auto index = static_cast<std::size_t>(std::max(0, color.index));
    switch (color.role) {
    case ChartColor::Role::accent:
        return colors.accent;
    case ChartColor::Role::text:
        return colors.text;
    case ChartColor::Role::muted:
        return colors.muted;
    case ChartColor::Role::track:
        return colors.track;
    case ChartColor::Role::good:
        return colors.good;
    case ChartColor::Role::warning:
        return colors.warning;
    case ChartColor::Role::bad:
        return colors.bad;
    case ChartColor::Role::category:
        return colors.category[index % colors.category.size()];
    case ChartColor::Role::option:
        return colors.option[index % colors.option.size()];
    }
    return colors.accent;
}

} // namespace

QColor chartColor(const ChartColor &color, const Theme &theme)
{
    const QColor full = fullColor(color, theme);
    return color.shade == 0 ? full
                            : mixed(full, theme.palette().surface, double(color.shade) / 100.0);
}

} // namespace reckoner::ui
