// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/fields/fieldform.h"
#include "ui/shell/page.h"

class QHBoxLayout;

namespace reckoner::ui {

class Card;
class PreviewPanel;

/// One of the four steps: a question in plain words and why it matters, its fields, what follows
/// from the answers, the way back and on; at the right what all answers so far come to.
class StepPage : public Page {
    Q_OBJECT

public:
    void showScenario(const Scenario &scenario) override;
    void showEvaluation(const Evaluation &evaluation) override;
    bool focusField(const QString &key) override;

protected:
    StepPage(const PageContext &context, const QString &question, const QString &why,
             QWidget *parent);

    [[nodiscard]] FieldForm *form() const { return m_form; }
    /// Buttons to the neighbours, by page id; the second is where Enter leads.
    void setNeighbours(const QString &backId, const QString &backTitle, const QString &nextId,
                       const QString &nextTitle);
    /// What follows from the answers of this step, and what the rule of thumb says of them. A step
    /// that never calls it shows its consequences beside its fields.
    void setConsequence(const QString &consequence, const QString &rule);

private:
    [[nodiscard]] std::vector<Notice> notBesideFields(const std::vector<Notice> &notices) const;

    FieldForm *m_form;
    Card *m_follows;
    QLabel *m_consequence;
    QLabel *m_rule;
    QHBoxLayout *m_sides;
    QHBoxLayout *m_buttons;
    PreviewPanel *m_preview;
};

} // namespace reckoner::ui
