// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/contracts.h"

#include "core/economics/price.h"
#include "core/economics/price_trend.h"

namespace reckoner {

namespace {

constexpr int kMonthsPerYear = 12;

void addContract(RentalTerms &terms, Commitment kind, double per_hour, int months)
{
    terms.contracts[terms.contract_count++] = {kind, per_hour, months};
}

} // namespace

double RentalTerms::hourOfUse() const
{
    const double rent = *on_demand * (1.0 - spot_part) + spot.value_or(0.0) * spot_part;
    return rent * (1.0 + support_share) + licence_per_hour;
}

double RentalTerms::hourOf(const Contract &contract) const
{
    return contract.per_hour_cny * (1.0 + support_share) + licence_per_hour;
}

std::optional<RentalTerms> rentalTerms(const CloudInstance &instance, int cards, Commitment wanted,
                                       const Scenario &scenario)
{
    const auto cny = [&](const Fact &price) {
        return price.known() ? std::optional(inYuan(price, instance.currency, scenario).value())
                             : std::nullopt;
    };
    RentalTerms terms;
    terms.on_demand = cny(instance.on_demand_per_hour);
    terms.licence_per_hour = cards * scenario.cloud_licence_cny_per_gpu_hour;
    terms.support_share = scenario.cloud_support_share;
    terms.change_per_year = scenario.cloud_price_change_per_year;
    if (const auto spot = cny(instance.spot_per_hour))
        terms.spot = *spot * (1.0 + scenario.spot_overhead);
    if (wanted == Commitment::spot) {
        if (!terms.spot)
            return std::nullopt;
        terms.on_demand = terms.on_demand.value_or(*terms.spot);
        terms.spot_part = 1.0;
    } else if (terms.spot && terms.on_demand && *terms.spot < *terms.on_demand) {
        terms.spot_part = scenario.spot_share;
    }
    const auto offered = [&](Commitment kind) {
        return wanted == kind || wanted == Commitment::cheapest;
    };
    if (const auto price = cny(instance.committed_1y_per_hour);
        price && offered(Commitment::oneYear))
        addContract(terms, Commitment::oneYear, *price, kMonthsPerYear);
    if (const auto price = cny(instance.committed_3y_per_hour);
        price && offered(Commitment::threeYears))
        addContract(terms, Commitment::threeYears, *price, 3 * kMonthsPerYear);
    if (terms.on_demand && scenario.savings_plan_discount > 0 && offered(Commitment::savingsPlan))
        addContract(terms, Commitment::savingsPlan,
                    *terms.on_demand * (1.0 - scenario.savings_plan_discount),
                    static_cast<int>(scenario.savings_plan_years) * kMonthsPerYear);
    terms.contracts_only =
        billedWhenIdle(wanted) || (wanted == Commitment::cheapest && !terms.on_demand);
    if (terms.contracts_only ? terms.contract_count == 0 : !terms.on_demand)
        return std::nullopt;
    return terms;
}

double RentedServing::hoursPaid(std::size_t month) const
{
    const RentedMonth &at = months[month];
    double hours = at.on_demand_hours + at.spot_hours;
    for (const int machines : at.committed)
        hours += machines * kHoursPerMonth;
    return hours;
}

Commitment RentedServing::mainTerms(const RentalTerms &terms) const
{
    double most = 0;
    double spot = 0;
    std::array<double, kContractLimit> committed{};
    for (const RentedMonth &month : months) {
        most += month.on_demand_hours;
        spot += month.spot_hours;
        for (std::size_t i = 0; i < committed.size(); ++i)
            committed[i] += month.committed[i] * kHoursPerMonth;
    }
    Commitment main = Commitment::onDemand;
    if (spot > most) {
        most = spot;
        main = Commitment::spot;
    }
    for (std::size_t i = 0; i < terms.contract_count; ++i) {
        if (committed[i] > most) {
            most = committed[i];
            main = terms.contracts[i].kind;
        }
    }
    return main;
}

void addRent(CashFlow &cash, const RentedServing &rented, const RentalTerms &terms)
{
    const auto pay = [&](CostItem item, int month, double rent) {
        cash.add(item, month, Money(rent));
        cash.add(CostItem::cloudSupport, month, Money(rent * terms.support_share));
    };
    const PriceTrend trend(terms.change_per_year, cash.months());
    for (int month = 0; month < cash.months(); ++month) {
        const auto at = static_cast<std::size_t>(month);
        const RentedMonth &in = rented.months[at];
        const double drift = trend.at(month);
        pay(CostItem::cloudServing, month,
            in.on_demand_hours * terms.on_demand.value_or(0) * drift);
        pay(CostItem::cloudSpot, month, in.spot_hours * terms.spot.value_or(0) * drift);
        pay(CostItem::cloudCommitted, month, rented.committed_cny[at]);
        cash.add(CostItem::cloudLicences, month,
                 Money(rented.hoursPaid(at) * terms.licence_per_hour));
    }
}

} // namespace reckoner
