// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/field_table.h"

namespace reckoner {

namespace {

constexpr auto group = FieldGroup::serving;

constexpr Choice kTensorSpreads[] = {
    {"automatic", RECKONER_TEXT("Field", "Whatever carries most"),
     RECKONER_TEXT("Field", "Every split that the model's heads and the machine allow is tried.")},
    {"1", RECKONER_TEXT("Field", "1 card"),
     RECKONER_TEXT("Field", "No split: every layer lies on one card.")},
    {"2", RECKONER_TEXT("Field", "2 cards"),
     RECKONER_TEXT("Field", "Each layer lies on two cards, which exchange results twice.")},
    {"4", RECKONER_TEXT("Field", "4 cards"),
     RECKONER_TEXT("Field", "Each layer lies on four cards; wants fast links.")},
    {"8", RECKONER_TEXT("Field", "8 cards"),
     RECKONER_TEXT("Field", "Each layer lies on eight cards; wants fast links.")},
    {"16", RECKONER_TEXT("Field", "16 cards"),
     RECKONER_TEXT("Field", "Each layer lies on sixteen cards; only machines that have them.")},
};

constexpr Choice kPipelineSpreads[] = {
    {"automatic", RECKONER_TEXT("Field", "Whatever carries most"),
     RECKONER_TEXT("Field", "Stages are tried beside splitting the layers.")},
    {"1", RECKONER_TEXT("Field", "1 stage"),
     RECKONER_TEXT("Field", "All layers are computed by the same cards.")},
    {"2", RECKONER_TEXT("Field", "2 stages"),
     RECKONER_TEXT("Field", "Each half of the layers has its own cards.")},
    {"4", RECKONER_TEXT("Field", "4 stages"),
     RECKONER_TEXT("Field", "Each quarter of the layers has its own cards.")},
    {"8", RECKONER_TEXT("Field", "8 stages"),
     RECKONER_TEXT("Field", "Each eighth of the layers has its own cards.")},
    {"16", RECKONER_TEXT("Field", "16 stages"),
     RECKONER_TEXT("Field", "Each sixteenth of the layers has its own cards.")},
};

constexpr Choice kKvPrecisions[] = {
    {"bf16", RECKONER_TEXT("Field", "16 bit"),
     RECKONER_TEXT("Field", "What engines do unless told otherwise; no loss.")},
    {"8_bit", RECKONER_TEXT("Field", "8 bit (FP8, Q8)"),
     RECKONER_TEXT("Field", "Twice the context in the same memory at hardly any loss.")},
    {"4_bit", RECKONER_TEXT("Field", "4 bit (Q4)"),
     RECKONER_TEXT("Field", "4.5 bits with their scales: more than three times the context; long "
                            "contexts lose quality, and few engines have it.")},
};

constexpr Choice kPlacements[] = {
    {"together", RECKONER_TEXT("Field", "In the same copies"),
     RECKONER_TEXT("Field", "Prompts are read in pieces between the steps that write answers.")},
    {"apart", RECKONER_TEXT("Field", "In copies of their own"),
     RECKONER_TEXT("Field", "Some copies on a machine only read, the others only write; the KV "
                            "cache travels between them. Needs two copies on one machine.")},
    {"better", RECKONER_TEXT("Field", "Whatever carries more"),
     RECKONER_TEXT(
         "Field",
         "Both ways are tried on each machine; only the first where targets are for P95 or P99.")},
};

constexpr Choice kSpeculations[] = {
    {"none", RECKONER_TEXT("Field", "None"),
     RECKONER_TEXT("Field", "One token per step and answer.")},
    {"prompt_lookup", RECKONER_TEXT("Field", "Looked up in the prompt"),
     RECKONER_TEXT("Field", "Repeats what followed the same words before: costs nothing, and pays "
                            "for summaries, code edits and quotations.")},
    {"draft_head", RECKONER_TEXT("Field", "Draft head (EAGLE, MTP)"),
     RECKONER_TEXT("Field", "A layer trained with the model proposes; one layer's work a token.")},
    {"draft_model", RECKONER_TEXT("Field", "Small model"),
     RECKONER_TEXT("Field", "A small model of the same family proposes; it takes memory and time "
                            "of its own.")},
};

constexpr Choice kOffloads[] = {
    {"none", RECKONER_TEXT("Field", "Never"),
     RECKONER_TEXT("Field", "A model that does not fit on the cards is not served by them.")},
    {"as_needed", RECKONER_TEXT("Field", "As few as needed"),
     RECKONER_TEXT("Field", "llama.cpp and Ollama only: the layers that find no room run on the "
                            "processor, at the speed of the host's memory.")},
};

constexpr FieldSpec kFields[] = {
    {.key = "tensor_parallel",
     .group = group,
     .kind = FieldKind::choice,
     .label = RECKONER_TEXT("Field", "Tensor parallel (TP)"),
     .help =
         RECKONER_TEXT("Field", "How many cards share each layer of one copy of the model. More "
                                "answer faster and hold more; fewer leave more copies, which carry "
                                "more together."),
     .choices = kTensorSpreads,
     .getChoice = &getEnum<&Scenario::tensor_parallel>,
     .setChoice = &setEnum<&Scenario::tensor_parallel>},
    {.key = "pipeline_parallel",
     .group = group,
     .kind = FieldKind::choice,
     .label = RECKONER_TEXT("Field", "Pipeline stages (PP)"),
     .help =
         RECKONER_TEXT("Field", "Into how many stages the layers of one copy are cut. Stages hold "
                                "larger models over slow links; they do not make one answer "
                                "faster. llama.cpp and Ollama use several cards only this way."),
     .choices = kPipelineSpreads,
     .getChoice = &getEnum<&Scenario::pipeline_parallel>,
     .setChoice = &setEnum<&Scenario::pipeline_parallel>},
    {.key = "kv_precision",
     .group = group,
     .kind = FieldKind::choice,
     .label = RECKONER_TEXT("Field", "KV cache"),
     .help =
         RECKONER_TEXT("Field", "How many bits a number in the KV cache takes. Fewer hold more and "
                                "longer conversations and are read faster."),
     .choices = kKvPrecisions,
     .getChoice = &getEnum<&Scenario::kv_precision>,
     .setChoice = &setEnum<&Scenario::kv_precision>},
    {.key = "engine_memory_fraction",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Memory the engine takes"),
     .help =
         RECKONER_TEXT("Field", "Share of a card's memory that the engine may fill "
                                "(gpu_memory_utilization and the like). 0 takes the engine's own "
                                "default from the catalog."),
     .unit = Unit::fraction,
     .number = &Scenario::engine_memory_fraction,
     .minimum = 0,
     .maximum = 0.99,
     .step = 0.01},
    {.key = "batch_limit",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Sequences per step at most"),
     .help =
         RECKONER_TEXT("Field", "How many answers the engine writes at a time, whatever memory and "
                                "targets would allow (max_num_seqs and the like). 1,024 is vLLM's "
                                "default on large cards."),
     .unit = Unit::count,
     .number = &Scenario::batch_limit,
     .minimum = 1,
     .maximum = 8192,
     .step = 1,
     .whole = true,
     .logarithmic = true},
    {.key = "chunk_tokens",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Tokens per step at most"),
     .help =
         RECKONER_TEXT("Field", "How many tokens of prompts one step reads (chunked prefill, "
                                "max_num_batched_tokens). Small chunks keep answers flowing and "
                                "need less workspace, large ones read long prompts sooner. 8,192 "
                                "is vLLM's default."),
     .unit = Unit::tokens,
     .number = &Scenario::chunk_tokens,
     .minimum = 128,
     .maximum = 262'144,
     .step = 128,
     .whole = true,
     .logarithmic = true},
    {.key = "prefill_placement",
     .group = group,
     .kind = FieldKind::choice,
     .label = RECKONER_TEXT("Field", "Prompts are read"),
     .help =
         RECKONER_TEXT("Field", "Together with writing answers, or by copies of the model that do "
                                "nothing else (disaggregated prefill). Apart, long prompts no "
                                "longer hold up answers."),
     .choices = kPlacements,
     .getChoice = &getEnum<&Scenario::prefill_placement>,
     .setChoice = &setEnum<&Scenario::prefill_placement>},
    {.key = "speculation",
     .group = group,
     .kind = FieldKind::choice,
     .label = RECKONER_TEXT("Field", "Speculative decoding"),
     .help =
         RECKONER_TEXT("Field", "Tokens are proposed cheaply and checked by the model in one step. "
                                "It makes single answers faster and costs throughput when many "
                                "run at a time."),
     .choices = kSpeculations,
     .getChoice = &getEnum<&Scenario::speculation>,
     .setChoice = &setEnum<&Scenario::speculation>},
    {.key = "draft_tokens",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Tokens proposed per step"),
     .help =
         RECKONER_TEXT("Field", "How many tokens are proposed before the model checks them. Counts "
                                "with speculative decoding only; 3 is a common setting."),
     .unit = Unit::count,
     .number = &Scenario::draft_tokens,
     .minimum = 1,
     .maximum = 16,
     .step = 1,
     .whole = true},
    {.key = "draft_acceptance",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Proposals accepted"),
     .help =
         RECKONER_TEXT("Field", "Chance that a proposed token is right. It depends on the subject: "
                                "measure it. 70% is an assumption in the range published for "
                                "draft heads."),
     .unit = Unit::fraction,
     .number = &Scenario::draft_acceptance,
     .minimum = 0,
     .maximum = 0.99,
     .step = 0.05},
    {.key = "draft_model_b",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Size of the small model"),
     .help =
         RECKONER_TEXT("Field", "Parameters of the model that proposes. Its weights are read once "
                                "for each proposed token and lie in 16 bits on the same cards."),
     .unit = Unit::billionParameters,
     .number = &Scenario::draft_model_b,
     .minimum = 0.05,
     .maximum = 20,
     .step = 0.05,
     .decimals = 2,
     .logarithmic = true},
    {.key = "cpu_offload",
     .group = group,
     .kind = FieldKind::choice,
     .label = RECKONER_TEXT("Field", "Layers on the processor"),
     .help = RECKONER_TEXT("Field", "Whether a model too large for the cards may run partly on the "
                                    "host's processor. Each layer there takes many times as long."),
     .choices = kOffloads,
     .getChoice = &getEnum<&Scenario::cpu_offload>,
     .setChoice = &setEnum<&Scenario::cpu_offload>},
    {.key = "host_bandwidth_gb_s",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Memory speed of the host"),
     .help =
         RECKONER_TEXT("Field", "How fast the processor reads its memory; it decides the speed of "
                                "the layers that run there. 60 GB/s is two channels of DDR5, a "
                                "desktop; a server with eight or twelve channels has 200 to 400."),
     .unit = Unit::gigabytesPerSecond,
     .number = &Scenario::host_bandwidth_gb_s,
     .minimum = 10,
     .maximum = 2000,
     .step = 10,
     .logarithmic = true},
};

} // namespace

std::span<const FieldSpec> servingFields()
{
    return kFields;
}

} // namespace reckoner
