// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/training_plan.h"
#include "ui/charts/chartspec.h"
#include "ui/format/formatter.h"

namespace reckoner::ui::pretraining {

/// Days and cost of the cheapest clusters of each card, rented and bought, and the deadline.
[[nodiscard]] ChartSpec rentOrBuySpec(const PretrainPlan &plan, const Scenario &scenario,
                                      const Formatter &formatter);

} // namespace reckoner::ui::pretraining
