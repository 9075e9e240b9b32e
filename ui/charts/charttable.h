// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/chartspec.h"
#include "ui/format/formatter.h"

namespace reckoner::ui {

/// The table behind a chart: the spec's own, or one made from its data.
[[nodiscard]] ChartTable chartTable(const ChartSpec &spec, const Formatter &formatter);

/// Comma-separated with quotes where needed, one line per row, headers first.
[[nodiscard]] QString toCsv(const ChartTable &table);

/// A few sentences for a screen reader: title, axes, and the first rows of the table.
[[nodiscard]] QString spokenDescription(const ChartSpec &spec, const Formatter &formatter);

} // namespace reckoner::ui
