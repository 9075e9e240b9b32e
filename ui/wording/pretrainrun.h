// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/evaluation/evaluation.h"
#include "ui/format/formatter.h"

namespace reckoner::ui {

/// One thing to know of the pre-training run.
struct RunPoint {
    QString title;
    QString text;
};

/// What the run consists of on a cluster: where its tokens come from, experiments and failed runs,
/// failures and checkpoints, energy.
[[nodiscard]] std::vector<RunPoint> pretrainRun(const PretrainOption &option,
                                                const PretrainPlan &plan, const Scenario &scenario,
                                                const Catalog &catalog, const Formatter &formatter);

} // namespace reckoner::ui
