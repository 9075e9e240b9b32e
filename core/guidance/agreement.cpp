// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/agreement.h"

#include <cmath>

namespace reckoner {

namespace {

bool close(double a, double b)
{
    return std::abs(a - b) < kSameShare;
}

bool sameWay(DeploymentChoice advised, Option planned)
{
    switch (advised) {
    case DeploymentChoice::automatic:
        return true;
    case DeploymentChoice::onPremises:
        return planned == Option::onPremises;
    case DeploymentChoice::cloud:
        return planned == Option::cloud;
    case DeploymentChoice::hybrid:
        return planned == Option::hybrid;
    case DeploymentChoice::api:
        return planned == Option::api;
    }
    return false;
}

} // namespace

bool ruleAgrees(const Guidance &guidance, const DeploymentPlan &plan, int step)
{
    const OptionPlan *best = plan.best();
    if (!best)
        return false;
    const StepRule &rule = guidance.steps.at(static_cast<std::size_t>(step));
    if (rule.has_split) {
        const BudgetSplit &planned = guidance.planned_split;
        return close(rule.split.training, planned.training) &&
               close(rule.split.fine_tuning, planned.fine_tuning) &&
               close(rule.split.inference, planned.inference);
    }
    if (rule.budget_low_cny > 0) {
        const double hardware = best->cash.of(CostCategory::hardware).value();
        const double spent = hardware > 0 ? hardware : best->total_cny;
        return spent >= rule.budget_low_cny &&
               (rule.budget_high_cny <= 0 || spent <= rule.budget_high_cny);
    }
    return sameWay(rule.deployment, best->option);
}

} // namespace reckoner
