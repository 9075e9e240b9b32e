// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/economics/contracts.h"
#include "core/economics/price_trend.h"

namespace reckoner {

/// What one machine costs in CNY on rental terms, support and licences included, by the month of a
/// plan (from 0) in which it is used or signed for.
class ContractPrices {
public:
    /// Keeps a reference to the terms.
    ContractPrices(const RentalTerms &terms, std::size_t months);

    /// Hours of use by the hour; where nothing runs by the hour more than contracts begun in every
    /// month of the plan.
    [[nodiscard]] double byTheHour(std::size_t month, double hours) const
    {
        return m_terms.contracts_only ? (hours > 0.0 ? m_not_offered : 0.0) : hours * m_hour[month];
    }
    /// Factor on today's prices.
    [[nodiscard]] double drift(std::size_t month) const
    {
        return m_trend.at(static_cast<int>(month));
    }
    /// A whole contract signed in this month: rent is owed to its end, licences only as long as the
    /// plan lasts.
    [[nodiscard]] double whole(const Contract &contract, std::size_t month) const;
    /// The month after the last one of the plan that such a contract covers.
    [[nodiscard]] std::size_t endOf(const Contract &contract, std::size_t month) const;
    /// The least that a contract covering each month costs in it, its price spread evenly over the
    /// months of the plan that it covers; infinite where no contract is offered.
    [[nodiscard]] std::vector<double> leastMonths() const;

private:
    const RentalTerms &m_terms;
    PriceTrend m_trend;
    std::vector<double> m_hour;
    double m_not_offered = 0;
};

/// Contracts that begin in each month of a plan, by kind as RentalTerms lists them.
using ContractsBegun = std::vector<std::array<int, kContractLimit>>;

/// What is rented where these contracts are signed and `hours` (see rentFor()) are needed: the
/// busiest machines of a month run under contract, all others by the hour.
[[nodiscard]] RentedServing rentedUnder(const ContractsBegun &begun,
                                        const std::vector<std::vector<double>> &hours,
                                        const RentalTerms &terms, const ContractPrices &prices);

/// A lower bound of what rentFor() costs, found without choosing contracts: each machine-month pays
/// for its hours or its part of the cheapest contract that could cover it, whichever is less. No
/// plan costs less, because a contract covers one machine in each of its months.
[[nodiscard]] double leastRent(const std::vector<std::vector<double>> &hours,
                               const RentalTerms &terms);

} // namespace reckoner
