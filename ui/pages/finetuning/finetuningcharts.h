// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/fine_tune_costs.h"
#include "ui/charts/chartspec.h"
#include "ui/format/formatter.h"

namespace reckoner::ui::finetuning {

/// A month's cost by the number of runs: rented, in idle hours, on a machine of its own.
[[nodiscard]] ChartSpec costSpec(const FineTunePlan &plan, const FineTuneCosts &costs,
                                 const Formatter &formatter);

/// What the chart shows, in a sentence.
[[nodiscard]] QString costCaption(const FineTuneCosts &costs, const Formatter &formatter);

} // namespace reckoner::ui::finetuning
