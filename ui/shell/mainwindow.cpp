// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QCloseEvent>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/evaluation/evaluation.h"
#include "ui/format/failure.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pagehost.h"
#include "ui/shell/topbar.h"
#include "ui/widgets/explanation.h"
#include "ui/widgets/noticebar.h"

namespace reckoner::ui {

namespace {
constexpr int kDraftDelayMs = 1000;
constexpr int kRateDelayMs = 600;
const QString kPagesKey = QStringLiteral("pages");
} // namespace

MainWindow::MainWindow(Services services, PageRegistry registry, QWidget *parent)
    : QMainWindow(parent),
      m_services(std::move(services)),
      m_registry(std::move(registry)),
      m_evaluator(m_services.evaluate)
{
    setMinimumSize(960, 600);
    resize(1280, 800);
    restoreGeometry(m_services.settings.geometry());
    makeActions();

    m_draftTimer.setSingleShot(true);
    m_draftTimer.setInterval(kDraftDelayMs);
    connect(&m_draftTimer, &QTimer::timeout, this, [this] {
        if (!m_services.storage.keepDraft || m_document.isSaved())
            return;
        const auto kept =
            m_services.storage.keepDraft(m_document.scenario(), m_document.libraryId());
        if (!kept)
            notify(failureText(kept.error()), Tone::bad);
    });
    m_rebuildTimer.setSingleShot(true);
    connect(&m_rebuildTimer, &QTimer::timeout, this, &MainWindow::rebuild);

    connect(&m_document, &ScenarioDocument::opened, this,
            [this] { m_visited = {m_pages->currentId()}; });
    connect(&m_document, &ScenarioDocument::changed, this, &MainWindow::scenarioChanged);
    connect(&m_document, &ScenarioDocument::savedChanged, this, &MainWindow::showStatus);
    connect(&m_evaluator, &Evaluator::evaluated, this, [this](const SharedEvaluation &evaluation) {
        m_failure.clear();
        m_pages->showEvaluation(evaluation);
        showStatus();
    });
    connect(&m_evaluator, &Evaluator::failed, this, [this](const Error &error) {
        m_failure = failureText(error);
        notify(m_failure, Tone::bad);
        showStatus();
    });
    connect(&m_evaluator, &Evaluator::slowChanged, this, [this](bool slow) {
        m_slow = slow;
        showStatus();
    });
    rebuild();
    const QString last = m_services.settings.value(QStringLiteral("page")).toString();
    if (!showPage(last) && !m_registry.pages().empty())
        showPage(m_registry.pages().front().id);
    m_evaluator.request(m_document.scenario());
}

MainWindow::~MainWindow()
{
    // The document clears its history when it goes: nobody is left to be told.
    m_document.undoStack()->disconnect(this);
    m_document.disconnect(this);
}

const Catalog &MainWindow::catalog() const
{
    return m_services.priceBook ? m_services.priceBook->current() : m_services.catalog;
}

Formatter MainWindow::formatter() const
{
    return {m_services.settings.language(), m_services.settings.currency(),
            m_document.scenario().cny_per_usd};
}

/// Makes everything that is seen anew, in the present language, currency and theme.
void MainWindow::rebuild()
{
    const QVariantMap state = m_pages ? m_pages->state() : QVariantMap();
    const Theme &theme = currentTheme();
    const Formatter reader = formatter();
    m_shownRate = m_document.scenario().cny_per_usd;
    m_document.setFormatter(reader);
    retext();

    auto *ground = new QWidget;
    auto *row = new QHBoxLayout(ground);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_navigation = new Navigation(m_registry, reader, theme, ground);
    row->addWidget(m_navigation);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    m_topBar =
        new TopBar({m_undo, m_redo, m_present, m_export, m_menu}, m_services.settings.language(),
                   m_services.settings.currency(), theme, ground);
    column->addWidget(m_topBar);
    m_notice = new NoticeBar(theme, ground);
    m_notice->setContentsMargins(space::kBlock, 12, space::kBlock, 0);
    m_notice->setClosable(true);
    m_notice->hide();
    column->addWidget(m_notice);
    const PageContext context{m_document,
                              catalog(),
                              reader,
                              theme,
                              FieldEditorFactory(catalog(), reader, theme),
                              m_services.dialogs,
                              m_services.settings,
                              m_services.evaluate,
                              m_services.library,
                              m_services.priceBook};
    m_pages = new PageHost(m_registry, context, ground);
    connect(m_pages, &PageHost::pageMade, this, &MainWindow::connectPage);
    column->addWidget(m_pages, 1);
    row->addLayout(column, 1);

    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    connect(m_topBar, &TopBar::languageChosen, this, &MainWindow::setLanguage);
    connect(m_topBar, &TopBar::currencyChosen, this, &MainWindow::setCurrency);
    connect(m_topBar, &TopBar::themeToggled, this,
            [this] { setThemeMode(currentTheme().isDark() ? ThemeMode::light : ThemeMode::dark); });
    setCentralWidget(ground); // the old one is deleted
    if (m_evaluator.last())
        m_pages->showEvaluation(m_evaluator.last());
    m_pages->setState(state);
    m_navigation->setCurrent(m_pages->currentId());
    m_navigation->showScenario(m_document.scenario(), m_visited);
    setPresenting(m_presenting);
    showStatus();
}

/// After the event that asked for it, because its sender is rebuilt too.
void MainWindow::rebuildSoon()
{
    m_rebuildTimer.start(0);
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::navigate, this, &MainWindow::showPage);
    connect(page, &Page::fieldRequested, this, &MainWindow::showField);
    connect(page, &Page::explain, this, &MainWindow::explain);
    connect(page, &Page::priceBookChanged, this, [this] {
        rebuildSoon();
        m_evaluator.request(m_document.scenario());
    });
    connect(page, &Page::notify, this, &MainWindow::notify);
    connect(page, &Page::openRequested, this, [this](const Scenario &scenario, qint64 id) {
        openScenario(scenario, id > 0 ? std::optional(id) : std::nullopt);
    });
}

