// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

#include "core/catalog/builtin.h"
#include "core/evaluation/evaluation.h"
#include "core/scenario/examples.h"
#include "ui/pages/proposal/proposalpage.h"
#include "ui/pages/proposal/proposalpreview.h"
#include "ui/theme/style.h"
#include "ui/widgets/segmented.h"

namespace reckoner::ui {

/// The proposal's place in the window, through its widgets.
class ProposalPageTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsThePagesOnceThereIsAnEvaluation();
    void leavingAChapterOutMakesItShorter();
    void languageAndMoneyAreRemembered();
    void refusesADateThatIsNone();
    void writesThePdfAndSaysWhere();
    void writesTheWorkbook();
    void saysWhyNothingWasWritten();
    void cancellingTheDialogDoesNothing();
    void keysTurnThePages();

private:
    template <class Widget>
    [[nodiscard]] Widget *find(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1String(name));
    }
    void show();
    [[nodiscard]] int pages() const
    {
        const QString headline = find<QLabel>("headline")->text();
        return headline.section(QLatin1Char(' '), 0, 0).toInt();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppSettings> m_settings;
    std::unique_ptr<ScenarioDocument> m_document;
    std::unique_ptr<ProposalPage> m_page;
    Dialogs m_dialogs;
};

void ProposalPageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<AppSettings>(m_folder->filePath(QStringLiteral("s.ini")));
    m_document = std::make_unique<ScenarioDocument>();
    m_document->open(scenarioOf(*findExample("tier-100k")));
    const Formatter formatter(Language::english, Currency::cny, 7.1);
    const PageContext context{*m_document,
                              builtinCatalog(),
                              formatter,
                              Theme::light(),
                              FieldEditorFactory(builtinCatalog(), formatter, Theme::light()),
                              m_dialogs,
                              *m_settings,
                              {}};
    m_page = std::make_unique<ProposalPage>(context);
    m_page->resize(1000, 700);
    m_page->show();
}

void ProposalPageTest::cleanup()
{
    m_page.reset();
}

void ProposalPageTest::show()
{
    auto evaluation = evaluate(m_document->scenario(), builtinCatalog());
    QVERIFY(evaluation);
    m_page->showScenario(m_document->scenario());
    m_page->setEvaluation(std::make_shared<const Evaluation>(std::move(*evaluation)));
    m_page->showEvaluation(*m_page->evaluation());
}

void ProposalPageTest::showsThePagesOnceThereIsAnEvaluation()
{
    QVERIFY(!find<QPushButton>("exportPdf")->isEnabled());
    show();
    QVERIFY(find<QPushButton>("exportPdf")->isEnabled());
    QVERIFY(pages() > 8);
    const QImage view = find<ProposalPreview>("preview")->grab().toImage();
    QCOMPARE(view.pixelColor(view.width() / 2, view.height() / 2), QColor(Qt::white));
}

void ProposalPageTest::leavingAChapterOutMakesItShorter()
{
    show();
    const int whole = pages();
    find<QCheckBox>("chapter128")->click();
    QTRY_VERIFY(pages() < whole);
}

void ProposalPageTest::languageAndMoneyAreRemembered()
{
    show();
    auto *language = find<Segmented>("language");
    QCOMPARE(language->current(), 0);
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Right);
    QCOMPARE(language->current(), 1);
    QCOMPARE(m_settings->value(QStringLiteral("proposal/language")).toInt(), 1);
    QVERIFY(!m_settings->value(QStringLiteral("proposal/currency")).isValid());
}

void ProposalPageTest::refusesADateThatIsNone()
{
    show();
    auto *date = find<QLineEdit>("validUntil");
    QCOMPARE(date->placeholderText(), QDate::currentDate().addDays(30).toString(Qt::ISODate));
    date->setText(QStringLiteral("2026-02-30"));
    QVERIFY(isInvalid(date));
    date->setText(QStringLiteral("2026-12-31"));
    QVERIFY(!isInvalid(date));
}

void ProposalPageTest::writesThePdfAndSaysWhere()
{
    show();
    const QString path = m_folder->filePath(QStringLiteral("plan.pdf"));
    m_dialogs.nextFileName(path);
    m_page->exportDocument(); // as Ctrl+E does
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QVERIFY(find<QWidget>("exportNotice"));
    QVERIFY(find<QPushButton>("openFolder"));
    QCOMPARE(m_settings->lastFolder(), m_folder->path());
}

void ProposalPageTest::writesTheWorkbook()
{
    show();
    const QString path = m_folder->filePath(QStringLiteral("plan.xlsx"));
    m_dialogs.nextFileName(path);
    find<QPushButton>("exportWorkbook")->click();
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(2) == "PK");
}

void ProposalPageTest::saysWhyNothingWasWritten()
{
    show();
    m_dialogs.nextFileName(m_folder->filePath(QStringLiteral("no/such/folder/plan.pdf")));
    find<QPushButton>("exportPdf")->click();
    const auto *notice = find<QWidget>("exportNotice");
    QVERIFY(notice);
    bool named = false;
    for (const QLabel *label : notice->findChildren<QLabel *>())
        named = named || label->text().contains(QStringLiteral("no/such/folder"));
    QVERIFY(named);
    QVERIFY(!find<QPushButton>("openFolder"));
}

void ProposalPageTest::cancellingTheDialogDoesNothing()
{
    show();
    m_dialogs.nextFileName({});
    find<QPushButton>("exportPdf")->click();
    QVERIFY(!find<QWidget>("exportNotice"));
}

void ProposalPageTest::keysTurnThePages()
{
    show();
    auto *preview = find<ProposalPreview>("preview");
    QTest::keyClick(preview, Qt::Key_End);
    QCOMPARE(preview->pageInView(), pages() - 1);
    QTest::keyClick(preview, Qt::Key_Home);
    QCOMPARE(preview->pageInView(), 0);
    preview->showPage(3);
    QCOMPARE(m_page->state().toInt(), 3);
}

} // namespace reckoner::ui

QTEST_MAIN(reckoner::ui::ProposalPageTest)
#include "proposal_page_test.moc"
