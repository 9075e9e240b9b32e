// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "ui/charts/chartspec.h"
#include "ui/format/formatter.h"

namespace reckoner::ui {

/// The four ways as stacked bars, by category or by account; those that are not open are hatched.
/// Borrowing and repayment cancel out and are left out of the accounts.
[[nodiscard]] ChartSpec optionBars(const Evaluation &evaluation, bool byAccount,
                                   const Formatter &formatter);

/// What has been paid by the end of each month, discounted at the rate, with the total of each way.
[[nodiscard]] ChartSpec cumulativeLines(const Evaluation &evaluation, double discountRate,
                                        const Formatter &formatter);

} // namespace reckoner::ui
