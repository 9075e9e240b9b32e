// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QAbstractButton>
#include <QAccessible>
#include <QButtonGroup>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QToolButton>
#include <QtTest>

#include "core/scenario/examples.h"
#include "tests/ui/pagefixture.h"
#include "ui/pages/library/templatepanel.h"
#include "ui/widgets/explanation.h"
#include "ui/widgets/segmented.h"

namespace reckoner::ui {

namespace {

constexpr const char *kPages[] = {
    "library",    "business",  "data", "concurrency", "deployment",  "overview", "pretraining",
    "finetuning", "inference", "tco",  "breakeven",   "assumptions", "proposal"};

bool isReachable(const QWidget *widget, const QWidget *root)
{
    return widget->isVisibleTo(root) && widget->isEnabled() && !widget->focusProxy() &&
           (widget->focusPolicy() & Qt::TabFocus) != 0;
}

/// Of buttons that exclude each other Tab visits the one that is chosen; arrows go to the others.
bool isPassedBy(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || button->isChecked())
        return false;
    return button->autoExclusive() || (button->group() && button->group()->exclusive());
}

/// In the order in which the Tab key visits them.
QWidgetList reachableIn(QWidget *root)
{
    QWidgetList out;
    for (QWidget *w = root->nextInFocusChain(); w != root; w = w->nextInFocusChain()) {
        if (root->isAncestorOf(w) && isReachable(w, root) && !isPassedBy(w))
            out << w;
    }
    return out;
}

QString described(const QWidget *widget)
{
    return QStringLiteral("%1 “%2” %3")
        .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
             widget->accessibleName());
}

bool isIconOnly(const QAbstractButton *button)
{
    const auto *tool = qobject_cast<const QToolButton *>(button);
    const bool hidesText = tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly;
    return !button->icon().isNull() && (button->text().isEmpty() || hidesText);
}

/// Reading order: right in a line, else down; up only into a column further to the right.
bool follows(const QRect &before, const QRect &after)
{
    if (after.bottom() < before.top())
        return after.left() > before.left();
    const bool sameLine = after.top() <= before.bottom();
    return !sameLine || after.right() > before.left();
}

/// Typed text blinks at its caret: of editors only the frame counts.
QImage lookOf(QWidget *widget)
{
    QImage image = widget->grab().toImage();
    if (qobject_cast<QLineEdit *>(widget) || qobject_cast<QPlainTextEdit *>(widget)) {
        QPainter painter(&image);
        painter.fillRect(widget->rect().adjusted(4, 4, -4, -4), Qt::black);
    }
    return image;
}

} // namespace

/// The window without a mouse, and for those who hear it.
class KeyboardTest final : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingHasAName_data() { pages(); }
    void everythingHasAName();
    void tabFollowsTheEye_data() { pages(); }
    void tabFollowsTheEye();
    void focusIsSeen_data() { pages(); }
    void focusIsSeen();
    void shortcutsDoNotClash();
    void shortcutsWork();
    void mnemonicsOfTheMenuDiffer();

private:
    static void pages()
    {
        QTest::addColumn<QString>("page");
        for (const char *page : kPages)
            QTest::newRow(page) << QString::fromLatin1(page);
    }
    static void settle(PageFixture &fixture)
    {
        fixture.window().openScenario(
            scenarioIn(Language::english, *findExample("fintech-knowledge-base")), {});
        QTRY_VERIFY_WITH_TIMEOUT(fixture.isSettled(), 60'000);
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        QCoreApplication::processEvents();
    }
    /// For each view of the page in turn.
    template <class Check>
    static void eachView(PageFixture &fixture, Check check)
    {
        QWidget *page = fixture.window().pages()->currentPage();
        Segmented *views = nullptr;
        for (const char *name : {"views", "breakeven.view", "assumptions.tabs"})
            views = views ? views : page->findChild<Segmented *>(QLatin1String(name));
        for (int view = 0; view < (views ? views->count() : 1); ++view) {
            if (view > 0)
                QTest::keyClick(views, Qt::Key_Right);
            QCoreApplication::processEvents();
            check(page);
        }
    }
};

void KeyboardTest::everythingHasAName()
{
    QFETCH(QString, page);
    PageFixture fixture(page);
    settle(fixture);
    QStringList nameless;
    QStringList unexplained;
    eachView(fixture, [&](QWidget *) {
        for (QWidget *widget : reachableIn(&fixture.window())) {
            const QAccessibleInterface *heard = QAccessible::queryAccessibleInterface(widget);
            if (!heard || heard->text(QAccessible::Name).trimmed().isEmpty())
                nameless << described(widget);
        }
        for (const auto *button : fixture.window().findChildren<QAbstractButton *>()) {
            const bool inEditor = qobject_cast<QLineEdit *>(button->parentWidget());
            if (!inEditor && button->isVisibleTo(&fixture.window()) && isIconOnly(button) &&
                button->toolTip().isEmpty())
                unexplained << described(button);
        }
    });
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    QVERIFY2(unexplained.isEmpty(), qPrintable(unexplained.join(QLatin1Char('\n'))));
}

