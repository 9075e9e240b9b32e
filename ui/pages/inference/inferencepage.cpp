// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/inference/inferencepage.h"

#include <algorithm>
#include <cmath>

#include "core/evaluation/figures.h"
#include "ui/cards/ledgerfigure.h"
#include "ui/cards/memorybar.h"
#include "ui/charts/chartview.h"
#include "ui/pages/inference/candidatestable.h"
#include "ui/pages/inference/inferencecharts.h"
#include "ui/pages/inference/latencyview.h"
#include "ui/pages/inference/layoutsview.h"
#include "ui/pages/inference/tokencostview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/keyfigure.h"
#include "ui/wording/names.h"
#include "ui/wording/serving.h"

namespace reckoner::ui {

namespace {

// The scenarios A, B and C of the article, and what it says of power and quantization.
constexpr std::string_view kClaims[] = {"S036", "S037", "S038", "S039", "S040", "S041", "S043",
                                        "S044", "S045", "S046", "S079", "S106", "S107", "S089"};

// In the order in which makeViews() adds them.
constexpr int kLatency = 0;
constexpr int kLayouts = 1;
constexpr int kMachines = 2;
constexpr int kGrowth = 3;
constexpr int kWeek = 4;
constexpr int kCosts = 5;

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
    m_latency = new LatencyView(theme(), formatter());
    m_layouts = new LayoutsView(theme(), formatter());
    m_growth = makeChart("machines");
    m_week = makeChart("week");
    m_costs = new TokenCostView(theme(), formatter());
    m_candidates = new CandidatesTable(theme(), formatter());
    setViews({{tr("Latency"), m_latency, QStringLiteral("curve")},
              {tr("Layouts"), m_layouts, QStringLiteral("layouts")},
              {tr("Machines"), m_candidates, QStringLiteral("candidates")},
              {tr("Growth"), m_growth, QStringLiteral("machines")},
              {tr("Week"), m_week, QStringLiteral("week")},
              {tr("Token cost"), m_costs, QStringLiteral("costs")}},
             kClaims, tr("What the source article says of serving, held against arithmetic."));
    const auto tpot = [this](double milliseconds) { setTarget("tpot_target_ms", milliseconds); };
    connect(m_latency, &LatencyView::tpotTargetMoved, this, tpot);
    connect(m_layouts, &LayoutsView::tpotTargetMoved, this, tpot);
    connect(m_latency, &LatencyView::ttftTargetMoved, this,
            [this](double seconds) { setTarget("ttft_target_s", seconds); });
    connect(m_latency, &LatencyView::explain, this, &Page::explain);
    connect(m_costs, &TokenCostView::explain, this, &Page::explain);
}

void InferencePage::makeSide()
{
    auto *memoryCard = new Card(tr("Memory of one replica"), theme());
    m_memory = new MemoryBar(theme(), formatter());
    memoryCard->body()->addWidget(m_memory);
    const auto figure = [&](const QString &label, const char *name) {
        auto *made = new KeyFigure(label, theme());
        made->setObjectName(QLatin1String(name));
        made->setFlat(true);
        connect(made, &KeyFigure::explain, this, &Page::explain);
        memoryCard->body()->addWidget(made);
        return made;
    };
    m_context = figure(tr("Tokens of context that fit"), "kvTokens");
    m_longest = figure(tr("Longest contexts at a time"), "longestContexts");
    addSide(memoryCard);

    addFields(tr("What would change it"),
              {"ttft_target_s", "tpot_target_ms", "latency_goal", "model", "quantization",
               "peak_users", "requests_per_user_hour", "input_tokens", "output_tokens", "input_cv",
               "output_cv", "context_tokens", "prefix_cache_fraction", "growth_per_month",
               "burst_factor", "redundancy", "maintenance_reserve"});
    addFields(tr("How the engine serves"),
              {"engine", "tensor_parallel", "pipeline_parallel", "kv_precision",
               "prefill_placement", "speculation", "draft_tokens", "draft_acceptance",
               "draft_model_b", "batch_limit", "chunk_tokens", "engine_memory_fraction",
               "cpu_offload", "host_bandwidth_gb_s"});
}

// What a speculation or an offload that is not wanted would ask.
bool InferencePage::asks(const Scenario &scenario, std::string_view key) const
{
    if (key == "draft_tokens" || key == "draft_acceptance")
        return scenario.speculation != Speculation::none;
    if (key == "draft_model_b")
        return scenario.speculation == Speculation::draftModel;
    if (key == "host_bandwidth_gb_s")
        return scenario.cpu_offload != CpuOffload::none;
    return true;
}

// A dragged target is a round number of two digits, inside what the field accepts.
void InferencePage::setTarget(std::string_view key, double value)
{
    const FieldSpec &spec = field(key);
    const double digit = std::pow(10.0, std::floor(std::log10(std::max(value, 1e-6))) - 1.0);
    const double grid = spec.decimals == 0 ? std::max(1.0, digit) : digit;
    const double target = std::clamp(std::round(value / grid) * grid, spec.minimum, spec.maximum);
    if (target != context().document.scenario().*spec.number) [[maybe_unused]]
        const auto stored = context().document.edit(spec, target);
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
        m_qps->setValue({rateText(machine->requests_per_s, formatter()), tr("QPS"), true});
    }
    const Scenario &scenario = context().document.scenario();
    m_tpot->setNote(
        tr("target %1").arg(formatter().text(scenario.tpot_target_ms, Unit::milliseconds)));
    m_ttft->setNote(tr("target %1").arg(formatter().text(scenario.ttft_target_s, Unit::seconds)));
    m_batch->setNote(machine ? tr("replicas: %1").arg(machine->replicas) : QString());
    m_tokens->setNote(machine ? widthName(machine->replica.quantization) : QString());
    m_qps->setNote(tr("peak %1").arg(rateText(evaluation.demand.peak_requests_per_s, formatter())));
}

