// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/economics/cost.h"
#include "core/planning/serving_search.h"

namespace reckoner {

/// Own machines beyond those that carry the peak.
struct Reserve {
    Redundancy redundancy = Redundancy::none;
    double maintenance = 0; ///< share of the fleet that may be out of service, 0..1
};
[[nodiscard]] Reserve reserveOf(const Scenario &scenario);

/// Machines owned in each month: what the peak of the months so far needs while the reserve is out
/// of service, plus the spare one when redundancy asks for it; at most `limit` when that is not
/// negative.
[[nodiscard]] std::vector<int> fleet(const Demand &demand, double machine_requests_per_s,
                                     const Reserve &reserve, int limit = -1);

/// Machines' worth of work in each month on a fleet, the load above its capacity left out.
[[nodiscard]] std::vector<double> busyMachines(const Demand &demand, double machine_requests_per_s,
                                               const std::vector<int> &machines);

/// Adds what serving on owned machines costs.
void addOwnedServing(CashFlow &cash, const ServingCandidate &candidate, const Demand &demand,
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

/// Rented machine-hours of each month on top of what is owned. Machines billed by the hour run when
/// needed; committed ones always. The spare of rentedSpare() is included.
[[nodiscard]] std::vector<double> rentedHours(const Demand &demand, double machine_requests_per_s,
                                              Commitment commitment, Redundancy redundancy,
                                              const OwnedPart &owned = {});

/// Adds the rent of those hours.
void addRentedServing(CashFlow &cash, const ServingCandidate &candidate,
                      const std::vector<double> &machine_hours, Commitment commitment,
                      const Scenario &scenario);

} // namespace reckoner
