// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/evaluation/evaluation.h"
#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

namespace reckoner::ui {

class BudgetCard;
class KeyFigure;
class NoticeList;
class RecommendationCard;

/// Beside every step: what the answers so far come to. Moves with every edit.
class PreviewPanel final : public QWidget {
    Q_OBJECT

public:
    PreviewPanel(const Theme &theme, const Formatter &formatter, QWidget *parent = nullptr);

    /// Notices that the page shows beside its own fields are left out by their field.
    void show(const Scenario &scenario, const Evaluation &evaluation,
              const std::vector<Notice> &notices);

Q_SIGNALS:
    void explain(const QString &figureKey);

private:
    void showCost(const Scenario &scenario, const Evaluation &evaluation);
    void showBreakEven(const BreakEvenAnalysis &analysis);

    Formatter m_formatter;
    RecommendationCard *m_recommendation;
    KeyFigure *m_cost;
    KeyFigure *m_breakEven;
    BudgetCard *m_budget;
    NoticeList *m_notices;
};

} // namespace reckoner::ui
