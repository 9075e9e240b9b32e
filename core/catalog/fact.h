// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <limits>
#include <string>

namespace reckoner {

/// How far a figure of the catalog can be trusted.
enum class Confidence : std::uint8_t {
    seen,       ///< read in the cited source
    remembered, ///< nothing was opened: shown as low confidence until confirmed
    assumption, ///< our own choice, called one wherever it is shown
    overridden, ///< typed in by the user for one scenario
};

/// Where a figure comes from. `date` is ISO 8601, as exact as known: "2026-09-19", "2026-09",
/// "2026".
struct Source {
    std::string citation;
    std::string date;
    Confidence confidence = Confidence::seen;
};

/// Index into Catalog::sources().
using SourceIndex = std::uint32_t;

/// One figure of the catalog: a typical value inside a range, and its source. A fact that the
/// sources do not give has no source and is not known(); it is never zero by default.
struct Fact {
    static constexpr SourceIndex kUnknown = std::numeric_limits<SourceIndex>::max();

    double low = 0.0;
    double typical = 0.0;
    double high = 0.0;
    SourceIndex source = kUnknown;

    [[nodiscard]] bool known() const { return source != kUnknown; }
};

} // namespace reckoner
