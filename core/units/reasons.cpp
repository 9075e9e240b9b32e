// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/reasons.h"

#include <algorithm>
#include <utility>

namespace reckoner {

Message systemReason(const std::error_code &code)
{
    using enum std::errc;
    static constexpr auto kReasons = std::to_array<std::pair<std::errc, Sentence>>(
        {{no_such_file_or_directory, RECKONER_SENTENCE("Error", "No such file or directory")},
         {permission_denied, RECKONER_SENTENCE("Error", "Permission denied")},
         {operation_not_permitted, RECKONER_SENTENCE("Error", "Operation not permitted")},
         {no_space_on_device, RECKONER_SENTENCE("Error", "No space left on device")},
         {file_too_large, RECKONER_SENTENCE("Error", "File too large")},
         {read_only_file_system, RECKONER_SENTENCE("Error", "Read-only file system")},
         {io_error, RECKONER_SENTENCE("Error", "Input/output error")},
         {is_a_directory, RECKONER_SENTENCE("Error", "Is a directory")},
         {not_a_directory, RECKONER_SENTENCE("Error", "Not a directory")},
         {filename_too_long, RECKONER_SENTENCE("Error", "File name too long")},
         {too_many_files_open, RECKONER_SENTENCE("Error", "Too many open files")},
         {too_many_files_open_in_system, RECKONER_SENTENCE("Error", "Too many open files")},
         {too_many_symbolic_link_levels,
          RECKONER_SENTENCE("Error", "Too many levels of symbolic links")},
         {device_or_resource_busy, RECKONER_SENTENCE("Error", "Device or resource busy")}});
    const auto known =
        std::ranges::find_if(kReasons, [&](const auto &reason) { return code == reason.first; });
    return known != kReasons.end() ? Message(known->second) : Message::verbatim(code.message());
}

Message brokenJson(std::string_view text, std::size_t at)
{
    const std::string_view before = text.substr(0, at > 0 ? at - 1 : 0);
    const auto line = 1 + std::ranges::count(before, '\n');
    const auto start = before.rfind('\n');
    const auto column = before.size() - (start == std::string_view::npos ? 0 : start + 1) + 1;
    return {RECKONER_SENTENCE("Error", "not valid JSON at line %1, column %2"), line, column};
}

} // namespace reckoner
