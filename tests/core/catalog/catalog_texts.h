// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <vector>

#include "core/catalog/catalog.h"

namespace reckoner::test {

/// A small sound catalog to be broken by the tests, in one file per table.
std::map<std::string, std::string> soundTexts();

/// soundTexts() with every `from` in `file` replaced by `to`; fails the test if there is none.
std::map<std::string, std::string> changed(const std::string &file, const std::string &from,
                                           const std::string &to);

/// One line per error of reading `texts`; empty when there are none.
std::string errorsOf(const std::map<std::string, std::string> &texts);

} // namespace reckoner::test
