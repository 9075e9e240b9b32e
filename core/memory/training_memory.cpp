// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/training_memory.h"

#include <algorithm>
#include <array>

#include "core/memory/weight_format.h"

namespace reckoner {

namespace {

// A chunked loss works on an eighth of the positions at a time.
constexpr double kLossChunks = 8.0;
// Of the 32-bit copies of the logits that Transformers' loss makes, one stays with the allocator.
constexpr double kCachedLogits = 4.0;
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

double bytesPerLogit(LossKernels loss)
{
    constexpr double kNarrow = 2.0;
    constexpr double kWide = 4.0;
    switch (loss) {
    case LossKernels::plain:
        return kNarrow + 3.0 * kWide;
    case LossKernels::dropped:
        return 3.0 * kWide;
    case LossKernels::inPlace:
    case LossKernels::chunked:
        break;
    }
    return kNarrow + 2.0 * kWide;
}

// Elements of the logits held at once.
double logitElements(const ModelShape &s, const TrainingLayout &l)
{
    const double chunks = l.loss == LossKernels::chunked ? kLossChunks : 1.0;
    return l.micro_batch * l.sequence / l.cp * s.vocabulary / l.tp / chunks;
}

double logitBytes(const ModelShape &s, const TrainingLayout &l)
{
    return logitElements(s, l) * bytesPerLogit(l.loss);
}

double largestLayerParameters(const ModelShape &s, const TrainingLayout &l)
{
    return (s.sharedLinearParameters() + s.routed_parameters / l.ep) / s.layers / l.tp;
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
        Bytes(bytes.gradients *
              (l.step_in_backward
                   ? largestLayerParameters(s, l) / of_shared.gradients
                   : trained * (shared / of_shared.gradients + experts / of_experts.gradients)));
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
    if (!l.unfused_step || l.frozenBase() || l.offload_optimizer || l.step_in_backward ||
        l.optimizer != Optimizer::adamw)
        return 0.0;
    const double width = 2.0 * (l.precision == TrainingPrecision::pure16 ? 2.0 : 4.0);
    return width * l.trained_share * galoreShare(s, l) *
           (sharedPerCard(s, l) / shards(l).optimizer +
            expertsPerCard(s, l) / expertShards(l).optimizer);
}

// Weights gathered, dequantized or cast for the layers at work.
double gatheredBytes(const ModelShape &s, const TrainingLayout &l)
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
    if (!l.frozenBase() && l.precision == TrainingPrecision::autocast)
        bytes += 2.0 * (s.linearParameters() + s.logitParameters()) / (l.tp * l.pp);
    return bytes;
}

// Gradients of the activations of the layer at work, and its score matrix.
double backwardBytes(const ModelShape &s, const TrainingLayout &l)
{
    const double tokens = l.micro_batch * l.sequence / l.cp;
    double bytes = tokens * layerActivationsPerToken(s, l).onCard(l);
    if (!l.flash_attention && l.recompute != Recompute::none)
        bytes += tokens * l.sequence * s.heads / l.tp * kScoreBytes;
    return bytes;
}

// Blocks that the caching allocator keeps without use.
Bytes unusedBlocks(const TrainingMemory &m, const ModelShape &s, const TrainingLayout &l)
{
    if (l.reading == MemoryReading::live)
        return Bytes(0);
    if (l.varying_lengths)
        return kVaryingFragmentation * m.activations + kVaryingLogits * m.logits;
    if (l.loss == LossKernels::dropped)
        return kFragmentation * m.activations + Bytes(kCachedLogits * logitElements(s, l));
    return kFragmentation * (m.activations + m.logits);
}

// What is held at a moment of a step beside weights and states.
struct Moment {
    Bytes activations;
    Bytes logits;
    Bytes working;
    Bytes gradients;

    [[nodiscard]] Bytes sum() const { return activations + logits + working + gradients; }
};

// The loss is computed over the kept activations; what a layer needs to be computed again and for
// its gradients comes later, when the logits are gone. Gradients that do not last grow while the
// activations shrink.
Moment fullestMoment(const TrainingMemory &m, const ModelShape &s, const TrainingLayout &l)
{
    const StageActivations first = stageActivations(s, l);
    const Bytes working(backwardBytes(s, l));
    const bool lasting = l.lasting_gradients || l.frozenBase();
    // Under pipelining the first stage holds the most activations and the last one the logits.
    TrainingLayout last = l;
    if (l.pp > 1)
        last.micro_batches = 1;
    const std::array<Moment, 3> moments = {{
        {stageActivations(s, last).kept, Bytes(logitBytes(s, l)), Bytes(0),
         lasting ? m.gradients : Bytes(0)},
        {first.kept + first.repeated, Bytes(0), working, lasting ? m.gradients : Bytes(0)},
        {first.repeated, Bytes(0), working, m.gradients},
    }};
    return *std::ranges::max_element(moments, {}, [](const Moment &at) { return at.sum(); });
}

} // namespace

Bytes reservedBytes(const TrainingMemory &m, Bytes capacity)
{
    const Bytes needed = m.states() + m.activations + m.logits;
    return m.total > capacity && needed < capacity ? capacity : m.total;
}

TrainingMemory trainingMemory(const ModelShape &s, const TrainingLayout &l)
{
    TrainingMemory m;
    if (l.frozenBase())
        addFrozenStates(m, s, l);
    else
        addFullStates(m, s, l);
    const Moment fullest = fullestMoment(m, s, l);
    m.activations = fullest.activations;
    m.logits = fullest.logits;

    const Bytes context(l.reading == MemoryReading::device ? kTrainingContextBytes : 0.0);
    m.overhead = context + Bytes(gatheredBytes(s, l)) + fullest.working + unusedBlocks(m, s, l);
    // The step comes when the activations are gone.
    const Bytes passes = m.activations + m.logits + m.overhead;
    const Bytes step = context + Bytes(stepCopyBytes(s, l));
    if (step > passes)
        m.overhead += step - passes;
    m.total = m.states() + m.activations + m.logits + m.overhead;
    if (step <= passes)
        m.total -= m.gradients - fullest.gradients;
    return m;
}

} // namespace reckoner
