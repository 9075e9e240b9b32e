// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cstdio>
#include <exception>

#include <QApplication>
#include <QDir>

#include "app/reckoner/librarystorage.h"
#include "app/reckoner/options.h"
#include "core/catalog/builtin.h"
#include "ui/format/failure.h"
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

void useSettings(const reckoner::Options &options, reckoner::ui::AppSettings &settings)
{
    if (options.language)
        settings.setLanguage(*options.language);
    if (options.currency)
        settings.setCurrency(*options.currency);
    if (options.theme)
        settings.setThemeMode(*options.theme);
}

reckoner::Expected<reckoner::Library> openLibrary(const reckoner::Options &options)
{
    if (options.library)
        return reckoner::Library::open(options.library->toStdString());
    return reckoner::defaultLibraryPath().and_then(
        [](const std::filesystem::path &path) { return reckoner::Library::open(path); });
}

/// Work that was never saved, because the program or the machine stopped, comes back as an edit.
void restoreDraft(const reckoner::Library &library, reckoner::ui::MainWindow &window)
{
    using reckoner::ui::MainWindow;
    const auto draft = library.draft(reckoner::kUnsaved);
    if (!draft || !*draft)
        return;
    window.document().replace((*draft)->scenario, MainWindow::tr("Restore the unsaved plan"));
    window.notify(MainWindow::tr("A plan that had not been saved is back. Undo puts it aside."),
                  reckoner::ui::Tone::accent);
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
    Expected<Library> library = openLibrary(line.options);
    ui::PriceBook priceBook(builtinCatalog());
    ui::Services services{builtinCatalog(), settings, dialogs,
                          reckoner::ui::evaluateWith(priceBook)};
    services.priceBook = &priceBook;
    if (library) {
        services.library = &*library;
        if (!library->isReadOnly())
            services.storage = libraryStorage(*library);
    }
    ui::MainWindow window(std::move(services), std::move(registry));
    window.show();
    if (!library)
        window.notify(ui::failureText(library.error()), ui::Tone::bad);
    else if (library->isReadOnly())
        window.notify(ui::MainWindow::tr("The library was written by a newer version or may not be "
                                         "written to: it is open for reading only."),
                      ui::Tone::warning);
    if (!line.options.file.isEmpty())
        window.openFile(line.options.file.toStdString());
    else if (library)
        restoreDraft(*library, window);
    return QApplication::exec();
}
