// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pretraining/parallelizationview.h"

#include <algorithm>

#include <QVBoxLayout>

#include "ui/cards/memorybar.h"
#include "ui/widgets/sortedtable.h"
#include "ui/wording/layout.h"
#include "ui/wording/names.h"

namespace reckoner::ui {

namespace {

TableCell number(const QString &text, double value)
{
    TableCell cell(text);
    cell.sortBy = value;
    return cell;
}

} // namespace

ParallelizationView::ParallelizationView(const Theme &theme, const Formatter &formatter,
                                         QWidget *parent)
    : QWidget(parent),
      m_formatter(formatter),
      m_memory(new MemoryBar(theme, formatter)),
      m_table(new SortedTable({{tr("TP"), true},
                               {tr("PP"), true},
                               {tr("CP"), true},
                               {tr("EP"), true},
                               {tr("DP"), true},
                               {tr("Micro"), true},
                               {tr("Sharding")},
                               {tr("Recomp.")},
                               {tr("Tok/s/GPU"), true},
                               {tr("MFU"), true},
                               {tr("GB"), true},
                               {tr("Slower, because of"), false, true}},
                              theme))
{
    m_table->setObjectName(QStringLiteral("layouts"));
    m_table->setAccessibleName(tr("Ways to lay the run out on the cluster"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kOne);
    column->addWidget(m_memory);
    column->addWidget(m_table, 1);
}

void ParallelizationView::show(const PretrainOption &option)
{
    if (!option.layouts.found())
        return;
    const LayoutCandidate &best = option.layouts.best();
    m_memory->show(tr("One of %1").arg(cardsName(*option.accelerator, option.cards, m_formatter)),
                   memorySpec(best.step.memory, usableGigabytes(*option.accelerator)),
                   layoutText(best.config.layout, m_formatter));
    fill(option.layouts);
}

void ParallelizationView::fill(const LayoutRanking &layouts)
{
    std::vector<std::vector<TableCell>> rows;
    const LayoutCandidate &best = layouts.best();
    for (const LayoutCandidate &candidate : layouts.candidates) {
        const TrainingLayout &l = candidate.config.layout;
        const TrainingStep &step = candidate.step;
        const auto cards = [&](int count) { return number(m_formatter.number(count, 0), count); };
        const double gb = inGigabytes(step.memory.total);
        const bool first = rows.empty();
        TableCell loses(first ? tr("the best") : layoutLoss(best, candidate, m_formatter),
                        first ? Tone::accent : Tone::plain, first);
        loses.toolTip = loses.text;
        loses.sortBy = -step.tokens_per_s;
        rows.push_back(
            {cards(l.tp), cards(l.pp), cards(l.cp), cards(l.ep), cards(l.dp),
             number(m_formatter.number(l.micro_batch, 0), l.micro_batch), shardingName(l),
             recomputeShare(l, m_formatter),
             number(m_formatter.number(step.tokens_per_s_per_card, 0), step.tokens_per_s_per_card),
             number(m_formatter.percent(step.mfu), step.mfu), number(m_formatter.number(gb, 0), gb),
             loses});
    }
    hideWhatNobodyUses(layouts);
    m_table->setRows(rows);
}

// A column in which every row says the same leaves its room to the reasons.
void ParallelizationView::hideWhatNobodyUses(const LayoutRanking &layouts)
{
    constexpr int TrainingLayout::*kAlternatives[] = {&TrainingLayout::tp, &TrainingLayout::pp,
                                                      &TrainingLayout::cp, &TrainingLayout::ep};
    for (int column = 0; column < int(std::size(kAlternatives)); ++column)
        m_table->setColumnHidden(
            column, std::ranges::all_of(layouts.candidates, [&](const LayoutCandidate &candidate) {
                return candidate.config.layout.*kAlternatives[column] == 1;
            }));
}

} // namespace reckoner::ui
