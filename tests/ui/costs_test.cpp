// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QTableView>
#include <QToolButton>

#include "core/scenario/examples.h"
#include "tests/ui/pagefixture.h"
#include "ui/charts/chartview.h"
#include "ui/fields/numberedit.h"
#include "ui/widgets/explanation.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/table.h"

namespace reckoner::ui {

namespace {

double shown(const QAbstractItemModel *model, int row, int column)
{
    const QString text = model->index(row, column).data().toString();
    return NumberEdit::parse(text, QLocale(QLocale::English)).value_or(0.0);
}

} // namespace

class CostsTest final : public QObject {
    Q_OBJECT

private:
    static void open(PageFixture &fixture, const char *example)
    {
        fixture.window().openScenario(scenarioOf(*findExample(example)), {});
        settle(fixture);
    }
    static void settle(PageFixture &fixture)
    {
        QTRY_VERIFY(fixture.isSettled());
        QCoreApplication::processEvents();
    }
    static void choose(PageFixture &fixture, const char *name, int index)
    {
        auto *segments = fixture.find<Segmented>(name);
        QVERIFY(segments);
        while (segments->current() != index)
            QTest::keyClick(segments, segments->current() < index ? Qt::Key_Right : Qt::Key_Left);
    }

private Q_SLOTS:
    void headlineNamesWhatTheRecommendedWayCosts()
    {
        PageFixture fixture(QStringLiteral("tco"));
        open(fixture, "fintech-knowledge-base");
        const Evaluation &evaluation = *fixture.window().evaluator().last();
        const Formatter formatter(Language::english, Currency::cny, 7.1);
        const QString total = formatter.money(evaluation.plan.best()->total_cny);
        QVERIFY(fixture.find<QLabel>("tco.headline")->text().contains(total));
    }

    void printedCashFlowAddsUpByRowAndByColumn()
    {
        PageFixture fixture(QStringLiteral("tco"));
        open(fixture, "tier-300-500k");
        for (const int period : {0, 1}) {
            choose(fixture, "tco.period", period);
            const auto *names = fixture.find<QTableView>("cash.names")->model();
            const auto *cells = fixture.find<QTableView>("cash.periods")->model();
            const auto *totals = fixture.find<QTableView>("cash.totals")->model();
            QCOMPARE(cells->columnCount(), period == 0 ? 3 : 36);
            const int last = cells->rowCount() - 1;
            double all = 0;
            for (int row = 0; row <= last; ++row) {
                double sum = 0;
                for (int column = 0; column < cells->columnCount(); ++column)
                    sum += shown(cells, row, column);
                QVERIFY(std::abs(sum - shown(totals, row, 0)) < 1e-6);
                const bool category = !names->index(row, 0).data(Qt::DecorationRole).isNull();
                all += category ? shown(totals, row, 0) : 0.0;
            }
            QVERIFY(std::abs(all - shown(totals, last, 0)) < 1e-6);
        }
    }

    void accountsAddUpToTheTotalOfEachWay()
    {
        PageFixture fixture(QStringLiteral("tco"));
        open(fixture, "tier-300-500k");
        std::vector<double> totals[2];
        for (const int detail : {0, 1}) {
            choose(fixture, "tco.detail", detail);
            const auto *costs = fixture.find<QTableView>("options.costs")->model();
            const int last = costs->rowCount() - 1;
            for (int column = 1; column <= kOptionCount; ++column) {
                double heads = 0;
                double lines = 0;
                bool alone = false;
                for (int row = 0; row < last; ++row) {
                    // By account, categories are semibold and their lines follow.
                    const QFont font = costs->index(row, 0).data(Qt::FontRole).value<QFont>();
                    const bool head = detail == 0 || font.weight() > QFont::Normal;
                    const double amount = shown(costs, row, column);
                    heads += head ? amount : 0.0;
                    const bool nextIsHead =
                        row + 1 == last ||
                        costs->index(row + 1, 0).data(Qt::FontRole).value<QFont>().weight() >
                            QFont::Normal;
                    alone = head && nextIsHead;
                    lines += !head || alone || detail == 0 ? amount : 0.0;
                }
                QVERIFY(std::abs(heads - shown(costs, last, column)) < 1e-6);
                QVERIFY(std::abs(lines - shown(costs, last, column)) < 1e-6);
                totals[detail].push_back(shown(costs, last, column));
            }
        }
        QCOMPARE(totals[0], totals[1]);
        QVERIFY(fixture.find<ChartView>("tco.bars")->spec().series.size() > 5);
    }

    void discountingLowersWhatLaterMonthsCost()
    {
        PageFixture fixture(QStringLiteral("tco"));
        open(fixture, "tier-300-500k");
        const auto end = [&] {
            return fixture.find<ChartView>("tco.lines")->spec().series.front().points.back().y;
        };
        const double nominal = end();
        choose(fixture, "tco.value", 1);
        QVERIFY(end() < nominal);
    }

