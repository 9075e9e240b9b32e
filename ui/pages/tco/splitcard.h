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

/// How the cost of owning splits, beside the rule of thumb and its source.
class SplitCard final : public QWidget {
    Q_OBJECT

public:
    SplitCard(const Theme &theme, const Formatter &formatter, QWidget *parent = nullptr);

    void showEvaluation(const Evaluation &evaluation);

Q_SIGNALS:
    void explain(const QString &figureKey);

private:
    const Theme &m_theme;
    Formatter m_formatter;
    Card *m_card;
    ChartView *m_rule;
    ChartView *m_plan;
    ResultTable *m_table;
    QLabel *m_difference;
    QLabel *m_source;
};

} // namespace reckoner::ui
