// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/load_bands.h"

#include <algorithm>

namespace reckoner {

namespace {

LoadBand::Kind bandOf(Commitment kind)
{
    switch (kind) {
    case Commitment::oneYear:
        return LoadBand::Kind::oneYear;
    case Commitment::threeYears:
        return LoadBand::Kind::threeYears;
    case Commitment::savingsPlan:
        return LoadBand::Kind::savingsPlan;
    case Commitment::spot:
        return LoadBand::Kind::spot;
    case Commitment::onDemand:
    case Commitment::cheapest:
        break;
    }
    return LoadBand::Kind::onDemand;
}

class Stack {
public:
    Stack(const Demand &demand, int month) : m_demand(demand)
    {
        const double growth = demand.growth.at(static_cast<std::size_t>(month));
        for (LoadLevel level : demand.levels) {
            level.requests_per_s *= growth * demand.burst_factor;
            level.hours *= kWeeksPerMonth;
            m_out.curve.push_back(level);
        }
    }

    void add(LoadBand::Kind kind, int machines, double machine_qps, double hours)
    {
        if (machines == 0)
            return;
        const double to = m_top + machines * machine_qps;
        m_out.bands.push_back({kind, machines, m_top, to, hours, carried(m_top, to)});
        m_top = to;
    }

    // What runs by the hour is one band; spot takes its part of it.
    void addHourly(double on_demand_hours, double spot_hours)
    {
        const double hours = on_demand_hours + spot_hours;
        if (hours == 0.0)
            return;
        const double from = m_top;
        const double to =
            std::max(m_top, m_out.curve.empty() ? 0.0 : m_out.curve.front().requests_per_s);
        const double energy = carried(from, to);
        const double middle = from + (to - from) * on_demand_hours / hours;
        if (on_demand_hours > 0)
            m_out.bands.push_back({LoadBand::Kind::onDemand, 0, from, middle, on_demand_hours,
                                   energy * on_demand_hours / hours});
        if (spot_hours > 0)
            m_out.bands.push_back(
                {LoadBand::Kind::spot, 0, middle, to, spot_hours, energy * spot_hours / hours});
        m_top = to;
    }

    LoadBands done() && { return std::move(m_out); }

private:
    [[nodiscard]] double carried(double from, double to) const
    {
        double all = 0;
        double part = 0;
        for (const LoadLevel &level : m_out.curve) {
            // Capacity has room for bursts; the work is the mean of the hour.
            const double load = level.requests_per_s / m_demand.burst_factor;
            all += load * level.hours;
            part += (std::clamp(load, from, to) - from) * level.hours;
        }
        return all > 0 ? part / all : 0.0;
    }

    const Demand &m_demand;
    LoadBands m_out;
    double m_top = 0;
};

} // namespace

LoadBands loadBands(const OptionPlan &plan, const Demand &demand, int month)
{
    const auto at = static_cast<std::size_t>(month);
    Stack stack(demand, month);
    if (plan.owned && !plan.owned_machines.empty()) {
        const int machines = plan.owned_machines.at(at);
        stack.add(LoadBand::Kind::owned, machines, plan.owned->requests_per_s,
                  machines * kHoursPerMonth);
    }
    if (!plan.rented || plan.rented_serving.months.empty())
        return std::move(stack).done();
    const RentedMonth &rented = plan.rented_serving.months.at(at);
    for (std::size_t i = plan.rental_terms.contract_count; i-- > 0;)
        stack.add(bandOf(plan.rental_terms.contracts[i].kind), rented.committed[i],
                  plan.rented->requests_per_s, rented.committed[i] * kHoursPerMonth);
    stack.addHourly(rented.on_demand_hours, rented.spot_hours);
    return std::move(stack).done();
}

} // namespace reckoner
