// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotannotations.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "ui/charts/chartrenderer.h"
#include "ui/charts/plotnames.h"

namespace reckoner::ui {

namespace {

/// Points along all lines and rules, close enough to tell whether a label would cover one.
std::vector<QPointF> alongLines(const ChartSpec &spec, const PlotFrame &frame)
{
    std::vector<QPointF> out;
    for (const ChartSeries &series : spec.series) {
        for (std::size_t i = 0; i < series.points.size(); ++i) {
            const QPointF here = frame.point(series.points[i].x, series.points[i].y);
            if (i > 0 && series.line && spec.kind != ChartSpec::Kind::stackedBars) {
                const QPointF before = frame.point(series.points[i - 1].x, series.points[i - 1].y);
                const double length = std::hypot(here.x() - before.x(), here.y() - before.y());
                const int steps = std::min(200, int(length / 6.0));
                for (int step = 1; step < steps; ++step)
                    out.push_back(before + (here - before) * (double(step) / steps));
            }
            out.push_back(here);
        }
    }
    const auto upright = [&](double x) {
        for (double y = frame.plot.top(); y < frame.plot.bottom(); y += 6.0)
            out.emplace_back(frame.plot.left() + frame.x.at(x) * frame.plot.width(), y);
    };
    for (const ChartThreshold &threshold : spec.thresholds) {
        if (threshold.along == ChartDirection::vertical)
            upright(threshold.value);
    }
    if (spec.here)
        upright(spec.here->x);
    return out;
}

bool covers(const QRectF &rect, const std::vector<QPointF> &lines)
{
    return std::ranges::any_of(lines, [&](const QPointF &at) { return rect.contains(at); });
}

/// Lines fade behind words that have to stand on them.
void paintGround(const QRectF &words, const ChartCanvas &canvas)
{
    QColor ground = canvas.theme.palette().surface;
    ground.setAlphaF(0.82F);
    canvas.painter.setPen(Qt::NoPen);
    canvas.painter.setBrush(ground);
    canvas.painter.drawRoundedRect(words.adjusted(-2, 0, 2, 0), 3, 3);
}

/// What a movable threshold is taken by: a pill with three ridges.
void paintGrip(const QPointF &at, ChartDirection along, const ChartCanvas &canvas)
{
    const Palette &colors = canvas.theme.palette();
    QPainter &painter = canvas.painter;
    painter.save();
    painter.translate(at);
    if (along == ChartDirection::vertical)
        painter.rotate(90.0);
    painter.setPen(QPen(colors.surface, 1.0));
    painter.setBrush(colors.accent);
    painter.drawRoundedRect(QRectF(-11.0, -5.0, 22.0, 10.0), 5.0, 5.0);
    painter.setPen(QPen(colors.onAccent, 1.2));
    for (const double x : {-4.0, 0.0, 4.0})
        painter.drawLine(QPointF(x, -2.0), QPointF(x, 2.0));
    painter.restore();
}

void paintThresholds(const ChartSpec &spec, const PlotFrame &frame, const ChartCanvas &canvas,
                     ChartText &text, const std::vector<QPointF> &lines)
{
    const Palette &colors = canvas.theme.palette();
    const double height = text.height(ChartText::Look{colors.muted});
    for (const ChartThreshold &threshold : spec.thresholds) {
        const QColor ink = threshold.movable ? colors.accent : colors.muted;
        const ChartText::Look look{ink};
        QPen pen(ink, 1.3);
        pen.setDashPattern({1.0, 3.0});
        pen.setCapStyle(Qt::RoundCap);
        canvas.painter.setPen(pen);
        const double width = text.width(threshold.label, look);
        if (threshold.along == ChartDirection::horizontal) {
            const double y = frame.point(0, threshold.value).y();
            canvas.painter.drawLine(QPointF(frame.plot.left(), y), QPointF(frame.plot.right(), y));
            if (threshold.movable)
                paintGrip({frame.plot.right() - 14.0, y}, threshold.along, canvas);
            QRectF rect(frame.plot.left() + 6.0, y - height - 2.0, width + 1, height);
            if (std::ranges::any_of(spec.series, &ChartSeries::solid)) {
                // Loads fall from left to right: on the right the words stand on nothing.
                rect.moveRight(frame.plot.right() - 6.0);
                if (covers(rect, lines))
                    paintGround(rect, canvas);
            }
            text.write(rect, Qt::AlignLeft | Qt::AlignVCenter, threshold.label, look);
            continue;
        }
        const double place = frame.x.at(threshold.value);
        if (place < 0.0 || place > 1.0)
            continue;
        const double x = frame.plot.left() + place * frame.plot.width();
        canvas.painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
        if (threshold.movable)
            paintGrip({x, frame.plot.top() + 14.0}, threshold.along, canvas);
        const double away = threshold.movable ? 10.0 : 6.0; // beside the grip
        std::vector<QRectF> places;
        for (const double row : {0.0, 1.0, 2.0, 3.0}) {
            for (const double left : {x + away, x - width - away})
                places.emplace_back(left, frame.plot.top() + 2.0 + row * height, width + 1.0,
                                    height);
        }
        const QRectF rect = text.best(places, canvas.rect, lines, 1e9).value_or(places.front());
        if (covers(rect, lines))
            paintGround(rect, canvas);
        text.write(rect, Qt::AlignLeft | Qt::AlignVCenter, threshold.label, look);
    }
}

double valueOn(const ChartSeries &series, double x)
{
    const auto &points = series.points;
    for (std::size_t i = 1; i < points.size(); ++i) {
        if ((points[i - 1].x - x) * (points[i].x - x) <= 0.0 && points[i].x != points[i - 1].x) {
            const double share = (x - points[i - 1].x) / (points[i].x - points[i - 1].x);
            return points[i - 1].y + share * (points[i].y - points[i - 1].y);
        }
    }
    return std::nan("");
}

/// Where along its line the tag covers least: at the foot, unless a curve runs there.
QRectF tagPlace(const QSizeF &size, double x, const QRectF &plot, const ChartText &text,
                const std::vector<QPointF> &lines)
{
    std::vector<QPointF> others;
    std::ranges::copy_if(lines, std::back_inserter(others),
                         [x](const QPointF &at) { return std::abs(at.x() - x) > 1.0; });
    constexpr double kClear = 6.0; // of the dots on the curves
    const double left =
        std::clamp(x - size.width() / 2.0, plot.left(), plot.right() - size.width());
    std::vector<QRectF> places;
    for (const double height : {0.0, 0.12, 0.25, 0.4, 0.55, 0.7, 0.85}) {
        const QPointF corner(left, plot.bottom() - size.height() - 8.0 - height * plot.height());
        places.push_back(QRectF(corner, size).adjusted(0.0, -kClear, 0.0, kClear));
    }
    const QRectF best = text.best(places, plot, others, 1e9).value_or(places.front());
    return best.adjusted(0.0, kClear, 0.0, -kClear);
}

void paintHere(const ChartSpec &spec, const PlotFrame &frame, const ChartCanvas &canvas,
               ChartText &text, const std::vector<QPointF> &lines)
{
    const double place = frame.x.at(spec.here->x);
    if (place < 0.0 || place > 1.0)
        return;
    const Palette &colors = canvas.theme.palette();
    QPainter &painter = canvas.painter;
    const double x = frame.plot.left() + place * frame.plot.width();
    painter.setPen(QPen(colors.accent, 1.5));
    painter.drawLine(QPointF(x, frame.plot.top()), QPointF(x, frame.plot.bottom()));
    for (const ChartSeries &series : spec.series) {
        const double y = valueOn(series, spec.here->x);
        if (spec.kind != ChartSpec::Kind::lines || std::isnan(y) || frame.y.at(y) > 1.0)
            continue;
        painter.setPen(QPen(colors.surface, 1.5));
        painter.setBrush(chartColor(series.color, canvas.theme));
        painter.drawEllipse(frame.point(spec.here->x, y), 5.0, 5.0);
    }
    const ChartText::Look look{colors.onAccent, TextRole::secondary, TextWeight::semibold};
    const double width = text.width(spec.here->label, look) + 14.0;
    const double height = text.height(look) + 4.0;
    const QRectF tag = tagPlace({width, height}, x, frame.plot, text, lines);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    painter.drawRoundedRect(tag, 4, 4);
    text.write(tag, Qt::AlignCenter, spec.here->label, look);
}

/// Where the words of a mark stand: close by, also over a single line, or else further along.
QRectF markPlace(const QSizeF &size, const QPointF &at, const QRectF &plot, const ChartText &text,
                 const std::vector<QPointF> &lines)
{
    std::vector<QRectF> places;
    for (const QPointF &offset :
         {QPointF(8, 12), QPointF(8, -12 - size.height()), QPointF(-8 - size.width(), 12),
          QPointF(-8 - size.width(), -12 - size.height()), QPointF(14, -1 - size.height()),
          QPointF(8, 36), QPointF(8, -36 - size.height()), QPointF(-size.width() / 2, 28)})
        places.emplace_back(at + offset, size);
    constexpr double kOneLine = 4.5; // points of a line that crosses a row of words, and a half
    if (const auto near = text.best(places, plot, lines, kOneLine))
        return *near;
    for (double along = 40.0; along <= 200.0; along += 40.0) {
        for (const double above : {-1.0 - size.height(), -12.0 - size.height(), 12.0}) {
            places.emplace_back(at + QPointF(along, above), size);
            places.emplace_back(at + QPointF(-along - size.width(), above), size);
        }
    }
    return text.best(places, plot, lines, 1e9).value_or(places.front());
}

void paintMarks(const ChartSpec &spec, const PlotFrame &frame, const ChartCanvas &canvas,
                ChartText &text, const std::vector<QPointF> &lines)
{
    const Palette &colors = canvas.theme.palette();
    const ChartText::Look valueLook{colors.text, TextRole::secondary, TextWeight::semibold};
    const ChartText::Look noteLook{colors.muted};
    for (const ChartMark &mark : spec.marks) {
        const QPointF at = frame.point(mark.x, mark.y);
        if (!frame.plot.adjusted(-1, -1, 1, 1).contains(at))
            continue;
        canvas.painter.setPen(QPen(colors.text, 2.0));
        canvas.painter.setBrush(colors.surface);
        canvas.painter.drawEllipse(at, 5.0, 5.0);
        const double value = text.width(mark.value, valueLook);
        const double note = mark.note.isEmpty() ? 0.0 : text.width(mark.note, noteLook) + 6.0;
        const QSizeF size(value + note + 4.0, text.height(valueLook) + 2.0);
        const QRectF best = markPlace(size, at, frame.plot, text, lines);
        paintGround(best, canvas);
        text.write({best.left() + 2.0, best.top(), value + 1.0, best.height()},
                   Qt::AlignLeft | Qt::AlignVCenter, mark.value, valueLook);
        if (note > 0.0)
            text.write({best.left() + value + 8.0, best.top(), note, best.height()},
                       Qt::AlignLeft | Qt::AlignVCenter, mark.note, noteLook);
    }
}

} // namespace

void paintBands(const ChartSpec &spec, const PlotFrame &frame, const ChartCanvas &canvas)
{
    for (const ChartBand &band : spec.bands) {
        const double from = std::clamp(frame.x.at(band.from), 0.0, 1.0);
        const double to = std::clamp(frame.x.at(band.to), 0.0, 1.0);
        QColor color = chartColor(band.color, canvas.theme);
        color.setAlphaF(canvas.theme.isDark() ? 0.10F : 0.07F);
        canvas.painter.fillRect(QRectF(frame.plot.left() + from * frame.plot.width(),
                                       frame.plot.top(), (to - from) * frame.plot.width(),
                                       frame.plot.height()),
                                color);
    }
}

void paintAnnotations(const ChartSpec &spec, const PlotFrame &frame, const ChartCanvas &canvas,
                      ChartText &text)
{
    const std::vector<QPointF> lines = alongLines(spec, frame);
    paintThresholds(spec, frame, canvas, text, lines);
    if (spec.here)
        paintHere(spec, frame, canvas, text, lines);
    if (spec.kind == ChartSpec::Kind::lines)
        nameLines(spec, frame, canvas, text, lines);
    paintMarks(spec, frame, canvas, text, lines);
    if (spec.kind == ChartSpec::Kind::scatter)
        namePoints(spec, frame, canvas, text, lines);
}

} // namespace reckoner::ui
