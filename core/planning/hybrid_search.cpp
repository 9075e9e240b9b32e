// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/hybrid_search.h"

#include <algorithm>
#include <limits>

#include "core/economics/price.h"
#include "core/economics/rental.h"
#include "core/planning/serving_cost.h"

namespace reckoner {

namespace {

constexpr int kAllTried = 64;
constexpr int kSteps = 16;

/// A machine billed by the hour and what one request per second of it costs an hour when full.
struct HourlyMachine {
    const ServingCandidate *candidate = nullptr;
    double per_hour_cny = 0;
    double per_request_rate_cny = 0;
};

class HybridSearch {
public:
    HybridSearch(const Scenario &scenario, const Demand &demand, const ServingSearch &search,
                 double below_cny)
        : m_scenario(scenario), m_demand(demand)
    {
        m_best.cost_cny = below_cny;
        for (int month = 0; month < demand.months(); ++month)
            m_drift.push_back(
                rent(Money(1.0), Hours(1.0), Commitment::onDemand, month, scenario).value());
        for (const ServingCandidate &candidate : search.rented) {
            const Fact &hourly = candidate.instance->on_demand_per_hour;
            if (!hourly.known())
                continue;
            const double price = inYuan(hourly, candidate.instance->currency, scenario).value();
            m_rented.push_back({&candidate, price, price / candidate.requests_per_s});
        }
        std::ranges::stable_sort(m_rented, {}, &HourlyMachine::per_request_rate_cny);
    }

    void tryOwning(const ServingCandidate &owned, double fixed)
    {
        const int most = fleet(m_demand, owned.requests_per_s, reserveOf(m_scenario)).back() - 1;
        int step = most <= kAllTried ? 1 : most / kSteps;
        int low = 1;
        int high = most;
        for (;;) {
            double cheapest = std::numeric_limits<double>::infinity();
            int at = low;
            for (int machines = low; machines <= high; machines += step) {
                const double cost = tryNumber(owned, machines, fixed);
                if (cost < cheapest) {
                    cheapest = cost;
                    at = machines;
                }
            }
            if (step == 1)
                return;
            low = std::max(1, at - step);
            high = std::min(most, at + step);
            step = std::max(1, step / 4);
        }
    }

    [[nodiscard]] std::optional<HybridChoice> best() const
    {
        return m_best.owned ? std::optional(m_best) : std::nullopt;
    }

private:
    // The least cost with this many owned machines, or a lower bound of it where that is enough to
    // know that it is not the best.
    double tryNumber(const ServingCandidate &owned, int machines, double fixed)
    {
        const OwnedPart part{fleet(m_demand, owned.requests_per_s, reserveOf(m_scenario), machines),
                             owned.requests_per_s};
        CashFlow cash(m_demand.months());
        addOwnedServing(cash, owned, m_demand, part.machines, m_scenario);
        const double base = fixed + cash.total().value();
        if (base >= m_best.cost_cny)
            return base;
        double above = 0; // requests per second times hours, at the drift of their month
        for (int month = 0; month < m_demand.months(); ++month)
            above += meanAbove(m_demand, month, part.requestsPerSecond(month)) * kHoursPerMonth *
                     m_drift[static_cast<std::size_t>(month)];
        double cheapest = std::numeric_limits<double>::infinity();
        for (const HourlyMachine &rented : m_rented) {
            const double bound = base + above * rented.per_request_rate_cny;
            if (bound >= std::min(cheapest, m_best.cost_cny))
                return std::min(cheapest, bound);
            const double cost = base + rentAbove(part, rented);
            cheapest = std::min(cheapest, cost);
            if (cost < m_best.cost_cny)
                m_best = {&owned, rented.candidate, machines, cost};
        }
        return cheapest;
    }

    [[nodiscard]] double rentAbove(const OwnedPart &part, const HourlyMachine &rented) const
    {
        const std::vector<double> hours =
            rentedHours(m_demand, rented.candidate->requests_per_s, Commitment::onDemand,
                        m_scenario.redundancy, part);
        double sum = 0;
        for (std::size_t month = 0; month < hours.size(); ++month)
            sum += hours[month] * rented.per_hour_cny * m_drift[month];
        return sum;
    }

    const Scenario &m_scenario;
    const Demand &m_demand;
    std::vector<HourlyMachine> m_rented;
    std::vector<double> m_drift;
    HybridChoice m_best;
};

} // namespace

std::optional<HybridChoice>
cheapestHybrid(const Scenario &scenario, const Demand &demand, const ServingSearch &search,
               const std::function<double(const ServingCandidate &)> &fixed, double below_cny)
{
    HybridSearch hybrids(scenario, demand, search, below_cny);
    for (const ServingCandidate &owned : search.owned)
        hybrids.tryOwning(owned, fixed(owned));
    return hybrids.best();
}

} // namespace reckoner
