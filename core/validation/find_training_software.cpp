// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <array>
#include <utility>

#include "core/validation/training_settings.h"

namespace reckoner {

namespace {

using S = TrainingStack;
using A = AttentionKernel;
using Entry = std::pair<std::string_view, TrainingSoftware>;

// The first word that the framework's name contains decides.
constexpr auto kFrameworks = std::to_array<Entry>({
    {"unsloth", {S::unsloth, A::flash2, false}},
    {"hf+fa2", {S::transformers, A::flash2, false}},
    {"hf + fa2", {S::transformers, A::flash2, false}},
    {"hf + flashattention2", {S::transformers, A::flash2, false}},
    {"sdpa", {S::transformers, A::tuned, false}}, // cuDNN's kernels, in PyTorch since 2.5
    {"hf trainer", {S::transformers, A::flash2, false}},
    {"fsdp_qlora", {S::transformers, A::flash2, false}},
    {"hf", {S::transformers, A::unfused, false}},
    {"swift", {S::transformers, A::flash2, false}},
    {"llama-factory", {S::transformers, A::flash2, false}},
    {"axolotl", {S::transformers, A::flash2, false}},
    {"trl", {S::transformers, A::flash2, false}},
    {"peft", {S::transformers, A::flash2, false}},
    {"transformers", {S::transformers, A::flash2, false}},
    {"accelerate", {S::transformers, A::flash2, false}},
    {"lit-gpt", {S::fsdp, A::flash2, false}},
    {"litgpt", {S::fsdp, A::flash2, false}},
    {"llm-foundry", {S::fsdp, A::flash1, false}},
    {"torchtitan", {S::fsdp, A::flash2, false}},
    {"torchtune", {S::fsdp, A::flash2, false}},
    {"megatron-deepspeed", {S::classic, A::unfused, false}},
    {"megatron/deepspeed", {S::classic, A::unfused, false}},
    {"metaseq", {S::classic, A::unfused, false}},
    {"neox", {S::classic, A::unfused, false}},
    {"alpa", {S::classic, A::unfused, false}},
    {"fsdp", {S::fsdp, A::flash2, false}},
    {"megatron", {S::megatron, A::tuned, false}},
    {"nemo", {S::megatron, A::tuned, false}},
    {"nvidia", {S::megatron, A::tuned, false}},
    {"meta internal", {S::megatron, A::tuned, false}},
    {"hai-llm", {S::megatron, A::tuned, true}},
    {"mindspeed", {S::megatron, A::tuned, false}},
    {"mindformers", {S::megatron, A::tuned, false}},
    {"primus", {S::megatron, A::tuned, false}},
    {"internevo", {S::megatron, A::flash2, false}},
    {"megascale", {S::megatron, A::flash2, false}},
    {"deepspeed", {S::fsdp, A::flash2, false}},
    {"maxtext", {S::compiled, A::tuned, false}},
    {"levanter", {S::compiled, A::flash2, false}},
    {"jax", {S::compiled, A::flash2, false}},
    {"(pax)", {S::compiled, A::tuned, false}},
});

// What is not named: entries of MLPerf and whole runs come from stacks tuned by hand; otherwise
// plain PyTorch is meant.
TrainingSoftware unnamed(const CsvRow &row)
{
    const bool tuned =
        contains(row.text("category"), "mlperf") || contains(row.text("category"), "production");
    return tuned ? TrainingSoftware{S::megatron, A::tuned, false}
                 : TrainingSoftware{S::fsdp, A::flash2, false};
}

TrainingSoftware byName(const CsvRow &row, const std::string &name)
{
    for (const auto &[part, software] : kFrameworks) {
        if (contains(name, part))
            return software;
    }
    return unnamed(row);
}

} // namespace

TrainingSoftware findTrainingSoftware(const CsvRow &row)
{
    const std::string name = lowered(row.text("framework"));
    TrainingSoftware found = byName(row, name);
    // Until the end of 2023 the models of Transformers wrote the scores out, but for Qwen's own
    // code.
    if (contains(name, "2023") && found.stack == S::transformers)
        found.attention = contains(lowered(row.text("model")), "qwen") ? A::flash2 : A::unfused;
    const std::string gpu = lowered(row.text("gpu"));
    if (contains(gpu, "v100")) { // fused attention came with Ampere
        found.attention = A::unfused;
        if (found.stack == S::megatron || name.empty())
            found.stack = S::classic;
    }
    const std::string text = lowered(row.text("precision")) + lowered(row.text("note")) + name;
    const bool compiled = contains(text, "compile") && !contains(text, "no compile") &&
                          !contains(text, "init/compile");
    if ((found.stack == S::fsdp || found.stack == S::transformers) && compiled)
        found.stack = S::compiled;
    // "Megatron-Bridge 26.06.01": year and month.
    constexpr double kFusedExpertsSince = 26.06;
    const std::size_t version = name.find("bridge ");
    if (version != std::string::npos)
        found.fused_experts =
            parseNumber(name.substr(version + 7, 5)).value_or(0.0) >= kFusedExpertsSince;
    if (contains(name, "hybridep")) // its exchange is started by the card
        found.fused_experts = true;
    return found;
}

} // namespace reckoner
