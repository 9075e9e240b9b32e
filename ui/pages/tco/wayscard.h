// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/evaluation/evaluation.h"
#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

class QLabel;

namespace reckoner::ui {

class ChartView;
class OptionsTable;
class Segmented;

/// The four ways side by side, drawn and in figures, by category or by account; why some are not
/// open.
class WaysCard final : public QWidget {
    Q_OBJECT

public:
    /// Draws itself in `chart`.
    WaysCard(ChartView *chart, const Theme &theme, const Formatter &formatter,
             QWidget *parent = nullptr);

    void showEvaluation(const Evaluation &evaluation);
    [[nodiscard]] int detail() const; ///< 0 = categories, 1 = accounts
    void setDetail(int detail);

Q_SIGNALS:
    void explain(const QString &figureKey);
    void detailChosen(); ///< show the evaluation again

private:
    Formatter m_formatter;
    Segmented *m_detail;
    ChartView *m_bars;
    OptionsTable *m_table;
    QLabel *m_absences;
};

} // namespace reckoner::ui
