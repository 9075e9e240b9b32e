// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

#include "core/scenario/examples.h"
#include "tests/ui/drag.h"
#include "tests/ui/pagefixture.h"
#include "ui/cards/viewcard.h"
#include "ui/charts/chartview.h"
#include "ui/charts/plotframe.h"
#include "ui/widgets/itemlist.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/sortedtable.h"
#include "ui/widgets/table.h"
#include "ui/wording/serving.h"
#include "ui/wording/verdict.h"

namespace reckoner::ui {

/// Overview, pre-training, fine-tuning and inference, through the real window.
class PlanPagesTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void init() { m_fixture = std::make_unique<PageFixture>(QStringLiteral("overview")); }
    void cleanup() { m_fixture.reset(); }
    void overviewSaysTheAnswerInOneSentence();
    void overviewDoesNotPraiseRentingByTheHourWhereWholeMachinesDecide();
    void everyKeyFigureOfTheOverviewExplainsItself();
    void overviewSaysWhatIsMissingWhenNothingFits();
    void enteringAnIdeaLeadsToItsField();
    void aSlowerTargetMovesTheOperatingPoint();
    void draggingATargetMovesTheOperatingPoint();
    void draggingAlongTheFrontMovesTheTarget();
    void waitingTimesExplainThemselves();
    void everyWayHasItsCostOfATokenAndAUser();
    void theEngineAsksOnlyWhatCounts();
    void claimsStandBesideTheComputedAnswer();
    void candidatesSortByWhatIsClicked();
    void theHeadlineOfInferenceNamesWhatIsRentedBeside();
    void inferenceShowsReasonsInsteadOfEmptyCharts();
    void everyFineTuningMethodListsEveryMachine();
    void unplannedTrainingSaysWhy();
    void lateClustersStandBehindThoseInTime();
    void theFastestLayoutComesFirstAndTheOthersSayWhatTheyLose();
    void theNetworkIsJudgedByWhatItsAbsenceCosts();
    void whatDoesNotFitSaysWhatWould();
    void pagesRememberTheirView();

private:
    void show(const char *page)
    {
        m_fixture->window().showPage(QLatin1String(page));
        QTRY_VERIFY(m_fixture->isSettled());
        QCoreApplication::processEvents();
    }
    void set(std::string_view key, const FieldValue &value)
    {
        QVERIFY(m_fixture->window().document().edit(field(key), value));
        QTRY_VERIFY(m_fixture->isSettled());
        QCoreApplication::processEvents();
    }
    void open(const char *example)
    {
        m_fixture->window().document().open(scenarioOf(*findExample(example)));
        QTRY_VERIFY(m_fixture->isSettled());
        QCoreApplication::processEvents();
    }
    [[nodiscard]] QString headline() { return m_fixture->find<QLabel>("headline")->text(); }
    [[nodiscard]] const Evaluation &evaluation() { return *m_fixture->window().evaluator().last(); }

    std::unique_ptr<PageFixture> m_fixture;
};

void PlanPagesTest::overviewSaysTheAnswerInOneSentence()
{
    show("overview");
    open("tier-300-500k");
    const Formatter formatter(Language::english, Currency::cny, 7.1);
    QCOMPARE(headline(),
             verdictSentence(evaluation(), m_fixture->window().document().scenario(), formatter));
    QVERIFY(headline().contains(formatter.money(evaluation().plan.best()->total_cny)));
    QVERIFY(headline().endsWith(QLatin1Char('.')));
}

void PlanPagesTest::overviewDoesNotPraiseRentingByTheHourWhereWholeMachinesDecide()
{
    const Scenario scenario = scenarioOf(*findExample("academic-group"));
    const auto evaluation = evaluate(scenario, builtinCatalog());
    QVERIFY(evaluation);
    QVERIFY(evaluation->wholeMachinesDecide());
    QCOMPARE(evaluation->break_even.utilization.kind, Crossing::Kind::never);
    const QString reason = verdictReason(*evaluation, Formatter());
    QVERIFY2(reason.contains(QStringLiteral("rented machines come whole")), qPrintable(reason));
}

