// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include <QPainter>

#include "ui/charts/chartrenderer.h"
#include "ui/charts/charttext.h"
#include "ui/charts/painters.h"
#include "ui/charts/plotannotations.h"
#include "ui/charts/plotframe.h"
#include "ui/charts/plotseries.h"

namespace reckoner::ui {

namespace {

using Kind = ChartSpec::Kind;

void paintGrid(const PlotFrame &frame, const ChartCanvas &canvas, ChartText &text, bool vertical)
{
    const Palette &colors = canvas.theme.palette();
    const ChartText::Look look{colors.muted};
    const double height = text.height(look);
    QPainter &painter = canvas.painter;
    for (const AxisScale::Tick &tick : frame.y.ticks()) {
        const double y = frame.plot.bottom() - tick.at * frame.plot.height();
        painter.setPen(QPen(colors.line, 1.0));
        painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
        text.write({canvas.rect.left(), y - height / 2.0,
                    frame.plot.left() - canvas.rect.left() - 8, height},
                   Qt::AlignRight | Qt::AlignVCenter, tick.label, look);
    }
    if (!frame.y.title().isEmpty()) {
        const double y = frame.plot.top() - height * 1.5 - 6.0;
        text.write({canvas.rect.left(), y, canvas.rect.width() * 0.6, height},
                   Qt::AlignLeft | Qt::AlignVCenter, frame.y.title(), look);
    }
    if (!vertical)
        return;
    for (const AxisScale::Tick &tick : frame.x.ticks()) {
        const double x = frame.plot.left() + tick.at * frame.plot.width();
        const double half = text.width(tick.label, look) / 2.0;
        const double left = std::min(x - half, canvas.rect.right() - 2.0 * half);
        const QRectF place(left, frame.plot.bottom() + 8.0, 2.0 * half, height);
        if (text.isFree(place.adjusted(-4, 0, 4, 0)))
            text.write(place, Qt::AlignCenter, tick.label, look);
    }
    if (!frame.x.title().isEmpty())
        text.write(
            {frame.plot.left(), frame.plot.bottom() + height + 9.0, frame.plot.width(), height},
            Qt::AlignRight | Qt::AlignVCenter, frame.x.title(), look);
}

void paintLegend(const ChartSpec &spec, const ChartCanvas &canvas, ChartText &text)
{
    const ChartText::Look look{canvas.theme.palette().muted};
    const double height = text.height(look);
    double x = canvas.rect.left();
    double y = canvas.rect.top();
    for (const ChartSeries &series : spec.series) {
        if (!standsInLegend(spec, series))
            continue;
        const double width = text.width(series.name, look);
        if (x + width + 16.0 > canvas.rect.right() && x > canvas.rect.left()) {
            x = canvas.rect.left();
            y += height + 4.0;
        }
        canvas.painter.setPen(Qt::NoPen);
        canvas.painter.setBrush(chartColor(series.color, canvas.theme));
        canvas.painter.drawRoundedRect(QRectF(x, y + height / 2.0 - 4.0, 8, 8), 2, 2);
        text.write({x + 13.0, y, width + 1.0, height}, Qt::AlignLeft | Qt::AlignVCenter,
                   series.name, look);
        x += width + 32.0;
    }
}

/// Names under the bars and totals on top of them.
void paintBarTexts(const ChartSpec &spec, const PlotFrame &frame, const ChartCanvas &canvas,
                   ChartText &text)
{
    const Palette &colors = canvas.theme.palette();
    const ChartText::Look nameLook{colors.muted};
    const ChartText::Look totalLook{colors.text, TextRole::secondary, TextWeight::semibold};
    const auto count = spec.x.categories.size();
    double largest = 0.0;
    std::vector<BarEnds> bars;
    for (std::size_t bar = 0; bar < std::size_t(count); ++bar) {
        bars.push_back(barEnds(spec, bar));
        largest = std::max(largest, std::abs(bars.back().total()));
    }
    const MoneyScale scale = canvas.formatter.moneyScale(largest);
    const double cell = frame.plot.width() / double(std::max<qsizetype>(1, count));
    const double step = std::ceil(36.0 / cell); // dense bars are named now and then
    for (qsizetype i = 0; i < count; ++i) {
        if (step > 1.0 && i % qsizetype(step) != 0)
            continue;
        const double left = frame.plot.left() + cell * double(i);
        const double height = text.height(nameLook);
        QRectF under(left - cell * (step - 1) / 2, frame.plot.bottom() + 8.0, cell * step, height);
        // A long name may reach below its neighbours, where theirs are short.
        const double more = text.width(spec.x.categories[i], nameLook) + 1.0 - under.width();
        const QRectF wider = under.adjusted(-more / 2.0, 0.0, more / 2.0, 0.0);
        if (more > 0.0 && text.isFree(wider.adjusted(-4.0, 0.0, 4.0, 0.0)))
            under = wider;
        text.write(under, Qt::AlignCenter, spec.x.categories[i], nameLook);
        const BarEnds &bar = bars[std::size_t(i)];
        const double value = bar.total();
        if (cell < 44.0 || value == 0.0)
            continue;
        const QString label = spec.y.unit == Unit::cny ? canvas.formatter.inScale(value, scale)
                                                       : canvas.formatter.text(value, spec.y.unit);
        const double y = frame.point(0, value < 0 ? bar.below : bar.above).y();
        const double size = text.height(totalLook);
        text.write({left, value < 0 ? y + 3.0 : y - size - 3.0, cell, size}, Qt::AlignCenter, label,
                   totalLook);
    }
}

/// Lines across the bars that are there for comparison only.
void hatchBars(const ChartSpec &spec, const PlotFrame &frame, const ChartCanvas &canvas)
{
    const double cell =
        frame.plot.width() / double(std::max<qsizetype>(1, spec.x.categories.size()));
    const double width = cell * barShare(spec, frame);
    for (const std::size_t bar : spec.hatched) {
        const BarEnds ends = barEnds(spec, bar);
        const double middle = frame.plot.left() + (double(bar) + 0.5) * cell;
        const QRectF rect(QPointF(middle - width / 2.0, frame.point(0, ends.above).y()),
                          QPointF(middle + width / 2.0, frame.point(0, ends.below).y()));
        QColor veil = canvas.theme.palette().surface;
        veil.setAlphaF(0.35F);
        canvas.painter.fillRect(rect, veil);
        canvas.painter.save();
        canvas.painter.setClipRect(rect);
        canvas.painter.setPen(QPen(canvas.theme.palette().surface, 2.0));
        for (double x = rect.left() - rect.height(); x < rect.right(); x += 8.0)
            canvas.painter.drawLine(QPointF(x, rect.bottom()),
                                    QPointF(x + rect.height(), rect.top()));
        canvas.painter.restore();
    }
}

} // namespace

void paintPlot(const ChartSpec &spec, const ChartCanvas &canvas)
{
    const PlotFrame frame = plotFrame(spec, canvas.rect, canvas.theme, canvas.formatter);
    if (frame.plot.width() < 20.0 || frame.plot.height() < 20.0)
        return;
    ChartText text(canvas.painter, canvas.theme);
    paintBands(spec, frame, canvas);
    paintGrid(frame, canvas, text, spec.kind != Kind::stackedBars);
    if (wantsLegend(spec))
        paintLegend(spec, canvas, text);
    paintSeries(spec, frame, canvas);
    if (spec.kind == Kind::stackedBars) {
        hatchBars(spec, frame, canvas);
        paintBarTexts(spec, frame, canvas, text);
    }
    paintAnnotations(spec, frame, canvas, text);
}

} // namespace reckoner::ui
