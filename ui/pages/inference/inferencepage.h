// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stage/stagepage.h"

namespace reckoner::ui {

class CandidatesTable;
class LatencyView;
class LayoutsView;
class MemoryBar;
class TokenCostView;

/// Serving: does the model fit, where does it run between throughput and latency, how is a machine
/// best used, how many does the week take as it grows, what does a token cost, and which other
/// machines would do. The targets can be dragged in the charts.
class InferencePage final : public StagePage {
    Q_OBJECT

public:
    explicit InferencePage(const PageContext &context, QWidget *parent = nullptr);

    void showEvaluation(const Evaluation &evaluation) override;

private:
    void makeFigures();
    void makeViews();
    void makeSide();
    void showFigures(const Evaluation &evaluation, const ServingCandidate *machine, Scope scope);
    void showViews(const Evaluation &evaluation, const ServingCandidate *machine);
    void showMachine(const Evaluation &evaluation, const ServingCandidate &machine);
    void showCaptions(const Evaluation &evaluation, const ServingCandidate &machine);
    void setTarget(std::string_view key, double value);
    [[nodiscard]] bool asks(const Scenario &scenario, std::string_view key) const override;

    KeyFigure *m_tpot;
    KeyFigure *m_ttft;
    KeyFigure *m_batch;
    KeyFigure *m_tokens;
    KeyFigure *m_qps;
    LatencyView *m_latency;
    LayoutsView *m_layouts;
    ChartView *m_growth;
    ChartView *m_week;
    TokenCostView *m_costs;
    CandidatesTable *m_candidates;
    MemoryBar *m_memory;
    KeyFigure *m_context;
    KeyFigure *m_longest;
};

} // namespace reckoner::ui