    void hiddenCostsHaveAmountsThatExplainThemselves()
    {
        PageFixture fixture(QStringLiteral("tco"));
        open(fixture, "tier-300-500k");
        for (const char *name : {"hidden.renting", "hidden.owning"}) {
            const auto *costs = fixture.find<QTableView>(name)->model();
            bool any = false;
            for (int row = 0; row < costs->rowCount(); ++row) {
                const QString key = costs->index(row, 1).data(kFigureKeyRole).toString();
                any = any || !key.isEmpty();
                if (!key.isEmpty())
                    QVERIFY(fixture.window().evaluator().last()->ledger.find(key.toStdString()));
            }
            QVERIFY2(any, name);
        }
    }

    void financingAndTaxStandInTheBooksOnceTheyAreOn()
    {
        PageFixture fixture(QStringLiteral("tco"));
        open(fixture, "tier-300-500k");
        choose(fixture, "tco.option", int(Option::onPremises));
        const int plain = fixture.find<QTableView>("books.table")->model()->rowCount();
        Scenario scenario = scenarioOf(*findExample("tier-300-500k"));
        scenario.financing = Financing::loan;
        scenario.tax_shield = true;
        fixture.window().openScenario(scenario, {});
        settle(fixture);
        choose(fixture, "tco.option", int(Option::onPremises));
        // borrowed, repaid, interest, tax saved, and what is owed
        QCOMPARE(fixture.find<QTableView>("books.table")->model()->rowCount(), plain + 5);
    }

    void asksOnlyWhatMatters()
    {
        PageFixture fixture(QStringLiteral("tco"));
        open(fixture, "tier-300-500k");
        choose(fixture, "money.group", 4);
        QVERIFY(!fixture.find<QLineEdit>("financing_rate.input")->isVisible());
        Scenario scenario = scenarioOf(*findExample("tier-300-500k"));
        scenario.financing = Financing::lease;
        fixture.window().openScenario(scenario, {});
        settle(fixture);
        choose(fixture, "money.group", 4);
        QVERIFY(fixture.find<QLineEdit>("financing_rate.input")->isVisible());
    }

    void anotherWayShowsItsOwnMoney()
    {
        PageFixture fixture(QStringLiteral("tco"));
        open(fixture, "fintech-knowledge-base");
        choose(fixture, "tco.option", int(Option::onPremises));
        QCOMPARE(fixture.find<KeyFigure>("tco.total")->figureKey(),
                 QStringLiteral("on_premises.tco.total"));
    }

    void hatchesWhatIsNotOpen()
    {
        PageFixture fixture(QStringLiteral("tco"));
        open(fixture, "ai-startup");
        const ChartSpec &bars = fixture.find<ChartView>("tco.bars")->spec();
        const Evaluation &evaluation = *fixture.window().evaluator().last();
        for (std::size_t i = 0; i < evaluation.plan.options.size(); ++i) {
            const OptionPlan &option = evaluation.plan.options[i];
            const bool hatched = std::ranges::find(bars.hatched, i) != bars.hatched.end();
            QCOMPARE(hatched, option.priced() && !option.available());
        }
    }

