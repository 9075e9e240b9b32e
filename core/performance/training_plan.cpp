// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/training_plan.h"

namespace reckoner {

namespace {

TrainingConfig configOf(TrainingStack stack)
{
    TrainingConfig c;
    c.stack = stack;
    c.attention = defaultAttention(stack);
    c.layout.kernels = layerKernelsOf(stack);
    c.layout.loss = lossKernelsOf(stack);
    return c;
}

constexpr double kSecondsPerHour = 3600.0;

} // namespace

std::optional<FineTuneEstimate> fineTune(const ModelShape &s, const Card &card,
                                         const TrainingConstants &e, const FineTuneJob &job)
{
    TrainingConfig c = configOf(job.stack);
    c.cards_per_node = job.cards_per_node;
    c.inter_node_bytes_per_s = job.inter_node_bytes_per_s;
    c.layout.method = job.method;
    c.layout.precision = job.precision;
    c.layout.optimizer = job.optimizer;
    c.layout.lora_rank = job.lora_rank;
    c.layout.sequence = job.sequence;
    LayoutSpace space;
    space.cards = job.cards;
    space.global_batch = job.global_batch;
    space.most_pipeline = job.cards > job.cards_per_node ? space.most_pipeline : 1;
    const LayoutRanking ranking = rankLayouts(s, card, e, c, space);
    if (!ranking.found())
        return std::nullopt;
    const LayoutCandidate &best = ranking.best();
    FineTuneEstimate estimate{best.config, best.step, 0, 0, ranking};
    estimate.hours = job.tokens * job.epochs / best.step.tokens_per_s / kSecondsPerHour;
    estimate.card_hours = estimate.hours * job.cards;
    return estimate;
}

int minimumFineTuneCards(const ModelShape &s, const Card &card, const TrainingConstants &e,
                         FineTuneJob job, int limit)
{
    for (int cards = 1; cards <= limit; cards *= 2) {
        job.cards = cards;
        if (fineTune(s, card, e, job))
            return cards;
    }
    return 0;
}

double checkpointBytes(const ModelShape &s, TrainingPrecision precision, Optimizer optimizer)
{
    const StateBytes bytes = stateBytesPerParameter(precision, optimizer);
    return s.total_parameters * (bytes.weights + bytes.optimizer);
}

std::optional<PretrainEstimate> pretrain(const ModelShape &s, const Card &card,
                                         const TrainingConstants &e, const PretrainJob &job)
{
    TrainingConfig c = configOf(job.stack);
    c.cards_per_node = job.cards_per_node;
    c.inter_node_bytes_per_s = job.inter_node_bytes_per_s;
    c.layout.sequence = job.sequence;
    c.layout.precision = TrainingPrecision::mixed32;
    c.compute = job.compute;
    c.layout.narrow_inputs = job.compute != WeightFormat::bf16;
    LayoutSpace space;
    space.cards = job.cards;
    space.global_batch = job.global_batch_tokens / job.sequence;
    LayoutRanking ranking = rankLayouts(s, card, e, c, space);
    if (!ranking.found())
        return std::nullopt;
    const LayoutCandidate best = ranking.best();
    PretrainEstimate estimate{best.config, best.step, 0, 0, std::move(ranking), {}, 0};
    estimate.checkpoint_bytes =
        checkpointBytes(s, best.config.layout.precision, best.config.layout.optimizer);
    estimate.goodput = goodput(job.reliability, job.cards, estimate.checkpoint_bytes);
    const double hours =
        job.tokens / best.step.tokens_per_s / kSecondsPerHour / estimate.goodput.share;
    estimate.card_hours = hours * job.cards;
    estimate.days = hours / 24.0;
    return estimate;
}

} // namespace reckoner
