// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inference/layoutsview.h"

#include <QVBoxLayout>

#include "ui/charts/chartview.h"
#include "ui/pages/inference/inferencecharts.h"
#include "ui/widgets/sortedtable.h"
#include "ui/wording/names.h"

namespace reckoner::ui {

namespace {

constexpr double kMillisecondsPerSecond = 1000.0;
constexpr int kChartShare = 3;
constexpr int kTableShare = 2;

TableCell number(const QString &text, double value)
{
    TableCell cell(text);
    cell.sortBy = value;
    return cell;
}

} // namespace

LayoutsView::LayoutsView(const Theme &theme, const Formatter &formatter, QWidget *parent)
    : QWidget(parent),
      m_formatter(formatter),
      m_front(new ChartView(theme, formatter)),
      m_table(new SortedTable({{tr("Split"), false, true},
                               {tr("Copies"), true},
                               {tr("Weights")},
                               {tr("In flight"), true},
                               {tr("TPOT"), true},
                               {tr("TTFT"), true},
                               {tr("tok/s"), true},
                               {tr("Behind"), true}},
                              theme))
{
    m_front->setObjectName(QStringLiteral("front"));
    m_table->setObjectName(QStringLiteral("layouts"));
    m_table->setAccessibleName(tr("Ways to run the machine within the targets"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kOne);
    column->addWidget(m_front, kChartShare);
    column->addWidget(m_table, kTableShare);
    connect(m_front, &ChartView::thresholdMoved, this, [this](int, double tokensPerSecond) {
        if (tokensPerSecond > 0.0)
            Q_EMIT tpotTargetMoved(kMillisecondsPerSecond / tokensPerSecond);
    });
}

void LayoutsView::show(const Scenario &scenario, const MachineConfigurations &all)
{
    m_front->setSpec(inference::frontSpec(scenario, all, m_formatter));
    std::vector<std::vector<TableCell>> rows;
    for (const Configuration &c : all.found) {
        const bool best = rows.empty();
        TableCell name(layoutName(c.layout), best ? Tone::accent : Tone::plain, best);
        if (best)
            name.icon = Icon::star;
        else if (c.on_front)
            name.icon = Icon::check;
        const double behind = 1.0 - c.output_tokens_per_s / all.found.front().output_tokens_per_s;
        rows.push_back(
            {name, number(m_formatter.number(c.replicas, 0), c.replicas),
             widthName(quantizationOf(c.weights)),
             number(m_formatter.number(c.point.batch, 0), c.point.batch),
             number(m_formatter.text(c.point.tpot_s * kMillisecondsPerSecond, Unit::milliseconds),
                    c.point.tpot_s),
             number(m_formatter.duration(c.point.ttft_s), c.point.ttft_s),
             number(m_formatter.number(c.output_tokens_per_s, 0), c.output_tokens_per_s),
             number(best ? QStringLiteral("–") : m_formatter.percent(behind), behind)});
    }
    m_table->setRows(rows);
}

} // namespace reckoner::ui
