// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/performance/training_plan.h"
#include "core/scenario/scenario.h"
#include "core/units/error.h"

namespace reckoner {

/// One method of fine-tuning on one machine.
struct FineTuneCell {
    FineTuneMethod method = FineTuneMethod::lora;
    const Server *server = nullptr;          ///< bought, or
    const CloudInstance *instance = nullptr; ///< rented
    const Accelerator *accelerator = nullptr;
    int cards = 1;
    bool fits = false;
    double memory_gb_per_card = 0;
    double capacity_gb_per_card = 0;
    TrainingLayout layout;         ///< the fastest that fits, or the leanest when none does
    TrainingMemory memory;         ///< of that layout
    double tokens_per_s = 0;       ///< of the machine
    double price_per_hour_cny = 0; ///< rent, or power
    double hours_per_run = 0;
    double cost_per_run_cny = 0; ///< rent, or power of an owned machine
};

struct FineTunePlan {
    /// Where the recommended plan does the runs.
    enum class Where : std::uint8_t {
        nowhere,   ///< not wanted, or nothing can do it
        idleHours, ///< on the serving machines when they have nothing else to do
        rented,    ///< by the hour
        bought     ///< on a machine of its own, because nothing may leave the building
    };

    bool wanted = false;
    FineTuneMethod method = FineTuneMethod::lora;
    const LanguageModel *model = nullptr;
    Where where = Where::nowhere;
    double tokens_per_run = 0;
    double runs_per_month = 0;
    FineTuneCell chosen;             ///< valid unless where is nowhere
    FineTuneCell rented;             ///< cheapest rented machine that fits; instance null when none
    std::vector<FineTuneCell> cells; ///< method by machine, for the table

    [[nodiscard]] double gpuHoursPerMonth() const
    {
        return chosen.hours_per_run * runs_per_month * chosen.cards;
    }
};

/// One cluster that would do the pre-training.
struct PretrainOption {
    const CloudInstance *instance = nullptr; ///< rented by the hour, or
    const Server *server = nullptr;          ///< bought
    const Accelerator *accelerator = nullptr;
    int cards = 0;
    int machines = 0;
    double mfu = 0;
    double gpu_hours = 0;
    double days = 0;
    double energy_kwh = 0;
    double cost_cny = 0; ///< rent of the run, or purchase with network
    double memory_gb_per_card = 0;
    bool fits = false;
    double tokens_per_s = 0; ///< of the cluster while it steps
    Goodput goodput;
    double checkpoint_gb = 0;
    LayoutRanking layouts; ///< the fastest layout and its runners-up
};

/// Within the deadline, up to the rounding of whole machines.
[[nodiscard]] bool meetsDeadline(const PretrainOption &option, const Scenario &scenario);

struct PretrainPlan {
    bool wanted = false; ///< otherwise the figures say what it would cost
    TrainingIntent kind = TrainingIntent::fromScratch;
    const LanguageModel *model = nullptr;
    double tokens = 0;
    double flops = 0;                   ///< model FLOPs of one run
    double runs = 1;                    ///< GPU time of all runs over that of the one that counts
    std::vector<PretrainOption> rented; ///< that meet the deadline or come nearest, cheapest first
    std::vector<PretrainOption> bought; ///< the same
};

/// The pre-training that the scenario describes, on a cluster of this card joined by InfiniBand.
[[nodiscard]] PretrainJob pretrainJob(const Scenario &scenario, const Card &card, int cards,
                                      int cards_per_node, double tokens);

/// What the data and the client's intent ask for.
struct TrainingNeed {
    bool fine_tuning = false;
    bool pretraining = false;
    TrainingIntent pretraining_kind = TrainingIntent::fromScratch;
};

/// Resolves the intent: `automatic` follows the data thresholds of the rules of thumb.
[[nodiscard]] TrainingNeed trainingNeed(const Scenario &scenario, const Catalog &catalog);

/// Tokens in the client's data after cleaning, by the catalog's bytes per token of each language.
/// Fails when the catalog lacks those parameters.
[[nodiscard]] Expected<double> tokensOfData(const Scenario &scenario, const Catalog &catalog);

/// Every method on every machine. `where` and `chosen` are left to the deployment, which knows
/// what is owned.
[[nodiscard]] Expected<FineTunePlan>
planFineTuning(const Scenario &scenario, const Catalog &catalog, const LanguageModel &model);

/// The clusters that would do the pre-training by the deadline.
[[nodiscard]] Expected<PretrainPlan>
planPretraining(const Scenario &scenario, const Catalog &catalog, const LanguageModel &model);

} // namespace reckoner
