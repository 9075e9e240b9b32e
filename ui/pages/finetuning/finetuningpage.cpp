// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/finetuning/finetuningpage.h"

#include <algorithm>

#include "core/evaluation/figures.h"
#include "core/planning/fine_tune_costs.h"
#include "core/planning/fit_advice.h"
#include "ui/cards/ledgerfigure.h"
#include "ui/cards/memorybar.h"
#include "ui/charts/chartview.h"
#include "ui/pages/finetuning/finetuningcharts.h"
#include "ui/pages/finetuning/methodstable.h"
#include "ui/widgets/card.h"
#include "ui/wording/layout.h"
#include "ui/wording/names.h"
#include "ui/wording/training.h"

namespace reckoner::ui {

namespace {

constexpr FineTuneMethod kMethods[] = {FineTuneMethod::full, FineTuneMethod::lora,
                                       FineTuneMethod::qlora};

// The article's table of methods, its prices, and its advice on data and cards.
constexpr std::string_view kClaims[] = {"S019", "S020", "S023", "S024", "S025", "S027", "S028",
                                        "S029", "S032", "S018", "S042", "S057", "S035", "S034",
                                        "S021", "S026", "S030", "S031", "S033", "S084"};

// The cell of one method on the machine that another cell stands for.
const FineTuneCell *sameMachine(const FineTunePlan &plan, const FineTuneCell &cell,
                                FineTuneMethod method)
{
    const auto found = std::ranges::find_if(plan.cells, [&](const FineTuneCell &other) {
        return other.method == method && other.server == cell.server &&
               other.instance == cell.instance;
    });
    return found == plan.cells.end() ? nullptr : &*found;
}

} // namespace

FineTuningPage::FineTuningPage(const PageContext &context, QWidget *parent)
    : StagePage(context, parent)
{
    makeFigures();
    makeViews();
    makeSide();
}

void FineTuningPage::makeFigures()
{
    m_memory = addFigure(tr("Per card"), "memory");
    m_hours = addFigure(tr("A run takes"), "hours");
    m_perRun = addFigure(tr("A run costs"), "perRun");
    m_gpuHours = addFigure(tr("GPU-h a month"), "gpuHours");
    m_perMonth = addFigure(tr("Cost a month"), "perMonth");
}

void FineTuningPage::makeViews()
{
    m_methods = new MethodsTable(theme(), formatter());
    m_costs = makeChart("costs");
    setViews({{tr("Method and hardware"), m_methods, QStringLiteral("methods")},
              {tr("Rent or buy"), m_costs, QStringLiteral("costs")}},
             kClaims, tr("What the source article says of fine-tuning, held against arithmetic."));
    views()->setCaption(0, tr("Every machine: what the best layout uses of a card's memory, and "
                              "what a run costs, as rent or as power of an own machine."));
}

void FineTuningPage::makeSide()
{
    auto *memoryCard = new Card(tr("The three methods on one card of that machine"), theme());
    memoryCard->body()->setSpacing(space::kCard);
    for (MemoryBar *&bar : m_bars) {
        bar = new MemoryBar(theme(), formatter());
        memoryCard->body()->addWidget(bar);
    }
    addSide(memoryCard);
    addFields(tr("What would change it"),
              {"training_intent", "finetune_method", "finetune_model", "finetune_tokens_m",
               "finetune_epochs", "finetune_runs_per_month", "finetune_sequence_tokens",
               "lora_rank", "data_gb"});
}

void FineTuningPage::showEvaluation(const Evaluation &evaluation)
{
    const Scenario &scenario = context().document.scenario();
    setAnswer(fineTuneSentence(evaluation, formatter()),
              fineTuneReason(evaluation, scenario, formatter()), evaluation);
    m_methods->show(evaluation.search.fine_tune);
    showFigures(evaluation);
    showMemory(evaluation);
    showCosts(evaluation);
}

void FineTuningPage::showFigures(const Evaluation &evaluation)
{
    const FineTunePlan &plan = evaluation.search.fine_tune;
    const bool planned = plan.wanted && plan.where != FineTunePlan::Where::nowhere;
    const auto set = [&](KeyFigure *figure, const FigureSpec &spec) {
        showFigure(figure, evaluation.ledger, spec, Scope::none, formatter());
    };
    set(m_memory, figures::finetune_memory_gb);
    set(m_hours, figures::finetune_hours_per_run);
    set(m_perRun, figures::finetune_cost_per_run);
    set(m_gpuHours, figures::finetune_gpu_hours_per_month);
    showNoFigure(m_perMonth);
    m_memory->setNote(planned ? tr("of %1").arg(formatter().text(plan.chosen.capacity_gb_per_card,
                                                                 Unit::gigabytes))
                              : tr("not planned"));
    m_hours->setNote(planned ? tr("%1 tokens").arg(tokensText(plan.tokens_per_run, formatter()))
                             : QString());
    m_perRun->setNote(planned ? methodName(plan.method, formatter()) : QString());
    m_gpuHours->setNote(planned
                            ? tr("runs: %1").arg(formatter().text(plan.runs_per_month, Unit::count))
                            : QString());
    if (planned) {
        m_gpuHours->setValue({formatter().number(plan.gpuHoursPerMonth(), 1), {}, false});
        m_perMonth->setValue(formatter().format(costPerMonth(plan, plan.chosen), Unit::cny));
    }
    m_perMonth->setNote(!planned ? QString() : plan.chosen.server ? tr("power") : tr("rent"));
}

void FineTuningPage::showMemory(const Evaluation &evaluation)
{
    const FineTunePlan &plan = evaluation.search.fine_tune;
    const bool planned = plan.where != FineTunePlan::Where::nowhere;
    const FineTuneCell &shown = planned ? plan.chosen : plan.rented;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const QString name = methodName(kMethods[i], formatter());
        const FineTuneCell *cell =
            shown.accelerator ? sameMachine(plan, shown, kMethods[i]) : nullptr;
        if (cell)
            m_bars[i]->show(name, memorySpec(cell->memory, cell->capacity_gb_per_card),
                            fitText(*cell, evaluation));
        else
            m_bars[i]->showNothing(name, tr("no machine holds it"));
    }
}

QString FineTuningPage::fitText(const FineTuneCell &cell, const Evaluation &evaluation) const
{
    if (cell.fits)
        return layoutText(cell.layout, formatter());
    return fitAdvice(
        stepsThatFit(cell, *evaluation.search.fine_tune.model, context().document.scenario()),
        formatter());
}

void FineTuningPage::showCosts(const Evaluation &evaluation)
{
    const Scenario &scenario = context().document.scenario();
    const FineTunePlan &plan = evaluation.search.fine_tune;
    const FineTuneCosts costs = fineTuneCosts(plan, scenario, evaluation.plan.best());
    m_costs->setSpec(finetuning::costSpec(plan, costs, formatter()));
    views()->setCaption(1, finetuning::costCaption(costs, formatter()));
}

} // namespace reckoner::ui
