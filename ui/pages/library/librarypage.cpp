// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/librarypage.h"

#include <algorithm>

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QVBoxLayout>

#include "core/scenario/codec.h"
#include "ui/format/failure.h"
#include "ui/pages/library/libraryactions.h"
#include "ui/pages/library/librarylist.h"
#include "ui/pages/library/templatepanel.h"
#include "ui/theme/icons.h"
#include "ui/theme/style.h"
#include "ui/widgets/noticebar.h"

namespace reckoner::ui {

namespace {

constexpr int kListShare = 5;
constexpr int kBeginningsShare = 2;

QStringList droppedFiles(const QMimeData &data)
{
    QStringList paths;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && url.toLocalFile().endsWith(QLatin1String(".json")))
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

LibraryPage::LibraryPage(const PageContext &given, QWidget *parent)
    : Page(given, parent),
      m_actions(new LibraryActions(given, this)),
      m_headline(makeHeadline({}, theme())),
      m_lead(makeLead({}, theme())),
      m_bar(new NoticeBar(theme()))
{
    setAcceptDrops(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::kBlock, space::kBlock, space::kBlock, space::kBlock);
    column->setSpacing(space::kCard);
    auto *heading = new QVBoxLayout;
    heading->setSpacing(space::kTight);
    heading->addWidget(m_headline);
    heading->addWidget(m_lead);
    column->addLayout(heading);
    m_bar->setObjectName(QStringLiteral("libraryNotice"));
    m_bar->setClosable(true);
    m_bar->hide();
    column->addWidget(m_bar);
    auto *sides = new QHBoxLayout;
    sides->setSpacing(space::kBlock);
    if (given.library) {
        m_list = new LibraryList(given, *m_actions);
        sides->addWidget(m_list, kListShare);
        connect(m_list, &LibraryList::openRequested, this, &LibraryPage::open);
        connect(m_list, &LibraryList::listed, this, &LibraryPage::showHeading);
        connect(m_list, &LibraryList::failed, this,
                [this](const QString &message) { say(message, Tone::bad, false); });
        connect(m_list, &LibraryList::compareRequested, this, [this](const QList<qint64> &ids) {
            QVariantList chosen;
            for (const qint64 id : ids)
                chosen << id;
            context().settings.setValue(QStringLiteral("compare/entries"), chosen);
            Q_EMIT navigate(QStringLiteral("compare"));
        });
        connect(m_actions, &LibraryActions::changed, m_list, &LibraryList::reload);
        connect(&given.document, &ScenarioDocument::savedChanged, m_list,
                [this] { m_list->reload(); });
        auto *find = new QShortcut(QKeySequence::Find, this);
        connect(find, &QShortcut::activated, m_list, &LibraryList::focusSearch);
    }
    sides->addWidget(makeBeginnings(), kBeginningsShare);
    column->addLayout(sides, 1);
    connect(m_actions, &LibraryActions::said, this, &LibraryPage::say);
    connect(m_bar->setAction(tr("Undo")), &QPushButton::clicked, m_actions, [this] {
        m_bar->hide();
        m_actions->undo();
    });
    showHeading();
    if (given.library && given.library->isReadOnly())
        say(tr("This library was written by a newer version of Reckoner, or may not be written "
               "to. Plans can be opened and exported; to keep changes, save them as a file."),
            Tone::warning, false);
}

QWidget *LibraryPage::makeBeginnings()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins({});
    column->setSpacing(space::kOne);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kOne);
    auto *empty = new QPushButton(icon(Icon::plus, theme().palette().onAccent), tr("Empty plan"));
    empty->setObjectName(QStringLiteral("newPlan"));
    setVariant(empty, ButtonVariant::primary);
    connect(empty, &QPushButton::clicked, this, [this] { begin(Scenario()); });
    row->addWidget(empty, 1);
    auto *file = new QPushButton(tr("Add a file…"));
    file->setObjectName(QStringLiteral("import"));
    file->setToolTip(tr("A scenario file (JSON); it can also be dropped on this page"));
    connect(file, &QPushButton::clicked, this, [this] { takeFiles({}); });
    row->addWidget(file, 1);
    column->addLayout(row);
    column->addSpacing(space::kOne);
    column->addWidget(makeCaption(tr("Or start from a template"), theme()));
    auto *templates = new TemplatePanel(theme(), formatter());
    connect(templates, &TemplatePanel::chosen, this, &LibraryPage::begin);
    auto *scroll = new QScrollArea;
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(templates);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(scroll, 1);
    return side;
}

