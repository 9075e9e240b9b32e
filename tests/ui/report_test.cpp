// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QFontDatabase>
#include <QRegularExpression>
#include <QTemporaryDir>

#include "core/catalog/builtin.h"
#include "core/evaluation/evaluation.h"
#include "core/scenario/examples.h"
#include "tests/support/full_disk.h"
#include "tests/ui/otherprograms.h"
#include "ui/report/flow.h"
#include "ui/report/proposal.h"
#include "ui/report/report.h"
#include "ui/wording/verdict.h"

namespace reckoner::ui {

namespace {

Scenario impossibleScenario()
{
    Scenario scenario = scenarioOf(*findExample("national-team"));
    scenario.residency = DataResidency::onPremises;
    scenario.tpot_target_ms = 1;
    scenario.idea_server.clear();
    return scenario;
}

} // namespace

/// The proposal as people get it: files read back with other programs.
class ReportTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyExampleRendersInBothLanguages_data();
    void everyExampleRendersInBothLanguages();
    void pdfHoldsTheVerdictAndTheTotal_data();
    void pdfHoldsTheVerdictAndTheTotal();
    void pdfEmbedsSimplifiedChineseFaces();
    void sameInputGivesTheSameFile();
    void impossiblePlanSaysSo();
    void anIdeaTooSmallDoesNotHoldUp();
    void chaptersOpenWhereHalfAPageIsLeft();
    void sectionsCanBeLeftOut();
    void longNamesStayOnThePage();
    void unwritablePathIsAnError();
    void oldFileSurvivesAFailedExport();

private:
    [[nodiscard]] std::filesystem::path place(const char *name) const
    {
        return m_folder.filePath(QLatin1String(name)).toStdString();
    }
    [[nodiscard]] QString textOf(const std::filesystem::path &pdf) const
    {
        return QString::fromUtf8(
            outputOf(QStringLiteral("pdftotext"),
                     {QStringLiteral("-layout"), QString::fromStdString(pdf.string()),
                      QStringLiteral("-")}));
    }

    QTemporaryDir m_folder;
};

void ReportTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

void ReportTest::everyExampleRendersInBothLanguages_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("language");
    for (const Example &example : examples()) {
        const QString key = QString::fromUtf8(example.key.data(), qsizetype(example.key.size()));
        for (const Language language : {Language::english, Language::chinese})
            QTest::addRow("%s %s", qPrintable(key), qPrintable(codeOf(language)))
                << key << int(language);
    }
}

void ReportTest::everyExampleRendersInBothLanguages()
{
    QFETCH(QString, key);
    QFETCH(int, language);
    const Scenario scenario = scenarioOf(*findExample(key.toStdString()));
    const auto evaluation = evaluate(scenario, builtinCatalog());
    QVERIFY(evaluation);
    ProposalOptions options;
    options.language = Language(language);
    const Proposal proposal(scenario, *evaluation, options);
    QVERIFY2(proposal.pageCount() >= 8 && proposal.pageCount() <= 32,
             qPrintable(QString::number(proposal.pageCount())));
    for (int page = 0; page < proposal.pageCount(); ++page) {
        const QImage image = proposal.image(page, 200);
        bool inked = false;
        for (int y = 24; y < image.height() - 24 && !inked; ++y)
            for (int x = 0; x < image.width() && !inked; ++x)
                inked = qGray(image.pixel(x, y)) < 160;
        QVERIFY2(inked, qPrintable(QStringLiteral("page %1 is empty").arg(page + 1)));
    }
}

void ReportTest::pdfHoldsTheVerdictAndTheTotal_data()
{
    QTest::addColumn<int>("language");
    QTest::addColumn<QString>("words");
    QTest::newRow("English") << int(Language::english) << QStringLiteral("Total cost of ownership");
    QTest::newRow("Chinese") << int(Language::chinese) << QStringLiteral("总拥有成本");
}

