// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace reckoner {

/// Arithmetic of interest, with the signs and conventions of spreadsheets (LibreOffice Calc,
/// Excel): money received is positive, money paid negative.

/// Present value of amounts a whole period apart, the first one now. Unlike NPV() of spreadsheets,
/// which sets the first amount one period away. Range: rate > -1.
[[nodiscard]] double presentValue(double rate_per_period, std::span<const double> amounts);

/// XNPV(): present value at the day of the first amount; `days` count from any day, ascending or
/// not, and a year has 365 of them. Range: rate > -1; both spans of equal length.
[[nodiscard]] double presentValueByDay(double rate_per_year, std::span<const double> amounts,
                                       std::span<const double> days);

/// PMT(): the equal payment of each period that pays `present` off and leaves `future`.
/// `in_advance`: paid at the beginning of periods rather than at their end. Range: periods > 0.
[[nodiscard]] double payment(double rate_per_period, int periods, double present,
                             double future = 0.0, bool in_advance = false);

/// IRR(): the rate per period at which the present value is nothing, the smallest above -1 in size;
/// empty when the amounts never change sign or no rate up to 1000 % per period does it.
[[nodiscard]] std::optional<double> internalRate(std::span<const double> amounts);

/// XIRR(): the same per year of 365 days.
[[nodiscard]] std::optional<double> internalRateByDay(std::span<const double> amounts,
                                                      std::span<const double> days);

/// Rate of a year from that of a month, compounded.
[[nodiscard]] double perYear(double rate_per_month);

} // namespace reckoner
