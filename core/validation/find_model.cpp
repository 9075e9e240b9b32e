// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <array>
#include <cmath>
#include <utility>

#include "core/validation/subjects.h"

namespace reckoner {

namespace {

// Other names of catalogued shapes.
constexpr auto kAliases = std::to_array<std::pair<std::string_view, std::string_view>>({
    {"mistral-7b", "mistral-7b-v0.3"},
    {"zephyr-7b", "mistral-7b-v0.3"},
    {"gpt3-175b", "gpt-3-175b"},
    {"gpt3", "gpt-3-175b"},
    {"vicuna-13b", "llama-2-13b"},
    {"llama-7b", "llama-2-7b"},
    {"llama-13b", "llama-2-13b"},
    {"llama-1-7b", "llama-2-7b"},
    {"llama2-70b-99", "llama-2-70b"},
    {"mixtral-8x7b-v0.1", "mixtral-8x7b"},
    {"deepseek-v3.1", "deepseek-v3"},
    {"deepseek-r1/v3", "deepseek-r1"},
    {"qwen-7b", "qwen1.5-7b"},
    {"qwen-14b", "qwen1.5-14b"},
    {"qwen-72b", "qwen1.5-72b"},
    {"llama-4-scout-17b-16e", "llama-4-scout"},
    {"deepseek-r1-671b", "deepseek-r1"},
    {"qwen3.6-35b-a3b", "qwen3.5-35b-a3b"},
    {"qwen3.6-35b-a3b-bf16", "qwen3.5-35b-a3b"},
    {"qwen3.6-35b-a3b-ud-q4_k_xl", "qwen3.5-35b-a3b"},
    {"qwen3.6-35b-a3b-ud-q8_k_xl", "qwen3.5-35b-a3b"},
    {"llama-3.1-405b-instruct", "llama-3.1-405b"},
    {"mistral-7b-instruct", "mistral-7b-v0.3"},
    {"mistral-7b-v0.1", "mistral-7b-v0.3"},
    {"nemotron-8b", "nemotron-3-8b"},
    {"nemotron-340b", "nemotron-4-340b"},
    {"starcoder-15.5b", "starcoder"},
    {"pythia-1.0b", "pythia-1b"},
    {"baichuan-7b", "baichuan2-7b"},
    {"llm360-amber-7b", "llama-2-7b"},
    {"openllama-7b", "llama-2-7b"},
    {"deepseek-r1-distill-qwen-1.5b", "qwen2.5-1.5b"},
    {"deepseek-r1-distill-qwen-7b", "qwen2.5-7b"},
    {"deepseek-r1-distill-qwen-14b", "qwen2.5-14b"},
    {"deepseek-r1-distill-qwen-32b", "qwen2.5-32b"},
    {"deepseek-r1-distill-llama-8b", "llama-3.1-8b"},
    {"deepseek-r1-distill-llama-70b", "llama-3.1-70b"},
    {"qwq-32b", "qwen2.5-32b"},
    {"hermes-3-llama-3.1-8b", "llama-3.1-8b"},
    {"codellama-7b", "llama-2-7b"},
    {"codellama-13b", "llama-2-13b"},
    {"granite-3", "granite-3.0-3b-a800m"},
    {"tulu-3-8b", "llama-3.1-8b"},
    {"tulu-3-70b", "llama-3.1-70b"},
});

// Holds a size such as "14b": then a longer name means another model.
bool namesASize(std::string_view text)
{
    for (std::size_t i = 1; i < text.size(); ++i) {
        const bool digit = text[i - 1] >= '0' && text[i - 1] <= '9';
        const bool ends = i + 1 == text.size() || text[i + 1] == '-' || text[i + 1] == '_';
        if (digit && text[i] == 'b' && ends)
            return true;
    }
    return false;
}

bool sizeAgrees(const LanguageModel &model, double parameters_b)
{
    constexpr double kTolerance = 0.12;
    if (parameters_b <= 0.0)
        return true;
    const double own = modelShape(model).total_parameters / 1e9;
    return std::abs(own - parameters_b) <= kTolerance * parameters_b;
}

// Letters and digits alone, without the owner before and the endings after: "meta-llama/Llama 3.1
// 8B Instruct" and "Llama3.1-8B" are one.
std::string bareName(std::string_view text)
{
    std::string name = lowered(text);
    name = name.substr(0, name.find('('));
    name = name.substr(name.rfind('/') + 1);
    std::string bare;
    for (const char c : name) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            bare += c;
    }
    if (bare.substr(0, 9) == "metallama")
        bare = bare.substr(4);
    static constexpr std::array<std::string_view, 6> kEndings = {"instruct", "chat", "base",
                                                                 "hf",       "it",   "bf16"};
    for (const std::string_view ending : kEndings) {
        if (bare.size() > ending.size() && bare.ends_with(ending))
            bare.resize(bare.size() - ending.size());
    }
    return bare;
}

// Models whose name differs only in how it is spelt.
const LanguageModel *bySpelling(const Catalog &catalog, std::string_view text, double parameters_b)
{
    const std::string wanted = bareName(text);
    for (const LanguageModel &m : catalog.models) {
        if (!wanted.empty() && bareName(m.id) == wanted && sizeAgrees(m, parameters_b))
            return &m;
    }
    return nullptr;
}

} // namespace

const LanguageModel *findModel(const Catalog &catalog, std::string_view text, double parameters_b)
{
    std::string name = lowered(text);
    name = name.substr(0, name.find_first_of(" ?("));
    for (const std::string_view owner : {"meta-", "nvidia-", "mistralai-", "google-"}) {
        if (name.compare(0, owner.size(), owner) == 0 && name.size() > owner.size())
            name = name.substr(owner.size());
    }
    if (const std::size_t slash = name.rfind('/');
        slash != std::string::npos && name != "deepseek-r1/v3")
        name = name.substr(slash + 1); // "meta-llama/Llama-3.1-8B"
    for (const auto &[alias, id] : kAliases) {
        if (name == alias) {
            const LanguageModel *model = catalog.model(id);
            return model && sizeAgrees(*model, parameters_b) ? model : nullptr;
        }
    }
    const LanguageModel *best = nullptr;
    for (const LanguageModel &m : catalog.models) {
        if (name.compare(0, m.id.size(), m.id) != 0 || !sizeAgrees(m, parameters_b))
            continue;
        const std::string_view rest = std::string_view(name).substr(m.id.size());
        if (!rest.empty() && ((rest.front() != '-' && rest.front() != '.') || namesASize(rest)))
            continue;
        if (!best || m.id.size() > best->id.size())
            best = &m;
    }
    return best ? best : bySpelling(catalog, text, parameters_b);
}

} // namespace reckoner