void KeyboardTest::tabFollowsTheEye()
{
    QFETCH(QString, page);
    PageFixture fixture(page);
    settle(fixture);
    QStringList jumps;
    eachView(fixture, [&](QWidget *root) {
        const QWidgetList order = reachableIn(root);
        QVERIFY(!order.isEmpty());
        const auto placeOf = [root](const QWidget *widget) {
            return QRect(widget->mapTo(root, QPoint()), widget->size());
        };
        QList<QRect> places;
        std::ranges::transform(order, std::back_inserter(places), placeOf);
        order.front()->setFocus(Qt::TabFocusReason);
        for (qsizetype i = 1; i < order.size(); ++i) {
            // A field comes before the button beside it that takes it back.
            const bool together = order[i]->parentWidget()->isAncestorOf(order[i - 1]);
            if (!together && !follows(places[i - 1], places[i]))
                jumps << described(order[i - 1]) + QStringLiteral(" → ") + described(order[i]);
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (QApplication::focusWidget() != order[i])
                jumps << QStringLiteral("Tab does not reach ") + described(order[i]);
            order[i]->setFocus(Qt::TabFocusReason);
        }
    });
    QVERIFY2(jumps.isEmpty(), qPrintable(jumps.join(QLatin1Char('\n'))));
}

void KeyboardTest::focusIsSeen()
{
    QFETCH(QString, page);
    QStringList unseen;
    for (const Theme *theme : {&Theme::light(), &Theme::dark()}) {
        applyTheme(*qApp, *theme);
        PageFixture fixture(page);
        settle(fixture);
        fixture.window().setAttribute(Qt::WA_KeyboardFocusChange); // as after a press of Tab
        eachView(fixture, [&](QWidget *) {
            for (QWidget *widget : reachableIn(&fixture.window())) {
                fixture.window().setFocus();
                const QImage without = lookOf(widget);
                widget->setFocus(Qt::TabFocusReason);
                if (lookOf(widget) == without)
                    unseen << described(widget);
            }
        });
    }
    applyTheme(*qApp, Theme::light());
    QVERIFY2(unseen.isEmpty(), qPrintable(unseen.join(QLatin1Char('\n'))));
}

void KeyboardTest::shortcutsDoNotClash()
{
    for (const char *page : kPages) {
        PageFixture fixture(QString::fromLatin1(page));
        settle(fixture);
        std::map<QString, int> uses;
        for (const QAction *action : fixture.window().findChildren<QAction *>()) {
            if (action->shortcutContext() != Qt::WindowShortcut)
                continue;
            for (const QKeySequence &keys : action->shortcuts())
                ++uses[keys.toString()];
        }
        const QWidget *shown = fixture.window().pages()->currentPage();
        for (const QShortcut *shortcut : fixture.window().findChildren<QShortcut *>()) {
            if (shown->isAncestorOf(qobject_cast<QWidget *>(shortcut->parent())))
                ++uses[shortcut->key().toString()];
        }
        for (const auto &[keys, count] : uses)
            QVERIFY2(keys.isEmpty() || count == 1, qPrintable(keys));
    }
}

void KeyboardTest::shortcutsWork()
{
    PageFixture fixture(QStringLiteral("overview"));
    settle(fixture);
    MainWindow &window = fixture.window();
    const QString file = fixture.path(QStringLiteral("plan.json"));
    fixture.dialogs().nextFileName(file);
    QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier);
    QVERIFY(QFile::exists(file));

    const double before = window.document().scenario().peak_users;
    QVERIFY(window.document().edit(field("peak_users"), before + 1.0));
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(window.document().scenario().peak_users, before);
    QTest::keyClick(&window, Qt::Key_Y, Qt::ControlModifier);
    QCOMPARE(window.document().scenario().peak_users, before + 1.0);

    QTest::keyClick(&window, Qt::Key_F1); // marks a figure
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F1);
    QVERIFY(window.findChild<ExplanationDialog *>());

    for (const auto &[page, search] :
         {std::pair{"library", "search"}, std::pair{"assumptions", "assumptions.search"}}) {
        PageFixture other{QString::fromLatin1(page)};
        settle(other);
        QTest::keyClick(&other.window(), Qt::Key_F, Qt::ControlModifier);
        QCOMPARE(QApplication::focusWidget(), other.find<QLineEdit>(search));
    }
}

void KeyboardTest::mnemonicsOfTheMenuDiffer()
{
    for (const Language language : {Language::english, Language::chinese}) {
        installLanguage(*qApp, language);
        PageFixture fixture(QStringLiteral("overview"));
        installLanguage(*qApp, language); // the fixture speaks English
        QCoreApplication::processEvents();
        const auto *menu = fixture.window().findChild<QMenu *>();
        std::map<QString, int> uses;
        for (const QAction *action : menu->actions()) {
            const QKeySequence letter = QKeySequence::mnemonic(action->text());
            if (!letter.isEmpty())
                QCOMPARE(++uses[letter.toString()], 1);
        }
        QVERIFY(uses.size() > 4);
    }
    installLanguage(*qApp, Language::english);
}

} // namespace reckoner::ui

QTEST_MAIN(reckoner::ui::KeyboardTest)
#include "keyboard_test.moc"
