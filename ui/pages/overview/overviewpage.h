// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/shell/page.h"

namespace reckoner::ui {

class IdeaCard;
class ItemList;
class KeyFigure;
class OptionsCard;
class RulesCard;

/// The answer in one sentence, what it costs in each way of running the model, what the rules of
/// thumb say beside it, the traps that apply, and what to do next.
class OverviewPage final : public Page {
    Q_OBJECT

public:
    explicit OverviewPage(const PageContext &context, QWidget *parent = nullptr);

    void showScenario(const Scenario &scenario) override;
    void showEvaluation(const Evaluation &evaluation) override;

private:
    QWidget *makeFigures();
    void showFigures(const Evaluation &evaluation);
    void showBreakEven(const BreakEvenAnalysis &analysis, const Ledger &ledger);
    void showPitfalls(const Evaluation &evaluation);
    void showRoadMap(const Evaluation &evaluation);

    QLabel *m_headline;
    QLabel *m_lead;
    KeyFigure *m_cost;
    KeyFigure *m_use;
    KeyFigure *m_breakEven;
    KeyFigure *m_payback;
    KeyFigure *m_tokens;
    OptionsCard *m_options;
    IdeaCard *m_idea;
    RulesCard *m_rules;
    ItemList *m_pitfalls;
    ItemList *m_roadMap;
};

} // namespace reckoner::ui