void InferencePage::showViews(const Evaluation &evaluation, const ServingCandidate *machine)
{
    const Scenario &scenario = context().document.scenario();
    const QString nothing = machine ? QString() : servingReason(evaluation, scenario, formatter());
    m_candidates->show(evaluation.search.serving, machine);
    m_costs->show(evaluation);
    for (const int view : {kLatency, kLayouts, kMachines, kGrowth, kWeek})
        views()->setNothing(view, nothing);
    views()->setNothing(kCosts, evaluation.plan.best() ? QString() : nothing);
    m_context->setVisible(machine);
    m_longest->setVisible(machine);
    if (machine)
        showMachine(evaluation, *machine);
    else
        m_memory->showNothing(QString::fromStdString(evaluation.model->name), nothing);
}

void InferencePage::showMachine(const Evaluation &evaluation, const ServingCandidate &machine)
{
    const Scenario &scenario = context().document.scenario();
    const Replica &replica = machine.replica;
    const OptionPlan *best = evaluation.plan.best();
    const int first =
        best && &machine == best->owned ? best->owned_machines_first : machine.machines_first_month;
    m_latency->show(scenario, evaluation, machine);
    m_layouts->show(scenario, machineConfigurations(scenario, *evaluation.model, *evaluation.engine,
                                                    *replica.accelerator, machine.cards));
    m_growth->setSpec(inference::machinesSpec(scenario, evaluation, machine));
    m_week->setSpec(inference::weekSpec(evaluation, machine, std::max(1, first), formatter()));
    m_memory->show(cardsName(*replica.accelerator, replica.cards, formatter()),
                   memorySpec(replica.memory));
    const Scope scope = scopeOf(best->option);
    showFigure(m_context, evaluation.ledger, figures::kv_tokens, scope, formatter());
    showFigure(m_longest, evaluation.ledger, figures::longest_contexts, scope, formatter());
    m_longest->setNote(tr("%1 each").arg(formatter().text(scenario.context_tokens, Unit::tokens)));
    showCaptions(evaluation, machine);
}

void InferencePage::showCaptions(const Evaluation &evaluation, const ServingCandidate &machine)
{
    const Scenario &scenario = context().document.scenario();
    const Replica &replica = machine.replica;
    const QString cards = cardsName(*replica.accelerator, replica.cards, formatter());
    views()->setCaption(kLatency,
                        tr("One replica (%1, %2). Drag a target: the operating point is the "
                           "largest batch inside both.")
                            .arg(cards, widthName(replica.quantization)));
    views()->setCaption(kLayouts,
                        tr("Every way to run one machine (%1). Drag the target: on the front, "
                           "faster answers cost output.")
                            .arg(cardsName(*replica.accelerator, machine.cards, formatter())));
    views()->setCaption(kMachines,
                        tr("%1 combinations of machine, width and layout were tried; "
                           "these meet every target. A tick marks those that no other "
                           "beats in both cost and speed.")
                            .arg(formatter().number(evaluation.search.serving.considered, 0)));
    views()->setCaption(kGrowth, tr("Machines of %1 requests per second each, as the peak grows by "
                                    "%2 a month; spare and maintenance included.")
                                     .arg(rateText(machine.requests_per_s, formatter()),
                                          formatter().percent(scenario.growth_per_month)));
    const OptionPlan *best = evaluation.plan.best();
    views()->setCaption(kWeek, tr("How busy the machines of the first month are in each hour of "
                                  "the week; over the horizon they work %1 of the time paid for.")
                                   .arg(formatter().percent(best->utilization)));
    views()->setCaption(kCosts, tr("The same load in every way of running it. Reading and writing "
                                   "share a machine's cost by the time they take."));
}

} // namespace reckoner::ui
