// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QtTest>

#include "tests/ui/drag.h"
#include "tests/ui/gallery/samplecharts.h"
#include "ui/charts/axisscale.h"
#include "ui/charts/chartrenderer.h"
#include "ui/charts/charttable.h"
#include "ui/charts/charttext.h"
#include "ui/charts/chartview.h"
#include "ui/charts/plotframe.h"

namespace reckoner::ui {

/// Charts from their specs.
class ChartsTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindDrawsSomethingInBothThemes();
    void emptySpecsAreHarmless();
    void everyKindHasATable();
    void csvQuotesWhatNeedsIt();
    void axisEndsAtRoundNumbers();
    void aSmallDipBelowNothingTakesNoWholeStep();
    void stacksEndWhereTheirNegativePartsDo();
    void logarithmicAxisMapsEqualRatiosToEqualSteps();
    void labelsAtLineEndsDoNotOverlap();
    void viewIsReadableByAScreenReader();
    void pdfHoldsVectorsAndNoPictures();
    void svgHoldsTheChart();
    void wordsOfAMarkStandNearItAmongLines();
    void movableThresholdsAreDragged();
    void otherThresholdsStayWhereTheyAre();
};

// A line from (0, 1) to (100, 1000) under a target, on a logarithmic axis.
ChartSpec targetChart(bool movable)
{
    ChartSpec spec;
    spec.x.minimum = 0.0;
    spec.y.unit = Unit::milliseconds;
    spec.y.logarithmic = true;
    spec.series = {{QStringLiteral("TPOT"), {{0.0, 1.0, {}}, {100.0, 1000.0, {}}}}};
    spec.thresholds = {{50.0, QStringLiteral("target"), ChartDirection::horizontal, movable}};
    return spec;
}

void ChartsTest::everyKindDrawsSomethingInBothThemes()
{
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        for (const ChartSpec &spec : sampleCharts()) {
            QImage image(480, 300, QImage::Format_ARGB32_Premultiplied);
            image.fill(theme->palette().surface);
            const QImage blank = image.copy();
            QPainter painter(&image);
            renderChart(spec, &painter, image.rect(), *theme, Formatter());
            painter.end();
            QVERIFY2(image != blank, qPrintable(spec.title));
        }
    }
}

void ChartsTest::emptySpecsAreHarmless()
{
    for (int kind = 0; kind <= static_cast<int>(ChartSpec::Kind::tornado); ++kind) {
        ChartSpec spec;
        spec.kind = static_cast<ChartSpec::Kind>(kind);
        for (const QSize size : {QSize(400, 300), QSize(30, 20), QSize(1, 1)}) {
            QImage image(size, QImage::Format_ARGB32_Premultiplied);
            QPainter painter(&image);
            renderChart(spec, &painter, image.rect(), Theme::light(), Formatter());
        }
    }
}

void ChartsTest::everyKindHasATable()
{
    for (const ChartSpec &spec : sampleCharts()) {
        const ChartTable table = chartTable(spec, Formatter());
        QVERIFY2(!table.headers.isEmpty() && !table.rows.empty(), qPrintable(spec.title));
        for (const QStringList &row : table.rows)
            QCOMPARE(row.size(), table.headers.size());
    }
}

void ChartsTest::csvQuotesWhatNeedsIt()
{
    const ChartTable table{{QStringLiteral("a,b"), QStringLiteral("c")},
                           {{QStringLiteral("say \"x\""), QStringLiteral("1")}}};
    QCOMPARE(toCsv(table), QStringLiteral("\"a,b\",c\n\"say \"\"x\"\"\",1\n"));
}

void ChartsTest::axisEndsAtRoundNumbers()
{
    const AxisScale scale({{}, Unit::cny, {}, {}, false, {}}, {20e3, 943e3}, 5, true, Formatter());
    QCOMPARE(scale.ticks().front().label, QStringLiteral("0"));
    QCOMPARE(scale.ticks().back().label, QStringLiteral("1,000"));
    QCOMPARE(scale.at(0.0), 0.0);
    QCOMPARE(scale.at(1e6), 1.0);
}

void ChartsTest::aSmallDipBelowNothingTakesNoWholeStep()
{
    const AxisScale scale({{}, Unit::cny, {}, {}, false, {}}, {-50e3, 943e3}, 5, true, Formatter());
    QCOMPARE(scale.ticks().front().label, QStringLiteral("0"));
    QVERIFY(scale.valueAt(0.0) <= -50e3 && scale.valueAt(0.0) > -100e3);
}

void ChartsTest::stacksEndWhereTheirNegativePartsDo()
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::stackedBars;
    for (const double part : {70.0, -20.0, 30.0}) {
        ChartSeries series;
        series.points.push_back({0.0, part, {}});
        spec.series.push_back(series);
    }
    const BarEnds ends = barEnds(spec, 0);
    QCOMPARE(ends.above, 100.0);
    QCOMPARE(ends.below, -20.0);
    QCOMPARE(ends.total(), 80.0);
}

void ChartsTest::logarithmicAxisMapsEqualRatiosToEqualSteps()
{
    const AxisScale scale({{}, Unit::count, 1.0, 1000.0, true, {}}, {}, 5, true, Formatter());
    QCOMPARE(scale.at(10.0), 1.0 / 3.0);
    QCOMPARE(scale.valueAt(scale.at(70.0)), 70.0);
}

