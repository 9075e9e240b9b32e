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

/// Every machine with one method of fine-tuning: does it fit, how long, how much.
class MethodsTable final : public QWidget {
    Q_OBJECT

public:
    MethodsTable(const Theme &theme, const Formatter &formatter, QWidget *parent = nullptr);

    void show(const FineTunePlan &plan);
    [[nodiscard]] SortedTable *table() const { return m_table; }

private:
    void fill();

    Formatter m_formatter;
    Segmented *m_method;
    SortedTable *m_table;
    FineTunePlan m_plan;
    bool m_touched = false; ///< the person chose a method to look at
};

} // namespace reckoner::ui