void LibraryPage::showHeading()
{
    const LibraryEntry *latest = nullptr;
    if (m_list && m_list->model().shelf() == Shelf::current && !m_list->model().isSearching()) {
        for (const LibraryEntry &entry : m_list->model().entries()) {
            if (!latest || entry.modified_at > latest->modified_at)
                latest = &entry;
        }
        m_headline->setText(latest ? tr("Pick up where you left off")
                                   : tr("What would you like to work out?"));
    }
    if (!m_list) {
        m_headline->setText(tr("What would you like to work out?"));
        m_lead->setText(tr("The library could not be opened. Plans can still be begun here, and "
                           "kept as files."));
    } else if (latest) {
        m_lead->setText(
            latest->has_draft
                ? tr("Last edited: “%1” · %2. It has changes that were not saved; they "
                     "come back when it is opened.")
                      .arg(shownName(*latest), m_list->model().timeText(latest->modified_at))
                : tr("Last edited: “%1” · %2")
                      .arg(shownName(*latest), m_list->model().timeText(latest->modified_at)));
    } else if (m_lead->text().isEmpty()) {
        m_lead->setText(tr("A template answers the questions for a typical client: change what is "
                           "different. Everything stays on this computer."));
    }
}

void LibraryPage::say(const QString &text, Tone tone, bool undoable)
{
    m_bar->showText(text, tone);
    m_bar->setAction(tr("Undo"))->setVisible(undoable);
    m_bar->show();
}

void LibraryPage::open(const LibraryEntry &entry)
{
    ScenarioDocument &document = context().document;
    const EntryId id = entry.id;
    if (document.libraryId() != id || document.isSaved()) {
        const auto scenario = context().library->load(id);
        if (!scenario) {
            say(failureText(scenario.error()), Tone::bad, false);
            return;
        }
        Q_EMIT openRequested(*scenario, id);
        if (document.libraryId() != id)
            return; // the person stayed with the other plan
        const auto draft = context().library->draft(id);
        if (draft && *draft && (*draft)->scenario != *scenario) {
            document.replace((*draft)->scenario, tr("Bring back unsaved changes"));
            Q_EMIT notify(tr("Changes that had not been saved are back. Undo returns to what was "
                             "saved."),
                          Tone::accent);
        }
    }
    Q_EMIT navigate(QStringLiteral("overview"));
}

void LibraryPage::begin(const Scenario &scenario)
{
    Q_EMIT openRequested(scenario, 0);
    if (context().document.scenario() == scenario)
        Q_EMIT navigate(QStringLiteral("business"));
}

void LibraryPage::takeFiles(const QStringList &paths)
{
    if (m_actions->canWrite()) {
        m_actions->importFiles(paths);
        return;
    }
    // Nowhere to keep it: it is opened instead.
    const QString path =
        paths.isEmpty()
            ? context().dialogs.openFile(this, tr("Open a scenario"),
                                         tr("Reckoner scenarios (*.reckoner.json *.json)"),
                                         context().settings.lastFolder())
            : paths.front();
    if (path.isEmpty())
        return;
    if (const auto scenario = readScenario(path.toStdString()))
        begin(*scenario);
    else
        say(failureText(scenario.error()), Tone::bad, false);
}

void LibraryPage::showScenario(const Scenario &) {}

void LibraryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_list)
        m_list->reload();
}

QVariant LibraryPage::state() const
{
    return m_list ? m_list->state() : QVariant();
}

void LibraryPage::setState(const QVariant &state)
{
    if (m_list)
        m_list->setState(state);
}

void LibraryPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void LibraryPage::dropEvent(QDropEvent *event)
{
    const QStringList paths = droppedFiles(*event->mimeData());
    if (paths.isEmpty())
        return;
    event->acceptProposedAction();
    takeFiles(paths);
}

} // namespace reckoner::ui
