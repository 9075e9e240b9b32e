// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/library/libraryactions.h"

#include <QFileInfo>

#include "ui/document/libraryentry.h"
#include "ui/format/failure.h"

namespace reckoner::ui {

namespace {

QString scenarioFilter()
{
    return LibraryActions::tr("Reckoner scenarios (*.reckoner.json *.json)");
}

} // namespace

QString shownName(const LibraryEntry &entry)
{
    return entry.name.empty() ? LibraryActions::tr("Untitled plan")
                              : QString::fromStdString(entry.name);
}

LibraryActions::LibraryActions(const PageContext &context, QWidget *window)
    : QObject(window), m_context(context), m_library(context.library), m_window(window)
{
}

void LibraryActions::say(const QString &text, Tone tone, std::function<Expected<void>()> undo)
{
    m_undo = std::move(undo);
    Q_EMIT said(text, tone, bool(m_undo));
}

bool LibraryActions::done(const Expected<void> &result, qint64 select)
{
    if (!result)
        say(failureText(result.error()), Tone::bad);
    Q_EMIT changed(select);
    return bool(result);
}

void LibraryActions::undo()
{
    if (const auto undo = std::exchange(m_undo, {}))
        done(undo(), 0);
}

void LibraryActions::rename(EntryId id, const QString &name)
{
    ScenarioDocument &document = m_context.document;
    if (!done(m_library->rename(id, name.toStdString(), libraryTime()), id) ||
        document.libraryId() != id)
        return;
    // The open plan bears the new name as well, and stays as saved as it was.
    const bool saved = document.isSaved();
    const auto stored = document.edit(field("name"), name.toStdString());
    if (stored && saved)
        document.markSaved(id);
}

void LibraryActions::setTags(EntryId id, const QStringList &tags)
{
    std::vector<std::string> names;
    for (const QString &tag : tags)
        names.push_back(tag.toStdString());
    done(m_library->setTags(id, names), id);
}

void LibraryActions::duplicate(EntryId id)
{
    const auto copy = m_library->duplicate(id, libraryTime());
    done(copy.map([](EntryId) {}), copy.value_or(0));
}

void LibraryActions::setArchived(const LibraryEntry &entry, bool archived)
{
    if (!done(m_library->setArchived(entry.id, archived), 0))
        return;
    say(archived ? tr("“%1” is in the archive.").arg(shownName(entry))
                 : tr("“%1” is back among the plans.").arg(shownName(entry)),
        Tone::accent, [library = m_library, id = entry.id, archived] {
            return library->setArchived(id, !archived);
        });
}

void LibraryActions::remove(const LibraryEntry &entry)
{
    if (!done(m_library->remove(entry.id, libraryTime()), 0))
        return;
    ScenarioDocument &document = m_context.document;
    const bool open = document.libraryId() == entry.id;
    if (open)
        document.setLibraryId({});
    say(tr("“%1” is in the trash.").arg(shownName(entry)), Tone::accent,
        [library = m_library, &document, id = entry.id, open]() -> Expected<void> {
            auto restored = library->restore(id);
            if (restored && open && !document.libraryId())
                document.setLibraryId(id);
            return restored;
        });
}

void LibraryActions::restore(const LibraryEntry &entry)
{
    if (done(m_library->restore(entry.id), 0))
        say(tr("“%1” is back among the plans.").arg(shownName(entry)), Tone::good);
}

void LibraryActions::purge(const LibraryEntry &entry)
{
    const auto answer =
        m_context.dialogs.ask(m_window, tr("Delete “%1” for good?").arg(shownName(entry)),
                              tr("This cannot be taken back."), tr("Delete"), tr("Keep"), false);
    if (answer == Dialogs::Answer::yes && done(m_library->purge(entry.id), 0))
        say(tr("“%1” was deleted.").arg(shownName(entry)), Tone::muted);
}

void LibraryActions::importFiles(const QStringList &given)
{
    QStringList paths = given;
    if (paths.isEmpty()) {
        const QString name =
            m_context.dialogs.openFile(m_window, tr("Add a scenario file to the library"),
                                       scenarioFilter(), m_context.settings.lastFolder());
        if (name.isEmpty())
            return;
        paths << name;
    }
    EntryId last = 0;
    QStringList names;
    QStringList problems;
    for (const QString &path : std::as_const(paths)) {
        const auto id = m_library->importFile(path.toStdString(), libraryTime());
        if (!id) {
            problems << failureText(id.error());
            continue;
        }
        last = *id;
        names << QFileInfo(path).fileName();
        m_context.settings.setLastFolder(QFileInfo(path).absolutePath());
    }
    Q_EMIT changed(last);
    if (!problems.isEmpty())
        say(problems.join(QLatin1Char('\n')), Tone::bad);
    else
        say(tr("Added to the library: %1").arg(names.join(QStringLiteral(", "))), Tone::good);
}

void LibraryActions::exportFile(const LibraryEntry &entry)
{
    const QString name =
        m_context.dialogs.saveFile(m_window, tr("Export the plan as a file"), scenarioFilter(),
                                   m_context.settings.lastFolder() + QLatin1Char('/') +
                                       shownName(entry) + QStringLiteral(".json"));
    if (name.isEmpty())
        return;
    const auto written = m_library->exportFile(entry.id, name.toStdString());
    if (!written) {
        say(failureText(written.error()), Tone::bad);
        return;
    }
    m_context.settings.setLastFolder(QFileInfo(name).absolutePath());
    say(tr("Exported to %1").arg(name), Tone::good);
}

} // namespace reckoner::ui
