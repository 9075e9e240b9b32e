// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/scenario/scenario.h"

namespace reckoner {

/// Bytes on the fullest card while training.
struct TrainingMemoryBreakdown {
    double weights = 0;
    double gradients = 0;
    double optimizer = 0;
    double activations = 0;
    double adapters = 0;
    double overhead = 0;
    [[nodiscard]] double total() const
    {
        return weights + gradients + optimizer + activations + adapters + overhead;
    }
};

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
    TrainingMemoryBreakdown memory;
    double tokens_per_s = 0; ///< of the machine
    double hours_per_run = 0;
    double cost_per_run_cny = 0; ///< rent, or power and wear of an owned machine
};

struct FineTunePlan {
    enum class Where : std::uint8_t { nowhere, idleHours, rented };

    bool wanted = false;
    FineTuneMethod method = FineTuneMethod::lora;
    const LanguageModel *model = nullptr;
    Where where = Where::nowhere;
    double tokens_per_run = 0;
    double runs_per_month = 0;
    FineTuneCell chosen;           ///< valid unless where is nowhere
    FineTuneCell rented;           ///< cheapest rented machine that fits; instance null when none
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
};

struct PretrainPlan {
    bool wanted = false;
    TrainingIntent kind = TrainingIntent::none;
    const LanguageModel *model = nullptr;
    double tokens = 0;
    double flops = 0; ///< model FLOPs of one run
    std::vector<PretrainOption> options; ///< cheapest rented first, then bought
    const PretrainOption *cheapest() const
    {
        return options.empty() ? nullptr : &options.front();
    }
};

} // namespace reckoner
