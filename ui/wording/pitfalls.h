// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/format/formatter.h"

namespace reckoner::ui {

[[nodiscard]] QString pitfallTitle(Pitfall::Kind kind, const Formatter &formatter);

/// What is at stake, with the figures of this scenario.
[[nodiscard]] QString pitfallText(const Pitfall &pitfall, const Formatter &formatter);

/// The rule of thumb that names this trap; null when the catalog lacks it.
[[nodiscard]] const RuleOfThumb *pitfallRule(Pitfall::Kind kind, const Catalog &catalog);

} // namespace reckoner::ui
