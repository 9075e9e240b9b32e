// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include <QObject>
#include <QUndoStack>

#include "core/scenario/fields.h"
#include "ui/format/formatter.h"

namespace reckoner::ui {

/// The scenario that is open, and the only way to change it: every edit is an undo command, and
/// everyone who shows the scenario listens to changed().
class ScenarioDocument final : public QObject {
    Q_OBJECT

public:
    explicit ScenarioDocument(QObject *parent = nullptr);

    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    [[nodiscard]] QUndoStack *undoStack() { return &m_stack; }

    /// Row of the library this scenario was opened from or saved to.
    [[nodiscard]] std::optional<qint64> libraryId() const { return m_libraryId; }

    /// Opens another scenario; the history starts anew and it counts as saved.
    void open(Scenario scenario, std::optional<qint64> libraryId = {});

    /// Changes one field. A value that the field does not accept changes nothing and comes back as
    /// the error. Quick successive edits of one field become one step of undo.
    Expected<void> edit(const FieldSpec &spec, const FieldValue &value);

    /// Sets a fact ("table/record/figure") to the user's own value, or back to the catalog's.
    void setOverride(const QString &key, std::optional<double> value);

    /// Replaces the whole scenario as one step of undo: a template, an accepted suggestion.
    void replace(Scenario scenario, const QString &text);

    void markSaved(std::optional<qint64> libraryId);

    /// The library's row is gone, or back; what is saved and what is not stays as it is.
    void setLibraryId(std::optional<qint64> libraryId);
    [[nodiscard]] bool isSaved() const { return m_stack.isClean(); }

    /// In whose language and currency the steps of undo are named.
    void setFormatter(const Formatter &formatter) { m_formatter = formatter; }

Q_SIGNALS:
    void changed(); ///< the scenario is another; also after open()
    void opened();  ///< another scenario altogether
    void savedChanged(bool saved);

private:
    friend class ScenarioCommand;
    void set(Scenario scenario);

    Scenario m_scenario;
    QUndoStack m_stack;
    std::optional<qint64> m_libraryId;
    Formatter m_formatter;
};

} // namespace reckoner::ui
