// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/evaluation/evaluation.h"
#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

namespace reckoner::ui {

class Segmented;
class SortedTable;

/// Clusters that would do the pre-training, rented or bought, those in time first.
class ClustersTable final : public QWidget {
    Q_OBJECT

public:
    ClustersTable(const Theme &theme, const Formatter &formatter, QWidget *parent = nullptr);

    void show(const PretrainPlan &plan, const Scenario &scenario);
    [[nodiscard]] SortedTable *table() const { return m_table; }

private:
    void fill();

    Formatter m_formatter;
    Segmented *m_which;
    SortedTable *m_table;
    PretrainPlan m_plan;
    Scenario m_scenario;
};

} // namespace reckoner::ui
