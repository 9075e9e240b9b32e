// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/charts/chartspec.h"
#include "ui/format/formatter.h"

namespace reckoner::ui {

/// The colour of a cost category, the same on every page.
[[nodiscard]] ChartColor colorOf(CostCategory category);

/// The four ways as stacked bars by category; those that are not open are hatched.
[[nodiscard]] ChartSpec optionBars(const Evaluation &evaluation, const Formatter &formatter);

/// What has been paid by the end of each month, the payback of owning marked.
[[nodiscard]] ChartSpec cumulativeLines(const Evaluation &evaluation, const Formatter &formatter);

} // namespace reckoner::ui
