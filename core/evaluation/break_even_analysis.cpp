// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/break_even_analysis.h"

#include <cmath>

#include "core/evaluation/cost_lines.h"

namespace reckoner {

namespace {

using Tipping = BreakEvenAnalysis::Tipping;

double thresholdOr(const Catalog &catalog, const char *id, double otherwise)
{
    const RuleOfThumb *rule = catalog.rule(id);
    return rule && rule->value.known() ? rule->value.typical : otherwise;
}

Tipping tipping(Tipping::Input input, double change)
{
    // Beyond tenfold nobody waits for it; below minus one it cannot happen.
    constexpr double kFarthest = 10.0;
    const bool reachable = input == Tipping::Input::staff ? std::abs(change) <= kFarthest
                                                          : change > -1.0 && change <= kFarthest;
    return {input, reachable, reachable ? change : 0.0};
}

void addTippingPoints(BreakEvenAnalysis &out, const Scenario &scenario, const OptionPlan &own,
                      const OptionPlan &cloud)
{
    const double gap = own.total_cny - cloud.total_cny;
    const double rents = (cloud.cash.of(CostItem::cloudServing) +
                          cloud.cash.of(CostItem::cloudStorage) + cloud.cash.of(CostItem::egress))
                             .value();
    if (rents > 0)
        out.tipping.push_back(tipping(Tipping::Input::cloudPrice, gap / rents));
    double hardware = 0;
    for (const CostItem item : {CostItem::servers, CostItem::network, CostItem::installation,
                                CostItem::tax, CostItem::resale, CostItem::maintenance})
        hardware += own.cash.of(item).value();
    if (hardware > 0)
        out.tipping.push_back(tipping(Tipping::Input::hardwarePrice, -gap / hardware));
    // Only where the line and the plan side with the same way today: whole machines are rented, the
    // line supposes fractions.
    const bool agree = (gap > 0) == (out.own.at(out.utilization_now) >
                                     out.cloud_on_demand.at(out.utilization_now));
    if (out.utilization.kind == Crossing::Kind::at && out.utilization_now > 0 && agree)
        out.tipping.push_back(
            tipping(Tipping::Input::load, out.utilization.value / out.utilization_now - 1.0));
    if (scenario.salary_cny_per_year > 0)
        out.tipping.push_back(tipping(
            Tipping::Input::staff, -gap / (scenario.salary_cny_per_year * scenario.horizon_years)));
}

} // namespace

BreakEvenAnalysis analyseBreakEven(const Scenario &scenario, const Evaluation &evaluation)
{
    BreakEvenAnalysis out;
    out.cloud_below = thresholdOr(*evaluation.catalog, "threshold.cloud-below", out.cloud_below);
    out.own_above = thresholdOr(*evaluation.catalog, "threshold.own-above", out.own_above);
    const Demand &demand = evaluation.demand;
    const OptionPlan &own = evaluation.plan.option(Option::onPremises);
    const OptionPlan &cloud = evaluation.plan.option(Option::cloud);
    const ServingCandidate *rented = cheapestByTheHour(scenario, evaluation.search.serving, demand);
    if (!own.available() || !rented || !cloud.priced())
        return out;
    const Expected<CommonPrices> prices = commonPrices(scenario, *evaluation.catalog);
    if (!prices)
        return out;
    out.available = true;

    const OptionPlan &api = evaluation.plan.option(Option::api);
    const CostLines lines =
        costLines(scenario, demand, *own.owned, *rented, api.priced() ? api.api : nullptr, *prices);
    out.own = lines.own;
    out.cloud_on_demand = lines.on_demand;
    out.cloud_committed = lines.committed;
    out.api = lines.api;
    out.utilization_now = lines.utilization;
    out.week = lines.week;
    out.tokens_per_month_at_full_use =
        lines.requests_at_full_use * (demand.input_tokens + demand.output_tokens) / demand.months();
    out.utilization = breakEven(out.own, out.cloud_on_demand, 1.0);
    if (out.cloud_committed > 0) {
        const bool wins = out.own.at(out.utilization_now) <= out.cloud_committed;
        out.utilization_committed.kind = wins ? Crossing::Kind::always : Crossing::Kind::never;
    }
    out.hours_per_day = out.utilization;
    out.hours_per_day.value *= 24.0;
    if (out.api.slope > 0) {
        out.tokens_per_month = breakEven(out.own, out.api, 1.0);
        out.tokens_per_month.value *= out.tokens_per_month_at_full_use;
    }
    out.payback_month = paybackMonth(own.cash, cloud.cash);
    addTippingPoints(out, scenario, own, cloud);
    return out;
}

} // namespace reckoner
