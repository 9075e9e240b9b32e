// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <limits>

#include "core/economics/contract_prices.h"

namespace reckoner {

namespace {

// The cheapest contracts over months as a flow of least cost: each machine is a unit of flow from
// the first month to the last that runs through contracts (arcs over their terms) or waits (arcs of
// one month). Where n units wait, the n least used machines of that month are rented by the hour,
// so that waiting costs more the more wait: the cost is convex, and cheapest paths for one unit
// after another, through arcs taken back as well, give the optimum. Large fleets begin with blocks
// of machines as units and halve them until each is a single machine; every halving leaves few
// units to send anew (capacity scaling; Ahuja, Magnanti and Orlin, Network Flows, 1993, ch. 14.5).
// Paths are found in costs reduced by potentials, which are never negative, so that no rounding
// error can make a search go in circles.
class ContractFlow {
public:
    ContractFlow(const std::vector<std::vector<double>> &hours, const RentalTerms &terms)
        : m_hours(hours),
          m_terms(terms),
          m_prices(terms, hours.size()),
          m_months(hours.size()),
          m_wait_cost(m_months),
          m_contract_cost(m_months),
          m_waiting(m_months, 0),
          m_begun(m_months),
          m_excess(m_months + 1, 0),
          m_potential(m_months + 1, 0.0),
          m_distance(m_months + 1),
          m_step(m_months + 1)
    {
    }

    RentedServing solve()
    {
        // A contract pays only in months in which no more run than would pay for the whole term;
        // two such months, one on each side, bound how many can run at once in between.
        const std::size_t most = 2 * machinesWorthAContract();
        while (most > m_block * kFirstUnits)
            m_block *= 2;
        m_units = static_cast<int>((most + m_block - 1) / m_block);
        m_excess.front() = m_units;
        m_excess.back() = -m_units;
        for (;; halve()) {
            price();
            unsettle();
            while (settle())
                ;
            if (m_block == 1)
                return rentedUnder(m_begun, m_hours, m_terms, m_prices);
        }
    }

private:
    struct Step {
        std::size_t from = 0;  // where the path begins: the node itself
        std::size_t begin = 0; // month in which the arc begins
        std::size_t kind = 0;  // of contract, or kWaiting
        int change = 0;        // +1 taken, -1 taken back
    };

    static constexpr std::size_t kWaiting = kContractLimit;
    static constexpr std::size_t kFirstUnits = 64;

    // How many machines, from the busiest, some contract would pay for on its own.
    [[nodiscard]] std::size_t machinesWorthAContract() const
    {
        std::size_t below = 0;
        std::size_t above = 0;
        for (const auto &month : m_hours)
            above = std::max(above, month.size());
        while (below < above) { // later machines are needed less
            const std::size_t middle = (below + above) / 2;
            (contractPays(middle) ? below : above) = contractPays(middle) ? middle + 1 : middle;
        }
        return below;
    }

    [[nodiscard]] bool contractPays(std::size_t machine) const
    {
        std::vector<double> by_the_hour(m_months + 1, 0.0); // summed from the first month
        for (std::size_t month = 0; month < m_months; ++month)
            by_the_hour[month + 1] = by_the_hour[month] + hourlyCost(month, machine);
        for (std::size_t kind = 0; kind < m_terms.contract_count; ++kind) {
            const Contract &contract = m_terms.contracts[kind];
            for (std::size_t month = 0; month < m_months; ++month) {
                if (by_the_hour[m_prices.endOf(contract, month)] - by_the_hour[month] >
                    m_prices.whole(contract, month))
                    return true;
            }
        }
        return false;
    }

    [[nodiscard]] double hourlyCost(std::size_t month, std::size_t machine) const
    {
        const std::vector<double> &hours = m_hours[month];
        return machine < hours.size() ? m_prices.byTheHour(month, hours[machine]) : 0.0;
    }

    // What a unit costs in each month, waiting or under contract.
    void price()
    {
        m_rounding = 0;
        for (std::size_t month = 0; month < m_months; ++month) {
            std::vector<double> &costs = m_wait_cost[month];
            costs.assign(static_cast<std::size_t>(m_units), 0.0);
            for (std::size_t machine = 0; machine < costs.size() * m_block; ++machine)
                costs[machine / m_block] += hourlyCost(month, machine);
            for (std::size_t kind = 0; kind < m_terms.contract_count; ++kind) {
                double &cost = m_contract_cost[month][kind];
                cost =
                    m_prices.whole(m_terms.contracts[kind], month) * static_cast<double>(m_block);
                constexpr double kRounding = 1e-12;
                m_rounding = std::max(m_rounding, cost * kRounding);
            }
        }
    }

    void halve()
    {
        m_block /= 2;
        m_units *= 2;
        for (std::size_t month = 0; month < m_months; ++month) {
            m_waiting[month] *= 2;
            for (int &begun : m_begun[month])
                begun *= 2;
        }
        for (double &potential : m_potential) // of a unit
            potential /= 2;
    }

    // Of the next unit to wait when `waiting` wait already.
    [[nodiscard]] double waitCost(std::size_t month, int waiting) const
    {
        return m_wait_cost[month][static_cast<std::size_t>(m_units - 1 - waiting)];
    }

