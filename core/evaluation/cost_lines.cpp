// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/cost_lines.h"

#include <algorithm>
#include <numeric>

#include "core/economics/ownership.h"
#include "core/economics/price.h"
#include "core/economics/rental.h"
#include "core/economics/tariff.h"
#include "core/planning/serving_cost.h"

namespace reckoner {

namespace {

// Of every hour, the share of the machines that work, each month counted by its machines.
void spreadOverWeek(CostLines &out, const Demand &demand, const ServingCandidate &owned,
                    const std::vector<int> &machines)
{
    const double machine_months = std::accumulate(machines.begin(), machines.end(), 0.0);
    for (std::size_t hour = 0; hour < out.week.size(); ++hour) {
        double busy = 0;
        for (std::size_t month = 0; month < machines.size(); ++month) {
            const double load = demand.requests_per_s[hour] * demand.growth[month];
            busy += std::min(load / owned.requests_per_s, static_cast<double>(machines[month]));
        }
        out.week[hour] = busy / machine_months;
    }
    out.utilization =
        std::accumulate(out.week.begin(), out.week.end(), 0.0) / static_cast<double>(kHoursOfWeek);
}

// The same capacity for every hour of the plan.
void rentSameCapacity(CostLines &out, const Scenario &scenario, double rented_per_owned,
                      const std::vector<int> &machines)
{
    const auto hoursOf = [&](std::size_t month) {
        return machines[month] * kHoursPerMonth * rented_per_owned;
    };
    const auto drift = [&](std::size_t month) {
        return priceDrift(scenario.cloud_price_change_per_year, static_cast<int>(month));
    };
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
    spreadOverWeek(out, demand, owned, machines);

    OptionPlan own;
    own.cash = CashFlow(demand.months());
    own.owned = &owned;
    money.ownedServing(own, machines);
    money.ownedSide(own);
    const MachinePower power = machinePower(*owned.server);
    const std::vector<double> work_price =
        workPrices(demand, owned.requests_per_s, machines, scenario);
    const TariffCalendar tariff(scenario);
    for (std::size_t month = 0; month < machines.size(); ++month)
        out.own.slope +=
            machines[month] * kHoursPerMonth * (power.working_w - power.idle_w) / 1000.0 *
            scenario.pue *
            (work_price.empty() ? tariff.mean(static_cast<int>(month)) : work_price[month]);
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
    LinearCost line{lines.on_demand.fixed, 0.0};
    for (std::size_t month = 0; month < lines.machines.size(); ++month)
        line.slope += request.value() * requests * lines.machines[month] * lines.after_tax *
                      priceDrift(scenario.api_price_change_per_year, static_cast<int>(month));
    return line;
}

} // namespace reckoner
