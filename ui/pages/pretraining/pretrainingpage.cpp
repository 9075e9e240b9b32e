// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/pretraining/pretrainingpage.h"

#include "core/evaluation/figures.h"
#include "ui/cards/ledgerfigure.h"
#include "ui/charts/chartview.h"
#include "ui/pages/pretraining/clusterstable.h"
#include "ui/pages/pretraining/networkview.h"
#include "ui/pages/pretraining/parallelizationview.h"
#include "ui/pages/pretraining/pretrainingchart.h"
#include "ui/widgets/card.h"
#include "ui/widgets/itemlist.h"
#include "ui/wording/guidance.h"
#include "ui/wording/layout.h"
#include "ui/wording/names.h"
#include "ui/wording/network.h"
#include "ui/wording/pretrainrun.h"
#include "ui/wording/training.h"

namespace reckoner::ui {

namespace {

// What the article says a 7B, 70B and 405B model cost, how long they take, and on what.
constexpr std::string_view kClaims[] = {"S012", "S013", "S014", "S015", "S016", "S017",
                                        "S007", "S006", "S008", "S009", "S010", "S011",
                                        "S096", "S109", "S103", "S104"};

} // namespace

PreTrainingPage::PreTrainingPage(const PageContext &context, QWidget *parent)
    : StagePage(context, parent)
{
    makeFigures();
    makeViews();
    makeSide();
}

void PreTrainingPage::makeFigures()
{
    m_tokens = addFigure(tr("Tokens"), "tokens");
    m_flops = addFigure(tr("FLOPs"), "flops");
    m_gpuHours = addFigure(tr("GPU-hours"), "gpuHours");
    m_days = addFigure(tr("Days"), "days");
    m_cost = addFigure(tr("Rent"), "cost");
}

void PreTrainingPage::makeViews()
{
    m_clusters = new ClustersTable(theme(), formatter());
    m_chart = makeChart("rentOrBuy");
    m_layouts = new ParallelizationView(theme(), formatter());
    m_networks = new NetworkView(theme(), formatter());
    connect(m_networks, &NetworkView::explain, this, &Page::explain);
    setViews({{tr("Rent or buy"), m_chart, QStringLiteral("costs")},
              {tr("Clusters"), m_clusters, QStringLiteral("clusters")},
              {tr("Parallelization"), m_layouts, QStringLiteral("layouts")},
              {tr("Network"), m_networks, QStringLiteral("network")}},
             kClaims, tr("What the source article says of pre-training, held against arithmetic."));
    views()->setCaption(0, tr("Days and cost of the cheapest clusters: renting pays for one run, "
                              "buying for the machines."));
    views()->setCaption(1, tr("The smallest cluster of each kind that meets the deadline or comes "
                              "nearest; MFU as the layout that is fastest reaches it."));
}

void PreTrainingPage::makeSide()
{
    auto *reasons = new Card(tr("Is it wanted?"), theme());
    m_reasons = new ItemList(theme());
    m_reasons->setObjectName(QStringLiteral("reasons"));
    reasons->body()->addWidget(m_reasons);
    addSide(reasons);
    auto *run = new Card(tr("The run"), theme());
    m_run = new ItemList(theme());
    m_run->setObjectName(QStringLiteral("run"));
    run->body()->addWidget(m_run);
    addSide(run);
    addFields(tr("What would change it"),
              {"training_intent", "data_gb", "data_exclusive", "pretrain_model",
               "pretrain_tokens_b", "pretrain_deadline_days", "pretrain_precision",
               "pretrain_experiments", "pretrain_failed_runs", "pretrain_failures_per_kgpu_day",
               "pretrain_checkpoint_gb_s", "pretrain_restart_hours", "cleaning_yield",
               "network_share"});
}

void PreTrainingPage::showEvaluation(const Evaluation &evaluation)
{
    const Scenario &scenario = context().document.scenario();
    setAnswer(pretrainSentence(evaluation, scenario, formatter()),
              pretrainReason(evaluation, scenario, formatter()), evaluation);
    m_clusters->show(evaluation.search.pretrain, scenario);
    showFigures(evaluation);
    showReasons(evaluation);

    const bool none =
        evaluation.search.pretrain.rented.empty() && evaluation.search.pretrain.bought.empty();
    for (const int view : {0, 1, 2})
        views()->setNothing(view,
                            none ? tr("No cluster in the catalog holds this model.") : QString());
    showRun(evaluation);
    showNetworks(evaluation);
    m_chart->setSpec(pretraining::rentOrBuySpec(evaluation.search.pretrain, scenario, formatter()));
}

void PreTrainingPage::showRun(const Evaluation &evaluation)
{
    constexpr int kLayouts = 2;
    const PretrainPlan &plan = evaluation.search.pretrain;
    const PretrainOption *option = plan.rented.empty()
                                       ? plan.bought.empty() ? nullptr : &plan.bought.front()
                                       : &plan.rented.front();
    std::vector<ItemList::Item> items;
    if (option) {
        m_layouts->show(*option);
        views()->setCaption(kLayouts,
                            layoutReason(option->layouts, *option->accelerator, formatter()));
        for (const RunPoint &point : pretrainRun(*option, plan, context().document.scenario(),
                                                 *evaluation.catalog, formatter()))
            items.push_back({point.title, point.text, {}, {}, Tone::muted});
    }
    m_run->setItems(items);
}

void PreTrainingPage::showNetworks(const Evaluation &evaluation)
{
    constexpr int kView = 3;
    const NetworkComparison &comparison = evaluation.search.networks;
    views()->setNothing(kView, comparison.available()
                                   ? QString()
                                   : tr("One machine does it: there is no network to choose."));
    if (!comparison.available())
        return;
    m_networks->show(comparison);
    views()->setCaption(kView, networkSentence(comparison, formatter()) + QLatin1Char(' ') +
                                   networkClaims(comparison, *evaluation.catalog, formatter()));
}

void PreTrainingPage::showFigures(const Evaluation &evaluation)
{
    const PretrainPlan &plan = evaluation.search.pretrain;
    const auto set = [&](KeyFigure *figure, const FigureSpec &spec) {
        showFigure(figure, evaluation.ledger, spec, Scope::none, formatter());
    };
    set(m_tokens, figures::pretrain_tokens);
    set(m_gpuHours, figures::pretrain_gpu_hours);
    set(m_days, figures::pretrain_days);
    set(m_cost, figures::pretrain_cost);
    m_tokens->setValue(tokensValue(plan.tokens, formatter()));
    m_tokens->setNote(
        tr("%1B model").arg(formatter().text(plan.model->total_parameters_b.typical, Unit::count)));
    m_flops->setValue(powerOfTen(plan.flops, formatter()));
    m_flops->setNote(tr("of one run"));
    const QString state = plan.wanted ? tr("planned") : tr("for reference");
    if (plan.rented.empty()) {
        m_gpuHours->setNote(tr("no cluster holds it"));
        return;
    }
    const PretrainOption &option = plan.rented.front();
    m_gpuHours->setValue({formatter().number(option.gpu_hours, 0), {}, false});
    m_days->setValue({formatter().number(option.days, option.days < 10 ? 1 : 0), {}, false});
    m_gpuHours->setNote(tr("MFU %1").arg(formatter().percent(option.mfu)));
    m_days->setNote(tr("cards: %1").arg(formatter().number(option.cards, 0)));
    m_cost->setNote(state);
}

void PreTrainingPage::showReasons(const Evaluation &evaluation)
{
    const PretrainPlan &plan = evaluation.search.pretrain;
    const StepRule &dataStep = evaluation.guidance.steps[1];
    std::vector<ItemList::Item> items;
    items.push_back({plan.wanted ? tr("Yes, in the plan") : tr("No"),
                     pretrainReason(evaluation, context().document.scenario(), formatter()),
                     {},
                     {},
                     plan.wanted ? Tone::accent : Tone::muted});
    if (dataStep.rule)
        items.push_back({tr("The data rule"),
                         ruleReason(dataStep, formatter()),
                         ruleSource(*dataStep.rule, *evaluation.catalog, formatter()),
                         {},
                         Tone::muted});
    if (!plan.rented.empty() && !plan.bought.empty()) {
        const PretrainOption &rented = plan.rented.front();
        const PretrainOption &bought = plan.bought.front();
        items.push_back({tr("Rent or buy"),
                         tr("Renting %1 for one run costs %2; buying %3 costs %4.")
                             .arg(cardsName(*rented.accelerator, rented.cards, formatter()),
                                  formatter().money(rented.cost_cny),
                                  cardsName(*bought.accelerator, bought.cards, formatter()),
                                  formatter().money(bought.cost_cny)),
                         {},
                         {},
                         Tone::muted});
    }
    m_reasons->setItems(items);
}

} // namespace reckoner::ui
