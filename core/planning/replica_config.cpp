// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/replica_config.h"

#include <algorithm>
#include <string_view>

#include "core/scenario/fields.h"

namespace reckoner {

namespace {

// Bytes of a number in the KV cache: a block of 32 four-bit numbers has a 16-bit scale.
double kvBytes(KvPrecision precision)
{
    switch (precision) {
    case KvPrecision::bf16:
        break;
    case KvPrecision::eightBit:
        return 1.0;
    case KvPrecision::fourBit:
        return 4.5 / 8.0;
    }
    return 2.0;
}

// Cards that a choice stands for; 0 = automatic.
int fixedAt(Spread spread)
{
    return spread == Spread::automatic ? 0 : 1 << (static_cast<int>(spread) - 1);
}

std::string_view keyOf(Quantization format)
{
    return field("quantization").choices[static_cast<std::size_t>(format)].key;
}

// An engine of which nothing is stated has the widths in general.
bool loads(const Engine &engine, Quantization format)
{
    if (engine.formats.empty())
        return format <= Quantization::int4;
    return std::ranges::find(engine.formats, keyOf(format)) != engine.formats.end();
}

Drafting draftingOf(Speculation speculation)
{
    switch (speculation) {
    case Speculation::promptLookup:
        return Drafting::lookup;
    case Speculation::draftModel:
        return Drafting::model;
    case Speculation::none:
    case Speculation::draftHead:
        break;
    }
    return Drafting::head;
}

} // namespace

ServingConfig requestsOf(const Scenario &scenario)
{
    constexpr double kBillion = 1e9;
    ServingConfig config;
    config.input_tokens = scenario.input_tokens;
    config.output_tokens = scenario.output_tokens;
    config.prefix_cache_fraction = scenario.prefix_cache_fraction;
    config.kv_bytes_per_element = kvBytes(scenario.kv_precision);
    config.chunk_tokens = scenario.chunk_tokens;
    if (scenario.speculation != Speculation::none) {
        config.draft_tokens = static_cast<int>(scenario.draft_tokens);
        config.draft_acceptance = scenario.draft_acceptance;
        config.drafting = draftingOf(scenario.speculation);
        config.draft_parameters = scenario.draft_model_b * kBillion;
    }
    config.host_bandwidth = scenario.host_bandwidth_gb_s * kBillion;
    return config;
}

ServingConfig configOf(const Scenario &scenario, const Replica &replica)
{
    ServingConfig config = requestsOf(scenario);
    config.weights = weightFormat(replica.quantization);
    layOut(config, {replica.tensor, replica.pipeline, replica.groups});
    config.host_share = replica.host_share;
    config.prefill_elsewhere = replica.decodes_only;
    config.batch = std::max(1, replica.batch);
    return config;
}

Disaggregation splitOf(const Scenario &scenario, const MachineLoad &machine)
{
    const ServingConfig config = configOf(scenario, machine.replica);
    return {config, config, double(machine.prefill_replicas),
            double(machine.replicas - machine.prefill_replicas)};
}

Expected<Efficiency> efficiencyFor(const Scenario &scenario, const Engine &engine)
{
    Expected<Efficiency> efficiency = efficiencyOf(engine);
    if (efficiency && scenario.engine_memory_fraction > 0)
        efficiency->memory_fraction = scenario.engine_memory_fraction;
    return efficiency;
}

bool splitsLayers(const Efficiency &efficiency)
{
    return efficiency.family == EngineFamily::llamaCpp ||
           efficiency.family == EngineFamily::exllama;
}

LayoutChoice layoutChoice(const Scenario &scenario, const Efficiency &efficiency, int machine_cards)
{
    constexpr int kMostCards = 16;
    LayoutChoice choice;
    choice.most_cards = std::min(machine_cards, kMostCards);
    choice.tensor = fixedAt(scenario.tensor_parallel);
    choice.pipeline = fixedAt(scenario.pipeline_parallel);
    choice.by_layers = splitsLayers(efficiency);
    return choice;
}

std::string formatName(Quantization format)
{
    if (format == Quantization::automatic)
        return {};
    if (format == Quantization::mxfp4_gguf)
        return "MXFP4";
    std::string name(keyOf(format));
    for (char &c : name)
        c = c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    return name;
}

std::optional<Quantization> loadedAs(Quantization wanted, const Engine &engine)
{
    using enum Quantization;
    if (loads(engine, wanted))
        return wanted;
    if (wanted == int8 && loads(engine, q8_0))
        return q8_0;
    if (wanted == int4 && loads(engine, q4_k_m))
        return q4_k_m;
    if (wanted == mxfp4 && loads(engine, mxfp4_gguf))
        return mxfp4_gguf;
    return std::nullopt;
}

std::vector<Quantization> widths(Quantization wanted, const Accelerator &accelerator,
                                 const Engine &engine)
{
    using enum Quantization;
    std::vector<Quantization> out;
    if (wanted != automatic) {
        if (const auto loaded = loadedAs(wanted, engine))
            out.push_back(*loaded);
        return out;
    }
    // Widest first, so that equal cost keeps the better quality.
    for (const Quantization format : {bf16, fp8, int8, q8_0, q6_k, q5_k_m, int4, q4_k_m}) {
        const bool made_for = (format != fp8 || accelerator.fp8_tflops.known()) &&
                              (format != int8 || accelerator.int8_tops.known());
        if (made_for && loads(engine, format))
            out.push_back(format);
    }
    return out;
}

} // namespace reckoner
