// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <span>
#include <vector>

#include "core/economics/break_even.h"
#include "core/planning/option_money.h"

namespace reckoner {

/// Serving on owned machines against renting the same capacity, each as a cost that grows with the
/// share of that capacity in use. Training is left out: it is the same on both sides.
struct CostLines {
    LinearCost own;            ///< per unit of utilization, 0..1, over the months of the demand
    LinearCost on_demand;      ///< rented by the hour, only while in use
    double committed = 0;      ///< rented for every hour, whatever the use; 0 = not offered
    std::vector<int> machines; ///< owned, by month
    double machine_hours = 0;
    double requests_at_full_use = 0;
    double utilization = 0; ///< mean at the load itself
    /// The same by hour of the week, from Monday 00:00.
    std::array<double, kHoursOfWeek> week{};
    CashFlow own_cash;      ///< behind `own` at that utilization, before income tax
    CashFlow cloud_side;    ///< behind `on_demand` at rest, before income tax
    RentalTerms terms;      ///< of the rented machine, contracts on offer included
    double after_tax = 1.0; ///< part of every cost that is left after income tax
};

/// Fractions of a rented machine are counted, because over many hours machines run when they are
/// needed.
[[nodiscard]] CostLines costLines(const Scenario &scenario, const Demand &demand,
                                  const ServingCandidate &owned, const ServingCandidate &rented,
                                  const CommonPrices &prices);

/// The same requests bought from an API.
[[nodiscard]] LinearCost apiLine(const CostLines &lines, const ApiOffer &offer,
                                 const Scenario &scenario, const Demand &demand);

} // namespace reckoner
