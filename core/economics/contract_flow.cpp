// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <limits>
#include <numeric>

#include "core/economics/contract_prices.h"

namespace reckoner {

namespace {

// The cheapest contracts over months as a flow of least cost: each machine is a unit of flow from
// the first month to the last that runs through contracts (arcs over their terms) or waits (arcs of
// one month). Where n units wait, the n least used machines of that month are rented by the hour,
// so that waiting costs more the more wait: the cost is convex, and the cheapest path for one unit
// after another, through arcs taken back as well, gives the optimum. A unit is one machine, or in
// large fleets a block of them: see kUnitLimit.
class ContractFlow {
public:
    ContractFlow(const std::vector<std::vector<double>> &hours, std::size_t machines,
                 const RentalTerms &terms)
        : m_hours(hours),
          m_block((machines + kUnitLimit - 1) / kUnitLimit),
          m_units(m_block > 0 ? (machines + m_block - 1) / m_block : 0),
          m_terms(terms),
          m_prices(terms, hours.size()),
          m_months(hours.size()),
          m_wait_cost(m_months, std::vector<double>(m_units, 0.0)),
          m_contract_cost(m_months),
          m_waiting(m_months, 0),
          m_begun(m_months),
          m_distance(m_months + 1),
          m_step(m_months + 1)
    {
        for (std::size_t month = 0; month < m_months; ++month) {
            for (std::size_t machine = 0; machine < hours[month].size(); ++machine)
                m_wait_cost[month][machine / m_block] +=
                    hours[month][machine] * m_prices.hour(month);
            for (std::size_t kind = 0; kind < terms.contract_count; ++kind)
                m_contract_cost[month][kind] =
                    m_prices.whole(terms.contracts[kind], month) * static_cast<double>(m_block);
            const std::vector<double> &costs = m_wait_cost[month];
            m_least_gain += kLeastShare * std::accumulate(costs.begin(), costs.end(), 0.0);
        }
    }

    RentedServing solve()
    {
        // A contract pays only in months in which no more run than would pay for the whole term;
        // two such months, one on each side, bound how many can run at once in between.
        const std::size_t most = std::min(m_units, 2 * unitsWorthAContract());
        m_beyond = m_units - most;
        std::ranges::fill(m_waiting, static_cast<int>(m_beyond));
        std::size_t left = most;
        for (std::size_t sent = 1; left > 0 && sent > 0; left -= sent)
            sent = send(left);
        // Units that found no way wait.
        for (int &waiting : m_waiting)
            waiting += static_cast<int>(left);
        return result();
    }

private:
    struct Step {
        std::size_t from = 0;
        std::size_t begin = 0; // month in which the arc begins
        std::size_t kind = 0;  // of contract, or kWaiting
        int change = 0;        // +1 taken, -1 taken back
    };

    static constexpr std::size_t kWaiting = kContractLimit;
    // Up to so many machines the contracts are exact. Of more, equal blocks are covered or not; the
    // last machines of a block are those for which a contract hardly pays either way.
    static constexpr std::size_t kUnitLimit = 64;
    // Of what all units would pay by the hour: less is taken for a rounding error.
    static constexpr double kLeastShare = 1e-13;

    // Of the next unit to wait when `waiting` wait already.
    [[nodiscard]] double waitCost(std::size_t month, int waiting) const
    {
        return m_wait_cost[month][m_units - 1 - static_cast<std::size_t>(waiting)];
    }

    // How many units, from the busiest, some contract would pay for on its own.
    [[nodiscard]] std::size_t unitsWorthAContract() const
    {
        std::size_t unit = 0;
        while (unit < m_units && contractPays(unit))
            ++unit;
        return unit;
    }

    [[nodiscard]] bool contractPays(std::size_t unit) const
    {
        std::vector<double> by_the_hour(m_months + 1, 0.0); // summed from the first month
        for (std::size_t month = 0; month < m_months; ++month)
            by_the_hour[month + 1] = by_the_hour[month] + m_wait_cost[month][unit];
        for (std::size_t kind = 0; kind < m_terms.contract_count; ++kind) {
            const Contract &contract = m_terms.contracts[kind];
            for (std::size_t month = 0; month < m_months; ++month) {
                if (by_the_hour[m_prices.endOf(contract, month)] - by_the_hour[month] >
                    m_contract_cost[month][kind])
                    return true;
            }
        }
        return false;
    }

    void relax(std::size_t from, std::size_t to, double cost, Step step)
    {
        const double distance = m_distance[from] + cost;
        if (distance < m_distance[to] - m_least_gain) {
            m_distance[to] = distance;
            step.from = from;
            m_step[to] = step;
            m_changed = true;
        }
    }