void ReportTest::pdfHoldsTheVerdictAndTheTotal()
{
    if (!present("pdftotext"))
        QSKIP("poppler-utils is not installed: the PDF cannot be read back");
    QFETCH(int, language);
    QFETCH(QString, words);
    const Scenario scenario = scenarioOf(*findExample("fintech-knowledge-base"));
    const auto evaluation = evaluate(scenario, builtinCatalog());
    QVERIFY(evaluation);
    ProposalOptions options;
    options.language = Language(language);
    const auto path = place("verdict.pdf");
    QVERIFY(exportPdf(path, scenario, *evaluation, options));
    const Formatter formatter(options.language, options.currency, scenario.cny_per_usd);
    const auto without = [](QString with) { // spaces, also those that do not break
        return with.remove(QRegularExpression(QStringLiteral("\\s"),
                                              QRegularExpression::UseUnicodePropertiesOption));
    };
    const QString text = without(textOf(path));
    QVERIFY(text.contains(without(verdictSentence(*evaluation, scenario, formatter))));
    QVERIFY(text.contains(without(words)));
    double largest = 0.0;
    for (const OptionPlan &option : evaluation->plan.options)
        largest = std::max(largest, option.available() ? option.total_cny : 0.0);
    const MoneyScale scale = formatter.moneyScale(largest);
    QVERIFY(text.contains(formatter.inScale(evaluation->plan.best()->total_cny, scale)));
}

void ReportTest::pdfEmbedsSimplifiedChineseFaces()
{
    if (!present("pdffonts"))
        QSKIP("poppler-utils is not installed: the PDF cannot be read back");
    if (!QFontDatabase::families().contains(QStringLiteral("Noto Sans CJK SC")))
        QSKIP("fonts-noto-cjk is not installed");
    const Scenario scenario = scenarioOf(*findExample("fintech-knowledge-base"));
    const auto evaluation = evaluate(scenario, builtinCatalog());
    ProposalOptions options;
    options.language = Language::chinese;
    options.title = QStringLiteral("直骨与复");
    const auto path = place("fonts.pdf");
    QVERIFY(exportPdf(path, scenario, *evaluation, options));
    const QByteArray fonts =
        outputOf(QStringLiteral("pdffonts"), {QString::fromStdString(path.string())});
    QList<QByteArray> lines = fonts.split('\n').mid(2);
    lines.removeAll(QByteArray());
    QVERIFY(!lines.isEmpty());
    bool simplified = false;
    for (const QByteArray &line : lines) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        // name, type (two words), encoding, embedded, subset, unicode, object
        QVERIFY2(parts.size() >= 7 && parts[parts.size() - 5] == "yes", line.constData());
        simplified = simplified || parts.front().contains("CJKsc");
        QVERIFY2(!parts.front().contains("CJKjp"), line.constData());
    }
    QVERIFY(simplified);
    QVERIFY(textOf(path).contains(options.title));
}

void ReportTest::sameInputGivesTheSameFile()
{
    const Scenario scenario = scenarioOf(*findExample("tier-100k"));
    const auto evaluation = evaluate(scenario, builtinCatalog());
    const ProposalOptions options;
    const auto bytes = [&](auto write, const char *name) {
        const auto path = place(name);
        [&] { QVERIFY(write(path, scenario, *evaluation, options)); }();
        QFile file(QString::fromStdString(path.string()));
        [&] { QVERIFY(file.open(QIODevice::ReadOnly)); }();
        return file.readAll();
    };
    QCOMPARE(bytes(exportPdf, "one.pdf"), bytes(exportPdf, "two.pdf"));
    QCOMPARE(bytes(exportWorkbook, "one.xlsx"), bytes(exportWorkbook, "two.xlsx"));
}

void ReportTest::impossiblePlanSaysSo()
{
    const Scenario scenario = impossibleScenario();
    const auto evaluation = evaluate(scenario, builtinCatalog());
    QVERIFY(evaluation);
    QVERIFY(!evaluation->plan.best());
    for (const Language language : {Language::english, Language::chinese}) {
        ProposalOptions options;
        options.language = language;
        const auto path = place("impossible.pdf");
        QVERIFY(exportPdf(path, scenario, *evaluation, options));
        QVERIFY(exportWorkbook(place("impossible.xlsx"), scenario, *evaluation, options));
        if (language == Language::english && present("pdftotext"))
            QVERIFY(textOf(path).contains(QStringLiteral("No recommendation can be made")));
    }
}

