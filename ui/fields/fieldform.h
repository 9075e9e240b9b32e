// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <vector>

#include <QWidget>

#include "ui/document/scenariodocument.h"
#include "ui/fields/fieldeditorfactory.h"
#include "ui/widgets/labels.h"

class QToolButton;
class QVBoxLayout;

namespace reckoner::ui {

/// A field with its label, its editor, an affordance to go back to the default, and under it what
/// is wrong with the value or what follows from it.
class FieldRow final : public QWidget {
    Q_OBJECT

public:
    FieldRow(const FieldSpec &spec, ScenarioDocument &document, const FieldEditorFactory &factory,
             QWidget *parent, FieldEditorFactory::Form form = FieldEditorFactory::Form::automatic);

    [[nodiscard]] FieldEditor *editor() const { return m_editor; }
    void showScenario(const Scenario &scenario);

    /// A muted sentence under the field: what the value means for the plan.
    void setConsequence(const QString &text);
    /// A notice about this field; empty text removes it. A rejected value is shown above it.
    void setNotice(const QString &text, Tone tone);
    void setLabel(const QString &text);

    /// Side by side, labels of one and of two lines are given the same height.
    [[nodiscard]] int labelHeight(int width) const;
    void setLabelHeight(int height);

private:
    const FieldSpec &m_spec;
    const FieldEditorFactory &m_factory;
    FieldEditor *m_editor;
    QLabel *m_label;
    QToolButton *m_reset;
    QLabel *m_consequence;
    QLabel *m_problem;
    QLabel *m_notice;
};

/// A column of rows bound to the document: edits go out as undo commands, showScenario() brings
/// values back in. Pages add fields by key and arrange anything else between them.
class FieldForm final : public QWidget {
    Q_OBJECT

public:
    FieldForm(ScenarioDocument &document, const FieldEditorFactory &factory,
              QWidget *parent = nullptr);

    FieldRow *add(std::string_view key,
                  FieldEditorFactory::Form form = FieldEditorFactory::Form::automatic);
    /// Several fields of one group side by side, compact.
    void addSideBySide(const std::vector<std::string_view> &keys);
    /// Fields one below the other for a narrow column: lists stand under their label.
    void addNarrow(const std::vector<std::string_view> &keys);
    void addWidget(QWidget *widget);
    void addSpacing(int pixels);

    [[nodiscard]] FieldRow *row(std::string_view key) const;
    void showScenario(const Scenario &scenario);
    /// Puts each notice beside the field it concerns; fields without one are cleared.
    void showNotices(const std::vector<Notice> &notices);
    /// Brings the field into view and gives it the focus; false when it is not here.
    bool focusField(const QString &key);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    FieldRow *makeRow(std::string_view key, FieldEditorFactory::Form form, QWidget *parent);

    ScenarioDocument &m_document;
    FieldEditorFactory m_factory;
    QVBoxLayout *m_column;
    std::map<std::string, FieldRow *, std::less<>> m_rows;
    std::vector<std::vector<FieldRow *>> m_sideBySide;
};

} // namespace reckoner::ui
