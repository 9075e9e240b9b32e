// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/service_level.h"

#include <algorithm>
#include <numeric>

#include "core/economics/price_trend.h"
#include "core/economics/rental.h"
#include "core/performance/power.h"
#include "core/performance/serving_step.h"
#include "core/planning/replica.h"
#include "core/planning/serving_cost.h"

namespace reckoner {

namespace {

constexpr double kMillion = 1e6;
constexpr double kWattsPerKilowatt = 1000.0;

// People active at peak, summed over the months.
double userMonths(const Scenario &scenario, const Demand &demand)
{
    return scenario.peak_users * std::accumulate(demand.growth.begin(), demand.growth.end(), 0.0);
}

// What one copy is asked for in the busiest hour of the month in which that is most.
double busiestHour(const Scenario &scenario, const Demand &demand, const OptionPlan &option,
                   const ServingCandidate &machine)
{
    const bool owned = &machine == option.owned;
    const std::vector<int> machines =
        owned ? fleet(demand, machine.requests_per_s, scenario, option.owned_machines_last)
              : std::vector<int>();
    double most = 0;
    for (int month = 0; month < demand.months(); ++month) {
        const auto at = static_cast<std::size_t>(month);
        const int running = owned ? machines[at]
                                  : machinesForPeak(demand, month, machine.requests_per_s) +
                                        rentedSpare(demand, month, scenario.redundancy, {});
        const double load = demand.peak_hour_requests_per_s * demand.growth[at];
        most = std::max(most, load / (running * machine.replicas));
    }
    // With machines rented on top, no copy carries more than its share of the busiest minute.
    return std::min(most, machine.requests_per_s / machine.replicas / demand.burst_factor);
}

struct Physics {
    ModelShape shape;
    Card card;
    Efficiency efficiency;
    ServingConfig config;
};

void fillLatency(ServiceLevel &service, const Scenario &scenario, const Physics &p)
{
    const ServingCandidate &machine = *service.machine;
    const LengthSpread spread{scenario.input_cv, scenario.output_cv};
    const double rate = service.replica_requests_per_s;
    // The load is one that the operating batch carries: the mean batch lies below it.
    service.busiest_hour =
        machine.replica.decodes_only
            ? openLoopLatencyApart(p.shape, p.card, p.efficiency, splitOf(scenario, machine),
                                   rate * machine.replicas, spread)
            : openLoopLatency(p.shape, p.card, p.efficiency, p.config, rate, p.config.batch,
                              spread);
}

void fillPower(ServiceLevel &service, const Scenario &scenario, const Physics &p,
               const Demand &demand, const OptionPlan &option)
{
    const ServingCandidate &machine = *service.machine;
    const double cards = machine.cards;
    if (machine.server) {
        const MachinePower power = servingPower(machine);
        service.working_w = power.working_w;
        service.idle_w = power.idle_w;
    } else { // what surrounds rented cards is not published
        const Watts tdp(p.card.tdp_w * cards);
        const double idle = machine.replica.card_idle_w * cards;
        service.working_w = nodePower(Watts(idle + machine.extraWatts()), tdp).value();
        service.idle_w = nodePower(Watts(idle), tdp).value();
    }
    service.mean_w = service.idle_w + option.utilization * (service.working_w - service.idle_w);
    const double machine_hours = option.available_gpu_hours / cards;
    const double tokens =
        demand.totalRequests() * (demand.input_tokens + demand.output_tokens) / kMillion;
    if (tokens > 0)
        service.kwh_per_million_tokens =
            service.mean_w / kWattsPerKilowatt * machine_hours * scenario.pue / tokens;
}

void fillMemory(ServiceLevel &service, const Scenario &scenario, const Physics &p)
{
    const double longest =
        std::max(scenario.context_tokens, scenario.input_tokens + scenario.output_tokens);
    const ServingLayout layout = layoutOf(p.efficiency, p.config);
    const ServingMemory memory = servingMemory(p.shape, Bytes(p.card.memory_bytes), layout);
    service.kv_tokens = service.machine->replica.memory.kv_tokens;
    service.longest_contexts = p.config.dp * sequencesThatFit(p.shape, memory, layout, longest);
}

// Share of a copy's time that reads prompts. Copies of their own take the share of the copies.
double readingShare(const ServingCandidate &machine, const Physics &p)
{
    if (machine.prefill_replicas > 0)
        return double(machine.prefill_replicas) / machine.replicas;
    const ServingCopy copy(p.shape, p.card, p.efficiency, p.config);
    const double sequences = std::max(1.0, p.config.batch / p.config.pp);
    const ServingStep step = copy.step({sequences, sequences});
    constexpr double kSeveral = 2.0;
    if (sequences < kSeveral) { // a prompt, then its answer
        const double reading = copy.promptSeconds(1.0);
        const double writing = copy.answerSteps() * step.total_s;
        return reading / (reading + writing);
    }
    // A step carries the prompts of the sequences beside one; over all, of that one as well.
    const double reading = step.prefill_s * sequences / (sequences - 1.0);
    return reading / (reading + step.total_s - step.prefill_s);
}

double feeShare(const Scenario &scenario, const Demand &demand, const ApiOffer &offer)
{
    const Money reading = apiRequestCost(offer, demand.input_tokens, 0.0, scenario);
    const Money all = apiRequestCost(offer, demand.input_tokens, demand.output_tokens, scenario);
    return all.value() > 0 ? reading.value() / all.value() : 0.0;
}

void fillCost(ServiceLevel &service, const Demand &demand, const OptionPlan &option)
{
    const double serving = option.total_cny - option.fine_tuning_cny - option.pretraining_cny;
    const double requests = demand.totalRequests();
    if (requests <= 0)
        return;
    service.cny_per_million_input =
        serving * service.input_share / (requests * demand.input_tokens) * kMillion;
    service.cny_per_million_output =
        serving * (1.0 - service.input_share) / (requests * demand.output_tokens) * kMillion;
}

} // namespace

ServiceLevel serviceLevel(const Scenario &scenario, const LanguageModel &model,
                          const Engine &engine, const Demand &demand, const OptionPlan &option)
{
    ServiceLevel service;
    if (!option.priced())
        return service;
    service.machine = option.owned && option.owned_machines_last > 0 ? option.owned
                      : option.rented_machines_peak > 0              ? option.rented
                                                                     : nullptr;
    if (service.machine) {
        const Expected<Card> card = cardOf(*service.machine->replica.accelerator);
        const Expected<Efficiency> efficiency = efficiencyFor(scenario, engine);
        if (!card || !efficiency)
            return service;
        const Physics physics{modelShape(model), *card, *efficiency,
                              configOf(scenario, service.machine->replica)};
        service.replica_requests_per_s = busiestHour(scenario, demand, option, *service.machine);
        fillLatency(service, scenario, physics);
        fillMemory(service, scenario, physics);
        fillPower(service, scenario, physics, demand, option);
        service.input_share = readingShare(*service.machine, physics);
    } else if (option.api) {
        service.input_share = feeShare(scenario, demand, *option.api);
    }
    fillCost(service, demand, option);
    return service;
}

std::vector<ApiComparison> compareApis(const Scenario &scenario, const Catalog &catalog,
                                       const Demand &demand)
{
    std::vector<ApiComparison> out;
    const double million_in = demand.totalRequests() * demand.input_tokens / kMillion;
    const double million_out = demand.totalRequests() * demand.output_tokens / kMillion;
    const PriceTrend trend(scenario.api_price_change_per_year, demand.months());
    for (const ApiOffer &offer : catalog.api_offers) {
        if (offer.model_id != scenario.model || offer.historical || !offer.input_per_mtok.known() ||
            !offer.output_per_mtok.known())
            continue;
        const double request =
            apiRequestCost(offer, demand.input_tokens, demand.output_tokens, scenario).value();
        double total = 0;
        for (int month = 0; month < demand.months(); ++month)
            total += request * demand.requestsInMonth(month) * trend.at(month);
        const double reading = feeShare(scenario, demand, offer);
        out.push_back({&offer, total, total / (million_in + million_out),
                       total * reading / million_in, total * (1.0 - reading) / million_out,
                       total / userMonths(scenario, demand), offer.domestic});
    }
    std::ranges::stable_sort(out, {}, &ApiComparison::total_cny);
    return out;
}

} // namespace reckoner
