// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tco/cashtable.h"

#include <algorithm>
#include <numeric>

#include <QHBoxLayout>
#include <QScrollBar>

#include "core/evaluation/figures.h"
#include "core/units/rounding.h"
#include "ui/charts/chartrenderer.h"
#include "ui/pages/tco/costrows.h"
#include "ui/widgets/table.h"

namespace reckoner::ui {

namespace {

constexpr int kMonthsPerYear = 12;

std::vector<CostLine> roundedLines(const CashFlow &cash, int months, std::size_t count,
                                   const MoneyScale &scale)
{
    std::vector<CostLine> lines;
    std::vector<std::vector<double>> exact;
    for (int number = 0; number < kCostItemCount; ++number) {
        const auto item = static_cast<CostItem>(number);
        std::vector<double> cells;
        for (std::size_t i = 0; i < count; ++i)
            cells.push_back(cash.of(item, int(i) * months, months).value() / scale.cnyPerUnit);
        if (std::ranges::all_of(cells, [](double cell) { return cell == 0.0; }))
            continue;
        lines.push_back({item, {}});
        exact.push_back(std::move(cells));
    }
    auto rounded = roundTable(exact, scale.decimals);
    for (std::size_t i = 0; i < lines.size(); ++i)
        lines[i].cells = std::move(rounded[i]);
    return lines;
}

/// The three tables while they are filled, a row at a time.
struct Rows {
    const Formatter &formatter;
    const MoneyScale &scale;
    std::vector<std::vector<TableCell>> names{};
    std::vector<std::vector<TableCell>> periods{};
    std::vector<std::vector<TableCell>> totals{};

    void add(TableCell name, const std::vector<double> &cells, const QString &key)
    {
        const bool bold = name.bold;
        const Tone tone = name.tone;
        names.push_back({std::move(name)});
        std::vector<TableCell> row;
        for (const double cell : cells)
            row.push_back(
                {cell == 0.0 ? QStringLiteral("–") : formatter.number(cell, scale.decimals),
                 cell == 0.0 ? Tone::muted : tone, bold});
        periods.push_back(std::move(row));
        const double sum = std::accumulate(cells.begin(), cells.end(), 0.0);
        TableCell total(formatter.number(sum, scale.decimals), tone, bold);
        total.figureKey = key;
        totals.push_back({std::move(total)});
    }
};

} // namespace

CashTable::CashTable(const Theme &theme, const Formatter &formatter, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_formatter(formatter),
      m_row(new QHBoxLayout(this)),
      m_names(new ResultTable({{tr("Cost"), false, true}}, theme, this)),
      m_totals(new ResultTable({{tr("Total"), true, true}}, theme, this))
{
    m_row->setContentsMargins({});
    m_row->setSpacing(0);
    m_row->addWidget(m_names, 0, Qt::AlignTop);
    m_row->addWidget(m_totals, 0, Qt::AlignTop);
    m_names->setAccessibleName(tr("Cost lines"));
    m_totals->setAccessibleName(tr("Totals"));
    m_totals->setObjectName(QStringLiteral("cash.totals"));
    m_names->setObjectName(QStringLiteral("cash.names"));
    connect(m_totals, &ResultTable::explain, this, &CashTable::explain);
}

void CashTable::makePeriods(int count, Period period)
{
    if (m_periods && m_count == count && m_period == period)
        return;
    delete m_periods;
    std::vector<TableColumn> columns;
    for (int i = 1; i <= count; ++i)
        columns.push_back({period == Period::years ? tr("Year %1").arg(i) : QString::number(i),
                           true, period == Period::years});
    m_periods = new ResultTable(columns, m_theme, this);
    m_periods->setObjectName(QStringLiteral("cash.periods"));
    m_periods->setAccessibleName(period == Period::years ? tr("By year") : tr("By month"));
    m_row->insertWidget(1, m_periods, 1, Qt::AlignTop);
    setTabOrder(m_names, m_periods);
    setTabOrder(m_periods, m_totals);
    m_count = count;
    m_period = period;
}

void CashTable::setCash(const CashFlow &cash, Scope scope, Period period)
{
    const int months = period == Period::years ? kMonthsPerYear : 1;
    const auto count = std::size_t((cash.months() + months - 1) / months);
    makePeriods(int(count), period);
    const MoneyScale scale = m_formatter.moneyScale(cash.total().value());
    m_unit = scale.unit;
    const std::vector<CostLine> lines = roundedLines(cash, months, count, scale);

    Rows rows{m_formatter, scale};
    for (const CostRow &row : costRows(lines, true, m_formatter)) {
        TableCell name(row.head ? row.name : QStringLiteral("      ") + row.name, Tone::plain,
                       row.head);
        if (row.head)
            name.swatch = chartColor(row.color, m_theme);
        rows.add(name, row.cells, scopedKey(scope, *row.figure));
    }
    rows.add(TableCell(tr("Total"), Tone::plain, true), totalOf(lines, count),
             scopedKey(scope, figures::tco_total));
    m_names->setRows(rows.names, true);
    m_periods->setRows(rows.periods, true);
    m_totals->setRows(rows.totals, true);
    const int margin = space::kCard;
    m_names->setFixedWidth(m_names->sizeHint().width() + margin);
    m_totals->setFixedWidth(m_totals->sizeHint().width() + margin);
}

QString CashTable::toCsv() const
{
    const QStringList names = m_names->toCsv().split(QLatin1Char('\n'));
    const QStringList periods = m_periods->toCsv().split(QLatin1Char('\n'));
    const QStringList totals = m_totals->toCsv().split(QLatin1Char('\n'));
    QStringList lines;
    for (qsizetype i = 0; i + 1 < names.size(); ++i)
        lines << names[i] + QLatin1Char(',') + periods[i] + QLatin1Char(',') + totals[i];
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace reckoner::ui
