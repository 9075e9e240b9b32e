// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <vector>

#include "core/evaluation/figures.h"
#include "core/evaluation/option_books.h"

namespace reckoner {

namespace {

using figures::Statistic;
using figures::Wait;

constexpr double kMillisecondsPerSecond = 1000.0;

void keepWait(Books &books, Wait wait, const Quantiles &seen,
              std::initializer_list<EntryIndex> from, Scope scope)
{
    const double unit = wait == Wait::perToken ? kMillisecondsPerSecond : 1.0;
    const std::array values{seen.mean, seen.p50, seen.p95, seen.p99};
    for (int at = 0; at < figures::kStatistics; ++at)
        books.figure(figures::latency(wait, static_cast<Statistic>(at)),
                     values[static_cast<std::size_t>(at)] * unit, from, scope);
}

// What a machine draws at rest comes from its data sheet, or from that of the cards where only they
// are rented.
EntryIndex keepIdlePower(Books &books, const ServiceLevel &service, const ReplicaEntries &replica,
                         EntryIndex rated, Scope scope)
{
    std::vector<EntryIndex> from;
    if (const Server *server = service.machine->server) {
        const bool known = server->power_idle_w.known();
        const Fact &fact = known ? server->power_idle_w : server->power_max_w;
        if (fact.known())
            from.push_back(books.fact(server->name,
                                      known ? RECKONER_TEXT("Fact", "power at rest")
                                            : RECKONER_TEXT("Fact", "rated power"),
                                      fact, Unit::watts));
    } else {
        const Accelerator &card = *service.machine->replica.accelerator;
        from = {rated, replica.machine_cards};
        if (card.idle_w.known())
            from.push_back(books.fact(card.name, RECKONER_TEXT("Fact", "power of a card at rest"),
                                      card.idle_w, Unit::watts));
    }
    return books.figure(figures::idle_power, service.idle_w, from, scope);
}

void keepPower(Books &books, const ServiceLevel &service, const ReplicaEntries &replica,
               const UseEntries &use, Scope scope)
{
    const Accelerator &card = *service.machine->replica.accelerator;
    const EntryIndex rated = books.fact(card.name, RECKONER_TEXT("Fact", "rated power of a card"),
                                        card.tdp_w, Unit::watts);
    const EntryIndex idle = keepIdlePower(books, service, replica, rated, scope);
    const EntryIndex working =
        books.figure(figures::working_power, service.working_w,
                     {idle, rated, replica.machine_cards, replica.tpot}, scope);
    const EntryIndex mean =
        books.figure(figures::mean_power, service.mean_w, {idle, working, use.utilization}, scope);
    books.figure(
        figures::kwh_per_million_tokens, service.kwh_per_million_tokens,
        {mean, use.gpu_hours_paid, replica.machine_cards, books.input("pue"), books.tokens}, scope);
}

} // namespace

void keepMachineService(Books &books, const ServiceLevel &service, const ReplicaEntries &replica,
                        const UseEntries &use, Scope scope)
{
    const EntryIndex load =
        books.figure(figures::busiest_hour_qps, service.replica_requests_per_s,
                     {books.hour, books.input("growth_per_month"), replica.machine_qps}, scope);
    if (service.busiest_hour) {
        const EntryIndex input_cv = books.input("input_cv");
        keepWait(books, Wait::firstToken, service.busiest_hour->ttft,
                 {load, replica.ttft, input_cv}, scope);
        keepWait(books, Wait::perToken, service.busiest_hour->tpot, {load, replica.tpot, input_cv},
                 scope);
        keepWait(books, Wait::answer, service.busiest_hour->e2e,
                 {load, replica.tpot, books.input("output_tokens"), books.input("output_cv")},
                 scope);
    }
    const EntryIndex tokens = books.figure(
        figures::kv_tokens, service.kv_tokens,
        {replica.memory_capacity, replica.weights, replica.runtime, replica.kv_per_thousand_tokens},
        scope);
    books.figure(figures::longest_contexts, service.longest_contexts,
                 {tokens, books.input("context_tokens")}, scope);
    keepPower(books, service, replica, use, scope);
}

void keepTokenCosts(Books &books, const ServiceLevel &service, EntryIndex serving, Scope scope)
{
    const EntryIndex input = books.input("input_tokens");
    const EntryIndex output = books.input("output_tokens");
    const EntryIndex share =
        books.figure(figures::input_share, service.input_share, {input, output}, scope);
    books.figure(figures::cost_per_million_input, service.cny_per_million_input,
                 {serving, share, books.requests, input}, scope);
    books.figure(figures::cost_per_million_output, service.cny_per_million_output,
                 {serving, share, books.requests, output}, scope);
}

} // namespace reckoner
