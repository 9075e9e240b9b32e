// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <memory>

#include <QTemporaryDir>

#include "core/catalog/builtin.h"
#include "core/evaluation/evaluation.h"
#include "core/library/library.h"
#include "ui/pages/registerpages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagehost.h"

namespace reckoner::ui {

/// The real window with all of its pages, over a library and settings of its own.
class PageFixture final {
public:
    explicit PageFixture(const QString &pageId)
        : m_settings(m_folder.filePath(QStringLiteral("settings.ini")))
    {
        m_settings.setLanguage(Language::english);
        m_settings.setValue(QStringLiteral("page"), pageId);
        installLanguage(*qApp, Language::english);
        auto opened =
            Library::open(m_folder.filePath(QStringLiteral("library.sqlite")).toStdString());
        m_library = std::make_unique<Library>(std::move(opened.value()));
        Services services{builtinCatalog(), m_settings, m_dialogs, evaluateWith(m_priceBook)};
        services.library = m_library.get();
        services.priceBook = &m_priceBook;
        PageRegistry registry;
        registerPages(registry);
        m_window = std::make_unique<MainWindow>(std::move(services), std::move(registry));
        m_window->resize(1280, 800);
        m_window->show();
    }

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] Library &library() { return *m_library; }
    [[nodiscard]] PriceBook &priceBook() { return m_priceBook; }
    [[nodiscard]] Dialogs &dialogs() { return m_dialogs; }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

    /// The widget of this name on the page in view.
    template <class Widget>
    [[nodiscard]] Widget *find(const char *name)
    {
        return m_window->pages()->currentPage()->findChild<Widget *>(QLatin1String(name));
    }

    /// As the pages of the window have it.
    [[nodiscard]] static Formatter formatter()
    {
        return Formatter(Language::english, Currency::cny, 7.1);
    }

    [[nodiscard]] bool isSettled() const { return !m_window->evaluator().isBusy(); }

private:
    QTemporaryDir m_folder;
    AppSettings m_settings;
    Dialogs m_dialogs;
    PriceBook m_priceBook{builtinCatalog()};
    std::unique_ptr<Library> m_library;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace reckoner::ui