void PlanPagesTest::everyKeyFigureOfTheOverviewExplainsItself()
{
    show("overview");
    open("tier-300-500k");
    Page *page = m_fixture->window().pages()->currentPage();
    QSignalSpy asked(page, &Page::explain);
    disconnect(page, &Page::explain, nullptr, nullptr); // the dialog would wait for a person
    for (const char *name : {"cost", "utilization", "perMillionTokens"}) {
        auto *figure = m_fixture->find<KeyFigure>(name);
        QVERIFY2(evaluation().ledger.find(figure->figureKey().toStdString()), name);
    }
}

void PlanPagesTest::overviewSaysWhatIsMissingWhenNothingFits()
{
    show("overview");
    set("tpot_target_ms", 1.0);
    QVERIFY(!evaluation().plan.best());
    QVERIFY(headline().contains(QStringLiteral("Nothing")));
    QVERIFY(m_fixture->find<QLabel>("lead")->text().contains(QStringLiteral("1\u00A0ms")));
    QVERIFY(!m_fixture->find<ChartView>("options")->isVisible());
    QVERIFY(m_fixture->find<ItemList>("roadMap")->count() > 0);
}

void PlanPagesTest::enteringAnIdeaLeadsToItsField()
{
    show("overview");
    QSignalSpy wanted(m_fixture->window().pages()->currentPage(), &Page::fieldRequested);
    QTest::mouseClick(m_fixture->find<QPushButton>("enterIdea"), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().toString(), QStringLiteral("idea_server"));
}

void PlanPagesTest::aSlowerTargetMovesTheOperatingPoint()
{
    show("inference");
    const QString before = m_fixture->find<KeyFigure>("batch")->accessibleName();
    auto *input = m_fixture->find<QLineEdit>("tpot_target_ms.input");
    input->setFocus();
    input->selectAll();
    QTest::keyClicks(input, QStringLiteral("30"));
    QTest::keyClick(input, Qt::Key_Return);
    QCOMPARE(m_fixture->window().document().scenario().tpot_target_ms, 30.0);
    QTRY_VERIFY(m_fixture->find<KeyFigure>("batch")->accessibleName() != before);
    const ChartSpec &curve = m_fixture->find<ChartView>("curve")->spec();
    QCOMPARE(curve.thresholds.size(), std::size_t{2});
    QCOMPARE(curve.thresholds.front().value, 30.0);
    QVERIFY(curve.here.has_value());
}

void PlanPagesTest::draggingATargetMovesTheOperatingPoint()
{
    show("inference");
    auto *curve = m_fixture->find<ChartView>("curve");
    const double before = curve->spec().here->x;
    const PlotFrame frame =
        plotFrame(curve->spec(), curve->rect(), Theme::light(), PageFixture::formatter());
    const double x = frame.x.valueAt(0.2);
    drag(*curve, {frame.point(x, 50.0), frame.point(x, 25.0)});
    const double target = m_fixture->window().document().scenario().tpot_target_ms;
    QVERIFY2(target > 20.0 && target < 30.0, qPrintable(QString::number(target)));
    QCOMPARE(target, std::round(target));
    QTRY_VERIFY(m_fixture->isSettled());
    QTRY_VERIFY(curve->spec().here->x != before);
    QCOMPARE(curve->spec().thresholds.front().value, target);
}

void PlanPagesTest::draggingAlongTheFrontMovesTheTarget()
{
    show("inference");
    m_fixture->window().pages()->currentPage()->setState(QStringLiteral("layouts"));
    QCoreApplication::processEvents();
    auto *front = m_fixture->find<ChartView>("front");
    QVERIFY(front->isVisible());
    QVERIFY(front->spec().series.front().points.size() > 4);
    Q_EMIT front->thresholdMoved(0, 40.0); // tokens per second
    QCOMPARE(m_fixture->window().document().scenario().tpot_target_ms, 25.0);
    QTRY_VERIFY(m_fixture->isSettled());
    QTRY_COMPARE(front->spec().thresholds.front().value, 40.0);
    QVERIFY(m_fixture->find<SortedTable>("layouts")->rows() > 0);
}

void PlanPagesTest::waitingTimesExplainThemselves()
{
    show("inference");
    auto *waits = m_fixture->find<ResultTable>("waits");
    QCOMPARE(waits->model()->rowCount(), 3);
    for (int row = 0; row < 3; ++row) {
        for (int column = 2; column < 6; ++column) {
            const QString key = waits->model()->index(row, column).data(kFigureKeyRole).toString();
            QVERIFY2(evaluation().ledger.find(key.toStdString()), qPrintable(key));
        }
    }
}

