// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

#include "core/validation/validation.h"
#include "ui/format/formatter.h"

namespace reckoner::ui {

/// "Pre-training: tokens/s per GPU", of a kind of measured cases and a column of it.
/// The column's own name where it has none here.
[[nodiscard]] QString measuredName(std::string_view kind, std::string_view quantity,
                                   const Formatter &formatter);

/// The same of a table that comes with the program; its own measurements are called so.
[[nodiscard]] QString measuredName(const ValidationReport &report, std::string_view quantity,
                                   const Formatter &formatter);

/// A group of measured cases in the reader's language where it has a word for it: "dense", "under
/// 3B"; else as it is called.
[[nodiscard]] QString measuredGroup(std::string_view key, const Formatter &formatter);

/// How the errors on sources left out were found, and what they are; empty when none are kept.
[[nodiscard]] QString leftOutSentence(const Formatter &formatter);

/// The unit of that column as it is written: "ms", "GiB"; empty for pure numbers.
[[nodiscard]] QString measuredUnit(std::string_view quantity);

} // namespace reckoner::ui
