// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/shell/page.h"

namespace reckoner::ui {

class ChartView;
class ClustersTable;
class FieldForm;
class ItemList;
class KeyFigure;
class StageFrame;
class ViewCard;

/// Pre-training: is it wanted and why, how much work it is, and which cluster would do it in time.
class PreTrainingPage final : public Page {
    Q_OBJECT

public:
    explicit PreTrainingPage(const PageContext &context, QWidget *parent = nullptr);

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
    void showReasons(const Evaluation &evaluation);

    StageFrame *m_frame;
    KeyFigure *m_tokens;
    KeyFigure *m_flops;
    KeyFigure *m_gpuHours;
    KeyFigure *m_days;
    KeyFigure *m_cost;
    ViewCard *m_views;
    ChartView *m_chart;
    ClustersTable *m_clusters;
    ItemList *m_reasons;
    FieldForm *m_form;
};

} // namespace reckoner::ui
