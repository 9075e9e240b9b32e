// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace reckoner {

/// UTF-8 text in which differences that nobody searches for are gone: letters are small (Latin,
/// Greek, Cyrillic) and the full-width forms of Chinese input methods are plain. Not for display.
[[nodiscard]] std::string folded(std::string_view text);

/// The folded words of a text, separated by blanks, also by the ideographic one.
[[nodiscard]] std::vector<std::string> foldedWords(std::string_view text);

/// True when every one of the folded words stands somewhere in `text`.
[[nodiscard]] bool holdsAll(std::string_view text, const std::vector<std::string> &folded_words);

} // namespace reckoner
