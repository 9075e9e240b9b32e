// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every control, field and chart of the window. gallery [PAGE LANGUAGE THEME CURRENCY WIDTH
// HEIGHT FILE.png [FIGURE]] takes a picture, of that figure explained, and leaves.
#include "tests/ui/gallery/gallerypages.h"
#include "tests/ui/pictures/sitting.h"

int main(int argc, char **argv)
{
    using namespace reckoner;
    QApplication application(argc, argv);
    ui::Sitting sitting(application, "charts");
    ui::PageRegistry registry;
    ui::registerGallery(registry);
    ui::MainWindow window(sitting.services(), std::move(registry));
    Scenario scenario;
    scenario.name = "Example plan · knowledge base";
    window.openScenario(scenario, {});
    sitting.show(window);
    const QString file = sitting.argument(7, "");
    const QString figure = sitting.argument(8, "");
    if (!file.isEmpty()) {
        QTimer::singleShot(700, &window, [&] {
            if (!figure.isEmpty())
                window.explain(figure);
        });
        QTimer::singleShot(1200, &window, [&] {
            QWidget *shown = QApplication::activeModalWidget();
            (shown ? shown : &window)->grab().save(file);
            QApplication::quit();
        });
    }
    return QApplication::exec();
}
