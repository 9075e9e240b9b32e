// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/guidance.h"

#include "core/guidance/agreement.h"
#include "ui/wording/names.h"
#include "ui/wording/phrase.h"
#include "ui/wording/sources.h"

namespace reckoner::ui {

namespace {

struct RuleSentence {
    const char *id;
    const char *text;
};

constexpr RuleSentence kReasons[] = {
    {"stage.exploring",
     RECKONER_TEXT("Wording", "Exploring: prove that a model helps on one or two cards and rent "
                              "fine-tuning by the hour.")},
    {"stage.growing",
     RECKONER_TEXT("Wording", "Growing: a domain model takes own cards for fine-tuning, own and "
                              "rented ones for inference.")},
    {"stage.mature",
     RECKONER_TEXT("Wording", "Mature: serving at scale takes the money, training only where it "
                              "is needed.")},
    {"data.rag", RECKONER_TEXT("Wording", "Under 10 GB: prompts and retrieval, no fine-tuning.")},
    {"data.lora", RECKONER_TEXT("Wording", "10 GB to 1 TB of good data: LoRA or QLoRA.")},
    {"data.continued",
     RECKONER_TEXT("Wording", "Over 1 TB that nobody else has: continued pre-training may pay.")},
    {"qps.low", RECKONER_TEXT("Wording", "Peak under 10 QPS: one or two cards.")},
    {"qps.medium",
     RECKONER_TEXT("Wording", "Peak of 10 to 100 QPS: professional inference servers.")},
    {"qps.high", RECKONER_TEXT("Wording", "Peak over 100 QPS: the cloud or a cluster.")},
    {"deployment.local", RECKONER_TEXT("Wording", "Sensitive data: everything on own machines.")},
    {"deployment.cloud", RECKONER_TEXT("Wording", "Elastic demand: rent.")},
    {"deployment.hybrid",
     RECKONER_TEXT("Wording", "Otherwise: train in the cloud, serve at home.")},
};

QString shareText(const char *english, double share, const Formatter &formatter)
{
    return phrase(formatter, english).arg(formatter.percent(share));
}

Option optionOf(DeploymentChoice choice)
{
    switch (choice) {
    case DeploymentChoice::cloud:
        return Option::cloud;
    case DeploymentChoice::hybrid:
        return Option::hybrid;
    case DeploymentChoice::api:
        return Option::api;
    case DeploymentChoice::automatic:
    case DeploymentChoice::onPremises:
        break;
    }
    return Option::onPremises;
}

} // namespace

QString stepName(int step, const Formatter &formatter)
{
    switch (step) {
    case 0:
        return phrase(formatter, RECKONER_TEXT("Wording", "Business stage"));
    case 1:
        return phrase(formatter, RECKONER_TEXT("Wording", "Data assets"));
    case 2:
        return phrase(formatter, RECKONER_TEXT("Wording", "Concurrency"));
    default:
        return phrase(formatter, RECKONER_TEXT("Wording", "Deployment"));
    }
}

QString splitText(const BudgetSplit &split, const Formatter &formatter)
{
    QStringList parts;
    if (split.training >= 0.005)
        parts.append(shareText(RECKONER_TEXT("Wording", "%1 training"), split.training, formatter));
    if (split.fine_tuning >= 0.005)
        parts.append(
            shareText(RECKONER_TEXT("Wording", "%1 fine-tuning"), split.fine_tuning, formatter));
    if (split.inference >= 0.005)
        parts.append(
            shareText(RECKONER_TEXT("Wording", "%1 inference"), split.inference, formatter));
    return parts.join(QStringLiteral(" · "));
}

QString ruleText(const Guidance &guidance, int step, const Formatter &formatter)
{
    const StepRule &rule = guidance.steps.at(static_cast<std::size_t>(step));
    if (rule.has_split)
        return splitText(rule.split, formatter);
    if (rule.budget_high_cny > 0)
        return rangeOf(formatter.money(rule.budget_low_cny), formatter.money(rule.budget_high_cny),
                       formatter);
    if (rule.budget_low_cny > 0)
        return phrase(formatter, RECKONER_TEXT("Wording", "%1 or more"))
            .arg(formatter.money(rule.budget_low_cny));
    return optionName(optionOf(rule.deployment), formatter);
}

QString ruleReason(const StepRule &rule, const Formatter &formatter)
{
    if (!rule.rule)
        return {};
    for (const RuleSentence &sentence : kReasons)
        if (rule.rule->id == sentence.id)
            return phrase(formatter, sentence.text);
    return QString::fromStdString(rule.rule->note);
}

QString planText(const Evaluation &evaluation, int step, const Formatter &formatter)
{
    const OptionPlan *best = evaluation.plan.best();
    if (!best)
        return QStringLiteral("–");
    switch (step) {
    case 0:
    case 1:
        return splitText(evaluation.guidance.planned_split, formatter);
    case 2: {
        const double hardware = best->cash.of(CostCategory::hardware).value();
        if (hardware > 0 && best->owned_machines_last > 0)
            return phrase(formatter, RECKONER_TEXT("Wording", "%1 of hardware"))
                .arg(formatter.money(hardware));
        return phrase(formatter, RECKONER_TEXT("Wording", "%1 in all, nothing bought"))
            .arg(formatter.money(best->total_cny));
    }
    default:
        return optionName(best->option, formatter);
    }
}

QString differenceText(const Evaluation &evaluation, int step, const Formatter &formatter)
{
    const OptionPlan *best = evaluation.plan.best();
    const Guidance &guidance = evaluation.guidance;
    if (!best)
        return {};
    if (ruleAgrees(guidance, evaluation.plan, step))
        return phrase(formatter, RECKONER_TEXT("Wording", "Rule and plan agree."));
    const FineTunePlan &fine_tune = evaluation.search.fine_tune;
    switch (step) {
    case 0:
    case 1: {
        if (!fine_tune.wanted && !evaluation.search.pretrain.wanted)
            return phrase(formatter, RECKONER_TEXT("Wording", "The data call for no training, so "
                                                              "all of it goes to inference."));
        if (evaluation.search.pretrain.wanted)
            return phrase(formatter,
                          RECKONER_TEXT("Wording", "Pre-training costs what its tokens cost: %1, "
                                                   "whatever share a rule gives it."))
                .arg(formatter.money(guidance.planned_training_cny));
        return phrase(formatter, RECKONER_TEXT("Wording", "Fine-tuning takes %1 GPU-hours a month "
                                                          "and costs %2: serving takes the rest."))
            .arg(formatter.number(fine_tune.gpuHoursPerMonth(),
                                  fine_tune.gpuHoursPerMonth() < 10 ? 1 : 0),
                 formatter.money(guidance.planned_finetuning_cny));
    }
    case 2:
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "The rule counts requests. The plan counts "
                                               "tokens, the model's size and the latency "
                                               "targets."));
    default:
        break;
    }
    const double now = evaluation.break_even.utilization_now;
    if (evaluation.break_even.available &&
        evaluation.break_even.utilization.kind == Crossing::Kind::at)
        return phrase(formatter, RECKONER_TEXT("Wording", "Owned machines would be busy %1 of the "
                                                          "time; owning pays from %2 on."))
            .arg(formatter.percent(now),
                 formatter.percent(evaluation.break_even.utilization.value));
    return phrase(formatter, RECKONER_TEXT("Wording", "The rule looks at the kind of data and "
                                                      "demand, the plan at the money."));
}

