// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace reckoner {

/// The number a text wholly is but for blanks around it, finite; nothing otherwise.
[[nodiscard]] std::optional<double> parseNumber(std::string_view text);

/// ASCII lower case.
[[nodiscard]] std::string lowered(std::string_view text);

} // namespace reckoner
