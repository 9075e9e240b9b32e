// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartspec.h"

namespace reckoner::ui {

/// One chart of each kind with made-up figures, for the gallery and the tests.
[[nodiscard]] ChartSpec sampleLines();
[[nodiscard]] ChartSpec sampleBand();
[[nodiscard]] ChartSpec sampleScatter();
[[nodiscard]] ChartSpec sampleBars();
[[nodiscard]] ChartSpec sampleCapacity(double used);
[[nodiscard]] ChartSpec sampleDonut();
[[nodiscard]] ChartSpec sampleHeatMap();
[[nodiscard]] ChartSpec sampleTornado();
[[nodiscard]] std::vector<ChartSpec> sampleCharts();

} // namespace reckoner::ui
