// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/horizon_map.h"
#include "ui/charts/chartspec.h"
#include "ui/format/formatter.h"
#include "ui/pages/breakeven/breakeventext.h"

namespace reckoner::ui {

/// The chart that proves the headline of this view; `map` for the horizon view.
[[nodiscard]] ChartSpec breakEvenChart(BreakEvenView view, const Evaluation &evaluation,
                                       const HorizonMap &map, double horizonYears,
                                       const Formatter &formatter);

/// How busy the owned machines are, hour by hour from Monday.
[[nodiscard]] ChartSpec weekOfUse(const BreakEvenAnalysis &analysis, const Formatter &formatter);

} // namespace reckoner::ui
