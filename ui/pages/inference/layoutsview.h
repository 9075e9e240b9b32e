// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/evaluation/evaluation.h"
#include "core/planning/configuration_search.h"
#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

namespace reckoner::ui {

class ChartView;
class SortedTable;

/// Every way to run the chosen machine: the front of speed and throughput, on which dragging the
/// target moves the operating point, and the ways that keep the targets, best first.
class LayoutsView final : public QWidget {
    Q_OBJECT

public:
    LayoutsView(const Theme &theme, const Formatter &formatter, QWidget *parent = nullptr);

    void show(const Scenario &scenario, const MachineConfigurations &all);

Q_SIGNALS:
    void tpotTargetMoved(double milliseconds);

private:
    Formatter m_formatter;
    ChartView *m_front;
    SortedTable *m_table;
};

} // namespace reckoner::ui
