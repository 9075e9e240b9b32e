// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include "core/catalog/catalog.h"

namespace reckoner {

/// The files of resources/catalog as compiled into the program, by file name.
[[nodiscard]] const std::map<std::string, std::string> &builtinCatalogTexts();

/// The catalog read from them, once. Throws std::logic_error with all errors when they are broken,
/// which the tests rule out.
[[nodiscard]] const Catalog &builtinCatalog();

} // namespace reckoner
