// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// Other ways to the cheapest contracts, slow and simple.

#include <algorithm>
#include <functional>
#include <random>

#include "core/economics/contract_prices.h"
#include "core/economics/contracts.h"
#include "core/economics/rental.h"
#include "tests/core/economics/linear_programme.h"

namespace reckoner::test {

using MachineHours = std::vector<std::vector<double>>;

inline RentalTerms termsOf(double on_demand, std::initializer_list<Contract> contracts)
{
    RentalTerms terms;
    terms.on_demand = on_demand;
    for (const Contract &contract : contracts)
        terms.contracts[terms.contract_count++] = contract;
    return terms;
}

inline double byTheHour(const std::vector<double> &month, std::size_t covered, double price)
{
    double cost = 0;
    for (std::size_t machine = covered; machine < month.size(); ++machine)
        cost += month[machine] * price;
    return cost;
}

// Every way of beginning contracts in every month, up to `most` of a kind at a time.
inline double leastByTryingAll(const MachineHours &hours, const RentalTerms &terms, int most)
{
    const std::size_t months = hours.size();
    std::vector<std::size_t> covered(months, 0);
    double least = std::numeric_limits<double>::infinity();
    const std::function<void(std::size_t, std::size_t, double)> choose = [&](std::size_t month,
                                                                             std::size_t kind,
                                                                             double paid) {
        if (paid >= least)
            return;
        if (month == months) {
            least = paid;
            return;
        }
        if (kind == terms.contract_count) {
            choose(month + 1, 0, paid + byTheHour(hours[month], covered[month], *terms.on_demand));
            return;
        }
        const Contract &contract = terms.contracts[kind];
        for (int count = 0; count <= most; ++count) {
            const auto end = std::min(months, month + static_cast<std::size_t>(contract.months));
            for (std::size_t at = month; at < end; ++at)
                covered[at] += static_cast<std::size_t>(count);
            choose(month, kind + 1,
                   paid + count * contract.per_hour_cny * contract.months * kHoursPerMonth);
            for (std::size_t at = month; at < end; ++at)
                covered[at] -= static_cast<std::size_t>(count);
        }
    };
    choose(0, 0, 0.0);
    return least;
}

inline double leastByLinearProgramme(const MachineHours &hours, const RentalTerms &terms)
{
    LinearProgramme programme;
    std::vector<std::vector<int>> begun(hours.size()); // by month, of each kind
    for (auto &month : begun) {
        for (std::size_t kind = 0; kind < terms.contract_count; ++kind) {
            const Contract &contract = terms.contracts[kind];
            month.push_back(
                programme.variable(contract.per_hour_cny * contract.months * kHoursPerMonth));
        }
    }
    for (std::size_t month = 0; month < hours.size(); ++month) {
        for (std::size_t needed = 1; needed <= hours[month].size(); ++needed) {
            const double next = needed < hours[month].size() ? hours[month][needed] : 0.0;
            const double for_hours = hours[month][needed - 1] - next;
            if (for_hours == 0.0) // the next machine asks for more
                continue;
            std::vector<LinearProgramme::Term> terms_of_row{
                {programme.variable(*terms.on_demand * for_hours), 1.0}};
            for (std::size_t from = 0; from <= month; ++from) {
                for (std::size_t kind = 0; kind < terms.contract_count; ++kind) {
                    if (from + static_cast<std::size_t>(terms.contracts[kind].months) > month)
                        terms_of_row.push_back({begun[from][kind], 1.0});
                }
            }
            programme.atLeast(static_cast<double>(needed), terms_of_row);
        }
    }
    return programme.minimum();
}

// Machines' hours in months of a load that grows by `growth` a month.
inline MachineHours growing(std::mt19937 &random, std::size_t months, std::size_t machines,
                            double growth)
{
    std::uniform_real_distribution<double> share(0.0, 1.0);
    std::vector<double> base(machines);
    for (double &hours : base)
        hours = share(random) * kHoursPerMonth;
    std::ranges::sort(base, std::greater<>());
    MachineHours out;
    double factor = 1.0;
    for (std::size_t month = 0; month < months; ++month) {
        out.push_back(base);
        for (double &hours : out.back())
            hours = std::min(kHoursPerMonth, hours * factor);
        factor *= 1.0 + growth;
    }
    return out;
}

} // namespace reckoner::test
