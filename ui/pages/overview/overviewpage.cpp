// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/overview/overviewpage.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/evaluation/figures.h"
#include "ui/cards/ledgerfigure.h"
#include "ui/pages/overview/ideacard.h"
#include "ui/pages/overview/optionscard.h"
#include "ui/pages/overview/rulescard.h"
#include "ui/widgets/card.h"
#include "ui/widgets/itemlist.h"
#include "ui/wording/guidance.h"
#include "ui/wording/names.h"
#include "ui/wording/pitfalls.h"
#include "ui/wording/verdict.h"

namespace reckoner::ui {

OverviewPage::OverviewPage(const PageContext &context, QWidget *parent)
    : Page(context, parent),
      m_headline(makeHeadline({}, theme())),
      m_lead(makeLead({}, theme())),
      m_options(new OptionsCard(theme(), formatter())),
      m_idea(new IdeaCard(theme(), formatter())),
      m_rules(new RulesCard(theme(), formatter())),
      m_pitfalls(new ItemList(theme())),
      m_roadMap(new ItemList(theme()))
{
    m_headline->setObjectName(QStringLiteral("headline"));
    m_lead->setObjectName(QStringLiteral("lead"));
    m_pitfalls->setObjectName(QStringLiteral("pitfalls"));
    m_roadMap->setObjectName(QStringLiteral("roadMap"));
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins({});
    page->setSpacing(space::kCard);
    auto *answer = new QVBoxLayout;
    answer->setSpacing(space::kTight);
    answer->addWidget(m_headline);
    answer->addWidget(m_lead);
    page->addLayout(answer);
    page->addWidget(makeFigures());

    auto *columns = new QHBoxLayout;
    columns->setSpacing(12);
    auto *left = new QVBoxLayout;
    auto *right = new QVBoxLayout;
    left->setSpacing(12);
    right->setSpacing(12);
    left->addWidget(m_options);
    left->addWidget(m_rules);
    left->addStretch(1);
    right->addWidget(m_idea);
    const auto listCard = [&](const QString &caption, ItemList *list) {
        auto *card = new Card(caption, theme());
        card->body()->addWidget(list);
        right->addWidget(card);
    };
    listCard(tr("Next steps"), m_roadMap);
    listCard(tr("Pitfalls that apply here"), m_pitfalls);
    right->addStretch(1);
    columns->addLayout(left, 5);
    columns->addLayout(right, 3);
    page->addLayout(columns);
    page->addStretch(1);

    connect(m_options, &OptionsCard::explain, this, &Page::explain);
    connect(m_idea, &IdeaCard::explain, this, &Page::explain);
    connect(m_idea, &IdeaCard::wanted, this,
            [this] { Q_EMIT fieldRequested(QStringLiteral("idea_server")); });
}

QWidget *OverviewPage::makeFigures()
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins({});
    line->setSpacing(12);
    const auto figure = [&](const QString &label, const char *name) {
        auto *made = new KeyFigure(label, theme());
        made->setObjectName(QLatin1String(name));
        connect(made, &KeyFigure::explain, this, &Page::explain);
        made->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        line->addWidget(made, 1);
        return made;
    };
    m_cost = figure(tr("Total cost"), "cost");
    m_use = figure(tr("Utilization"), "utilization");
    m_breakEven = figure(tr("Break-even utilization"), "breakEven");
    m_payback = figure(tr("Payback"), "payback");
    m_tokens = figure(tr("Per million tokens"), "perMillionTokens");
    return row;
}

void OverviewPage::showScenario(const Scenario &) {}

void OverviewPage::showEvaluation(const Evaluation &evaluation)
{
    const Scenario &scenario = context().document.scenario();
    m_headline->setText(verdictSentence(evaluation, scenario, formatter()));
    m_lead->setText(verdictReason(evaluation, formatter()));
    showFigures(evaluation);
    m_options->show(evaluation);
    m_idea->show(evaluation, scenario);
    m_rules->show(evaluation);
    showPitfalls(evaluation);
    showRoadMap(evaluation);
}

