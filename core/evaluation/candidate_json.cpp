// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/candidate_json.h"

#include <nlohmann/json.hpp>

#include "core/evaluation/evaluation_json.h"
#include "core/planning/configuration_search.h"
#include "core/scenario/fields.h"
#include "core/units/quantity.h"

namespace reckoner {

namespace {

using Json = nlohmann::ordered_json;

template <class Enum>
std::string_view choiceKey(std::string_view name, Enum value)
{
    return field(name).choices[static_cast<std::size_t>(value)].key;
}

Json shortfall(const Shortfall &shortfall)
{
    if (shortfall.kind == Shortfall::Kind::none)
        return nullptr;
    const bool bytes = shortfall.kind == Shortfall::Kind::memory;
    return {{"kind", key(shortfall.kind)},
            {"needed", shortfall.needed},
            {"available", shortfall.available},
            {"unit", bytes ? "GB" : "s"},
            {"nearest", shortfall.nearest ? Json(shortfall.nearest->id) : Json()}};
}

Json candidates(const std::vector<ServingCandidate> &found)
{
    Json out = Json::array();
    for (const ServingCandidate &candidate : found)
        out.push_back(candidateJson(&candidate));
    return out;
}

Json configurations(const std::vector<Configuration> &found)
{
    Json out = Json::array();
    for (const Configuration &c : found) {
        out.push_back({{"quantization", choiceKey("quantization", quantizationOf(c.weights))},
                       {"tensor_parallel", c.layout.tensor},
                       {"pipeline_parallel", c.layout.pipeline},
                       {"attention_groups", c.layout.groups},
                       {"replicas", c.replicas},
                       {"batch", c.point.batch},
                       {"tpot_ms", c.point.tpot_s * 1000.0},
                       {"ttft_s", c.point.ttft_s},
                       {"output_tokens_per_s", c.output_tokens_per_s},
                       {"on_front", c.on_front}});
    }
    return out;
}

// How the recommended machine can be run.
Json machine(const Scenario &scenario, const Evaluation &evaluation)
{
    const OptionPlan *best = evaluation.plan.best();
    const ServingCandidate *chosen = best ? evaluation.serviceOf(best->option).machine : nullptr;
    if (!chosen)
        return nullptr;
    const MachineConfigurations all =
        machineConfigurations(scenario, *evaluation.model, *evaluation.engine,
                              *chosen->replica.accelerator, chosen->cards);
    return {{"accelerator", chosen->replica.accelerator->id},
            {"cards", chosen->cards},
            {"configurations", configurations(all.found)},
            {"front", configurations(all.front)}};
}

} // namespace

Json candidateJson(const ServingCandidate *candidate)
{
    if (!candidate)
        return nullptr;
    const Replica &replica = candidate->replica;
    const double used = replica.memory.weights + replica.memory.kv_cache + replica.memory.runtime;
    Json out = {{"server", candidate->server ? Json(candidate->server->id) : Json()},
                {"cloud_instance", candidate->instance ? Json(candidate->instance->id) : Json()},
                {"accelerator", replica.accelerator->id},
                {"cards_per_machine", candidate->cards},
                {"machines_first_month", candidate->machines_first_month},
                {"machines_last_month", candidate->machines_last_month},
                {"cost_cny", candidate->cost_cny}};
    out["commitment"] =
        candidate->instance ? Json(choiceKey("commitment", candidate->commitment)) : Json();
    out["on_front"] = candidate->on_front;
    out["quantization"] = choiceKey("quantization", replica.quantization);
    out["cards_per_replica"] = replica.cards;
    out["tensor_parallel"] = replica.tensor;
    out["pipeline_parallel"] = replica.pipeline;
    out["attention_groups"] = replica.groups;
    out["host_share"] = replica.host_share;
    out["replicas_per_machine"] = candidate->replicas;
    out["prefill_replicas_per_machine"] = candidate->prefill_replicas;
    out["batch"] = replica.batch;
    out["tpot_ms"] = replica.tpot_s * 1000.0;
    out["ttft_s"] = replica.ttft_s;
    out["output_tokens_per_s"] = replica.output_tokens_per_s;
    out["machine_requests_per_s"] = candidate->requests_per_s;
    out["memory_gb"] = {{"weights", inGigabytes(Bytes(replica.memory.weights))},
                        {"kv_cache", inGigabytes(Bytes(replica.memory.kv_cache))},
                        {"runtime", inGigabytes(Bytes(replica.memory.runtime))},
                        {"used", inGigabytes(Bytes(used))},
                        {"capacity", inGigabytes(Bytes(replica.memory.capacity))}};
    out["kv_tokens"] = replica.memory.kv_tokens;
    return out;
}

std::string searchJson(const Scenario &scenario, const Evaluation &evaluation)
{
    const ServingSearch &search = evaluation.search.serving;
    const Json out = {{"format", "reckoner.plan"},
                      {"version", 1},
                      {"scenario", scenario.name},
                      {"model", evaluation.model->id},
                      {"feasible", evaluation.plan.recommended.has_value()},
                      {"considered", search.considered},
                      {"owned", candidates(search.owned)},
                      {"rented", candidates(search.rented)},
                      {"machine", machine(scenario, evaluation)},
                      {"owned_shortfall", shortfall(search.owned_shortfall)},
                      {"rented_shortfall", shortfall(search.rented_shortfall)}};
    return out.dump(2) + "\n";
}

} // namespace reckoner
