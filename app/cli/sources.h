// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <memory>
#include <string>
#include <vector>

#include "app/cli/console.h"
#include "core/catalog/catalog.h"
#include "core/library/library.h"
#include "core/scenario/examples.h"
#include "core/scenario/scenario.h"
#include "core/units/error.h"

namespace reckoner::cli {

/// The catalog in `directory`, or the built-in one when that is empty.
[[nodiscard]] tl::expected<std::shared_ptr<const Catalog>, std::vector<Error>>
openCatalog(const std::filesystem::path &directory);

/// The library in `path`, or the user's own when that is empty. Only `create` makes a new one.
enum class IfAbsent : bool { fail, create };
[[nodiscard]] Expected<Library> openLibrary(const std::filesystem::path &path,
                                            IfAbsent if_absent = IfAbsent::fail);

/// The example that "example:KEY" names; null for every other reference.
[[nodiscard]] const Example *exampleOf(std::string_view reference);

/// A scenario by what people type: a file, "example:KEY", or "library:ID" of the user's library.
/// Warns of keys in a file that count for nothing.
[[nodiscard]] Expected<Scenario> openScenario(const std::string &reference, const Console &console);

} // namespace reckoner::cli
