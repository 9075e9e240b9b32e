// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/cost_lines.h"

#include <algorithm>
#include <numeric>

#include "core/economics/ownership.h"
#include "core/economics/price.h"
#include "core/economics/price_trend.h"
#include "core/economics/rental.h"
#include "core/planning/serving_cost.h"

namespace reckoner {

namespace {

// Of every hour, the share of the machines that work. They carry the peak of every month, so that
// no load is left out.
void spreadOverWeek(CostLines &out, const Demand &demand, const ServingCandidate &owned)
{
    const double growth = std::accumulate(demand.growth.begin(), demand.growth.end(), 0.0);
    const double capacity = out.machine_hours / kHoursPerMonth * owned.requests_per_s;
    std::ranges::transform(demand.requests_per_s, out.week.begin(),
                           [&](double load) { return load * growth / capacity; });
    out.utilization = demand.mean_requests_per_s * growth / capacity;
}

// The same capacity for every hour of the plan.
void rentSameCapacity(CostLines &out, const Scenario &scenario, double rented_per_owned,
                      const std::vector<int> &machines)
{
    const auto hoursOf = [&](std::size_t month) {
        return machines[month] * kHoursPerMonth * rented_per_owned;
    };
    const PriceTrend trend(scenario.cloud_price_change_per_year, static_cast<int>(machines.size()));
    const auto drift = [&](std::size_t month) { return trend.at(static_cast<int>(month)); };
    const RentalTerms &terms = out.terms;
    const double licence = terms.licence_per_hour;
    for (std::size_t month = 0; month < machines.size() && terms.byTheHour(); ++month)
        out.on_demand.slope +=
            hoursOf(month) * ((terms.hourOfUse() - licence) * drift(month) + licence);
    for (std::size_t i = 0; i < terms.contract_count; ++i) {
        const Contract &contract = terms.contracts[i];
        const auto term = static_cast<std::size_t>(contract.months);
        double all = 0;
        for (std::size_t month = 0; month < machines.size(); ++month)
            all += hoursOf(month) *
                   ((terms.hourOf(contract) - licence) * drift(month - month % term) + licence);
        if (out.committed == 0 || all < out.committed)
            out.committed = all;
    }
}

} // namespace

CostLines costLines(const Scenario &scenario, const Demand &demand, const ServingCandidate &owned,
                    const ServingCandidate &rented, const CommonPrices &prices)
{
    CostLines out;
    const OptionMoney money(scenario, demand, prices);
    const std::vector<int> machines = fleet(demand, owned.requests_per_s, scenario);
    const double machine_months = std::accumulate(machines.begin(), machines.end(), 0.0);
    out.machine_hours = machine_months * kHoursPerMonth;
    out.requests_at_full_use = out.machine_hours * 3600.0 * owned.requests_per_s;
    out.after_tax = money.afterTax(1.0);
    out.machines = machines;
    spreadOverWeek(out, demand, owned);

    OptionPlan own;
    own.cash = CashFlow(demand.months());
    own.owned = &owned;
    money.ownedServing(own, machines);
    money.ownedSide(own);
    const MachinePower power = servingPower(owned);
    const std::vector<double> work_price =
        workPrices(demand, owned.requests_per_s, machines, scenario);
    for (std::size_t month = 0; month < machines.size(); ++month)
        out.own.slope += machines[month] * kHoursPerMonth * (power.working_w - power.idle_w) /
                         1000.0 * scenario.pue * work_price[month];
    out.own.fixed = own.cash.total().value() - out.own.slope * out.utilization;
    out.own_cash = std::move(own.cash);

    OptionPlan side;
    side.cash = CashFlow(demand.months());
    money.cloudSide(side);
    out.on_demand.fixed = side.cash.total().value();
    out.cloud_side = std::move(side.cash);
    if (const auto terms =
            rentalTerms(*rented.instance, rented.cards, Commitment::cheapest, scenario))
        out.terms = *terms;
    rentSameCapacity(out, scenario, owned.requests_per_s / rented.requests_per_s, machines);
    if (out.committed > 0)
        out.committed = (out.committed + out.on_demand.fixed) * out.after_tax;
    for (LinearCost *line : {&out.own, &out.on_demand})
        *line = {line->fixed * out.after_tax, line->slope * out.after_tax};
    return out;
}

LinearCost apiLine(const CostLines &lines, const ApiOffer &offer, const Scenario &scenario,
                   const Demand &demand)
{
    const Money request =
        apiRequestCost(offer, demand.input_tokens, demand.output_tokens, scenario);
    const double requests = lines.requests_at_full_use / lines.machine_hours * kHoursPerMonth;
    const PriceTrend trend(scenario.api_price_change_per_year, demand.months());
    double machine_months = 0; // each worth what the trend makes of it
    for (std::size_t month = 0; month < lines.machines.size(); ++month)
        machine_months += lines.machines[month] * trend.at(static_cast<int>(month));
    return {lines.on_demand.fixed, request.value() * requests * machine_months * lines.after_tax};
}

} // namespace reckoner
