// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/rental.h"

#include "core/economics/price.h"
#include "core/economics/price_trend.h"

namespace reckoner {

void addToCloudBill(CashFlow &cash, CostItem item, int month, Money amount,
                    const Scenario &scenario)
{
    cash.add(item, month, amount);
    cash.add(CostItem::cloudSupport, month, amount * scenario.cloud_support_share);
}

void addHourlyRent(CashFlow &cash, CostItem item, int months, Money price_per_hour,
                   Hours machine_hours_per_month, int cards, const Scenario &scenario)
{
    const double hours = machine_hours_per_month.value();
    const PriceTrend trend(scenario.cloud_price_change_per_year, months);
    for (int month = 0; month < months; ++month) {
        addToCloudBill(cash, item, month, price_per_hour * (hours * trend.at(month)), scenario);
        cash.add(CostItem::cloudLicences, month,
                 Money(hours * cards * scenario.cloud_licence_cny_per_gpu_hour));
    }
}

void addCloudServices(CashFlow &cash, Money storage_per_gb_month, Money egress_per_gb,
                      const Scenario &scenario)
{
    constexpr double kGbPerTb = 1000.0;
    const PriceTrend trend(scenario.cloud_price_change_per_year, cash.months());
    for (int month = 0; month < cash.months(); ++month) {
        const double drift = trend.at(month);
        addToCloudBill(cash, CostItem::cloudStorage, month,
                       storage_per_gb_month * (scenario.storage_tb * kGbPerTb * drift), scenario);
        addToCloudBill(cash, CostItem::egress, month,
                       egress_per_gb * (scenario.egress_gb_per_month * drift), scenario);
    }
}

Money apiRequestCost(const ApiOffer &offer, double input_tokens, double output_tokens,
                     const Scenario &scenario)
{
    const Money input = inYuan(offer.input_per_mtok, offer.currency, scenario);
    const Money output = inYuan(offer.output_per_mtok, offer.currency, scenario);
    const Money cached = offer.cached_input_per_mtok.known()
                             ? inYuan(offer.cached_input_per_mtok, offer.currency, scenario)
                             : input;
    const double hit = scenario.api_cached_share;
    return (input * (input_tokens * (1.0 - hit)) + cached * (input_tokens * hit) +
            output * output_tokens) /
           1e6;
}

} // namespace reckoner
