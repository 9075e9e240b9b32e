// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/evaluation/evaluation.h"
#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

class QLabel;

namespace reckoner::ui {

class ResultTable;

/// The four ways side by side: what they cost, by category or by account, and what a unit of their
/// work comes to. Lines add up to categories and categories to totals, as printed.
class OptionsTable final : public QWidget {
    Q_OBJECT

public:
    OptionsTable(const Theme &theme, const Formatter &formatter, QWidget *parent = nullptr);

    void showEvaluation(const Evaluation &evaluation, bool byAccount);

Q_SIGNALS:
    void explain(const QString &figureKey);

private:
    void showCosts(const Evaluation &evaluation, bool byAccount);
    void showUnitCosts(const Evaluation &evaluation);

    const Theme &m_theme;
    Formatter m_formatter;
    QLabel *m_unit;
    ResultTable *m_costs;
    ResultTable *m_units;
};

} // namespace reckoner::ui
