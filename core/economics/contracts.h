// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <span>
#include <vector>

#include "core/catalog/records.h"
#include "core/economics/cost.h"
#include "core/scenario/scenario.h"

namespace reckoner {

/// A term for which a machine can be taken: paid for every hour of it, used or not.
struct Contract {
    Commitment kind = Commitment::oneYear;
    double per_hour_cny = 0; ///< today
    int months = 0;
};
inline constexpr std::size_t kContractLimit = 3; ///< one year, three years, savings plan

/// On which terms machines of one kind may be rented, at today's prices in CNY per machine-hour.
struct RentalTerms {
    std::optional<double> on_demand;
    std::optional<double> spot;  ///< overhead of interruptions included
    double spot_part = 0;        ///< of the machine-hours rented by the hour, 0..1
    double licence_per_hour = 0; ///< for all cards of the machine
    double support_share = 0;    ///< of all rent
    double change_per_year = 0;  ///< of prices; a contract keeps the price of its first month
    bool contracts_only = false; ///< the client asked for a term: nothing runs by the hour
    std::array<Contract, kContractLimit> contracts{};
    std::size_t contract_count = 0;

    [[nodiscard]] bool byTheHour() const { return !contracts_only && on_demand.has_value(); }
    /// Everything that an hour of use costs today, by the hour. Precondition: byTheHour().
    [[nodiscard]] double hourOfUse() const;
    /// Everything that an hour of a contract costs, signed at today's prices.
    [[nodiscard]] double hourOf(const Contract &contract) const;
};

/// The terms that the scenario allows on an instance with `cards` cards; empty when the instance is
/// not offered on any of them. `wanted` is the scenario's commitment or `onDemand`.
[[nodiscard]] std::optional<RentalTerms> rentalTerms(const CloudInstance &instance, int cards,
                                                     Commitment wanted, const Scenario &scenario);

/// What is rented in one month.
struct RentedMonth {
    double on_demand_hours = 0;
    double spot_hours = 0; ///< of useful work
    std::array<int, kContractLimit>
        committed{};  ///< machines under contract, as RentalTerms lists them
    int machines = 0; ///< at the peak, under all terms
};

/// Machines rented over a plan, with what their contracts cost beyond its end.
struct RentedServing {
    std::vector<RentedMonth> months;
    /// Contract payments by month; those due after the plan stand in its last month.
    std::vector<double> committed_cny;
    double cost_cny = 0; ///< all of it, support and licences included

    [[nodiscard]] double hoursPaid(std::size_t month) const;
    /// The terms with the most machine-hours.
    [[nodiscard]] Commitment mainTerms(const RentalTerms &terms) const;
};

/// The terms of the machines of one kind that cost least, by contract or by the hour, month by
/// month. `hours[m][k]` is for how long machine k (from 0) is needed in month m. Exact for fleets
/// of any size and any course of the load: a contract covers whatever machine of its month is
/// busiest without one, and may outlast the plan at its full price. Precondition: no machine is
/// needed longer than the one before it.
[[nodiscard]] RentedServing rentFor(const std::vector<std::vector<double>> &hours,
                                    const RentalTerms &terms);

/// Adds the rent of serving machines with its licences and support.
void addRent(CashFlow &cash, const RentedServing &rented, const RentalTerms &terms);

} // namespace reckoner
