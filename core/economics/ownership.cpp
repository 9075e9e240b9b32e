// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/ownership.h"

#include <cmath>

namespace reckoner {

namespace {

constexpr double kWorkingShareOfRated = 0.78;
constexpr double kIdleShareOfRated = 0.24;
constexpr double kResidualAgeMonths = 36.0;

// Installation and tax follow every purchase.
void addPurchase(CashFlow &cash, CostItem item, int month, Money amount, const Scenario &scenario)
{
    const Money installation = amount * scenario.installation_share;
    cash.add(item, month, amount);
    cash.add(CostItem::installation, month, installation);
    if (!scenario.vat_recoverable)
        cash.add(CostItem::tax, month, (amount + installation) * scenario.vat_share);
}

} // namespace

MachinePower machinePower(const Server &server)
{
    MachinePower power;
    power.rated_w = server.power_max_w.known() ? server.power_max_w.typical : 0.0;
    power.working_w = server.power_typical_w.known() ? server.power_typical_w.typical
                                                     : power.rated_w * kWorkingShareOfRated;
    power.idle_w = server.power_idle_w.known() ? server.power_idle_w.typical
                                               : power.rated_w * kIdleShareOfRated;
    return power;
}

void addOwnership(CashFlow &cash, const Ownership &ownership, const Scenario &scenario)
{
    const int months = cash.months();
    const double rated_kw = ownership.power.rated_w / 1000.0;
    int owned = 0;
    for (int month = 0; month < months; ++month) {
        const int needed = ownership.machines[static_cast<std::size_t>(month)];
        const double busy = ownership.busy[static_cast<std::size_t>(month)];
        if (const int bought = needed - owned; bought > 0) {
            const Money price = ownership.machine_price * bought;
            addPurchase(cash, CostItem::servers, month, price, scenario);
            // The network arrives with the second machine and then covers the first one too.
            const int networked = needed > 1 ? (owned > 1 ? bought : needed) : 0;
            if (networked > 0) {
                addPurchase(cash, CostItem::network, month,
                            ownership.machine_price * networked * scenario.network_share, scenario);
            }
            const double age = months - month;
            cash.add(CostItem::resale, months - 1,
                     -1.0 * price * std::pow(scenario.residual_share, age / kResidualAgeMonths));
            owned = needed;
        }
        const Watts mean_power(owned * ownership.power.idle_w +
                               busy * (ownership.power.working_w - ownership.power.idle_w));
        const KilowattHours energy = mean_power * Hours(kHoursPerMonth);
        cash.add(CostItem::power, month,
                 Money(energy.value() * scenario.pue * scenario.electricity_cny_per_kwh));
        cash.add(CostItem::maintenance, month,
                 ownership.machine_price * (owned * scenario.maintenance_per_year / 12.0));
        cash.add(
            CostItem::licences, month,
            Money(owned * ownership.cards_per_machine * scenario.software_cny_per_gpu_year / 12.0));
        cash.add(CostItem::room, month, Money(owned * rated_kw * scenario.room_cny_per_kw_month));
    }
}

void addStaff(CashFlow &cash, double fte, const Scenario &scenario)
{
    for (int month = 0; month < cash.months(); ++month)
        cash.add(CostItem::staff, month, Money(fte * scenario.salary_cny_per_year / 12.0));
}

void addOwnedStorage(CashFlow &cash, Money price_per_tb, const Scenario &scenario)
{
    addPurchase(cash, CostItem::storage, 0, price_per_tb * scenario.storage_tb, scenario);
}

} // namespace reckoner
