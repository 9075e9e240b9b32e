// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>

#include "core/performance/goodput.h"
#include "core/performance/parallelization.h"

namespace reckoner {

/// A fine-tuning job whose layout is to be found.
struct FineTuneJob {
    FineTuneMethod method = FineTuneMethod::lora; ///< not automatic
    int cards = 1;
    int cards_per_node = 8;
    double inter_node_bytes_per_s = 25e9;
    double tokens = 20e6; ///< of the data, once
    double epochs = 3;
    double sequence = 2048;
    double lora_rank = 16;
    double global_batch = 16; ///< sequences
    TrainingPrecision precision = TrainingPrecision::mixed16;
    Optimizer optimizer = Optimizer::adamw;
    TrainingStack stack = TrainingStack::fsdp;
};

struct FineTuneEstimate {
    TrainingConfig config; ///< the layout chosen
    TrainingStep step;
    double hours = 0; ///< of the run
    double card_hours = 0;
    LayoutRanking layouts; ///< the layout chosen and its runners-up
};

/// The fastest layout that fits. Nothing when none fits.
[[nodiscard]] std::optional<FineTuneEstimate> fineTune(const ModelShape &shape, const Card &card,
                                                       const TrainingConstants &constants,
                                                       const FineTuneJob &job);

/// Smallest number of cards, a power of two up to `limit`, on which the job fits; 0 when none.
[[nodiscard]] int minimumFineTuneCards(const ModelShape &shape, const Card &card,
                                       const TrainingConstants &constants, FineTuneJob job,
                                       int limit = 64);

/// Training from scratch or on a large corpus.
struct PretrainJob {
    int cards = 8;
    int cards_per_node = 8;
    double inter_node_bytes_per_s = 25e9;
    double tokens = 0; ///< > 0
    double sequence = 4096;
    double global_batch_tokens = 4e6;          ///< per optimizer step, the usual size of large runs
    WeightFormat compute = WeightFormat::bf16; ///< of the linear layers' products
    Reliability reliability;
    TrainingStack stack = TrainingStack::megatron;
};

struct PretrainEstimate {
    TrainingConfig config;
    TrainingStep step;
    double card_hours = 0; ///< goodput included
    double days = 0;
    LayoutRanking layouts; ///< the layout chosen and its runners-up
    Goodput goodput;
    double checkpoint_bytes = 0;
};

/// What a checkpoint of the whole job holds: weights with the optimizer's master copy and moments.
[[nodiscard]] double checkpointBytes(const ModelShape &shape, TrainingPrecision precision,
                                     Optimizer optimizer);

/// The fastest layout that fits. Nothing when none fits.
[[nodiscard]] std::optional<PretrainEstimate> pretrain(const ModelShape &shape, const Card &card,
                                                       const TrainingConstants &constants,
                                                       const PretrainJob &job);

} // namespace reckoner
