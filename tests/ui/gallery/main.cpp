// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Shows every control, field and chart of the window. gallery [PAGE LANGUAGE THEME CURRENCY WIDTH
// HEIGHT FILE.png [FIGURE]] takes a picture, of that figure explained, and leaves.
#include <QApplication>
#include <QTemporaryDir>

#include "core/catalog/builtin.h"
#include "core/evaluation/evaluation.h"
#include "tests/ui/gallery/gallerypages.h"
#include "ui/shell/mainwindow.h"

int main(int argc, char **argv)
{
    using namespace reckoner;
    QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    const auto argument = [&](int i, const char *otherwise) {
        return arguments.value(i, QString::fromUtf8(otherwise));
    };
    const QTemporaryDir folder;
    ui::AppSettings settings(folder.filePath(QStringLiteral("settings.ini")));
    const ui::Language language = ui::languageOf(argument(2, "en"));
    settings.setLanguage(language);
    settings.setCurrency(argument(4, "cny") == QLatin1String("usd") ? Currency::usd
                                                                    : Currency::cny);
    settings.setValue(QStringLiteral("page"), argument(1, "charts"));
    const bool dark = argument(3, "light") == QLatin1String("dark");
    ui::applyTheme(application, dark ? ui::Theme::dark() : ui::Theme::light());
    ui::installLanguage(application, language);
    ui::Dialogs dialogs;
    ui::PageRegistry registry;
    ui::registerGallery(registry);
    const auto evaluateShared = [](const Scenario &scenario, const std::stop_token &stop) {
        return evaluate(scenario, builtinCatalog(), stop)
            .map([](Evaluation &&evaluation) -> ui::SharedEvaluation {
                return std::make_shared<const Evaluation>(std::move(evaluation));
            });
    };
    ui::MainWindow window({builtinCatalog(), settings, dialogs, evaluateShared},
                          std::move(registry));
    Scenario scenario;
    scenario.name = "Example plan · knowledge base";
    window.openScenario(scenario, {});
    window.show();
    window.resize(argument(5, "1280").toInt(), argument(6, "800").toInt());
    if (arguments.size() > 7) {
        QTimer::singleShot(700, &window, [&] {
            if (arguments.size() > 8)
                window.explain(arguments[8]);
        });
        QTimer::singleShot(1200, &window, [&] {
            QWidget *shown = QApplication::activeModalWidget();
            (shown ? shown : &window)->grab().save(arguments[7]);
            QApplication::quit();
        });
    }
    return QApplication::exec();
}
