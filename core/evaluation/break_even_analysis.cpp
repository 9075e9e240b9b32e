// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/break_even_analysis.h"

#include <cmath>
#include <numeric>

#include "core/economics/ownership.h"
#include "core/economics/price.h"
#include "core/economics/rental.h"
#include "core/planning/serving_cost.h"

namespace reckoner {

namespace {

using Tipping = BreakEvenAnalysis::Tipping;

double thresholdOr(const Catalog &catalog, const char *id, double otherwise)
{
    const RuleOfThumb *rule = catalog.rule(id);
    return rule && rule->value.known() ? rule->value.typical : otherwise;
}

double sideCosts(const OptionPlan &plan)
{
    return (plan.cash.of(CostItem::staff) + plan.cash.of(CostItem::cloudStorage) +
            plan.cash.of(CostItem::egress))
        .value();
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
    if (out.utilization.kind == Crossing::Kind::at && out.utilization_now > 0)
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
    out.available = true;

    const ServingCandidate &owned = *own.owned;
    const MachinePower power = machinePower(*owned.server);
    const double machine_hours = own.available_gpu_hours / owned.cards;
    const double extra_power_cny = machine_hours * (power.working_w - power.idle_w) / 1000.0 *
                                   scenario.pue * scenario.electricity_cny_per_kwh;
    const double training = own.fine_tuning_cny + own.pretraining_cny;
    const std::vector<int> machines = fleet(demand, owned.requests_per_s, scenario.redundancy);
    const std::vector<double> busy = busyMachines(demand, owned.requests_per_s, machines);
    const double busy_hours = std::accumulate(busy.begin(), busy.end(), 0.0) * kHoursPerMonth;
    out.utilization_now = busy_hours / machine_hours;
    out.own.slope = extra_power_cny;
    out.own.fixed = own.total_cny - training - extra_power_cny * out.utilization_now;

    // The owned capacity, rented by the hour: fractions of a machine, because over many hours the
    // machines run when they are needed.
    const double rented_hours = machine_hours * owned.requests_per_s / rented->requests_per_s;
    const Currency currency = rented->instance->currency;
    out.cloud_on_demand.fixed = sideCosts(cloud);
    out.cloud_on_demand.slope =
        rented_hours * inYuan(rented->instance->on_demand_per_hour, currency, scenario).value();
    for (const Commitment commitment : {Commitment::oneYear, Commitment::threeYears}) {
        const Fact &price = hourlyPrice(*rented->instance, commitment);
        if (price.known())
            out.cloud_committed = out.cloud_on_demand.fixed +
                                  rented_hours * inYuan(price, currency, scenario).value();
    }
    const double requests_at_full_use = machine_hours * 3600.0 * owned.requests_per_s;
    out.tokens_per_month_at_full_use =
        requests_at_full_use * (demand.input_tokens + demand.output_tokens) / demand.months();
    out.utilization = breakEven(out.own, out.cloud_on_demand, 1.0);
    if (out.cloud_committed > 0) {
        const bool wins = out.own.at(out.utilization_now) <= out.cloud_committed;
        out.utilization_committed.kind = wins ? Crossing::Kind::always : Crossing::Kind::never;
    }
    out.hours_per_day = out.utilization;
    out.hours_per_day.value *= 24.0;
    if (const OptionPlan &api = evaluation.plan.option(Option::api); api.priced()) {
        out.api.fixed = sideCosts(api);
        out.api.slope =
            requests_at_full_use *
            apiRequestCost(*api.api, demand.input_tokens, demand.output_tokens, scenario).value();
        out.tokens_per_month = breakEven(out.own, out.api, 1.0);
        out.tokens_per_month.value *= out.tokens_per_month_at_full_use;
    }
    out.payback_month = paybackMonth(own.cash, cloud.cash);
    addTippingPoints(out, scenario, own, cloud);
    return out;
}

} // namespace reckoner
