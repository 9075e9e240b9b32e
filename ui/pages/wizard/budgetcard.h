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

/// Where the budget goes: what the rule of thumb says beside what the plan spends, which of the
/// rules decided, and why the two differ.
class BudgetCard final : public QWidget {
    Q_OBJECT

public:
    BudgetCard(const Theme &theme, const Formatter &formatter, QWidget *parent = nullptr);

    void show(const Scenario &scenario, const Evaluation &evaluation);

Q_SIGNALS:
    void explain(const QString &figureKey);

private:
    void showDonut(const Scenario &scenario, const Guidance &guidance, bool planned);
    [[nodiscard]] MoneyScale scaleFor(double budget, const Guidance &guidance) const;
    void showTable(const Scenario &scenario, const Guidance &guidance, bool planned);

    const Theme &m_theme;
    Formatter m_formatter;
    Card *m_card;
    ChartView *m_donut;
    ResultTable *m_table;
    QLabel *m_decided;
    QLabel *m_why;
};

} // namespace reckoner::ui
