// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/ownership.h"

#include "core/economics/depreciation.h"
#include "core/economics/financing.h"
#include "core/economics/price_trend.h"
#include "core/economics/tariff.h"

namespace reckoner {

namespace {

constexpr double kWorkingShareOfRated = 0.78;
constexpr double kIdleShareOfRated = 0.24;
constexpr double kMonthsPerYear = 12.0;

// Adds a purchase with the installation and tax that follow it; the result is all of it.
Money addPurchase(CashFlow &cash, CostItem item, int month, Money amount, const Scenario &scenario)
{
    const Money installation = amount * scenario.installation_share;
    const Money tax =
        scenario.vat_recoverable ? Money() : (amount + installation) * scenario.vat_share;
    cash.add(item, month, amount);
    cash.add(CostItem::installation, month, installation);
    cash.add(CostItem::tax, month, tax);
    return amount + installation + tax;
}

class Owning {
public:
    Owning(CashFlow &cash, const Ownership &ownership, const Scenario &scenario)
        : m_cash(cash),
          m_own(ownership),
          m_scenario(scenario),
          m_tariff(scenario, cash.months()),
          m_price_trend(scenario.hardware_price_change_per_year, cash.months()),
          m_rated_kw(ownership.power.rated_w / 1000.0),
          m_bought(static_cast<std::size_t>(cash.months()))
    {
    }

    void add()
    {
        int owned = 0;
        for (int month = 0; month < m_cash.months(); ++month) {
            const int needed = m_own.machines[static_cast<std::size_t>(month)];
            if (needed > owned) {
                buy(month, needed - owned, owned, needed);
                owned = needed;
            }
            run(month, owned);
        }
        hold();
    }

private:
    void buy(int month, int bought, int owned, int needed)
    {
        const Money each = m_own.machine_price * m_price_trend.at(month);
        const Money price = each * bought;
        m_bought[static_cast<std::size_t>(month)] = price;
        Money paid = addPurchase(m_cash, CostItem::servers, month, price, m_scenario);
        // The network arrives with the second machine and then covers the first one too.
        const int networked = needed > 1 ? (owned > 1 ? bought : needed) : 0;
        const auto extra = [&](CostItem item, Money amount) {
            if (amount != Money())
                paid += addPurchase(m_cash, item, month, amount, m_scenario);
        };
        extra(CostItem::network, each * (networked * m_scenario.network_share));
        extra(CostItem::spares, price * m_scenario.spares_share);
        if (m_scenario.hosting == Hosting::ownRoom) {
            const Money room(bought * m_rated_kw * m_scenario.room_fitout_cny_per_kw);
            m_cash.add(CostItem::roomFitOut, month, room);
            paid += room;
        }
        addFinancing(m_cash, month, paid, m_scenario);
    }

    // What machines cost, and fetch in the end, because of their price.
    void hold()
    {
        const int months = m_cash.months();
        const int warranty = static_cast<int>(m_scenario.warranty_years * kMonthsPerYear);
        Money held;
        Money out_of_warranty;
        Money fetched;
        for (int month = 0; month < months; ++month) {
            const Money bought = m_bought[static_cast<std::size_t>(month)];
            held += bought;
            if (month >= warranty)
                out_of_warranty += m_bought[static_cast<std::size_t>(month - warranty)];
            m_cash.add(CostItem::insurance, month,
                       held * (m_scenario.insurance_per_year / kMonthsPerYear));
            m_cash.add(CostItem::maintenance, month,
                       out_of_warranty * (m_scenario.maintenance_per_year / kMonthsPerYear));
            if (bought != Money())
                fetched += bought * marketShare(month, months, m_scenario);
        }
        m_cash.add(CostItem::resale, months - 1, -fetched);
        m_cash.add(CostItem::decommissioning, months - 1, held * m_scenario.decommissioning_share);
    }

    void run(int month, int owned)
    {
        const auto at = static_cast<std::size_t>(month);
        const double idle_price = m_tariff.mean(month);
        const double work_price = m_own.work_price.empty() ? idle_price : m_own.work_price[at];
        const double idle_w = owned * m_own.power.idle_w;
        const double work_w = m_own.busy[at] * (m_own.power.working_w - m_own.power.idle_w);
        const Hours hours(kHoursPerMonth);
        m_cash.add(CostItem::power, month,
                   Money(((Watts(idle_w) * hours).value() * idle_price +
                          (Watts(work_w) * hours).value() * work_price) *
                         m_scenario.pue));
        m_cash.add(CostItem::licences, month,
                   Money(owned * m_own.cards_per_machine * m_scenario.software_cny_per_gpu_year /
                         kMonthsPerYear));
        const double per_kw = m_scenario.hosting == Hosting::ownRoom
                                  ? m_scenario.room_fitout_cny_per_kw *
                                        m_scenario.room_upkeep_per_year / kMonthsPerYear
                                  : m_scenario.room_cny_per_kw_month;
        m_cash.add(CostItem::room, month, Money(owned * m_rated_kw * per_kw));
    }

    CashFlow &m_cash;
    const Ownership &m_own;
    const Scenario &m_scenario;
    TariffCalendar m_tariff;
    PriceTrend m_price_trend;
    double m_rated_kw;
    std::vector<Money> m_bought; // price of the machines bought, by month
};

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
    Owning(cash, ownership, scenario).add();
}

void addOwnersSide(CashFlow &cash, const Scenario &scenario)
{
    const PriceTrend trend(scenario.salary_change_per_year, cash.months());
    for (int month = 0; month < cash.months(); ++month) {
        cash.add(CostItem::support, month, Money(scenario.support_cny_per_year / kMonthsPerYear));
        cash.add(CostItem::administrators, month,
                 Money(scenario.admin_fte * scenario.admin_salary_cny_per_year / kMonthsPerYear *
                       trend.at(month)));
    }
}

void addStaff(CashFlow &cash, double fte, const Scenario &scenario)
{
    const double engineer = scenario.salary_cny_per_year * (1.0 - scenario.abroad_share) +
                            scenario.salary_abroad_cny_per_year * scenario.abroad_share;
    const PriceTrend trend(scenario.salary_change_per_year, cash.months());
    for (int month = 0; month < cash.months(); ++month) {
        const double part = trend.at(month) / kMonthsPerYear;
        cash.add(CostItem::staff, month, Money(fte * engineer * part));
        cash.add(CostItem::dataStaff, month,
                 Money(scenario.data_fte * scenario.data_salary_cny_per_year * part));
    }
}

void addOwnedStorage(CashFlow &cash, Money price_per_tb, const Scenario &scenario)
{
    const Money paid =
        addPurchase(cash, CostItem::storage, 0, price_per_tb * scenario.storage_tb, scenario);
    addFinancing(cash, 0, paid, scenario);
}

} // namespace reckoner
