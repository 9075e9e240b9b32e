// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>

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

} // namespace

void keepMachineService(Books &books, const ServiceLevel &service, const ReplicaEntries &replica,
                        EntryIndex utilization, Scope scope)
{
    const EntryIndex load =
        books.figure(figures::busiest_hour_qps, service.replica_requests_per_s,
                     {books.hour, books.input("growth_per_month"), replica.machine_qps}, scope);
    if (service.busiest_hour) {
        const EntryIndex input_cv = books.input("input_cv");
        keepWait(books, Wait::firstToken, service.busiest_hour->ttft, {load, replica.ttft, input_cv},
                 scope);
        keepWait(books, Wait::perToken, service.busiest_hour->tpot, {load, replica.tpot, input_cv},
                 scope);
        keepWait(books, Wait::answer, service.busiest_hour->e2e,
                 {load, replica.tpot, books.input("output_tokens"), books.input("output_cv")},
                 scope);
    }
    const EntryIndex tokens =
        books.figure(figures::kv_tokens, service.kv_tokens,
                     {replica.memory_capacity, replica.weights, replica.runtime}, scope);
    books.figure(figures::longest_contexts, service.longest_contexts,
                 {tokens, books.input("context_tokens")}, scope);
    const Accelerator &card = *service.machine->replica.accelerator;
    const EntryIndex tdp = books.fact(card.name, RECKONER_TEXT("Fact", "rated power of a card"),
                                      card.tdp_w, Unit::watts);
    const EntryIndex working =
        books.figure(figures::working_power, service.working_w, {tdp, replica.tpot}, scope);
    const EntryIndex mean =
        books.figure(figures::mean_power, service.mean_w, {working, utilization}, scope);
    books.figure(figures::kwh_per_million_tokens, service.kwh_per_million_tokens,
                 {mean, books.input("pue"), books.tokens}, scope);
}

void keepTokenCosts(Books &books, const ServiceLevel &service, EntryIndex total, Scope scope)
{
    const EntryIndex input = books.input("input_tokens");
    const EntryIndex output = books.input("output_tokens");
    const EntryIndex share =
        books.figure(figures::input_share, service.input_share, {input, output}, scope);
    books.figure(figures::cost_per_million_input, service.cny_per_million_input,
                 {total, share, books.requests, input}, scope);
    books.figure(figures::cost_per_million_output, service.cny_per_million_output,
                 {total, share, books.requests, output}, scope);
}

} // namespace reckoner
