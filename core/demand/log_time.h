// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace reckoner {

/// Reads times such as "2024-05-10 00:00:01.25", "2024-05-10T00:00:01Z" or "2024/05/10 0:00" as
/// seconds since 1970, UTC; offsets ("+08:00") are applied. Remembers the last date, because logs
/// repeat it millions of times.
class LogTime {
public:
    [[nodiscard]] std::optional<double> seconds(std::string_view text);
    /// By how much the clock of the last time read runs before UTC; 0 when it did not say.
    [[nodiscard]] double utcOffset() const { return m_offset_s; }

private:
    std::string m_date;
    double m_day_s = 0;
    double m_offset_s = 0;
};

} // namespace reckoner