    void saysWhyNothingIsFeasible()
    {
        for (const char *page : {"tco", "breakeven"}) {
            PageFixture fixture(QString::fromLatin1(page));
            Scenario scenario;
            scenario.model = "qwen2.5-72b";
            scenario.tpot_target_ms = 1;
            fixture.window().openScenario(scenario, {});
            settle(fixture);
            const auto labels = fixture.window().pages()->currentPage()->findChildren<QLabel *>();
            QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
                return label->isVisible() && label->text().contains(QStringLiteral("per token"));
            }));
        }
    }

    void everyViewProvesItsHeadline()
    {
        PageFixture fixture(QStringLiteral("breakeven"));
        open(fixture, "ai-startup");
        for (int view = 0; view < 7; ++view) {
            choose(fixture, "breakeven.view", view);
            QVERIFY(!fixture.find<QLabel>("breakeven.headline")->text().isEmpty());
            const ChartSpec &spec = fixture.find<ChartView>("breakeven.chart")->spec();
            // Where ten percent move nothing, the answers stand in a table instead.
            const auto *answers = fixture.find<QTableView>("breakeven.swings");
            const bool drawn = !spec.series.empty() || !spec.cells.empty() || !spec.swings.empty();
            const auto *chart = fixture.find<ChartView>("breakeven.chart");
            QCOMPARE(chart->isVisible(), drawn);
            QCOMPARE(answers->isVisible(), !drawn);
            QVERIFY(drawn || answers->model()->rowCount() > 0);
            // Nothing is drawn over the table below the chart.
            for (const char *below : {"breakeven.lines", "breakeven.bands"}) {
                const auto *table = fixture.find<QTableView>(below);
                if (table->isVisible() && chart->isVisible())
                    QTRY_VERIFY(chart->geometry().bottom() < table->geometry().top());
            }
        }
    }

    void everyApiHasItsOwnBreakEven()
    {
        PageFixture fixture(QStringLiteral("breakeven"));
        open(fixture, "tier-300-500k");
        choose(fixture, "breakeven.view", 3);
        const auto &apis = fixture.window().evaluator().last()->break_even.apis;
        QCOMPARE(fixture.find<QTableView>("breakeven.lines")->model()->rowCount(),
                 int(apis.size()));
        choose(fixture, "breakeven.view", 0);
        const auto &contracts = fixture.window().evaluator().last()->break_even.contracts;
        QVERIFY(fixture.find<QTableView>("breakeven.lines")->model()->rowCount() >=
                2 + int(contracts.size()));
    }

    void theBandsUnderTheLoadCurveCarryAllOfTheWork()
    {
        PageFixture fixture(QStringLiteral("breakeven"));
        open(fixture, "tier-300-500k");
        choose(fixture, "breakeven.view", 6);
        const ChartSpec &spec = fixture.find<ChartView>("breakeven.chart")->spec();
        // Stacked, the bands reach the load in its busiest hour.
        double reached = 0;
        for (const ChartSeries &series : spec.series) {
            if (series.solid)
                reached += series.points.front().y - series.lower.front();
        }
        const double load = spec.series.back().points.front().y;
        QVERIFY(load > 0.0);
        QVERIFY(std::abs(reached - load) < 1e-6 * load);
    }

    void swingsThatDifferAreNamedDifferently()
    {
        PageFixture fixture(QStringLiteral("breakeven"));
        open(fixture, "fintech-knowledge-base");
        choose(fixture, "breakeven.view", 5);
        const ChartSpec &spec = fixture.find<ChartView>("breakeven.chart")->spec();
        QVERIFY(!spec.swings.empty());
        for (const ChartSwing &swing : spec.swings)
            QVERIFY(swing.lowLabel != swing.highLabel);
    }

    void paybackHasNoColumnForTheLoad()
    {
        PageFixture fixture(QStringLiteral("breakeven"));
        open(fixture, "fintech-knowledge-base");
        const auto *lines = fixture.find<QTableView>("breakeven.lines");
        constexpr int kAtThisLoad = 2;
        QVERIFY(!lines->isColumnHidden(kAtThisLoad));
        choose(fixture, "breakeven.view", 1);
        QVERIFY(lines->isColumnHidden(kAtThisLoad));
    }

    void aRegionalTariffTakesThePlaceOfTypedPrices()
    {
        PageFixture fixture(QStringLiteral("tco"));
        open(fixture, "tier-300-500k");
        choose(fixture, "money.group", 1);
        QVERIFY(fixture.find<QLineEdit>("electricity_cny_per_kwh.input")->isVisible());
        Scenario scenario = scenarioOf(*findExample("tier-300-500k"));
        scenario.tariff = Tariff::regional;
        fixture.window().openScenario(scenario, {});
        settle(fixture);
        choose(fixture, "money.group", 1);
        QVERIFY(!fixture.find<QLineEdit>("electricity_cny_per_kwh.input")->isVisible());
        QVERIFY(fixture.find<QWidget>("regional_tariff.input")->isVisible());
    }

    void askedFromElsewhereMoneyIsFoundAmongTheAssumptions()
    {
        PageFixture fixture(QStringLiteral("overview"));
        open(fixture, "tier-300-500k");
        fixture.window().showField(QStringLiteral("pue"));
        QCOMPARE(fixture.window().pages()->currentId(), QStringLiteral("assumptions"));
        fixture.window().showPage(QStringLiteral("tco"));
        fixture.window().showField(QStringLiteral("pue"));
        QCOMPARE(fixture.window().pages()->currentId(), QStringLiteral("tco"));
    }

    void anInputMovesTheChart()
    {
        PageFixture fixture(QStringLiteral("breakeven"));
        open(fixture, "tier-300-500k");
        const double before =
            fixture.find<ChartView>("breakeven.chart")->spec().series.front().points.front().y;
        auto *years = fixture.find<QLineEdit>("horizon_years.input");
        QVERIFY(years);
        years->setFocus();
        years->selectAll();
        QTest::keyClicks(years, QStringLiteral("5"));
        QTest::keyClick(years, Qt::Key_Return);
        QTRY_COMPARE(fixture.window().document().scenario().horizon_years, 5.0);
        settle(fixture);
        const double after =
            fixture.find<ChartView>("breakeven.chart")->spec().series.front().points.front().y;
        QVERIFY(after > before);
    }

    void theHeadlineFigureExplainsItself()
    {
        PageFixture fixture(QStringLiteral("breakeven"));
        open(fixture, "tier-300-500k");
        auto *why = fixture.find<QToolButton>("breakeven.why");
        if (fixture.window().evaluator().last()->break_even.utilization.kind !=
            Crossing::Kind::at) {
            QVERIFY(!why->isVisible());
            return;
        }
        QTest::mouseClick(why, Qt::LeftButton);
        auto *dialog = fixture.window().findChild<ExplanationDialog *>();
        QVERIFY(dialog);
        QVERIFY(dialog->toText().contains(QStringLiteral("Own cost at rest")));
    }
};

} // namespace reckoner::ui

QTEST_MAIN(reckoner::ui::CostsTest)
#include "costs_test.moc"
