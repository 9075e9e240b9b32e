// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/planning/training_plan.h"
#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

namespace reckoner::ui {

class MemoryBar;
class SortedTable;

/// How the chosen cluster is used best: the memory of its fullest card, the layout that won and its
/// runners-up with what they lose.
class ParallelizationView final : public QWidget {
    Q_OBJECT

public:
    ParallelizationView(const Theme &theme, const Formatter &formatter, QWidget *parent = nullptr);

    void show(const PretrainOption &option);

private:
    void fill(const LayoutRanking &layouts);
    void hideWhatNobodyUses(const LayoutRanking &layouts);

    Formatter m_formatter;
    MemoryBar *m_memory;
    SortedTable *m_table;
};

} // namespace reckoner::ui
