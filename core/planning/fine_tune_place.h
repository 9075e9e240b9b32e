// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/deployment_planner.h"

namespace reckoner {

/// Where an option fine-tunes, and on what.
struct FineTunePlace {
    FineTunePlan::Where where = FineTunePlan::Where::nowhere;
    FineTuneCell cell;
};

/// The cheapest places for fine-tuning that the client's answers allow; nowhere when none is wanted
/// or none can do it. Keeps references to what it is made from.
class FineTunePlaces {
public:
    FineTunePlaces(const Scenario &scenario, const Demand &demand, const FineTunePlan &fine_tune)
        : m_scenario(scenario), m_demand(demand), m_fine_tune(fine_tune)
    {
    }

    /// For an option that serves on `machines` owned machines: their idle hours where these are
    /// enough, else a rented machine, else one bought for it.
    [[nodiscard]] FineTunePlace withOwned(const ServingCandidate &owned, int machines) const;
    /// For an option whose own machines, if any, are not those that withOwned() was asked about.
    [[nodiscard]] FineTunePlace withoutOwned() const;

private:
    [[nodiscard]] FineTunePlace bought() const;

    const Scenario &m_scenario;
    const Demand &m_demand;
    const FineTunePlan &m_fine_tune;
};

} // namespace reckoner
