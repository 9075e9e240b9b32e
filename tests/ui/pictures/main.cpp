// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a picture of a place of the program:
// pictures PAGE LANGUAGE THEME CURRENCY WIDTH HEIGHT FILE.png [EXAMPLE|SCENARIO.json [LIBRARY]]
#include <QApplication>
#include <QTemporaryDir>

#include "core/catalog/builtin.h"
#include "core/evaluation/evaluation.h"
#include "core/library/library.h"
#include "core/scenario/examples.h"
#include "ui/pages/library/templatepanel.h"
#include "ui/pages/registerpages.h"
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
    settings.setValue(QStringLiteral("page"), argument(1, "library"));
    const bool dark = argument(3, "light") == QLatin1String("dark");
    ui::applyTheme(application, dark ? ui::Theme::dark() : ui::Theme::light());
    ui::installLanguage(application, language);
    ui::Dialogs dialogs;
    ui::PageRegistry registry;
    ui::registerPages(registry);
    ui::PriceBook priceBook(builtinCatalog());
    const auto evaluateShared = [](const Scenario &scenario, const std::stop_token &stop) {
        return evaluate(scenario, builtinCatalog(), stop)
            .map([](Evaluation &&evaluation) -> ui::SharedEvaluation {
                return std::make_shared<const Evaluation>(std::move(evaluation));
            });
    };
    auto library = Library::open(argument(9, "").isEmpty()
                                     ? folder.filePath(QStringLiteral("l.sqlite")).toStdString()
                                     : arguments[9].toStdString());
    ui::Services services{builtinCatalog(), settings, dialogs, evaluateShared};
    services.priceBook = &priceBook;
    services.library = library ? &*library : nullptr;
    ui::MainWindow window(std::move(services), std::move(registry));
    const Example *example = findExample(argument(8, "fintech-knowledge-base").toStdString());
    window.openScenario(example ? ui::scenarioIn(settings.language(), *example) : Scenario(), {});
    if (argument(8, "").endsWith(QLatin1String(".json")))
        window.openFile(arguments[8].toStdString());
    window.show();
    window.resize(argument(5, "1280").toInt(), argument(6, "800").toInt());
    QTimer::singleShot(1500, &window, [&] {
        window.grab().save(arguments.value(7, QStringLiteral("out.png")));
        QApplication::quit();
    });
    return QApplication::exec();
}
