// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <optional>

#include "core/economics/contracts.h"
#include "core/planning/serving_search.h"

namespace reckoner {

/// A rented top over an owned base.
struct HybridChoice {
    const ServingCandidate *owned = nullptr;
    const ServingCandidate *rented = nullptr; ///< on the terms that cost least
    int machines = 0;                         ///< owned at the most, 1 or more
    double cost_cny = 0;                      ///< everything, `fixed` included
    RentalTerms terms;                        ///< of the rented machine
    RentedServing serving;
};

/// The cheapest pair of an owned and a rented machine, and number of owned ones, that serve the
/// load together; empty when no such plan costs less than `below_cny`. `fixed` is what a hybrid on
/// this owned machine pays whatever its share: staff, storage, training. Every pair and number is
/// tried unless a lower bound rules it out: rent cannot cost less than the load above the owned
/// capacity at the price per request of a machine that is always full, on its cheapest terms. Only
/// where the load takes more than 64 machines of a kind are their numbers tried in steps, finer
/// around the best.
[[nodiscard]] std::optional<HybridChoice>
cheapestHybrid(const Scenario &scenario, const Demand &demand, const ServingSearch &search,
               const std::function<double(const ServingCandidate &)> &fixed, double below_cny);

} // namespace reckoner
