// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/economics/break_even.h"
#include "core/economics/cost.h"

namespace reckoner {

/// When and how well the money laid out for owning comes back.
struct Payback {
    /// The point in time, in months from the start, from which on owning has cost no more than
    /// renting and stays so, within its month as if both ran evenly through it. Always: from the
    /// first month on. Never: not within the horizon.
    Crossing nominal;
    Crossing discounted; ///< the same of amounts discounted to the start
    /// Return per year on what owning lays out first; empty when nothing is laid out first or no
    /// rate makes both worth the same.
    std::optional<double> internal_rate;
};

/// Both cash flows cover the same months.
[[nodiscard]] Payback paybackOf(const CashFlow &own, const CashFlow &rented,
                                double discount_rate_per_year);

/// Month (from 1) by whose end a payback has come; 0 = never.
[[nodiscard]] int paybackMonth(const Crossing &payback);

} // namespace reckoner
