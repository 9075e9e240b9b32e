// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done to the chosen plan: buttons, context menu and keys are the same actions.
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QToolButton>

#include "ui/pages/library/libraryactions.h"
#include "ui/pages/library/librarylist.h"
#include "ui/pages/library/tagbar.h"

namespace reckoner::ui {

namespace {

QStringList asStrings(const std::vector<std::string> &texts)
{
    QStringList out;
    for (const std::string &text : texts)
        out << QString::fromStdString(text);
    return out;
}

} // namespace

QAction *LibraryList::action(const QString &name, const QString &text, const QKeySequence &keys,
                             Run run)
{
    auto *made = new QAction(text, this);
    made->setShortcut(keys);
    made->setShortcutContext(Qt::WidgetShortcut);
    if (!keys.isEmpty())
        made->setToolTip(text + QStringLiteral(" (") + keys.toString(QKeySequence::NativeText) +
                         QLatin1Char(')'));
    connect(made, &QAction::triggered, this, run);
    m_table->addAction(made);
    m_menu->addAction(made);
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("do.") + name);
    button->setDefaultAction(made);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    connect(made, &QAction::changed, button,
            [made, button] { button->setVisible(made->isVisible()); });
    m_buttons->addWidget(button);
    m_named.emplace(name, made);
    return made;
}

void LibraryList::makeButtons()
{
    m_buttons->setSpacing(space::kTight);
    action(QStringLiteral("open"), tr("Open"), QKeySequence(Qt::Key_Return), &LibraryList::open);
    action(QStringLiteral("compare"), tr("Compare"), {}, &LibraryList::compare);
    action(QStringLiteral("duplicate"), tr("Duplicate"), QKeySequence(QStringLiteral("Ctrl+D")),
           &LibraryList::duplicate);
    action(QStringLiteral("rename"), tr("Rename"), QKeySequence(Qt::Key_F2), &LibraryList::rename);
    action(QStringLiteral("tags"), tr("Tags…"), QKeySequence(QStringLiteral("Ctrl+T")),
           &LibraryList::editTags);
    action(QStringLiteral("archive"), tr("Archive"), {}, &LibraryList::archive);
    action(QStringLiteral("export"), tr("Export…"), {}, &LibraryList::exportFile);
    action(QStringLiteral("restore"), tr("Restore"), {}, &LibraryList::restore);
    action(QStringLiteral("remove"), tr("Delete"), QKeySequence(QKeySequence::Delete),
           &LibraryList::removeOrPurge);
    m_buttons->addStretch();
}

void LibraryList::open()
{
    if (const LibraryEntry *entry = current(); entry && !entry->trashed)
        Q_EMIT openRequested(LibraryEntry(*entry));
}

void LibraryList::duplicate()
{
    if (const LibraryEntry *entry = current())
        m_actions.duplicate(entry->id);
}

void LibraryList::rename()
{
    if (const LibraryEntry *entry = current())
        m_table->edit(m_model->index(m_model->rowOf(entry->id), LibraryModel::name));
}

void LibraryList::editTags()
{
    const LibraryEntry *entry = current();
    if (!entry)
        return;
    const auto known = m_library->tags();
    m_tags->open(entry->id, shownName(*entry), asStrings(entry->tags),
                 known ? asStrings(*known) : QStringList());
}

void LibraryList::archive()
{
    if (const LibraryEntry *entry = current())
        m_actions.setArchived(LibraryEntry(*entry), !entry->archived);
}

void LibraryList::exportFile()
{
    if (const LibraryEntry *entry = current())
        m_actions.exportFile(LibraryEntry(*entry));
}

void LibraryList::removeOrPurge()
{
    const LibraryEntry *entry = current();
    if (!entry)
        return;
    if (entry->trashed)
        m_actions.purge(LibraryEntry(*entry));
    else
        m_actions.remove(LibraryEntry(*entry));
}

void LibraryList::restore()
{
    if (const LibraryEntry *entry = current())
        m_actions.restore(LibraryEntry(*entry));
}

void LibraryList::compare()
{
    Q_EMIT compareRequested(selected());
}

} // namespace reckoner::ui
