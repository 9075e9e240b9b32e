// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stage/stagepage.h"

namespace reckoner::ui {

class CandidatesTable;
class MemoryBar;

/// Serving: does the model fit, where does it run between throughput and latency, how many machines
/// does that take, and which others would do.
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

    KeyFigure *m_tpot;
    KeyFigure *m_ttft;
    KeyFigure *m_batch;
    KeyFigure *m_tokens;
    KeyFigure *m_qps;
    ChartView *m_curve;
    ChartView *m_machines;
    ChartView *m_week;
    CandidatesTable *m_candidates;
    MemoryBar *m_memory;
};

} // namespace reckoner::ui
