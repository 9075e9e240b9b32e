// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/training_plan.h"

#include <algorithm>
#include <initializer_list>

namespace reckoner {

namespace {

constexpr double kSecondsPerHour = 3600.0;

struct Best {
    TrainingConfig config;
    TrainingStep step;
    bool found = false;

    void offer(const TrainingConfig &candidate, const TrainingStep &result)
    {
        if (!result.fits || (found && result.tokens_per_s <= step.tokens_per_s))
            return;
        config = candidate;
        step = result;
        found = true;
    }
};

} // namespace

std::optional<FineTuneEstimate> fineTune(const ModelShape &s, const Card &card, const Efficiency &e,
                                         const FineTuneJob &job)
{
    TrainingConfig c;
    c.cards_per_node = job.cards_per_node;
    c.inter_node_bytes_per_s = job.inter_node_bytes_per_s;
    c.layout.method = job.method;
    c.layout.precision = job.precision;
    c.layout.optimizer = job.optimizer;
    c.layout.lora_rank = job.lora_rank;
    c.layout.sequence = job.sequence;

    Best best;
    const int tp_limit = std::min(job.cards, job.cards_per_node);
    for (int tp = 1; tp <= tp_limit; tp *= 2) {
        if (job.cards % tp != 0)
            continue;
        c.layout.tp = tp;
        c.layout.dp = job.cards / tp;
        for (const int zero : {0, 2, 3}) {
            if (zero > 0 && c.layout.dp == 1)
                continue;
            c.layout.zero_stage = zero;
            for (const Recompute recompute : {Recompute::none, Recompute::full}) {
                c.layout.recompute = recompute;
                for (const double micro : {8.0, 4.0, 2.0, 1.0}) {
                    c.layout.micro_batch = micro;
                    c.global_batch = std::max(job.global_batch, micro * c.layout.dp);
                    best.offer(c, trainingStep(s, card, e, c));
                }
            }
        }
    }
    if (!best.found)
        return std::nullopt;
    FineTuneEstimate estimate{best.config, best.step, 0, 0};
    estimate.hours = job.tokens * job.epochs / best.step.tokens_per_s / kSecondsPerHour;
    estimate.card_hours = estimate.hours * job.cards;
    return estimate;
}

int minimumFineTuneCards(const ModelShape &s, const Card &card, const Efficiency &e,
                         FineTuneJob job, int limit)
{
    for (int cards = 1; cards <= limit; cards *= 2) {
        job.cards = cards;
        if (fineTune(s, card, e, job))
            return cards;
    }
    return 0;
}

std::optional<PretrainEstimate> pretrain(const ModelShape &s, const Card &card, const Efficiency &e,
                                         const PretrainJob &job)
{
    TrainingConfig c;
    c.cards_per_node = job.cards_per_node;
    c.inter_node_bytes_per_s = job.inter_node_bytes_per_s;
    c.layout.sequence = job.sequence;
    c.layout.micro_batch = 1;
    c.layout.precision = TrainingPrecision::mixed32;

    Best best;
    const int tp_limit = std::min({8, job.cards, job.cards_per_node});
    for (int tp = 1; tp <= tp_limit; tp *= 2) {
        for (int pp = 1; pp <= 16 && tp * pp <= job.cards && pp <= s.layers; pp *= 2) {
            if (job.cards % (tp * pp) != 0)
                continue;
            c.layout.tp = tp;
            c.layout.sequence_parallel = tp > 1;
            c.layout.pp = pp;
            c.layout.dp = job.cards / (tp * pp);
            c.global_batch = std::max<double>(job.global_batch_tokens / job.sequence, c.layout.dp);
            for (const int zero : {1, 3}) {
                c.layout.zero_stage = zero;
                for (const Recompute recompute : {Recompute::none, Recompute::full}) {
                    c.layout.recompute = recompute;
                    best.offer(c, trainingStep(s, card, e, c));
                }
            }
        }
    }
    if (!best.found)
        return std::nullopt;
    PretrainEstimate estimate{best.config, best.step, 0, 0};
    const double hours =
        job.tokens / best.step.tokens_per_s / kSecondsPerHour / std::max(0.01, job.goodput);
    estimate.card_hours = hours * job.cards;
    estimate.days = hours / 24.0;
    return estimate;
}

} // namespace reckoner
