// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/records.h"

namespace reckoner {

/// How uneven a week is, in the two figures that tell load patterns apart.
struct WeekShape {
    double peak_to_mean = 0;         ///< busiest hour over the mean of the week; 0 for no load
    double weekend_over_weekday = 0; ///< mean weekend day over mean weekday; 0 without weekdays
};

[[nodiscard]] WeekShape weekShape(const LoadProfile &profile);

} // namespace reckoner
