// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/appsettings.h"

#include <QDir>

namespace reckoner::ui {

namespace {
const QString kLanguage = QStringLiteral("language");
const QString kCurrency = QStringLiteral("currency");
const QString kTheme = QStringLiteral("theme");
const QString kGeometry = QStringLiteral("geometry");
const QString kFolder = QStringLiteral("folder");
} // namespace

AppSettings::AppSettings(const QString &iniPath)
{
    if (iniPath.isEmpty())
        m_settings =
            std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope,
                                        QStringLiteral("reckoner"), QStringLiteral("reckoner"));
    else
        m_settings = std::make_unique<QSettings>(iniPath, QSettings::IniFormat);
}

Language AppSettings::language() const
{
    return languageOf(m_settings->value(kLanguage, QLocale::system().name()).toString());
}

void AppSettings::setLanguage(Language language)
{
    m_settings->setValue(kLanguage, codeOf(language));
}

Currency AppSettings::currency() const
{
    return m_settings->value(kCurrency).toString() == QLatin1String("usd") ? Currency::usd
                                                                           : Currency::cny;
}

void AppSettings::setCurrency(Currency currency)
{
    m_settings->setValue(kCurrency,
                         currency == Currency::usd ? QStringLiteral("usd") : QStringLiteral("cny"));
}

ThemeMode AppSettings::themeMode() const
{
    const QString mode = m_settings->value(kTheme).toString();
    if (mode == QLatin1String("light"))
        return ThemeMode::light;
    return mode == QLatin1String("dark") ? ThemeMode::dark : ThemeMode::system;
}

void AppSettings::setThemeMode(ThemeMode mode)
{
    const QString names[] = {QStringLiteral("system"), QStringLiteral("light"),
                             QStringLiteral("dark")};
    m_settings->setValue(kTheme, names[static_cast<std::size_t>(mode)]);
}

QByteArray AppSettings::geometry() const
{
    return m_settings->value(kGeometry).toByteArray();
}

void AppSettings::setGeometry(const QByteArray &geometry)
{
    m_settings->setValue(kGeometry, geometry);
}

QString AppSettings::lastFolder() const
{
    return m_settings->value(kFolder, QDir::homePath()).toString();
}

void AppSettings::setLastFolder(const QString &folder)
{
    m_settings->setValue(kFolder, folder);
}

QVariant AppSettings::value(const QString &key) const
{
    return m_settings->value(key);
}

void AppSettings::setValue(const QString &key, const QVariant &value)
{
    m_settings->setValue(key, value);
}

} // namespace reckoner::ui
