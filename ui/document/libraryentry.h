// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

#include "core/library/library.h"

namespace reckoner {
struct Evaluation;
}

namespace reckoner::ui {

/// The present moment as the library wants it.
[[nodiscard]] std::string libraryTime();

/// What the library's list shows of an evaluation. The verdict is "within_budget", "over_budget" or
/// "infeasible".
[[nodiscard]] KeyFigures keyFiguresOf(const Evaluation &evaluation);

} // namespace reckoner::ui
