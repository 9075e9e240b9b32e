// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QSignalSpy>
#include <QtTest>

#include "ui/document/appsettings.h"
#include "ui/document/scenariodocument.h"

namespace reckoner::ui {

/// Every edit is a step of undo, and only an acceptable one is an edit.
class DocumentTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void quickEditsOfOneFieldAreOneStep();
    void editsOfTwoFieldsAreTwoSteps();
    void stepThatEndsWhereItBeganVanishes();
    void rejectedValueChangesNothing();
    void stepIsNamedInPlainWords();
    void savedStateFollowsUndo();
    void overrideCanBeSetAndTakenBack();
    void openingStartsANewHistory();
    void settingsSurvive();
};

void DocumentTest::quickEditsOfOneFieldAreOneStep()
{
    ScenarioDocument document;
    const QSignalSpy changes(&document, &ScenarioDocument::changed);
    for (const double users : {41.0, 42.0, 60.0})
        QVERIFY(document.edit(field("peak_users"), users));
    QCOMPARE(document.undoStack()->count(), 1);
    QCOMPARE(changes.count(), 3);
    document.undoStack()->undo();
    QCOMPARE(document.scenario().peak_users, Scenario().peak_users);
    document.undoStack()->redo();
    QCOMPARE(document.scenario().peak_users, 60.0);
}

void DocumentTest::editsOfTwoFieldsAreTwoSteps()
{
    ScenarioDocument document;
    QVERIFY(document.edit(field("peak_users"), 60.0));
    QVERIFY(document.edit(field("horizon_years"), 5.0));
    QCOMPARE(document.undoStack()->count(), 2);
}

void DocumentTest::stepThatEndsWhereItBeganVanishes()
{
    ScenarioDocument document;
    const double before = document.scenario().peak_users;
    QVERIFY(document.edit(field("peak_users"), before + 20));
    QVERIFY(document.edit(field("peak_users"), before));
    QCOMPARE(document.undoStack()->count(), 0);
    QVERIFY(document.isSaved());
}

void DocumentTest::rejectedValueChangesNothing()
{
    ScenarioDocument document;
    const QSignalSpy changes(&document, &ScenarioDocument::changed);
    const auto stored = document.edit(field("peak_users"), -3.0);
    QVERIFY(!stored);
    QVERIFY(!stored.error().message.empty());
    QCOMPARE(changes.count(), 0);
    QCOMPARE(document.undoStack()->count(), 0);
}

void DocumentTest::stepIsNamedInPlainWords()
{
    ScenarioDocument document;
    QVERIFY(document.edit(field("peak_users"), 60.0));
    const QString text = document.undoStack()->undoText();
    QVERIFY2(text.contains(QStringLiteral("60")), qPrintable(text));
    QVERIFY2(text.contains(QString::fromUtf8(field("peak_users").label)), qPrintable(text));
}

void DocumentTest::savedStateFollowsUndo()
{
    ScenarioDocument document;
    QVERIFY(document.edit(field("peak_users"), 60.0));
    QVERIFY(!document.isSaved());
    document.markSaved(7);
    QVERIFY(document.isSaved());
    QCOMPARE(document.libraryId(), std::optional<qint64>(7));
    document.undoStack()->undo();
    QVERIFY(!document.isSaved());
}

void DocumentTest::overrideCanBeSetAndTakenBack()
{
    ScenarioDocument document;
    const QString key = QStringLiteral("servers/x/price");
    document.setOverride(key, 12.0);
    QCOMPARE(document.scenario().overrides.at("servers/x/price"), 12.0);
    document.undoStack()->undo();
    QVERIFY(document.scenario().overrides.empty());
}

void DocumentTest::openingStartsANewHistory()
{
    ScenarioDocument document;
    QVERIFY(document.edit(field("peak_users"), 60.0));
    Scenario other;
    other.name = "other";
    document.open(other, 3);
    QVERIFY(document.isSaved());
    QVERIFY(!document.undoStack()->canUndo());
    QCOMPARE(document.scenario().name, std::string("other"));
}

void DocumentTest::settingsSurvive()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    {
        AppSettings settings(path);
        settings.setLanguage(Language::chinese);
        settings.setCurrency(Currency::usd);
        settings.setThemeMode(ThemeMode::dark);
    }
    const AppSettings settings(path);
    QCOMPARE(settings.language(), Language::chinese);
    QCOMPARE(settings.currency(), Currency::usd);
    QCOMPARE(settings.themeMode(), ThemeMode::dark);
}

} // namespace reckoner::ui

QTEST_MAIN(reckoner::ui::DocumentTest)
#include "document_test.moc"
