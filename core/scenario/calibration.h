// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <vector>

#include "core/units/error.h"

namespace reckoner {

/// One efficiency assumption that a client's own measured runs moved.
struct CalibratedConstant {
    std::string key; ///< as in the physics' table of constants
    double from = 0; ///< the program's own value when it was calibrated
    double to = 0;
    int runs = 0; ///< measured runs whose prediction depends on it

    friend bool operator==(const CalibratedConstant &, const CalibratedConstant &) = default;
};

/// What a client's own measured training runs say of the efficiency of the hardware they ran on.
/// Counts for cards of the generations measured; others keep the program's assumptions.
struct Calibration {
    std::string file;                      ///< where the runs were read from, without its folder
    std::vector<std::string> accelerators; ///< measured, by catalog id
    int runs = 0;
    double error_before = 0; ///< median absolute relative error of speed, program's assumptions
    double error_after = 0;  ///< the same, calibrated
    bool held_out = false;   ///< error_after is of runs that the fit had not seen
    std::vector<CalibratedConstant> constants;
    std::string unknown_json; ///< JSON object text of keys this version does not know

    friend bool operator==(const Calibration &, const Calibration &) = default;
};

/// Whether it can be stored and read back: counts, errors and values within what has a meaning.
/// The error names the member. Whether the physics knows the constants and allows their values is
/// the evaluation's to judge.
[[nodiscard]] Expected<void> checkCalibration(const Calibration &calibration);

} // namespace reckoner
