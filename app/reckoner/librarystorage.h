// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/library/library.h"
#include "ui/shell/storage.h"

namespace reckoner {

/// How the window keeps scenarios in `library`, which must outlive it.
[[nodiscard]] ui::Storage libraryStorage(Library &library);

} // namespace reckoner
