// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ui/charts/axisscale.h"
#include "ui/charts/chartrenderer.h"
#include "ui/charts/charttext.h"
#include "ui/charts/painters.h"

namespace reckoner::ui {

void paintTornado(const ChartSpec &spec, const ChartCanvas &canvas)
{
    if (spec.swings.empty())
        return;
    const Palette &colors = canvas.theme.palette();
    QPainter &painter = canvas.painter;
    ChartText text(painter, canvas.theme);
    const ChartText::Look name{colors.text, TextRole::secondary};
    const ChartText::Look look{colors.muted};
    std::vector<double> values{spec.base};
    double left = 0.0;
    double ends = 0.0;
    for (const ChartSwing &swing : spec.swings) {
        values.insert(values.end(), {swing.low, swing.high});
        left = std::max(left, text.width(swing.name, name));
        ends =
            std::max({ends, text.width(swing.lowLabel, look), text.width(swing.highLabel, look)});
    }
    left = std::min(left + 12.0, canvas.rect.width() * 0.38);
    const double height = text.height(look);
    const double bottom = height + 8.0 + (spec.x.title.isEmpty() ? 0.0 : height + 2.0);
    const QRectF plot = canvas.rect.adjusted(left + ends + 8.0, 0.0, -ends - 8.0, -bottom);
    if (plot.width() < 20.0)
        return;
    const int wanted = std::clamp(int(plot.width() / 90.0), 2, 8);
    const AxisScale scale(spec.x, values, wanted, false, canvas.formatter);
    const auto xOf = [&](double value) { return plot.left() + scale.at(value) * plot.width(); };
    painter.setPen(QPen(colors.line, 1.0));
    for (const AxisScale::Tick &tick : scale.ticks()) {
        const double x = plot.left() + tick.at * plot.width();
        painter.setPen(QPen(colors.line, 1.0));
        painter.drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
        const double width = text.width(tick.label, look) + 1.0;
        text.write({x - width / 2.0, plot.bottom() + 5.0, width, height}, Qt::AlignCenter,
                   tick.label, look);
    }
    const double row = plot.height() / double(spec.swings.size());
    const double bar = std::clamp(row * 0.56, 4.0, 22.0);
    double y = plot.top() + row / 2.0;
    for (const ChartSwing &swing : spec.swings) {
        text.write({canvas.rect.left(), y - row / 2.0, left - 8.0, row},
                   Qt::AlignLeft | Qt::AlignVCenter, swing.name, name);
        painter.setPen(Qt::NoPen);
        // Below the base and above it, whichever end of the input leads there.
        const double base = xOf(spec.base);
        for (const double end : {swing.low, swing.high}) {
            const double x = xOf(end);
            painter.setBrush(x < base ? colors.option[2] : colors.option[1]);
            painter.drawRoundedRect(QRectF(std::min(x, base), y - bar / 2, std::abs(x - base), bar),
                                    2, 2);
        }
        const bool rising = swing.low <= swing.high;
        const QString &leftLabel = rising ? swing.lowLabel : swing.highLabel;
        const QString &rightLabel = rising ? swing.highLabel : swing.lowLabel;
        const double leftEnd = std::min({xOf(swing.low), xOf(swing.high), base});
        const double rightEnd = std::max({xOf(swing.low), xOf(swing.high), base});
        text.write({leftEnd - ends - 6.0, y - height / 2, ends, height},
                   Qt::AlignRight | Qt::AlignVCenter, leftLabel, look);
        text.write({rightEnd + 6.0, y - height / 2, ends + 1.0, height},
                   Qt::AlignLeft | Qt::AlignVCenter, rightLabel, look);
        y += row;
    }
    painter.setPen(QPen(colors.text, 1.5));
    painter.drawLine(QPointF(xOf(spec.base), plot.top()), QPointF(xOf(spec.base), plot.bottom()));
    if (!scale.title().isEmpty())
        text.write({plot.left(), plot.bottom() + height + 6.0, plot.width(), height},
                   Qt::AlignRight | Qt::AlignVCenter, scale.title(), look);
}

} // namespace reckoner::ui
