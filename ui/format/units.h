// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/unit.h"

namespace reckoner::ui {

/// English name of a unit, translated in the context "Unit". For money units only the part after
/// the currency: "/h", "/kWh"; empty for bare money, counts and plain numbers.
[[nodiscard]] const char *unitText(Unit unit);

/// True where a space stands between number and unit.
[[nodiscard]] bool unitIsSpaced(Unit unit);

} // namespace reckoner::ui
