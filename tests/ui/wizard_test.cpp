// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/scenario/examples.h"
#include "tests/ui/pagefixture.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/choicecards.h"
#include "ui/widgets/keyfigure.h"

namespace reckoner::ui {

/// The four steps with their live preview, through the real window.
class WizardTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void init() { m_fixture = std::make_unique<PageFixture>(QStringLiteral("business")); }
    void cleanup() { m_fixture.reset(); }
    void leadsThroughTheFourStepsAndBack();
    void everyAnswerMovesThePreview();
    void loadPatternsAreChosenAsCards();
    void importsAClientsLogAndTakesItBack();
    void takesTheRequestsOfAMeasuredWeek();
    void saysWhatIsMissingWhenNothingFits();
    void findsItsInputs();
    void theBudgetAddsUp();

private:
    std::unique_ptr<PageFixture> m_fixture;
};

void WizardTest::leadsThroughTheFourStepsAndBack()
{
    const PageHost &pages = *m_fixture->window().pages();
    for (const char *id : {"data", "concurrency", "deployment"}) {
        QTest::mouseClick(m_fixture->find<QPushButton>("next"), Qt::LeftButton);
        QCOMPARE(pages.currentId(), QLatin1String(id));
    }
    QTest::mouseClick(m_fixture->find<QPushButton>("back"), Qt::LeftButton);
    QCOMPARE(pages.currentId(), QStringLiteral("concurrency"));
}

void WizardTest::everyAnswerMovesThePreview()
{
    m_fixture->window().showPage(QStringLiteral("concurrency"));
    QTRY_VERIFY(m_fixture->isSettled());
    auto *cost = m_fixture->find<KeyFigure>("previewCost");
    const QString before = cost->accessibleName();
    QVERIFY(!cost->figureKey().isEmpty());
    auto *users = m_fixture->find<QLineEdit>("peak_users.input");
    users->setFocus();
    users->selectAll();
    QTest::keyClicks(users, QStringLiteral("4000"));
    QTest::keyClick(users, Qt::Key_Return);
    QTRY_VERIFY(cost->accessibleName() != before);
    QCOMPARE(m_fixture->window().document().scenario().peak_users, 4000.0);
}

void WizardTest::loadPatternsAreChosenAsCards()
{
    m_fixture->window().showPage(QStringLiteral("concurrency"));
    auto *cards = m_fixture->find<ChoiceCards>("load_profile");
    const auto buttons = cards->findChildren<ChoiceCard *>();
    QCOMPARE(buttons.size(), 4);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QCOMPARE(m_fixture->window().document().scenario().load_profile, std::string("always-on"));
    auto *measured = m_fixture->find<QComboBox>("load_profile.measured");
    QVERIFY(!measured->isVisible());
    QTest::mouseClick(buttons[3], Qt::LeftButton);
    QVERIFY(measured->isVisible());
    m_fixture->window().document().undoStack()->undo();
    QVERIFY(!measured->isVisible());
}

