// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QFontDatabase>
#include <QImage>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "core/catalog/builtin.h"
#include "core/evaluation/evaluation.h"
#include "core/scenario/examples.h"
#include "tests/ui/otherprograms.h"
#include "ui/report/report.h"

namespace reckoner::ui {

namespace {

const QString kGolden = QStringLiteral(RECKONER_GOLDEN);

/// The words alone: numbers and their scales are masked, because prices change and layout must not.
QString masked(QString text)
{
    static const QRegularExpression number(
        QStringLiteral("[+−]?[¥$]?\\d[\\d,.]*(k|M|bn|%)?(?![A-Za-z])"));
    text.replace(number, QStringLiteral("#"));
    text.replace(QRegularExpression(QStringLiteral("(# ?)?(thousand|million) ¥")),
                 QStringLiteral("¥"));
    text.replace(QRegularExpression(QStringLiteral("-\\s+")), QStringLiteral("-")); // broken words
    text = text.simplified();
    text.replace(QRegularExpression(QStringLiteral("#( #)+")), QStringLiteral("#")); // ticks, rows
    return text;
}

/// A plan that new prices do not turn into another: the way, the machine and the width are fixed.
Scenario steadyScenario()
{
    Scenario scenario = scenarioOf(*findExample("fintech-knowledge-base"));
    scenario.deployment = DeploymentChoice::onPremises;
    scenario.quantization = Quantization::int8;
    scenario.server = "ws-2xa6000";
    return scenario;
}

} // namespace

/// The proposal of a steady plan, held against the one that was looked at and found good. When a
/// change is meant: run with RECKONER_UPDATE_GOLDEN=1 and look at what it wrote.
class ReportGoldenTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsAsTheGoldenText();
    void looksLikeTheGoldenPages();

private:
    QTemporaryDir m_folder;
};

void ReportGoldenTest::readsAsTheGoldenText()
{
    if (!present("pdftotext"))
        QSKIP("poppler-utils is not installed: the PDF cannot be read back");
    const Scenario scenario = steadyScenario();
    const auto evaluation = evaluate(scenario, builtinCatalog());
    QVERIFY2(evaluation && evaluation->plan.best(), "the machine of the steady plan is gone");
    ProposalOptions options;
    options.sections &= ~ReportSections(ReportSection::assumptions | ReportSection::derivations |
                                        ReportSection::accuracy);
    const QString file = m_folder.filePath(QStringLiteral("golden.pdf"));
    QVERIFY(exportPdf(file.toStdString(), scenario, *evaluation, options));
    const QString text = masked(QString::fromUtf8(outputOf(
        QStringLiteral("pdftotext"), {QStringLiteral("-layout"), file, QStringLiteral("-")})));
    QFile golden(kGolden + QStringLiteral("/proposal.txt"));
    if (qEnvironmentVariableIsSet("RECKONER_UPDATE_GOLDEN")) {
        QVERIFY(golden.open(QIODevice::WriteOnly));
        golden.write(QString(text).replace(QStringLiteral(". "), QStringLiteral(".\n")).toUtf8());
        golden.close();
    }
    QVERIFY(golden.open(QIODevice::ReadOnly));
    const QString wanted = QString::fromUtf8(golden.readAll()).simplified();
    if (text != wanted) {
        qsizetype at = 0;
        while (at < std::min(text.size(), wanted.size()) && text[at] == wanted[at])
            ++at;
        const qsizetype from = std::max<qsizetype>(0, at - 60);
        qWarning().noquote() << "is    " << text.mid(from, 160) << "\nwanted"
                             << wanted.mid(from, 160)
                             << "\nIf this is meant, run with RECKONER_UPDATE_GOLDEN=1";
    }
    QVERIFY(text == wanted);
}

void ReportGoldenTest::looksLikeTheGoldenPages()
{
    if (!present("pdftoppm"))
        QSKIP("poppler-utils is not installed: the PDF cannot be drawn");
    if (!QFontDatabase::families().contains(QStringLiteral("Noto Sans CJK SC")))
        QSKIP("fonts-noto-cjk is not installed");
    const Scenario scenario = steadyScenario();
    const auto evaluation = evaluate(scenario, builtinCatalog());
    QVERIFY(evaluation);
    ProposalOptions options;
    options.sections = ReportSection::cost | ReportSection::breakEven;
    const QString file = m_folder.filePath(QStringLiteral("pages.pdf"));
    QVERIFY(exportPdf(file.toStdString(), scenario, *evaluation, options));
    outputOf(QStringLiteral("pdftoppm"),
             {QStringLiteral("-r"), QStringLiteral("24"), QStringLiteral("-gray"),
              QStringLiteral("-png"), file, m_folder.filePath(QStringLiteral("page"))});
    const QStringList pages =
        QDir(m_folder.path()).entryList({QStringLiteral("page-*.png")}, QDir::Files, QDir::Name);
    QVERIFY(pages.size() >= 4);
    for (const QString &name : pages) {
        const QString golden = kGolden + QStringLiteral("/proposal-") + name;
        const QImage is(m_folder.filePath(name));
        if (qEnvironmentVariableIsSet("RECKONER_UPDATE_GOLDEN"))
            QVERIFY(is.save(golden));
        const QImage wanted(golden);
        QVERIFY2(!wanted.isNull(), qPrintable(golden));
        QCOMPARE(is.size(), wanted.size());
        double difference = 0.0;
        for (int y = 0; y < is.height(); ++y)
            for (int x = 0; x < is.width(); ++x)
                difference += std::abs(qGray(is.pixel(x, y)) - qGray(wanted.pixel(x, y)));
        difference /= 255.0 * is.width() * is.height();
        QVERIFY2(difference < 0.02,
                 qPrintable(QStringLiteral("%1 differs by %2").arg(name).arg(difference)));
    }
}

} // namespace reckoner::ui

QTEST_MAIN(reckoner::ui::ReportGoldenTest)
#include "report_golden_test.moc"
