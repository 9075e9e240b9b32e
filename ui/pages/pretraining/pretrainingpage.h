// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/stage/stagepage.h"

namespace reckoner::ui {

class ClustersTable;
class ItemList;
class ParallelizationView;
class NetworkView;

/// Pre-training: is it wanted and why, how much work it is, and which cluster would do it in time.
class PreTrainingPage final : public StagePage {
    Q_OBJECT

public:
    explicit PreTrainingPage(const PageContext &context, QWidget *parent = nullptr);

    void showEvaluation(const Evaluation &evaluation) override;

private:
    void makeFigures();
    void makeViews();
    void makeSide();
    void showRun(const Evaluation &evaluation);
    void showNetworks(const Evaluation &evaluation);
    void showFigures(const Evaluation &evaluation);
    void showReasons(const Evaluation &evaluation);

    KeyFigure *m_tokens;
    KeyFigure *m_flops;
    KeyFigure *m_gpuHours;
    KeyFigure *m_days;
    KeyFigure *m_cost;
    ChartView *m_chart;
    ClustersTable *m_clusters;
    ParallelizationView *m_layouts;
    NetworkView *m_networks;
    ItemList *m_run;
    ItemList *m_reasons;
};

} // namespace reckoner::ui