void WizardTest::importsAClientsLogAndTakesItBack()
{
    m_fixture->window().showPage(QStringLiteral("concurrency"));
    ScenarioDocument &document = m_fixture->window().document();
    const auto buttons = m_fixture->find<ChoiceCards>("load_profile")->findChildren<ChoiceCard *>();
    QTest::mouseClick(buttons[3], Qt::LeftButton);
    const Scenario before = document.scenario();
    const QString path = m_fixture->path(QStringLiteral("log.csv"));
    const auto import = [&](const QByteArray &text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.close();
        m_fixture->dialogs().nextFileName(path);
        QTest::mouseClick(m_fixture->find<QPushButton>("log.choose"), Qt::LeftButton);
        QTRY_VERIFY(m_fixture->find<QPushButton>("log.choose")->isEnabled());
    };
    import("timestamp,input,output\n1,100,oops\n");
    auto *outcome = m_fixture->find<QLabel>("log.outcome");
    QVERIFY(outcome->isVisible());
    QVERIFY(outcome->text().contains(QStringLiteral("log.csv")));
    QCOMPARE(document.scenario(), before);

    QByteArray text("timestamp,input,output\n");
    for (int second = 0; second < 2 * 86'400; second += 20)
        text += QByteArray::number(second) + ",900,250\n";
    import(text);
    QCOMPARE(document.scenario().load_profile, std::string(kOwnWeek));
    QVERIFY(std::abs(document.scenario().output_tokens - 250.0) < 1.0);
    QCOMPARE(m_fixture->find<QComboBox>("load_profile.measured")->currentData().toString(),
             QStringLiteral("client-log"));
    QTRY_VERIFY(m_fixture->isSettled());
    QVERIFY(m_fixture->window().evaluator().last()->plan.best());
    document.undoStack()->undo();
    QCOMPARE(document.scenario(), before);
}

void WizardTest::takesTheRequestsOfAMeasuredWeek()
{
    m_fixture->window().showPage(QStringLiteral("concurrency"));
    ScenarioDocument &document = m_fixture->window().document();
    auto *lengths = m_fixture->find<QPushButton>("load_profile.lengths");
    QVERIFY(document.edit(field("load_profile"), std::string("deepseek-2025-02")));
    QVERIFY(!lengths->isVisible()); // only the shape of its day was published
    QVERIFY(document.edit(field("load_profile"), std::string("azure-2024-conversation")));
    QVERIFY(lengths->isVisible() && lengths->isEnabled());
    QTest::mouseClick(lengths, Qt::LeftButton);
    QCOMPARE(document.scenario().input_tokens, 1608.0);
    QCOMPARE(document.scenario().output_tokens, 105.0);
    QVERIFY(document.scenario().output_cv > 1.5);
    QVERIFY(!lengths->isEnabled()); // nothing left to take
    document.undoStack()->undo();
    QVERIFY(document.scenario().input_tokens != 1608.0);
}

void WizardTest::saysWhatIsMissingWhenNothingFits()
{
    Scenario scenario;
    scenario.model = "llama-3.1-405b";
    scenario.tpot_target_ms = 1;
    scenario.residency = DataResidency::onPremises;
    QVERIFY(m_fixture->window().openScenario(scenario, {}));
    QTRY_VERIFY(m_fixture->isSettled());
    QTRY_VERIFY(!m_fixture->find<ChartView>("memory")->isVisible());
    QVERIFY(!m_fixture->find<QLabel>("recommendation")->text().isEmpty());
    QVERIFY(m_fixture->find<KeyFigure>("previewCost")->figureKey().isEmpty());
}

void WizardTest::findsItsInputs()
{
    m_fixture->window().showField(QStringLiteral("load_profile"));
    QCOMPARE(m_fixture->window().pages()->currentId(), QStringLiteral("concurrency"));
    m_fixture->window().showField(QStringLiteral("data_gb"));
    QCOMPARE(m_fixture->window().pages()->currentId(), QStringLiteral("data"));
}

void WizardTest::theBudgetAddsUp()
{
    QVERIFY(m_fixture->window().openScenario(scenarioOf(examples().front()), {}));
    QTRY_VERIFY(m_fixture->isSettled());
    const auto *table = m_fixture->find<QTableView>("budgetTable");
    QTRY_COMPARE(table->model()->rowCount(), 5);
    const QLocale english = localeOf(Language::english);
    double sum = 0.0;
    for (int row = 0; row < 4; ++row) {
        QString text = table->model()->index(row, 2).data().toString();
        sum += english.toDouble(text.replace(QChar(0x2212), QLatin1Char('-')));
    }
    QCOMPARE(sum, english.toDouble(table->model()->index(4, 2).data().toString()));
}

} // namespace reckoner::ui

QTEST_MAIN(reckoner::ui::WizardTest)
#include "wizard_test.moc"
