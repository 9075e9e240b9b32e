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

/// A rented machine, and what a request per second costs an hour on the best terms when it is full.
struct RentedMachine {
    const ServingCandidate *candidate = nullptr;
    RentalTerms terms;
    double per_request_rate_cny = 0;
};

double cheapestHour(const RentalTerms &terms)
{
    double cheapest =
        terms.byTheHour() ? terms.hourOfUse() : std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < terms.contract_count; ++i)
        cheapest = std::min(cheapest, terms.hourOf(terms.contracts[i]));
    return cheapest;
}

class HybridSearch {
public:
    HybridSearch(const Scenario &scenario, const Demand &demand, const ServingSearch &search,
                 double below_cny)
        : m_scenario(scenario), m_demand(demand)
    {
        m_best.cost_cny = below_cny;
        const double last = priceDrift(scenario.cloud_price_change_per_year, demand.months() - 1);
        for (const ServingCandidate &candidate : search.rented) {
            const auto terms =
                rentalTerms(*candidate.instance, candidate.cards, scenario.commitment, scenario);
            if (!terms)
                continue;
            const double price = cheapestHour(*terms) * std::min(1.0, last);
            m_rented.push_back({&candidate, *terms, price / candidate.requests_per_s});
        }
        std::ranges::stable_sort(m_rented, {}, &RentedMachine::per_request_rate_cny);
    }

    void tryOwning(const ServingCandidate &owned, double fixed)
    {
        const int most = fleet(m_demand, owned.requests_per_s, m_scenario).back() - 1;
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
        const OwnedPart part{hybridFleet(m_demand, owned.requests_per_s, m_scenario, machines),
                             owned.requests_per_s};
        CashFlow cash(m_demand.months());
        addOwnedServing(cash, owned, m_demand, part.machines, m_scenario);
        const double base = fixed + cash.total().value();
        if (base >= m_best.cost_cny)
            return base;
        double above = 0; // requests per second times hours
        for (int month = 0; month < m_demand.months(); ++month)
            above += meanAbove(m_demand, month, part.requestsPerSecond(month)) * kHoursPerMonth;
        double cheapest = std::numeric_limits<double>::infinity();
        for (const RentedMachine &rented : m_rented) {
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

    [[nodiscard]] double rentAbove(const OwnedPart &part, const RentedMachine &rented) const
    {
        return rentFor(rentedHours(m_demand, rented.candidate->requests_per_s, m_scenario, part),
                       rented.terms)
            .cost_cny;
    }

    const Scenario &m_scenario;
    const Demand &m_demand;
    std::vector<RentedMachine> m_rented;
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
