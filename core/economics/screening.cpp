// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/screening.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace reckoner {

namespace {

constexpr double kSlack = 1e-9; // rounding errors never ask for a unit

// For how long each unit from the base up is needed.
std::vector<double> hoursOfSlices(std::span<const double> load)
{
    const double peak = load.empty() ? 0.0 : *std::ranges::max_element(load);
    const auto units = static_cast<std::size_t>(std::max(0.0, std::ceil(peak - kSlack)));
    std::vector<double> hours(units + 1, 0.0); // by units needed, then summed from the top
    for (const double need : load)
        hours[static_cast<std::size_t>(std::max(0.0, std::ceil(need - kSlack)))] += 1.0;
    for (std::size_t unit = units; unit-- > 0;)
        hours[unit] += hours[unit + 1];
    hours.erase(hours.begin()); // hours that need nothing
    return hours;
}

struct Cheapest {
    std::size_t kind = 0;
    double cost = std::numeric_limits<double>::infinity();
};

Cheapest cheapestKind(std::span<const CapacityKind> kinds, double hours, std::size_t without)
{
    Cheapest best;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        const double cost = kinds[i].fixed + kinds[i].per_hour * hours;
        if (i != without && cost < best.cost)
            best = {i, cost};
    }
    return best;
}

// Units at home stand there anyway: each takes the slice for which it saves most, if any.
void moveHome(CapacityMix &mix, std::span<const CapacityKind> kinds, std::size_t home,
              std::size_t units)
{
    struct Saving {
        std::size_t slice = 0;
        double amount = 0;
    };
    std::vector<Saving> savings;
    mix.cost = kinds[home].fixed * static_cast<double>(units);
    for (std::size_t slice = 0; slice < mix.slices.size(); ++slice) {
        const Cheapest other = cheapestKind(kinds, mix.hours[slice], home);
        mix.slices[slice] = other.kind;
        mix.cost += other.cost;
        const double saved = other.cost - kinds[home].per_hour * mix.hours[slice];
        if (saved > 0)
            savings.push_back({slice, saved});
    }
    std::ranges::sort(savings, std::greater<>(), &Saving::amount);
    for (std::size_t i = 0; i < std::min(units, savings.size()); ++i) {
        mix.slices[savings[i].slice] = home;
        mix.cost -= savings[i].amount;
    }
}

} // namespace

CapacityMix cheapestMix(std::span<const double> load, std::span<const CapacityKind> kinds,
                        double home_share)
{
    CapacityMix mix;
    mix.hours = hoursOfSlices(load);
    mix.units.assign(kinds.size(), 0);
    for (const double hours : mix.hours) {
        const Cheapest best = cheapestKind(kinds, hours, kinds.size());
        mix.slices.push_back(best.kind);
        mix.cost += best.cost;
    }
    const auto found = std::ranges::find_if(kinds, &CapacityKind::at_home);
    const auto home = static_cast<std::size_t>(found - kinds.begin());
    const double peak = load.empty() ? 0.0 : *std::ranges::max_element(load);
    const auto wanted =
        static_cast<std::size_t>(std::max(0.0, std::ceil(home_share * peak - kSlack)));
    const auto at_home = static_cast<std::size_t>(std::ranges::count(mix.slices, home));
    if (home < kinds.size() && at_home < wanted)
        moveHome(mix, kinds, home, wanted);
    for (const std::size_t kind : mix.slices)
        ++mix.units[kind];
    if (home < kinds.size())
        mix.units[home] = std::max(mix.units[home], static_cast<int>(wanted));
    return mix;
}

} // namespace reckoner
