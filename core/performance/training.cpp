// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/training.h"

#include <algorithm>
#include <cmath>

#include "core/performance/flops.h"
#include "core/performance/training_compute.h"
#include "core/performance/training_traffic.h"

namespace reckoner {

namespace {

using enum TrainingConstant;

constexpr double kMilli = 1e-3;
/// Host memory's bandwidth for an optimizer that runs on the processor, bytes/s per card: DDR5 of
/// two sockets shared by eight cards. An assumption.
constexpr double kHostBandwidth = 40e9;

bool isOffloaded(const TrainingLayout &l)
{
    return l.offload_weights || l.offload_optimizer;
}

// The states wherever they lie; the layout's own memory counts those on the card.
TrainingMemory statesAnywhere(const ModelShape &s, TrainingLayout l)
{
    l.offload_weights = false;
    l.offload_optimizer = false;
    return trainingMemory(s, l);
}

double optimizerSeconds(const TrainingMemory &states, const Card &card, const TrainingConstants &k,
                        const TrainingConfig &c)
{
    // Every state is read and written once; frozen weights are left alone.
    const Bytes touched = states.gradients + states.optimizer + states.adapters +
                          (c.layout.frozenBase() ? Bytes(0) : states.weights);
    const double rate = c.layout.offload_optimizer ? kHostBandwidth : card.bandwidth * k[streaming];
    return 2.0 * touched.value() / rate;
}

// What a micro-batch sends over the slot of what lives in host memory: weights for each pass, and its
// gradients, which are summed up there (Ren et al. 2021).
double fetchSeconds(const TrainingMemory &states, const Card &card, const TrainingConstants &k,
                    const TrainingLayout &l)
{
    const double passes = l.recompute == Recompute::full ? 3.0 : 2.0;
    double bytes = l.offload_weights ? passes * states.weights.value() : 0.0;
    if (l.offload_optimizer)
        bytes += states.gradients.value();
    return bytes / (card.slot_bytes_per_s * k[pcieShare]);
}

} // namespace

TrainingStep trainingStep(const ModelShape &s, const Card &card, const TrainingConstants &k,
                          const TrainingConfig &c)
{
    const TrainingLayout &l = c.layout;
    const double micro_batches = c.microBatches();
    const StageCompute compute = stageCompute(s, card, k, c);
    const StageTraffic traffic = stageTraffic(s, card, k, c, compute);

    TrainingStep step;
    step.memory = trainingMemory(s, l);
    const TrainingMemory states = isOffloaded(l) ? statesAnywhere(s, l) : step.memory;
    step.fits = step.memory.total.value() <= card.memory_bytes;
    step.matmul_s = micro_batches * compute.matmul_s;
    step.memory_bound_s = micro_batches * compute.memory_s;
    step.tensor_comm_s = micro_batches * traffic.tensor_s;
    step.context_comm_s = micro_batches * traffic.context_s;
    step.expert_comm_s = micro_batches * traffic.expert_s;
    step.pipeline_comm_s = micro_batches * traffic.pipeline_s;
    step.data_comm_s = micro_batches * (traffic.data_micro_s + fetchSeconds(states, card, k, l)) +
                       traffic.data_step_s;
    const double micro = compute.total_s() + traffic.micro_s();
    step.bubble_s = (l.pp - 1.0) / l.interleave * micro;
    step.optimizer_s = optimizerSeconds(states, card, k, c);
    const double waiting = micro_batches * (compute.total_s() - compute.card_s());
    const double machines = std::max(1.0, double(c.cards()) / c.cards_per_node);
    const double before = step.matmul_s + step.memory_bound_s + micro_batches * traffic.micro_s() +
                          step.data_comm_s + step.bubble_s + step.optimizer_s + waiting;
    step.overhead_s =
        waiting + before * k[pipelineJitter] * std::log2(machines) + k[stepFixed] * kMilli;

    step.step_s = before - waiting + step.overhead_s;
    step.tokens_per_s = micro_batches * l.dp * l.micro_batch * l.sequence / step.step_s;
    step.tokens_per_s_per_card = step.tokens_per_s / c.cards();
    const TrainingFlops flops =
        trainingFlopsPerToken(s, l.sequence, l.method, l.recompute, l.recompute_share);
    step.mfu = step.tokens_per_s_per_card * flops.model / card.bf16_flops;
    step.hfu = step.tokens_per_s_per_card * flops.hardware / card.bf16_flops;
    return step;
}

} // namespace reckoner
