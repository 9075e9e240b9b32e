// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tco/optionstable.h"

#include <algorithm>

#include <QHeaderView>
#include <QLabel>
#include <QVBoxLayout>

#include "core/evaluation/figures.h"
#include "core/units/rounding.h"
#include "ui/charts/chartrenderer.h"
#include "ui/pages/tco/costrows.h"
#include "ui/widgets/table.h"
#include "ui/wording/names.h"

namespace reckoner::ui {

namespace {

std::vector<TableColumn> columns(const QString &first, const Formatter &formatter)
{
    std::vector<TableColumn> out{{first, false, true}};
    for (int i = 0; i < kOptionCount; ++i)
        out.push_back({optionName(static_cast<Option>(i), formatter), true});
    return out;
}

bool anyPays(const Evaluation &evaluation, CostItem item)
{
    return std::ranges::any_of(evaluation.plan.options, [&](const OptionPlan &option) {
        return option.cash.of(item) != Money();
    });
}

/// Rounded column by column, so that each adds up to its own printed total.
std::vector<CostLine> linesOf(const Evaluation &evaluation, const MoneyScale &scale)
{
    std::vector<CostLine> lines;
    for (int number = 0; number < kCostItemCount; ++number) {
        const auto item = static_cast<CostItem>(number);
        if (anyPays(evaluation, item))
            lines.push_back({item, std::vector<double>(kOptionCount, 0.0)});
    }
    for (std::size_t column = 0; column < kOptionCount; ++column) {
        std::vector<double> exact;
        for (const CostLine &line : lines)
            exact.push_back(evaluation.plan.options[column].cash.of(line.item).value() /
                            scale.cnyPerUnit);
        const std::vector<double> rounded = roundToTotal(exact, scale.decimals);
        for (std::size_t row = 0; row < lines.size(); ++row)
            lines[row].cells[column] = rounded[row];
    }
    return lines;
}

/// The same way stands in the same place in both tables.
void alignColumns(std::initializer_list<QTableView *> tables)
{
    for (int column = 1; column <= kOptionCount; ++column) {
        int width = 0;
        for (const QTableView *table : tables) {
            const QAbstractItemView *cells = table; // its column hint is public only there
            width = std::max({width, cells->sizeHintForColumn(column),
                              table->horizontalHeader()->sectionSizeHint(column)});
        }
        for (QTableView *table : tables) {
            table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Fixed);
            table->horizontalHeader()->resizeSection(column, width);
        }
    }
}

TableCell nothing()
{
    return {QStringLiteral("–"), Tone::muted};
}

} // namespace

OptionsTable::OptionsTable(const Theme &theme, const Formatter &formatter, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_formatter(formatter),
      m_unit(makeCaption({}, theme)),
      m_costs(new ResultTable(columns(tr("Cost"), formatter), theme)),
      m_units(new ResultTable(columns(tr("For each"), formatter), theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kOne);
    column->addWidget(m_unit);
    column->addWidget(m_costs);
    column->addSpacing(space::kOne);
    column->addWidget(m_units);
    column->addStretch(1);
    m_costs->setObjectName(QStringLiteral("options.costs"));
    m_costs->setAccessibleName(tr("Cost of the four ways"));
    m_units->setObjectName(QStringLiteral("options.units"));
    m_units->setAccessibleName(tr("Unit costs of the four ways"));
    for (ResultTable *table : {m_costs, m_units})
        connect(table, &ResultTable::explain, this, &OptionsTable::explain);
}

void OptionsTable::showEvaluation(const Evaluation &evaluation, bool byAccount)
{
    showCosts(evaluation, byAccount);
    showUnitCosts(evaluation);
    alignColumns({m_costs, m_units});
}

void OptionsTable::showCosts(const Evaluation &evaluation, bool byAccount)
{
    double largest = 0.0;
    for (const OptionPlan &option : evaluation.plan.options)
        largest = std::max(largest, option.total_cny);
    const MoneyScale scale = m_formatter.moneyScale(largest);
    m_unit->setText(scale.unit);
    const std::vector<CostLine> lines = linesOf(evaluation, scale);
    std::vector<std::vector<TableCell>> rows;
    const auto add = [&](TableCell name, const std::vector<double> &cells,
                         const FigureSpec &figure) {
        const bool bold = name.bold;
        std::vector<TableCell> row{std::move(name)};
        for (std::size_t i = 0; i < kOptionCount; ++i) {
            const OptionPlan &option = evaluation.plan.options[i];
            if (cells[i] == 0.0 && !evaluation.ledger.find(figure, scopeOf(option.option))) {
                row.push_back(nothing());
                continue;
            }
            TableCell cell(m_formatter.number(cells[i], scale.decimals),
                           option.available() ? Tone::plain : Tone::muted, bold);
            cell.figureKey = scopedKey(scopeOf(option.option), figure);
            row.push_back(std::move(cell));
        }
        rows.push_back(std::move(row));
    };
    for (const CostRow &row : costRows(lines, byAccount, m_formatter)) {
        TableCell name(row.head || !byAccount ? row.name : QStringLiteral("  ") + row.name,
                       Tone::plain, row.head && byAccount);
        // By account, the chart is coloured by line; a category of one line is that line.
        name.swatch = chartColor(row.color, m_theme);
        add(name, row.cells, *row.figure);
    }
    add(TableCell(tr("Total"), Tone::plain, true), totalOf(lines, kOptionCount),
        figures::tco_total);
    m_costs->setRows(rows, true);
}

void OptionsTable::showUnitCosts(const Evaluation &evaluation)
{
    std::vector<std::vector<TableCell>> rows;
    for (const FigureSpec *spec :
         {&figures::tco_present_value, &figures::cost_per_million_tokens,
          &figures::cost_per_useful_gpu_hour, &figures::cost_per_user_month,
          &figures::cost_per_fine_tuning_run, &figures::utilization}) {
        std::vector<TableCell> row{TableCell(m_formatter.core("Figure", spec->label))};
        bool any = false;
        for (const OptionPlan &option : evaluation.plan.options) {
            const Entry *entry = evaluation.ledger.find(*spec, scopeOf(option.option));
            if (!entry || !option.priced()) {
                row.push_back(nothing());
                continue;
            }
            any = true;
            // The row says for what; the cell only the money.
            const Unit unit = spec->unit == Unit::fraction ? Unit::fraction : Unit::cny;
            TableCell cell(m_formatter.text(entry->value, unit),
                           option.available() ? Tone::plain : Tone::muted);
            cell.figureKey = scopedKey(scopeOf(option.option), *spec);
            row.push_back(std::move(cell));
        }
        if (any)
            rows.push_back(std::move(row));
    }
    m_units->setRows(rows);
    m_units->setVisible(!rows.empty());
}

} // namespace reckoner::ui
