// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/evaluation/evaluation.h"
#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

class QLabel;

namespace reckoner::ui {

class Card;
class ChartView;
class ResultTable;

/// Beside the break-even chart: how busy the machines are, what each way comes to, and what would
/// change the answer.
class SidePanel final : public QWidget {
    Q_OBJECT

public:
    SidePanel(const Theme &theme, const Formatter &formatter, QWidget *parent = nullptr);

    void showEvaluation(const Evaluation &evaluation, double horizonYears);

Q_SIGNALS:
    void explain(const QString &figureKey);

private:
    void showTotals(const Evaluation &evaluation, double horizonYears);
    void showTipping(const BreakEvenAnalysis &analysis);

    const Theme &m_theme;
    Formatter m_formatter;
    Card *m_weekCard;
    ChartView *m_week;
    QLabel *m_weekCaption;
    Card *m_totalsCard;
    ResultTable *m_totals;
    Card *m_tippingCard;
    ResultTable *m_tipping;
    QLabel *m_nothingTips;
};

} // namespace reckoner::ui
