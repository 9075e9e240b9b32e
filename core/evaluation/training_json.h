// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/evaluation/evaluation.h"

namespace reckoner {

/// What the client's own runs say of training; null without a calibration.
[[nodiscard]] nlohmann::ordered_json calibrationReport(const Evaluation &evaluation);

/// The pre-training and the clusters that would do it; the first of each kind with its layouts, the
/// fastest first.
[[nodiscard]] nlohmann::ordered_json pretrainingJson(const PretrainPlan &plan);

/// The cluster for pre-training on each network; null when there is nothing to compare.
[[nodiscard]] nlohmann::ordered_json networksJson(const NetworkComparison &comparison);

} // namespace reckoner
