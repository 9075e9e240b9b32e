// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>
#include <vector>

#include "core/scenario/scenario.h"
#include "core/units/unit.h"

namespace reckoner::cli {

/// "1,234,567" with that many decimals.
[[nodiscard]] std::string number(double value, int decimals = 0);

/// A figure with its unit as a person reads it: "1,234,567 CNY", "41.2 %", "0.35 s".
[[nodiscard]] std::string figureText(double value, Unit unit);

/// The JSON key of a choice, e.g. choiceKey("quantization", scenario.quantization).
template <class Enum>
[[nodiscard]] std::string_view choiceKey(std::string_view field, Enum value);
[[nodiscard]] std::string_view choiceKeyAt(std::string_view field, int index);

template <class Enum>
std::string_view choiceKey(std::string_view field, Enum value)
{
    return choiceKeyAt(field, static_cast<int>(value));
}

/// Columns in a terminal: wide characters count as two. The first column is left-aligned, the
/// others as told.
class Table {
public:
    enum class Align : bool { left, right };

    explicit Table(std::vector<std::string> heading, std::vector<Align> alignment = {});

    void row(std::vector<std::string> cells);
    void rule(); ///< a line across, before totals
    void print(std::ostream &out) const;

private:
    std::vector<Align> m_alignment;
    std::vector<std::vector<std::string>> m_rows; ///< an empty row is a rule
};

} // namespace reckoner::cli
