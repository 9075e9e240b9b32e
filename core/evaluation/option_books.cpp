// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/option_books.h"

#include <vector>

#include "core/economics/price.h"
#include "core/evaluation/figures.h"
#include "core/evaluation/hidden_costs.h"
#include "core/evaluation/replica_books.h"
#include "core/units/text.h"

namespace reckoner {

namespace {

Unit whole(Currency currency)
{
    return currency == Currency::usd ? Unit::usd : Unit::cny;
}

// What a number of machines follows from, growth left out.
std::vector<EntryIndex> machineNeed(Books &books, const ReplicaEntries &replica, bool owns)
{
    std::vector<EntryIndex> need{books.peak, replica.machine_qps};
    if (owns && books.scenario.maintenance_reserve > 0)
        need.push_back(books.input("maintenance_reserve"));
    if (books.scenario.redundancy == Redundancy::nPlusOne)
        need.push_back(books.figure(figures::spare_machines, 1, {}, replica.scope));
    return need;
}

EntryIndex serverPrice(Books &books, const ServingCandidate &candidate, Scope scope)
{
    const Price &price = bookPrice(*candidate.server);
    const EntryIndex fact =
        books.fact(candidate.server->name, RECKONER_TEXT("Fact", "price of a machine"),
                   price.amount, whole(price.currency));
    const double cny = inYuan(price.amount, price.currency, books.scenario).value();
    if (price.currency == Currency::usd)
        return books.figure(figures::machine_price, cny, {fact, books.input("cny_per_usd")}, scope);
    return books.figure(figures::machine_price, cny, {fact}, scope);
}

} // namespace

EntryIndex Books::fact(std::string_view record, const char *label, const Fact &fact, Unit unit)
{
    return evaluation.ledger.fact(record, label, fact, atLevel(fact, scenario.price_level), unit);
}

const ElectricityTariff *Books::regionalTariff() const
{
    return scenario.tariff == Tariff::regional
               ? evaluation.catalog->tariff(scenario.regional_tariff)
               : nullptr;
}

EntryIndex Books::electricity()
{
    const ElectricityTariff *tariff = regionalTariff();
    return tariff ? fact(tariff->name, RECKONER_TEXT("Fact", "electricity price at flat rate"),
                         tariff->flat, perKwh(tariff->currency))
                  : input("electricity_cny_per_kwh");
}

void keepOption(Books &books, const OptionPlan &option)
{
    const Scope scope = scopeOf(option.option);
    const bool owns = option.owned && option.owned_machines_last > 0;
    MachineEntries owned;
    MachineEntries rented;
    EntryIndex machines = 0;
    EntryIndex utilization = 0;
    EntryIndex useful = 0;
    if (const ServingCandidate *main = owns ? option.owned : option.rented) {
        const ReplicaEntries replica = keepReplica(books, *main, scope);
        const EntryIndex capacity = replica.machine_qps;
        owned.machine_qps = capacity;
        rented.machine_qps = capacity;
        const std::vector<EntryIndex> need = machineNeed(books, replica, owns);
        const int first = owns ? option.owned_machines_first : main->machines_first_month;
        const int last = owns ? option.owned_machines_last : option.rented_machines_peak;
        books.figure(figures::machines_first, first, need, scope);
        std::vector<EntryIndex> grown = need;
        grown.push_back(books.input("growth_per_month"));
        machines = books.figure(figures::machines_last, last, grown, scope);
        useful = books.figure(figures::useful_gpu_hours, option.useful_gpu_hours,
                              {books.requests, capacity, replica.machine_cards}, scope);
        const EntryIndex available =
            books.figure(figures::available_gpu_hours, option.available_gpu_hours,
                         {machines, replica.machine_cards, books.input("horizon_years")}, scope);
        utilization =
            books.figure(figures::utilization, option.utilization, {useful, available}, scope);
        const ServiceLevel &service = books.evaluation.serviceOf(option.option);
        if (service.machine == main)
            keepMachineService(books, service, replica, {utilization, available}, scope);
    }
    if (owns)
        owned.price = serverPrice(books, *option.owned, scope);
    keepCosts(books, option, owned, rented, machines, utilization, useful);
    keepHiddenCosts(books, option);
}

} // namespace reckoner
