// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/field_table.h"

namespace reckoner {

namespace {

constexpr auto group = FieldGroup::data;

constexpr Choice kIntents[] = {
    {"automatic", RECKONER_TEXT("Field", "What the data suggests"),
     RECKONER_TEXT("Field", "Decided from the amount of data and whether it is exclusive.")},
    {"none", RECKONER_TEXT("Field", "No training"),
     RECKONER_TEXT("Field", "Prompting and retrieval (RAG) over the documents; the whole budget "
                            "goes to inference.")},
    {"fine_tuning", RECKONER_TEXT("Field", "Fine-tuning"),
     RECKONER_TEXT("Field", "An existing model is adapted again and again as the data grows.")},
    {"continued_pretraining", RECKONER_TEXT("Field", "Continued pre-training"),
     RECKONER_TEXT("Field", "An existing model reads all of the client's text once, then is "
                            "fine-tuned.")},
    {"from_scratch", RECKONER_TEXT("Field", "Pre-training from scratch"),
     RECKONER_TEXT("Field", "A new model trained from random weights; rarely worth its cost.")},
};

constexpr Choice kMethods[] = {
    {"automatic", RECKONER_TEXT("Field", "Cheapest that fits"),
     RECKONER_TEXT("Field", "The method that costs least on the hardware of the plan.")},
    {"full", RECKONER_TEXT("Field", "Full fine-tuning"),
     RECKONER_TEXT("Field", "Every weight is trained; weights, gradients and optimizer together "
                            "take about 16 to 18 bytes per parameter.")},
    {"lora", RECKONER_TEXT("Field", "LoRA"),
     RECKONER_TEXT("Field", "Small adapters are trained beside frozen 16-bit weights.")},
    {"qlora", RECKONER_TEXT("Field", "QLoRA"),
     RECKONER_TEXT("Field", "As LoRA, with the frozen weights held in 4 bits: least memory, "
                            "somewhat slower.")},
};

constexpr FieldSpec kFields[] = {
    {.key = "data_gb",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Own text data"),
     .help =
         RECKONER_TEXT("Field", "How much raw text the client holds, pictures and duplicates left "
                                "out. The rule of thumb: under 10 GB prompting and retrieval, up "
                                "to 1 TB LoRA, above that continued pre-training."),
     .unit = Unit::gigabytes,
     .number = &Scenario::data_gb,
     .minimum = 0,
     .maximum = 1e7,
     .step = 0.1,
     .decimals = 1,
     .logarithmic = true},
    {.key = "data_exclusive",
     .group = group,
     .kind = FieldKind::flag,
     .label = RECKONER_TEXT("Field", "Data is exclusive"),
     .help = RECKONER_TEXT("Field", "The data cannot be had by competitors and is not in public "
                                    "models already. Only exclusive data can justify continued "
                                    "pre-training."),
     .flag = &Scenario::data_exclusive},
    {.key = "chinese_fraction",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Share of Chinese text"),
     .help =
         RECKONER_TEXT("Field", "The part of the text that is Chinese; it decides how many tokens "
                                "a gigabyte holds, because a Chinese character takes three "
                                "bytes. The default of 80% is an assumption."),
     .unit = Unit::fraction,
     .number = &Scenario::chinese_fraction,
     .minimum = 0,
     .maximum = 1,
     .step = 0.05},
    {.key = "cleaning_yield",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Left after cleaning"),
     .help =
         RECKONER_TEXT("Field", "The part of the raw text that survives removal of duplicates and "
                                "junk and is trained on. The default of 60% is an assumption; "
                                "web text keeps far less."),
     .unit = Unit::fraction,
     .number = &Scenario::cleaning_yield,
     .minimum = 0.01,
     .maximum = 1,
     .step = 0.05},
    {.key = "training_intent",
     .group = group,
     .kind = FieldKind::choice,
     .label = RECKONER_TEXT("Field", "Training"),
     .help =
         RECKONER_TEXT("Field", "What the client means to do with training. A choice against the "
                                "evidence of the data is planned as asked, and marked."),
     .choices = kIntents,
     .getChoice = &getEnum<&Scenario::training_intent>,
     .setChoice = &setEnum<&Scenario::training_intent>},
    {.key = "finetune_method",
     .group = group,
     .kind = FieldKind::choice,
     .label = RECKONER_TEXT("Field", "Fine-tuning method"),
     .help = RECKONER_TEXT("Field", "How the model is adapted. It decides how much GPU memory a "
                                    "fine-tuning run needs, and so on which machines it fits."),
     .choices = kMethods,
     .getChoice = &getEnum<&Scenario::finetune_method>,
     .setChoice = &setEnum<&Scenario::finetune_method>},
    {.key = "finetune_model",
     .group = group,
     .kind = FieldKind::reference,
     .label = RECKONER_TEXT("Field", "Model to fine-tune"),
     .help =
         RECKONER_TEXT("Field", "The model that is adapted. Left empty, it is the model that is "
                                "served."),
     .text = &Scenario::finetune_model,
     .table = ReferenceTable::model,
     .optional = true},
    {.key = "finetune_tokens_m",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Fine-tuning data"),
     .help =
         RECKONER_TEXT("Field", "Tokens of prepared examples in one pass over the training set; "
                                "10,000 dialogues of 2,000 tokens make 20 million, which is the "
                                "default and an assumption."),
     .unit = Unit::millionTokens,
     .number = &Scenario::finetune_tokens_m,
     .minimum = 0.01,
     .maximum = 1e6,
     .step = 1,
     .decimals = 2,
     .logarithmic = true},
    {.key = "finetune_epochs",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Epochs per run"),
     .help =
         RECKONER_TEXT("Field", "How often one run goes through its data; time and cost grow in "
                                "proportion. Three is common practice."),
     .unit = Unit::count,
     .number = &Scenario::finetune_epochs,
     .minimum = 0.1,
     .maximum = 100,
     .step = 1,
     .decimals = 1},
    {.key = "finetune_runs_per_month",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Fine-tuning runs"),
     .help =
         RECKONER_TEXT("Field", "Runs in a month, experiments and failures included. With few runs "
                                "renting by the hour beats owning. Two a month is an "
                                "assumption."),
     .unit = Unit::perMonth,
     .number = &Scenario::finetune_runs_per_month,
     .minimum = 0,
     .maximum = 1000,
     .step = 1,
     .decimals = 1},
    {.key = "finetune_sequence_tokens",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Fine-tuning sequence length"),
     .help =
         RECKONER_TEXT("Field", "The longest example in tokens. Activation memory grows with it; "
                                "2,048 suits most dialogues and is an assumption."),
     .unit = Unit::tokens,
     .number = &Scenario::finetune_sequence_tokens,
     .minimum = 128,
     .maximum = 1e6,
     .step = 128,
     .whole = true,
     .logarithmic = true},
    {.key = "lora_rank",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "LoRA rank"),
     .help = RECKONER_TEXT("Field", "Width of the adapters of LoRA and QLoRA: a larger rank learns "
                                    "more and takes a little more memory. 16 is common practice."),
     .unit = Unit::count,
     .number = &Scenario::lora_rank,
     .minimum = 1,
     .maximum = 1024,
     .step = 8,
     .whole = true,
     .logarithmic = true},
};

} // namespace

std::span<const FieldSpec> dataFields()
{
    return kFields;
}

} // namespace reckoner
