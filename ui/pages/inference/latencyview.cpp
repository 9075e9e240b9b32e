// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inference/latencyview.h"

#include <QVBoxLayout>

#include "core/evaluation/figures.h"
#include "ui/charts/chartview.h"
#include "ui/pages/inference/inferencecharts.h"
#include "ui/widgets/table.h"

namespace reckoner::ui {

namespace {

constexpr double kMillisecondsPerSecond = 1000.0;

using figures::Statistic;
using figures::Wait;

} // namespace

LatencyView::LatencyView(const Theme &theme, const Formatter &formatter, QWidget *parent)
    : QWidget(parent),
      m_formatter(formatter),
      m_curve(new ChartView(theme, formatter)),
      m_waits(new ResultTable({{tr("Busiest hour"), false, true},
                               {tr("Target"), true},
                               {tr("Mean"), true},
                               {QStringLiteral("P50"), true},
                               {QStringLiteral("P95"), true},
                               {QStringLiteral("P99"), true}},
                              theme))
{
    m_curve->setObjectName(QStringLiteral("curve"));
    m_waits->setObjectName(QStringLiteral("waits"));
    m_waits->setAccessibleName(tr("What users wait in the busiest hour"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::kOne);
    column->addWidget(m_curve, 1);
    column->addWidget(m_waits);
    connect(m_waits, &ResultTable::explain, this, &LatencyView::explain);
    connect(m_curve, &ChartView::thresholdMoved, this, [this](int index, double value) {
        if (index == inference::kTpotThreshold)
            Q_EMIT tpotTargetMoved(value);
        else
            Q_EMIT ttftTargetMoved(value / kMillisecondsPerSecond);
    });
}

void LatencyView::show(const Scenario &scenario, const Evaluation &evaluation,
                       const ServingCandidate &machine)
{
    m_curve->setSpec(inference::curveSpec(scenario, evaluation, machine, m_formatter));
    const OptionPlan *best = evaluation.plan.best();
    const Scope scope = best ? scopeOf(best->option) : Scope::none;
    const auto row = [&](const QString &name, Wait wait, const QString &target, double limit) {
        std::vector<TableCell> cells{TableCell(name), TableCell(target, Tone::muted)};
        for (int at = 0; at < figures::kStatistics; ++at) {
            const FigureSpec &spec = figures::latency(wait, static_cast<Statistic>(at));
            const Entry *entry = evaluation.ledger.find(spec, scope);
            if (!entry) {
                cells.emplace_back(QStringLiteral("–"), Tone::muted);
                continue;
            }
            const bool late = limit > 0 && entry->value > limit;
            TableCell cell(spec.unit == Unit::seconds ? m_formatter.duration(entry->value)
                                                      : m_formatter.text(entry->value, spec.unit),
                           late ? Tone::warning : Tone::plain, late);
            cell.figureKey = QString::fromStdString(fullKey(*entry));
            cells.push_back(cell);
        }
        return cells;
    };
    m_waits->setRows(
        {row(tr("First token (TTFT)"), Wait::firstToken,
             m_formatter.text(scenario.ttft_target_s, Unit::seconds), scenario.ttft_target_s),
         row(tr("Time per token (TPOT)"), Wait::perToken,
             m_formatter.text(scenario.tpot_target_ms, Unit::milliseconds),
             scenario.tpot_target_ms),
         row(tr("Whole answer"), Wait::answer, QStringLiteral("–"), 0.0)});
}

} // namespace reckoner::ui
