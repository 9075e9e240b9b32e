// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/units/text.h"
#include "ui/format/formatter.h"

namespace reckoner::ui {

/// A sentence of the context "Wording" in the reader's language, which may differ from the
/// window's: a proposal is written in the client's language.
[[nodiscard]] inline QString phrase(const Formatter &formatter, const char *english)
{
    return formatter.core("Wording", english);
}

/// "5 to 8", or one of both where they read alike.
[[nodiscard]] inline QString rangeOf(const QString &low, const QString &high,
                                     const Formatter &formatter)
{
    return low == high ? low
                       : phrase(formatter, RECKONER_TEXT("Wording", "%1 to %2")).arg(low, high);
}

} // namespace reckoner::ui
