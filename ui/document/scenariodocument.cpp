// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/scenariodocument.h"

#include "ui/document/scenariocommand.h"

namespace reckoner::ui {

ScenarioDocument::ScenarioDocument(QObject *parent) : QObject(parent)
{
    m_stack.setUndoLimit(500);
    connect(&m_stack, &QUndoStack::cleanChanged, this, &ScenarioDocument::savedChanged);
}

void ScenarioDocument::open(Scenario scenario, std::optional<qint64> libraryId)
{
    m_libraryId = libraryId;
    m_scenario = std::move(scenario);
    m_stack.clear();
    m_stack.setClean();
    Q_EMIT opened();
    Q_EMIT changed();
}

Expected<void> ScenarioDocument::edit(const FieldSpec &spec, const FieldValue &value)
{
    Scenario next = m_scenario;
    if (auto stored = setField(next, spec, value); !stored)
        return stored;
    if (next == m_scenario)
        return {};
    const QString key = QString::fromUtf8(spec.key.data(), qsizetype(spec.key.size()));
    //: Undo step. %1 is the name of a field, %2 its new value
    const QString text =
        tr("Change “%1” to %2")
            .arg(m_formatter.core("Field", spec.label), m_formatter.fieldText(spec, value));
    m_stack.push(new ScenarioCommand(*this, key, std::move(next), text));
    return {};
}

void ScenarioDocument::setOverride(const QString &key, std::optional<double> value)
{
    Scenario next = m_scenario;
    if (value)
        next.overrides[key.toStdString()] = *value;
    else
        next.overrides.erase(key.toStdString());
    if (next == m_scenario)
        return;
    const QString text = value ? tr("Override a price or fact") : tr("Reset a price or fact");
    m_stack.push(new ScenarioCommand(*this, key, std::move(next), text));
}

void ScenarioDocument::replace(Scenario scenario, const QString &text)
{
    if (scenario == m_scenario)
        return;
    m_stack.push(new ScenarioCommand(*this, {}, std::move(scenario), text));
}

void ScenarioDocument::markSaved(std::optional<qint64> libraryId)
{
    m_libraryId = libraryId;
    m_stack.setClean();
}

void ScenarioDocument::setLibraryId(std::optional<qint64> libraryId)
{
    m_libraryId = libraryId;
    Q_EMIT savedChanged(isSaved());
}

void ScenarioDocument::set(Scenario scenario)
{
    m_scenario = std::move(scenario);
    Q_EMIT changed();
}

} // namespace reckoner::ui
