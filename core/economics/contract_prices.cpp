// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/contract_prices.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace reckoner {

namespace {

void sign(RentedServing &out, const Contract &contract, std::size_t kind, std::size_t month,
          int count, const ContractPrices &prices)
{
    const std::size_t months = out.months.size();
    const double monthly = contract.per_hour_cny * prices.drift(month) * kHoursPerMonth * count;
    for (int paid = 0; paid < contract.months; ++paid) {
        const std::size_t at = month + static_cast<std::size_t>(paid);
        out.committed_cny[std::min(at, months - 1)] += monthly;
        if (at < months)
            out.months[at].committed[kind] += count;
    }
    out.cost_cny += prices.whole(contract, month) * count;
}

} // namespace

ContractPrices::ContractPrices(const RentalTerms &terms, std::size_t months)
    : m_terms(terms), m_trend(terms.change_per_year, static_cast<int>(months))
{
    const double rent = terms.byTheHour() ? terms.hourOfUse() - terms.licence_per_hour : 0.0;
    m_hour.reserve(months);
    for (std::size_t month = 0; month < months; ++month)
        m_hour.push_back(rent * drift(month) + terms.licence_per_hour);
    for (std::size_t month = 0; month < months; ++month) {
        for (std::size_t kind = 0; kind < terms.contract_count; ++kind)
            m_not_offered += whole(terms.contracts[kind], month);
    }
}

double ContractPrices::whole(const Contract &contract, std::size_t month) const
{
    const double rent = contract.per_hour_cny * drift(month) * (1.0 + m_terms.support_share);
    return kHoursPerMonth *
           (rent * contract.months +
            m_terms.licence_per_hour * static_cast<double>(endOf(contract, month) - month));
}

std::size_t ContractPrices::endOf(const Contract &contract, std::size_t month) const
{
    return std::min(m_hour.size(), month + static_cast<std::size_t>(contract.months));
}

std::vector<double> ContractPrices::leastMonths() const
{
    std::vector<double> least(m_hour.size(), std::numeric_limits<double>::infinity());
    for (std::size_t kind = 0; kind < m_terms.contract_count; ++kind) {
        const Contract &contract = m_terms.contracts[kind];
        for (std::size_t month = 0; month < m_hour.size(); ++month) {
            const std::size_t end = endOf(contract, month);
            const double part = whole(contract, month) / static_cast<double>(end - month);
            for (std::size_t at = month; at < end; ++at)
                least[at] = std::min(least[at], part);
        }
    }
    return least;
}

RentedServing rentedUnder(const ContractsBegun &begun,
                          const std::vector<std::vector<double>> &hours, const RentalTerms &terms,
                          const ContractPrices &prices)
{
    const std::size_t months = hours.size();
    RentedServing out{std::vector<RentedMonth>(months), std::vector<double>(months), 0.0};
    for (std::size_t month = 0; month < months; ++month) {
        for (std::size_t kind = 0; kind < terms.contract_count; ++kind) {
            if (begun[month][kind] > 0)
                sign(out, terms.contracts[kind], kind, month, begun[month][kind], prices);
        }
    }
    for (std::size_t month = 0; month < months; ++month) {
        RentedMonth &at = out.months[month];
        const int covered = std::accumulate(at.committed.begin(), at.committed.end(), 0);
        double by_the_hour = 0;
        for (std::size_t machine = 0; machine < hours[month].size(); ++machine) {
            by_the_hour += machine >= static_cast<std::size_t>(covered) ? hours[month][machine] : 0;
            at.machines += hours[month][machine] > 0.0 ? 1 : 0;
        }
        at.on_demand_hours = by_the_hour * (1.0 - terms.spot_part);
        at.spot_hours = by_the_hour * terms.spot_part;
        out.cost_cny += prices.byTheHour(month, by_the_hour);
    }
    return out;
}

double leastRent(const std::vector<std::vector<double>> &hours, const RentalTerms &terms)
{
    // Sums in another order than the optimum's may come out above it by rounding errors.
    constexpr double kRounding = 1e-12;
    const ContractPrices prices(terms, hours.size());
    const std::vector<double> under_contract = prices.leastMonths();
    double sum = 0;
    for (std::size_t month = 0; month < hours.size(); ++month) {
        for (const double needed : hours[month])
            sum += std::min(prices.byTheHour(month, needed), under_contract[month]);
    }
    return sum * (1.0 - kRounding);
}

} // namespace reckoner
