// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "core/scenario/scenario.h"

namespace reckoner {

/// A scenario that comes with the program: a template in the window's library, and
/// "example:<key>" on the command line.
struct Example {
    std::string_view key; ///< file name in resources/examples without its ending; stable for ever
    std::string_view title_en;
    std::string_view title_zh;
    std::string_view summary_en; ///< one sentence
    std::string_view summary_zh;
    std::string_view json; ///< in the scenario format
};

/// All of them: the opening case of the source article, its budget tiers, its kinds of client, its
/// scenarios of serving.
[[nodiscard]] std::span<const Example> examples();

/// The example with this key, or null.
[[nodiscard]] const Example *findExample(std::string_view key);

/// The scenario of an example. Throws std::logic_error when it cannot be read, which the tests
/// rule out.
[[nodiscard]] Scenario scenarioOf(const Example &example);

enum class ExampleLanguage : std::uint8_t { english, chinese };

/// The same with its names in one language only; the files hold both.
[[nodiscard]] Scenario scenarioOf(const Example &example, ExampleLanguage language);

/// The files of resources/examples as compiled into the program, by file name.
[[nodiscard]] const std::map<std::string, std::string> &builtinExampleTexts();

} // namespace reckoner
