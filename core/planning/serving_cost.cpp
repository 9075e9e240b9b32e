// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/serving_cost.h"

#include <algorithm>

#include "core/economics/ownership.h"
#include "core/economics/price.h"
#include "core/economics/rental.h"

namespace reckoner {

Reserve reserveOf(const Scenario &scenario)
{
    return {scenario.redundancy, scenario.maintenance_reserve};
}

std::vector<int> fleet(const Demand &demand, double machine_requests_per_s, const Reserve &reserve,
                       int limit)
{
    const double in_service = machine_requests_per_s * (1.0 - reserve.maintenance);
    std::vector<int> machines(demand.growth.size());
    int owned = 0;
    for (int month = 0; month < demand.months(); ++month) {
        int needed = machinesForPeak(demand, month, in_service);
        if (reserve.redundancy == Redundancy::nPlusOne)
            ++needed;
        if (limit >= 0)
            needed = std::min(needed, limit);
        owned = std::max(owned, needed);
        machines[static_cast<std::size_t>(month)] = owned;
    }
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

void addOwnedServing(CashFlow &cash, const ServingCandidate &candidate, const Demand &demand,
                     const std::vector<int> &machines, const Scenario &scenario)
{
    const std::vector<double> busy = busyMachines(demand, candidate.requests_per_s, machines);
    const Price &price = bookPrice(*candidate.server);
    Ownership ownership;
    ownership.machine_price = inYuan(price.amount, price.currency, scenario);
    ownership.cards_per_machine = candidate.cards;
    ownership.power = machinePower(*candidate.server);
    ownership.machines = machines;
    ownership.busy = busy;
    addOwnership(cash, ownership, scenario);
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

std::vector<double> rentedHours(const Demand &demand, double machine_requests_per_s,
                                Commitment commitment, Redundancy redundancy,
                                const OwnedPart &owned)
{
    std::vector<double> hours(demand.growth.size());
    for (int month = 0; month < demand.months(); ++month) {
        const auto at = static_cast<std::size_t>(month);
        const double capacity = owned.requestsPerSecond(month);
        const int spare = rentedSpare(demand, month, redundancy, owned);
        if (billedWhenIdle(commitment)) {
            hours[at] =
                (machinesForPeak(demand, month, machine_requests_per_s) + spare) * kHoursPerMonth;
        } else {
            hours[at] = machineHoursAbove(demand, month, capacity, machine_requests_per_s).value() +
                        spare * hoursNeeding(demand, month, 1, machine_requests_per_s).value();
        }
    }
    return hours;
}

void addRentedServing(CashFlow &cash, const ServingCandidate &candidate,
                      const std::vector<double> &machine_hours, Commitment commitment,
                      const Scenario &scenario)
{
    const Money per_hour = inYuan(hourlyPrice(*candidate.instance, commitment),
                                  candidate.instance->currency, scenario);
    for (int month = 0; month < cash.months(); ++month) {
        cash.add(CostItem::cloudServing, month,
                 rent(per_hour, Hours(machine_hours[static_cast<std::size_t>(month)]), commitment,
                      month, scenario));
    }
}

} // namespace reckoner
