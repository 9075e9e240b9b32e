// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <span>
#include <utility>

#include "core/validation/subjects.h"

namespace reckoner {

namespace {

using Alias = std::pair<std::string_view, std::string_view>;

const Engine *byAlias(const Catalog &catalog, std::string_view text, std::span<const Alias> aliases)
{
    const std::string name = lowered(text);
    for (const auto &[part, id] : aliases) {
        if (contains(name, part))
            return catalog.engine(id);
    }
    return nullptr;
}

} // namespace

const Engine *findServingEngine(const Catalog &catalog, std::string_view text)
{
    static constexpr auto kAliases = std::to_array<Alias>({
        {"qserve", "qserve"},
        {"ascend", "vllm-ascend"},
        {"tensorrt", "tensorrt-llm"},
        {"trt-llm", "tensorrt-llm"},
        {"trtllm", "tensorrt-llm"},
        {"optimum", "tensorrt-llm"},
        {"sglang", "sglang"},
        {"ollama", "ollama"},
        {"llama.cpp", "llama.cpp"},
        {"lmdeploy", "lmdeploy"},
        {"tgi", "tgi"},
        {"vllm", "vllm"},
        {"splitwise", "vllm"},
        {"text-generation-inference", "tgi"},
        {"turbomind", "lmdeploy"},
        {"exllama", "exllamav2"},
        {"mlc", "mlc-llm"},
        {"ctransformers", "llama.cpp"}, // binds the same kernels
        {"llama-cpp", "llama.cpp"},
        {"lm studio", "llama.cpp"},
        {"koboldcpp", "llama.cpp"},
        {"ctranslate", "ctranslate2"},
        {"transformers", "transformers"},
        {"pytorch", "transformers"},
        {"autogptq", "transformers"},
        {"deepspeed", "transformers"},
        {"onnx", "transformers"},
        {"candle", "transformers"},
        {"tinygrad", "transformers"},
        {"burn", "transformers"},
    });
    return byAlias(catalog, text, kAliases);
}

EngineFamily engineGeneration(EngineFamily newest, std::string_view version)
{
    double year = 0;
    while (!version.empty() && (version.front() < '0' || version.front() > '9'))
        version.remove_prefix(1);
    std::array<double, 3> number{}; // 0.11.1 -> 0, 11, 1
    std::size_t parts = 0;
    while (!version.empty() && parts < number.size()) {
        const std::size_t end = version.find_first_not_of("0123456789");
        const std::optional<double> part = parseNumber(version.substr(0, end));
        if (!part)
            break;
        number[parts++] = *part;
        if (end == std::string_view::npos || version[end] != '.')
            break;
        version.remove_prefix(end + 1);
    }
    if (parts == 0)
        return newest;
    constexpr double kFirstYear = 2020; // dates stand for versions in some tables
    if (number[0] >= kFirstYear)
        year = number[0];
    const double release = number[0] * 1e4 + number[1] * 1e2 + number[2];
    const bool dated = year > 0;
    switch (newest) {
    case EngineFamily::vllmAsync:
        if (dated ? year < 2025 : release < 800)
            return EngineFamily::vllmV0;
        return dated ? (year < 2026 ? EngineFamily::vllmV1 : newest)
                     : (release < 1200 ? EngineFamily::vllmV1 : newest);
    case EngineFamily::tensorrtTorch:
        if (dated ? year < 2025 : release < 10000 || number[0] >= 9)
            return !dated && release < 1000 && number[0] < 9 ? EngineFamily::tensorrtEarly
                                                             : EngineFamily::tensorrtCpp;
        return !dated && release < 10100 ? EngineFamily::tensorrtFirst : newest;
    case EngineFamily::sglang:
        return !dated && release < 506 ? EngineFamily::sglangEarly : newest;
    default:
        return newest;
    }
}

const Engine *findTrainingEngine(const Catalog &catalog, std::string_view text)
{
    // PyTorch is what is meant when nothing is said.
    static constexpr std::array<Alias, 12> kAliases = {{
        {"unsloth", "unsloth"},
        {"llama-factory", "llama-factory"},
        {"swift", "llama-factory"},
        {"deepspeed", "deepspeed"},
        {"megatron", "megatron-lm"},
        {"nemo", "megatron-lm"},
        {"internevo", "megatron-lm"},
        {"megascale", "megatron-lm"},
        {"neox", "megatron-lm"},
        {"meta internal", "megatron-lm"},
        {"hai-llm", "megatron-lm"},
        {"", "pytorch-fsdp"},
    }};
    return byAlias(catalog, text, kAliases);
}

TrainingSoftware findTrainingSoftware(const CsvRow &row)
{
    using Entry = std::pair<std::string_view, TrainingSoftware>;
    using S = TrainingStack;
    using A = AttentionKernel;
    // The first word that the framework's name contains decides; PyTorch is meant by silence.
    static constexpr std::array<Entry, 30> kFrameworks = {{
        {"unsloth", {S::unsloth, A::flash2, false}},
        {"ms-swift unsloth", {S::unsloth, A::flash2, false}},
        {"hf+fa2", {S::transformers, A::flash2, false}},
        {"hf + fa2", {S::transformers, A::flash2, false}},
        {"hf + flashattention2", {S::transformers, A::flash2, false}},
        {"hf trainer", {S::transformers, A::flash2, false}},
        {"fsdp_qlora", {S::transformers, A::flash2, false}},
        {"hf", {S::transformers, A::unfused, false}},
        {"swift", {S::transformers, A::flash2, false}},
        {"llama-factory", {S::transformers, A::flash2, false}},
        {"lit-gpt", {S::fsdp, A::flash2, false}},
        {"llm-foundry", {S::fsdp, A::flash1, false}},
        {"torchtitan", {S::fsdp, A::flash2, false}},
        {"torchtune", {S::fsdp, A::flash2, false}},
        {"megatron-deepspeed", {S::classic, A::unfused, false}},
        {"megatron/deepspeed", {S::classic, A::unfused, false}},
        {"metaseq", {S::classic, A::unfused, false}},
        {"neox", {S::classic, A::unfused, false}},
        {"megatron", {S::megatron, A::tuned, false}},
        {"nemo", {S::megatron, A::tuned, false}},
        {"nvidia", {S::megatron, A::tuned, false}},
        {"meta internal", {S::megatron, A::tuned, false}},
        {"hai-llm", {S::megatron, A::tuned, false}},
        {"internevo", {S::megatron, A::flash2, false}},
        {"megascale", {S::megatron, A::flash2, false}},
        {"deepspeed", {S::fsdp, A::flash2, false}},
        {"maxtext", {S::compiled, A::flash2, false}},
        {"jax", {S::compiled, A::flash2, false}},
        {"pytorch", {S::megatron, A::tuned, false}},
        {"", {S::fsdp, A::flash2, false}},
    }};
    const std::string name = lowered(row.text("framework"));
    TrainingSoftware found;
    for (const auto &[part, software] : kFrameworks) {
        if (contains(name, part)) {
            found = software;
            break;
        }
    }
    // Until the end of 2023 the models of Transformers wrote the scores out, but for Qwen's own
    // code.
    if (contains(name, "2023") && found.stack == S::transformers)
        found.attention = contains(lowered(row.text("model")), "qwen") ? A::flash2 : A::unfused;
    if (contains(lowered(row.text("gpu")), "v100")) { // fused attention came with Ampere
        found.attention = A::unfused;
        if (found.stack == S::megatron || name.empty())
            found.stack = S::classic;
    }
    const std::string text = lowered(row.text("precision")) + lowered(row.text("note"));
    if (found.stack == S::fsdp && contains(text, "compile") && !contains(text, "no compile"))
        found.stack = S::compiled;
    // "Megatron-Bridge 26.06.01": year and month.
    constexpr double kFusedExpertsSince = 26.06;
    const std::size_t version = name.find("bridge ");
    if (version != std::string::npos)
        found.fused_experts =
            parseNumber(name.substr(version + 7, 5)).value_or(0.0) >= kFusedExpertsSince;
    return found;
}

std::optional<WeightFormat> findFormat(std::string_view text)
{
    static constexpr std::array<std::pair<std::string_view, WeightFormat>, 42> kParts = {{
        {"w4a8", WeightFormat::awq_int4},
        {"w4a16", WeightFormat::awq_int4},
        {"w8a8 int8", WeightFormat::int8},
        {"w8a8", WeightFormat::int8},
        {"gptq-int8", WeightFormat::gptq_int8},
        {"gptq-int4", WeightFormat::gptq_int4},
        {"gptq 4b", WeightFormat::gptq_int4},
        {"gptq/awq 4", WeightFormat::gptq_int4},
        {"awq", WeightFormat::awq_int4},
        {"nvfp4", WeightFormat::nvfp4},
        {"mxfp4", WeightFormat::mxfp4},
        {"q8_0", WeightFormat::q8_0},
        {"q6_k", WeightFormat::q6_k},
        {"q5_k_s", WeightFormat::q5_k_s},
        {"q5_k", WeightFormat::q5_k_m},
        {"q5_1", WeightFormat::q5_1},
        {"q5_0", WeightFormat::q5_0},
        {"q4_k_s", WeightFormat::q4_k_s},
        {"q4_k", WeightFormat::q4_k_m},
        {"q4_1", WeightFormat::q4_1},
        {"q4_0", WeightFormat::q4_0},
        {"q4 (ollama)", WeightFormat::q4_k_m},
        {"iq4_xs", WeightFormat::iq4_xs},
        {"q3_k_l", WeightFormat::q3_k_l},
        {"q3_k_s", WeightFormat::q3_k_s},
        {"q3_k", WeightFormat::q3_k_m},
        {"q2_k_s", WeightFormat::q2_k},
        {"q2_k", WeightFormat::q2_k},
        {"iq3_k mix", WeightFormat::q3_k_m},
        {"fp8", WeightFormat::fp8},
        {"nf4", WeightFormat::nf4},
        {"4-bit", WeightFormat::awq_int4},
        {"int4", WeightFormat::awq_int4},
        {"int8", WeightFormat::int8},
        {"8bit", WeightFormat::int8},
        {"mxfp8", WeightFormat::fp8},
        {"fp4", WeightFormat::nvfp4},
        {"bf16", WeightFormat::bf16},
        {"fp16", WeightFormat::bf16},
        {"gguf f16", WeightFormat::bf16},
        {"fp32", WeightFormat::fp32},
        {"float16", WeightFormat::bf16},
    }};
    const std::string name = lowered(text);
    for (const auto &[part, format] : kParts) {
        if (contains(name, part))
            return format;
    }
    return std::nullopt;
}

} // namespace reckoner
