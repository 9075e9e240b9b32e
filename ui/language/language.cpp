// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/language/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QTranslator>

namespace reckoner::ui {

namespace {

QTranslator &ownTexts()
{
    static QTranslator *texts = [] {
        auto *translator = new QTranslator(QCoreApplication::instance());
        if (!translator->load(QStringLiteral(":/translations/reckoner_zh_CN.qm")))
            qWarning("The Chinese texts are missing from this build");
        return translator;
    }();
    return *texts;
}

QTranslator &qtTexts()
{
    static QTranslator *texts = [] {
        auto *translator = new QTranslator(QCoreApplication::instance());
        // Absent on a bare system: then the few texts of Qt's own dialogs stay English.
        [[maybe_unused]] const bool found = translator->load(
            QStringLiteral("qtbase_zh_CN"), QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        return translator;
    }();
    return *texts;
}

} // namespace

QLocale localeOf(Language language)
{
    return language == Language::chinese ? QLocale(QLocale::Chinese, QLocale::China)
                                         : QLocale(QLocale::English, QLocale::UnitedStates);
}

QString codeOf(Language language)
{
    return language == Language::chinese ? QStringLiteral("zh_CN") : QStringLiteral("en");
}

Language languageOf(const QString &code)
{
    return code.startsWith(QLatin1String("zh"), Qt::CaseInsensitive) ? Language::chinese
                                                                     : Language::english;
}

QString translated(Language language, const char *context, const char *text)
{
    if (language == Language::chinese) {
        const QString found = ownTexts().translate(context, text);
        if (!found.isEmpty())
            return found;
    }
    return QString::fromUtf8(text);
}

void installLanguage(QCoreApplication &application, Language language)
{
    Q_UNUSED(application)
    for (QTranslator *translator : {&qtTexts(), &ownTexts()}) {
        QCoreApplication::removeTranslator(translator);
        if (language == Language::chinese)
            QCoreApplication::installTranslator(translator);
    }
    QLocale::setDefault(localeOf(language));
}

} // namespace reckoner::ui
