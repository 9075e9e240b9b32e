// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/contracts.h"

#include <algorithm>
#include <functional>
#include <random>

#include <gtest/gtest.h>

#include "core/economics/contract_prices.h"
#include "core/economics/rental.h"
#include "tests/core/economics/linear_programme.h"

namespace reckoner {
namespace {

using Hours = std::vector<std::vector<double>>;

RentalTerms termsOf(double on_demand, std::initializer_list<Contract> contracts)
{
    RentalTerms terms;
    terms.on_demand = on_demand;
    for (const Contract &contract : contracts)
        terms.contracts[terms.contract_count++] = contract;
    return terms;
}

double byTheHour(const std::vector<double> &month, std::size_t covered, double price)
{
    double cost = 0;
    for (std::size_t machine = covered; machine < month.size(); ++machine)
        cost += month[machine] * price;
    return cost;
}

// Every way of beginning contracts in every month, up to `most` of a kind at a time.
double leastByTryingAll(const Hours &hours, const RentalTerms &terms, int most)
{
    const std::size_t months = hours.size();
    std::vector<std::size_t> covered(months, 0);
    double least = std::numeric_limits<double>::infinity();
    const std::function<void(std::size_t, std::size_t, double)> choose = [&](std::size_t month,
                                                                             std::size_t kind,
                                                                             double paid) {
        if (paid >= least)
            return;
        if (month == months) {
            least = paid;
            return;
        }
        if (kind == terms.contract_count) {
            choose(month + 1, 0, paid + byTheHour(hours[month], covered[month], *terms.on_demand));
            return;
        }
        const Contract &contract = terms.contracts[kind];
        for (int count = 0; count <= most; ++count) {
            const auto end = std::min(months, month + static_cast<std::size_t>(contract.months));
            for (std::size_t at = month; at < end; ++at)
                covered[at] += static_cast<std::size_t>(count);
            choose(month, kind + 1,
                   paid + count * contract.per_hour_cny * contract.months * kHoursPerMonth);
            for (std::size_t at = month; at < end; ++at)
                covered[at] -= static_cast<std::size_t>(count);
        }
    };
    choose(0, 0, 0.0);
    return least;
}

double leastByLinearProgramme(const Hours &hours, const RentalTerms &terms)
{
    LinearProgramme programme;
    std::vector<std::vector<int>> begun(hours.size()); // by month, of each kind
    for (auto &month : begun) {
        for (std::size_t kind = 0; kind < terms.contract_count; ++kind) {
            const Contract &contract = terms.contracts[kind];
            month.push_back(
                programme.variable(contract.per_hour_cny * contract.months * kHoursPerMonth));
        }
    }
    for (std::size_t month = 0; month < hours.size(); ++month) {
        for (std::size_t needed = 1; needed <= hours[month].size(); ++needed) {
            const double next = needed < hours[month].size() ? hours[month][needed] : 0.0;
            const double for_hours = hours[month][needed - 1] - next;
            if (for_hours == 0.0) // the next machine asks for more
                continue;
            std::vector<LinearProgramme::Term> terms_of_row{
                {programme.variable(*terms.on_demand * for_hours), 1.0}};
            for (std::size_t from = 0; from <= month; ++from) {
                for (std::size_t kind = 0; kind < terms.contract_count; ++kind) {
                    if (from + static_cast<std::size_t>(terms.contracts[kind].months) > month)
                        terms_of_row.push_back({begun[from][kind], 1.0});
                }
            }
            programme.atLeast(static_cast<double>(needed), terms_of_row);
        }
    }
    return programme.minimum();
}

// Machines' hours in months of a load that grows by `growth` a month.
Hours growing(std::mt19937 &random, std::size_t months, std::size_t machines, double growth)
{
    std::uniform_real_distribution<double> share(0.0, 1.0);
    std::vector<double> base(machines);
    for (double &hours : base)
        hours = share(random) * kHoursPerMonth;
    std::ranges::sort(base, std::greater<>());
    Hours out;
    double factor = 1.0;
    for (std::size_t month = 0; month < months; ++month) {
        out.push_back(base);
        for (double &hours : out.back())
            hours = std::min(kHoursPerMonth, hours * factor);
        factor *= 1.0 + growth;
    }
    return out;
}

TEST(Contracts, aContractIsPaidWhetherUsedOrNot)
{
    RentalTerms terms = termsOf(10, {{Commitment::oneYear, 6, 12}});
    terms.contracts_only = true;
    const RentedServing rented = rentFor(Hours(12, {73.0}), terms); // a tenth of the hours
    EXPECT_NEAR(rented.cost_cny, 12 * kHoursPerMonth * 6, 1e-6);
    EXPECT_EQ(rented.months[5].committed[0], 1);
}

TEST(Contracts, whatRunsPastThePlanIsOwedAtItsEnd)
{
    RentalTerms terms = termsOf(10, {{Commitment::threeYears, 4, 36}});
    terms.contracts_only = true;
    const RentedServing rented = rentFor(Hours(12, {kHoursPerMonth}), terms);
    EXPECT_NEAR(rented.cost_cny, 36 * kHoursPerMonth * 4, 1e-6);
    EXPECT_NEAR(rented.committed_cny[0], kHoursPerMonth * 4, 1e-9);
    EXPECT_NEAR(rented.committed_cny[11], 25 * kHoursPerMonth * 4, 1e-6);
}

TEST(Contracts, aMachineIsCommittedExactlyAboveTheRatioOfPrices)
{
    const RentalTerms terms = termsOf(10, {{Commitment::oneYear, 6, 12}});
    for (const double use : {0.59, 0.61}) {
        const RentedServing rented = rentFor(Hours(12, {use * kHoursPerMonth}), terms);
        EXPECT_EQ(rented.months[0].committed[0], use > 0.6 ? 1 : 0);
        EXPECT_EQ(rented.mainTerms(terms), use > 0.6 ? Commitment::oneYear : Commitment::onDemand);
    }
}

TEST(Contracts, aContractKeepsThePriceOfItsFirstMonth)
{
    RentalTerms terms = termsOf(10, {{Commitment::oneYear, 6, 12}});
    terms.change_per_year = -0.5;
    terms.contracts_only = true;
    const RentedServing rented = rentFor(Hours(24, {kHoursPerMonth}), terms);
    EXPECT_NEAR(rented.committed_cny[11], kHoursPerMonth * 6, 1e-9);
    EXPECT_NEAR(rented.committed_cny[12], kHoursPerMonth * 3, 1e-9);
}

TEST(Contracts, spotTakesItsPartWithInterruptionsAndLicences)
{
    RentalTerms terms = termsOf(10, {});
    terms.spot = 4 * 1.1;
    terms.spot_part = 0.5;
    terms.licence_per_hour = 1;
    terms.support_share = 0.1;
    const RentedServing rented = rentFor(Hours(1, {100}), terms);
    EXPECT_NEAR(rented.cost_cny, (50 * 10 + 50 * 4.4) * 1.1 + 100, 1e-9);
    CashFlow cash(1);
    addRent(cash, rented, terms);
    EXPECT_NEAR(cash.total().value(), rented.cost_cny, 1e-9);
    EXPECT_NEAR(cash.of(CostItem::cloudSpot).value(), 220, 1e-9);
}

TEST(Contracts, costsAreThoseOfTheCashFlow)
{
    std::mt19937 random(5);
    RentalTerms terms =
        termsOf(10, {{Commitment::oneYear, 6, 12}, {Commitment::threeYears, 4, 36}});
    terms.licence_per_hour = 0.7;
    terms.support_share = 0.08;
    terms.change_per_year = -0.12;
    for (int round = 0; round < 20; ++round) {
        const Hours hours = growing(random, 24 + 12 * static_cast<std::size_t>(round % 4), 9, 0.02);
        const RentedServing rented = rentFor(hours, terms);
        CashFlow cash(static_cast<int>(hours.size()));
        addRent(cash, rented, terms);
        EXPECT_NEAR(cash.total().value(), rented.cost_cny, 1e-9 * rented.cost_cny);
    }
}

TEST(Contracts, areWhatTryingEveryContractFinds)
{
    std::mt19937 random(1);
    std::uniform_real_distribution<double> price(1.0, 9.0);
    for (int round = 0; round < 60; ++round) {
        const double growth = round % 3 == 0 ? 0.0 : (round % 3 == 1 ? 0.3 : -0.3);
        const Hours hours = growing(random, 6, 2, growth);
        const RentalTerms terms = termsOf(10, {{Commitment::oneYear, price(random), 2},
                                               {Commitment::threeYears, price(random), 3}});
        const double least = leastByTryingAll(hours, terms, 2);
        EXPECT_NEAR(rentFor(hours, terms).cost_cny, least, 1e-9 * least) << round;
    }
}

TEST(Contracts, areTheOptimumOfTheLinearProgramme)
{
    std::mt19937 random(2);
    std::uniform_real_distribution<double> price(2.0, 9.5);
    for (int round = 0; round < 30; ++round) {
        const double growth = 0.02 * (round % 5 - 2);
        const Hours hours =
            growing(random, 36 + 12 * static_cast<std::size_t>(round % 3), 8, growth);
        const RentalTerms terms = termsOf(10, {{Commitment::oneYear, price(random), 12},
                                               {Commitment::threeYears, price(random), 36},
                                               {Commitment::savingsPlan, price(random), 24}});
        const double least = leastByLinearProgramme(hours, terms);
        EXPECT_NEAR(rentFor(hours, terms).cost_cny, least, 1e-7 * least) << round;
    }
}

// The week of a random plan that once kept the search in circles: hours billed of each machine in
// two years of growth, short runs billed for four hours.
TEST(Contracts, areTheOptimumWhereShortRunsAreBilledLonger)
{
    Hours hours{{168, 108, 70, 60, 55, 45, 45, 40, 40, 40},
                {168, 108, 70, 60, 55, 50, 45, 40, 40, 40},
                {168, 108, 70, 60, 55, 50, 45, 40, 40, 40},
                {168, 108, 70, 60, 55, 50, 45, 40, 40, 35},
                {168, 108, 70, 60, 55, 50, 45, 45, 40, 35},
                {168, 108, 70, 60, 55, 50, 45, 45, 40, 35},
                {168, 115, 75, 65, 55, 55, 45, 45, 40, 40, 40},
                {168, 115, 75, 65, 55, 55, 45, 45, 40, 40, 40},
                {168, 115, 75, 65, 55, 55, 45, 45, 40, 40, 35},
                {168, 115, 75, 65, 55, 55, 45, 45, 40, 40, 35},
                {168, 115, 75, 65, 55, 55, 50, 45, 40, 40, 40, 35},
                {168, 115, 92, 65, 60, 55, 50, 45, 45, 40, 40, 40},
                {168, 115, 92, 65, 60, 55, 50, 45, 45, 40, 40, 40},
                {168, 115, 92, 65, 60, 55, 50, 45, 45, 40, 40, 35},
                {168, 115, 94, 65, 60, 55, 50, 45, 45, 40, 40, 35},
                {168, 115, 94, 70, 60, 55, 55, 45, 45, 40, 40, 40, 35},
                {168, 115, 94, 70, 60, 55, 55, 45, 45, 40, 40, 40, 40},
                {168, 122, 96, 70, 60, 55, 55, 45, 45, 45, 40, 40, 35},
                {168, 122, 96, 70, 60, 55, 55, 50, 45, 45, 40, 40, 35},
                {168, 122, 96, 70, 60, 55, 55, 50, 45, 45, 40, 40, 40, 35},
                {168, 122, 98, 70, 65, 55, 55, 50, 45, 45, 40, 40, 40, 40},
                {168, 122, 98, 70, 65, 55, 55, 50, 45, 45, 40, 40, 40, 35},
                {168, 122, 98, 70, 65, 60, 55, 55, 45, 45, 45, 40, 40, 40, 35},
                {168, 124, 102, 70, 65, 60, 55, 55, 45, 45, 45, 40, 40, 40, 35}};
    for (auto &month : hours) {
        for (double &machine : month)
            machine *= kHoursPerMonth / 168;
    }
    for (const double year : {1.2, 3.4, 6.1}) {
        const RentalTerms terms = termsOf(10, {{Commitment::oneYear, year, 12},
                                               {Commitment::threeYears, 0.6 * year, 36},
                                               {Commitment::savingsPlan, 0.8 * year, 24}});
        const double least = leastByLinearProgramme(hours, terms);
        EXPECT_NEAR(rentFor(hours, terms).cost_cny, least, 1e-9 * least) << year;
    }
}

TEST(Contracts, areTheOptimumForFleetsOfHundreds)
{
    std::mt19937 random(6);
    for (const std::size_t machines : {65U, 130U, 300U}) {
        Hours hours = growing(random, 24, machines, 0.015);
        for (auto &month : hours) {
            for (double &machine : month) // as weeks have whole hours
                machine = std::floor(machine / 40) * 40;
        }
        const RentalTerms terms =
            termsOf(10, {{Commitment::oneYear, 6.2, 6}, {Commitment::threeYears, 4.9, 18}});
        const double least = leastByLinearProgramme(hours, terms);
        EXPECT_NEAR(rentFor(hours, terms).cost_cny, least, 1e-9 * least) << machines;
    }
}

TEST(LeastRent, isNeverAboveTheOptimum)
{
    std::mt19937 random(3);
    std::uniform_real_distribution<double> price(1.0, 11.0);
    for (int round = 0; round < 200; ++round) {
        RentalTerms terms = termsOf(10, {{Commitment::oneYear, price(random), 12},
                                         {Commitment::threeYears, price(random), 36}});
        terms.licence_per_hour = 0.1 * (round % 7);
        terms.support_share = 0.03 * (round % 3);
        terms.change_per_year = 0.1 * (round % 5 - 2);
        terms.contracts_only = round % 4 == 0;
        const std::size_t months = 1 + static_cast<std::size_t>(round) % 50;
        const Hours hours = growing(random, months, 7, 0.02 * (round % 5 - 2));
        EXPECT_LE(leastRent(hours, terms), rentFor(hours, terms).cost_cny) << round;
    }
}

TEST(LeastRent, isTheRentWhereNothingIsWonByChoosing)
{
    std::mt19937 random(4);
    const Hours hours = growing(random, 24, 7, 0.01);
    const RentalTerms by_the_hour = termsOf(10, {});
    const double rent = rentFor(hours, by_the_hour).cost_cny;
    EXPECT_NEAR(leastRent(hours, by_the_hour), rent, 1e-9 * rent);
    // Busy all the time for as long as the contract lasts.
    const RentalTerms terms = termsOf(10, {{Commitment::oneYear, 6, 12}});
    const Hours busy(12, std::vector<double>(3, kHoursPerMonth));
    EXPECT_NEAR(leastRent(busy, terms), 3 * 12 * kHoursPerMonth * 6, 1e-4);
}

} // namespace
} // namespace reckoner
