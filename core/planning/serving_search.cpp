// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/serving_search.h"

#include <algorithm>
#include <array>
#include <limits>
#include <utility>

#include "core/economics/price.h"
#include "core/planning/replica.h"
#include "core/planning/serving_cost.h"

namespace reckoner {

namespace {

bool allowed(const Scenario &scenario, const Engine &engine, const Accelerator &accelerator)
{
    const bool runs = std::ranges::find(engine.vendors, accelerator.vendor) != engine.vendors.end();
    return runs && (scenario.allow_consumer_cards || !isConsumerCard(accelerator));
}

class Search {
public:
    Search(const Scenario &scenario, const Catalog &catalog, const LanguageModel &model,
           const Engine &engine, const Demand &demand)
        : m_scenario(scenario),
          m_catalog(catalog),
          m_engine(engine),
          m_demand(demand),
          m_finder(scenario, model, engine),
          m_most_requests_per_s(demand.peak_requests_per_s * std::ranges::max(demand.growth))
    {
    }

    void servers(ServingSearch &out, const std::stop_token &stop)
    {
        for (const Server &server : m_catalog.servers) {
            const bool named = server.id == m_scenario.server;
            if (stop.stop_requested())
                return;
            if (m_scenario.server.empty() ? !server.recommendable : !named)
                continue;
            const Accelerator *accelerator = m_catalog.accelerator(server.accelerator_id);
            const bool home = !m_scenario.domestic_only || server.domestic_price.known();
            if (!accelerator ||
                (!named && !(home && allowed(m_scenario, m_engine, *accelerator)))) {
                m_excluded = true;
                continue;
            }
            if (!bookPrice(server).known()) {
                m_unpriced = accelerator;
                continue;
            }
            ServingCandidate best = bestCandidate(
                *accelerator, server.accelerator_count, 1.0,
                [&](Quantization width) {
                    return m_finder.waysOnMachine(*accelerator, server.accelerator_count, width);
                },
                [&](ServingCandidate &candidate) { priceOwned(candidate, server); });
            if (best.requests_per_s > 0)
                out.owned.push_back(best);
        }
        finish(out.owned, out.owned_shortfall);
    }

    void instances(ServingSearch &out, const std::stop_token &stop)
    {
        for (const CloudInstance &instance : m_catalog.cloud_instances) {
            const bool named = instance.id == m_scenario.cloud_instance;
            if (stop.stop_requested())
                return;
            if (m_scenario.cloud_instance.empty() ? instance.historical : !named)
                continue;
            const Accelerator *accelerator = m_catalog.accelerator(instance.accelerator_id);
            const bool home = !m_scenario.domestic_only || instance.domestic;
            if (!accelerator ||
                (!named && !(home && allowed(m_scenario, m_engine, *accelerator)))) {
                m_excluded = true;
                continue;
            }
            ServingCandidate best = bestCandidate(
                *accelerator, instance.accelerator_count, usableShareOfRented(m_scenario),
                [&](Quantization width) { // power is in the rent
                    return std::array{
                        m_finder.bestOnMachine(*accelerator, instance.accelerator_count, width)};
                },
                [&](ServingCandidate &candidate) { priceRented(candidate, instance); });
            if (best.requests_per_s > 0 && best.cost_cny < kUnpriced)
                out.rented.push_back(best);
        }
        finish(out.rented, out.rented_shortfall);
        out.considered = m_finder.considered();
    }

private:
    static constexpr double kUnpriced = std::numeric_limits<double>::infinity();

    // Of the loads that `loads` gives for each width, the one that costs least.
    template <class Loads, class PriceIt>
    ServingCandidate bestCandidate(const Accelerator &accelerator, int cards, double usable,
                                   Loads loads, PriceIt price)
    {
        ServingCandidate best;
        best.cost_cny = kUnpriced;
        const auto formats = widths(m_scenario.quantization, accelerator, m_engine);
        m_excluded = m_excluded || formats.empty();
        for (const Quantization width : formats) {
            for (const MachineLoad &load : loads(width)) {
                if (load.replicas == 0)
                    continue;
                ServingCandidate candidate;
                static_cast<MachineLoad &>(candidate) = load;
                candidate.cards = cards;
                candidate.requests_per_s *= usable;
                const double machines = m_most_requests_per_s / candidate.requests_per_s;
                if (machines > kMostMachines) {
                    m_fewest = std::min(m_fewest, machines);
                    continue;
                }
                price(candidate);
                if (candidate.cost_cny < best.cost_cny)
                    best = candidate;
            }
        }
        return best;
    }

