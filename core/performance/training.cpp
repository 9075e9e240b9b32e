// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/training.h"

#include <algorithm>

#include "core/performance/collectives.h"
#include "core/performance/flops.h"

namespace reckoner {

namespace {

constexpr double kElement = 2.0;

bool isFrozen(FineTuneMethod method)
{
    return method == FineTuneMethod::lora || method == FineTuneMethod::qlora;
}

struct Links {
    double inside;  // achieved, one direction
    double between; // the same, between machines
    int cards_per_node;

    // A group of this many neighbouring cards talks at this rate.
    [[nodiscard]] double rate(int span) const { return span <= cards_per_node ? inside : between; }
};

double tensorCommunication(const ModelShape &s, const Efficiency &e, const TrainingLayout &l,
                           const Links &links, double tokens)
{
    // Two all-reduces forward and two backward per layer (Shoeybi et al. 2019), two more when the
    // forward pass is repeated. Sequence parallelism splits them but moves the same bytes.
    const double passes = l.recompute == Recompute::full ? 3.0 : 2.0;
    const double message = tokens * s.hidden * kElement;
    const double stage_layers = double(s.layers) / l.pp;
    double seconds = stage_layers * 2.0 * passes *
                     allReduceSeconds(message, l.tp, links.rate(l.tp), e.allreduce_latency_s);
    if (l.ep > 1 && s.isMoe()) {
        const double routed = message * s.experts_per_token * (l.ep - 1.0) / l.ep / l.tp;
        const double rate = links.rate(l.tp * l.ep);
        seconds +=
            double(s.moe_layers) / l.pp * 2.0 * passes * (e.allreduce_latency_s + routed / rate);
    }
    return seconds;
}

// Bytes that data parallelism moves per card: once per step, and once per micro-batch.
struct DataTraffic {
    double per_step_s = 0;
    double per_micro_s = 0;
};

DataTraffic dataCommunication(const ModelShape &s, const Efficiency &e, const TrainingConfig &c,
                              const Links &links)
{
    const TrainingLayout &l = c.layout;
    DataTraffic traffic;
    if (l.dp <= 1)
        return traffic;
    const double rate = links.rate(c.cards());
    const double latency = e.allreduce_latency_s;
    const bool frozen = isFrozen(l.method);
    // Experts have their own, smaller groups of replicas.
    const double held = s.total_parameters - s.routed_parameters * (1.0 - 1.0 / l.ep);
    const double trained = frozen ? loraParameters(s, l.lora_rank, l.lora_targets) : held;
    const double gradients = trained * kElement / (l.tp * l.pp);
    const double weights = held * kElement / (l.tp * l.pp);
    if (l.zero_stage >= 3) {
        // Weights are gathered forward and backward; gradients are scattered.
        traffic.per_micro_s = 2.0 * allGatherSeconds(weights, l.dp, rate, latency) +
                              allGatherSeconds(gradients, l.dp, rate, latency);
    } else {
        traffic.per_step_s = allReduceSeconds(gradients, l.dp, rate, latency);
    }
    return traffic;
}

double exposed(double communication, double compute)
{
    return std::max(0.0, communication - kOverlap * compute);
}

} // namespace

TrainingStep trainingStep(const ModelShape &s, const Card &card, const Efficiency &e,
                          const TrainingConfig &c)
{
    const TrainingLayout &l = c.layout;
    const Links links{card.link_bytes_per_s * e.link, c.inter_node_bytes_per_s * e.link,
                      c.cards_per_node};
    const double micro_batches = std::max(1.0, c.global_batch / (l.dp * l.micro_batch));
    const double tokens = l.micro_batch * l.sequence / l.cp; // of a micro-batch, on one card
    const double split = double(l.tp) * l.pp;

    const TrainingFlops flops = trainingFlopsPerToken(s, l.sequence, l.method, l.recompute);
    const double narrow = c.compute == WeightFormat::bf16 ? 1.0 : kNarrowShare;
    const double rate = matrixRate(card, c.compute) * e.prefill * narrow;
    const double bandwidth = card.bandwidth * e.bandwidth;

    TrainingStep step;
    const double micro_matmul = tokens * flops.hardware / split / rate;
    const LayerActivations layer = layerActivationsPerToken(s, l);
    const double whole = l.sequence_parallel ? layer.whole / l.tp : layer.whole;
    const double passes = kActivationPasses + (l.recompute == Recompute::full ? 2.0 : 0.0);
    const double micro_memory = tokens * passes * s.layers / l.pp *
                                (whole + (layer.split + layer.attention_matrix) / l.tp) / bandwidth;
    const double micro_tensor = tensorCommunication(s, e, l, links, tokens);
    const double launch_passes = l.recompute == Recompute::full ? 4.0 : 3.0;
    const double micro_overhead = launch_passes * s.layers / l.pp * e.layer_overhead_s;

    const double micro_compute = micro_matmul + micro_memory;
    const double backward = micro_compute * 2.0 / 3.0;
    const DataTraffic traffic = dataCommunication(s, e, c, links);

    step.matmul_s = micro_batches * micro_matmul;
    step.memory_bound_s = micro_batches * micro_memory;
    step.tensor_comm_s = micro_batches * micro_tensor;
    step.overhead_s = micro_batches * micro_overhead + e.step_overhead_s;
    step.data_comm_s = micro_batches * exposed(traffic.per_micro_s, micro_compute) +
                       exposed(traffic.per_step_s, backward);
    step.bubble_s = (l.pp - 1.0) / l.interleave * (micro_compute + micro_tensor + micro_overhead);

    step.memory = trainingMemory(s, l);
    step.fits = step.memory.total.value() <= card.memory_bytes;
    // Every state is read and written once by the optimizer; frozen weights are left alone.
    const Bytes touched = step.memory.gradients + step.memory.optimizer + step.memory.adapters +
                          (isFrozen(l.method) ? Bytes(0) : step.memory.weights);
    step.optimizer_s = 2.0 * touched.value() / bandwidth;

    step.step_s = step.matmul_s + step.memory_bound_s + step.tensor_comm_s + step.data_comm_s +
                  step.bubble_s + step.optimizer_s + step.overhead_s;
    step.tokens_per_s = micro_batches * l.dp * l.micro_batch * l.sequence / step.step_s;
    step.tokens_per_s_per_card = step.tokens_per_s / c.cards();
    step.mfu = step.tokens_per_s_per_card * flops.model / card.bf16_flops;
    step.hfu = step.tokens_per_s_per_card * flops.hardware / card.bf16_flops;
    return step;
}

} // namespace reckoner
