// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/field_table.h"

namespace reckoner {

namespace {

constexpr auto group = FieldGroup::data;

constexpr Choice kPrecisions[] = {
    {"bf16", RECKONER_TEXT("Field", "16-bit"),
     RECKONER_TEXT("Field", "bf16 products, the usual and safest choice; every card knows them.")},
    {"fp8", RECKONER_TEXT("Field", "8-bit"),
     RECKONER_TEXT("Field", "fp8 products where the card has them: faster, but it takes more care "
                            "to train stably.")},
};

constexpr FieldSpec kFields[] = {
    {.key = "pretrain_model",
     .group = group,
     .kind = FieldKind::reference,
     .label = RECKONER_TEXT("Field", "Model to pre-train"),
     .help =
         RECKONER_TEXT("Field", "The model whose size and shape pre-training is planned for. Left "
                                "empty, it is the model that is served."),
     .text = &Scenario::pretrain_model,
     .table = ReferenceTable::model,
     .optional = true},
    {.key = "pretrain_tokens_b",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Pre-training tokens"),
     .help =
         RECKONER_TEXT("Field", "Tokens read in pre-training. At 0 they come from the client's own "
                                "data, or from scratch are 20 per parameter (Hoffmann and others, "
                                "2022)."),
     .unit = Unit::billionTokens,
     .number = &Scenario::pretrain_tokens_b,
     .minimum = 0,
     .maximum = 1e5,
     .step = 1,
     .decimals = 1,
     .logarithmic = true},
    {.key = "pretrain_deadline_days",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Pre-training deadline"),
     .help =
         RECKONER_TEXT("Field", "In how many days pre-training must be done; it decides the size "
                                "of the cluster. 90 days is an assumption."),
     .unit = Unit::days,
     .number = &Scenario::pretrain_deadline_days,
     .minimum = 1,
     .maximum = 1095,
     .step = 1,
     .logarithmic = true},
    {.key = "pretrain_sequence_tokens",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Pre-training sequence length"),
     .help = RECKONER_TEXT("Field", "Tokens of one training sequence. Longer ones cost more "
                                    "attention and memory for each token. 4,096 is common "
                                    "practice."),
     .unit = Unit::tokens,
     .number = &Scenario::pretrain_sequence_tokens,
     .minimum = 128,
     .maximum = 1e6,
     .step = 1024,
     .whole = true,
     .logarithmic = true},
    {.key = "pretrain_batch_tokens_m",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Pre-training batch"),
     .help =
         RECKONER_TEXT("Field", "Tokens of one optimizer step over all cards. It bounds how many "
                                "cards can work at once. 4 million is usual for large models."),
     .unit = Unit::millionTokens,
     .number = &Scenario::pretrain_batch_tokens_m,
     .minimum = 0.01,
     .maximum = 1000,
     .step = 0.5,
     .decimals = 2,
     .logarithmic = true},
    {.key = "pretrain_precision",
     .group = group,
     .kind = FieldKind::choice,
     .label = RECKONER_TEXT("Field", "Pre-training precision"),
     .help = RECKONER_TEXT("Field", "What the matrix products are computed in. It decides the peak "
                                    "rate that the run can use."),
     .choices = kPrecisions,
     .getChoice = &getEnum<&Scenario::pretrain_precision>,
     .setChoice = &setEnum<&Scenario::pretrain_precision>},
    {.key = "pretrain_experiments",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Experiments before the run"),
     .help = RECKONER_TEXT("Field", "Trial runs for data mixture, size and hyperparameters. Ten is "
                                    "an assumption."),
     .unit = Unit::count,
     .number = &Scenario::pretrain_experiments,
     .minimum = 0,
     .maximum = 10'000,
     .step = 1,
     .whole = true},
    {.key = "pretrain_experiment_share",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "GPU time of an experiment"),
     .help = RECKONER_TEXT("Field", "GPU time of one trial run as a share of the final run's. 2% "
                                    "is an assumption."),
     .unit = Unit::fraction,
     .number = &Scenario::pretrain_experiment_share,
     .minimum = 0,
     .maximum = 1,
     .step = 0.01,
     .decimals = 1},
    {.key = "pretrain_failed_runs",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Runs given up"),
     .help = RECKONER_TEXT("Field", "Full runs that are expected to be given up, halfway in the "
                                    "mean, because training diverges or the data proves bad. One "
                                    "in five is an assumption."),
     .unit = Unit::count,
     .number = &Scenario::pretrain_failed_runs,
     .minimum = 0,
     .maximum = 10,
     .step = 0.1,
     .decimals = 1},
    {.key = "pretrain_failures_per_kgpu_day",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Failures per 1,000 GPU-days"),
     .help = RECKONER_TEXT("Field", "Interruptions that stop the whole run, of any part. Llama 3 "
                                    "405B counted 419 in 54 days on 16,384 cards, about 0.5 per "
                                    "1,000 GPU-days (Meta 2024); young clusters have several."),
     .unit = Unit::count,
     .number = &Scenario::pretrain_failures_per_kgpu_day,
     .minimum = 0,
     .maximum = 1000,
     .step = 0.1,
     .decimals = 2,
     .logarithmic = true},
    {.key = "pretrain_checkpoint_gb_s",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Checkpoint bandwidth"),
     .help =
         RECKONER_TEXT("Field", "How fast the storage takes a checkpoint from all machines "
                                "together. A checkpoint is about 14 bytes per parameter, and the "
                                "run waits for it. 20 GB/s is an assumption."),
     .unit = Unit::gigabytesPerSecond,
     .number = &Scenario::pretrain_checkpoint_gb_s,
     .minimum = 0.1,
     .maximum = 10'000,
     .step = 1,
     .decimals = 1,
     .logarithmic = true},
    {.key = "pretrain_restart_hours",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Restart after a failure"),
     .help = RECKONER_TEXT("Field", "From the failure until training goes on: noticing it, "
                                    "replacing the machine, loading the checkpoint. Twenty minutes "
                                    "is an assumption; without spare machines it takes hours."),
     .unit = Unit::hours,
     .number = &Scenario::pretrain_restart_hours,
     .minimum = 0,
     .maximum = 240,
     .step = 0.1,
     .decimals = 2},
    {.key = "pretrain_idle_share",
     .group = group,
     .kind = FieldKind::number,
     .label = RECKONER_TEXT("Field", "Time lost besides failures"),
     .help =
         RECKONER_TEXT("Field", "Evaluation, waiting for data, slow machines and roll-backs after "
                                "loss spikes, as a share of the run's time. 15% explains the "
                                "GPU-hours of 26 published runs best."),
     .unit = Unit::fraction,
     .number = &Scenario::pretrain_idle_share,
     .minimum = 0,
     .maximum = 0.9,
     .step = 0.01},
};

} // namespace

std::span<const FieldSpec> pretrainingFields()
{
    return kFields;
}

} // namespace reckoner
