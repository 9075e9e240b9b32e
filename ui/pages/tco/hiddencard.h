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

/// What price tags leave out, with amounts: the traps of renting and the hidden costs of owning.
class HiddenCard final : public QWidget {
    Q_OBJECT

public:
    HiddenCard(const Theme &theme, const Formatter &formatter, QWidget *parent = nullptr);

    void showEvaluation(const Evaluation &evaluation);

Q_SIGNALS:
    void explain(const QString &figureKey);

private:
    QLabel *m_caption;
    ResultTable *m_renting;
    ResultTable *m_owning;
    Formatter m_formatter;
};

} // namespace reckoner::ui
