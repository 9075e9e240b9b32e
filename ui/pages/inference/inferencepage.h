// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/shell/page.h"

namespace reckoner::ui {

class CandidatesTable;
class ChartView;
class FieldForm;
class KeyFigure;
class MemoryBar;
class StageFrame;
class ViewCard;

/// Serving: does the model fit, where does it run between throughput and latency, how many machines
/// does that take, and which others would do.
class InferencePage final : public Page {
    Q_OBJECT

public:
    explicit InferencePage(const PageContext &context, QWidget *parent = nullptr);

    void showScenario(const Scenario &scenario) override;
    void showEvaluation(const Evaluation &evaluation) override;
    [[nodiscard]] bool scrollsItself() const override { return true; }
    bool focusField(const QString &key) override;
    [[nodiscard]] QVariant state() const override;
    void setState(const QVariant &state) override;

private:
    void makeFigures();
    void makeViews();
    void makeSide();
    void showFigures(const Evaluation &evaluation, const ServingCandidate *machine, Scope scope);
    void showViews(const Evaluation &evaluation, const ServingCandidate *machine);

    StageFrame *m_frame;
    KeyFigure *m_tpot;
    KeyFigure *m_ttft;
    KeyFigure *m_batch;
    KeyFigure *m_tokens;
    KeyFigure *m_qps;
    ViewCard *m_views;
    ChartView *m_curve;
    ChartView *m_machines;
    ChartView *m_week;
    CandidatesTable *m_candidates;
    MemoryBar *m_memory;
    FieldForm *m_form;
};

} // namespace reckoner::ui
