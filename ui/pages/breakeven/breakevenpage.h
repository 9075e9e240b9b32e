// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/breakeven/breakeventext.h"
#include "ui/shell/page.h"

class QLabel;
class QToolButton;

namespace reckoner::ui {

class Card;
struct ChartTable;
class ChartView;
class InputsCard;
class ResultTable;
class Segmented;
class SidePanel;

/// From what use on owning beats renting, and what would change that.
class BreakEvenPage final : public Page {
    Q_OBJECT

public:
    explicit BreakEvenPage(const PageContext &context, QWidget *parent = nullptr);

    void showScenario(const Scenario &scenario) override;
    void showEvaluation(const Evaluation &evaluation) override;
    [[nodiscard]] QVariant state() const override;
    void setState(const QVariant &state) override;
    bool focusField(const QString &fieldKey) override;
    [[nodiscard]] bool isHomeOfFields() const override { return false; }

private:
    [[nodiscard]] QLayout *makeHead();
    [[nodiscard]] QWidget *makeChart();
    void showView(const Evaluation &evaluation);
    void showLines(const Evaluation &evaluation);
    void showBands(const LoadBands &bands);
    void showSwings(const ChartTable &table);
    [[nodiscard]] int shownMonth(const Evaluation &evaluation) const;
    [[nodiscard]] BreakEvenView view() const;
    [[nodiscard]] QString figureKey() const;

    QLabel *m_headline;
    QLabel *m_lead;
    QToolButton *m_why;
    Card *m_chartCard;
    QLabel *m_caption;
    Segmented *m_views;
    Segmented *m_month;
    ChartView *m_chart;
    ResultTable *m_lines;
    ResultTable *m_bands;
    ResultTable *m_swings;
    InputsCard *m_inputs;
    SidePanel *m_side;
};

} // namespace reckoner::ui
