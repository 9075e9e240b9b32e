// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string_view>

/// Text files compiled into the program by reckoner_embed().
namespace reckoner::embedded {

struct File {
    std::string_view name; ///< without folder
    std::string_view text;
};

} // namespace reckoner::embedded
