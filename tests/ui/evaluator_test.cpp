// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <atomic>

#include <QSignalSpy>
#include <QtTest>

#include "core/evaluation/evaluation.h"
#include "ui/document/evaluator.h"

namespace reckoner::ui {

namespace {

/// Says which scenario it was made from in its date, and takes as long as told.
Evaluate slow(int milliseconds, std::atomic<int> &calls)
{
    return [milliseconds, &calls](const Scenario &scenario, const std::stop_token &stop) {
        ++calls;
        for (int i = 0; i < milliseconds && !stop.stop_requested(); ++i)
            QThread::msleep(1);
        auto evaluation = std::make_shared<Evaluation>();
        evaluation->as_of = scenario.name;
        return Expected<SharedEvaluation>(std::move(evaluation));
    };
}

Scenario named(int number)
{
    Scenario scenario;
    scenario.name = std::to_string(number);
    return scenario;
}

} // namespace

/// The loop between an edit and what is seen: off the GUI thread, and the latest wins.
class EvaluatorTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void latestRequestWins();
    void burstOfEditsCostsFewEvaluations();
    void olderResultIsNeverDelivered();
    void errorIsReported();
    void mayBeDestroyedWhileRunning();
    void saysWhenItTakesLong();
};

void EvaluatorTest::latestRequestWins()
{
    std::atomic<int> calls = 0;
    Evaluator evaluator(slow(5, calls));
    for (int i = 0; i < 50; ++i) {
        evaluator.request(named(i));
        QTest::qWait(1);
    }
    QTRY_VERIFY(!evaluator.isBusy());
    QCOMPARE(evaluator.last()->as_of, std::string("49"));
}

void EvaluatorTest::burstOfEditsCostsFewEvaluations()
{
    std::atomic<int> calls = 0;
    Evaluator evaluator(slow(1, calls));
    for (int i = 0; i < 50; ++i)
        evaluator.request(named(i));
    QTRY_VERIFY(!evaluator.isBusy());
    QCOMPARE(calls.load(), 1);
}

void EvaluatorTest::olderResultIsNeverDelivered()
{
    std::atomic<int> calls = 0;
    Evaluator evaluator(slow(40, calls));
    std::vector<int> seen;
    connect(&evaluator, &Evaluator::evaluated, this, [&](const SharedEvaluation &evaluation) {
        seen.push_back(std::stoi(evaluation->as_of));
    });
    for (int i = 0; i < 6; ++i) {
        evaluator.request(named(i));
        QTest::qWait(20);
    }
    QTRY_VERIFY(!evaluator.isBusy());
    QVERIFY(std::ranges::is_sorted(seen));
    QCOMPARE(seen.back(), 5);
}

void EvaluatorTest::errorIsReported()
{
    Evaluator evaluator([](const Scenario &, const std::stop_token &) {
        return Expected<SharedEvaluation>(
            failure({Error::Code::badInput, {}, "pue", Message::verbatim("0.2 is not possible")}));
    });
    QString text;
    connect(&evaluator, &Evaluator::failed, this,
            [&](const Error &error) { text = QString::fromStdString(error.text()); });
    evaluator.request(named(1));
    QTRY_COMPARE(text, QStringLiteral("pue: 0.2 is not possible"));
}

void EvaluatorTest::mayBeDestroyedWhileRunning()
{
    std::atomic<int> calls = 0;
    for (int i = 0; i < 5; ++i) {
        Evaluator evaluator(slow(500, calls));
        evaluator.request(named(i));
        QTest::qWait(25);
    }
    QVERIFY(calls.load() > 0);
}

void EvaluatorTest::saysWhenItTakesLong()
{
    std::atomic<int> calls = 0;
    Evaluator evaluator(slow(300, calls));
    QList<bool> states;
    connect(&evaluator, &Evaluator::slowChanged, this, [&](bool slowly) { states << slowly; });
    evaluator.request(named(1));
    QTRY_VERIFY_WITH_TIMEOUT(!evaluator.isBusy(), 5000);
    QCOMPARE(states, (QList<bool>{true, false}));
}

} // namespace reckoner::ui

QTEST_GUILESS_MAIN(reckoner::ui::EvaluatorTest)
#include "evaluator_test.moc"
