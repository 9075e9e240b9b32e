// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long a person waits: from an edit to the painted chart, and from starting the program to a
// window that answers. Without a display: QT_QPA_PLATFORM=offscreen.
#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdlib>

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QProcess>

#include "core/scenario/examples.h"
#include "tests/ui/pagefixture.h"
#include "ui/charts/chartview.h"

namespace reckoner::ui {
namespace {

using Clock = std::chrono::steady_clock;

const QString kOpenWindow = QStringLiteral("--open-window");
constexpr int kEdits = 200;
constexpr int kStarts = 15;

/// Notes when a chart is painted with an evaluation that came after the last arm().
class PaintWatch final : public QObject {
public:
    PaintWatch(PageFixture &fixture, ChartView *chart)
    {
        connect(&fixture.window().evaluator(), &Evaluator::evaluated, this,
                [this] { m_evaluated = true; });
        chart->installEventFilter(this);
    }

    void arm() { m_evaluated = m_painted = false; }

    /// Handles events until the chart shows the newest evaluation.
    void wait() const
    {
        while (!m_painted)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Paint || !m_evaluated)
            return false;
        watched->removeEventFilter(this);
        QCoreApplication::sendEvent(watched, event);
        watched->installEventFilter(this);
        m_painted = true;
        return true;
    }

private:
    bool m_evaluated = false;
    bool m_painted = false;
};

double percentile(std::vector<double> samples, double share)
{
    std::ranges::sort(samples);
    const auto rank = std::ceil(share * static_cast<double>(samples.size()));
    return samples.at(static_cast<std::size_t>(rank) - 1);
}

void report(benchmark::State &state, const std::vector<double> &seconds)
{
    state.counters["p50_ms"] = percentile(seconds, 0.50) * 1e3;
    state.counters["p95_ms"] = percentile(seconds, 0.95) * 1e3;
    state.counters["worst_ms"] = percentile(seconds, 1.0) * 1e3;
}

/// The peak is moved as a slider does, one value after another; the first chart of the page counts.
void editToPaintedChart(benchmark::State &state, const char *pageId)
{
    const QString wanted = QString::fromLatin1(pageId);
    PageFixture fixture(wanted);
    if (fixture.window().pages()->currentId() != wanted) {
        state.SkipWithError("there is no such page");
        return;
    }
    fixture.window().openScenario(scenarioOf(*findExample("fintech-knowledge-base")), {});
    while (!fixture.isSettled())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    QCoreApplication::processEvents();
    const auto charts = fixture.window().pages()->currentPage()->findChildren<ChartView *>();
    const auto chart = std::ranges::find_if(charts, &QWidget::isVisible);
    if (chart == charts.end()) {
        state.SkipWithError("the page shows no chart");
        return;
    }
    PaintWatch watch(fixture, *chart);
    const FieldSpec &peak = field("peak_users");
    std::vector<double> seconds;
    double users = 50;
    for (auto _ : state) {
        users += 7;
        watch.arm();
        const auto start = Clock::now();
        if (!fixture.window().document().edit(peak, users))
            state.SkipWithError("the edit was refused");
        watch.wait();
        seconds.push_back(std::chrono::duration<double>(Clock::now() - start).count());
        state.SetIterationTime(seconds.back());
    }
    report(state, seconds);
}
BENCHMARK_CAPTURE(editToPaintedChart, concurrency, "concurrency")
    ->UseManualTime()
    ->Iterations(kEdits)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(editToPaintedChart, overview, "overview")
    ->UseManualTime()
    ->Iterations(kEdits)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(editToPaintedChart, breakeven, "breakeven")
    ->UseManualTime()
    ->Iterations(kEdits)
    ->Unit(benchmark::kMillisecond);

/// A process of its own, from its start until the first evaluation is on screen.
void startToUsableWindow(benchmark::State &state)
{
    std::vector<double> seconds;
    for (auto _ : state) {
        QProcess program;
        const auto start = Clock::now();
        program.start(QCoreApplication::applicationFilePath(), {kOpenWindow});
        if (!program.waitForFinished() || program.exitCode() != 0)
            state.SkipWithError("the window did not open");
        seconds.push_back(std::chrono::duration<double>(Clock::now() - start).count());
        state.SetIterationTime(seconds.back());
    }
    report(state, seconds);
}
BENCHMARK(startToUsableWindow)->UseManualTime()->Iterations(kStarts)->Unit(benchmark::kMillisecond);

/// Opens the window as the program does and leaves, without tidying up, once it can be used.
[[noreturn]] void openWindowAndLeave()
{
    PageFixture fixture(QStringLiteral("business"));
    auto *chart = fixture.window().pages()->currentPage()->findChild<ChartView *>();
    PaintWatch watch(fixture, chart);
    watch.wait();
    std::_Exit(EXIT_SUCCESS);
}

} // namespace
} // namespace reckoner::ui

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    reckoner::ui::applyTheme(application, reckoner::ui::Theme::light());
    if (QApplication::arguments().contains(reckoner::ui::kOpenWindow))
        reckoner::ui::openWindowAndLeave();
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return EXIT_FAILURE;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return EXIT_SUCCESS;
}
