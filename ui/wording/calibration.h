// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/catalog.h"
#include "core/scenario/calibration.h"
#include "ui/format/formatter.h"

namespace reckoner::ui {

/// On how many runs of which file and hardware, and what that did to the error.
[[nodiscard]] QString calibrationSentence(const Calibration &calibration, const Catalog &catalog,
                                          const Formatter &formatter);

/// Name of an efficiency assumption; its key when this program does not know it.
[[nodiscard]] QString constantName(std::string_view key, const Formatter &formatter);

/// Its value with three figures and its unit: "0.722", "156 µs".
[[nodiscard]] QString constantValue(std::string_view key, double value, const Formatter &formatter);

} // namespace reckoner::ui
