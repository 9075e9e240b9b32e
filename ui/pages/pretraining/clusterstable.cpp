// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pretraining/clusterstable.h"

#include <QVBoxLayout>

#include "ui/widgets/segmented.h"
#include "ui/widgets/sortedtable.h"
#include "ui/wording/names.h"
#include "ui/wording/recordnames.h"
#include "ui/wording/training.h"

namespace reckoner::ui {

namespace {

constexpr double kKilowattHours = 1000.0; ///< in a MWh

} // namespace

ClustersTable::ClustersTable(const Theme &theme, const Formatter &formatter, QWidget *parent)
    : QWidget(parent),
      m_formatter(formatter),
      m_which(new Segmented({tr("To rent"), tr("To buy")}, theme)),
      m_table(new SortedTable({{tr("Cluster"), false, true},
                               {tr("Days"), true},
                               {tr("MFU"), true},
                               {tr("GPU-hours"), true},
                               {tr("MWh"), true},
                               {tr("Cost"), true}},
                              theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kOne);
    m_which->setObjectName(QStringLiteral("rentedOrBought"));
    m_which->setAccessibleName(tr("To rent or to buy"));
    m_table->setObjectName(QStringLiteral("clusters"));
    m_table->setAccessibleName(tr("Clusters that would do the pre-training"));
    column->addWidget(m_which, 0, Qt::AlignLeft);
    column->addWidget(m_table, 1);
    connect(m_which, &Segmented::chosen, this, [this] { fill(); });
}

void ClustersTable::show(const PretrainPlan &plan, const Scenario &scenario)
{
    m_plan = plan;
    m_scenario = scenario;
    fill();
}

void ClustersTable::fill()
{
    const auto number = [](const QString &text, double value) {
        TableCell cell(text);
        cell.sortBy = value;
        return cell;
    };
    std::vector<std::vector<TableCell>> rows;
    const bool rented = m_which->current() == 0;
    for (const PretrainOption &option : rented ? m_plan.rented : m_plan.bought) {
        const bool first = rented && rows.empty();
        QString what = cardsName(*option.accelerator, option.cards, m_formatter);
        if (option.instance)
            what += QStringLiteral(" · ") + recordName(option.instance->provider, m_formatter);
        TableCell name(what, first ? Tone::accent : Tone::plain, first);
        name.toolTip = tr("%1; machines: %2")
                           .arg(machineName(option, m_formatter), QString::number(option.machines));
        if (first)
            name.icon = Icon::star;
        const bool intime = meetsDeadline(option, m_scenario);
        TableCell days =
            number(m_formatter.number(option.days, option.days < 10 ? 1 : 0), option.days);
        days.tone = intime ? Tone::good : Tone::bad;
        days.icon = intime ? Icon::check : Icon::error;
        days.toolTip = intime ? tr("in time") : tr("late");
        rows.push_back(
            {name, days, number(m_formatter.percent(option.mfu), option.mfu),
             number(m_formatter.number(option.gpu_hours, 0), option.gpu_hours),
             number(m_formatter.number(option.energy_kwh / kKilowattHours, 0), option.energy_kwh),
             number(m_formatter.money(option.cost_cny), option.cost_cny)});
    }
    m_table->setRows(rows);
}

} // namespace reckoner::ui
