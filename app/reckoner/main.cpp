// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <exception>

#include <QApplication>
#include <QDir>

#include "app/reckoner/options.h"
#include "core/catalog/builtin.h"
#include "core/evaluation/evaluation.h"
#include "ui/pages/registerpages.h"
#include "ui/shell/mainwindow.h"

namespace {

constexpr int kNoDisplay = 3;

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toLocal8Bit().constData(), stream);
}

/// Qt ends the program with a long message when no display can be reached; this one says what to
/// do instead.
bool hasDisplay()
{
#ifdef Q_OS_LINUX
    return qEnvironmentVariableIsSet("DISPLAY") || qEnvironmentVariableIsSet("WAYLAND_DISPLAY") ||
           qEnvironmentVariableIsSet("QT_QPA_PLATFORM");
#else
    return true;
#endif
}

reckoner::Expected<reckoner::ui::SharedEvaluation>
evaluateShared(const reckoner::Scenario &scenario, std::stop_token stop)
{
    return reckoner::evaluate(scenario, reckoner::builtinCatalog(), std::move(stop))
        .map([](reckoner::Evaluation &&evaluation) -> reckoner::ui::SharedEvaluation {
            return std::make_shared<const reckoner::Evaluation>(std::move(evaluation));
        });
}

void useSettings(const reckoner::Options &options, reckoner::ui::AppSettings &settings)
{
    if (options.language)
        settings.setLanguage(*options.language);
    if (options.currency)
        settings.setCurrency(*options.currency);
    if (options.theme)
        settings.setThemeMode(*options.theme);
}

} // namespace

int main(int argc, char **argv)
{
    using namespace reckoner;

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    const CommandLine line = readCommandLine(arguments);
    if (line.exitCode) {
        print(*line.exitCode == 0 ? stdout : stderr, line.message);
        return *line.exitCode;
    }
    if (!hasDisplay()) {
        print(stderr, QStringLiteral("reckoner: there is no display to open a window on.\n"
                                     "Without one, use reckoner-cli; see reckoner-cli --help.\n"));
        return kNoDisplay;
    }

    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("reckoner"));
    QApplication::setApplicationDisplayName(QStringLiteral("Reckoner"));
    QApplication::setApplicationVersion(QStringLiteral(RECKONER_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("reckoner"));

    ui::AppSettings settings;
    useSettings(line.options, settings);
    ui::applyTheme(application, ui::Theme::of(settings.themeMode()));
    ui::installLanguage(application, settings.language());

    ui::Dialogs dialogs;
    ui::PageRegistry registry;
    ui::registerPages(registry);
    ui::MainWindow window({builtinCatalog(), settings, dialogs, evaluateShared},
                          std::move(registry));
    window.show();
    if (!line.options.file.isEmpty())
        window.openFile(line.options.file.toStdString());
    return QApplication::exec();
}
