// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/format/formatter.h"

namespace reckoner::ui {

/// A way that is not just another by a second name: hybrid without own machines is the cloud.
[[nodiscard]] bool isDistinct(const OptionPlan &option);

/// "Owning costs ¥836k over three years; renting ¥415k".
[[nodiscard]] QString tcoHeadline(const Evaluation &evaluation, const Scenario &scenario,
                                  const Formatter &formatter);

/// What the headline rests on: what is run, its present value and price per million tokens. When
/// nothing is feasible, why.
[[nodiscard]] QString tcoLead(const Evaluation &evaluation, const Formatter &formatter);

/// One line for each way that is not open: "API: ...".
[[nodiscard]] QString absenceLines(const Evaluation &evaluation, const Formatter &formatter);

} // namespace reckoner::ui
