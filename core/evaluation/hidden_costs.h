// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demand/demand.h"
#include "core/evaluation/option_books.h"
#include "core/planning/deployment.h"
#include "core/scenario/scenario.h"

namespace reckoner {

/// Parts of a cloud bill that buy no work, in CNY over the horizon, before support plan, licences
/// and income tax. They are contained in the cost lines, not on top of them.
struct RentTraps {
    double virtual_loss = 0;      ///< rent times the share of a card that virtualization takes
    double unused_commitment = 0; ///< contract hours within the plan in which nothing runs
    double beyond_plan = 0;       ///< what contracts still ask for after the plan has ended
    double minimum_billing = 0;   ///< hours billed beyond those used, by the shortest billing
};
[[nodiscard]] RentTraps rentTraps(const OptionPlan &plan, const Demand &demand,
                                  const Scenario &scenario);

/// What owned machines lose, in CNY over the horizon, before income tax.
struct OwningLosses {
    double value = 0; ///< purchases with all that comes with them, less resale
    double idle = 0;  ///< the part of it that falls on hours without work
};
[[nodiscard]] OwningLosses owningLosses(const OptionPlan &plan, const Demand &demand);

/// Writes them, where there are any. The cost lines must have been written.
void keepHiddenCosts(Books &books, const OptionPlan &plan);

} // namespace reckoner
