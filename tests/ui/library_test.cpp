// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include <QMimeData>

#include "core/scenario/codec.h"
#include "core/scenario/examples.h"
#include "tests/ui/pagefixture.h"
#include "ui/document/libraryentry.h"
#include "ui/widgets/choicecards.h"
#include "ui/widgets/noticebar.h"
#include "ui/widgets/segmented.h"

namespace reckoner::ui {

/// The start page through the real window.
class LibraryTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void init();
    void cleanup() { m_fixture.reset(); }
    void anEmptyLibraryInvites();
    void aTemplateOpensInTheReadersLanguage();
    void findsByClientAndTag();
    void sortsByAClickOnTheHeading();
    void opensAPlanWithItsUnsavedChanges();
    void deletingCanBeTakenBack();
    void theTrashGivesBackAndDeletesForGood();
    void renamesInPlaceAndInTheOpenPlan();
    void tagsAreTypedInWithCommas();
    void droppedFilesAreAdded();
    void aBrokenFileIsToldInline();
    void exportsWhatItImported();
    void worksOutMissingFigures();

private:
    EntryId add(const char *name, const char *client, const std::vector<std::string> &tags = {});
    void look();
    [[nodiscard]] QAbstractItemModel &rows()
    {
        return *m_fixture->find<QTableView>("entries")->model();
    }
    void choose(int row) { m_fixture->find<QTableView>("entries")->selectRow(row); }
    void press(const char *button)
    {
        QTest::mouseClick(m_fixture->find<QAbstractButton>(button), Qt::LeftButton);
    }
    [[nodiscard]] NoticeBar *bar() { return m_fixture->find<NoticeBar>("libraryNotice"); }
    [[nodiscard]] QStringList names();

    std::unique_ptr<PageFixture> m_fixture;
};

void LibraryTest::init()
{
    m_fixture = std::make_unique<PageFixture>(QStringLiteral("library"));
    QVERIFY(QTest::qWaitForWindowExposed(&m_fixture->window()));
}

EntryId LibraryTest::add(const char *name, const char *client, const std::vector<std::string> &tags)
{
    Scenario scenario;
    scenario.name = name;
    scenario.client = client;
    const EntryId id = m_fixture->library().create(scenario, libraryTime()).value();
    if (!m_fixture->library().setTags(id, tags))
        qFatal("the tags were not stored");
    return id;
}

/// Comes back to the page, which reads the library anew.
void LibraryTest::look()
{
    m_fixture->window().showPage(QStringLiteral("business"));
    m_fixture->window().showPage(QStringLiteral("library"));
}

QStringList LibraryTest::names()
{
    QStringList out;
    for (int row = 0; row < rows().rowCount(); ++row)
        out << rows().index(row, 0).data().toString();
    return out;
}

void LibraryTest::anEmptyLibraryInvites()
{
    QVERIFY(m_fixture->find<QLabel>("empty")->isVisible());
    QVERIFY(!m_fixture->find<QTableView>("entries")->isVisible());
    press("newPlan");
    QCOMPARE(m_fixture->window().pages()->currentId(), QStringLiteral("business"));
}

void LibraryTest::aTemplateOpensInTheReadersLanguage()
{
    auto *card = m_fixture->find<ChoiceCard>("template.fintech-knowledge-base");
    QVERIFY(card);
    QTest::mouseClick(card, Qt::LeftButton);
    const Scenario &open = m_fixture->window().document().scenario();
    QCOMPARE(open.name, std::string("Fintech knowledge base"));
    QCOMPARE(open.client, std::string("Example Bank"));
    QCOMPARE(open.budget_cny, scenarioOf(*findExample("fintech-knowledge-base")).budget_cny);
}

void LibraryTest::findsByClientAndTag()
{
    add("Pilot", "Bank of Examples", {"gpu"});
    add("Knowledge base", "University");
    look();
    QCOMPARE(rows().rowCount(), 2);
    auto *search = m_fixture->find<QLineEdit>("search");
    QTest::keyClicks(search, QStringLiteral("bank"));
    QCOMPARE(names(), QStringList(QStringLiteral("Pilot")));
    search->setText(QStringLiteral("gpu pilot"));
    QCOMPARE(names(), QStringList(QStringLiteral("Pilot")));
    search->setText(QStringLiteral("nothing like it"));
    QVERIFY(m_fixture->find<QLabel>("empty")->text().contains(QStringLiteral("nothing like it")));
}

void LibraryTest::sortsByAClickOnTheHeading()
{
    add("Beta", "A");
    add("Alpha", "B");
    look();
    auto *header = m_fixture->find<QTableView>("entries")->horizontalHeader();
    const auto click = [header] {
        const QPoint middle(header->sectionViewportPosition(0) + 20, header->height() / 2);
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, middle);
    };
    click();
    QCOMPARE(names(), QStringList({QStringLiteral("Alpha"), QStringLiteral("Beta")}));
    click();
    QCOMPARE(names(), QStringList({QStringLiteral("Beta"), QStringLiteral("Alpha")}));
}