QString decidingRule(const Guidance &guidance, const Formatter &formatter)
{
    const bool stage = guidance.steps[0].decides;
    if (!guidance.splits_disagree)
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "Stage and data ask for the same split."));
    if (stage)
        return phrase(formatter,
                      RECKONER_TEXT("Wording",
                                    "Stage and data disagree; the stage decides, because "
                                    "this much data allows either."));
    return phrase(formatter, RECKONER_TEXT("Wording", "Stage and data disagree; the data decide, "
                                                      "because no stage can make or unmake them."));
}

QString ruleSource(const RuleOfThumb &rule, const Catalog &catalog, const Formatter &formatter)
{
    for (const Fact *fact : {&rule.value, &rule.inference, &rule.fine_tuning, &rule.training})
        if (fact->known())
            return sourceText(catalog.sourceOf(*fact), formatter);
    return {};
}

QString roadMapText(const RoadMapStep &step, const Evaluation &evaluation,
                    const Formatter &formatter)
{
    const OptionPlan *best = evaluation.plan.best();
    const bool owns = best && best->owned && best->owned_machines_last > 0;
    switch (step.kind) {
    case RoadMapStep::Kind::start:
        if (best && best->api)
            return phrase(formatter, RECKONER_TEXT("Wording", "Start with the API of %1."))
                .arg(offerName(*best->api, formatter));
        if (owns)
            return phrase(formatter, RECKONER_TEXT("Wording", "Buy %1 and put it to work."))
                .arg(serversPhrase(*best->owned->replica.accelerator, best->owned->cards,
                                   step.machines, formatter));
        if (best && best->rented)
            return phrase(formatter, RECKONER_TEXT("Wording", "Rent %1."))
                .arg(serversPhrase(*best->rented->replica.accelerator, best->rented->cards,
                                   step.machines, formatter));
        return {};
    case RoadMapStep::Kind::addMachines:
        return phrase(formatter, RECKONER_TEXT("Wording", "The peak outgrows the machines: go to "
                                                          "%1 in all."))
            .arg(step.machines);
    case RoadMapStep::Kind::fineTune:
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "First fine-tuning run (%1), then %2 a month."))
            .arg(methodName(evaluation.search.fine_tune.method, formatter),
                 formatter.text(evaluation.search.fine_tune.runs_per_month, Unit::count));
    case RoadMapStep::Kind::review:
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "Review load and prices against the plan; "
                                               "renting may have become cheaper."));
    }
    return {};
}

} // namespace reckoner::ui
