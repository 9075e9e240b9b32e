// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTemporaryDir>

#include "core/catalog/builtin.h"
#include "ui/document/evaluator.h"
#include "ui/shell/mainwindow.h"

namespace reckoner::ui {

/// What a window needs to be looked at, from the arguments PAGE LANGUAGE THEME CURRENCY WIDTH
/// HEIGHT: settings of its own, so that those of the person at the machine stay as they are.
class Sitting final {
public:
    Sitting(QApplication &application, const char *firstPage)
        : m_arguments(QApplication::arguments()),
          m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
    {
        const Language language = languageOf(argument(2, "en"));
        m_settings.setLanguage(language);
        m_settings.setCurrency(argument(4, "cny") == QLatin1String("usd") ? Currency::usd
                                                                          : Currency::cny);
        m_settings.setValue(QStringLiteral("page"),
                            argument(1, firstPage).section(QLatin1Char('/'), 0, 0));
        const bool dark = argument(3, "light") == QLatin1String("dark");
        applyTheme(application, dark ? Theme::dark() : Theme::light());
        installLanguage(application, language);
    }

    [[nodiscard]] QString argument(int i, const char *otherwise) const
    {
        return m_arguments.value(i, QString::fromUtf8(otherwise));
    }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Language language() const { return m_settings.language(); }

    [[nodiscard]] Services services()
    {
        Services out{builtinCatalog(), m_settings, m_dialogs, evaluateWith(m_priceBook)};
        out.priceBook = &m_priceBook;
        return out;
    }
    void show(MainWindow &window) const
    {
        window.show();
        window.resize(argument(5, "1280").toInt(), argument(6, "800").toInt());
    }

private:
    QStringList m_arguments;
    QTemporaryDir m_folder;
    AppSettings m_settings;
    Dialogs m_dialogs;
    PriceBook m_priceBook{builtinCatalog()};
};

} // namespace reckoner::ui