void ReportTest::anIdeaTooSmallDoesNotHoldUp()
{
    if (!present("pdftotext"))
        QSKIP("no pdftotext");
    const Scenario scenario = scenarioOf(*findExample("scenario-c-service"));
    const auto evaluation = evaluate(scenario, builtinCatalog());
    QVERIFY(evaluation->idea.fits && evaluation->idea.capacity_over_peak < 1.0);
    const auto path = place("small.pdf");
    QVERIFY(exportPdf(path, scenario, *evaluation, {}));
    const QString text = textOf(path);
    QVERIFY(text.contains(QStringLiteral("The client's idea does not carry the load")));
    QVERIFY(!text.contains(QStringLiteral("holds up")));
}

void ReportTest::chaptersOpenWhereHalfAPageIsLeft()
{
    const QRectF body(0.0, 0.0, 100.0, 100.0);
    const auto strip = [](double height, bool opens) {
        Strip out;
        out.height = height;
        out.startsPage = opens;
        out.chapter = opens ? QStringLiteral("chapter") : QString();
        return out;
    };
    const auto pageOfSecond = [&](double first) {
        return paginate({strip(first, true), strip(30.0, true), strip(40.0, false)}, body)
            .chapters.back()
            .page;
    };
    QCOMPARE(pageOfSecond(20.0), 0); // all of it fits
    QCOMPARE(pageOfSecond(50.0), 0); // its beginning does
    QCOMPARE(pageOfSecond(60.0), 1);
}

void ReportTest::sectionsCanBeLeftOut()
{
    const Scenario scenario = scenarioOf(*findExample("fintech-knowledge-base"));
    const auto evaluation = evaluate(scenario, builtinCatalog());
    ProposalOptions options;
    const int whole = Proposal(scenario, *evaluation, options).pageCount();
    options.sections = ReportSection::cost;
    const Proposal proposal(scenario, *evaluation, options);
    QVERIFY(proposal.pageCount() < whole);
    QCOMPARE(proposal.chapters().size(), std::size_t(2));
    options.sections = {};
    QCOMPARE(Proposal(scenario, *evaluation, options).chapters().size(), std::size_t(1));
}

void ReportTest::longNamesStayOnThePage()
{
    const Scenario scenario = scenarioOf(*findExample("fintech-knowledge-base"));
    const auto evaluation = evaluate(scenario, builtinCatalog());
    ProposalOptions options;
    options.client = QString(400, QLatin1Char('W'));
    options.title = QStringLiteral("A very long title about a plan ").repeated(40);
    const Proposal proposal(scenario, *evaluation, options);
    const QImage page = proposal.image(0, 794);
    for (int y = 0; y < page.height(); ++y)
        QCOMPARE(page.pixel(page.width() - 20, y), qRgb(255, 255, 255));
    options.logoPath = QStringLiteral("/no/such/logo.png");
    QVERIFY(Proposal(scenario, *evaluation, options).pageCount() > 1);
}

void ReportTest::unwritablePathIsAnError()
{
    const Scenario scenario = scenarioOf(*findExample("tier-100k"));
    const auto evaluation = evaluate(scenario, builtinCatalog());
    const auto path = place("no such folder/proposal.pdf");
    for (const auto write : {exportPdf, exportWorkbook}) {
        const Expected<void> written = write(path, scenario, *evaluation, {});
        QVERIFY(!written);
        QVERIFY(written.error().text().find(path.string()) != std::string::npos);
    }
}

void ReportTest::oldFileSurvivesAFailedExport()
{
    const Scenario scenario = scenarioOf(*findExample("tier-100k"));
    const auto evaluation = evaluate(scenario, builtinCatalog());
    const auto path = place("kept.pdf");
    QFile old(QString::fromStdString(path.string()));
    QVERIFY(old.open(QIODevice::WriteOnly));
    old.write("the old proposal");
    old.close();
    {
        const FullDisk full(1000);
        const Expected<void> written = exportPdf(path, scenario, *evaluation, {});
        QVERIFY(!written);
        QCOMPARE(written.error().code, Error::Code::io);
    }
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("the old proposal"));
}

} // namespace reckoner::ui

QTEST_MAIN(reckoner::ui::ReportTest)
#include "report_test.moc"
