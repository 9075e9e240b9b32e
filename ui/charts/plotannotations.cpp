// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/plotannotations.h"

#include <algorithm>
#include <cmath>

#include "ui/charts/chartrenderer.h"

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
            const QRectF rect(frame.plot.left() + 6.0, y - height - 2.0, width + 1, height);
            if (std::ranges::any_of(spec.series, &ChartSeries::solid))
                paintGround(rect, canvas);
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
        std::vector<QRectF> places;
        for (const double row : {0.0, 1.0, 2.0, 3.0}) {
            for (const double left : {x + 6.0, x - width - 6.0})
                places.emplace_back(left, frame.plot.top() + 2.0 + row * height, width + 1.0,
                                    height);
        }
        const QRectF rect = text.best(places, canvas.rect, lines, 1e9).value_or(places.front());
        if (std::ranges::any_of(lines, [&](const QPointF &at) { return rect.contains(at); }))
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

void paintHere(const ChartSpec &spec, const PlotFrame &frame, const ChartCanvas &canvas,
               ChartText &text)
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
    QRectF tag(x - width / 2.0, frame.plot.bottom() - height - 8.0, width, height);
    tag.moveLeft(std::clamp(tag.left(), frame.plot.left(), frame.plot.right() - width));
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.accent);
    painter.drawRoundedRect(tag, 4, 4);
    text.write(tag, Qt::AlignCenter, spec.here->label, look);
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
        std::vector<QRectF> places;
        for (const QPointF &offset :
             {QPointF(8, 12), QPointF(8, -12 - size.height()), QPointF(-8 - size.width(), 12),
              QPointF(-8 - size.width(), -12 - size.height()), QPointF(8, 36),
              QPointF(8, -36 - size.height()), QPointF(-size.width() / 2, 28)})
            places.emplace_back(at + offset, size);
        const QRectF best = text.best(places, frame.plot, lines, 1e9).value_or(places.front());
        paintGround(best, canvas);
        text.write({best.left() + 2.0, best.top(), value + 1.0, best.height()},
                   Qt::AlignLeft | Qt::AlignVCenter, mark.value, valueLook);
        if (note > 0.0)
            text.write({best.left() + value + 8.0, best.top(), note, best.height()},
                       Qt::AlignLeft | Qt::AlignVCenter, mark.note, noteLook);
    }
}

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
                        text.best(places, canvas.rect, lines, emphasized ? 500.0 : 1.0))
                    text.write(*best, Qt::AlignLeft | Qt::AlignVCenter, point.label, look);
            }
        }
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
        paintHere(spec, frame, canvas, text);
    if (spec.kind == ChartSpec::Kind::lines)
        nameLines(spec, frame, canvas, text, lines);
    paintMarks(spec, frame, canvas, text, lines);
    if (spec.kind == ChartSpec::Kind::scatter)
        namePoints(spec, frame, canvas, text, lines);
}

} // namespace reckoner::ui
