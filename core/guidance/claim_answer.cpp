// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/guidance/claim_answer.h"

#include <algorithm>

#include "core/planning/replica.h"

namespace reckoner {

namespace {

enum class Asked : std::uint8_t {
    memoryNeeded, ///< of one copy with one context, GB
    streamSpeed,  ///< of a single answer, tokens/s
    throughput,   ///< of the machine at its operating point, tokens/s
    requests,     ///< the same, requests/s
    inFlight      ///< the same, sequences
};

struct Setup {
    std::string_view claim;
    Asked asked;
    std::string_view accelerator;
    int cards;
    std::string_view model;
    std::string_view engine;
    Quantization quantization;
    double output_tokens;
};

// The article says "70B" and means Llama; 200 written tokens a request is the reading under which
// its thousand requests a second are checked in the claims table.
constexpr Setup kSetups[] = {
    {"S036", Asked::memoryNeeded, "rtx4090", 1, "llama-3.3-70b", "llama.cpp", Quantization::int4,
     400},
    {"S038", Asked::streamSpeed, "rtx4090", 1, "llama-3.3-70b", "llama.cpp", Quantization::int4,
     400},
    {"S041", Asked::throughput, "rtx6000ada", 2, "llama-3.3-70b", "vllm", Quantization::int4, 400},
    {"S044", Asked::requests, "h100-sxm5-80", 8, "llama-3.3-70b", "vllm", Quantization::fp8, 200},
    {"S045", Asked::inFlight, "h100-sxm5-80", 8, "llama-3.3-70b", "vllm", Quantization::fp8, 200},
    {"S089", Asked::memoryNeeded, "a100-sxm4-80", 2, "llama-3.1-405b", "vllm", Quantization::int4,
     400},
};

Scenario scenarioOf(const Setup &setup)
{
    Scenario scenario;
    scenario.model = setup.model;
    scenario.engine = setup.engine;
    scenario.quantization = setup.quantization;
    scenario.input_tokens = 800;
    scenario.output_tokens = setup.output_tokens;
    scenario.context_tokens = 4096;
    scenario.ttft_target_s = 5;
    scenario.tpot_target_ms = 100;
    if (setup.asked == Asked::streamSpeed) { // whatever it takes
        scenario.cpu_offload = CpuOffload::asNeeded;
        scenario.batch_limit = 1;
        scenario.ttft_target_s = 0;
        scenario.tpot_target_ms = 0;
    }
    return scenario;
}

double memoryNeeded(const Scenario &scenario, const LanguageModel &model, const Engine &engine,
                    int cards)
{
    const Expected<Efficiency> efficiency = efficiencyFor(scenario, engine);
    if (!efficiency)
        return 0.0;
    const ModelShape shape = modelShape(model);
    ServingConfig config = requestsOf(scenario);
    config.weights =
        weightFormat(loadedAs(scenario.quantization, engine).value_or(scenario.quantization));
    config.tp = cards;
    const ServingLayout layout = layoutOf(*efficiency, config);
    const double card =
        (weightBytesPerCard(shape, layout) + workspaceBytesPerCard(shape, layout)).value() +
        kvBytesForContext(shape, layout.kv_bytes_per_element, scenario.context_tokens) *
            kvShareOfCard(shape, cards);
    return card * cards / kBytesPerGb;
}

} // namespace

std::optional<ClaimAnswer> answerClaim(const Catalog &catalog, std::string_view id)
{
    const auto *setup = std::ranges::find(kSetups, id, &Setup::claim);
    if (setup == std::end(kSetups))
        return std::nullopt;
    ClaimAnswer out;
    out.setup = scenarioOf(*setup);
    out.accelerator = setup->accelerator;
    out.cards = setup->cards;
    const LanguageModel *model = catalog.model(out.setup.model);
    const Engine *engine = catalog.engine(out.setup.engine);
    const Accelerator *accelerator = catalog.accelerator(std::string(setup->accelerator));
    if (!model || !engine || !accelerator)
        return std::nullopt;
    if (setup->asked == Asked::memoryNeeded) {
        out.value = memoryNeeded(out.setup, *model, *engine, setup->cards);
        out.unit = Unit::gigabytes;
        return out;
    }
    ReplicaFinder finder(out.setup, *model, *engine);
    const Quantization format =
        loadedAs(out.setup.quantization, *engine).value_or(out.setup.quantization);
    const MachineLoad load = finder.bestOnMachine(*accelerator, setup->cards, format);
    if (load.replicas == 0)
        return std::nullopt;
    switch (setup->asked) {
    case Asked::streamSpeed:
        out.value = 1.0 / load.replica.tpot_s;
        out.unit = Unit::tokensPerSecond;
        break;
    case Asked::throughput:
        out.value = load.replica.output_tokens_per_s * load.replicas;
        out.unit = Unit::tokensPerSecond;
        break;
    case Asked::requests:
        out.value = load.requests_per_s;
        out.unit = Unit::requestsPerSecond;
        break;
    case Asked::inFlight:
        out.value = double(load.replica.batch) * load.replicas;
        out.unit = Unit::count;
        break;
    case Asked::memoryNeeded:
        break;
    }
    return out;
}

} // namespace reckoner
