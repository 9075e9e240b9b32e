// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace reckoner {

/// True when `text` is well-formed UTF-8: no overlong forms, surrogates or values above U+10FFFF.
[[nodiscard]] bool isUtf8(std::string_view text);

} // namespace reckoner
