// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inference/candidatestable.h"

#include <QVBoxLayout>

#include "ui/widgets/segmented.h"
#include "ui/widgets/sortedtable.h"
#include "ui/wording/names.h"
#include "ui/wording/recordnames.h"

namespace reckoner::ui {

namespace {

constexpr double kMillisecondsPerSecond = 1000.0;

} // namespace

CandidatesTable::CandidatesTable(const Theme &theme, const Formatter &formatter, QWidget *parent)
    : QWidget(parent),
      m_formatter(formatter),
      m_which(new Segmented({tr("To buy"), tr("To rent")}, theme)),
      m_table(new SortedTable({{tr("Machine"), false, true},
                               {tr("Weights")},
                               {tr("TPOT"), true},
                               {tr("TTFT"), true},
                               {tr("QPS"), true},
                               {tr("Machines"), true},
                               {tr("Cost"), true}},
                              theme))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kOne);
    m_which->setObjectName(QStringLiteral("ownedOrRented"));
    m_which->setAccessibleName(tr("To buy or to rent"));
    m_table->setObjectName(QStringLiteral("candidates"));
    m_table->setAccessibleName(tr("Machines that meet the targets"));
    column->addWidget(m_which, 0, Qt::AlignLeft);
    column->addWidget(m_table, 1);
    connect(m_which, &Segmented::chosen, this, [this] {
        m_touched = true;
        fill();
    });
}

void CandidatesTable::show(const ServingSearch &search, const ServingCandidate *chosen)
{
    m_owned = search.owned;
    m_rented = search.rented;
    m_server = chosen ? chosen->server : nullptr;
    m_instance = chosen ? chosen->instance : nullptr;
    if (!m_touched && chosen)
        m_which->setCurrent(chosen->server ? 0 : 1);
    fill();
}

void CandidatesTable::fill()
{
    std::vector<std::vector<TableCell>> rows;
    for (const ServingCandidate &candidate : m_which->current() == 0 ? m_owned : m_rented) {
        const bool chosen = (candidate.server && candidate.server == m_server) ||
                            (candidate.instance && candidate.instance == m_instance);
        const Replica &replica = candidate.replica;
        QString what = cardsName(*replica.accelerator, candidate.cards, m_formatter);
        if (candidate.instance)
            what += QStringLiteral(" · ") + recordName(candidate.instance->provider, m_formatter);
        TableCell name(what, chosen ? Tone::accent : Tone::plain);
        name.toolTip =
            tr("%1; replicas on it: %2")
                .arg(machineName(candidate, m_formatter), QString::number(candidate.replicas));
        if (chosen)
            name.icon = Icon::star;
        else if (candidate.on_front)
            name.icon = Icon::check;
        const auto number = [](const QString &text, double value) {
            TableCell cell(text);
            cell.sortBy = value;
            return cell;
        };
        const QString machines = candidate.machines_first_month == candidate.machines_last_month
                                     ? QString::number(candidate.machines_first_month)
                                     : tr("%1 → %2")
                                           .arg(candidate.machines_first_month)
                                           .arg(candidate.machines_last_month);
        rows.push_back(
            {name, widthName(replica.quantization),
             number(m_formatter.text(replica.tpot_s * kMillisecondsPerSecond, Unit::milliseconds),
                    replica.tpot_s),
             number(m_formatter.duration(replica.ttft_s), replica.ttft_s),
             number(m_formatter.number(candidate.requests_per_s,
                                       candidate.requests_per_s < 10 ? 2 : 0),
                    candidate.requests_per_s),
             number(machines, candidate.machines_last_month),
             number(m_formatter.money(candidate.cost_cny), candidate.cost_cny)});
    }
    m_table->setRows(rows);
}

} // namespace reckoner::ui
