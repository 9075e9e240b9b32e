// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/finetuning/finetuningpage.h"

#include <algorithm>

#include <QHBoxLayout>
#include <QVBoxLayout>

#include "core/evaluation/figures.h"
#include "core/planning/fine_tune_costs.h"
#include "ui/cards/claimsview.h"
#include "ui/cards/ledgerfigure.h"
#include "ui/cards/memorybar.h"
#include "ui/cards/stageframe.h"
#include "ui/cards/viewcard.h"
#include "ui/charts/chartview.h"
#include "ui/fields/fieldform.h"
#include "ui/pages/finetuning/finetuningcharts.h"
#include "ui/pages/finetuning/methodstable.h"
#include "ui/widgets/card.h"
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
    : Page(context, parent), m_frame(new StageFrame(theme()))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_frame, 1);
    row->addStretch(0); // beyond its widest the frame stays at the left
    makeFigures();
    makeViews();
    makeSide();
}

void FineTuningPage::makeFigures()
{
    const auto figure = [this](const QString &label, const char *name) {
        auto *made = new KeyFigure(label, theme());
        made->setObjectName(QLatin1String(name));
        connect(made, &KeyFigure::explain, this, &Page::explain);
        m_frame->addFigure(made);
        return made;
    };
    m_memory = figure(tr("Per card"), "memory");
    m_hours = figure(tr("A run takes"), "hours");
    m_perRun = figure(tr("A run costs"), "perRun");
    m_gpuHours = figure(tr("GPU-h a month"), "gpuHours");
    m_perMonth = figure(tr("Cost a month"), "perMonth");
}

void FineTuningPage::makeViews()
{
    m_methods = new MethodsTable(theme(), formatter());
    m_costs = new ChartView(theme(), formatter());
    m_costs->setObjectName(QStringLiteral("costs"));
    auto *claims = new ClaimsView(context().catalog, kClaims, formatter(), theme());
    m_views = new ViewCard({{tr("Method and hardware"), m_methods, QStringLiteral("methods")},
                            {tr("Rent or buy"), m_costs, QStringLiteral("costs")},
                            {tr("Rules of thumb"), claims, QStringLiteral("claims")}},
                           theme());
    m_views->setCaption(0, tr("Every machine, what one card needs against what it has, and what a "
                              "run costs: rent, or the power of an own machine."));
    m_views->setCaption(
        2, tr("What the source article says of fine-tuning, held against arithmetic."));
    m_frame->setProof(m_views);
}

void FineTuningPage::makeSide()
{
    auto *memoryCard = new Card(tr("The three methods on one card of that machine"), theme());
    for (MemoryBar *&bar : m_bars) {
        bar = new MemoryBar(theme(), formatter());
        memoryCard->body()->addWidget(bar);
    }
    m_frame->addSide(memoryCard);
    auto *fieldCard = new Card(tr("What would change it"), theme());
    m_form = new FieldForm(context().document, context().fields);
    m_form->addNarrow({"training_intent", "finetune_method", "finetune_model", "finetune_tokens_m",
                       "finetune_epochs", "finetune_runs_per_month", "finetune_sequence_tokens",
                       "lora_rank", "data_gb"});
    fieldCard->body()->addWidget(m_form);
    m_frame->addSide(fieldCard);
}

void FineTuningPage::showScenario(const Scenario &scenario)
{
    m_form->showScenario(scenario);
}

void FineTuningPage::showEvaluation(const Evaluation &evaluation)
{
    const Scenario &scenario = context().document.scenario();
    m_frame->setAnswer(fineTuneSentence(evaluation, formatter()),
                       fineTuneReason(evaluation, scenario, formatter()));
    m_form->showNotices(evaluation.notices);
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
    m_memory->setNote(
        planned ? tr("of %1")
                      .arg(formatter().text(plan.chosen.capacity_gb_per_card, Unit::gigabytes))
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
            m_bars[i]->show(name, memorySpec(cell->memory, cell->capacity_gb_per_card));
        else
            m_bars[i]->showNothing(name, tr("no machine holds it"));
    }
}

void FineTuningPage::showCosts(const Evaluation &evaluation)
{
    const Scenario &scenario = context().document.scenario();
    const FineTunePlan &plan = evaluation.search.fine_tune;
    const FineTuneCosts costs = fineTuneCosts(plan, scenario, evaluation.plan.best());
    m_costs->setSpec(finetuning::costSpec(plan, costs, formatter()));
    m_views->setCaption(1, finetuning::costCaption(costs, formatter()));
}

bool FineTuningPage::focusField(const QString &key)
{
    return m_form->focusField(key);
}

QVariant FineTuningPage::state() const
{
    return m_views->currentName();
}

void FineTuningPage::setState(const QVariant &state)
{
    m_views->setCurrentName(state.toString());
}

} // namespace reckoner::ui
