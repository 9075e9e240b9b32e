// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

#include "core/library/library.h"
#include "ui/shell/page.h"

namespace reckoner::ui {

/// Everything that can be done to saved plans. Each change says what happened and, where it can be
/// taken back, remembers how: no question is asked but before deleting for good.
class LibraryActions final : public QObject {
    Q_OBJECT

public:
    LibraryActions(const PageContext &context, QWidget *window);

    [[nodiscard]] bool canWrite() const { return m_library && !m_library->isReadOnly(); }

    void rename(EntryId id, const QString &name);
    void setTags(EntryId id, const QStringList &tags);
    void duplicate(EntryId id);
    void setArchived(const LibraryEntry &entry, bool archived);
    void remove(const LibraryEntry &entry);
    void restore(const LibraryEntry &entry);
    /// Asks first: this cannot be taken back.
    void purge(const LibraryEntry &entry);
    void importFiles(const QStringList &paths);
    void exportFile(const LibraryEntry &entry);

    /// Takes the last change back, if it can be.
    void undo();

Q_SIGNALS:
    /// The list is another; `select` is the entry to look at, or 0.
    void changed(qint64 select);
    void said(const QString &text, reckoner::ui::Tone tone, bool undoable);

private:
    bool done(const Expected<void> &result, qint64 select);
    void say(const QString &text, Tone tone, std::function<Expected<void>()> undo = {});

    PageContext m_context;
    Library *m_library;
    QWidget *m_window;
    std::function<Expected<void>()> m_undo;
};

/// The name as it is shown.
[[nodiscard]] QString shownName(const LibraryEntry &entry);

} // namespace reckoner::ui
