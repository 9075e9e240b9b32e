// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/economics/break_even.h"
#include "core/planning/deployment.h"

namespace reckoner {

/// What a month of fine-tuning costs by the number of runs, a line for each place to do it.
struct FineTuneCosts {
    std::optional<LinearCost> rented; ///< by the hour
    std::optional<LinearCost> idle;   ///< in idle hours of the machines that serve: their power
    std::optional<LinearCost> bought; ///< a machine of its own, its price spread over the horizon
    const FineTuneCell *bought_cell = nullptr; ///< the cheapest that fits; of the plan's cells
    Crossing buying;                           ///< runs a month from which buying beats renting
    double runs_shown = 0; ///< as far as a chart goes to show the plan and the crossing
};

/// For the plan's method, and the machines that the recommended option owns (null: none).
[[nodiscard]] FineTuneCosts fineTuneCosts(const FineTunePlan &plan, const Scenario &scenario,
                                          const OptionPlan *recommended);

/// All runs of a month in a cell.
[[nodiscard]] double costPerMonth(const FineTunePlan &plan, const FineTuneCell &cell);

} // namespace reckoner
