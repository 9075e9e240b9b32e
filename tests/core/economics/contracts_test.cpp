// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/contracts.h"

#include <gtest/gtest.h>

#include "tests/core/economics/contract_oracles.h"

namespace reckoner {
namespace {

using namespace test;

TEST(Contracts, aContractIsPaidWhetherUsedOrNot)
{
    RentalTerms terms = termsOf(10, {{Commitment::oneYear, 6, 12}});
    terms.contracts_only = true;
    const RentedServing rented = rentFor(MachineHours(12, {73.0}), terms); // a tenth of the hours
    EXPECT_NEAR(rented.cost_cny, 12 * kHoursPerMonth * 6, 1e-6);
    EXPECT_EQ(rented.months[5].committed[0], 1);
}

TEST(Contracts, whatRunsPastThePlanIsOwedAtItsEnd)
{
    RentalTerms terms = termsOf(10, {{Commitment::threeYears, 4, 36}});
    terms.contracts_only = true;
    const RentedServing rented = rentFor(MachineHours(12, {kHoursPerMonth}), terms);
    EXPECT_NEAR(rented.cost_cny, 36 * kHoursPerMonth * 4, 1e-6);
    EXPECT_NEAR(rented.committed_cny[0], kHoursPerMonth * 4, 1e-9);
    EXPECT_NEAR(rented.committed_cny[11], 25 * kHoursPerMonth * 4, 1e-6);
}

TEST(Contracts, aMachineIsCommittedExactlyAboveTheRatioOfPrices)
{
    const RentalTerms terms = termsOf(10, {{Commitment::oneYear, 6, 12}});
    for (const double use : {0.59, 0.61}) {
        const RentedServing rented = rentFor(MachineHours(12, {use * kHoursPerMonth}), terms);
        EXPECT_EQ(rented.months[0].committed[0], use > 0.6 ? 1 : 0);
        EXPECT_EQ(rented.mainTerms(terms), use > 0.6 ? Commitment::oneYear : Commitment::onDemand);
    }
}

TEST(Contracts, aContractKeepsThePriceOfItsFirstMonth)
{
    RentalTerms terms = termsOf(10, {{Commitment::oneYear, 6, 12}});
    terms.change_per_year = -0.5;
    terms.contracts_only = true;
    const RentedServing rented = rentFor(MachineHours(24, {kHoursPerMonth}), terms);
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
    const RentedServing rented = rentFor(MachineHours(1, {100}), terms);
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
        const MachineHours hours =
            growing(random, 24 + 12 * static_cast<std::size_t>(round % 4), 9, 0.02);
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
        const MachineHours hours = growing(random, 6, 2, growth);
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
        const MachineHours hours =
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
    MachineHours hours{{168, 108, 70, 60, 55, 45, 45, 40, 40, 40},
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
        MachineHours hours = growing(random, 24, machines, 0.015);
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
        const MachineHours hours = growing(random, months, 7, 0.02 * (round % 5 - 2));
        EXPECT_LE(leastRent(hours, terms), rentFor(hours, terms).cost_cny) << round;
    }
}

TEST(LeastRent, isTheRentWhereNothingIsWonByChoosing)
{
    std::mt19937 random(4);
    const MachineHours hours = growing(random, 24, 7, 0.01);
    const RentalTerms by_the_hour = termsOf(10, {});
    const double rent = rentFor(hours, by_the_hour).cost_cny;
    EXPECT_NEAR(leastRent(hours, by_the_hour), rent, 1e-9 * rent);
    // Busy all the time for as long as the contract lasts.
    const RentalTerms terms = termsOf(10, {{Commitment::oneYear, 6, 12}});
    const MachineHours busy(12, std::vector<double>(3, kHoursPerMonth));
    EXPECT_NEAR(leastRent(busy, terms), 3 * 12 * kHoursPerMonth * 6, 1e-4);
}

} // namespace
} // namespace reckoner
