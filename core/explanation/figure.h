// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

#include "core/units/unit.h"

namespace reckoner {

/// Whether a person is glad when a figure falls or rises.
enum class Direction : std::uint8_t { neutral, lowerIsBetter, higherIsBetter };

/// The way of running the model that a figure belongs to.
enum class Option : std::uint8_t { onPremises, cloud, hybrid, api };
inline constexpr int kOptionCount = 4;

/// Prefix of figure keys: none for figures of the whole plan.
enum class Scope : std::uint8_t { none, onPremises, cloud, hybrid, api, idea };

[[nodiscard]] constexpr Scope scopeOf(Option option)
{
    return static_cast<Scope>(static_cast<std::uint8_t>(option) + 1U);
}

/// "on_premises", "cloud", "hybrid", "api", "idea"; empty for none.
[[nodiscard]] std::string_view key(Scope scope);
[[nodiscard]] inline std::string_view key(Option option)
{
    return key(scopeOf(option));
}

/// One output of the program, declared once. Labels and formulas are English, translated in the
/// context "Figure".
struct FigureSpec {
    std::string_view key; ///< "tco.total"; stable for ever
    const char *label;
    Unit unit;
    Direction direction;
    const char *formula; ///< in words and operators, as a person would write it
};

} // namespace reckoner
