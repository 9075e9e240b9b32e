// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a picture of a place of the program:
// pictures PAGE[/TAB] LANGUAGE THEME CURRENCY WIDTH HEIGHT FILE.png [EXAMPLE|SCENARIO.json
// [LIBRARY [FIGURE]]] where FIGURE is explained, and TAB counts from 0 along the page's first row
// of segments. Work in the background, such as predicting the measurements, is waited for.
#include <QElapsedTimer>
#include <QThreadPool>

#include "core/library/library.h"
#include "core/scenario/examples.h"
#include "tests/ui/pictures/sitting.h"
#include "ui/pages/library/templatepanel.h"
#include "ui/pages/registerpages.h"
#include "ui/shell/pagehost.h"
#include "ui/widgets/segmented.h"

int main(int argc, char **argv)
{
    using namespace reckoner;
    QApplication application(argc, argv);
    ui::Sitting sitting(application, "library");
    const QString own = sitting.path(QStringLiteral("l.sqlite"));
    auto library = Library::open(sitting.argument(9, qUtf8Printable(own)).toStdString());
    ui::Services services = sitting.services();
    services.library = library ? &*library : nullptr;
    ui::PageRegistry registry;
    ui::registerPages(registry);
    ui::MainWindow window(std::move(services), std::move(registry));

    const QString plan = sitting.argument(8, "fintech-knowledge-base");
    if (plan.endsWith(QLatin1String(".json")))
        window.openFile(plan.toStdString());
    else if (const Example *example = findExample(plan.toStdString()))
        window.openScenario(ui::scenarioIn(sitting.language(), *example), {});
    sitting.show(window);
    const QStringList place = sitting.argument(1, "library").split(QLatin1Char('/'));
    auto *page = window.pages()->currentPage();
    auto *tabs = page->findChild<ui::Segmented *>(QStringLiteral("views"));
    if (!tabs)
        tabs = page->findChild<ui::Segmented *>();
    if (place.size() > 1 && tabs) {
        for (int i = 0; i < place[1].toInt(); ++i) {
            QKeyEvent right(QEvent::KeyPress, Qt::Key_Right, Qt::NoModifier);
            QCoreApplication::sendEvent(tabs, &right);
        }
    }
    // A busy machine takes its time: the picture waits for the numbers, then for the layout.
    QTimer poll;
    QElapsedTimer settled;
    QObject::connect(&poll, &QTimer::timeout, &window, [&] {
        if (window.evaluator().isBusy() || QThreadPool::globalInstance()->activeThreadCount() > 0)
            settled.invalidate();
        else if (!settled.isValid())
            settled.start();
        else if (settled.hasExpired(1500)) {
            poll.stop();
            const QString figure = sitting.argument(10, "");
            QTimer::singleShot(500, &window, [&] {
                QWidget *shown = QApplication::activeModalWidget();
                (shown ? shown : &window)->grab().save(sitting.argument(7, "out.png"));
                QApplication::quit();
            });
            if (!figure.isEmpty())
                window.explain(figure);
        }
    });
    poll.start(100);
    return QApplication::exec();
}