    static void count(ServingCandidate &candidate, const std::vector<int> &machines)
    {
        candidate.machines_first_month = machines.front();
        candidate.machines_last_month = machines.back();
    }

    void priceOwned(ServingCandidate &candidate, const Server &server) const
    {
        candidate.server = &server;
        const std::vector<int> machines = fleet(m_demand, candidate.requests_per_s, m_scenario);
        count(candidate, machines);
        CashFlow cash(m_demand.months());
        addOwnedServing(cash, candidate, m_demand, machines, m_scenario);
        candidate.cost_cny = cash.total().value();
    }

    void priceRented(ServingCandidate &candidate, const CloudInstance &instance)
    {
        candidate.instance = &instance;
        count(candidate, rentedFleet(m_demand, candidate.requests_per_s, m_scenario.redundancy));
        candidate.cost_cny = kUnpriced;
        const auto terms =
            rentalTerms(instance, candidate.cards, m_scenario.commitment, m_scenario);
        if (!terms) {
            m_unpriced = candidate.replica.accelerator;
            return;
        }
        const RentedServing rented =
            rentFor(rentedHours(m_demand, candidate.requests_per_s, m_scenario), *terms);
        candidate.cost_cny = rented.cost_cny;
        candidate.commitment = rented.mainTerms(*terms);
    }

    void finish(std::vector<ServingCandidate> &candidates, Shortfall &shortfall)
    {
        const double fewest = std::exchange(m_fewest, kUnpriced);
        std::ranges::stable_sort(candidates, {}, &ServingCandidate::cost_cny);
        double fastest = kUnpriced;
        for (ServingCandidate &candidate : candidates) {
            candidate.on_front = candidate.replica.tpot_s < fastest;
            fastest = std::min(fastest, candidate.replica.tpot_s);
        }
        if (!candidates.empty())
            return;
        if (fewest < kUnpriced)
            shortfall = {Shortfall::Kind::fleet, fewest, kMostMachines, nullptr};
        else if (m_finder.shortfall().kind != Shortfall::Kind::none)
            shortfall = m_finder.shortfall();
        else if (m_unpriced)
            shortfall = {Shortfall::Kind::price, 0, 0, m_unpriced};
        else if (m_excluded)
            shortfall.kind = Shortfall::Kind::excluded;
    }

    const Scenario &m_scenario;
    const Catalog &m_catalog;
    const Engine &m_engine;
    const Demand &m_demand;
    ReplicaFinder m_finder;
    double m_most_requests_per_s;
    double m_fewest = kUnpriced; // machines, where even the best took too many
    const Accelerator *m_unpriced = nullptr;
    bool m_excluded = false;
};

} // namespace

double usableShareOfRented(const Scenario &scenario)
{
    return (1.0 - scenario.virtual_gpu_loss) / (1.0 + scenario.remote_surcharge);
}

bool isConsumerCard(const Accelerator &accelerator)
{
    return accelerator.name.find("GeForce") != std::string::npos;
}

ServingSearch searchServing(const Scenario &scenario, const Catalog &catalog,
                            const LanguageModel &model, const Engine &engine, const Demand &demand,
                            std::stop_token stop)
{
    ServingSearch out;
    Search search(scenario, catalog, model, engine, demand);
    search.servers(out, stop);
    search.instances(out, stop);
    return out;
}

ServingCandidate judgeServer(const Scenario &scenario, const LanguageModel &model,
                             const Engine &engine, const Accelerator &accelerator,
                             const Server &server, Shortfall &shortfall)
{
    ReplicaFinder finder(scenario, model, engine);
    ServingCandidate best;
    best.server = &server;
    best.cards = server.accelerator_count;
    for (const Quantization width : widths(scenario.quantization, accelerator, engine)) {
        const MachineLoad load = finder.bestOnMachine(accelerator, server.accelerator_count, width);
        if (load.requests_per_s > best.requests_per_s)
            static_cast<MachineLoad &>(best) = load;
    }
    shortfall = finder.shortfall();
    return best;
}

} // namespace reckoner
