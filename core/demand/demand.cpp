// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/demand.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace reckoner {

namespace {

// Capacity may be missed by this relative amount before one more machine is called for, so that
// rounding errors never buy hardware.
constexpr double kCapacitySlack = 1e-9;

double machinesFor(double load, double machine_capacity)
{
    return std::ceil(load / machine_capacity - kCapacitySlack);
}

double sumOfWeek(const Demand &demand)
{
    return std::accumulate(demand.requests_per_s.begin(), demand.requests_per_s.end(), 0.0);
}

std::vector<LoadLevel> levelsOf(std::array<double, kHoursOfWeek> hours)
{
    std::ranges::sort(hours, std::greater<>());
    std::vector<LoadLevel> levels;
    for (const double load : hours) {
        if (levels.empty() || levels.back().requests_per_s != load)
            levels.push_back({load, 0});
        levels.back().hours += 1;
    }
    return levels;
}

} // namespace

double Demand::peakToMean() const
{
    return mean_requests_per_s > 0 ? peak_hour_requests_per_s / mean_requests_per_s : 0.0;
}

double Demand::requestsInMonth(int month) const
{
    return mean_requests_per_s * growth.at(static_cast<std::size_t>(month)) * kHoursPerMonth *
           3600.0;
}

double Demand::totalRequests() const
{
    const double months = std::accumulate(growth.begin(), growth.end(), 0.0);
    return mean_requests_per_s * months * kHoursPerMonth * 3600.0;
}

Demand demandOf(const DemandInputs &inputs, const LoadProfile &profile)
{
    Demand demand;
    demand.peak_hour_requests_per_s = inputs.peak_users * inputs.requests_per_user_hour / 3600.0;
    demand.burst_factor = inputs.burst_factor;
    demand.peak_requests_per_s = demand.peak_hour_requests_per_s * inputs.burst_factor;
    demand.input_tokens = inputs.input_tokens;
    demand.output_tokens = inputs.output_tokens;
    std::ranges::transform(profile.relative, demand.requests_per_s.begin(), [&](double relative) {
        return relative * demand.peak_hour_requests_per_s;
    });
    demand.levels = levelsOf(demand.requests_per_s);
    demand.mean_requests_per_s = sumOfWeek(demand) / kHoursPerWeek;
    demand.growth.resize(static_cast<std::size_t>(std::max(inputs.months, 1)));
    double factor = 1.0;
    for (double &month : demand.growth) {
        month = factor;
        factor *= 1.0 + inputs.growth_per_month;
    }
    return demand;
}

Hours hoursNeeding(const Demand &demand, int month, int machine, double machine_requests_per_s)
{
    const double growth = demand.growth.at(static_cast<std::size_t>(month)) * demand.burst_factor;
    const double threshold = (machine - 1 + kCapacitySlack) * machine_requests_per_s / growth;
    double hours = 0;
    for (const LoadLevel &level : demand.levels) {
        if (level.requests_per_s <= threshold)
            break;
        hours += level.hours;
    }
    return Hours(hours * kWeeksPerMonth);
}

Hours machineHoursAbove(const Demand &demand, int month, double owned_requests_per_s,
                        double machine_requests_per_s)
{
    const double growth = demand.growth.at(static_cast<std::size_t>(month)) * demand.burst_factor;
    double hours = 0;
    for (const LoadLevel &level : demand.levels) {
        const double excess = level.requests_per_s * growth - owned_requests_per_s;
        if (excess <= kCapacitySlack * machine_requests_per_s)
            break;
        hours += level.hours * machinesFor(excess, machine_requests_per_s);
    }
    return Hours(hours * kWeeksPerMonth);
}

std::array<double, kHoursOfWeek> utilizationOfWeek(const Demand &demand, int month,
                                                   double capacity_requests_per_s)
{
    std::array<double, kHoursOfWeek> out{};
    if (capacity_requests_per_s <= 0)
        return out;
    const double growth = demand.growth.at(static_cast<std::size_t>(month));
    std::ranges::transform(demand.requests_per_s, out.begin(), [&](double load) {
        return std::min(1.0, load * growth / capacity_requests_per_s);
    });
    return out;
}

double meanAbove(const Demand &demand, int month, double requests_per_s)
{
    const double growth = demand.growth.at(static_cast<std::size_t>(month));
    double sum = 0;
    for (const LoadLevel &level : demand.levels) {
        const double excess = level.requests_per_s * growth - requests_per_s;
        if (excess <= 0)
            break;
        sum += level.hours * excess;
    }
    return sum / kHoursPerWeek;
}

double machinesWorth(const Demand &demand, int month, double machine_requests_per_s)
{
    return demand.peak_requests_per_s * demand.growth.at(static_cast<std::size_t>(month)) /
           machine_requests_per_s;
}

int machinesForPeak(const Demand &demand, int month, double machine_requests_per_s)
{
    const double peak =
        demand.peak_requests_per_s * demand.growth.at(static_cast<std::size_t>(month));
    return std::max(1, static_cast<int>(machinesFor(peak, machine_requests_per_s)));
}

} // namespace reckoner
