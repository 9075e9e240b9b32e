// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/hidden_costs.h"

#include <algorithm>
#include <initializer_list>
#include <numeric>
#include <vector>

#include "core/economics/price_trend.h"
#include "core/evaluation/figures.h"
#include "core/planning/serving_cost.h"

namespace reckoner {

namespace {

double sumOf(const CashFlow &cash, std::initializer_list<CostItem> items)
{
    double sum = 0;
    for (const CostItem item : items)
        sum += cash.of(item).value();
    return sum;
}

// Contract payments by month, without what falls due after the plan. Contracts keep the price of
// their first month, so that it matters when each began.
std::vector<double> contractRent(const OptionPlan &plan)
{
    const std::vector<RentedMonth> &months = plan.rented_serving.months;
    std::vector<double> rent(months.size(), 0.0);
    const PriceTrend trend(plan.rental_terms.change_per_year, static_cast<int>(months.size()));
    for (std::size_t kind = 0; kind < plan.rental_terms.contract_count; ++kind) {
        const Contract &contract = plan.rental_terms.contracts[kind];
        const auto term = static_cast<std::size_t>(contract.months);
        std::vector<int> begun(months.size(), 0);
        for (std::size_t month = 0; month < months.size(); ++month) {
            const int before = month > 0 ? months[month - 1].committed[kind] : 0;
            const int ended = month >= term ? begun[month - term] : 0;
            begun[month] = months[month].committed[kind] - before + ended;
            const double monthly = begun[month] * contract.per_hour_cny * kHoursPerMonth *
                                   trend.at(static_cast<int>(month));
            for (std::size_t at = month; at < std::min(months.size(), month + term); ++at)
                rent[at] += monthly;
        }
    }
    return rent;
}

int committedIn(const RentedMonth &month)
{
    return std::accumulate(month.committed.begin(), month.committed.end(), 0);
}

OwnedPart ownedPart(const OptionPlan &plan)
{
    return plan.owned ? OwnedPart{plan.owned_machines, plan.owned->requests_per_s} : OwnedPart{};
}

void addContractTraps(RentTraps &out, const OptionPlan &plan,
                      const std::vector<std::vector<double>> &hours)
{
    const std::vector<double> rent = contractRent(plan);
    for (std::size_t month = 0; month < rent.size(); ++month) {
        out.beyond_plan += plan.rented_serving.committed_cny[month] - rent[month];
        const auto covered =
            static_cast<std::size_t>(committedIn(plan.rented_serving.months[month]));
        if (covered == 0)
            continue;
        double used = 0;
        for (std::size_t machine = 0; machine < std::min(covered, hours[month].size()); ++machine)
            used += std::min(hours[month][machine], kHoursPerMonth);
        out.unused_commitment +=
            rent[month] * (1.0 - used / (static_cast<double>(covered) * kHoursPerMonth));
    }
    // What is left of a difference of equal sums.
    if (out.beyond_plan < 1e-9 * std::accumulate(rent.begin(), rent.end(), 0.0))
        out.beyond_plan = 0;
}

void addMinimumBilling(RentTraps &out, const OptionPlan &plan, const Demand &demand,
                       const Scenario &scenario, const std::vector<std::vector<double>> &billed)
{
    Scenario by_the_hour = scenario;
    by_the_hour.min_billing_hours = 1;
    const auto used =
        rentedHours(demand, plan.rented->requests_per_s, by_the_hour, ownedPart(plan));
    for (std::size_t month = 0; month < billed.size(); ++month) {
        const RentedMonth &rented = plan.rented_serving.months[month];
        const double hours = rented.on_demand_hours + rented.spot_hours;
        if (hours == 0)
            continue;
        double excess = 0;
        for (auto machine = static_cast<std::size_t>(committedIn(rented));
             machine < billed[month].size(); ++machine)
            excess += billed[month][machine] -
                      (machine < used[month].size() ? used[month][machine] : 0.0);
        const int at = static_cast<int>(month);
        const double paid = plan.cash.at(CostItem::cloudServing, at).value() +
                            plan.cash.at(CostItem::cloudSpot, at).value();
        out.minimum_billing += paid * excess / hours;
    }
}

} // namespace

RentTraps rentTraps(const OptionPlan &plan, const Demand &demand, const Scenario &scenario)
{
    RentTraps out;
    out.virtual_loss =
        scenario.virtual_gpu_loss *
        sumOf(plan.cash, {CostItem::cloudServing, CostItem::cloudCommitted, CostItem::cloudSpot,
                          CostItem::cloudFineTuning, CostItem::cloudPretraining});
    if (!plan.rented || plan.rented_serving.months.empty())
        return out;
    const auto hours = rentedHours(demand, plan.rented->requests_per_s, scenario, ownedPart(plan));
    addContractTraps(out, plan, hours);
    if (scenario.min_billing_hours > 1)
        addMinimumBilling(out, plan, demand, scenario, hours);
    return out;
}

OwningLosses owningLosses(const OptionPlan &plan, const Demand &demand)
{
    OwningLosses out;
    out.value =
        sumOf(plan.cash, {CostItem::servers, CostItem::network, CostItem::storage, CostItem::spares,
                          CostItem::installation, CostItem::tax, CostItem::resale});
    if (!plan.owned || plan.owned_machines.empty())
        return out;
    const std::vector<double> busy =
        busyMachines(demand, plan.owned->requests_per_s, plan.owned_machines);
    const double owned =
        std::accumulate(plan.owned_machines.begin(), plan.owned_machines.end(), 0.0);
    // Rented machines count in the option's own utilization.
    const double use = plan.rented_machines_peak > 0
                           ? std::accumulate(busy.begin(), busy.end(), 0.0) / owned
                           : plan.utilization;
    out.idle = owned > 0 ? out.value * (1.0 - use) : 0.0;
    return out;
}

void keepHiddenCosts(Books &books, const OptionPlan &plan)
{
    const Scope scope = scopeOf(plan.option);
    const Ledger &ledger = books.evaluation.ledger;
    const auto keep = [&](const FigureSpec &spec, double value, std::vector<EntryIndex> basis) {
        if (value != 0)
            books.evaluation.ledger.figure(spec, value, basis, scope);
    };
    const auto lines = [&](std::initializer_list<CostItem> items) {
        std::vector<EntryIndex> out;
        for (const CostItem item : items) {
            if (const Entry *entry = ledger.find(figures::costOf(item), scope))
                out.push_back(static_cast<EntryIndex>(entry - ledger.entries().data()));
        }
        return out;
    };
    const RentTraps traps = rentTraps(plan, books.evaluation.demand, books.scenario);
    if (traps.virtual_loss != 0) {
        std::vector<EntryIndex> basis =
            lines({CostItem::cloudServing, CostItem::cloudCommitted, CostItem::cloudSpot,
                   CostItem::cloudFineTuning, CostItem::cloudPretraining});
        basis.push_back(books.input("virtual_gpu_loss"));
        keep(figures::trap_virtual_loss, traps.virtual_loss, basis);
    }
    keep(figures::trap_unused_commitment, traps.unused_commitment,
         lines({CostItem::cloudCommitted}));
    keep(figures::trap_beyond_plan, traps.beyond_plan, lines({CostItem::cloudCommitted}));
    if (traps.minimum_billing != 0) {
        std::vector<EntryIndex> basis = lines({CostItem::cloudServing, CostItem::cloudSpot});
        basis.push_back(books.input("min_billing_hours"));
        keep(figures::trap_minimum_billing, traps.minimum_billing, basis);
    }
    const OwningLosses losses = owningLosses(plan, books.evaluation.demand);
    keep(figures::value_lost, losses.value,
         lines({CostItem::servers, CostItem::network, CostItem::storage, CostItem::spares,
                CostItem::installation, CostItem::tax, CostItem::resale}));
    if (losses.idle == 0)
        return;
    std::vector<EntryIndex> basis;
    for (const FigureSpec *spec : {&figures::value_lost, &figures::utilization}) {
        if (const Entry *entry = ledger.find(*spec, scope))
            basis.push_back(static_cast<EntryIndex>(entry - ledger.entries().data()));
    }
    keep(figures::value_idle, losses.idle, basis);
}

} // namespace reckoner
