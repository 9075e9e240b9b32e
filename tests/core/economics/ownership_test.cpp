// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/ownership.h"

#include <algorithm>
#include <vector>

#include <gtest/gtest.h>

#include "core/catalog/builtin.h"
#include "core/economics/price.h"
#include "core/economics/rental.h"

namespace reckoner {
namespace {

Ownership twoMachines(const std::vector<int> &machines, const std::vector<double> &busy)
{
    Ownership out;
    out.machine_price = Money(100'000);
    out.cards_per_machine = 8;
    out.power = {1000, 5000, 6000};
    out.machines = machines;
    out.busy = busy;
    return out;
}

TEST(Ownership, buysEachMachineInTheMonthThatNeedsIt)
{
    const std::vector<int> machines{1, 1, 2, 2};
    const std::vector<double> busy{0, 0, 0, 0};
    CashFlow cash(4);
    addOwnership(cash, twoMachines(machines, busy), Scenario());
    EXPECT_EQ(cash.at(CostItem::servers, 0), Money(100'000));
    EXPECT_EQ(cash.at(CostItem::servers, 1), Money(0));
    EXPECT_EQ(cash.at(CostItem::servers, 2), Money(100'000));
    // The network arrives with the second machine and covers both.
    EXPECT_EQ(cash.at(CostItem::network, 0), Money(0));
    EXPECT_DOUBLE_EQ(cash.at(CostItem::network, 2).value(), 20'000);
}

TEST(Ownership, powerIsIdlePlusWorkTimesPueAndTariff)
{
    Scenario scenario;
    scenario.pue = 1.5;
    scenario.electricity_cny_per_kwh = 0.8;
    CashFlow cash(1);
    addOwnership(cash, twoMachines({1}, {0.5}), scenario);
    // (1 kW + 0.5 * 4 kW) * 730 h * 1.5 * 0.8
    EXPECT_NEAR(cash.of(CostItem::power).value(), 3.0 * 730 * 1.5 * 0.8, 1e-6);
    // 6 kW rated at 300 a kilowatt and month
    EXPECT_NEAR(cash.of(CostItem::room).value(), 1800, 1e-9);
}

TEST(Ownership, resaleFollowsTheAgeOfTheMachine)
{
    Scenario scenario;
    scenario.residual_share = 0.25;
    CashFlow cash(36);
    addOwnership(cash, twoMachines(std::vector<int>(36, 1), std::vector<double>(36, 0)), scenario);
    EXPECT_NEAR(cash.of(CostItem::resale).value(), -25'000, 1e-6);
    CashFlow half(18);
    addOwnership(half, twoMachines(std::vector<int>(18, 1), std::vector<double>(18, 0)), scenario);
    EXPECT_NEAR(half.of(CostItem::resale).value(), -50'000, 1e-6);
}

TEST(Ownership, taxIsPaidOnlyWhenItIsNotRecovered)
{
    Scenario scenario;
    scenario.installation_share = 0;
    CashFlow recovered(1);
    addOwnership(recovered, twoMachines({1}, {0}), scenario);
    EXPECT_EQ(recovered.of(CostItem::tax), Money(0));
    scenario.vat_recoverable = false;
    CashFlow paid(1);
    addOwnership(paid, twoMachines({1}, {0}), scenario);
    EXPECT_NEAR(paid.of(CostItem::tax).value(), 13'000, 1e-9);
}

TEST(Ownership, laterMachinesCostWhatTheyCostThen)
{
    Scenario scenario;
    scenario.hardware_price_change_per_year = -0.5;
    std::vector<int> machines(24, 1);
    std::fill(machines.begin() + 12, machines.end(), 2);
    CashFlow cash(24);
    addOwnership(cash, twoMachines(machines, std::vector<double>(24, 0)), scenario);
    EXPECT_NEAR(cash.at(CostItem::servers, 12).value(), 50'000, 1e-6);
    // Maintenance follows what was paid.
    EXPECT_NEAR(cash.at(CostItem::maintenance, 12).value(), 150'000 * 0.06 / 12, 1e-6);
}

TEST(Ownership, hiddenCostsAreChargedWhereAskedFor)
{
    Scenario scenario;
    scenario.spares_share = 0.05;
    scenario.insurance_per_year = 0.012;
    scenario.decommissioning_share = 0.02;
    scenario.warranty_years = 1;
    scenario.hosting = Hosting::ownRoom;
    scenario.room_fitout_cny_per_kw = 10'000;
    scenario.room_upkeep_per_year = 0.06;
    CashFlow cash(24);
    addOwnership(cash, twoMachines(std::vector<int>(24, 1), std::vector<double>(24, 0)), scenario);
    EXPECT_NEAR(cash.of(CostItem::spares).value(), 5'000, 1e-9);
    EXPECT_NEAR(cash.of(CostItem::insurance).value(), 2 * 1'200, 1e-9);
    EXPECT_NEAR(cash.at(CostItem::decommissioning, 23).value(), 2'000, 1e-9);
    EXPECT_EQ(cash.at(CostItem::maintenance, 11), Money());
    EXPECT_NEAR(cash.of(CostItem::maintenance).value(), 6'000, 1e-9);
    EXPECT_NEAR(cash.of(CostItem::roomFitOut).value(), 60'000, 1e-9); // 6 kW rated
    EXPECT_NEAR(cash.of(CostItem::room).value(), 2 * 3'600, 1e-9);
}

// The shares that stand in for missing power figures are medians of what the catalog does print.
TEST(MachinePower, fallsBackToTheMediansOfTheCatalog)
{
    std::vector<double> working;
    std::vector<double> idle;
    for (const Server &server : builtinCatalog().servers) {
        if (server.power_max_w.known() && server.power_typical_w.known() &&
            server.power_idle_w.known() && server.accelerator_count == 8) {
            working.push_back(server.power_typical_w.typical / server.power_max_w.typical);
            idle.push_back(server.power_idle_w.typical / server.power_max_w.typical);
        }
    }
    ASSERT_GE(working.size(), 5U);
    std::ranges::sort(working);
    std::ranges::sort(idle);
    Server blank;
    blank.power_max_w = {1000, 1000, 1000, 0};
    EXPECT_NEAR(machinePower(blank).working_w / 1000, working[working.size() / 2], 0.01);
    EXPECT_NEAR(machinePower(blank).idle_w / 1000, idle[idle.size() / 2], 0.01);
}

TEST(Rental, theBillFollowsTheTrendAndCarriesSupportAndLicences)
{
    Scenario scenario;
    scenario.cloud_price_change_per_year = -0.5;
    scenario.cloud_support_share = 0.1;
    scenario.cloud_licence_cny_per_gpu_hour = 3;
    CashFlow cash(13);
    addHourlyRent(cash, CostItem::cloudFineTuning, 13, Money(10), Hours(2), 8, scenario);
    EXPECT_NEAR(cash.at(CostItem::cloudFineTuning, 0).value(), 20, 1e-9);
    EXPECT_NEAR(cash.at(CostItem::cloudFineTuning, 12).value(), 10, 1e-9);
    EXPECT_NEAR(cash.at(CostItem::cloudSupport, 12).value(), 1, 1e-9);
    EXPECT_NEAR(cash.at(CostItem::cloudLicences, 12).value(), 2 * 8 * 3, 1e-9);
}

TEST(Rental, cachedInputIsBilledAtItsOwnPrice)
{
    ApiOffer offer;
    offer.currency = Currency::cny;
    offer.input_per_mtok = {2, 2, 2, 0};
    offer.output_per_mtok = {8, 8, 8, 0};
    Scenario scenario;
    scenario.api_cached_share = 0.5;
    // No cached price: half the input is not cheaper.
    EXPECT_NEAR(apiRequestCost(offer, 1e6, 1e6, scenario).value(), 10, 1e-9);
    offer.cached_input_per_mtok = {0.5, 0.5, 0.5, 0};
    EXPECT_NEAR(apiRequestCost(offer, 1e6, 1e6, scenario).value(), 9.25, 1e-9);
}

} // namespace
} // namespace reckoner
