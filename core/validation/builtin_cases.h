// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/validation/validation.h"

namespace reckoner {

/// The tables of published measurements that come with the program (resources/validation), by file
/// name.
[[nodiscard]] const std::map<std::string, std::string> &builtinCaseTexts();

/// Those tables predicted with the built-in catalog, one report a table. Worked out at the first
/// call, which takes a fraction of a second and may come from any thread. Throws std::logic_error
/// when a table cannot be read, which the tests rule out.
[[nodiscard]] const std::vector<ValidationReport> &builtinValidation();

} // namespace reckoner
