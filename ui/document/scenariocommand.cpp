// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/scenariocommand.h"

#include "ui/document/scenariodocument.h"

namespace reckoner::ui {

namespace {
constexpr qint64 kMergeWithinMs = 1500;
}

ScenarioCommand::ScenarioCommand(ScenarioDocument &document, QString subject, Scenario after,
                                 const QString &text)
    : m_document(document),
      m_subject(std::move(subject)),
      m_before(document.scenario()),
      m_after(std::move(after))
{
    setText(text);
    m_age.start();
}

void ScenarioCommand::undo()
{
    m_document.set(m_before);
}

void ScenarioCommand::redo()
{
    m_document.set(m_after);
}

bool ScenarioCommand::mergeWith(const QUndoCommand *other)
{
    const auto &next = static_cast<const ScenarioCommand &>(*other);
    if (m_subject.isEmpty() || next.m_subject != m_subject || m_age.elapsed() > kMergeWithinMs)
        return false;
    m_after = next.m_after;
    m_age = next.m_age;
    setText(next.text());
    setObsolete(m_after == m_before);
    return true;
}

} // namespace reckoner::ui