void OverviewPage::showFigures(const Evaluation &evaluation)
{
    const Scenario &scenario = context().document.scenario();
    const OptionPlan *best = evaluation.plan.best();
    m_cost->setLabel(tr("Total over %1").arg(horizonName(scenario.horizon_years, formatter())));
    if (!best) {
        for (KeyFigure *figure : {m_cost, m_use, m_tokens})
            showNoFigure(figure);
        m_cost->setNote(tr("nothing meets the targets"));
    } else {
        const Scope scope = scopeOf(best->option);
        const Ledger &ledger = evaluation.ledger;
        showFigure(m_cost, ledger, figures::tco_total, scope, formatter());
        showFigure(m_use, ledger, figures::utilization, scope, formatter());
        showFigure(m_tokens, ledger, figures::cost_per_million_tokens, scope, formatter());
        m_tokens->setValue(formatter().format(best->cny_per_million_tokens, Unit::cny));
        const double reserve = evaluation.guidance.reserve_cny;
        m_cost->setNote(reserve >= 0 ? tr("%1 of the budget left").arg(formatter().money(reserve))
                                     : tr("%1 over the budget").arg(formatter().money(-reserve)));
    }
    m_use->setNote(tr("of what is paid for"));
    m_tokens->setNote(tr("input and output"));
    showBreakEven(evaluation.break_even, evaluation.ledger);
}

void OverviewPage::showBreakEven(const BreakEvenAnalysis &analysis, const Ledger &ledger)
{
    showFigure(m_breakEven, ledger, figures::break_even_utilization, Scope::none, formatter());
    showFigure(m_payback, ledger, figures::payback_month, Scope::none, formatter());
    if (!analysis.available) {
        m_breakEven->setNote(tr("needs a machine to buy and one to rent"));
        m_payback->setNote({});
        return;
    }
    if (analysis.utilization.kind == Crossing::Kind::always)
        m_breakEven->setValue({tr("0"), formatter().unitName(Unit::fraction), false});
    if (analysis.utilization.kind == Crossing::Kind::never)
        m_breakEven->setValue({tr("none"), {}, false});
    m_breakEven->setNote(
        tr("owned machines: %1").arg(formatter().percent(analysis.utilization_now)));
    if (analysis.payback_month == 0)
        m_payback->setValue({tr("never"), {}, false});
    else
        m_payback->setValue({tr("Month %1").arg(analysis.payback_month), {}, false});
    m_payback->setNote(tr("owning against the cloud"));
}

void OverviewPage::showPitfalls(const Evaluation &evaluation)
{
    std::vector<ItemList::Item> items;
    for (const Pitfall &pitfall : evaluation.pitfalls) {
        const RuleOfThumb *rule = pitfallRule(pitfall.kind, *evaluation.catalog);
        items.push_back({pitfallTitle(pitfall.kind, formatter()),
                         pitfallText(pitfall, formatter()),
                         rule ? ruleSource(*rule, *evaluation.catalog, formatter()) : QString(),
                         {},
                         Tone::warning});
    }
    if (items.empty() && !evaluation.plan.best())
        items.push_back({{}, tr("No plan yet that could fall into one."), {}, {}, Tone::muted});
    else if (items.empty())
        items.push_back(
            {{}, tr("None of the traps the source article names applies."), {}, {}, Tone::good});
    m_pitfalls->setItems(items);
}

void OverviewPage::showRoadMap(const Evaluation &evaluation)
{
    std::vector<ItemList::Item> items;
    for (const RoadMapStep &step : evaluation.road_map)
        items.push_back(
            {{}, roadMapText(step, evaluation, formatter()), {}, tr("Month %1").arg(step.month)});
    if (items.empty())
        items.push_back({{}, verdictReason(evaluation, formatter()), {}, {}, Tone::warning});
    m_roadMap->setItems(items);
}

} // namespace reckoner::ui
