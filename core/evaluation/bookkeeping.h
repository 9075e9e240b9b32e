// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"

namespace reckoner {

/// Writes every figure of a finished evaluation, with what it was computed from, into its ledger.
void keepBooks(const Scenario &scenario, Evaluation &evaluation);

/// What a person should know: stale prices, growth beyond the plan, budget, residency ...
void addNotices(const Scenario &scenario, Evaluation &evaluation);

} // namespace reckoner
