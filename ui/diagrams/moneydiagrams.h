// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/evaluation/horizon_map.h"
#include "core/planning/load_bands.h"
#include "ui/charts/chartspec.h"
#include "ui/format/formatter.h"

/// Charts of money that the pages and the proposal share, in the language of the formatter.
namespace reckoner::ui {

/// The colour of a cost category, the same everywhere; of a cost line a tint of its category's.
[[nodiscard]] ChartColor costColor(CostCategory category);
[[nodiscard]] ChartColor costColor(CostItem item);

/// What each of the options has paid by the end of each month, every payment discounted at the
/// rate; the payback of owning against the cloud marked where both are shown.
[[nodiscard]] ChartSpec cumulativeCash(const Evaluation &evaluation,
                                       const std::vector<const OptionPlan *> &options,
                                       double discountRate, const Formatter &formatter);

/// Where the break-even utilization goes when one input is a tenth less or more. Always counts as
/// nothing, never as full use. Empty when no input moves it.
[[nodiscard]] ChartSpec breakEvenTornado(const BreakEvenAnalysis &analysis,
                                         const Formatter &formatter);

/// Own minus cloud by utilization and years of use, with the line on which both cost the same.
[[nodiscard]] ChartSpec horizonChart(const BreakEvenAnalysis &analysis, const HorizonMap &map,
                                     double horizonYears, const Formatter &formatter);

/// The load of a month, its busiest hours first, coloured by what carries it.
[[nodiscard]] ChartSpec loadCurve(const LoadBands &bands, const Formatter &formatter);
[[nodiscard]] ChartColor bandColor(LoadBand::Kind kind);

} // namespace reckoner::ui
