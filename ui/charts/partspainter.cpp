// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

#include <QPainterPath>

#include "ui/charts/chartrenderer.h"
#include "ui/charts/charttext.h"
#include "ui/charts/painters.h"

namespace reckoner::ui {

namespace {

double sumOf(const std::vector<ChartPart> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), 0.0,
                           [](double sum, const ChartPart &part) { return sum + part.value; });
}

} // namespace

/// The bar ends at the capacity, or at the need when that is more: then the part beyond the
/// capacity stands in red behind a marker.
void paintCapacityBar(const ChartSpec &spec, const ChartCanvas &canvas)
{
    const Palette &colors = canvas.theme.palette();
    QPainter &painter = canvas.painter;
    ChartText text(painter, canvas.theme);
    const ChartText::Look look{colors.muted};
    const double used = sumOf(spec.parts);
    const double full = std::max(used, spec.capacity);
    if (full <= 0.0)
        return;
    const double labels = text.height(look);
    const QRectF rect = canvas.rect;
    const double thickness = std::clamp(rect.height() - labels - 6.0, 6.0, 14.0);
    const QRectF bar(rect.left(), rect.top(), rect.width(), thickness);
    const auto xOf = [&](double value) { return bar.left() + bar.width() * value / full; };

    painter.setPen(Qt::NoPen);
    QPainterPath shape;
    shape.addRoundedRect(bar, 3, 3);
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(bar, colors.track);
    double from = 0.0;
    for (const ChartPart &part : spec.parts) {
        const QRectF piece(xOf(from), bar.top(), xOf(from + part.value) - xOf(from), thickness);
        painter.fillRect(piece.adjusted(0, 0, piece.width() > 3 ? -1.0 : 0.0, 0),
                         chartColor(part.color, canvas.theme));
        from += part.value;
    }
    painter.restore();
    const bool over = used > spec.capacity && spec.capacity > 0.0;
    if (over) {
        QColor veil = colors.bad;
        veil.setAlphaF(0.55F);
        const double limit = xOf(spec.capacity);
        painter.fillRect(QRectF(limit, bar.top(), bar.right() - limit, thickness), veil);
        painter.setPen(QPen(colors.bad, 2.0));
        painter.drawLine(QPointF(limit, bar.top() - 1.0), QPointF(limit, bar.bottom() + 4.0));
    }

    const double y = bar.bottom() + 5.0;
    const QString capacity = spec.capacityLabel.isEmpty()
                                 ? canvas.formatter.text(spec.capacity, spec.y.unit)
                                 : spec.capacityLabel;
    const ChartText::Look end{over ? colors.bad : colors.muted, TextRole::axis,
                              over ? TextWeight::semibold : TextWeight::regular};
    const double endWidth = text.width(capacity, end) + 1.0;
    const double endAt =
        std::clamp((over ? xOf(spec.capacity) - endWidth / 2.0 : rect.right() - endWidth),
                   rect.left(), rect.right() - endWidth);
    text.write({endAt, y, endWidth, labels}, Qt::AlignRight | Qt::AlignVCenter, capacity, end);
    from = 0.0;
    for (const ChartPart &part : spec.parts) {
        const QRectF place(xOf(from), y, text.width(part.name, look) + 1.0, labels);
        from += part.value;
        if (part.value > 0.0 && text.isFree(place.adjusted(-4, 0, 6, 0)) &&
            place.right() <= rect.right())
            text.write(place, Qt::AlignLeft | Qt::AlignVCenter, part.name, look);
    }
}

void paintDonut(const ChartSpec &spec, const ChartCanvas &canvas)
{
    const Palette &colors = canvas.theme.palette();
    QPainter &painter = canvas.painter;
    ChartText text(painter, canvas.theme);
    const double size = std::min(canvas.rect.width(), canvas.rect.height());
    QRectF outer(0, 0, size, size);
    outer.moveCenter(canvas.rect.center());
    const double ring = size * 0.17;
    const QRectF inner = outer.adjusted(ring, ring, -ring, -ring);
    const double total = sumOf(spec.parts);
    painter.setPen(total > 0.0 ? QPen(colors.surface, 1.5) : QPen(Qt::NoPen));
    double angle = 90.0;
    for (const ChartPart &part : spec.parts) {
        if (total <= 0.0 || part.value <= 0.0)
            continue;
        const double sweep = -360.0 * part.value / total;
        QPainterPath slice;
        slice.arcMoveTo(outer, angle);
        slice.arcTo(outer, angle, sweep);
        slice.arcTo(inner, angle + sweep, -sweep);
        slice.closeSubpath();
        painter.setBrush(chartColor(part.color, canvas.theme));
        painter.drawPath(slice);
        angle += sweep;
    }
    if (total <= 0.0) {
        QPainterPath empty;
        empty.addEllipse(outer);
        empty.addEllipse(inner);
        painter.setBrush(colors.track);
        painter.drawPath(empty);
    }
    // The largest face in which the value fits between the walls.
    ChartText::Look valueLook{colors.text, TextRole::headline, TextWeight::semibold};
    for (const TextRole smaller : {TextRole::lead, TextRole::body, TextRole::secondary}) {
        if (text.width(spec.centerValue, valueLook) <= inner.width() - 2.0 * space::kTight)
            break;
        valueLook.role = smaller;
    }
    const ChartText::Look labelLook{colors.muted};
    const double valueHeight = text.height(valueLook);
    const double labelHeight = spec.centerLabel.isEmpty() ? 0.0 : text.height(labelLook);
    const double top = inner.center().y() - (valueHeight + labelHeight) / 2.0;
    text.write({inner.left(), top, inner.width(), valueHeight}, Qt::AlignCenter, spec.centerValue,
               valueLook);
    if (!spec.centerLabel.isEmpty())
        text.write({inner.left(), top + valueHeight, inner.width(), labelHeight}, Qt::AlignCenter,
                   spec.centerLabel, labelLook);
}

} // namespace reckoner::ui
