// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/units/error.h"

namespace reckoner {

std::string Error::text() const
{
    std::string out = file;
    const std::string place = line > 0 ? "line " + std::to_string(line) : std::string();
    for (const std::string &part : {place, field, message.text()}) {
        if (part.empty())
            continue;
        if (!out.empty())
            out += ": ";
        out += part;
    }
    return out;
}

} // namespace reckoner
