// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/evaluation/evaluation.h"
#include "ui/charts/chartspec.h"
#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

namespace reckoner::ui {

class ChartView;
class ResultTable;

/// The four ways of running the model side by side: what they cost, on what, and why one that is
/// not open is not.
class OptionsCard final : public QWidget {
    Q_OBJECT

public:
    OptionsCard(const Theme &theme, const Formatter &formatter, QWidget *parent = nullptr);

    void show(const Evaluation &evaluation);

Q_SIGNALS:
    void explain(const QString &figureKey);

private:
    [[nodiscard]] ChartSpec bars(const DeploymentPlan &plan) const;

    Formatter m_formatter;
    ChartView *m_chart;
    ResultTable *m_table;
};

} // namespace reckoner::ui
