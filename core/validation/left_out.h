// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "core/validation/validation.h"

namespace reckoner {

/// Errors on sources whose rows the constants had not seen: what to expect of runs that nobody
/// published yet.
struct LeftOutErrors {
    std::string kind;                  ///< "training" or "serving"
    ErrorSummary all;                  ///< over the rows of every source, each left out once
    std::vector<ErrorSummary> sources; ///< one for each source, which is its key
};

/// As `reckoner-cli validate --leave-one-source-out --json` computed them over the tables that come
/// with the program; kept in resources/left_out, because refitting takes minutes. Throws
/// std::logic_error when a file cannot be read, which the tests rule out.
[[nodiscard]] const std::vector<LeftOutErrors> &builtinLeftOut();

/// The kept files by name.
[[nodiscard]] const std::map<std::string, std::string> &builtinLeftOutTexts();

/// Reads what the command printed: the first summary is over all, the others are sources.
[[nodiscard]] Expected<LeftOutErrors> readLeftOut(std::string_view json, const std::string &file);

} // namespace reckoner
