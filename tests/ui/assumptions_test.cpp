// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QComboBox>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTableView>

#include "core/performance/training_constants.h"
#include "core/validation/left_out.h"
#include "tests/ui/pagefixture.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/twolinedelegate.h"
#include "ui/wording/sources.h"

namespace reckoner::ui {

namespace {

constexpr int kInputLabel = 1;
constexpr int kInputState = 5;
constexpr int kFactRecord = 0;
constexpr int kFactValue = 2;
constexpr int kFactConfidence = 4;

void click(QTableView *table, const QModelIndex &index)
{
    table->scrollTo(index);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(index).center());
}

int find(const QTableView *table, int column, const QString &text)
{
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, column).data().toString() == text)
            return row;
    }
    return -1;
}

} // namespace

class AssumptionsTest final : public QObject {
    Q_OBJECT

private:
    static void settle(PageFixture &fixture)
    {
        QTRY_VERIFY(fixture.isSettled());
        QCoreApplication::processEvents();
    }
    static void showTab(PageFixture &fixture, int tab)
    {
        auto *tabs = fixture.find<Segmented>("assumptions.tabs");
        while (tabs->current() < tab)
            QTest::keyClick(tabs, Qt::Key_Right);
    }
    static void search(PageFixture &fixture, const char *words)
    {
        fixture.find<QLineEdit>("assumptions.search")->setText(QString::fromLatin1(words));
    }

private Q_SLOTS:
    void searchFindsAnInputByItsWords()
    {
        PageFixture fixture(QStringLiteral("assumptions"));
        settle(fixture);
        search(fixture, "valley electricity price");
        auto *table = fixture.find<QTableView>("assumptions.inputs");
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, kInputLabel).data().toString(),
                 QStringLiteral("Valley electricity price"));
    }

    void aChangedInputIsMarkedAndGoesBack()
    {
        PageFixture fixture(QStringLiteral("assumptions"));
        ScenarioDocument &document = fixture.window().document();
        QVERIFY(document.edit(field("pue"), 1.2));
        settle(fixture);
        fixture.find<QComboBox>("assumptions.which")->setCurrentIndex(1);
        auto *table = fixture.find<QTableView>("assumptions.inputs");
        QCOMPARE(table->model()->rowCount(), 1);
        click(table, table->model()->index(0, kInputState));
        QCOMPARE(document.scenario().pue, Scenario().pue);
    }

    void leadsToAnyInput()
    {
        PageFixture fixture(QStringLiteral("assumptions"));
        settle(fixture);
        search(fixture, "nothing has this name");
        QVERIFY(fixture.window().pages()->currentPage()->focusField(
            QStringLiteral("egress_gb_per_month")));
        auto *table = fixture.find<QTableView>("assumptions.inputs");
        QVERIFY(table->currentIndex().isValid());
        QCOMPARE(table->model()->index(table->currentIndex().row(), kInputLabel).data().toString(),
                 QString::fromUtf8(field("egress_gb_per_month").label));
    }

    void firstShowsTheFactsOfThePlanAndOnDemandAll()
    {
        PageFixture fixture(QStringLiteral("assumptions"));
        settle(fixture);
        showTab(fixture, 1);
        auto *table = fixture.find<QTableView>("assumptions.facts");
        const int used = table->model()->rowCount();
        QVERIFY(used > 5 && used < 100);
        fixture.find<QComboBox>("assumptions.which")->setCurrentIndex(1);
        QCOMPARE(table->model()->rowCount(), int(factRows(builtinCatalog()).size()));
    }

    void aFactIsSetInTheSortedAndFilteredListAndGoesBack()
    {
        PageFixture fixture(QStringLiteral("assumptions"));
        settle(fixture);
        showTab(fixture, 1);
        fixture.find<QComboBox>("assumptions.which")->setCurrentIndex(1);
        search(fixture, "accelerators a100 rated");
        auto *table = fixture.find<QTableView>("assumptions.facts");
        table->sortByColumn(kFactValue, Qt::DescendingOrder);
        QVERIFY(table->model()->rowCount() > 1);
        const QModelIndex value = table->model()->index(1, kFactValue);
        const QString record = table->model()->index(1, kFactRecord).data().toString();
        QVERIFY(table->model()->setData(value, QStringLiteral("123")));
        const auto &overrides = fixture.window().document().scenario().overrides;
        QCOMPARE(overrides.size(), std::size_t(1));
        QCOMPARE(overrides.begin()->second, 123.0);
        const auto rows = factRows(builtinCatalog());
        const auto row = std::ranges::find(rows, overrides.begin()->first, &FactRow::key);
        QCOMPARE(QString::fromStdString(row->record_name), record);

        settle(fixture);
        fixture.find<QComboBox>("assumptions.which")->setCurrentIndex(2);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, kFactValue).data().toString(), QStringLiteral("123"));
        click(table, table->model()->index(0, kFactConfidence));
        QVERIFY(fixture.window().document().scenario().overrides.empty());
    }

    void refusesAnImpossibleFactAndSaysWhy()
    {
        PageFixture fixture(QStringLiteral("assumptions"));
        settle(fixture);
        showTab(fixture, 1);
        auto *table = fixture.find<QTableView>("assumptions.facts");
        auto *problem = fixture.find<NoticeBar>("assumptions.problem");
        for (const char *text : {"-5", "many"}) {
            table->model()->setData(table->model()->index(0, kFactValue),
                                    QString::fromLatin1(text));
            QVERIFY(problem->isVisible());
            QVERIFY(problem->accessibleName().contains(QString::fromLatin1(text)));
        }
        QVERIFY(fixture.window().document().scenario().overrides.empty());
    }

    void aBrokenPriceBookIsRefusedWithEveryError()
    {
        PageFixture fixture(QStringLiteral("assumptions"));
        settle(fixture);
        QDir().mkpath(fixture.path(QStringLiteral("book")));
        QFile file(fixture.path(QStringLiteral("book/servers.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ broken");
        file.close();
        fixture.dialogs().nextFileName(fixture.path(QStringLiteral("book")));
        installLanguage(*qApp, Language::chinese); // for what is said from now on
        QTest::mouseClick(fixture.find<QPushButton>("assumptions.load"), Qt::LeftButton);
        installLanguage(*qApp, Language::english);
        auto *errors = fixture.find<QPlainTextEdit>("assumptions.errors");
        QVERIFY(errors->isVisible());
        QCOMPARE(errors->toPlainText(),
                 QStringLiteral("servers.json：第 1 行第 3 列不是有效的 JSON"));
        QVERIFY(fixture.priceBook().isBuiltIn());
    }

    void anotherPriceBookCountsAtOnceAndCanBeLeft()
    {
        PageFixture fixture(QStringLiteral("assumptions"));
        settle(fixture);
        QDir().mkpath(fixture.path(QStringLiteral("book")));
        for (const auto &[name, text] : builtinCatalogTexts()) {
            QFile file(fixture.path(QStringLiteral("book/") + QString::fromStdString(name)));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(QByteArray::fromStdString(text));
        }
        fixture.dialogs().nextFileName(fixture.path(QStringLiteral("book")));
        QTest::mouseClick(fixture.find<QPushButton>("assumptions.load"), Qt::LeftButton);
        QVERIFY(!fixture.priceBook().isBuiltIn());
        QTRY_COMPARE(fixture.window().evaluator().last()->catalog, &fixture.priceBook().current());
        settle(fixture);
        QTRY_VERIFY(fixture.find<QPushButton>("assumptions.builtIn")->isVisible());
        QTest::mouseClick(fixture.find<QPushButton>("assumptions.builtIn"), Qt::LeftButton);
        QTRY_COMPARE(fixture.window().evaluator().last()->catalog, &builtinCatalog());
    }

    void errorsAgainstMeasurementsAreListedAndEachRowShowsItsCases()
    {
        PageFixture fixture(QStringLiteral("assumptions"));
        settle(fixture);
        showTab(fixture, 3);
        auto *table = fixture.find<QTableView>("assumptions.accuracy");
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 10, 30000);
        auto *chart = fixture.find<ChartView>("assumptions.cases");
        QCOMPARE(chart->spec().series.size(), std::size_t(2));
        const QString first = chart->spec().title;
        click(table, table->model()->index(1, 0));
        QVERIFY(chart->spec().title != first);
        QVERIFY(!chart->spec().series[1].points.empty());
        const int quantities = table->model()->rowCount();
        fixture.find<QComboBox>("assumptions.which")->setCurrentIndex(1);
        QVERIFY(table->model()->rowCount() > quantities);
        search(fixture, "H100 TPOT");
        QVERIFY(table->model()->rowCount() > 0);
        QVERIFY(table->model()->index(0, 0).data().toString().contains(QStringLiteral("H100")));
    }

    void errorsOnSourcesLeftOutSayHowTheyWereFound()
    {
        if (builtinLeftOut().empty())
            QSKIP("not computed for these tables yet");
        PageFixture fixture(QStringLiteral("assumptions"));
        settle(fixture);
        showTab(fixture, 3);
        auto *table = fixture.find<QTableView>("assumptions.accuracy");
        QTRY_VERIFY(table->model()->rowCount() > 10);
        auto *which = fixture.find<QComboBox>("assumptions.which");
        which->setCurrentIndex(which->count() - 1);
        QVERIFY(table->model()->rowCount() > 2);
        QVERIFY(!fixture.find<ChartView>("assumptions.cases")->isVisible());
        QVERIFY(fixture.find<QLabel>("assumptions.lead")
                    ->text()
                    .contains(QStringLiteral("refitted without each source")));
        which->setCurrentIndex(0);
        QVERIFY(fixture.find<ChartView>("assumptions.cases")->isVisible());
    }

    void measuredRunsCalibrateAndAreTakenBack()
    {
        PageFixture fixture(QStringLiteral("assumptions"));
        ScenarioDocument &document = fixture.window().document();
        settle(fixture);
        showTab(fixture, 4);
        auto *table = fixture.find<QTableView>("calibration.constants");
        QCOMPARE(table->model()->rowCount(), int(trainingConstantTable().size()));
        auto *remove = fixture.find<QPushButton>("calibration.remove");
        QVERIFY(!remove->isVisible());
        const Scenario before = document.scenario();
        const auto import = [&](const QByteArray &text) {
            const QString path = fixture.path(QStringLiteral("runs.csv"));
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
            file.close();
            fixture.dialogs().nextFileName(path);
            auto *choose = fixture.find<QPushButton>("calibration.choose");
            QTest::mouseClick(choose, Qt::LeftButton);
            QTRY_VERIFY(choose->isEnabled());
        };
        import("model,gpu,n_gpus,tp,tokens_per_s_per_gpu\nLlama-2-7B,H100,8,1,fast\n");
        auto *outcome = fixture.find<QLabel>("calibration.outcome");
        QVERIFY(outcome->isVisible());
        QVERIFY(outcome->text().contains(QStringLiteral("fast")));
        QCOMPARE(document.scenario(), before);

        import("model,gpu,n_gpus,framework,tp,micro_batch,global_batch_seqs,seq_len,precision,"
               "tokens_per_s_per_gpu\n"
               "Llama-2-7B,H100-SXM-80GB,8,Megatron-LM,1,1,64,4096,bf16,6500\n"
               "Llama-2-7B,H100-SXM-80GB,8,Megatron-LM,2,2,64,4096,bf16,6200\n"
               "Llama-2-13B,H100-SXM-80GB,8,Megatron-LM,2,1,64,4096,bf16,3400\n");
        QVERIFY2(document.scenario().training_calibration.has_value(), qPrintable(outcome->text()));
        const Calibration &calibration = *document.scenario().training_calibration;
        QCOMPARE(calibration.runs, 3);
        QVERIFY(calibration.error_after < calibration.error_before);
        QVERIFY(
            fixture.find<QLabel>("assumptions.lead")->text().contains(QStringLiteral("runs.csv")));
        fixture.find<QComboBox>("assumptions.which")->setCurrentIndex(1);
        QCOMPARE(table->model()->rowCount(), int(calibration.constants.size()));
        settle(fixture);
        QVERIFY(fixture.window().evaluator().last()->calibration);

        QVERIFY(remove->isVisible());
        QTest::mouseClick(remove, Qt::LeftButton);
        QCOMPARE(document.scenario(), before);
        document.undoStack()->undo();
        QVERIFY(document.scenario().training_calibration.has_value());
        document.undoStack()->undo();
        QCOMPARE(document.scenario(), before);
    }

    void claimsAreFilteredByVerdictAndShowTheirArithmetic()
    {
        PageFixture fixture(QStringLiteral("assumptions"));
        settle(fixture);
        showTab(fixture, 2);
        auto *table = fixture.find<QTableView>("assumptions.claims");
        QCOMPARE(table->model()->rowCount(), int(builtinCatalog().claims.size()));
        QVERIFY(!fixture.find<QLabel>("assumptions.arithmetic")->text().isEmpty());
        fixture.find<QComboBox>("assumptions.which")->setCurrentIndex(4);
        QCOMPARE(table->model()->rowCount(),
                 int(std::ranges::count(builtinCatalog().claims, Claim::Verdict::contradicted,
                                        &Claim::verdict)));
        QCOMPARE(find(table, 3, QStringLiteral("plausible")), -1);
    }

    void claimsAreWholeInChinese()
    {
        const Formatter chinese(Language::chinese, Currency::cny, 7.1);
        const QRegularExpression sentence(QStringLiteral("[a-z]{4,} [a-z]{3,}"));
        const QRegularExpression word(QStringLiteral("\\b(?!token)[a-z]{4,}"));
        for (const Claim &claim : builtinCatalog().claims) {
            QCOMPARE(claim.arithmetic.empty(), claim.arithmetic_zh.empty());
            QCOMPARE(claim.better_value.empty(), claim.better_value_zh.empty());
            for (const QString &text :
                 {claimArithmetic(claim, chinese), claimBetterValue(claim, chinese)})
                QVERIFY2(!sentence.match(text).hasMatch(), qPrintable(text));
            const QString value = claimValue(claim, chinese);
            QVERIFY2(!word.match(value).hasMatch(), qPrintable(value));
        }
    }

    void longNamesStandInTwoLines()
    {
        PageFixture fixture(QStringLiteral("assumptions"));
        settle(fixture);
        showTab(fixture, 3);
        auto *table = fixture.find<QTableView>("assumptions.accuracy");
        QTRY_VERIFY_WITH_TIMEOUT(table->model()->rowCount() > 0, 60'000);
        QTRY_VERIFY(table->rowHeight(0) > 0);
        const QFontMetrics metrics(Theme::light().font(TextRole::body));
        int high = 0;
        QTRY_VERIFY([&] {
            high = 0;
            for (int row = 0; row < table->model()->rowCount(); ++row)
                high += table->rowHeight(row) == TwoLineDelegate::kRowHeight ? 1 : 0;
            return high > 0;
        }());
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const QString text = table->model()->index(row, 0).data().toString();
            const int lines = table->rowHeight(row) == TwoLineDelegate::kRowHeight ? 2 : 1;
            QVERIFY2(metrics.horizontalAdvance(text) <= lines * table->columnWidth(0),
                     qPrintable(text));
        }
        QVERIFY(high < table->model()->rowCount());
    }

    void factsDoNotScrollSideways()
    {
        PageFixture fixture(QStringLiteral("assumptions"));
        settle(fixture);
        showTab(fixture, 1);
        auto *table = fixture.find<QTableView>("assumptions.facts");
        QVERIFY(table->horizontalHeader()->length() <= table->viewport()->width());
    }
};

} // namespace reckoner::ui

QTEST_MAIN(reckoner::ui::AssumptionsTest)
#include "assumptions_test.moc"
