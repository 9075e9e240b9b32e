// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/economics/cost.h"
#include "core/planning/serving_search.h"

namespace reckoner {

/// Machines owned in each month: what the peak of the months so far needs, plus the spare one when
/// redundancy asks for it; at most `limit` when that is not negative.
[[nodiscard]] std::vector<int> fleet(const Demand &demand, double machine_requests_per_s,
                                     Redundancy redundancy, int limit = -1);

/// Machines' worth of work in each month on a fleet, the load above its capacity left out.
[[nodiscard]] std::vector<double> busyMachines(const Demand &demand, double machine_requests_per_s,
                                               const std::vector<int> &machines);

/// Adds what serving on owned machines costs.
void addOwnedServing(CashFlow &cash, const ServingCandidate &candidate, const Demand &demand,
                     const std::vector<int> &machines, const Scenario &scenario);

/// Rented machine-hours of each month on top of an owned capacity (requests per second, by month;
/// empty = none). Machines billed by the hour run when needed; committed ones always.
[[nodiscard]] std::vector<double> rentedHours(const Demand &demand, double machine_requests_per_s,
                                              Commitment commitment, Redundancy redundancy,
                                              const std::vector<double> &owned_requests_per_s = {});

/// Adds the rent of those hours.
void addRentedServing(CashFlow &cash, const ServingCandidate &candidate,
                      const std::vector<double> &machine_hours, Commitment commitment,
                      const Scenario &scenario);

} // namespace reckoner
