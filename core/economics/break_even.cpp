// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/break_even.h"

namespace reckoner {

Crossing breakEven(const LinearCost &owning, const LinearCost &renting, double maximum)
{
    if (owning.fixed <= renting.fixed && owning.at(maximum) <= renting.at(maximum))
        return {Crossing::Kind::always, 0.0};
    if (owning.at(maximum) > renting.at(maximum))
        return {Crossing::Kind::never, 0.0};
    return {Crossing::Kind::at, (owning.fixed - renting.fixed) / (renting.slope - owning.slope)};
}

} // namespace reckoner