void ChartsTest::labelsAtLineEndsDoNotOverlap()
{
    const std::vector<double> places = spread({50, 52, 51, 10, 98}, 14, 0, 100);
    std::vector<double> sorted = places;
    std::ranges::sort(sorted);
    for (std::size_t i = 1; i < sorted.size(); ++i)
        QVERIFY(sorted[i] - sorted[i - 1] >= 14.0 - 1e-9);
    QVERIFY(sorted.front() >= 7.0 && sorted.back() <= 93.0);
    QVERIFY(places[0] < places[2] && places[2] < places[1]);
}

void ChartsTest::viewIsReadableByAScreenReader()
{
    ChartView view(Theme::light(), Formatter());
    view.setSpec(sampleLines());
    QCOMPARE(view.accessibleName(), sampleLines().title);
    QVERIFY(view.accessibleDescription().contains(QStringLiteral("Cloud on demand")));
    QVERIFY(view.focusPolicy() & Qt::TabFocus);
}

void ChartsTest::pdfHoldsVectorsAndNoPictures()
{
    for (const ChartSpec &spec : sampleCharts()) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setResolution(96);
            QPainter painter(&writer);
            renderChart(spec, &painter, QRectF(0, 0, 500, 300), Theme::light(), Formatter());
        }
        QVERIFY2(!buffer.data().contains("/Subtype /Image"), qPrintable(spec.title));
        QVERIFY2(buffer.data().size() > 1000, qPrintable(spec.title));
    }
}

void ChartsTest::svgHoldsTheChart()
{
    ChartView view(Theme::light(), Formatter());
    view.resize(400, 300);
    view.setSpec(sampleBars());
    QVERIFY(view.toSvg().contains("Hybrid"));
    QCOMPARE(view.toImage(2.0).size(), QSize(800, 600));
}

void ChartsTest::wordsOfAMarkStandNearItAmongLines()
{
    // Where owning and renting cost the same, with the load's own line close to it.
    ChartSpec spec;
    spec.x.minimum = 0.0;
    spec.x.maximum = 100.0;
    spec.series = {{QStringLiteral("Own"), {{0.0, 48.0, {}}, {100.0, 52.0, {}}}},
                   {QStringLiteral("Cloud"), {{0.0, 3.0, {}}, {100.0, 147.0, {}}}},
                   {QStringLiteral("API"), {{0.0, 3.0, {}}, {25.0, 175.0, {}}}}};
    spec.thresholds = {{30.0, QStringLiteral("cloud"), ChartDirection::vertical},
                       {70.0, QStringLiteral("own"), ChartDirection::vertical}};
    spec.here = ChartHere{42.0, QStringLiteral("this load 42%")};
    spec.marks = {{32.0, 49.3, QStringLiteral("32%"), QStringLiteral("own = cloud, 49.7M")}};
    ChartView view(Theme::light(), Formatter());
    view.resize(600, 260);
    view.setSpec(spec);
    const QString svg = QString::fromUtf8(view.toSvg());
    const auto left = [&](const QString &words) {
        const QRegularExpression text(
            QStringLiteral("<text[^>]* x=\"([-0-9.]+)\"[^>]*>\\s*%1").arg(words));
        return text.match(svg).captured(1).toDouble();
    };
    QVERIFY(left(QStringLiteral("this load 42%")) > 0.0);
    QVERIFY(std::abs(left(QStringLiteral("32%")) - left(QStringLiteral("this load 42%"))) < 60.0);
}

void ChartsTest::movableThresholdsAreDragged()
{
    ChartView view(Theme::light(), Formatter());
    view.resize(480, 300);
    view.setSpec(targetChart(true));
    const PlotFrame frame = plotFrame(view.spec(), view.rect(), Theme::light(), Formatter());
    QSignalSpy moved(&view, &ChartView::thresholdMoved);
    const QPointF to = frame.point(30.0, 200.0);
    drag(view, {frame.point(30.0, 50.0), to, {to.x(), -500.0}}); // in the end far outside
    QVERIFY(moved.count() >= 2);
    QCOMPARE(moved.first().at(0).toInt(), 0);
    const double value = moved.first().at(1).toDouble();
    QVERIFY2(std::abs(value / 200.0 - 1.0) < 0.1, qPrintable(QString::number(value)));
    QVERIFY(moved.last().at(1).toDouble() <= frame.y.valueAt(1.0) * 1.001);
    const auto events = moved.count();
    sendMouse(view, QEvent::MouseMove, to); // let go before
    QCOMPARE(moved.count(), events);
}

void ChartsTest::otherThresholdsStayWhereTheyAre()
{
    ChartView view(Theme::light(), Formatter());
    view.resize(480, 300);
    view.setSpec(targetChart(false));
    const PlotFrame frame = plotFrame(view.spec(), view.rect(), Theme::light(), Formatter());
    QSignalSpy moved(&view, &ChartView::thresholdMoved);
    drag(view, {frame.point(30.0, 50.0), frame.point(30.0, 200.0)});
    QCOMPARE(moved.count(), 0);
    QVERIFY(!thresholdAt(view.spec(), frame, frame.point(30.0, 50.0)));
}

} // namespace reckoner::ui

QTEST_MAIN(reckoner::ui::ChartsTest)
#include "charts_test.moc"
