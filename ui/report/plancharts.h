// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartspec.h"
#include "ui/report/reportcontext.h"

namespace reckoner::ui {

inline constexpr CostCategory kCategories[] = {
    CostCategory::hardware, CostCategory::power, CostCategory::people, CostCategory::software,
    CostCategory::room,     CostCategory::cloud, CostCategory::api,    CostCategory::finance,
};

/// The ways whose money is known and that are open, cheapest first.
[[nodiscard]] std::vector<const OptionPlan *> openOptions(const Evaluation &evaluation);

/// Total cost by category, one bar for each open way.
[[nodiscard]] ChartSpec costChart(const ReportContext &context);

/// Money spent so far by month, one line for each open way.
[[nodiscard]] ChartSpec cashChart(const ReportContext &context);

/// Cost against utilization, with the crossing, the rules of thumb and where this plan stands.
[[nodiscard]] ChartSpec breakEvenChart(const ReportContext &context);

/// What fills the memory of one copy of the model.
[[nodiscard]] ChartSpec memoryChart(const Replica &replica, const ReportContext &context);

} // namespace reckoner::ui
