// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/training_memory.h"

#include <algorithm>

#include "core/memory/weight_format.h"

namespace reckoner {

namespace {

// bf16 logits, their fp32 copy in the loss and its gradient.
constexpr double kLogitBytes = 2.0 + 4.0 + 4.0;
// A fused loss works on an eighth of the positions at a time.
constexpr double kLossChunks = 8.0;
// Copies of the score matrix that the layer at work holds without flash attention: scores, their
// 32-bit softmax and its 16-bit copy, and the 32-bit gradient.
constexpr double kScoreBytes = 2.0 + 4.0 + 2.0 + 4.0;

struct Shards {
    double weights;
    double gradients;
    double optimizer;
};

Shards shards(const TrainingLayout &l, int replicas)
{
    // In a pipeline, gathering for each micro-batch would cost too much: weights stay gathered.
    const bool gathered = l.pp > 1;
    return {l.zero_stage >= 3 && !gathered ? double(replicas) : 1.0,
            l.zero_stage >= 2 && !gathered ? double(replicas) : 1.0,
            l.zero_stage >= 1 ? double(replicas) : 1.0};
}

Shards shards(const TrainingLayout &l)
{
    return shards(l, l.shardCards());
}

// Of experts: they have fewer replicas by the cards over which they are split.
Shards expertShards(const TrainingLayout &l)
{
    return shards(l, std::max(1, l.shardCards() / l.ep));
}

// Parameters on the fullest model-parallel card.
double sharedPerCard(const ModelShape &s, const TrainingLayout &l)
{
    const double layers = s.sharedLinearParameters() + s.router_parameters + s.norm_parameters;
    const double ends = l.pp > 1 ? std::max(s.embedding_parameters, s.head_parameters)
                                 : s.embedding_parameters + s.head_parameters;
    return (layers / l.pp + ends) / l.tp;
}

double expertsPerCard(const ModelShape &s, const TrainingLayout &l)
{
    return s.routed_parameters / (double(l.ep) * l.pp * l.tp);
}

double logitBytes(const ModelShape &s, const TrainingLayout &l)
{
    const double chunks = l.fused_loss ? kLossChunks : 1.0;
    return l.micro_batch * l.sequence / l.cp * s.vocabulary * kLogitBytes / l.tp / chunks;
}

double largestLayerParameters(const ModelShape &s, const TrainingLayout &l)
{
    return (s.sharedLinearParameters() + s.routed_parameters / l.ep) / s.layers / l.tp;
}

// Under pipelining the first stage holds the most activations and the last one the logits.
void addActivations(TrainingMemory &m, const ModelShape &s, const TrainingLayout &l)
{
    m.activations = activationBytesPerCard(s, l);
    m.logits = Bytes(logitBytes(s, l));
    if (l.pp == 1)
        return;
    TrainingLayout last = l;
    last.micro_batches = 1;
    const Bytes last_activations = activationBytesPerCard(s, last);
    if (last_activations + m.logits > m.activations)
        m.activations = last_activations;
    else
        m.logits = Bytes(0);
}

// Moments for each parameter whose gradient the optimizer sees projected to a low rank (Zhao et al.
// 2024): of every matrix a rank-wide gradient, and the projector.
double galoreShare(const ModelShape &s, const TrainingLayout &l)
{
    if (l.galore_rank <= 0.0)
        return 1.0;
    return std::min(1.0, l.galore_rank / s.hidden);
}

void addFullStates(TrainingMemory &m, const ModelShape &s, const TrainingLayout &l)
{
    const StateBytes bytes = stateBytesPerParameter(l.precision, l.optimizer);
    const double shared = sharedPerCard(s, l);
    const double experts = expertsPerCard(s, l);
    const Shards of_shared = shards(l);
    const Shards of_experts = expertShards(l);
    m.weights =
        Bytes(l.offload_weights
                  ? 0.0
                  : bytes.weights * (shared / of_shared.weights + experts / of_experts.weights));
    if (l.offload_optimizer)
        return;
    const double trained = l.trained_share;
    m.gradients =
        Bytes(bytes.gradients * (l.step_in_backward ? largestLayerParameters(s, l) / of_shared.gradients
                                                    : trained * (shared / of_shared.gradients +
                                                                 experts / of_experts.gradients)));
    m.optimizer = Bytes(bytes.optimizer * trained * galoreShare(s, l) *
                        (shared / of_shared.optimizer + experts / of_experts.optimizer));
}

// Bytes of one parameter's share of frozen base weights, in the mean over all of them.
double frozenBytesPerParameter(const ModelShape &s, const TrainingLayout &l)
{
    if (l.method != FineTuneMethod::qlora)
        return 2.0;
    WeightBytes bytes = weightBytes(s, l.frozen_format);
    if (l.wide_ends) {
        bytes.embedding *= 2.0;
        bytes.head *= 2.0;
    }
    return bytes.total() / s.total_parameters;
}

void addFrozenStates(TrainingMemory &m, const ModelShape &s, const TrainingLayout &l)
{
    const Shards shard = shards(l);
    if (!l.offload_weights)
        m.weights =
            Bytes(frozenBytesPerParameter(s, l) * (sharedPerCard(s, l) / shard.weights +
                                                   expertsPerCard(s, l) / expertShards(l).weights));

    // Adapters are trained with an fp32 master copy whatever the base is kept in.
    const StateBytes bytes = stateBytesPerParameter(TrainingPrecision::mixed16, l.optimizer);
    const double adapters = loraParameters(s, l.lora_rank, l.lora_targets) / (l.tp * l.pp);
    double each = bytes.weights / shard.weights + bytes.gradients / shard.gradients;
    if (!l.offload_optimizer)
        each += bytes.optimizer / shard.optimizer;
    m.adapters = Bytes(adapters * each);
    if (l.train_ends) { // a 16-bit copy with its gradient and 16-bit moments, and the step's copy
        constexpr double kCopies = 5.0 * 2.0;
        m.adapters += Bytes(kCopies * (s.embedding_parameters + s.head_parameters) /
                            (l.tp * l.pp * shard.optimizer));
    }
}

// An optimizer that is not one fused kernel writes out denominators and updates,
// each of the moments' size.
double stepCopyBytes(const ModelShape &s, const TrainingLayout &l)
{
    const bool trains_all =
        l.method == FineTuneMethod::full || l.method == FineTuneMethod::automatic;
    if (!l.unfused_step || !trains_all || l.offload_optimizer || l.step_in_backward ||
        l.optimizer != Optimizer::adamw)
        return 0.0;
    const double width = 2.0 * (l.precision == TrainingPrecision::pure16 ? 2.0 : 4.0);
    return width * l.trained_share * galoreShare(s, l) *
           (sharedPerCard(s, l) / shards(l).optimizer +
            expertsPerCard(s, l) / expertShards(l).optimizer);
}

// What the pass at work holds besides what is kept: gathered or dequantized weights, gradients of
// the current layer's activations, its score matrix.
double workingBytes(const ModelShape &s, const TrainingLayout &l)
{
    const bool sharded = l.zero_stage >= 3 && l.shardCards() > 1;
    double bytes = 0.0;
    const bool narrow = l.method == FineTuneMethod::qlora;
    if (sharded || l.offload_weights) { // the layer in use, the next one, and both ends throughout
        const double each = narrow ? frozenBytesPerParameter(s, l) : 2.0;
        bytes += 2.0 * each * largestLayerParameters(s, l);
        bytes += 2.0 * (s.embedding_parameters + s.head_parameters) / l.tp;
    }
    if (narrow) // one matrix of the MLP, dequantized to 16 bits
        bytes += 2.0 * s.hidden * std::max(s.dense_intermediate, s.expert_intermediate) / l.tp;
    const LayerActivations layer = layerActivationsPerToken(s, l);
    const double tokens = l.micro_batch * l.sequence / l.cp;
    const double whole = l.sequence_parallel ? layer.whole / l.tp : layer.whole;
    bytes += tokens * (whole + layer.split / l.tp);
    if (!l.flash_attention && l.recompute != Recompute::none)
        bytes += tokens * l.sequence * s.heads / l.tp * kScoreBytes;
    return bytes;
}

} // namespace

StateBytes stateBytesPerParameter(TrainingPrecision precision, Optimizer optimizer)
{
    const bool pure = precision == TrainingPrecision::pure16;
    double moments = pure ? 4.0 : 8.0;
    if (optimizer == Optimizer::adamw8bit)
        moments = 2.0 * (1.0 + 4.0 / 2048.0); // one fp32 constant per block of 2048
    else if (optimizer == Optimizer::sgd)
        moments /= 2.0;
    else if (optimizer == Optimizer::adafactor)
        moments = 0.0;
    switch (precision) {
    case TrainingPrecision::mixed16:
        return {2, 2, 4 + moments};
    case TrainingPrecision::mixed32:
        return {2, 4, 4 + moments};
    case TrainingPrecision::master32:
        return {2, 6, 4 + moments};
    case TrainingPrecision::pure16:
        return {2, 2, moments};
    case TrainingPrecision::fp32:
        break;
    }
    return {4, 4, moments};
}

double loraParameters(const ModelShape &s, double rank, LoraTargets targets)
{
    const double h = s.hidden;
    const double query = h + double(s.heads) * s.head_dim;
    const double key = h + double(s.kv_heads) * s.head_dim;
    const double value = h + double(s.kv_heads) * s.value_dim;
    const double output = double(s.heads) * s.value_dim + h;
    double ends = s.layers * (query + value);
    if (targets != LoraTargets::queryValue)
        ends += s.layers * (key + output);
    if (targets == LoraTargets::allLinear) {
        const double matrices = s.mlp_kind == MlpKind::gated ? 3.0 : 2.0;
        ends += matrices * (s.dense_layers * (h + s.dense_intermediate) +
                            double(s.moe_layers) * s.shared_experts * (h + s.expert_intermediate));
    }
    return rank * ends;
}

Bytes reservedBytes(const TrainingMemory &m, Bytes capacity)
{
    const Bytes needed = m.states() + m.activations + m.logits;
    return m.total > capacity && needed < capacity ? capacity : m.total;
}

TrainingMemory trainingMemory(const ModelShape &s, const TrainingLayout &l)
{
    TrainingMemory m;
    const bool full = l.method == FineTuneMethod::full || l.method == FineTuneMethod::automatic;
    if (full)
        addFullStates(m, s, l);
    else
        addFrozenStates(m, s, l);
    addActivations(m, s, l);

    const Bytes context(l.allocator_only ? 0.0 : kTrainingContextBytes);
    m.overhead = context + Bytes(workingBytes(s, l));
    if (!l.allocator_only) {
        m.overhead += (l.varying_lengths ? kVaryingFragmentation : kFragmentation) * m.activations;
        m.overhead += (l.varying_lengths ? kVaryingLogits : kFragmentation) * m.logits;
    }
    // The step comes when the activations are gone.
    const Bytes passes = m.activations + m.logits + m.overhead;
    const Bytes step = context + Bytes(stepCopyBytes(s, l));
    if (step > passes)
        m.overhead += step - passes;
    m.total = m.states() + m.activations + m.logits + m.overhead;
    return m;
}

} // namespace reckoner
