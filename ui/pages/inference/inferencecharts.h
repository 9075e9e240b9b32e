// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/evaluation/evaluation.h"
#include "core/planning/configuration_search.h"
#include "ui/charts/chartspec.h"
#include "ui/format/formatter.h"

namespace reckoner::ui::inference {

/// Which of the curve's thresholds a target is.
inline constexpr int kTpotThreshold = 0;
inline constexpr int kTtftThreshold = 1;

/// TTFT and TPOT of one replica against its throughput, with the targets, which can be moved, and
/// the operating point.
[[nodiscard]] ChartSpec curveSpec(const Scenario &scenario, const Evaluation &evaluation,
                                  const MachineLoad &machine, const Formatter &formatter);

/// The front of output speed for one user and output of the machine, the ways that keep the
/// targets, and the TPOT target as a speed, which can be moved.
[[nodiscard]] ChartSpec frontSpec(const Scenario &scenario, const MachineConfigurations &all,
                                  const Formatter &formatter);

/// Machines needed in each month against those in the plan.
[[nodiscard]] ChartSpec machinesSpec(const Scenario &scenario, const Evaluation &evaluation,
                                     const ServingCandidate &machine);

/// How busy the machines of the first month are in each hour of the week.
[[nodiscard]] ChartSpec weekSpec(const Evaluation &evaluation, const ServingCandidate &machine,
                                 int machines, const Formatter &formatter);

} // namespace reckoner::ui::inference
