// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest>

#include "core/catalog/builtin.h"
#include "core/evaluation/evaluation.h"
#include "core/scenario/codec.h"
#include "tests/ui/gallery/gallerypages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagehost.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/segmented.h"

namespace reckoner::ui {

/// The window as a whole, with the gallery's pages in it.
class ShellTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { applyTheme(*qApp, Theme::light()); }
    void init();
    void cleanup() { m_window.reset(); }
    void opensAPageByItsId();
    void switchesLanguageWithoutLosingItsPlace();
    void switchesThemeAndCurrency();
    void asksBeforeLosingEdits();
    void savesToAFileAndReadsItBack();
    void brokenFileIsToldInline();
    void findsTheInputOfAField();
    void undoShortcutUndoes();
    void presentingHidesTheNavigation();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<AppSettings> m_settings;
    Dialogs m_dialogs;
    std::unique_ptr<MainWindow> m_window;
};

void ShellTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings = std::make_unique<AppSettings>(m_folder->filePath(QStringLiteral("settings.ini")));
    m_settings->setLanguage(Language::english);
    PageRegistry registry;
    registerGallery(registry);
    const auto nothing = [](const Scenario &, const std::stop_token &) {
        return Expected<SharedEvaluation>(std::make_shared<const Evaluation>());
    };
    m_window = std::make_unique<MainWindow>(
        Services{builtinCatalog(), *m_settings, m_dialogs, nothing}, std::move(registry));
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void ShellTest::opensAPageByItsId()
{
    QVERIFY(m_window->showPage(QStringLiteral("charts")));
    QCOMPARE(m_window->pages()->currentId(), QStringLiteral("charts"));
    QVERIFY(!m_window->showPage(QStringLiteral("nowhere")));
}

void ShellTest::switchesLanguageWithoutLosingItsPlace()
{
    m_window->showPage(QStringLiteral("charts"));
    auto *segments = m_window->findChild<Segmented *>(QStringLiteral("language"));
    QVERIFY(segments);
    QTest::keyClick(segments, Qt::Key_Left);
    QTRY_VERIFY(m_window->findChild<Segmented *>(QStringLiteral("language")) != segments);
    QCOMPARE(m_window->pages()->currentId(), QStringLiteral("charts"));
    QCOMPARE(m_settings->language(), Language::chinese);
    m_window->setLanguage(Language::english);
}

void ShellTest::switchesThemeAndCurrency()
{
    m_window->setThemeMode(ThemeMode::dark);
    QVERIFY(currentTheme().isDark());
    m_window->setCurrency(Currency::usd);
    QTest::qWait(20);
    const auto figures = m_window->findChildren<KeyFigure *>();
    QVERIFY(std::ranges::any_of(figures, [](const KeyFigure *figure) {
        return figure->accessibleName().contains(QLatin1Char('$'));
    }));
    m_window->setThemeMode(ThemeMode::light);
}

void ShellTest::asksBeforeLosingEdits()
{
    QVERIFY(m_window->document().edit(field("peak_users"), 99.0));
    m_dialogs.nextAnswer(Dialogs::Answer::cancel);
    QVERIFY(!m_window->openScenario(Scenario(), {}));
    QCOMPARE(m_window->document().scenario().peak_users, 99.0);
    m_dialogs.nextAnswer(Dialogs::Answer::no);
    QVERIFY(m_window->openScenario(Scenario(), {}));
    QCOMPARE(m_window->document().scenario().peak_users, Scenario().peak_users);
}

void ShellTest::savesToAFileAndReadsItBack()
{
    QVERIFY(m_window->document().edit(field("peak_users"), 77.0));
    const QString path = m_folder->filePath(QStringLiteral("plan.json"));
    m_dialogs.nextFileName(path);
    QVERIFY(m_window->save());
    QVERIFY(m_window->document().isSaved());
    QVERIFY(m_window->openScenario(Scenario(), {}));
    QVERIFY(m_window->openFile(path.toStdString()));
    QCOMPARE(m_window->document().scenario().peak_users, 77.0);
}

void ShellTest::brokenFileIsToldInline()
{
    QVERIFY(!m_window->openFile("/nowhere/plan.json"));
    const auto labels = m_window->findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("/nowhere/plan.json"));
    }));
}

void ShellTest::findsTheInputOfAField()
{
    m_window->showPage(QStringLiteral("charts"));
    m_window->showField(QStringLiteral("model"));
    QVERIFY(m_window->pages()->currentId() != QStringLiteral("charts"));
}

void ShellTest::undoShortcutUndoes()
{
    QVERIFY(m_window->document().edit(field("peak_users"), 99.0));
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(m_window->document().scenario().peak_users, Scenario().peak_users);
}

void ShellTest::presentingHidesTheNavigation()
{
    auto *item = m_window->findChild<QWidget *>(QStringLiteral("nav.charts"));
    QVERIFY(item && item->isVisible());
    m_window->setPresenting(true);
    QVERIFY(!item->isVisible());
    m_window->setPresenting(false);
    QVERIFY(item->isVisible());
}

} // namespace reckoner::ui

QTEST_MAIN(reckoner::ui::ShellTest)
#include "shell_test.moc"
