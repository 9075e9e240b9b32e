// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/library/fold.h"

#include <algorithm>

namespace reckoner {

namespace {

char32_t foldedPoint(char32_t c)
{
    if (c == 0x3000) // ideographic blank
        return U' ';
    if (c >= 0xFF01 && c <= 0xFF5E) // full-width forms
        c -= 0xFEE0;
    if (c >= U'A' && c <= U'Z')
        return c + 32;
    if (c >= 0xC0 && c <= 0xDE && c != 0xD7) // À to Þ, without ×
        return c + 32;
    if ((c >= 0x100 && c <= 0x137) || (c >= 0x14A && c <= 0x177)) // Ā to ŷ: capitals are even ...
        return c | 1U;
    if ((c >= 0x139 && c <= 0x148) || (c >= 0x179 && c <= 0x17E)) // ... or, here, odd
        return c + (c & 1U);
    if (c == 0x178) // Ÿ, whose small letter is Latin-1
        return 0xFF;
    if (c >= 0x391 && c <= 0x3A9) // Α to Ω
        return c + 32;
    if (c >= 0x410 && c <= 0x42F) // А to Я
        return c + 32;
    if (c >= 0x400 && c <= 0x40F) // Ѐ to Џ
        return c + 80;
    return c;
}

/// Appends a code point below U+10000.
void append(std::string &out, char32_t c)
{
    const auto byte = [&](char32_t value) { out += static_cast<char>(value); };
    if (c < 0x80) {
        byte(c);
    } else if (c < 0x800) {
        byte(0xC0U | (c >> 6U));
        byte(0x80U | (c & 0x3FU));
    } else {
        byte(0xE0U | (c >> 12U));
        byte(0x80U | ((c >> 6U) & 0x3FU));
        byte(0x80U | (c & 0x3FU));
    }
}

} // namespace

std::string folded(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t at = 0; at < text.size();) {
        const auto lead = static_cast<unsigned char>(text[at]);
        const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
        if (length == 4 || at + length > text.size()) { // nothing folds beyond U+FFFF
            out += text.substr(at, length);
            at += length;
            continue;
        }
        char32_t point = length == 1 ? lead : lead & (0xFFU >> (length + 1));
        for (std::size_t i = 1; i < length; ++i)
            point = (point << 6U) | (static_cast<unsigned char>(text[at + i]) & 0x3FU);
        append(out, foldedPoint(point));
        at += length;
    }
    return out;
}

std::vector<std::string> foldedWords(std::string_view text)
{
    constexpr std::string_view kBlanks = " \t\r\n";
    const std::string plain = folded(text);
    std::vector<std::string> out;
    for (std::size_t at = plain.find_first_not_of(kBlanks); at != std::string::npos;) {
        const std::size_t end = std::min(plain.find_first_of(kBlanks, at), plain.size());
        out.push_back(plain.substr(at, end - at));
        at = plain.find_first_not_of(kBlanks, end);
    }
    return out;
}

bool holdsAll(std::string_view text, const std::vector<std::string> &folded_words)
{
    const std::string plain = folded(text);
    return std::ranges::all_of(folded_words, [&](const std::string &word) {
        return plain.find(word) != std::string::npos;
    });
}

} // namespace reckoner
