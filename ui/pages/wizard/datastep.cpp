// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/wizard/datastep.h"

#include "ui/wording/guidance.h"
#include "ui/wording/names.h"
#include "ui/wording/training.h"

namespace reckoner::ui {

DataStep::DataStep(const PageContext &given, QWidget *parent)
    : StepPage(given, tr("What data is there to teach it?"),
               tr("Data decide whether training pays at all. With little of your own, prompting "
                  "and retrieval go further than any training."),
               parent)
{
    using Form = FieldEditorFactory::Form;
    form()->add("data_gb");
    form()->add("data_exclusive");
    form()->addSideBySide({"chinese_fraction", "cleaning_yield"});
    form()->add("training_intent", Form::compact);
    form()->add("finetune_method", Form::compact);
    form()->addSideBySide({"finetune_tokens_m", "finetune_runs_per_month"});
    setNeighbours(QStringLiteral("business"), tr("Business stage"), QStringLiteral("concurrency"),
                  tr("Concurrency"));
}

void DataStep::showEvaluation(const Evaluation &evaluation)
{
    StepPage::showEvaluation(evaluation);
    setConsequence(
        trainingSentence(evaluation.search),
        tr("Rule of thumb: %1").arg(ruleReason(evaluation.guidance.steps[1], formatter())));
}

QString DataStep::trainingSentence(const PlanSearch &search) const
{
    const FineTunePlan &tuning = search.fine_tune;
    if (search.pretrain.wanted && !search.pretrain.rented.empty()) {
        const PretrainOption &run = search.pretrain.rented.front();
        return tr("Pre-training on %1 tokens takes %2 on %3 and costs %4.")
            .arg(tokensText(search.pretrain.tokens, formatter()),
                 formatter().text(run.days, Unit::days),
                 cardsName(*run.accelerator, run.cards, formatter()),
                 formatter().money(run.cost_cny));
    }
    if (!tuning.wanted)
        return tr("Nothing is trained: prompting and retrieval (RAG) over the documents, and the "
                  "whole budget goes to inference.");
    if (tuning.where == FineTunePlan::Where::nowhere)
        return tr("Fine-tuning with %1 is wanted, but no machine in the catalog holds it.")
            .arg(methodName(tuning.method, formatter()));
    const FineTuneCell &run = tuning.chosen;
    return tr("One run of %1 takes %2 on %3 and costs %4; %5 GPU-hours a month in all.")
        .arg(methodName(tuning.method, formatter()),
             formatter().text(run.hours_per_run, Unit::hours),
             cardsName(*run.accelerator, run.cards, formatter()),
             formatter().money(run.cost_per_run_cny),
             formatter().text(tuning.gpuHoursPerMonth(), Unit::count));
}

} // namespace reckoner::ui