void LibraryTest::opensAPlanWithItsUnsavedChanges()
{
    const EntryId id = add("Plan", "Client");
    Scenario edited = m_fixture->library().load(id).value();
    edited.peak_users = 123;
    QVERIFY(m_fixture->library().saveDraft(id, edited, libraryTime()));
    look();
    choose(0);
    press("do.open");
    ScenarioDocument &document = m_fixture->window().document();
    QCOMPARE(document.libraryId(), std::optional<qint64>(id));
    QCOMPARE(document.scenario().peak_users, 123.0);
    QVERIFY(!document.isSaved());
    document.undoStack()->undo();
    QCOMPARE(document.scenario().peak_users, Scenario().peak_users);
}

void LibraryTest::deletingCanBeTakenBack()
{
    add("Plan", "Client");
    look();
    choose(0);
    auto *table = m_fixture->find<QTableView>("entries");
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(rows().rowCount(), 0);
    QVERIFY(bar()->isVisible());
    QTest::mouseClick(bar()->setAction(QStringLiteral("Undo")), Qt::LeftButton);
    QCOMPARE(names(), QStringList(QStringLiteral("Plan")));
    QVERIFY(!bar()->isVisible());
}

void LibraryTest::theTrashGivesBackAndDeletesForGood()
{
    const EntryId kept = add("Kept", "");
    const EntryId gone = add("Gone", "");
    QVERIFY(m_fixture->library().remove(kept, libraryTime()));
    QVERIFY(m_fixture->library().remove(gone, libraryTime()));
    auto *shelves = m_fixture->find<Segmented>("shelves");
    Q_EMIT shelves->chosen(2);
    QCOMPARE(rows().rowCount(), 2);
    choose(static_cast<int>(names().indexOf(QStringLiteral("Kept"))));
    press("do.restore");
    QVERIFY(m_fixture->library().entry(kept).value().trashed == false);
    choose(0);
    m_fixture->dialogs().nextAnswer(Dialogs::Answer::no);
    press("do.remove");
    QVERIFY(m_fixture->library().entry(gone));
    m_fixture->dialogs().nextAnswer(Dialogs::Answer::yes);
    press("do.remove");
    QVERIFY(!m_fixture->library().entry(gone));
}

void LibraryTest::renamesInPlaceAndInTheOpenPlan()
{
    const EntryId id = add("Old", "Client");
    look();
    choose(0);
    press("do.open");
    m_fixture->window().showPage(QStringLiteral("library"));
    choose(0);
    QVERIFY(rows().setData(rows().index(0, 0), QStringLiteral("New"), Qt::EditRole));
    QTRY_COMPARE(m_fixture->library().entry(id).value().name, std::string("New"));
    QCOMPARE(m_fixture->window().document().scenario().name, std::string("New"));
    QVERIFY(m_fixture->window().document().isSaved());
}

void LibraryTest::tagsAreTypedInWithCommas()
{
    const EntryId id = add("Plan", "");
    look();
    choose(0);
    press("do.tags");
    auto *edit = m_fixture->find<QLineEdit>("tags");
    QVERIFY(edit->isVisible());
    edit->setText(QStringLiteral("银行,pilot, bank"));
    QTest::keyClick(edit, Qt::Key_Return);
    const auto tags = m_fixture->library().entry(id).value().tags;
    QCOMPARE(tags.size(), std::size_t{3});
    QVERIFY(!edit->isVisible());
}

void LibraryTest::droppedFilesAreAdded()
{
    const QString path = m_fixture->path(QStringLiteral("plan.json"));
    Scenario scenario;
    scenario.name = "From a file";
    QVERIFY(writeScenario(path.toStdString(), scenario));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QWidget *page = m_fixture->window().pages()->currentPage();
    QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(page, &drop);
    QCOMPARE(names(), QStringList(QStringLiteral("From a file")));
}

void LibraryTest::aBrokenFileIsToldInline()
{
    const QString path = m_fixture->path(QStringLiteral("broken.json"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": ");
    file.close();
    m_fixture->dialogs().nextFileName(path);
    press("import");
    QVERIFY(bar()->isVisible());
    QVERIFY(bar()->accessibleName().contains(QStringLiteral("broken.json")));
    QCOMPARE(rows().rowCount(), 0);
}

void LibraryTest::exportsWhatItImported()
{
    const EntryId id = add("Plan", "Client");
    look();
    choose(0);
    const QString path = m_fixture->path(QStringLiteral("out.json"));
    m_fixture->dialogs().nextFileName(path);
    press("do.export");
    QCOMPARE(readScenario(path.toStdString()).value(), m_fixture->library().load(id).value());
}

void LibraryTest::worksOutMissingFigures()
{
    const EntryId id = add("Plan", "Client");
    QVERIFY(!m_fixture->library().entry(id).value().figures.tco_cny);
    look();
    QTRY_VERIFY(m_fixture->library().entry(id).value().figures.tco_cny.has_value());
    QTRY_VERIFY(rows().index(0, 3).data().toString() != QStringLiteral("–"));
}

} // namespace reckoner::ui

QTEST_MAIN(reckoner::ui::LibraryTest)
#include "library_test.moc"
