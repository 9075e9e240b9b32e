// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>
#include <system_error>

#include "core/units/message.h"

namespace reckoner {

/// Why the machine refused: "No space left on device". Rare reasons in the system's own words.
[[nodiscard]] Message systemReason(const std::error_code &code);

/// That a text is no JSON, with the line and column of its byte `at`, which counts from 1.
[[nodiscard]] Message brokenJson(std::string_view text, std::size_t at);

} // namespace reckoner
