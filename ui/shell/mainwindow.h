// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <set>

#include <QMainWindow>
#include <QTimer>

#include "ui/shell/pageregistry.h"
#include "ui/shell/storage.h"

namespace reckoner::ui {

class Navigation;
class NoticeBar;
class PageHost;
class TopBar;

/// What the program hands to the window; all of it outlives the window.
struct Services {
    const Catalog &catalog;
    AppSettings &settings;
    Dialogs &dialogs;
    Evaluate evaluate;
    Storage storage{};
    Library *library = nullptr;
    PriceBook *priceBook = nullptr; ///< where given, its current catalog counts
};

/// The window: navigation, top bar, pages, and the loop from an edit to what is seen.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(Services services, PageRegistry registry, QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] ScenarioDocument &document() { return m_document; }
    [[nodiscard]] const Catalog &catalog() const;
    [[nodiscard]] Evaluator &evaluator() { return m_evaluator; }
    [[nodiscard]] PageHost *pages() const { return m_pages; }

    bool showPage(const QString &pageId);
    /// To the page that has this input, with the focus in it.
    void showField(const QString &fieldKey);
    /// Opens the derivation of a figure of the current evaluation.
    void explain(const QString &figureKey);
    void notify(const QString &text, Tone tone);

    /// Replaces the open scenario, after asking about unsaved edits. False when the person
    /// declines.
    bool openScenario(const Scenario &scenario, std::optional<qint64> libraryId);
    bool openFile(const std::filesystem::path &path);
    bool save();
    bool saveAsFile();

    void setLanguage(Language language);
    void setCurrency(Currency currency);
    void setThemeMode(ThemeMode mode);
    void setPresenting(bool presenting);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeActions();
    void retext();
    void rebuild();
    void rebuildSoon();
    void connectPage(Page *page);
    void scenarioChanged();
    void showStatus();
    void askWhy();
    [[nodiscard]] bool mayDiscard();
    [[nodiscard]] Formatter formatter() const;
    QAction *command(const char *text, const QKeySequence &keys, void (MainWindow::*slot)());
    void newScenario();
    void openAnyFile();
    void saveNow() { save(); }
    void saveFileNow() { saveAsFile(); }
    void exportPdf();
    void togglePresenting() { setPresenting(!m_presenting); }
    void showAbout();

    Services m_services;
    PageRegistry m_registry;
    ScenarioDocument m_document;
    Evaluator m_evaluator;
    Navigation *m_navigation = nullptr;
    TopBar *m_topBar = nullptr;
    NoticeBar *m_notice = nullptr;
    PageHost *m_pages = nullptr;
    QMenu *m_menu = nullptr;
    QAction *m_undo = nullptr;
    QAction *m_redo = nullptr;
    QAction *m_present = nullptr;
    QAction *m_export = nullptr;
    std::vector<std::pair<QAction *, const char *>> m_commands;
    QTimer m_draftTimer;
    QTimer m_rebuildTimer;
    std::set<QString> m_visited; ///< pages seen since the scenario was opened
    double m_shownRate = 0.0;
    bool m_presenting = false;
    bool m_slow = false;
    QString m_failure;
};

} // namespace reckoner::ui
