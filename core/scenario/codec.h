// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

#include "core/scenario/scenario.h"
#include "core/units/error.h"

namespace reckoner {

/// Texts longer or nested deeper than this are refused before they are parsed.
inline constexpr std::size_t kLargestScenario = std::size_t{4} << 20U;
inline constexpr int kDeepestScenario = 32;

/// What "format" says in every scenario file.
inline constexpr std::string_view kScenarioFormat = "reckoner.scenario";

/// Version of the scenario format written by this program; it reads this and every older one.
inline constexpr int kScenarioVersion = 1;

/// JSON text: {"format":"reckoner.scenario","version":1,"fields":{...},"overrides":{...}}. Every
/// field is written, in table order; keys this version did not know are written back.
[[nodiscard]] std::string toJson(const Scenario &scenario);

/// The reverse. Absent fields take their defaults, unknown keys are kept in `unknown_json`. A
/// broken text, a wrong type, a value out of range, or a newer version is an error that names
/// `file` (may be empty), the field and the value.
[[nodiscard]] Expected<Scenario> fromJson(std::string_view json, std::string_view file = {});

/// Whether fromJson would accept what toJson makes of this scenario; the first obstacle otherwise.
/// Whoever stores a scenario asks first, so that nothing is ever saved that cannot be opened again.
[[nodiscard]] Expected<void> checkStorable(const Scenario &scenario);

/// Dotted paths of the keys of a scenario's file that this version does not know.
[[nodiscard]] std::vector<std::string> unknownKeys(const Scenario &scenario);

[[nodiscard]] Expected<Scenario> readScenario(const std::filesystem::path &path);

/// Writes to a temporary file beside `path`, flushes it to disk and renames, so that a full disk
/// or a crash never costs the old file. Refuses what checkStorable refuses.
[[nodiscard]] Expected<void> writeScenario(const std::filesystem::path &path,
                                           const Scenario &scenario);

} // namespace reckoner
