// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/option_books.h"

#include "core/economics/price.h"
#include "core/evaluation/figures.h"
#include "core/evaluation/hidden_costs.h"
#include "core/units/text.h"

namespace reckoner {

namespace {

Unit whole(Currency currency)
{
    return currency == Currency::usd ? Unit::usd : Unit::cny;
}

ReplicaEntries keepReplica(Books &books, const ServingCandidate &candidate, Scope scope)
{
    const Replica &replica = candidate.replica;
    const Accelerator &card = *replica.accelerator;
    const LanguageModel &model = *books.evaluation.model;
    const Engine &engine = *books.evaluation.engine;
    const EntryIndex parameters = books.fact(model.name, RECKONER_TEXT("Fact", "parameters"),
                                             model.total_parameters_b, Unit::billionParameters);
    const EntryIndex bandwidth = books.fact(card.name, RECKONER_TEXT("Fact", "memory bandwidth"),
                                            card.memory_bandwidth_gb_s, Unit::gigabytesPerSecond);
    const EntryIndex rate = books.fact(card.name, RECKONER_TEXT("Fact", "16-bit matrix rate"),
                                       card.bf16_tflops, Unit::teraflops);
    const EntryIndex memory = books.fact(card.name, RECKONER_TEXT("Fact", "memory of a card"),
                                         card.memory_gb, Unit::gigabytes);
    const EntryIndex efficiency =
        books.fact(engine.name, RECKONER_TEXT("Fact", "share of peak bandwidth achieved"),
                   engine.bandwidth_efficiency, Unit::fraction);
    const EntryIndex input = books.input("input_tokens");
    const EntryIndex output = books.input("output_tokens");
    ReplicaEntries out;
    const EntryIndex weights = out.weights = books.figure(
        figures::weights_gb, replica.memory.weights / kBytesPerGb, {parameters}, scope);
    const EntryIndex batch =
        books.figure(figures::batch, replica.batch,
                     {books.input("ttft_target_s"), books.input("tpot_target_ms"),
                      books.input("batch_limit"), weights, memory},
                     scope);
    const EntryIndex kv = books.figure(figures::kv_cache_gb, replica.memory.kv_cache / kBytesPerGb,
                                       {batch, input, output}, scope);
    const EntryIndex runtime = out.runtime = books.figure(
        figures::runtime_gb, replica.memory.runtime / kBytesPerGb,
        {books.fact(engine.name, RECKONER_TEXT("Fact", "share of memory the engine takes"),
                    engine.memory_fraction, Unit::fraction)},
        scope);
    const EntryIndex capacity = out.memory_capacity = books.figure(
        figures::memory_capacity_gb, replica.memory.capacity / kBytesPerGb, {memory}, scope);
    const double used = replica.memory.weights + replica.memory.kv_cache + replica.memory.runtime;
    const EntryIndex in_use =
        books.figure(figures::memory_used_gb, used / kBytesPerGb, {weights, kv, runtime}, scope);
    books.figure(figures::memory_free_share, replica.memory.freeShare(), {in_use, capacity}, scope);
    const EntryIndex tpot = out.tpot =
        books.figure(figures::tpot, replica.tpot_s * 1000.0,
                     {batch, weights, kv, bandwidth, rate, efficiency}, scope);
    out.ttft = books.figure(figures::ttft, replica.ttft_s, {tpot, input, rate}, scope);
    const EntryIndex tokens = books.figure(figures::replica_tokens_per_s,
                                           replica.output_tokens_per_s, {batch, tpot}, scope);
    const EntryIndex qps =
        books.figure(figures::replica_qps, replica.requests_per_s, {tokens, output}, scope);
    out.machine_qps = books.figure(figures::machine_qps, candidate.requests_per_s, {qps}, scope);
    return out;
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
    MachineEntries owned;
    MachineEntries rented;
    EntryIndex machines = 0;
    EntryIndex utilization = 0;
    EntryIndex useful = 0;
    const ServingCandidate *main = option.owned ? option.owned : option.rented;
    if (main) {
        const ReplicaEntries replica = keepReplica(books, *main, scope);
        const EntryIndex capacity = replica.machine_qps;
        owned.machine_qps = capacity;
        rented.machine_qps = capacity;
        const int first = option.owned ? option.owned_machines_first : main->machines_first_month;
        const int last = option.owned ? option.owned_machines_last : option.rented_machines_peak;
        books.figure(figures::machines_first, first, {books.peak, capacity}, scope);
        machines = books.figure(figures::machines_last, last,
                                {books.peak, books.input("growth_per_month"), capacity}, scope);
        useful = books.figure(figures::useful_gpu_hours, option.useful_gpu_hours,
                              {books.mean, capacity}, scope);
        const EntryIndex available =
            books.figure(figures::available_gpu_hours, option.available_gpu_hours,
                         {machines, books.input("horizon_years")}, scope);
        utilization =
            books.figure(figures::utilization, option.utilization, {useful, available}, scope);
        const ServiceLevel &service = books.evaluation.serviceOf(option.option);
        if (service.machine == main)
            keepMachineService(books, service, replica, utilization, scope);
    }
    if (option.owned)
        owned.price = serverPrice(books, *option.owned, scope);
    keepCosts(books, option, owned, rented, machines, utilization, useful);
    keepHiddenCosts(books, option);
}

} // namespace reckoner
