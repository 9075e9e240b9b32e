// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/economics/contracts.h"
#include "core/economics/cost.h"
#include "core/economics/ownership.h"
#include "core/planning/serving_search.h"

namespace reckoner {

/// Machines owned in each month: what the peak of the months so far needs while the scenario's
/// maintenance reserve is out of service, plus the spare one when redundancy asks for it; at most
/// `limit` when that is not negative. The scenario's plan of purchases says how far ahead they are
/// bought.
[[nodiscard]] std::vector<int> fleet(const Demand &demand, double machine_requests_per_s,
                                     const Scenario &scenario, int limit = -1);

/// Machines rented at the peak of each month when nothing is owned, the spare one included. The
/// provider replaces what it maintains, and nothing is taken ahead.
[[nodiscard]] std::vector<int> rentedFleet(const Demand &demand, double machine_requests_per_s,
                                           Redundancy redundancy);

/// The machines of a hybrid: fleet() with the limit, but never fewer than carry the share of the
/// load that must stay at home.
[[nodiscard]] std::vector<int> hybridFleet(const Demand &demand, double machine_requests_per_s,
                                           const Scenario &scenario, int limit);

/// Machines' worth of work in each month on a fleet, the load above its capacity left out.
[[nodiscard]] std::vector<double> busyMachines(const Demand &demand, double machine_requests_per_s,
                                               const std::vector<int> &machines);

/// What the power of the work on a fleet costs in each month, CNY per kWh: hours weigh by the load
/// they carry.
[[nodiscard]] std::vector<double> workPrices(const Demand &demand, double machine_requests_per_s,
                                             const std::vector<int> &machines,
                                             const Scenario &scenario);

/// Power of an owned machine that serves: at rest as its data sheet says, at work with what its
/// cards then draw more, by their use of compute and bandwidth; never above what it is rated for.
[[nodiscard]] MachinePower servingPower(const ServingCandidate &candidate);

/// Adds what serving on owned machines costs; the result is their work in machine-months.
double addOwnedServing(CashFlow &cash, const ServingCandidate &candidate, const Demand &demand,
                       const std::vector<int> &machines, const Scenario &scenario);

/// The owned part under a rented top.
struct OwnedPart {
    std::vector<int> machines; ///< by month; empty = nothing is owned
    double machine_requests_per_s = 0;

    [[nodiscard]] double requestsPerSecond(int month) const
    {
        return machines.empty()
                   ? 0.0
                   : machines[static_cast<std::size_t>(month)] * machine_requests_per_s;
    }
};

/// Machines rented beside the load in a month: one with N+1, unless an owned one is to spare.
[[nodiscard]] int rentedSpare(const Demand &demand, int month, Redundancy redundancy,
                              const OwnedPart &owned);

/// For how long each rented machine on top of what is owned is billed, by month, the longest first;
/// the spare of rentedSpare() runs whenever there is any load. Short runs count as the shortest
/// billing.
[[nodiscard]] std::vector<std::vector<double>> rentedHours(const Demand &demand,
                                                           double machine_requests_per_s,
                                                           const Scenario &scenario,
                                                           const OwnedPart &owned = {});

} // namespace reckoner
