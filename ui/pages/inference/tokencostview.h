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
struct TableCell;

/// What a million tokens and a user cost in each way of running the model, and through every paid
/// API that serves it, for the same load.
class TokenCostView final : public QWidget {
    Q_OBJECT

public:
    TokenCostView(const Theme &theme, const Formatter &formatter, QWidget *parent = nullptr);

    void show(const Evaluation &evaluation);

Q_SIGNALS:
    void explain(const QString &figureKey);

private:
    [[nodiscard]] TableCell cell(const Evaluation &evaluation, const FigureSpec &spec,
                                 Scope scope) const;

    Formatter m_formatter;
    ResultTable *m_ways;
    QLabel *m_power;
    ResultTable *m_apis;
    QLabel *m_noApis;
};

} // namespace reckoner::ui
