// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotseries.h"

#include <algorithm>

#include <QAreaSeries>
#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChart>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QStackedBarSeries>
#include <QValueAxis>

#include "ui/charts/chartrenderer.h"

namespace reckoner::ui {

namespace {

/// Values enter Qt Charts as places 0..1, so that logarithmic axes need no second way.
QLineSeries *lineSeries(const ChartSeries &series, const PlotFrame &frame, bool lower)
{
    auto *line = new QLineSeries;
    for (std::size_t i = 0; i < series.points.size(); ++i) {
        const double y =
            lower ? series.lower[std::min(i, series.lower.size() - 1)] : series.points[i].y;
        line->append(frame.x.at(series.points[i].x), frame.y.at(y));
    }
    return line;
}

QPen linePen(const ChartSeries &series, const Theme &theme)
{
    QPen pen(chartColor(series.color, theme), series.emphasized ? 3.0 : 2.0);
    pen.setCapStyle(Qt::RoundCap);
    pen.setJoinStyle(Qt::RoundJoin);
    if (series.dashed) {
        pen.setCapStyle(Qt::FlatCap);
        pen.setDashPattern({3.0, 2.5});
    }
    return pen;
}

std::vector<QAbstractSeries *> toQtSeries(const ChartSeries &series, bool points,
                                          const PlotFrame &frame, const Theme &theme)
{
    std::vector<QAbstractSeries *> out;
    const QColor color = chartColor(series.color, theme);
    if (!series.lower.empty()) {
        auto *area =
            new QAreaSeries(lineSeries(series, frame, false), lineSeries(series, frame, true));
        area->upperSeries()->setParent(area);
        area->lowerSeries()->setParent(area);
        QColor fill = color;
        fill.setAlphaF(series.solid ? 0.85F : 0.18F);
        area->setBrush(fill);
        area->setPen(Qt::NoPen);
        out.push_back(area);
    }
    if (series.line && (!points || series.points.size() > 1)) {
        QLineSeries *line = lineSeries(series, frame, false);
        line->setPen(linePen(series, theme));
        out.push_back(line);
    }
    if (points) {
        auto *dots = new QScatterSeries;
        for (const ChartPoint &point : series.points)
            dots->append(frame.x.at(point.x), frame.y.at(point.y));
        dots->setMarkerSize(series.emphasized ? 11.0 : 7.0);
        QColor fill = color;
        fill.setAlphaF(series.emphasized ? 1.0F : 0.6F);
        dots->setColor(fill);
        dots->setBorderColor(theme.palette().surface);
        dots->setPen(QPen(theme.palette().surface, 1.0));
        out.push_back(dots);
    }
    return out;
}

QAbstractSeries *toQtBars(const ChartSpec &spec, const PlotFrame &frame, const Theme &theme)
{
    auto *bars = new QStackedBarSeries;
    const double zero = frame.y.at(0.0);
    for (const ChartSeries &series : spec.series) {
        auto *set = new QBarSet(series.name);
        for (const ChartPoint &point : series.points)
            set->append(frame.y.at(point.y) - zero);
        set->setColor(chartColor(series.color, theme));
        set->setPen(Qt::NoPen);
        bars->append(set);
    }
    bars->setBarWidth(barShare(spec, frame));
    return bars;
}

void addAxis(QChart &chart, Qt::Alignment side, double low, double high)
{
    auto *axis = new QValueAxis;
    axis->setRange(low, high);
    axis->setVisible(false);
    chart.addAxis(axis, side);
    const auto all = chart.series();
    for (QAbstractSeries *series : all)
        series->attachAxis(axis);
}

} // namespace

double barShare(const ChartSpec &spec, const PlotFrame &frame)
{
    const double cell =
        frame.plot.width() / double(std::max<qsizetype>(1, spec.x.categories.size()));
    return cell > 160.0 ? 64.0 / cell : cell > 24.0 ? 0.55 : 0.8;
}

void paintSeries(const ChartSpec &spec, const PlotFrame &frame, const ChartCanvas &canvas)
{
    QGraphicsScene scene;
    auto *chart = new QChart;
    scene.addItem(chart);
    chart->setAnimationOptions(QChart::NoAnimation);
    chart->setBackgroundVisible(false);
    chart->legend()->hide();
    chart->setMargins({});
    chart->layout()->setContentsMargins(0, 0, 0, 0);

    const bool bars = spec.kind == ChartSpec::Kind::stackedBars;
    if (bars) {
        chart->addSeries(toQtBars(spec, frame, canvas.theme));
    } else {
        for (const ChartSeries &series : spec.series) {
            for (QAbstractSeries *part :
                 toQtSeries(series, spec.kind == ChartSpec::Kind::scatter, frame, canvas.theme))
                chart->addSeries(part);
        }
    }
    if (bars) {
        auto *names = new QBarCategoryAxis;
        for (qsizetype i = 0; i < spec.x.categories.size(); ++i)
            names->append(QString::number(i));
        names->setVisible(false);
        chart->addAxis(names, Qt::AlignBottom);
        chart->series().constFirst()->attachAxis(names);
    } else {
        addAxis(*chart, Qt::AlignBottom, 0.0, 1.0);
    }
    const double zero = bars ? frame.y.at(0.0) : 0.0;
    addAxis(*chart, Qt::AlignLeft, -zero, 1.0 - zero);

    const QRectF plot(QPointF(0, 0), frame.plot.size());
    chart->resize(plot.size());
    chart->setPlotArea(plot);
    scene.setSceneRect(plot);
    // Lines at the very edge keep their full width.
    const QRectF room = plot.adjusted(-3, -3, 3, 3);
    scene.render(&canvas.painter, room.translated(frame.plot.topLeft()), room,
                 Qt::IgnoreAspectRatio);
}

} // namespace reckoner::ui
