// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/training_settings.h"

#include <algorithm>
#include <array>
#include <span>

namespace reckoner {

namespace {

Error refuse(Message why)
{
    return {Error::Code::infeasible, {}, {}, std::move(why)};
}

bool containsAny(std::string_view text, std::span<const std::string_view> parts)
{
    return std::any_of(parts.begin(), parts.end(),
                       [&](std::string_view part) { return contains(text, part); });
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The number that starts after `prefix`, or 0.
double numberAfter(std::string_view text, std::string_view prefix)
{
    const std::size_t at = text.find(prefix);
    if (at == std::string_view::npos)
        return 0.0;
    text.remove_prefix(at + prefix.size());
    while (!text.empty() && (text.front() == ' ' || text.front() == '_' || text.front() == '='))
        text.remove_prefix(1);
    std::size_t end = 0;
    while (end < text.size() && (isDigit(text[end]) || text[end] == '.'))
        ++end;
    while (end > 0 && text[end - 1] == '.')
        --end;
    return parseNumber(text.substr(0, end)).value_or(0.0);
}

// The number before `word`: "1024 samples", "12,000 rows".
double numberBefore(std::string_view text, std::string_view word)
{
    const std::size_t at = text.find(word);
    if (at == std::string_view::npos)
        return 0.0;
    std::size_t end = at;
    while (end > 0 && text[end - 1] == ' ')
        --end;
    std::size_t start = end;
    while (start > 0 &&
           (isDigit(text[start - 1]) || text[start - 1] == '.' || text[start - 1] == ','))
        --start;
    std::string digits(text.substr(start, end - start));
    std::erase(digits, ',');
    return parseNumber(digits).value_or(0.0);
}

bool namesQuantizedBase(const CsvRow &row)
{
    static constexpr std::array<std::string_view, 6> kWords = {"nf4",   "int4", "4bit",
                                                               "4-bit", "gptq", "awq"};
    return containsAny(lowered(row.text("base_quant")), kWords);
}

} // namespace

Expected<TrainingMethod> trainingMethod(const CsvRow &row, const ModelShape &shape)
{
    const std::string text = lowered(row.text("method"));
    TrainingMethod out;
    static constexpr std::array<std::string_view, 8> kMoreThanOnePass = {
        "grpo", "ppo", "dpo", "rlhf", "orpo", "kto", "reinforce", "distill"};
    if (containsAny(text, kMoreThanOnePass))
        return failure(
            refuse({RECKONER_SENTENCE("Error", "not modelled: %1 does more than one forward "
                                               "and one backward pass per token"),
                    text}));
    // Few weights are trained beside a frozen base, whatever the adapter's form.
    static constexpr std::array<std::string_view, 7> kAdapters = {"lora", "dora",  "adapter", "ia3",
                                                                  "vera", "pissa", "oft"};
    if (containsAny(text, kAdapters)) {
        const bool narrow = contains(text, "qlora") || contains(text, "qdora") ||
                            contains(text, "4bit") || contains(text, "4-bit") ||
                            namesQuantizedBase(row);
        out.method = narrow ? FineTuneMethod::qlora : FineTuneMethod::lora;
        return out;
    }
    if (contains(text, "galore")) {
        constexpr double kUsualRank = 128; // of the GaLore paper's 7B runs
        const double rank = numberAfter(text, "galore");
        out.galore_rank = rank > 0.0 ? rank : kUsualRank;
        return out;
    }
    if (contains(text, "lisa")) { // that many layers at a time, with both ends
        const double layers = std::max(1.0, numberAfter(text, "lisa"));
        const double ends = shape.embedding_parameters + shape.head_parameters;
        const double each = (shape.total_parameters - ends) / shape.layers;
        out.trained_share =
            std::min(1.0, (layers * each + ends) / std::max(1.0, shape.total_parameters));
        return out;
    }
    static constexpr std::array<std::string_view, 6> kFull = {"full",     "sft",      "finetun",
                                                              "fine-tun", "pretrain", "pre-train"};
    if (text.empty() || containsAny(text, kFull))
        return out;
    return failure(
        refuse({RECKONER_SENTENCE("Error", "method not modelled: %1"), row.text("method")}));
}

std::string squeezed(std::string_view text)
{
    std::string out;
    for (const char c : lowered(text)) {
        if ((c >= 'a' && c <= 'z') || isDigit(c))
            out += c;
    }
    return out;
}

std::string shardingText(const CsvRow &row)
{
    const std::string stated = lowered(row.text("sharding"));
    if (!stated.empty())
        return stated;
    const std::string framework = lowered(row.text("framework"));
    static constexpr std::array<std::string_view, 7> kShard = {
        "fsdp", "zero-3", "zero3", "torchtitan", "llm-foundry", "maxtext", "zero-2"};
    return containsAny(framework, kShard) && row.text("tp").empty() ? framework + " fsdp"
                                                                    : std::string();
}

int zeroStage(const std::string &sharding)
{
    const std::string text = squeezed(sharding);
    if (contains(text, "noshard"))
        return 0;
    if (contains(text, "zero2") || contains(text, "shardgradop") || contains(text, "stage2"))
        return 2;
    for (const char *word : {"zero3", "fullshard", "fsdp", "hsdp", "stage3"}) {
        if (contains(text, word))
            return 3;
    }
    if (contains(text, "zero1") || contains(text, "distributedoptimizer") ||
        contains(text, "distopt") || contains(text, "stage1"))
        return 1;
    return 0;
}

int softwareYear(const CsvRow &row)
{
    for (const char *column : {"framework", "group"}) {
        const std::string text = lowered(row.text(column));
        for (std::size_t i = 0; i + 4 <= text.size(); ++i) {
            const bool bounded = (i == 0 || !isDigit(text[i - 1])) &&
                                 (i + 4 == text.size() || !isDigit(text[i + 4]));
            const auto year = parseNumber(std::string_view(text).substr(i, 4));
            if (bounded && isDigit(text[i]) && isDigit(text[i + 3]) && year && *year >= 2018 &&
                *year <= 2040 && text.find('.', i) != i + 2)
                return static_cast<int>(*year);
        }
        // "24.07": containers and releases count by year and month.
        for (std::size_t i = 0; i + 5 <= text.size(); ++i) {
            const bool dotted = isDigit(text[i]) && isDigit(text[i + 1]) && text[i + 2] == '.' &&
                                isDigit(text[i + 3]) && isDigit(text[i + 4]);
            const double release =
                dotted ? parseNumber(std::string_view(text).substr(i, 5)).value_or(0.0) : 0.0;
            if (release >= 20.0 && release < 40.0 && (i == 0 || !isDigit(text[i - 1])))
                return 2000 + static_cast<int>(release);
        }
    }
    return 0;
}

bool predatesFlashAttention(const CsvRow &row)
{
    constexpr int kFirstYearWithFlash = 2023;
    if (const int year = softwareYear(row); year > 0)
        return year < kFirstYearWithFlash;
    static constexpr std::array<std::string_view, 9> kGroups = {
        "SC21", "Korthikanti", "BLOOM", "OPT", "YaLM", "V100", "GPT-NeoX", "Levanter", "Selene"};
    if (containsAny(row.text("group"), kGroups))
        return true;
    if (!contains(row.text("category"), "production"))
        return false;
    static constexpr std::array<std::string_view, 18> kModels = {
        "gpt-3",    "gpt3",     "opt-",       "bloom",   "yalm",     "mt-nlg",
        "gopher",   "lamda",    "palm",       "alexatm", "glm-130",  "galact",
        "gpt-neox", "jurassic", "chinchilla", "turing",  "megatron", "gpt-j"};
    return containsAny(lowered(row.text("model")), kModels);
}

Optimizer optimizerOf(std::string_view text)
{
    const std::string name = lowered(text);
    if (contains(name, "8bit") || contains(name, "8-bit"))
        return Optimizer::adamw8bit;
    if (contains(name, "adafactor"))
        return Optimizer::adafactor;
    // One moment.
    if (contains(name, "sgd") || contains(name, "lion") || contains(name, "muon"))
        return Optimizer::sgd;
    return Optimizer::adamw;
}

TrainingPrecision statePrecision(const CsvRow &row)
{
    const std::string text = lowered(row.text("precision"));
    const std::string framework =
        lowered(row.text(row.text("framework").empty() ? "group" : "framework"));
    if (text == "fp32" || text == "tf32")
        return TrainingPrecision::fp32;
    if (contains(text, "autocast"))
        return TrainingPrecision::autocast;
    if (contains(text, "all bf16") || contains(text, "pure"))
        return TrainingPrecision::pure16;
    if (contains(framework, "megatron-deepspeed"))
        return contains(text, "fp32 main grads") ? TrainingPrecision::mixed32
                                                 : TrainingPrecision::master32;
    if (contains(text, "fp32 main grads") || contains(framework, "megatron") ||
        contains(framework, "nemo"))
        return TrainingPrecision::mixed32;
    // torchtune and ms-swift load and train everything in bf16.
    if (contains(framework, "torchtune") || contains(framework, "swift"))
        return TrainingPrecision::pure16;
    if (contains(framework, "internevo"))
        return TrainingPrecision::master32;
    const bool sharded = zeroStage(shardingText(row)) == 3;
    if (contains(framework, "deepspeed") && contains(text, "bf16") && !sharded &&
        row.text("tp").empty())
        return TrainingPrecision::master32;
    return TrainingPrecision::mixed16;
}

WeightFormat computeFormat(std::string_view precision)
{
    const std::string text = lowered(precision);
    if (contains(text, "fp8") || contains(text, "float8"))
        return WeightFormat::fp8;
    return contains(text, "fp4") ? WeightFormat::nvfp4 : WeightFormat::bf16;
}

bool hasFineScales(const CsvRow &row)
{
    static constexpr std::array<std::string_view, 7> kWords = {
        "mxfp", "-mx", "rowwise", "fp4", "block", "subchannel", "1x128"};
    // DeepSeek's software scales tiles of 1 x 128 and blocks of 128 x 128 (DeepSeek-AI 2024).
    return containsAny(lowered(row.text("precision")), kWords) ||
           contains(lowered(row.text("framework")), "hai-llm");
}

LoraTargets loraTargets(std::string_view text)
{
    const std::string name = lowered(text);
    const bool query_value = contains(name, "q,v") || contains(name, "q_proj,v_proj") ||
                             contains(name, "q_proj, v_proj") || contains(name, "q, v");
    if (query_value && !contains(name, "k,v"))
        return LoraTargets::queryValue;
    if (contains(name, "attention") && !contains(name, "mlp"))
        return LoraTargets::attention;
    return LoraTargets::allLinear;
}

WeightFormat frozenFormat(std::string_view text)
{
    const std::string name = lowered(text);
    if (contains(name, "gptq") || contains(name, "awq"))
        return contains(name, "int8") ? WeightFormat::gptq_int8 : WeightFormat::gptq_int4;
    return contains(name, "int8") || contains(name, "8bit") || contains(name, "8-bit")
               ? WeightFormat::int8
               : WeightFormat::nf4;
}

double trainedTokens(const CsvRow &row)
{
    if (const double billions = row.number("tokens_b", 0.0); billions > 0.0)
        return billions * 1e9;
    const std::string fill = lowered(row.text("seq_fill"));
    const double mean = numberBefore(fill, "tokens");
    const double rows = std::max(numberBefore(fill, "rows"), numberBefore(fill, "samples"));
    if (mean > 0.0 && rows > 0.0)
        return mean * rows;
    const bool whole =
        contains(fill, "packed") || contains(fill, "full") || contains(fill, "padded to max");
    const double sequence = row.number("seq_len", 0.0);
    if (!whole || sequence <= 0.0)
        return 0.0;
    const double samples = std::max(numberBefore(lowered(row.text("dataset")), "samples"),
                                    numberAfter(row.text("note"), "Samples to target"));
    return samples * sequence;
}

} // namespace reckoner
