// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/price.h"

#include <stdexcept>

namespace reckoner {

double atLevel(const Fact &fact, PriceLevel level)
{
    switch (level) {
    case PriceLevel::low:
        return fact.low;
    case PriceLevel::typical:
        return fact.typical;
    case PriceLevel::high:
        return fact.high;
    }
    return fact.typical;
}

Money inYuan(const Fact &fact, Currency currency, const Scenario &scenario)
{
    const double rate = currency == Currency::usd ? scenario.cny_per_usd : 1.0;
    return Money(atLevel(fact, scenario.price_level) * rate);
}

const Price &bookPrice(const Server &server)
{
    return server.domestic_price.known() ? server.domestic_price : server.price;
}

const Price &bookPrice(const Part &part)
{
    return part.domestic_price.known() ? part.domestic_price : part.price;
}

const Fact &hourlyPrice(const CloudInstance &instance, Commitment commitment)
{
    switch (commitment) {
    case Commitment::onDemand:
    case Commitment::savingsPlan:
        return instance.on_demand_per_hour;
    case Commitment::oneYear:
        return instance.committed_1y_per_hour;
    case Commitment::threeYears:
        return instance.committed_3y_per_hour;
    case Commitment::spot:
        return instance.spot_per_hour;
    case Commitment::cheapest:
        break;
    }
    throw std::logic_error("no single hourly price belongs to the cheapest commitment");
}

} // namespace reckoner
