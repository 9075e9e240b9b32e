// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reckoner/options.h"

#include <QCommandLineParser>

namespace reckoner {

namespace {

CommandLine mistake(const QString &message)
{
    return {{}, QStringLiteral("reckoner: %1\nTry: reckoner --help\n").arg(message), 2};
}

} // namespace

CommandLine readCommandLine(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        QStringLiteral("Plans what a large language model costs over its life."));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")},
                                  QStringLiteral("Show this help and leave."));
    const QCommandLineOption version({QStringLiteral("v"), QStringLiteral("version")},
                                     QStringLiteral("Show the version and leave."));
    const QCommandLineOption library(QStringLiteral("library"),
                                     QStringLiteral("The library of scenarios to use."),
                                     QStringLiteral("PATH"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QStringLiteral("Language of the window: en or zh."),
                                      QStringLiteral("CODE"));
    const QCommandLineOption theme(QStringLiteral("theme"),
                                   QStringLiteral("Look: system, light or dark."),
                                   QStringLiteral("NAME"));
    const QCommandLineOption currency(QStringLiteral("currency"),
                                      QStringLiteral("Amounts in cny or usd."),
                                      QStringLiteral("CODE"));
    parser.addOptions({help, version, library, language, theme, currency});
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("A scenario file to open."),
                                 QStringLiteral("[FILE]"));
    if (!parser.parse(arguments))
        return mistake(parser.errorText());
    if (parser.isSet(help))
        return {{},
                parser.helpText().replace(QLatin1String("<executable_name>"),
                                          QLatin1String("reckoner")),
                0};
    if (parser.isSet(version))
        return {{}, QStringLiteral("reckoner %1\n").arg(QStringLiteral(RECKONER_VERSION)), 0};
    if (parser.positionalArguments().size() > 1)
        return mistake(QStringLiteral("one file can be opened, not %1")
                           .arg(parser.positionalArguments().size()));

    Options options;
    options.file = parser.positionalArguments().value(0);
    if (parser.isSet(library))
        options.library = parser.value(library);
    const QString code = parser.value(language);
    if (parser.isSet(language)) {
        if (!code.startsWith(QLatin1String("en")) && !code.startsWith(QLatin1String("zh")))
            return mistake(QStringLiteral("--language is en or zh, not “%1”").arg(code));
        options.language = ui::languageOf(code);
    }
    if (parser.isSet(theme)) {
        const QStringList names{QStringLiteral("system"), QStringLiteral("light"),
                                QStringLiteral("dark")};
        const auto index = names.indexOf(parser.value(theme));
        if (index < 0)
            return mistake(QStringLiteral("--theme is system, light or dark, not “%1”")
                               .arg(parser.value(theme)));
        options.theme = static_cast<ui::ThemeMode>(index);
    }
    if (parser.isSet(currency)) {
        const QString money = parser.value(currency).toLower();
        if (money != QLatin1String("cny") && money != QLatin1String("usd"))
            return mistake(QStringLiteral("--currency is cny or usd, not “%1”").arg(money));
        options.currency = money == QLatin1String("usd") ? Currency::usd : Currency::cny;
    }
    return {options, {}, {}};
}

} // namespace reckoner
