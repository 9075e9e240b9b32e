// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/contract_prices.h"

#include <algorithm>
#include <limits>

#include "core/economics/rental.h"

namespace reckoner {

namespace {

// More than any hour costs, yet small enough to leave the digits of what is compared.
constexpr double kNotOffered = 1e7;

} // namespace

ContractPrices::ContractPrices(const RentalTerms &terms, std::size_t months) : m_terms(terms)
{
    const double rent = terms.byTheHour() ? terms.hourOfUse() - terms.licence_per_hour : 0.0;
    m_drift.reserve(months);
    m_hour.reserve(months);
    for (std::size_t month = 0; month < months; ++month) {
        m_drift.push_back(priceDrift(terms.change_per_year, static_cast<int>(month)));
        m_hour.push_back(terms.contracts_only ? kNotOffered
                                              : rent * m_drift.back() + terms.licence_per_hour);
    }
}

double ContractPrices::whole(const Contract &contract, std::size_t month) const
{
    const double rent = contract.per_hour_cny * m_drift[month] * (1.0 + m_terms.support_share);
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

double leastRent(const std::vector<std::vector<double>> &hours, const RentalTerms &terms)
{
    // Sums in another order than the optimum's may come out above it by rounding errors.
    constexpr double kRounding = 1e-12;
    const ContractPrices prices(terms, hours.size());
    const std::vector<double> under_contract = prices.leastMonths();
    double sum = 0;
    for (std::size_t month = 0; month < hours.size(); ++month) {
        for (const double needed : hours[month])
            sum += std::min(needed * prices.hour(month), under_contract[month]);
    }
    return sum * (1.0 - kRounding);
}

} // namespace reckoner
