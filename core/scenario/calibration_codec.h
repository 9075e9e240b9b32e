// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json_fwd.hpp>

#include "core/scenario/calibration.h"

namespace reckoner {

/// Version of the calibration's part of a scenario; older ones are read too.
inline constexpr int kCalibrationVersion = 1;

/// {"version": 1, "file": ..., "constants": {"matmul_hopper": {"from": ..., "to": ..., "runs":
/// ...}}} and what this version did not know.
[[nodiscard]] nlohmann::ordered_json calibrationJson(const Calibration &calibration);

/// The reverse. Errors name the member below "training_calibration" and the value.
[[nodiscard]] Expected<Calibration> calibrationFrom(const nlohmann::ordered_json &json);

} // namespace reckoner
