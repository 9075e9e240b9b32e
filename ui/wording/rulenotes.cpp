// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The notes of the rules of thumb of the catalog, marked for recordName().
#include "core/units/text.h"

namespace reckoner::ui {

namespace {

// In the order of rules.json.
[[maybe_unused]] constexpr const char *kRules[] = {
    RECKONER_TEXT("Record", "Proving that a model helps: inference on one or two cards, "
                            "fine-tuning rented by the hour."),
    RECKONER_TEXT(
        "Record",
        "Building a domain model: own cards for fine-tuning, own and rented ones for inference."),
    RECKONER_TEXT("Record", "Serving at scale: training only where it is needed."),
    RECKONER_TEXT("Record", "Below 10 GB: prompts and retrieval, no fine-tuning; the money goes to "
                            "inference and the vector store."),
    RECKONER_TEXT("Record", "10 GB to 1 TB of good data: LoRA or QLoRA."),
    RECKONER_TEXT("Record", "Above 1 TB of data nobody else has: continued pre-training may pay."),
    RECKONER_TEXT(
        "Record",
        "Below: retrieval. The claims show why tokens and task decide rather than gigabytes."),
    RECKONER_TEXT("Record", "Above: continued pre-training."),
    RECKONER_TEXT("Record", "Peak below: one or two local cards."),
    RECKONER_TEXT("Record", "Peak above: cloud or a cluster."),
    RECKONER_TEXT("Record", "Budget for a peak below 10 QPS: one or two cards."),
    RECKONER_TEXT("Record", "Budget for 10 to 100 QPS: a dedicated inference server."),
    RECKONER_TEXT("Record",
                  "Budget above 100 QPS: at least this much, in the cloud or for a cluster."),
    RECKONER_TEXT("Record", "All on own machines, for sensitive data: large first payment, may be "
                            "cheaper than cloud over three years."),
    RECKONER_TEXT("Record", "All in the cloud, for elastic demand: beyond two years it may cost "
                            "this many times the local cost."),
    RECKONER_TEXT("Record", "Use beyond this many years counts as long."),
    RECKONER_TEXT("Record",
                  "Train in the cloud and serve locally, or serve the base load locally and peaks "
                  "in the cloud: best where average utilization is as low as this."),
    RECKONER_TEXT("Record", "Average utilization below: cloud is cheaper."),
    RECKONER_TEXT("Record", "Average utilization above: own hardware is cheaper."),
    RECKONER_TEXT("Record",
                  "QLoRA workshop: one RTX 4090 machine for fine-tuning and quantized inference."),
    RECKONER_TEXT("Record", "Two A100 80GB with NVLink, 512 GB of memory, 25GbE."),
    RECKONER_TEXT("Record", "Four A100 80GB for fine-tuning, eight RTX 6000 Ada for inference, 50 "
                            "TB NVMe, 100 Gb/s between training nodes."),
    RECKONER_TEXT("Record",
                  "At least this much: 32 to 64 H100, Lustre storage, Quantum-2 InfiniBand."),
    RECKONER_TEXT("Record", "Extra share for people who clean data."),
    RECKONER_TEXT("Record", "Extra share for power supply and machine room."),
    RECKONER_TEXT("Record", "Share of the three-year cost: hardware."),
    RECKONER_TEXT("Record", "Electricity and cooling over three years."),
    RECKONER_TEXT("Record", "Share of the salaries of operators."),
    RECKONER_TEXT("Record", "Licences, cluster management, commercial models."),
    RECKONER_TEXT("Record", "Rack rent and bandwidth."),
    RECKONER_TEXT("Record", "Horizon of the shares above."),
    RECKONER_TEXT("Record", "Years after which the hardware has lost the share below."),
    RECKONER_TEXT("Record", "Share of the price lost by then."),
    RECKONER_TEXT("Record",
                  "Network as a share of the hardware cost when several machines train together."),
    RECKONER_TEXT("Record", "Linear speed-up falls below this without a proper network."),
    RECKONER_TEXT("Record", "Allocated GPU hours over available GPU hours, training: at least."),
    RECKONER_TEXT("Record", "The same for inference with a day and night rhythm."),
    RECKONER_TEXT(
        "Record",
        "On-demand price of p4d.24xlarge as the article has it; outdated since June 2025."),
    RECKONER_TEXT("Record", "Renting eight A100 for fine-tuning."),
    RECKONER_TEXT("Record", "Full load of an 8 x A100 server; too low, see the claims."),
    RECKONER_TEXT("Record", "Energy of that server per year; follows from the wrong power."),
    RECKONER_TEXT("Record", "Electricity of that server per year."),
    RECKONER_TEXT("Record", "Salary of one MLOps engineer."),
    RECKONER_TEXT("Record", "Pre-training of a 7B model; low by a factor, see the claims."),
    RECKONER_TEXT("Record", "Pre-training of a 70B model; low by a factor, see the claims."),
    RECKONER_TEXT("Record", "Pre-training of a 405B model; low by a factor, see the claims."),
    RECKONER_TEXT("Record", "Share of companies that need no pre-training."),
    RECKONER_TEXT("Record", "Host memory per training GPU; eight times what such machines have."),
    RECKONER_TEXT("Record", "GPU memory for full fine-tuning of a 70B model; pure BF16 only."),
    RECKONER_TEXT("Record", "GPU memory for LoRA on a 70B model."),
    RECKONER_TEXT("Record", "GPU memory for 4-bit QLoRA on a 70B model."),
    RECKONER_TEXT("Record", "Hardware for full fine-tuning of a 70B model: eight A100 80GB."),
    RECKONER_TEXT("Record", "Hardware for LoRA: two A100 80GB or four RTX 4090."),
    RECKONER_TEXT("Record", "Hardware for QLoRA: one RTX 4090 or A6000."),
    RECKONER_TEXT("Record", "One user, RTX 4090."),
    RECKONER_TEXT("Record", "10 to 50 users, two RTX 6000 Ada."),
    RECKONER_TEXT("Record", "Public service, one node of eight H100."),
    RECKONER_TEXT("Record", "Times faster with INT4 or FP8 than with FP16."),
    RECKONER_TEXT("Record", "Memory left of FP16."),
    RECKONER_TEXT("Record", "Accuracy lost, at most."),
    RECKONER_TEXT(
        "Record",
        "Do not buy a cluster for training that may never come: have terabytes of own data first."),
    RECKONER_TEXT(
        "Record",
        "Memory decides which model runs, compute how fast: buy the card with more memory."),
    RECKONER_TEXT("Record", "Keep money for the network of a multi-card cluster."),
    RECKONER_TEXT("Record", "Do not serve in FP16 what INT4 or FP8 serves as well."),
    RECKONER_TEXT("Record", "More cards than this bring less per card in fine-tuning; contradicted "
                            "by the memory that full fine-tuning needs."),
    RECKONER_TEXT("Record",
                  "All-in-one machines hardly grow: for a settled model, not for fast iteration."),
    RECKONER_TEXT("Record", "RTX 4090 in production: little memory, not made for continuous load; "
                            "use a professional card with ECC."),
    RECKONER_TEXT("Record", "Cloud charges for data that leaves: count egress."),
    RECKONER_TEXT("Record", "Shared virtual GPUs lose performance: rent whole cards."),
    RECKONER_TEXT("Record", "A prepaid discount for this long ties the client to old hardware."),
    RECKONER_TEXT("Record",
                  "Share of time a badly chosen server stood idle in the opening example."),
    RECKONER_TEXT("Record", "Operators cost money from the first year."),
};

} // namespace

} // namespace reckoner::ui
