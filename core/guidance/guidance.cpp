// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/guidance.h"

#include <cmath>
#include <string>

namespace reckoner {

namespace {

double share(const Fact &fact)
{
    return fact.known() ? fact.typical : 0.0;
}

double threshold(const Catalog &catalog, const char *id)
{
    const RuleOfThumb *rule = catalog.rule(id);
    return rule && rule->value.known() ? rule->value.typical : HUGE_VAL;
}

void takeSplit(StepRule &step)
{
    if (!step.rule)
        return;
    step.has_split = true;
    step.split = {share(step.rule->training), share(step.rule->fine_tuning),
                  share(step.rule->inference)};
}

StepRule stageRule(const Scenario &scenario, const Catalog &catalog)
{
    StepRule step;
    switch (scenario.stage) {
    case BusinessStage::exploring:
        step.rule = catalog.rule("stage.exploring");
        break;
    case BusinessStage::growing:
        step.rule = catalog.rule("stage.growing");
        break;
    case BusinessStage::mature:
        step.rule = catalog.rule("stage.mature");
        break;
    }
    takeSplit(step);
    return step;
}

StepRule dataRule(const Scenario &scenario, const Catalog &catalog)
{
    StepRule step;
    if (scenario.data_gb < threshold(catalog, "threshold.data-low-gb"))
        step.rule = catalog.rule("data.rag");
    else if (scenario.data_gb < threshold(catalog, "threshold.data-high-gb") ||
             !scenario.data_exclusive)
        step.rule = catalog.rule("data.lora");
    else
        step.rule = catalog.rule("data.continued");
    takeSplit(step);
    return step;
}

StepRule concurrencyRule(const Catalog &catalog, const Demand &demand)
{
    StepRule step;
    const double peak = demand.peak_requests_per_s;
    if (peak < threshold(catalog, "threshold.qps-low"))
        step.rule = catalog.rule("qps.low");
    else if (peak <= threshold(catalog, "threshold.qps-high"))
        step.rule = catalog.rule("qps.medium");
    else
        step.rule = catalog.rule("qps.high");
    if (step.rule && step.rule->value.known()) {
        step.budget_low_cny = step.rule->value.low;
        const bool open = step.rule->id == "qps.high";
        step.budget_high_cny = open ? 0.0 : step.rule->value.high;
    }
    return step;
}

StepRule deploymentRule(const Scenario &scenario, const Catalog &catalog)
{
    StepRule step;
    if (scenario.residency == DataResidency::onPremises) {
        step.rule = catalog.rule("deployment.local");
        step.deployment = DeploymentChoice::onPremises;
    } else if (scenario.residency == DataResidency::anywhere &&
               scenario.stage == BusinessStage::exploring) {
        step.rule = catalog.rule("deployment.cloud");
        step.deployment = DeploymentChoice::cloud;
    } else {
        step.rule = catalog.rule("deployment.hybrid");
        step.deployment = DeploymentChoice::hybrid;
    }
    return step;
}

bool differ(const BudgetSplit &a, const BudgetSplit &b)
{
    constexpr double kTolerance = 0.005;
    return std::abs(a.training - b.training) > kTolerance ||
           std::abs(a.fine_tuning - b.fine_tuning) > kTolerance ||
           std::abs(a.inference - b.inference) > kTolerance;
}

const RuleOfThumb *tierOf(double budget_cny, const Catalog &catalog)
{
    for (int number = 1; number <= 4; ++number) {
        const RuleOfThumb *tier = catalog.rule("tier." + std::to_string(number));
        const bool open = number == 4;
        if (tier && tier->value.known() && budget_cny >= tier->value.low &&
            (open || budget_cny <= tier->value.high))
            return tier;
    }
    return nullptr;
}

} // namespace

Guidance guide(const Scenario &scenario, const Catalog &catalog, const Demand &demand,
               const DeploymentPlan &plan)
{
    Guidance guidance;
    guidance.steps = {stageRule(scenario, catalog), dataRule(scenario, catalog),
                      concurrencyRule(catalog, demand), deploymentRule(scenario, catalog)};
    StepRule &stage = guidance.steps[0];
    StepRule &data = guidance.steps[1];
    const bool data_allows_either = data.rule && data.rule->id == "data.lora";
    StepRule &deciding = data_allows_either || !data.has_split ? stage : data;
    deciding.decides = true;
    guidance.rule_split = deciding.split;
    guidance.splits_disagree = stage.has_split && data.has_split && differ(stage.split, data.split);
    guidance.tier = tierOf(scenario.budget_cny, catalog);

    if (const OptionPlan *best = plan.best()) {
        guidance.planned_training_cny = best->pretraining_cny;
        guidance.planned_finetuning_cny = best->fine_tuning_cny;
        guidance.planned_inference_cny =
            best->total_cny - best->pretraining_cny - best->fine_tuning_cny;
        guidance.reserve_cny = scenario.budget_cny - best->total_cny;
        if (best->total_cny > 0) {
            guidance.planned_split = {guidance.planned_training_cny / best->total_cny,
                                      guidance.planned_finetuning_cny / best->total_cny,
                                      guidance.planned_inference_cny / best->total_cny};
        }
    }
    return guidance;
}

} // namespace reckoner
