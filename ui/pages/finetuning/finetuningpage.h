// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/shell/page.h"

namespace reckoner::ui {

class ChartView;
class FieldForm;
class KeyFigure;
class MemoryBar;
class MethodsTable;
class StageFrame;
class ViewCard;

/// Fine-tuning: which method fits on which hardware, how long a run takes, and where to do it.
class FineTuningPage final : public Page {
    Q_OBJECT

public:
    explicit FineTuningPage(const PageContext &context, QWidget *parent = nullptr);

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
    void showFigures(const Evaluation &evaluation);
    void showMemory(const Evaluation &evaluation);
    void showCosts(const Evaluation &evaluation);

    StageFrame *m_frame;
    KeyFigure *m_memory;
    KeyFigure *m_hours;
    KeyFigure *m_perRun;
    KeyFigure *m_perMonth;
    KeyFigure *m_gpuHours;
    ViewCard *m_views;
    MethodsTable *m_methods;
    ChartView *m_costs;
    std::array<MemoryBar *, 3> m_bars;
    FieldForm *m_form;
};

} // namespace reckoner::ui
