// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/serving_cost.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <numeric>

#include "core/economics/price.h"
#include "core/economics/tariff.h"

namespace reckoner {

namespace {

constexpr int kMonthsPerYear = 12;

// The month up to which a purchase of `month` looks ahead.
int boughtFor(int month, int months, PurchasePlan plan)
{
    switch (plan) {
    case PurchasePlan::asNeeded:
        return month;
    case PurchasePlan::yearly:
        return std::min(months, (month / kMonthsPerYear + 1) * kMonthsPerYear) - 1;
    case PurchasePlan::atStart:
        return months - 1;
    }
    return month;
}

} // namespace

std::vector<int> fleet(const Demand &demand, double machine_requests_per_s,
                       const Scenario &scenario, int limit)
{
    const int spare = scenario.redundancy == Redundancy::nPlusOne ? 1 : 0;
    const double in_service = machine_requests_per_s * (1.0 - scenario.maintenance_reserve);
    std::vector<int> machines(demand.growth.size());
    int owned = 0;
    for (int month = 0; month < demand.months(); ++month) {
        int needed = machinesForPeak(demand, month, in_service) + spare;
        if (limit >= 0)
            needed = std::min(needed, limit);
        owned = std::max(owned, needed);
        machines[static_cast<std::size_t>(month)] = owned;
    }
    for (int month = 0; month < demand.months(); ++month)
        machines[static_cast<std::size_t>(month)] = machines[static_cast<std::size_t>(
            boughtFor(month, demand.months(), scenario.purchase_plan))];
    return machines;
}

std::vector<int> rentedFleet(const Demand &demand, double machine_requests_per_s,
                             Redundancy redundancy)
{
    std::vector<int> machines(demand.growth.size());
    for (int month = 0; month < demand.months(); ++month)
        machines[static_cast<std::size_t>(month)] =
            machinesForPeak(demand, month, machine_requests_per_s) +
            rentedSpare(demand, month, redundancy, {});
    return machines;
}

std::vector<int> hybridFleet(const Demand &demand, double machine_requests_per_s,
                             const Scenario &scenario, int limit)
{
    std::vector<int> machines = fleet(demand, machine_requests_per_s, scenario, limit);
    if (scenario.home_share <= 0)
        return machines;
    // A machine of a load as much smaller as may leave is one of as much larger capacity.
    const std::vector<int> home =
        fleet(demand, machine_requests_per_s / scenario.home_share, scenario);
    for (std::size_t month = 0; month < machines.size(); ++month)
        machines[month] = std::max(machines[month], home[month]);
    return machines;
}

std::vector<double> busyMachines(const Demand &demand, double machine_requests_per_s,
                                 const std::vector<int> &machines)
{
    std::vector<double> busy(machines.size());
    for (std::size_t month = 0; month < machines.size(); ++month) {
        const double capacity = machines[month] * machine_requests_per_s;
        const double served = demand.mean_requests_per_s * demand.growth[month] -
                              meanAbove(demand, static_cast<int>(month), capacity);
        busy[month] = served / machine_requests_per_s;
    }
    return busy;
}

std::vector<double> workPrices(const Demand &demand, double machine_requests_per_s,
                               const std::vector<int> &machines, const Scenario &scenario)
{
    const TariffCalendar tariff(scenario, demand.months());
    std::vector<double> prices(machines.size());
    if (tariff.flat()) {
        for (std::size_t month = 0; month < prices.size(); ++month)
            prices[month] = tariff.mean(static_cast<int>(month));
        return prices;
    }
    constexpr double kNoLimit = std::numeric_limits<double>::infinity();
    const auto whole_day = dayOf(demand.requests_per_s, kNoLimit);
    for (std::size_t month = 0; month < machines.size(); ++month) {
        const double carried = machines[month] * machine_requests_per_s / demand.growth[month];
        const bool all = carried >= demand.peak_hour_requests_per_s;
        prices[month] = tariff.weighted(static_cast<int>(month),
                                        all ? whole_day : dayOf(demand.requests_per_s, carried));
    }
    return prices;
}

MachinePower servingPower(const ServingCandidate &candidate)
{
    MachinePower power = machinePower(*candidate.server);
    power.working_w = power.idle_w + candidate.extraWatts();
    if (power.rated_w > 0)
        power.working_w = std::min(power.working_w, power.rated_w);
    return power;
}

double addOwnedServing(CashFlow &cash, const ServingCandidate &candidate, const Demand &demand,
                       const std::vector<int> &machines, const Scenario &scenario)
{
    const std::vector<double> busy = busyMachines(demand, candidate.requests_per_s, machines);
    const std::vector<double> work_price =
        workPrices(demand, candidate.requests_per_s, machines, scenario);
    const Price &price = bookPrice(*candidate.server);
    Ownership ownership;
    ownership.machine_price = inYuan(price.amount, price.currency, scenario);
    ownership.cards_per_machine = candidate.cards;
    ownership.power = servingPower(candidate);
    ownership.machines = machines;
    ownership.busy = busy;
    ownership.work_price = work_price;
    addOwnership(cash, ownership, scenario);
    return std::accumulate(busy.begin(), busy.end(), 0.0);
}

int rentedSpare(const Demand &demand, int month, Redundancy redundancy, const OwnedPart &owned)
{
    const auto at = static_cast<std::size_t>(month);
    const double peak = demand.peak_requests_per_s * demand.growth[at];
    const bool owned_spare =
        !owned.machines.empty() && owned.machines[at] > 0 &&
        owned.requestsPerSecond(month) - owned.machine_requests_per_s >= peak * (1.0 - 1e-9);
    return redundancy == Redundancy::nPlusOne && !owned_spare ? 1 : 0;
}

std::vector<std::vector<double>> rentedHours(const Demand &demand, double machine_requests_per_s,
                                             const Scenario &scenario, const OwnedPart &owned)
{
    const int shortest = static_cast<int>(scenario.min_billing_hours);
    std::vector<std::vector<double>> hours(demand.growth.size());
    for (int month = 0; month < demand.months(); ++month) {
        std::vector<double> &machines = hours[static_cast<std::size_t>(month)];
        machines = billedHours(demand, month, owned.requestsPerSecond(month),
                               machine_requests_per_s, shortest);
        if (rentedSpare(demand, month, scenario.redundancy, owned) == 0)
            continue;
        // Whenever there is any load: as one machine would that carries all of it.
        const double peak =
            demand.peak_requests_per_s * demand.growth[static_cast<std::size_t>(month)];
        for (const double spare : billedHours(demand, month, 0.0, peak, shortest))
            machines.insert(std::ranges::upper_bound(machines, spare, std::greater<>()), spare);
    }
    return hours;
}

} // namespace reckoner
