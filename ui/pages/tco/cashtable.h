// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "core/economics/cost.h"
#include "core/explanation/figure.h"
#include "ui/format/formatter.h"
#include "ui/theme/theme.h"

class QHBoxLayout;

namespace reckoner::ui {

class ResultTable;

/// Cash by category, item and period. Names and totals stand still while the periods between them
/// scroll. What is printed adds up, by row and by column.
class CashTable final : public QWidget {
    Q_OBJECT

public:
    enum class Period : std::uint8_t { years, months };

    CashTable(const Theme &theme, const Formatter &formatter, QWidget *parent = nullptr);

    void setCash(const CashFlow &cash, Scope scope, Period period);
    /// The whole table, names and totals included.
    [[nodiscard]] QString toCsv() const;
    /// "万元", "k CNY": what the numbers are in.
    [[nodiscard]] const QString &unit() const { return m_unit; }

Q_SIGNALS:
    void explain(const QString &figureKey);

private:
    void makePeriods(int count, Period period);

    const Theme &m_theme;
    Formatter m_formatter;
    QHBoxLayout *m_row;
    ResultTable *m_names;
    ResultTable *m_periods = nullptr;
    ResultTable *m_totals;
    Period m_period = Period::years;
    int m_count = 0;
    QString m_unit;
};

} // namespace reckoner::ui
