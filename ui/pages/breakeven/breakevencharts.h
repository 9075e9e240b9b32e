// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/horizon_map.h"
#include "core/planning/load_bands.h"
#include "ui/charts/chartspec.h"
#include "ui/format/formatter.h"
#include "ui/pages/breakeven/breakeventext.h"

namespace reckoner::ui {

/// What some views are drawn from besides the evaluation.
struct BreakEvenSource {
    HorizonMap map;  ///< for the horizon view
    LoadBands bands; ///< for the view of the load
    double horizonYears = 0.0;
};

/// The chart that proves the headline of this view.
[[nodiscard]] ChartSpec breakEvenChart(BreakEvenView view, const Evaluation &evaluation,
                                       const BreakEvenSource &source, const Formatter &formatter);

/// How busy the owned machines are, hour by hour from Monday.
[[nodiscard]] ChartSpec weekOfUse(const BreakEvenAnalysis &analysis, const Formatter &formatter);

} // namespace reckoner::ui
