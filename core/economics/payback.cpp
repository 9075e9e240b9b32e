// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/payback.h"

#include <cmath>

#include "core/economics/finance.h"

namespace reckoner {

namespace {

void subtract(std::vector<double> &from, const std::vector<double> &amounts)
{
    for (std::size_t i = 0; i < from.size(); ++i)
        from[i] -= amounts.at(i);
}

// Where what owning has cost more than renting, at the end of each month, is gone for good.
Crossing crossingOf(const std::vector<double> &dearer_by)
{
    if (dearer_by.empty() || dearer_by.back() > 0)
        return {Crossing::Kind::never, 0.0};
    std::size_t dearer = dearer_by.size(); // months from the start after which it was last dearer
    while (dearer > 0 && dearer_by[dearer - 1] <= 0)
        --dearer;
    if (dearer == 0)
        return {Crossing::Kind::always, 0.0};
    const double before = dearer_by[dearer - 1];
    const double after = -dearer_by[dearer];
    return {Crossing::Kind::at, static_cast<double>(dearer) + before / (before + after)};
}

} // namespace

Payback paybackOf(const CashFlow &own, const CashFlow &rented, double discount_rate_per_year)
{
    MonthSums dearer = own.monthSums();
    const MonthSums theirs = rented.monthSums();
    subtract(dearer.beginnings, theirs.beginnings);
    subtract(dearer.ends, theirs.ends);
    Payback out;
    out.nominal = crossingOf(dearer.cumulative(0.0));
    out.discounted = crossingOf(dearer.cumulative(discount_rate_per_year));
    std::vector<double> saved = dearer.byPointInTime();
    for (double &amount : saved)
        amount = -amount;
    // A return is what comes back on money laid out first.
    if (saved.front() < 0) {
        if (const auto monthly = internalRate(saved))
            out.internal_rate = perYear(*monthly);
    }
    return out;
}

int paybackMonth(const Crossing &payback)
{
    switch (payback.kind) {
    case Crossing::Kind::always:
        return 1;
    case Crossing::Kind::never:
        return 0;
    case Crossing::Kind::at:
        break;
    }
    return static_cast<int>(std::ceil(payback.value));
}

} // namespace reckoner
