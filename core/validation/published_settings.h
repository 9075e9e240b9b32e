// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "core/validation/csv.h"

namespace reckoner {

/// The tables of what publishers of benchmarks set beyond what their rows say, where their scripts
/// are public (resources/recipes), by file name.
[[nodiscard]] const std::map<std::string, std::string> &builtinRecipeTexts();

/// Options of the command of a row about serving: what the public script of its source passes to
/// engine and client, then what its own note shows. `attention_groups` of the row's layout.
[[nodiscard]] std::string optionsOf(const CsvRow &row, int attention_groups);

/// The number after the last mention of an option: 512 of "--max-num-seqs=512" and of
/// "max_num_seqs 512". Nothing when it is not there or no number follows.
[[nodiscard]] std::optional<double> optionIn(std::string_view options, std::string_view option);
/// That of the first of several names of an option for which there is one.
[[nodiscard]] std::optional<double> optionIn(std::string_view options,
                                             std::initializer_list<std::string_view> names);

} // namespace reckoner
