// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/cost_lines.h"

#include <algorithm>
#include <numeric>

#include "core/economics/ownership.h"
#include "core/economics/price.h"
#include "core/economics/rental.h"
#include "core/planning/serving_cost.h"

namespace reckoner {

namespace {

double sideCosts(const OptionMoney &money, int months)
{
    OptionPlan side;
    side.cash = CashFlow(months);
    money.cloudSide(side);
    return side.cash.total().value();
}

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

void rentSameCapacity(CostLines &out, const Scenario &scenario, const ServingCandidate &owned,
                      const ServingCandidate &rented, const std::vector<int> &machines)
{
    const double ratio = owned.requests_per_s / rented.requests_per_s;
    const auto rentOf = [&](Commitment commitment) {
        const Fact &price = hourlyPrice(*rented.instance, commitment);
        Money sum;
        if (!price.known())
            return sum;
        const Money per_hour = inYuan(price, rented.instance->currency, scenario);
        for (std::size_t month = 0; month < machines.size(); ++month) {
            const Hours hours(machines[month] * kHoursPerMonth * ratio);
            sum += rent(per_hour, hours, commitment, static_cast<int>(month), scenario);
        }
        return sum;
    };
    out.on_demand.slope = rentOf(Commitment::onDemand).value();
    for (const Commitment commitment : {Commitment::oneYear, Commitment::threeYears}) {
        if (const Money all = rentOf(commitment); all > Money())
            out.committed = out.on_demand.fixed + all.value();
    }
}

void buyTokens(CostLines &out, const Scenario &scenario, const Demand &demand,
               const ServingCandidate &owned, const ApiOffer &api, const std::vector<int> &machines)
{
    const Money request = apiRequestCost(api, demand.input_tokens, demand.output_tokens, scenario);
    for (std::size_t month = 0; month < machines.size(); ++month) {
        const double requests = machines[month] * kHoursPerMonth * 3600.0 * owned.requests_per_s;
        out.api.slope += request.value() * requests *
                         priceDrift(scenario.api_price_change_per_year, static_cast<int>(month));
    }
    out.api.fixed = out.on_demand.fixed;
}

} // namespace

CostLines costLines(const Scenario &scenario, const Demand &demand, const ServingCandidate &owned,
                    const ServingCandidate &rented, const ApiOffer *api, const CommonPrices &prices)
{
    CostLines out;
    const OptionMoney money(scenario, demand, prices);
    const std::vector<int> machines = fleet(demand, owned.requests_per_s, reserveOf(scenario));
    const double machine_months = std::accumulate(machines.begin(), machines.end(), 0.0);
    out.machine_hours = machine_months * kHoursPerMonth;
    out.requests_at_full_use = out.machine_hours * 3600.0 * owned.requests_per_s;
    spreadOverWeek(out, demand, owned, machines);

    OptionPlan own;
    own.cash = CashFlow(demand.months());
    own.owned = &owned;
    money.ownedServing(own, machines);
    money.ownedSide(own);
    const MachinePower power = machinePower(*owned.server);
    out.own.slope = out.machine_hours * (power.working_w - power.idle_w) / 1000.0 * scenario.pue *
                    scenario.electricity_cny_per_kwh;
    out.own.fixed = own.cash.total().value() - out.own.slope * out.utilization;

    out.on_demand.fixed = sideCosts(money, demand.months());
    rentSameCapacity(out, scenario, owned, rented, machines);
    if (api)
        buyTokens(out, scenario, demand, owned, *api, machines);
    return out;
}

} // namespace reckoner
