// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/week_shape.h"

#include <gtest/gtest.h>

namespace reckoner {
namespace {

LoadProfile constant(double weekday, double weekend)
{
    LoadProfile profile;
    for (std::size_t hour = 0; hour < profile.relative.size(); ++hour)
        profile.relative[hour] = hour < 120 ? weekday : weekend;
    return profile;
}

TEST(WeekShape, aFlatWeekHasNoPeakAndNoWeekend)
{
    const WeekShape shape = weekShape(constant(1.0, 1.0));
    EXPECT_DOUBLE_EQ(shape.peak_to_mean, 1.0);
    EXPECT_DOUBLE_EQ(shape.weekend_over_weekday, 1.0);
}

TEST(WeekShape, comparesADayOfTheWeekendWithAWeekday)
{
    const WeekShape shape = weekShape(constant(1.0, 0.25));
    EXPECT_DOUBLE_EQ(shape.weekend_over_weekday, 0.25);
    EXPECT_NEAR(shape.peak_to_mean, 7.0 / 5.5, 1e-12);
}

TEST(WeekShape, aWeekWithoutLoadHasNoShape)
{
    const WeekShape shape = weekShape(constant(0.0, 0.0));
    EXPECT_DOUBLE_EQ(shape.peak_to_mean, 0.0);
    EXPECT_DOUBLE_EQ(shape.weekend_over_weekday, 0.0);
}

} // namespace
} // namespace reckoner
