// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

#include "core/catalog/catalog.h"
#include "core/performance/hardware.h"
#include "core/performance/training_constants.h"
#include "core/scenario/scenario.h"

namespace reckoner {

/// The efficiency assumptions of training that count for a scenario: the program's own, and on
/// cards of the generations that the client measured, those that the measured runs moved.
class CalibratedConstants {
public:
    /// Constants that this program does not know, and accelerators that the catalog does not have,
    /// count for nothing; staleAssumptions() tells how many there are.
    CalibratedConstants(const Scenario &scenario, const Catalog &catalog);

    [[nodiscard]] const TrainingConstants &of(const Card &card) const
    {
        return isCalibrated(card.matrix_unit) ? m_calibrated : m_own;
    }
    [[nodiscard]] bool isCalibrated(MatrixUnit unit) const;

private:
    TrainingConstants m_own;
    TrainingConstants m_calibrated;
    std::vector<MatrixUnit> m_measured;
};

/// The constant with this key, or null.
[[nodiscard]] const TrainingConstantInfo *findTrainingConstant(std::string_view key);

/// Fails when a calibrated value is outside what physics allows for its constant.
[[nodiscard]] Expected<void> checkAgainstPhysics(const Calibration &calibration);

/// How many assumptions of a calibration no longer are what they were when it was made: constants
/// that are unknown or start from another value, accelerators that the catalog lacks.
[[nodiscard]] int staleAssumptions(const Calibration &calibration, const Catalog &catalog);

} // namespace reckoner
