// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/evaluation/evaluation.h"
#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

class QLabel;

namespace reckoner::ui {

class Badge;
class Card;
class ChartView;

/// What the answers so far come to: the machine, how well it meets the targets, and what fills its
/// memory. When nothing is feasible: what is missing and what would help.
class RecommendationCard final : public QWidget {
    Q_OBJECT

public:
    RecommendationCard(const Theme &theme, const Formatter &formatter, QWidget *parent = nullptr);

    void show(const Scenario &scenario, const Evaluation &evaluation);

private:
    void showMemory(const Replica *replica);
    [[nodiscard]] QString targets(const Replica &replica) const;

    Formatter m_formatter;
    Badge *m_way;
    QLabel *m_what;
    QLabel *m_how;
    ChartView *m_memory;
};

} // namespace reckoner::ui
