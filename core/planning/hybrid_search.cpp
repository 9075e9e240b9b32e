// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/hybrid_search.h"

#include <algorithm>
#include <limits>

#include "core/economics/contract_prices.h"
#include "core/economics/price.h"
#include "core/economics/price_trend.h"
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
        const double last = PriceTrend(scenario.cloud_price_change_per_year, demand.months())
                                .at(demand.months() - 1);
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
        if (most < 1 || m_rented.empty())
            return;
        int step = most <= kAllTried ? 1 : most / kSteps;
        int low = 1;
        int high = most;
        for (;;) {
            const int at = tryNumbers(owned, fixed, low, high, step);
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
    // A number of owned machines, before anything is rented on top.
    struct Trial {
        int machines = 0;
        OwnedPart part;
        double base_cny = 0;  // of what is owned, and fixed
        double above = 0;     // load that the owned ones cannot carry, requests per second x hours
        double bound_cny = 0; // no hybrid of this number costs less
    };

    // The number in a range that costs least as far as is known. The most promising are tried
    // first: what they cost rules out most of the others.
    int tryNumbers(const ServingCandidate &owned, double fixed, int low, int high, int step)
    {
        std::vector<Trial> trials;
        for (int machines = low; machines <= high; machines += step)
            trials.push_back(trialOf(owned, machines, fixed));
        std::ranges::stable_sort(trials, {}, &Trial::bound_cny);
        int at = low;
        double cheapest = std::numeric_limits<double>::infinity();
        for (const Trial &trial : trials) {
            if (trial.bound_cny >= cheapest)
                break;
            const double cost = leastOf(owned, trial);
            if (cost < cheapest) {
                cheapest = cost;
                at = trial.machines;
            }
        }
        return at;
    }

    [[nodiscard]] Trial trialOf(const ServingCandidate &owned, int machines, double fixed) const
    {
        Trial out;
        out.machines = machines;
        out.part = {hybridFleet(m_demand, owned.requests_per_s, m_scenario, machines),
                    owned.requests_per_s};
        CashFlow cash(m_demand.months());
        addOwnedServing(cash, owned, m_demand, out.part.machines, m_scenario);
        out.base_cny = fixed + cash.total().value();
        for (int month = 0; month < m_demand.months(); ++month)
            out.above +=
                meanAbove(m_demand, month, out.part.requestsPerSecond(month)) * kHoursPerMonth;
        out.bound_cny = out.base_cny + out.above * m_rented.front().per_request_rate_cny;
        return out;
    }

    // The least cost of a trial, or a lower bound of it where that is enough to know that it is not
    // the best. Contracts are chosen only where cheaper bounds leave the outcome open.
    double leastOf(const ServingCandidate &owned, const Trial &trial)
    {
        double least = std::numeric_limits<double>::infinity();
        for (const RentedMachine &rented : m_rented) {
            const double bound = trial.base_cny + trial.above * rented.per_request_rate_cny;
            if (bound >= std::min(least, m_best.cost_cny))
                return std::min(least, bound);
            const auto hours =
                rentedHours(m_demand, rented.candidate->requests_per_s, m_scenario, trial.part);
            double cost = trial.base_cny + leastRent(hours, rented.terms);
            if (cost < m_best.cost_cny) {
                RentedServing serving = rentFor(hours, rented.terms);
                cost = trial.base_cny + serving.cost_cny;
                if (cost < m_best.cost_cny)
                    m_best = {&owned, rented.candidate, trial.machines,
                              cost,   rented.terms,     std::move(serving)};
            }
            least = std::min(least, cost);
        }
        return least;
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
