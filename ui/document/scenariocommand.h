// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QUndoCommand>

#include "core/scenario/scenario.h"

namespace reckoner::ui {

class ScenarioDocument;

/// One step from one scenario to another. Steps about the same subject (a field's key) that follow
/// each other quickly are one step; a step that ends where it began vanishes.
class ScenarioCommand final : public QUndoCommand {
public:
    ScenarioCommand(ScenarioDocument &document, QString subject, Scenario after,
                    const QString &text);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override { return 1; }
    bool mergeWith(const QUndoCommand *other) override;

private:
    ScenarioDocument &m_document;
    QString m_subject;
    Scenario m_before;
    Scenario m_after;
    QElapsedTimer m_age;
};

} // namespace reckoner::ui
