// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <deque>
#include <memory>

#include "core/library/library.h"
#include "ui/document/evaluator.h"

namespace reckoner::ui {

/// Works out, one after another and off the GUI thread, the list's figures of entries that have
/// none: imported files, and plans saved by other programs.
class FigureUpdater final : public QObject {
    Q_OBJECT

public:
    FigureUpdater(Library *library, Evaluate evaluate, QObject *parent);
    ~FigureUpdater() override;

    /// Entries that have figures already are skipped.
    void update(const std::vector<LibraryEntry> &entries);

Q_SIGNALS:
    void updated();

private:
    void next();
    void finish(const KeyFigures &figures);

    Library *m_library;
    Evaluate m_evaluate;
    std::unique_ptr<Evaluator> m_evaluator; ///< made when there is something to do
    std::deque<EntryId> m_waiting;
    EntryId m_now = 0;
};

} // namespace reckoner::ui