    // Sends as many units as one cheapest path takes at the same cost, `most` at most.
    std::size_t send(std::size_t most)
    {
        std::ranges::fill(m_distance, std::numeric_limits<double>::infinity());
        m_distance[0] = 0;
        // Without circles of gain so many rounds always suffice. Some random plans do not settle in
        // them; what makes their circles is not known.
        m_changed = true;
        for (std::size_t round = 0; m_changed && round <= m_months; ++round) {
            m_changed = false;
            for (std::size_t month = 0; month < m_months; ++month)
                forwards(month);
            for (std::size_t month = m_months; month-- > 0;)
                backwards(month);
        }
        if (m_changed)
            return 0;
        auto units = static_cast<int>(most);
        for (std::size_t at = m_months; at > 0; at = m_step[at].from)
            units = std::min(units, unitsOf(m_step[at], units));
        for (std::size_t at = m_months; at > 0; at = m_step[at].from) {
            const Step &step = m_step[at];
            (step.kind == kWaiting ? m_waiting[step.begin] : m_begun[step.begin][step.kind]) +=
                step.change * units;
        }
        return static_cast<std::size_t>(units);
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
        const int room = step.change > 0 ? static_cast<int>(m_units) - waiting
                                         : waiting - static_cast<int>(m_beyond);
        int units = 1;
        while (units < std::min(most, room) && costOf(units) == costOf(0))
            ++units;
        return units;
    }

    void forwards(std::size_t month)
    {
        if (m_waiting[month] < static_cast<int>(m_units))
            relax(month, month + 1, waitCost(month, m_waiting[month]), {0, month, kWaiting, 1});
        for (std::size_t kind = 0; kind < m_terms.contract_count; ++kind) {
            const Contract &contract = m_terms.contracts[kind];
            relax(month, m_prices.endOf(contract, month), m_contract_cost[month][kind],
                  {0, month, kind, 1});
        }
    }

    void backwards(std::size_t month)
    {
        if (m_waiting[month] > static_cast<int>(m_beyond))
            relax(month + 1, month, -waitCost(month, m_waiting[month] - 1),
                  {0, month, kWaiting, -1});
        for (std::size_t kind = 0; kind < m_terms.contract_count; ++kind) {
            const Contract &contract = m_terms.contracts[kind];
            if (m_begun[month][kind] > 0)
                relax(m_prices.endOf(contract, month), month, -m_contract_cost[month][kind],
                      {0, month, kind, -1});
        }
    }

    [[nodiscard]] RentedServing result() const
    {
        RentedServing out{std::vector<RentedMonth>(m_months), std::vector<double>(m_months), 0.0};
        for (std::size_t month = 0; month < m_months; ++month) {
            for (std::size_t kind = 0; kind < m_terms.contract_count; ++kind) {
                if (m_begun[month][kind] > 0)
                    sign(out, month, kind);
            }
            RentedMonth &at = out.months[month];
            double hours = 0;
            const auto covered = (m_units - static_cast<std::size_t>(m_waiting[month])) * m_block;
            for (std::size_t machine = 0; machine < m_hours[month].size(); ++machine) {
                hours += machine >= covered ? m_hours[month][machine] : 0.0;
                at.machines += m_hours[month][machine] > 0.0 ? 1 : 0;
            }
            at.on_demand_hours = hours * (1.0 - m_terms.spot_part);
            at.spot_hours = hours * m_terms.spot_part;
            if (hours > 0.0)
                out.cost_cny += hours * m_prices.hour(month);
        }
        return out;
    }

    void sign(RentedServing &out, std::size_t month, std::size_t kind) const
    {
        const Contract &contract = m_terms.contracts[kind];
        const int count = m_begun[month][kind] * static_cast<int>(m_block);
        const double monthly =
            contract.per_hour_cny * m_prices.drift(month) * kHoursPerMonth * count;
        for (int paid = 0; paid < contract.months; ++paid) {
            const std::size_t at = month + static_cast<std::size_t>(paid);
            out.committed_cny[std::min(at, m_months - 1)] += monthly;
            if (at < m_months)
                out.months[at].committed[kind] += count;
        }
        out.cost_cny += m_prices.whole(contract, month) * count;
    }

    const std::vector<std::vector<double>> &m_hours;
    std::size_t m_block; // machines of one unit
    std::size_t m_units;
    const RentalTerms &m_terms;
    ContractPrices m_prices;
    std::size_t m_months;
    std::vector<std::vector<double>> m_wait_cost; // by month and unit, busiest first
    std::vector<std::array<double, kContractLimit>> m_contract_cost; // of a unit, by month begun
    std::size_t m_beyond = 0;   // least used units that no contract ever covers
    std::vector<int> m_waiting; // units that wait in a month
    std::vector<std::array<int, kContractLimit>> m_begun;
    std::vector<double> m_distance;
    std::vector<Step> m_step;
    double m_least_gain = 0; // in CNY
    bool m_changed = false;
};

} // namespace

RentedServing rentFor(const std::vector<std::vector<double>> &hours, const RentalTerms &terms)
{
    std::size_t machines = 0;
    for (const auto &month : hours)
        machines = std::max(machines, month.size());
    return ContractFlow(hours, machines, terms).solve();
}

} // namespace reckoner
