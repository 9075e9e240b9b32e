// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stage/stagepage.h"

namespace reckoner::ui {

class MemoryBar;
class MethodsTable;

/// Fine-tuning: which method fits on which hardware, how long a run takes, and where to do it.
class FineTuningPage final : public StagePage {
    Q_OBJECT

public:
    explicit FineTuningPage(const PageContext &context, QWidget *parent = nullptr);

    void showEvaluation(const Evaluation &evaluation) override;

private:
    void makeFigures();
    void makeViews();
    void makeSide();
    void showFigures(const Evaluation &evaluation);
    void showMemory(const Evaluation &evaluation);
    [[nodiscard]] QString fitText(const FineTuneCell &cell, const Evaluation &evaluation) const;
    void showCosts(const Evaluation &evaluation);

    KeyFigure *m_memory;
    KeyFigure *m_hours;
    KeyFigure *m_perRun;
    KeyFigure *m_perMonth;
    KeyFigure *m_gpuHours;
    MethodsTable *m_methods;
    ChartView *m_costs;
    std::array<MemoryBar *, 3> m_bars;
};

} // namespace reckoner::ui
