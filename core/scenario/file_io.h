// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "core/units/error.h"

namespace reckoner {

/// The whole of a regular file; an error when it holds more than `largest` bytes.
[[nodiscard]] Expected<std::string> readFile(const std::filesystem::path &path,
                                             std::size_t largest);

/// Replaces or creates the file so that at every moment, and after a crash or on a full disk, it
/// holds either all of the old text or all of the new. Follows symbolic links, keeps the
/// permissions of the old file and refuses to replace a file that is read-only.
[[nodiscard]] Expected<void> writeFileSafely(const std::filesystem::path &path,
                                             std::string_view text);

} // namespace reckoner
