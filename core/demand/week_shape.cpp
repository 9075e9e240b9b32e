// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demand/week_shape.h"

#include <algorithm>
#include <numeric>

namespace reckoner {

WeekShape weekShape(const LoadProfile &profile)
{
    constexpr int kWeekdays = 5;
    constexpr int kWeekendDays = 2;
    constexpr int kHoursOfDay = 24;
    const auto saturday = profile.relative.begin() + std::ptrdiff_t{kWeekdays} * kHoursOfDay;
    const double weekdays = std::accumulate(profile.relative.begin(), saturday, 0.0);
    const double weekend = std::accumulate(saturday, profile.relative.end(), 0.0);
    const double mean = (weekdays + weekend) / static_cast<double>(profile.relative.size());
    WeekShape shape;
    if (mean > 0)
        shape.peak_to_mean = std::ranges::max(profile.relative) / mean;
    if (weekdays > 0)
        shape.weekend_over_weekday = (weekend / kWeekendDays) / (weekdays / kWeekdays);
    return shape;
}

} // namespace reckoner
