// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/records.h"
#include "core/scenario/scenario.h"
#include "core/units/quantity.h"

namespace reckoner {

/// The low, typical or high end of a fact, as the scenario asks.
[[nodiscard]] double atLevel(const Fact &fact, PriceLevel level);

/// A fact that is a price, in yuan. Precondition: fact.known().
[[nodiscard]] Money inYuan(const Fact &fact, Currency currency, const Scenario &scenario);

/// The price a buyer in China pays: the domestic one when known, else the world price. The result's
/// amount is unknown when neither is.
[[nodiscard]] const Price &bookPrice(const Server &server);
[[nodiscard]] const Price &bookPrice(const Part &part);

/// The printed price of an instance-hour that a commitment goes back to; an unknown fact when it is
/// not offered. A savings plan takes its discount off the price on demand. Precondition: commitment
/// is not `cheapest`.
[[nodiscard]] const Fact &hourlyPrice(const CloudInstance &instance, Commitment commitment);

/// True when a commitment is paid for every hour, used or not.
[[nodiscard]] constexpr bool billedWhenIdle(Commitment commitment)
{
    return commitment == Commitment::oneYear || commitment == Commitment::threeYears ||
           commitment == Commitment::savingsPlan;
}

} // namespace reckoner
