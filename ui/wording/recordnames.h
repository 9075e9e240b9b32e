// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "ui/format/formatter.h"

namespace reckoner::ui {

/// A record of the catalog, or who sells it, in the reader's language: "8x HGX H100 server",
/// "Alibaba Cloud ecs.gn7i". Names that are the same in every language stay as they are.
[[nodiscard]] QString recordName(std::string_view name, const Formatter &formatter);

} // namespace reckoner::ui
