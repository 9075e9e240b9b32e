// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wizard/previewpanel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/evaluation/figures.h"
#include "ui/pages/wizard/budgetcard.h"
#include "ui/pages/wizard/recommendationcard.h"
#include "ui/widgets/keyfigure.h"
#include "ui/widgets/noticebar.h"
#include "ui/wording/names.h"

namespace reckoner::ui {

namespace {

QString fullKeyOf(Scope scope, const FigureSpec &spec)
{
    std::string out(key(scope));
    if (!out.empty())
        out += '.';
    out += spec.key;
    return QString::fromStdString(out);
}

} // namespace

PreviewPanel::PreviewPanel(const Theme &theme, const Formatter &formatter, QWidget *parent)
    : QWidget(parent),
      m_formatter(formatter),
      m_recommendation(new RecommendationCard(theme, formatter)),
      m_cost(new KeyFigure(tr("Total cost"), theme)),
      m_breakEven(new KeyFigure(tr("Break-even utilization"), theme)),
      m_budget(new BudgetCard(theme, formatter)),
      m_notices(new NoticeList(theme, formatter))
{
    setObjectName(QStringLiteral("preview"));
    m_cost->setObjectName(QStringLiteral("previewCost"));
    m_breakEven->setObjectName(QStringLiteral("previewBreakEven"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addWidget(m_recommendation);
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_cost, 1);
    row->addWidget(m_breakEven, 1);
    column->addLayout(row);
    column->addWidget(m_budget);
    column->addWidget(m_notices);
    column->addStretch();
    connect(m_cost, &KeyFigure::explain, this, &PreviewPanel::explain);
    connect(m_breakEven, &KeyFigure::explain, this, &PreviewPanel::explain);
    connect(m_budget, &BudgetCard::explain, this, &PreviewPanel::explain);
}

void PreviewPanel::show(const Scenario &scenario, const Evaluation &evaluation,
                        const std::vector<Notice> &notices)
{
    m_recommendation->show(scenario, evaluation);
    showCost(scenario, evaluation);
    showBreakEven(evaluation.break_even);
    m_budget->show(scenario, evaluation);
    m_notices->setNotices(notices);
}

void PreviewPanel::showCost(const Scenario &scenario, const Evaluation &evaluation)
{
    m_cost->setLabel(
        tr("Total cost over %1").arg(horizonName(scenario.horizon_years, m_formatter)));
    const OptionPlan *best = evaluation.plan.best();
    if (!best) {
        m_cost->setValue({QStringLiteral("–"), {}, false});
        m_cost->setFigureKey({});
        m_cost->setNote(tr("nothing feasible to price"));
        return;
    }
    const bool over = evaluation.guidance.reserve_cny < 0;
    m_cost->setValue(m_formatter.format(best->total_cny, Unit::cny),
                     over ? Tone::warning : Tone::plain);
    m_cost->setNote(
        over ? tr("over the budget")
             : tr("%1 below the budget").arg(m_formatter.money(evaluation.guidance.reserve_cny)));
    m_cost->setFigureKey(fullKeyOf(scopeOf(best->option), figures::tco_total));
}

void PreviewPanel::showBreakEven(const BreakEvenAnalysis &analysis)
{
    m_breakEven->setFigureKey({});
    if (!analysis.available) {
        m_breakEven->setValue({QStringLiteral("–"), {}, false});
        m_breakEven->setNote(tr("nothing to compare"));
        return;
    }
    m_breakEven->setNote(tr("yours is %1").arg(m_formatter.percent(analysis.utilization_now)));
    switch (analysis.utilization.kind) {
    case Crossing::Kind::at:
        m_breakEven->setValue(m_formatter.format(analysis.utilization.value, Unit::fraction));
        m_breakEven->setFigureKey(fullKeyOf(Scope::none, figures::break_even_utilization));
        break;
    case Crossing::Kind::always:
        m_breakEven->setValue({tr("none"), {}, false});
        m_breakEven->setNote(tr("owning always wins"));
        break;
    case Crossing::Kind::never:
        m_breakEven->setValue({tr("none"), {}, false});
        m_breakEven->setNote(tr("renting always wins"));
        break;
    }
}

} // namespace reckoner::ui
