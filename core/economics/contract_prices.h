// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/economics/contracts.h"

namespace reckoner {

/// What one machine costs in CNY on rental terms, support and licences included, by the month of a
/// plan (from 0) in which it is used or signed for.
class ContractPrices {
public:
    /// Keeps a reference to the terms.
    ContractPrices(const RentalTerms &terms, std::size_t months);

    /// An hour of use by the hour; more than any contract where nothing runs by the hour.
    [[nodiscard]] double hour(std::size_t month) const { return m_hour[month]; }
    /// Factor on today's prices.
    [[nodiscard]] double drift(std::size_t month) const { return m_drift[month]; }
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
    std::vector<double> m_drift;
    std::vector<double> m_hour;
};

/// A lower bound of what rentFor() costs, found without choosing contracts: each machine-month pays
/// for its hours or its part of the cheapest contract that could cover it, whichever is less. No
/// plan costs less, because a contract covers one machine in each of its months.
[[nodiscard]] double leastRent(const std::vector<std::vector<double>> &hours,
                               const RentalTerms &terms);

} // namespace reckoner
