// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>
#include <string_view>

namespace reckoner {

/// The days that an ISO 8601 date of any precision may mean: "2026" is a year, "2026-09" a month.
struct DaySpan {
    std::chrono::year_month_day first;
    std::chrono::year_month_day last;
};

/// Nothing when `text` is not "YYYY", "YYYY-MM" or "YYYY-MM-DD", or names no day of the calendar.
[[nodiscard]] std::optional<DaySpan> parseIsoDate(std::string_view text);

} // namespace reckoner
