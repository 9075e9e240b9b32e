// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotnames.h"

#include "ui/charts/chartrenderer.h"

namespace reckoner::ui {

void nameLines(const ChartSpec &spec, const PlotFrame &frame, const ChartCanvas &canvas,
               ChartText &text, const std::vector<QPointF> &inTheWay)
{
    struct Name {
        const ChartSeries *series;
        double y;
    };
    std::vector<Name> atEdge;
    const auto lookOf = [&](const ChartSeries &series) {
        return ChartText::Look{chartColor(series.color, canvas.theme), TextRole::secondary,
                               series.emphasized ? TextWeight::semibold : TextWeight::regular};
    };
    for (const ChartSeries &series : spec.series) {
        const auto end = visibleEnd(series, frame);
        if (!end || series.name.isEmpty() || standsInLegend(spec, series))
            continue;
        if (end->x() > frame.plot.right() - frame.plot.width() * 0.04) {
            atEdge.push_back({&series, end->y()});
            continue;
        }
        const ChartText::Look look = lookOf(series);
        const QSizeF size(text.width(series.name, look) + 1.0, text.height(look));
        std::vector<QRectF> places;
        for (const double down : {6.0, 6.0 + size.height(), 6.0 + 2.0 * size.height()}) {
            for (const double across : {-12.0 - size.width(), 10.0, -28.0 - size.width(), 26.0})
                places.emplace_back(*end + QPointF(across, down), size);
        }
        const QRectF rect = text.best(places, frame.plot, inTheWay, 1e9).value_or(places.front());
        text.write(rect, Qt::AlignLeft | Qt::AlignVCenter, series.name, look);
    }
    if (atEdge.empty())
        return;
    std::vector<double> wanted;
    for (const Name &name : atEdge)
        wanted.push_back(name.y);
    const double height = text.height(lookOf(*atEdge.front().series));
    const std::vector<double> places =
        spread(wanted, height, frame.plot.top() - height / 2, frame.plot.bottom() + height / 2);
    for (std::size_t i = 0; i < atEdge.size(); ++i) {
        const double left = frame.plot.right() + 8.0;
        text.write({left, places[i] - height / 2.0, canvas.rect.right() - left, height},
                   Qt::AlignLeft | Qt::AlignVCenter, atEdge[i].series->name,
                   lookOf(*atEdge[i].series));
    }
}

void namePoints(const ChartSpec &spec, const PlotFrame &frame, const ChartCanvas &canvas,
                ChartText &text, const std::vector<QPointF> &lines)
{
    const Palette &colors = canvas.theme.palette();
    QRectF besideAxis = canvas.rect; // left of it stand the numbers of the axis
    besideAxis.setLeft(frame.plot.left());
    for (const bool emphasized : {true, false}) {
        for (const ChartSeries &series : spec.series) {
            if (series.emphasized != emphasized)
                continue;
            const ChartText::Look look{emphasized ? colors.text : colors.muted, TextRole::axis,
                                       emphasized ? TextWeight::semibold : TextWeight::regular};
            for (const ChartPoint &point : series.points) {
                if (point.label.isEmpty())
                    continue;
                const QPointF at = frame.point(point.x, point.y);
                const QSizeF size(text.width(point.label, look) + 1.0, text.height(look));
                std::vector<QRectF> places;
                for (const QPointF &offset :
                     {QPointF(9, -size.height() / 2),
                      QPointF(-9 - size.width(), -size.height() / 2),
                      QPointF(-size.width() / 2, -8 - size.height()), QPointF(-size.width() / 2, 8),
                      QPointF(8, -6 - size.height()), QPointF(8, 6)})
                    places.emplace_back(at + offset, size);
                if (const auto best =
                        text.best(places, besideAxis, lines, emphasized ? 500.0 : 1.0))
                    text.write(*best, Qt::AlignLeft | Qt::AlignVCenter, point.label, look);
            }
        }
    }
}

} // namespace reckoner::ui
