// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/evaluation/evaluation.h"
#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

class QLabel;
class QPushButton;

namespace reckoner::ui {

class Badge;
class Card;
class KeyFigure;

/// The client's own idea, or the quote on the table, held against the same load.
class IdeaCard final : public QWidget {
    Q_OBJECT

public:
    IdeaCard(const Theme &theme, const Formatter &formatter, QWidget *parent = nullptr);

    void show(const Evaluation &evaluation, const Scenario &scenario);

Q_SIGNALS:
    void explain(const QString &figureKey);
    /// The person wants to enter an idea.
    void wanted();

private:
    Formatter m_formatter;
    QLabel *m_what;
    Badge *m_verdict;
    QLabel *m_sentence;
    QWidget *m_figures;
    KeyFigure *m_price;
    KeyFigure *m_busy;
    KeyFigure *m_saving;
    QPushButton *m_enter;
};

} // namespace reckoner::ui
