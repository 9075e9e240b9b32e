// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/calibrated_constants.h"

#include <algorithm>
#include <cmath>

namespace reckoner {

CalibratedConstants::CalibratedConstants(const Scenario &scenario, const Catalog &catalog)
{
    if (!scenario.training_calibration)
        return;
    for (const CalibratedConstant &constant : scenario.training_calibration->constants) {
        if (const TrainingConstantInfo *info = findTrainingConstant(constant.key))
            m_calibrated.set(info->constant, constant.to);
    }
    for (const std::string &id : scenario.training_calibration->accelerators) {
        if (const Accelerator *accelerator = catalog.accelerator(id))
            m_measured.push_back(matrixUnitOf(*accelerator));
    }
}

bool CalibratedConstants::isCalibrated(MatrixUnit unit) const
{
    return std::ranges::find(m_measured, unit) != m_measured.end();
}

const TrainingConstantInfo *findTrainingConstant(std::string_view key)
{
    const auto table = trainingConstantTable();
    const auto found = std::ranges::find(table, key, &TrainingConstantInfo::key);
    return found == table.end() ? nullptr : &*found;
}

Expected<void> checkAgainstPhysics(const Calibration &calibration)
{
    for (const CalibratedConstant &constant : calibration.constants) {
        const TrainingConstantInfo *info = findTrainingConstant(constant.key);
        if (info && (constant.to < info->low || constant.to > info->high))
            return failure({Error::Code::badInput,
                            {},
                            "training_calibration.constants." + constant.key,
                            {RECKONER_SENTENCE(
                                 "Error", "%1 is outside the range %2 to %3 that physics allows"),
                             constant.to, info->low, info->high}});
    }
    return {};
}

int staleAssumptions(const Calibration &calibration, const Catalog &catalog)
{
    constexpr double kSame = 1e-9; // of the value
    const auto constants =
        std::ranges::count_if(calibration.constants, [](const CalibratedConstant &constant) {
            const TrainingConstantInfo *info = findTrainingConstant(constant.key);
            return !info || std::abs(info->value - constant.from) > kSame * std::abs(info->value);
        });
    const auto accelerators =
        std::ranges::count_if(calibration.accelerators, [&](const std::string &id) {
            return catalog.accelerator(id) == nullptr;
        });
    return static_cast<int>(constants + accelerators);
}

} // namespace reckoner
