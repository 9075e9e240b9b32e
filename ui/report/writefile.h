// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>

#include <QByteArray>

#include "core/units/error.h"

namespace reckoner::ui {

/// Replaces or creates the file, whole or not at all. The error names the path and what the system
/// said.
[[nodiscard]] Expected<void> writeFile(const std::filesystem::path &path, const QByteArray &bytes);

} // namespace reckoner::ui