    // Takes and takes back every unit of waiting that the potentials call a gain. What that leaves
    // over or wanting in a month is for settle().
    void unsettle()
    {
        for (std::size_t month = 0; month < m_months; ++month) {
            const double worth = m_potential[month + 1] - m_potential[month];
            const int before = m_waiting[month];
            int &waiting = m_waiting[month];
            while (waiting < m_units && waitCost(month, waiting) < worth - m_rounding)
                ++waiting;
            while (waiting > 0 && waitCost(month, waiting - 1) > worth + m_rounding)
                --waiting;
            m_excess[month] -= waiting - before;
            m_excess[month + 1] += waiting - before;
        }
    }

    // Sends as many units as one cheapest path takes at the same cost from where there are too many
    // to where some are wanting; false when all are where they belong.
    bool settle()
    {
        const auto from_most = std::ranges::max_element(m_excess);
        if (*from_most <= 0)
            return false;
        search();
        std::size_t to = m_months;
        for (std::size_t node = 0; node <= m_months; ++node) {
            if (m_excess[node] < 0 && (m_excess[to] >= 0 || m_distance[node] < m_distance[to]))
                to = node;
        }
        int units = -m_excess[to];
        std::size_t from = to;
        for (; m_step[from].from != from; from = m_step[from].from)
            units = std::min(units, unitsOf(m_step[from], units));
        units = std::min(units, m_excess[from]);
        for (std::size_t at = to; at != from; at = m_step[at].from) {
            const Step &step = m_step[at];
            (step.kind == kWaiting ? m_waiting[step.begin] : m_begun[step.begin][step.kind]) +=
                step.change * units;
        }
        m_excess[from] -= units;
        m_excess[to] += units;
        return true;
    }

    // Cheapest paths from wherever there are too many units; the potentials follow.
    void search()
    {
        constexpr double kUnknown = std::numeric_limits<double>::infinity();
        for (std::size_t node = 0; node <= m_months; ++node) {
            m_distance[node] = m_excess[node] > 0 ? 0.0 : kUnknown;
            m_step[node].from = node;
        }
        do {
            m_changed = false;
            for (std::size_t month = 0; month < m_months; ++month)
                forwards(month);
            for (std::size_t month = m_months; month-- > 0;)
                backwards(month);
        } while (m_changed);
        double farthest = 0;
        for (const double distance : m_distance)
            farthest = distance < kUnknown ? std::max(farthest, distance) : farthest;
        for (std::size_t node = 0; node <= m_months; ++node)
            m_potential[node] += std::min(farthest, m_distance[node]);
    }

    void relax(std::size_t from, std::size_t to, double cost, const Step &step)
    {
        const double reduced = std::max(0.0, cost + m_potential[from] - m_potential[to]);
        if (m_distance[from] + reduced < m_distance[to]) {
            m_distance[to] = m_distance[from] + reduced;
            m_step[to] = step;
            m_step[to].from = from;
            m_changed = true;
        }
    }

    void forwards(std::size_t month)
    {
        if (m_waiting[month] < m_units)
            relax(month, month + 1, waitCost(month, m_waiting[month]), {0, month, kWaiting, 1});
        for (std::size_t kind = 0; kind < m_terms.contract_count; ++kind)
            relax(month, m_prices.endOf(m_terms.contracts[kind], month),
                  m_contract_cost[month][kind], {0, month, kind, 1});
    }

    void backwards(std::size_t month)
    {
        if (m_waiting[month] > 0)
            relax(month + 1, month, -waitCost(month, m_waiting[month] - 1),
                  {0, month, kWaiting, -1});
        for (std::size_t kind = 0; kind < m_terms.contract_count; ++kind) {
            if (m_begun[month][kind] > 0)
                relax(m_prices.endOf(m_terms.contracts[kind], month), month,
                      -m_contract_cost[month][kind], {0, month, kind, -1});
        }
    }

    // How many units can take a step at the cost of the first, `most` at most.
    [[nodiscard]] int unitsOf(const Step &step, int most) const
    {
        if (step.kind != kWaiting)
            return step.change > 0 ? most : std::min(most, m_begun[step.begin][step.kind]);
        const int waiting = m_waiting[step.begin];
        const auto costOf = [&](int unit) {
            return waitCost(step.begin, step.change > 0 ? waiting + unit : waiting - 1 - unit);
        };
        const int room = step.change > 0 ? m_units - waiting : waiting;
        int units = 1;
        while (units < std::min(most, room) && costOf(units) == costOf(0))
            ++units;
        return units;
    }

    const std::vector<std::vector<double>> &m_hours;
    const RentalTerms &m_terms;
    ContractPrices m_prices;
    std::size_t m_months;
    std::size_t m_block = 1; // machines of a unit
    int m_units = 0;
    std::vector<std::vector<double>> m_wait_cost; // by month and unit, busiest first
    std::vector<std::array<double, kContractLimit>> m_contract_cost; // of a unit, by month begun
    std::vector<int> m_waiting;                                      // units that wait in a month
    ContractsBegun m_begun;
    std::vector<int> m_excess; // units that have come to a month less those that go on
    std::vector<double> m_potential;
    std::vector<double> m_distance;
    std::vector<Step> m_step;
    double m_rounding = 0; // in CNY: a smaller gain is not one
    bool m_changed = false;
};

} // namespace

RentedServing rentFor(const std::vector<std::vector<double>> &hours, const RentalTerms &terms)
{
    return ContractFlow(hours, terms).solve();
}

} // namespace reckoner
