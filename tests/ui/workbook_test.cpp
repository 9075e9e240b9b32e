// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include "core/catalog/builtin.h"
#include "core/evaluation/evaluation.h"
#include "core/scenario/examples.h"
#include "tests/ui/otherprograms.h"
#include "ui/report/report.h"

namespace reckoner::ui {

namespace {

/// Position of a column by its letters.
qsizetype columnOf(const QString &letters)
{
    qsizetype column = 0;
    for (const QChar letter : letters)
        column = column * 26 + letter.unicode() - 'A' + 1;
    return column;
}

} // namespace

/// The workbook, read back as the XML it is.
class WorkbookTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void workbookOpensAndItsTotalsAdd_data();
    void workbookOpensAndItsTotalsAdd();

private:
    QTemporaryDir m_folder;
};

void WorkbookTest::workbookOpensAndItsTotalsAdd_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<int>("currency");
    QTest::newRow("English, CNY") << int(Language::english) << int(Currency::cny);
    QTest::newRow("Chinese, USD") << int(Language::chinese) << int(Currency::usd);
}

void WorkbookTest::workbookOpensAndItsTotalsAdd()
{
    if (!present("unzip"))
        QSKIP("unzip is not installed: the workbook cannot be read back");
    QFETCH(int, language);
    QFETCH(int, currency);
    const Scenario scenario = scenarioOf(*findExample("national-team"));
    const auto evaluation = evaluate(scenario, builtinCatalog());
    QVERIFY(evaluation && evaluation->plan.best());
    ProposalOptions options;
    options.language = Language(language);
    options.currency = Currency(currency);
    const QString file = m_folder.filePath(QStringLiteral("plan.xlsx"));
    QVERIFY(exportWorkbook(file.toStdString(), scenario, *evaluation, options));
    const auto part = [&](const char *name) {
        return outputOf(QStringLiteral("unzip"), {QStringLiteral("-p"), file, QLatin1String(name)});
    };
    QCOMPARE(part("xl/workbook.xml").count("<sheet "), 8);
    QVERIFY(part("docProps/core.xml").contains("2026"));

    // The cash flow sheet: every live sum holds the value that its cells add up to.
    QXmlStreamReader xml(part("xl/worksheets/sheet3.xml"));
    std::map<QString, double> values;
    std::map<QString, QString> formulas;
    QString cell;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("c"))
            cell = xml.attributes().value(QLatin1String("r")).toString();
        else if (xml.name() == QLatin1String("f"))
            formulas[cell] = xml.readElementText();
        else if (xml.name() == QLatin1String("v"))
            values[cell] = xml.readElementText().toDouble();
    }
    QVERIFY(!xml.hasError());
    QVERIFY(formulas.size() > 36);
    const QRegularExpression sum(QStringLiteral("^SUM\\(([A-Z]+)(\\d+):([A-Z]+)(\\d+)\\)$"));
    int checked = 0;
    for (const auto &[name, formula] : formulas) {
        const QRegularExpressionMatch match = sum.match(formula);
        if (!match.hasMatch())
            continue;
        double total = 0.0;
        for (const auto &[other, value] : values) {
            const QString column = QString(other).remove(QRegularExpression(QStringLiteral("\\d")));
            const int row =
                QString(other).remove(QRegularExpression(QStringLiteral("[A-Z]"))).toInt();
            const bool inside = row >= match.captured(2).toInt() &&
                                row <= match.captured(4).toInt() &&
                                columnOf(column) >= columnOf(match.captured(1)) &&
                                columnOf(column) <= columnOf(match.captured(3));
            total += inside ? value : 0.0;
        }
        QVERIFY2(std::abs(total - values[name]) <= 1e-6 * std::max(1.0, std::abs(total)),
                 qPrintable(name + QLatin1Char(' ') + formula));
        ++checked;
    }
    QVERIFY(checked > 36);
}

} // namespace reckoner::ui

QTEST_MAIN(reckoner::ui::WorkbookTest)
#include "workbook_test.moc"
