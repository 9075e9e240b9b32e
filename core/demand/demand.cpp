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

std::vector<LoadSum> sumsOf(const std::vector<LoadLevel> &levels)
{
    std::vector<LoadSum> sums;
    LoadSum sum;
    for (const LoadLevel &level : levels) {
        sum.hours += level.hours;
        sum.requests_per_s += level.hours * level.requests_per_s;
        sums.push_back(sum);
    }
    return sums;
}

// Hours of a week for which a machine is billed that is switched on whenever more than `machine`
// machines are needed; weeks follow each other, so that a run may reach into the next.
double billedInWeek(const std::array<std::size_t, kHoursOfWeek> &needed, std::size_t machine,
                    int shortest)
{
    constexpr int kWeek = kHoursOfWeek;
    const auto on = [&](int hour) {
        return needed[static_cast<std::size_t>(hour % kWeek)] > machine;
    };
    int first = 0; // an hour in which the machine is switched on
    while (first < kWeek && !(on(first) && !on(first + kWeek - 1)))
        ++first;
    if (first == kWeek)
        return on(0) ? kWeek : 0;
    int billed = 0;
    int paid_until = first;
    for (int hour = first; hour < first + kWeek; ++hour) {
        if (!on(hour) || hour < paid_until)
            continue;
        const bool runs_on = hour == paid_until && hour > first;
        const int block = runs_on ? 1 : shortest;
        paid_until = hour + block;
        billed += block;
    }
    return std::min(billed, kWeek);
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
    demand.sums = sumsOf(demand.levels);
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

std::vector<double> billedHours(const Demand &demand, int month, double owned_requests_per_s,
                                double machine_requests_per_s, int shortest)
{
    const double growth = demand.growth.at(static_cast<std::size_t>(month)) * demand.burst_factor;
    const auto needed = [&](double load) {
        const double excess = load * growth - owned_requests_per_s;
        return excess <= kCapacitySlack * machine_requests_per_s
                   ? std::size_t{0}
                   : static_cast<std::size_t>(machinesFor(excess, machine_requests_per_s));
    };
    const double peak = demand.levels.empty() ? 0.0 : demand.levels.front().requests_per_s;
    std::vector<double> hours(needed(peak), 0.0);
    if (shortest > 1) {
        std::array<std::size_t, kHoursOfWeek> machines{};
        std::ranges::transform(demand.requests_per_s, machines.begin(), needed);
        for (std::size_t machine = 0; machine < hours.size(); ++machine)
            hours[machine] = billedInWeek(machines, machine, shortest) * kWeeksPerMonth;
        // One that is switched on more often may be billed for longer than one that runs longer.
        std::ranges::sort(hours, std::greater<>());
        return hours;
    }
    // Levels fall, so machines run from the peak down: hours gather from the last machine upwards.
    double sum = 0;
    std::size_t running = hours.size();
    for (const LoadLevel &level : demand.levels) {
        const std::size_t count = needed(level.requests_per_s);
        for (; running > count; --running)
            hours[running - 1] = sum * kWeeksPerMonth;
        if (count == 0)
            break;
        sum += level.hours;
    }
    for (; running > 0; --running)
        hours[running - 1] = sum * kWeeksPerMonth;
    return hours;
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
    const auto below = std::ranges::partition_point(demand.levels, [&](const LoadLevel &level) {
        return level.requests_per_s * growth > requests_per_s;
    });
    if (below == demand.levels.begin())
        return 0.0;
    const LoadSum &above = demand.sums[static_cast<std::size_t>(below - demand.levels.begin()) - 1];
    return std::max(0.0, above.requests_per_s * growth - requests_per_s * above.hours) /
           kHoursPerWeek;
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
