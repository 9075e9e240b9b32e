// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/calibrated_constants.h"

#include <gtest/gtest.h>

#include "core/catalog/builtin.h"

namespace reckoner {
namespace {

Scenario calibrated(const std::string &accelerator, double matmul_hopper)
{
    const TrainingConstantInfo *info = findTrainingConstant("matmul_hopper");
    Scenario scenario;
    scenario.training_calibration = Calibration{"runs.csv",
                                                {accelerator},
                                                5,
                                                0.2,
                                                0.1,
                                                true,
                                                {{"matmul_hopper", info->value, matmul_hopper, 5}},
                                                {}};
    return scenario;
}

Card cardNamed(const char *id)
{
    return cardOf(*builtinCatalog().accelerator(id)).value();
}

TEST(CalibratedConstants, countOnCardsOfTheGenerationMeasured)
{
    const CalibratedConstants constants(calibrated("h100-sxm5-80", 0.6), builtinCatalog());
    const TrainingConstants own;
    EXPECT_DOUBLE_EQ(constants.of(cardNamed("h100-sxm5-80"))[TrainingConstant::matmulHopper], 0.6);
    EXPECT_DOUBLE_EQ(constants.of(cardNamed("h100-pcie-80"))[TrainingConstant::matmulHopper], 0.6);
    EXPECT_EQ(constants.of(cardNamed("a100-sxm4-80")), own);
}

TEST(CalibratedConstants, areTheProgramsOwnWithoutACalibration)
{
    const CalibratedConstants constants(Scenario{}, builtinCatalog());
    EXPECT_EQ(constants.of(cardNamed("h100-sxm5-80")), TrainingConstants{});
}

TEST(CalibratedConstants, areRefusedOutsideWhatPhysicsAllows)
{
    const Scenario wild = calibrated("h100-sxm5-80", 1.4);
    const auto checked = checkAgainstPhysics(*wild.training_calibration);
    ASSERT_FALSE(checked);
    EXPECT_EQ(checked.error().text(), "training_calibration.constants.matmul_hopper: 1.4 is "
                                      "outside the range 0.5 to 0.9 that physics allows");
}

TEST(CalibratedConstants, areStaleWhenTheirStartOrTheirCardIsGone)
{
    Calibration calibration = *calibrated("h100-sxm5-80", 0.6).training_calibration;
    EXPECT_EQ(staleAssumptions(calibration, builtinCatalog()), 0);
    calibration.constants[0].from -= 0.01;
    calibration.constants.push_back({"matmul_abacus", 1, 2, 1});
    calibration.accelerators.emplace_back("abacus-9000");
    EXPECT_EQ(staleAssumptions(calibration, builtinCatalog()), 3);
    EXPECT_TRUE(checkAgainstPhysics(calibration)) << "what is unknown has no bounds";
}

} // namespace
} // namespace reckoner