void PlanPagesTest::everyWayHasItsCostOfATokenAndAUser()
{
    show("inference");
    set("model", std::string("deepseek-v3"));
    m_fixture->window().pages()->currentPage()->setState(QStringLiteral("costs"));
    QCoreApplication::processEvents();
    qsizetype priced = 0;
    for (const OptionPlan &option : evaluation().plan.options)
        priced += option.priced() ? 1 : 0;
    QVERIFY(priced > 0);
    QCOMPARE(m_fixture->find<ResultTable>("tokenCosts")->model()->rowCount(), int(priced));
    QCOMPARE(m_fixture->find<ResultTable>("apiCosts")->model()->rowCount(),
             int(evaluation().apis.size()));
    QVERIFY(m_fixture->find<ResultTable>("apiCosts")->isVisible());
}

void PlanPagesTest::theEngineAsksOnlyWhatCounts()
{
    show("inference");
    auto *drafts = m_fixture->find<QLineEdit>("draft_tokens.input");
    auto *host = m_fixture->find<QLineEdit>("host_bandwidth_gb_s.input");
    QVERIFY(!drafts->isVisibleTo(m_fixture->window().pages()->currentPage()));
    QVERIFY(!host->isVisibleTo(m_fixture->window().pages()->currentPage()));
    set("speculation", 2);
    QVERIFY(drafts->isVisibleTo(m_fixture->window().pages()->currentPage()));
    set("cpu_offload", 1);
    QVERIFY(host->isVisibleTo(m_fixture->window().pages()->currentPage()));
}

void PlanPagesTest::claimsStandBesideTheComputedAnswer()
{
    show("inference");
    for (const char *name : {"computed.S036", "computed.S038", "computed.S041", "computed.S044"}) {
        auto *label = m_fixture->find<QLabel>(name);
        QVERIFY2(label, name);
        QVERIFY2(label->text().contains(QStringLiteral("Llama")), name);
    }
}

void PlanPagesTest::candidatesSortByWhatIsClicked()
{
    show("inference");
    auto *table = m_fixture->find<SortedTable>("candidates");
    QVERIFY(table->rows() > 2);
    constexpr int kTpot = 2;
    table->sortByColumn(kTpot, Qt::AscendingOrder);
    double last = 0;
    for (int row = 0; row < table->rows(); ++row) {
        const double tpot = table->model()->index(row, kTpot).data(kSortRole).toDouble();
        QVERIFY(tpot >= last);
        last = tpot;
    }
}

void PlanPagesTest::theHeadlineOfInferenceNamesWhatIsRentedBeside()
{
    const Scenario scenario = scenarioOf(*findExample("scenario-c-service"));
    const auto evaluation = evaluate(scenario, builtinCatalog());
    QVERIFY(evaluation);
    const OptionPlan *best = evaluation->plan.best();
    QVERIFY(best && best->owned_machines_last > 0 && best->rented_machines_peak > 0);
    const QString sentence = servingSentence(*evaluation, Formatter());
    QVERIFY2(sentence.contains(QStringLiteral("the rest of the peak is rented")),
             qPrintable(sentence));
}

void PlanPagesTest::inferenceShowsReasonsInsteadOfEmptyCharts()
{
    show("inference");
    QVERIFY(m_fixture->find<ChartView>("curve")->isVisible());
    set("tpot_target_ms", 1.0);
    QVERIFY(!m_fixture->find<ChartView>("curve")->isVisible());
    set("tpot_target_ms", 50.0);
    QVERIFY(m_fixture->find<ChartView>("curve")->isVisible());
}

void PlanPagesTest::everyFineTuningMethodListsEveryMachine()
{
    show("finetuning");
    auto *table = m_fixture->find<SortedTable>("methods");
    auto *methods = m_fixture->find<Segmented>("method");
    const int rows = table->rows();
    QVERIFY(rows > 50);
    for (int method = 0; method < methods->count(); ++method) {
        methods->setCurrent(method);
        Q_EMIT methods->chosen(method);
        QCOMPARE(table->rows(), rows);
    }
}

