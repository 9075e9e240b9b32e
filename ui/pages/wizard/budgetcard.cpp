// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wizard/budgetcard.h"

#include <algorithm>
#include <array>

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/evaluation/figures.h"
#include "ui/charts/chartrenderer.h"
#include "ui/charts/chartview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table.h"
#include "ui/wording/guidance.h"

namespace reckoner::ui {

namespace {

constexpr ChartColor kInference = ChartColor::category(0);
constexpr ChartColor kFineTuning = ChartColor::category(2);
constexpr ChartColor kTraining = ChartColor::category(3);
constexpr ChartColor kReserve = ChartColor::category(4);
constexpr int kDonut = 15 * space::kOne;

} // namespace

BudgetCard::BudgetCard(const Theme &theme, const Formatter &formatter, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_formatter(formatter),
      m_card(new Card({}, theme)),
      m_donut(new ChartView(theme, formatter)),
      m_table(new ResultTable({{{}, false, true}, {tr("Rule"), true}, {tr("Plan"), true}}, theme)),
      m_decided(makeCaption({}, theme)),
      m_why(makeCaption({}, theme))
{
    auto *around = new QVBoxLayout(this);
    around->setContentsMargins({});
    around->addWidget(m_card);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::kCard);
    m_donut->setObjectName(QStringLiteral("budgetDonut"));
    m_donut->setFixedSize(kDonut, kDonut);
    row->addWidget(m_donut);
    m_table->setObjectName(QStringLiteral("budgetTable"));
    m_table->setAccessibleName(tr("How the budget splits"));
    row->addWidget(m_table, 1);
    m_card->body()->addLayout(row);
    m_decided->setObjectName(QStringLiteral("decidingRule"));
    m_card->body()->addWidget(m_decided);
    m_card->body()->addWidget(m_why);
    connect(m_table, &ResultTable::explain, this, &BudgetCard::explain);
}

void BudgetCard::show(const Scenario &scenario, const Evaluation &evaluation)
{
    const Guidance &guidance = evaluation.guidance;
    const bool planned = evaluation.plan.best() != nullptr;
    showDonut(scenario, guidance, planned);
    showTable(scenario, guidance, planned);
    m_decided->setText(decidingRule(guidance, m_formatter));
    const int decides = guidance.steps[0].decides ? 0 : 1;
    m_why->setText(differenceText(evaluation, decides, m_formatter));
    m_why->setVisible(!m_why->text().isEmpty());
}

MoneyScale BudgetCard::scaleFor(double budget, const Guidance &guidance) const
{
    return m_formatter.moneyScale(std::max(budget, guidance.planned_inference_cny));
}

void BudgetCard::showDonut(const Scenario &scenario, const Guidance &guidance, bool planned)
{
    const bool over = planned && guidance.reserve_cny < 0;
    const double budget = scenario.budget_cny;
    ChartSpec spec;
    spec.kind = ChartSpec::Kind::donut;
    spec.title = planned ? tr("What the plan spends") : tr("What the rule of thumb would spend");
    spec.y.unit = Unit::cny;
    const auto part = [&](const QString &name, double plan, double share, ChartColor color) {
        spec.parts.push_back({name, planned ? plan : share * budget, color});
    };
    part(tr("Inference"), guidance.planned_inference_cny, guidance.rule_split.inference,
         kInference);
    part(tr("Fine-tuning"), guidance.planned_finetuning_cny, guidance.rule_split.fine_tuning,
         kFineTuning);
    part(tr("Training"), guidance.planned_training_cny, guidance.rule_split.training, kTraining);
    if (planned && !over)
        spec.parts.push_back({tr("Reserve"), guidance.reserve_cny, kReserve});
    spec.centerValue = m_formatter.inScale(budget, scaleFor(budget, guidance));
    spec.centerLabel = over ? tr("over budget") : tr("budget");
    m_donut->setSpec(std::move(spec));
}

void BudgetCard::showTable(const Scenario &scenario, const Guidance &guidance, bool planned)
{
    const double budget = scenario.budget_cny;
    const BudgetSplit &rule = guidance.rule_split;
    const std::array names{tr("Inference"), tr("Fine-tuning"), tr("Training"),
                           planned && guidance.reserve_cny < 0 ? tr("Over budget") : tr("Reserve"),
                           tr("Budget")};
    const std::array colors{kInference, kFineTuning, kTraining, kReserve};
    const std::array ruled{rule.inference * budget, rule.fine_tuning * budget,
                           rule.training * budget};
    const std::array plan{guidance.planned_inference_cny, guidance.planned_finetuning_cny,
                          guidance.planned_training_cny, guidance.reserve_cny};
    const MoneyScale scale = scaleFor(budget, guidance);
    const std::vector<QString> ruledTexts = m_formatter.moneyColumn(ruled, scale);
    const std::vector<QString> planTexts = m_formatter.moneyColumn(plan, scale);
    const QString total = m_formatter.inScale(budget, scale);
    const QString none = QStringLiteral("–");
    m_card->setCaption(tr("How the budget splits, %1").arg(scale.unit));

    std::vector<std::vector<TableCell>> rows;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const bool last = i + 1 == names.size();
        TableCell name(names[i]);
        if (!last)
            name.swatch = chartColor(colors[i], m_theme);
        TableCell ruleCell(last ? total : i < ruled.size() ? ruledTexts[i] : none, Tone::muted);
        TableCell planCell(!planned ? none
                           : last   ? total
                                    : planTexts[i],
                           planned && i == 3 && plan[3] < 0 ? Tone::warning : Tone::plain, true);
        if (planned && i == 3)
            planCell.figureKey = QLatin1String(figures::budget_reserve.key.data());
        rows.push_back({name, ruleCell, planCell});
    }
    m_table->setRows(rows, true);
}

} // namespace reckoner::ui
