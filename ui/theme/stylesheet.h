// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace reckoner::ui {

class Theme;

/// Menus, tooltips, tables and bars; everything that needs painting is in Style.
[[nodiscard]] QString styleSheet(const Theme &theme);

} // namespace reckoner::ui
