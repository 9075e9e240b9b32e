// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/training_memory.h"

#include <algorithm>

#include "core/memory/weight_format.h"

namespace reckoner {

namespace {

// bf16 logits, their fp32 copy in the loss and its gradient.
constexpr double kLogitBytes = 2.0 + 4.0 + 4.0;

struct Shards {
    double weights;
    double gradients;
    double optimizer;
};

Shards shards(const TrainingLayout &l)
{
    const double dp = l.dp;
    return {l.zero_stage >= 3 ? dp : 1.0, l.zero_stage >= 2 ? dp : 1.0,
            l.zero_stage >= 1 ? dp : 1.0};
}

// Parameters on the fullest model-parallel card.
double parametersPerCard(const ModelShape &s, const TrainingLayout &l)
{
    const double routed = s.routed_parameters / l.ep;
    const double layers =
        s.sharedLinearParameters() + routed + s.router_parameters + s.norm_parameters;
    const double ends = l.pp > 1 ? std::max(s.embedding_parameters, s.head_parameters)
                                 : s.embedding_parameters + s.head_parameters;
    return (layers / l.pp + ends) / l.tp;
}

double logitBytes(const ModelShape &s, const TrainingLayout &l)
{
    if (l.fused_loss)
        return 0.0;
    return l.micro_batch * l.sequence / l.cp * s.vocabulary * kLogitBytes / l.tp;
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

void addFullStates(TrainingMemory &m, const ModelShape &s, const TrainingLayout &l)
{
    const StateBytes bytes = stateBytesPerParameter(l.precision, l.optimizer);
    const double parameters = parametersPerCard(s, l);
    const Shards shard = shards(l);
    m.weights = Bytes(parameters * bytes.weights / shard.weights);
    m.gradients = Bytes(parameters * bytes.gradients / shard.gradients);
    m.optimizer = Bytes(parameters * bytes.optimizer / shard.optimizer);
}

void addFrozenStates(TrainingMemory &m, const ModelShape &s, const TrainingLayout &l)
{
    const Shards shard = shards(l);
    const WeightFormat format =
        l.method == FineTuneMethod::qlora ? WeightFormat::nf4 : WeightFormat::bf16;
    const double bytes_per_parameter = weightBytes(s, format).total() / s.total_parameters;
    m.weights = Bytes(parametersPerCard(s, l) * bytes_per_parameter / shard.weights);

    // Adapters are trained with an fp32 master copy whatever the base is kept in.
    const StateBytes bytes = stateBytesPerParameter(TrainingPrecision::mixed16, l.optimizer);
    const double adapters = loraParameters(s, l.lora_rank, l.lora_targets) / (l.tp * l.pp);
    m.adapters =
        Bytes(adapters * (bytes.weights / shard.weights + bytes.gradients / shard.gradients +
                          bytes.optimizer / shard.optimizer));
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

TrainingMemory trainingMemory(const ModelShape &s, const TrainingLayout &l)
{
    TrainingMemory m;
    const bool full = l.method == FineTuneMethod::full || l.method == FineTuneMethod::automatic;
    if (full)
        addFullStates(m, s, l);
    else
        addFrozenStates(m, s, l);
    addActivations(m, s, l);

    double buffers = 0.0;
    if (l.zero_stage >= 3 && l.dp > 1) // the layer in use and the one being prefetched
        buffers = 2.0 * 2.0 * largestLayerParameters(s, l);
    else if (l.method == FineTuneMethod::qlora) // one layer dequantized to 16 bits
        buffers = 2.0 * largestLayerParameters(s, l);
    m.overhead =
        Bytes(kTrainingContextBytes + buffers) + kFragmentation * (m.activations + m.logits);
    m.total = m.states() + m.activations + m.logits + m.overhead;
    return m;
}

} // namespace reckoner
