// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace reckoner {

/// What a bare double in a field, a fact or a figure is measured in.
enum class Unit : std::uint8_t {
    none,
    count,
    fraction, ///< 0..1 inside; percent exists only in formatting
    cny,
    cnyPerYear,
    cnyPerMonth,
    cnyPerHour,
    cnyPerKwh,
    cnyPerKwMonth,
    cnyPerMillionTokens,
    cnyPerGpuHour,
    cnyPerUsd,
    usd,
    usdPerHour,
    usdPerKwh,
    usdPerMillionTokens,
    gigabytes,
    terabytes,
    gigabytesPerSecond,
    teraflops,
    bitsPerWeight,
    watts,
    kilowatts,
    kilowattHours,
    milliseconds,
    seconds,
    hours,
    hourOfDay, ///< 0..24, as on a clock
    days,
    months,
    years,
    tokens,
    millionTokens,
    billionTokens,
    tokensPerSecond,
    requestsPerSecond,
    requestsPerHour,
    billionParameters,
    gpuHours,
    perMonth,
    perYear,
};

/// Short international symbol, e.g. "GB/s"; empty for counts and plain numbers. Fractions give "%",
/// because that is how they are shown.
[[nodiscard]] std::string_view symbol(Unit unit);

/// True for every unit that is an amount of yuan, alone or per something.
[[nodiscard]] bool isMoney(Unit unit);

/// The same for amounts in dollars.
[[nodiscard]] bool isDollars(Unit unit);

} // namespace reckoner
