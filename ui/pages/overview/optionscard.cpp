// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/optionscard.h"

#include <algorithm>

#include <QVBoxLayout>

#include "core/evaluation/figures.h"
#include "ui/charts/chartview.h"
#include "ui/diagrams/moneydiagrams.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table.h"
#include "ui/wording/names.h"
#include "ui/wording/reasons.h"
#include "ui/wording/verdict.h"

namespace reckoner::ui {

namespace {

constexpr int kChartHeight = 210;

} // namespace

OptionsCard::OptionsCard(const Theme &theme, const Formatter &formatter, QWidget *parent)
    : QWidget(parent),
      m_formatter(formatter),
      m_chart(new ChartView(theme, formatter)),
      m_table(new ResultTable(
          {{tr("Way")}, {tr("On what"), false, true}, {tr("Busy"), true}, {tr("Total"), true}},
          theme))
{
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins({});
    auto *card = new Card(tr("Four ways of running it"), theme);
    around->addWidget(card);
    m_chart->setObjectName(QStringLiteral("options"));
    m_chart->setFixedHeight(kChartHeight);
    m_table->setObjectName(QStringLiteral("optionTable"));
    m_table->setAccessibleName(tr("Four ways of running it"));
    card->body()->addWidget(m_chart);
    card->body()->addWidget(m_table);
    connect(m_table, &ResultTable::explain, this, &OptionsCard::explain);
}

void OptionsCard::show(const Evaluation &evaluation)
{
    const bool any = std::ranges::any_of(evaluation.plan.options, &OptionPlan::priced);
    m_chart->setVisible(any);
    if (any)
        m_chart->setSpec(bars(evaluation.plan));
    std::vector<std::vector<TableCell>> rows;
    for (const OptionPlan &option : evaluation.plan.options) {
        const bool best = option.option == evaluation.plan.recommended;
        const Tone tone = best ? Tone::accent : option.available() ? Tone::plain : Tone::muted;
        TableCell name(optionName(option.option, m_formatter), tone, best);
        name.icon = best ? Icon::star : option.available() ? Icon::check : Icon::close;
        if (best)
            name.toolTip = tr("Recommended");
        TableCell total(option.priced() ? m_formatter.money(option.total_cny) : QStringLiteral("–"),
                        tone, best);
        if (!option.available() && option.priced())
            total.toolTip = tr("For reference: the way is not open");
        if (const Entry *entry = evaluation.ledger.find(figures::tco_total, scopeOf(option.option)))
            total.figureKey = QString::fromStdString(fullKey(*entry));
        const QString reason = absenceReason(option, evaluation, m_formatter);
        TableCell what(reason.isEmpty() ? planShort(option, m_formatter) : reason, tone);
        what.toolTip = what.text;
        const bool machines = option.priced() && option.available_gpu_hours > 0;
        rows.push_back(
            {name, what,
             TableCell(machines ? m_formatter.percent(option.utilization) : QStringLiteral("–"),
                       tone),
             total});
    }
    m_table->setRows(rows);
}

ChartSpec OptionsCard::bars(const DeploymentPlan &plan) const
{
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::stackedBars;
    spec.title = tr("Total cost by way of running the model");
    spec.y.unit = Unit::cny;
    for (const OptionPlan &option : plan.options) {
        const QString name = optionName(option.option, m_formatter);
        spec.x.categories << (option.available() ? name
                              : option.priced()  ? tr("%1 (for reference)").arg(name)
                                                 : tr("%1 (not open)").arg(name));
    }
    for (int index = 0; index < kCostCategoryCount; ++index) {
        const auto category = static_cast<CostCategory>(index);
        ChartSeries series;
        series.name = m_formatter.core("Cost", label(category));
        series.color = costColor(category);
        bool any = false;
        for (std::size_t i = 0; i < plan.options.size(); ++i) {
            const OptionPlan &option = plan.options[i];
            const double cny = option.priced() ? option.cash.of(category).value() : 0.0;
            any = any || cny > 0;
            series.points.push_back({double(i), std::max(0.0, cny), {}});
        }
        if (any)
            spec.series.push_back(series);
    }
    return spec;
}

} // namespace reckoner::ui
