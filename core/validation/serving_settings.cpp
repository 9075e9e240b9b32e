// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/serving_settings.h"

#include <algorithm>
#include <optional>

#include "core/validation/published_settings.h"

namespace reckoner {

namespace {

// Sequences an engine decodes at once unless told otherwise.
constexpr double kVllmSequences = 256;
constexpr double kVllmLargeSequences = 1024;
constexpr double kTensorRtSequences = 2048;
constexpr double kSglangSequences = 4096;

// Cards that vLLM gives larger defaults.
bool isLarge(const Card &card)
{
    constexpr double kLargeCard = 70.0 * kBytesPerGib;
    return card.memory_bytes > kLargeCard && card.family != CardFamily::ampereHbm;
}

} // namespace

std::optional<double> statedSlots(std::string_view options)
{
    return optionIn(options,
                    {"max-num-seqs", "max_num_seqs", "max-running-requests", "max_batch_size"});
}

double defaultSlots(const ServingCase &c)
{
    switch (c.efficiency.family) {
    case EngineFamily::tensorrtEarly:
    case EngineFamily::tensorrtCpp:
    case EngineFamily::tensorrtFirst:
    case EngineFamily::tensorrtTorch:
        return kTensorRtSequences;
    case EngineFamily::sglang:
    case EngineFamily::sglangEarly:
        return kSglangSequences;
    case EngineFamily::vllmV1:
    case EngineFamily::vllmAsync:
        return isLarge(c.card) ? kVllmLargeSequences : kVllmSequences;
    case EngineFamily::llamaCpp:
        return 1.0; // further requests wait unless parallel slots are asked for
    default:
        return kVllmSequences;
    }
}

// "4-bit" of an engine of GGUF files is its usual mixture.
WeightFormat formatFor(const Engine &engine, WeightFormat format)
{
    const bool gguf = engine.id == "llama.cpp" || engine.id == "ollama";
    return gguf && format == WeightFormat::awq_int4 ? WeightFormat::q4_k_m : format;
}

double kvBytesPerElement(const CsvRow &row, std::string_view options, EngineFamily family,
                         CardFamily card, WeightFormat format)
{
    const std::string quant = lowered(row.text("quant"));
    if (contains(quant, "kv4"))
        return 0.5;
    if (contains(options, "kv-cache-dtype fp8"))
        return 1.0;
    const bool tensorrt =
        family == EngineFamily::tensorrtCpp || family == EngineFamily::tensorrtEarly ||
        family == EngineFamily::tensorrtFirst || family == EngineFamily::tensorrtTorch;
    const bool narrow = format == WeightFormat::fp8 || format == WeightFormat::nvfp4;
    // NVIDIA's narrow checkpoints and the recipes for its cards with 4-bit units keep the KV cache
    // in 8 bits; elsewhere it is 16 unless said.
    const bool narrow_cache = narrow && (tensorrt || card == CardFamily::blackwell);
    return contains(quant, "w/a/kv") || narrow_cache ? 1.0 : 2.0;
}

// Tokens one step computes at most: what the command says, or the engine's default.
double chunkTokens(std::string_view options, EngineFamily family, const Card &card)
{
    constexpr double kUsual = 8192;
    constexpr double kSmall = 2048; // vLLM since V1 on A100 and below 70 GiB
    const std::optional<double> stated =
        optionIn(options, {"max-num-batched-tokens", "max_num_tokens", "chunked-prefill-size"});
    if (stated && *stated >= 1.0)
        return *stated;
    const bool vllm = family == EngineFamily::vllmV1 || family == EngineFamily::vllmAsync;
    return vllm && !isLarge(card) ? kSmall : kUsual;
}

void setClientAndScheduler(std::string_view options, ServingConfig &config)
{
    config.poll_steps = optionIn(options, "scheduler-recv-interval").value_or(0.0);
    config.hold_steps = optionIn(options, "batch_wait_timeout_iters").value_or(0.0);
    if (const std::optional<double> least = optionIn(options, "random-range-ratio")) {
        const double mean = (1.0 + std::clamp(*least, 0.0, 1.0)) / 2.0;
        config.input_tokens = std::max(1.0, mean * config.input_tokens);
        config.output_tokens = std::max(1.0, mean * config.output_tokens);
    }
}

// What the options leave open of a speculative set-up takes the usual length of its method.
void setDraft(std::string_view options, const std::string &engine_name, ServingConfig &config)
{
    constexpr double kUsualDraft = 3;
    constexpr double kMostDraft = 16;
    const std::optional<double> stated = optionIn(
        options, {"num_speculative_tokens\"", "speculative-num-steps", "num_nextn_predict_layers"});
    if (stated || contains(engine_name, "speculative") || contains(engine_name, "mtp"))
        config.draft_tokens = int(std::clamp(stated.value_or(kUsualDraft), 1.0, kMostDraft));
}

// Whoever publishes a benchmark gives the engine the memory that its load needs.
void raiseMemoryFraction(ServingCase &c, const ServingConfig &config, double sequences)
{
    constexpr double kMost = 0.95;
    constexpr double kStep = 0.01;
    double &fraction = c.efficiency.memory_fraction;
    while (fraction + kStep <= kMost && maxBatch(c.shape, c.card, c.efficiency, config) < sequences)
        fraction += kStep;
}

} // namespace reckoner
