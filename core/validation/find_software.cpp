// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>
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

constexpr std::string_view kExl2 = "exl2";

// " 4.0bpw": the nearest of the averages that are published.
std::optional<WeightFormat> exl2Format(std::string_view rest)
{
    static constexpr auto kAverages = std::to_array<std::pair<double, WeightFormat>>({
        {2.5, WeightFormat::exl2_2_5},
        {3, WeightFormat::exl2_3},
        {4, WeightFormat::exl2_4},
        {5, WeightFormat::exl2_5},
        {6, WeightFormat::exl2_6},
        {8, WeightFormat::exl2_8},
    });
    const std::size_t start = rest.find_first_of("0123456789");
    if (start == std::string_view::npos)
        return std::nullopt;
    rest.remove_prefix(start);
    const auto bits = parseNumber(rest.substr(0, rest.find_first_not_of("0123456789.")));
    if (!bits)
        return std::nullopt;
    return std::ranges::min_element(
               kAverages, {}, [&](const auto &average) { return std::abs(average.first - *bits); })
        ->second;
}

// "v0.11.1rc2" -> 0, 11, 1; "2024-05" -> 2024, 5, 0.
std::array<double, 3> leadingNumbers(std::string_view text)
{
    std::array<double, 3> numbers{};
    text.remove_prefix(std::min(text.find_first_of("0123456789"), text.size()));
    for (double &number : numbers) {
        const std::size_t end = std::min(text.find_first_not_of("0123456789"), text.size());
        number = parseNumber(text.substr(0, end)).value_or(0.0);
        if (end == text.size() || (text[end] != '.' && text[end] != '-'))
            break;
        text.remove_prefix(end + 1);
    }
    return numbers;
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

double hostShareOf(std::string_view engine)
{
    constexpr std::string_view kMark = "ngl=";
    const std::size_t at = engine.find(kMark);
    const std::size_t slash = engine.find('/', at);
    if (at == std::string_view::npos || slash == std::string_view::npos)
        return 0.0;
    const std::size_t start = at + kMark.size();
    const std::optional<double> here = parseNumber(engine.substr(start, slash - start));
    const std::string_view rest = engine.substr(slash + 1);
    const std::optional<double> all = parseNumber(rest.substr(0, rest.find_first_of(" )")));
    return here && all && *all > 0.0 ? std::clamp(1.0 - *here / *all, 0.0, 1.0) : 0.0;
}

EngineFamily engineGeneration(EngineFamily newest, std::string_view version)
{
    struct Generation {
        EngineFamily newest;
        EngineFamily family;
        double before_release; // major * 10,000 + minor * 100 + patch
        double before_month;   // year * 100 + month from which it or its previews could be had
    };
    static constexpr auto kGenerations = std::to_array<Generation>({
        {EngineFamily::vllmAsync, EngineFamily::vllmEager, 300, 202402},
        {EngineFamily::vllmAsync, EngineFamily::vllmV0, 800, 202503},
        {EngineFamily::vllmAsync, EngineFamily::vllmV1, 1200, 202512},
        {EngineFamily::tensorrtTorch, EngineFamily::tensorrtEarly, 1700, 202412},
        {EngineFamily::tensorrtTorch, EngineFamily::tensorrtCpp, 10000, 202506},
        {EngineFamily::tensorrtTorch, EngineFamily::tensorrtFirst, 10100, 202508},
        {EngineFamily::sglang, EngineFamily::sglangEarly, 506, 202512},
    });
    const std::array<double, 3> number = leadingNumbers(version);
    if (number[0] + number[1] + number[2] <= 0.0)
        return newest;
    constexpr double kFirstYear = 2020; // dates stand for versions in some tables
    const bool dated = number[0] >= kFirstYear;
    // "TensorRT 10.2.0": the compiler's version; TensorRT-LLM 0.17 came with 10.8.
    constexpr double kFirstCompiler = 8;
    if (newest == EngineFamily::tensorrtTorch && !dated && number[0] >= kFirstCompiler) {
        const bool early = number[0] * 100 + number[1] < 1008;
        return early ? EngineFamily::tensorrtEarly : EngineFamily::tensorrtCpp;
    }
    const double release = number[0] * 1e4 + number[1] * 1e2 + number[2];
    const double month = number[0] * 1e2 + number[1];
    for (const Generation &generation : kGenerations) {
        if (generation.newest == newest &&
            (dated ? month < generation.before_month : release < generation.before_release))
            return generation.family;
    }
    return newest;
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

std::optional<WeightFormat> findFormat(std::string_view text)
{
    static constexpr auto kParts = std::to_array<std::pair<std::string_view, WeightFormat>>({
        {"ud-q8_k_xl", WeightFormat::q8_k_xl},
        {"ud-q5_k_xl", WeightFormat::q5_k_xl},
        {"ud-q4_k_xl", WeightFormat::q4_k_xl},
        {"ud-q3_k_xl", WeightFormat::q3_k_xl},
        {"ud-q2_k_xl", WeightFormat::q2_k_xl},
        {"q5_k_xl", WeightFormat::q5_k_xl},
        {"fp8 (meta)", WeightFormat::fp8_mlp},
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
        {"q2/iq2 mix", WeightFormat::q2_k},
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
    });
    const std::string name = lowered(text);
    if (const std::size_t at = name.find(kExl2); at != std::string::npos)
        return exl2Format(name.substr(at + kExl2.size()));
    for (const auto &[part, format] : kParts) {
        if (contains(name, part))
            return format;
    }
    return std::nullopt;
}

std::optional<WeightFormat> findFormat(const CsvRow &row)
{
    const std::string model = lowered(row.text("model"));
    const std::string quant = lowered(row.text("quant"));
    if (quant.empty() || contains(model, "ud-q")) // the file's name says it
        return findFormat(model);
    const bool gguf = contains(quant, "gguf") || contains(lowered(row.text("engine")), "llama.cpp");
    if (gguf && contains(quant, "mxfp4"))
        return WeightFormat::mxfp4_gguf;
    return findFormat(quant);
}

} // namespace reckoner