void MainWindow::scenarioChanged()
{
    m_evaluator.request(m_document.scenario());
    m_pages->showScenario();
    m_navigation->showScenario(m_document.scenario(), m_visited);
    showStatus();
    m_draftTimer.start();
    // Dollars are written at the scenario's own rate; wait until it rests before writing all anew.
    if (m_services.settings.currency() == Currency::usd &&
        m_document.scenario().cny_per_usd != m_shownRate)
        m_rebuildTimer.start(kRateDelayMs);
}

void MainWindow::showStatus()
{
    const Scenario &scenario = m_document.scenario();
    m_topBar->setScenario(QString::fromStdString(scenario.name),
                          QString::fromStdString(scenario.client));
    QString status = m_document.isSaved() ? tr("Saved") : tr("Edited");
    if (!m_document.isSaved() && m_services.storage.keepDraft)
        status = tr("Edited · draft kept");
    if (m_document.isSaved() && !m_document.libraryId())
        status = tr("Not in the library yet");
    if (m_slow)
        status = tr("Calculating…");
    else if (!m_failure.isEmpty())
        status = tr("Not calculated");
    m_topBar->setStatus(status);
    setWindowModified(!m_document.isSaved());
    const QString name =
        scenario.name.empty() ? tr("Untitled plan") : QString::fromStdString(scenario.name);
    setWindowTitle(name + QStringLiteral("[*] — Reckoner"));
}

bool MainWindow::showPage(const QString &pageId)
{
    if (!m_pages->showPage(pageId))
        return false;
    m_visited.insert(pageId);
    m_navigation->setCurrent(pageId);
    m_navigation->showScenario(m_document.scenario(), m_visited);
    m_services.settings.setValue(QStringLiteral("page"), pageId);
    return true;
}

void MainWindow::showField(const QString &fieldKey)
{
    if (m_pages->currentPage() && m_pages->currentPage()->focusField(fieldKey))
        return;
    for (const PageInfo &info : m_registry.pages()) {
        Page *page = m_pages->page(info.id);
        if (page != m_pages->currentPage() && page->isHomeOfFields() &&
            page->focusField(fieldKey)) {
            showPage(info.id);
            page->focusField(fieldKey);
            return;
        }
    }
}

void MainWindow::explain(const QString &figureKey)
{
    const SharedEvaluation evaluation = m_evaluator.last();
    const Entry *entry = evaluation ? evaluation->ledger.find(figureKey.toStdString()) : nullptr;
    if (!entry) {
        notify(tr("This figure is not part of the present plan."), Tone::muted);
        return;
    }
    auto *dialog = new ExplanationDialog(*entry, evaluation->ledger, *evaluation->catalog,
                                         formatter(), currentTheme(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExplanationDialog::fieldRequested, this, &MainWindow::showField);
    dialog->open();
}

void MainWindow::notify(const QString &text, Tone tone)
{
    m_notice->showText(text, tone);
    m_notice->show();
}

void MainWindow::setLanguage(Language language)
{
    m_services.settings.setLanguage(language);
    installLanguage(*qApp, language);
    rebuildSoon();
}

void MainWindow::setCurrency(Currency currency)
{
    m_services.settings.setCurrency(currency);
    rebuildSoon();
}

void MainWindow::setThemeMode(ThemeMode mode)
{
    m_services.settings.setThemeMode(mode);
    applyTheme(*qApp, Theme::of(mode));
    rebuildSoon();
}

void MainWindow::setPresenting(bool presenting)
{
    const bool changed = std::exchange(m_presenting, presenting) != presenting;
    m_navigation->setVisible(!presenting);
    m_present->setChecked(presenting);
    if (changed)
        setWindowState(windowState().setFlag(Qt::WindowFullScreen, presenting));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayDiscard()) {
        event->ignore();
        return;
    }
    m_services.settings.setGeometry(saveGeometry());
    event->accept();
}

} // namespace reckoner::ui
