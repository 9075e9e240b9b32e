// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/guidance/guidance.h"

namespace reckoner {

/// Shares of a budget closer than this count as the same advice.
inline constexpr double kSameShare = 0.1;

/// True when the plan does what the rule of thumb of a step (0 to 3) advises: the same split within
/// kSameShare, hardware inside the budget, the same way of deployment. False without a plan.
[[nodiscard]] bool ruleAgrees(const Guidance &guidance, const DeploymentPlan &plan, int step);

} // namespace reckoner
