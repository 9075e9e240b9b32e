// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inference/inferencepage.h"

#include "core/evaluation/figures.h"
#include "ui/cards/ledgerfigure.h"
#include "ui/cards/memorybar.h"
#include "ui/charts/chartview.h"
#include "ui/pages/inference/candidatestable.h"
#include "ui/pages/inference/inferencecharts.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keyfigure.h"
#include "ui/wording/names.h"
#include "ui/wording/serving.h"

namespace reckoner::ui {

namespace {

// The scenarios A, B and C of the article, and what it says of power and quantization.
constexpr std::string_view kClaims[] = {"S036", "S037", "S038", "S039", "S040", "S041", "S043",
                                        "S044", "S045", "S046", "S079", "S106", "S107", "S089"};

} // namespace

InferencePage::InferencePage(const PageContext &context, QWidget *parent)
    : StagePage(context, parent)
{
    makeFigures();
    makeViews();
    makeSide();
}

void InferencePage::makeFigures()
{
    m_tpot = addFigure(tr("Time per token"), "tpot");
    m_ttft = addFigure(tr("First token"), "ttft");
    m_batch = addFigure(tr("In flight"), "batch");
    m_tokens = addFigure(tr("Per replica"), "tokens");
    m_qps = addFigure(tr("Per machine"), "qps");
}

void InferencePage::makeViews()
{
    m_curve = makeChart("curve");
    m_machines = makeChart("machines");
    m_week = makeChart("week");
    m_candidates = new CandidatesTable(theme(), formatter());
    setViews({{tr("Latency"), m_curve, QStringLiteral("curve")},
              {tr("Machines"), m_machines, QStringLiteral("machines")},
              {tr("Week"), m_week, QStringLiteral("week")},
              {tr("Candidates"), m_candidates, QStringLiteral("candidates")}},
             kClaims, tr("What the source article says of serving, held against arithmetic."));
}

void InferencePage::makeSide()
{
    auto *memoryCard = new Card(tr("Memory of one replica"), theme());
    m_memory = new MemoryBar(theme(), formatter());
    memoryCard->body()->addWidget(m_memory);
    addSide(memoryCard);

    addFields({"model", "quantization", "peak_users", "requests_per_user_hour", "input_tokens",
               "output_tokens", "ttft_target_s", "tpot_target_ms", "context_tokens",
               "growth_per_month", "redundancy", "engine"});
}

void InferencePage::showEvaluation(const Evaluation &evaluation)
{
    const Scenario &scenario = context().document.scenario();
    const ServingCandidate *machine = servingMachine(evaluation.plan);
    const OptionPlan *best = evaluation.plan.best();
    setAnswer(servingSentence(evaluation, formatter()),
              servingReason(evaluation, scenario, formatter()), evaluation);
    showFigures(evaluation, machine, best ? scopeOf(best->option) : Scope::none);
    showViews(evaluation, machine);
}

void InferencePage::showFigures(const Evaluation &evaluation, const ServingCandidate *machine,
                                Scope scope)
{
    const auto set = [&](KeyFigure *figure, const FigureSpec &spec) {
        showFigure(figure, evaluation.ledger, spec, scope, formatter());
    };
    set(m_tpot, figures::tpot);
    set(m_ttft, figures::ttft);
    set(m_batch, figures::batch);
    set(m_tokens, figures::replica_tokens_per_s);
    set(m_qps, figures::machine_qps);
    if (machine) { // short units: five figures stand in a row
        m_tokens->setValue(
            {formatter().number(machine->replica.output_tokens_per_s, 0), tr("tok/s"), true});
        m_qps->setValue({formatter().number(machine->requests_per_s, 2), tr("QPS"), true});
    }
    const Scenario &scenario = context().document.scenario();
    m_tpot->setNote(
        tr("target %1").arg(formatter().text(scenario.tpot_target_ms, Unit::milliseconds)));
    m_ttft->setNote(tr("target %1").arg(formatter().text(scenario.ttft_target_s, Unit::seconds)));
    m_batch->setNote(machine ? tr("replicas: %1").arg(machine->replicas) : QString());
    m_tokens->setNote(machine ? widthName(machine->replica.quantization) : QString());
    m_qps->setNote(tr("peak %1").arg(formatter().number(evaluation.demand.peak_requests_per_s, 2)));
}

void InferencePage::showViews(const Evaluation &evaluation, const ServingCandidate *machine)
{
    const Scenario &scenario = context().document.scenario();
    const QString nothing = servingReason(evaluation, scenario, formatter());
    m_candidates->show(evaluation.search.serving, machine);
    views()->setCaption(3, tr("%1 combinations of machine, width and layout were tried; these meet "
                              "every target. A tick marks those that no other beats in both cost "
                              "and speed.")
                               .arg(formatter().number(evaluation.search.serving.considered, 0)));
    if (!machine) {
        for (const int view : {0, 1, 2, 3})
            views()->setNothing(view, nothing);
        m_memory->showNothing(QString::fromStdString(evaluation.model->name), nothing);
        return;
    }
    for (const int view : {0, 1, 2, 3})
        views()->setNothing(view, {});
    const Replica &replica = machine->replica;
    const OptionPlan *best = evaluation.plan.best();
    const int first =
        best && machine == best->owned ? best->owned_machines_first : machine->machines_first_month;
    m_curve->setSpec(inference::curveSpec(scenario, evaluation, replica, formatter()));
    m_machines->setSpec(inference::machinesSpec(scenario, evaluation, *machine));
    m_week->setSpec(inference::weekSpec(evaluation, *machine, std::max(1, first), formatter()));
    views()->setCaption(0, tr("Latency against throughput of one replica (%1, %2); the operating "
                              "point is the largest batch inside both targets.")
                               .arg(cardsName(*replica.accelerator, replica.cards, formatter()),
                                    widthName(replica.quantization)));
    views()->setCaption(1, tr("Machines of %1 requests per second each, as the peak grows by %2 a "
                              "month.")
                               .arg(formatter().number(machine->requests_per_s, 1),
                                    formatter().percent(scenario.growth_per_month)));
    views()->setCaption(2, tr("How busy the machines of the first month are in each hour of the "
                              "week: the stronger the colour, the busier."));
    m_memory->show(cardsName(*replica.accelerator, replica.cards, formatter()),
                   memorySpec(replica.memory));
}

} // namespace reckoner::ui