void PlanPagesTest::unplannedTrainingSaysWhy()
{
    set("data_gb", 1.0);
    show("finetuning");
    QVERIFY(headline().startsWith(QStringLiteral("Do not fine-tune")));
    QVERIFY(m_fixture->find<QLabel>("lead")->text().contains(QStringLiteral("10\u00A0GB")));
    show("pretraining");
    QVERIFY(headline().startsWith(QStringLiteral("Do not pre-train")));
    QVERIFY(m_fixture->find<QLabel>("lead")->text().contains(QStringLiteral("1\u00A0TB")));
}

void PlanPagesTest::lateClustersStandBehindThoseInTime()
{
    show("pretraining");
    open("national-team");
    auto *table = m_fixture->find<SortedTable>("clusters");
    constexpr int kDays = 1;
    bool late = false;
    for (int row = 0; row < table->rows(); ++row) {
        const bool isLate =
            table->model()->index(row, kDays).data(Qt::ToolTipRole) == QStringLiteral("late");
        QVERIFY(isLate || !late);
        late = isLate;
    }
}

void PlanPagesTest::theFastestLayoutComesFirstAndTheOthersSayWhatTheyLose()
{
    show("pretraining");
    open("national-team");
    m_fixture->window().pages()->currentPage()->setState(QStringLiteral("layouts"));
    const LayoutRanking &layouts = evaluation().search.pretrain.rented.front().layouts;
    auto *table = m_fixture->find<SortedTable>("layouts");
    QVERIFY(table->isVisible());
    QCOMPARE(table->rows(), int(layouts.candidates.size()));
    QVERIFY(table->rows() > 1);
    const int last = table->model()->columnCount() - 1;
    QCOMPARE(table->model()->index(0, last).data().toString(), QStringLiteral("the best"));
    QVERIFY(table->model()->index(1, last).data().toString().contains(QLatin1Char('%')));
    QVERIFY(m_fixture->find<ItemList>("run")->count() >= 4);
    // Nobody uses context parallelism here: its column leaves the room to the reasons.
    constexpr int kContext = 2;
    QVERIFY(std::ranges::all_of(layouts.candidates, [](const LayoutCandidate &candidate) {
        return candidate.config.layout.cp == 1;
    }));
    QVERIFY(table->isColumnHidden(kContext));
    QVERIFY(!table->horizontalScrollBar()->isVisible());
    QVERIFY(table->columnWidth(last) > 100);
}

void PlanPagesTest::theNetworkIsJudgedByWhatItsAbsenceCosts()
{
    show("pretraining");
    open("national-team");
    const NetworkComparison &networks = evaluation().search.networks;
    QVERIFY(networks.available());
    m_fixture->window().pages()->currentPage()->setState(QStringLiteral("network"));
    auto *table = m_fixture->find<ResultTable>("networks");
    QVERIFY(table->isVisible());
    QCOMPARE(table->model()->rowCount(), int(networks.cases.size()));
    const ChartSpec &days = m_fixture->find<ChartView>("networkDays")->spec();
    QCOMPARE(days.x.categories.size(), qsizetype(networks.cases.size()));
    for (std::size_t i = 0; i < networks.cases.size(); ++i) {
        double sum = 0;
        for (const ChartSeries &layer : days.series)
            sum += layer.points[i].y;
        QVERIFY(std::abs(sum - networks.cases[i].days) < 1e-6 * sum);
    }
    const QString key = table->model()->index(0, 1).data(kFigureKeyRole).toString();
    QVERIFY(evaluation().ledger.find(key.toStdString()));
}

void PlanPagesTest::whatDoesNotFitSaysWhatWould()
{
    show("finetuning");
    open("enterprise-it");
    set("finetune_model", std::string("llama-3.1-70b"));
    QStringList texts;
    for (const QLabel *label : m_fixture->window().pages()->currentPage()->findChildren<QLabel *>())
        texts << label->text();
    QVERIFY(texts.join(QLatin1Char('\n')).contains(QStringLiteral("Would fit: ")));
}

void PlanPagesTest::pagesRememberTheirView()
{
    for (const char *id : {"inference", "finetuning", "pretraining"}) {
        show(id);
        Page *page = m_fixture->window().pages()->currentPage();
        page->setState(QStringLiteral("claims"));
        QCOMPARE(page->state().toString(), QStringLiteral("claims"));
    }
}

} // namespace reckoner::ui

QTEST_MAIN(reckoner::ui::PlanPagesTest)
#include "plan_pages_test.moc"
