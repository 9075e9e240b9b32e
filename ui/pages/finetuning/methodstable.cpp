// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/finetuning/methodstable.h"

#include <algorithm>
#include <cmath>
#include <set>

#include <QVBoxLayout>

#include "core/planning/fine_tune_costs.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/sortedtable.h"
#include "ui/wording/names.h"
#include "ui/wording/recordnames.h"
#include "ui/wording/training.h"

namespace reckoner::ui {

namespace {

constexpr FineTuneMethod kMethods[] = {FineTuneMethod::full, FineTuneMethod::lora,
                                       FineTuneMethod::qlora};

// What fits comes first, then what costs least a run; machines too small by how much they lack.
bool before(const FineTuneCell &a, const FineTuneCell &b)
{
    if (a.fits != b.fits)
        return a.fits;
    if (a.fits)
        return a.cost_per_run_cny < b.cost_per_run_cny;
    return a.memory_gb_per_card - a.capacity_gb_per_card <
           b.memory_gb_per_card - b.capacity_gb_per_card;
}

} // namespace

MethodsTable::MethodsTable(const Theme &theme, const Formatter &formatter, QWidget *parent)
    : QWidget(parent),
      m_formatter(formatter),
      m_method(new Segmented({methodName(FineTuneMethod::full, formatter),
                              methodName(FineTuneMethod::lora, formatter),
                              methodName(FineTuneMethod::qlora, formatter)},
                             theme)),
      m_table(new SortedTable({{tr("Machine"), false, true},
                               {tr("Memory used / of"), true},
                               {tr("A run"), true},
                               {tr("Cost a run"), true},
                               {tr("A month"), true}},
                              theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kOne);
    m_method->setObjectName(QStringLiteral("method"));
    m_method->setAccessibleName(tr("Fine-tuning method"));
    m_table->setObjectName(QStringLiteral("methods"));
    m_table->setAccessibleName(tr("Machines that can fine-tune"));
    column->addWidget(m_method, 0, Qt::AlignLeft);
    column->addWidget(m_table, 1);
    connect(m_method, &Segmented::chosen, this, [this] {
        m_touched = true;
        fill();
    });
}

void MethodsTable::show(const FineTunePlan &plan)
{
    m_plan = plan;
    if (!m_touched) {
        const auto found = std::ranges::find(kMethods, plan.method);
        m_method->setCurrent(int(found - std::begin(kMethods)));
    }
    fill();
}

void MethodsTable::fill()
{
    const FineTuneMethod method = kMethods[m_method->current()];
    std::vector<const FineTuneCell *> cells;
    for (const FineTuneCell &cell : m_plan.cells)
        if (cell.method == method && cell.capacity_gb_per_card > 0)
            cells.push_back(&cell);
    const auto planned = [this](const FineTuneCell &cell) {
        return m_plan.where != FineTunePlan::Where::nowhere &&
               cell.method == m_plan.chosen.method && cell.server == m_plan.chosen.server &&
               cell.instance == m_plan.chosen.instance;
    };
    std::ranges::stable_sort(cells, [&](const FineTuneCell *a, const FineTuneCell *b) {
        return planned(*a) != planned(*b) ? planned(*a) : before(*a, *b);
    });
    const auto number = [](const QString &text, double value, Tone tone = Tone::plain) {
        TableCell cell(text, tone);
        cell.sortBy = value;
        return cell;
    };
    std::set<QString> shown;
    std::vector<std::vector<TableCell>> rows;
    for (const FineTuneCell *cell : cells) {
        const bool chosen = planned(*cell);
        QString what = cardsName(*cell->accelerator, cell->cards, m_formatter);
        if (cell->instance)
            what += QStringLiteral(" · ") + recordName(cell->instance->provider, m_formatter);
        if (cell->server)
            what += QStringLiteral(" · ") + tr("own");
        // Two servers with the same cards would read the same in every column.
        if (!shown.insert(what + QString::number(cell->memory_gb_per_card)).second)
            continue;
        TableCell name(what, chosen ? Tone::accent : Tone::plain, chosen);
        if (chosen)
            name.icon = Icon::star;
        name.toolTip =
            cell->server
                ? tr("%1, bought: a run costs its power").arg(machineName(*cell, m_formatter))
                : tr("%1, rented by the hour").arg(machineName(*cell, m_formatter));
        TableCell memory =
            number(QStringLiteral("%1 / %2").arg(
                       m_formatter.number(cell->memory_gb_per_card, 0),
                       m_formatter.text(std::round(cell->capacity_gb_per_card), Unit::gigabytes)),
                   cell->memory_gb_per_card, cell->fits ? Tone::good : Tone::bad);
        memory.icon = cell->fits ? Icon::check : Icon::error;
        memory.toolTip = cell->fits ? tr("fits") : tr("too small");
        const QString none = QStringLiteral("–");
        const double never = 1e300; // what does not fit sorts last
        const double month = costPerMonth(m_plan, *cell);
        rows.push_back(
            {name, memory,
             number(cell->fits ? m_formatter.duration(cell->hours_per_run * 3600.0) : none,
                    cell->fits ? cell->hours_per_run : never),
             number(cell->fits ? m_formatter.money(cell->cost_per_run_cny) : none,
                    cell->fits ? cell->cost_per_run_cny : never),
             number(cell->fits ? m_formatter.money(month) : none, cell->fits ? month : never)});
    }
    m_table->setRows(rows);
}

} // namespace reckoner::ui
