// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace reckoner {

/// Where a log of requests has what is needed, and in which unit its plain times are.
struct LogColumns {
    std::size_t time = 0;
    std::size_t input = 1;
    std::size_t output = 2;
    char separator = ',';
    double time_unit_s = 0; ///< 0 = not said by the header
};

/// The cell at a position, without blanks and quotes around it; nothing when the line has fewer.
/// Separators inside quotes separate nothing.
[[nodiscard]] std::optional<std::string_view> logCell(std::string_view line, std::size_t index,
                                                      char separator);

/// Without blanks, line ends and quotes around it.
[[nodiscard]] std::string_view trimmed(std::string_view text);

/// A tab, semicolon or comma: whichever the line has, in that order.
[[nodiscard]] char separatorOf(std::string_view line);

/// The columns that a header names; nothing when it does not name all three.
[[nodiscard]] std::optional<LogColumns> columnsOf(std::string_view header);

/// Text of a foreign file for a message: short, in one line, without control characters.
[[nodiscard]] std::string shownText(std::string_view text);

} // namespace reckoner
