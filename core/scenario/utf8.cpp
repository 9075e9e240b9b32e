// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/utf8.h"

#include <cstddef>
#include <cstdint>

namespace reckoner {

bool isUtf8(std::string_view text)
{
    std::size_t at = 0;
    while (at < text.size()) {
        const auto lead = static_cast<unsigned char>(text[at]);
        std::size_t more = 0;
        std::uint32_t point = lead;
        std::uint32_t smallest = 0;
        if (lead >= 0xF0 && lead < 0xF8) {
            more = 3;
            point = lead & 0x07U;
            smallest = 0x10000;
        } else if (lead >= 0xE0 && lead < 0xF0) {
            more = 2;
            point = lead & 0x0FU;
            smallest = 0x800;
        } else if (lead >= 0xC0 && lead < 0xE0) {
            more = 1;
            point = lead & 0x1FU;
            smallest = 0x80;
        } else if (lead >= 0x80) {
            return false;
        }
        if (text.size() - at <= more)
            return false;
        for (std::size_t i = 1; i <= more; ++i) {
            const auto next = static_cast<unsigned char>(text[at + i]);
            if ((next & 0xC0U) != 0x80U)
                return false;
            point = (point << 6U) | (next & 0x3FU);
        }
        const bool surrogate = point >= 0xD800 && point <= 0xDFFF;
        if (point < smallest || point > 0x10FFFF || surrogate)
            return false;
        at += more + 1;
    }
    return true;
}

} // namespace reckoner
