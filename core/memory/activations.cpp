// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/memory/training_memory.h"

namespace reckoner {

namespace {

constexpr double kElement = 2.0; // 16-bit activations
constexpr double kWide = 4.0;
constexpr double kMask = 1.0; // dropout masks

// Widths of what passes between the products of an attention block.
struct AttentionWidths {
    explicit AttentionWidths(const ModelShape &s)
        : query(double(s.heads) * s.head_dim),
          key(double(s.kv_heads) * s.head_dim),
          value(double(s.kv_heads) * s.value_dim),
          mixed(double(s.heads) * s.value_dim)
    {
    }
    double query;
    double key;
    double value;
    double mixed; // input of the output projection
};

double scoreBytes(const ModelShape &s, const TrainingLayout &l)
{
    // Softmax output, dropout mask, dropout output.
    return l.flash_attention ? 0.0 : s.heads * l.sequence * (2.0 * kElement + kMask);
}

// Inputs of the adapted products: PEFT casts each for itself, and the copies are kept.
double adapterInputs(const ModelShape &s, const TrainingLayout &l, double intermediate)
{
    const double h = s.hidden;
    switch (l.lora_targets) {
    case LoraTargets::queryValue:
        return kElement * 2.0 * h;
    case LoraTargets::attention:
        return kElement * (3.0 * h + AttentionWidths(s).mixed);
    case LoraTargets::allLinear:
        break;
    }
    const double into_mlp = s.mlp_kind == MlpKind::gated ? 2.0 : 1.0;
    return kElement * ((3.0 + into_mlp) * h + AttentionWidths(s).mixed + intermediate);
}

// What PyTorch's derivatives of the single operations save. Frozen products save no inputs, but
// their adapters do. Under autocast the residual stream is in 32 bits, and each product that reads
// a norm casts its output for itself.
LayerActivations eagerActivations(const ModelShape &s, const TrainingLayout &l)
{
    const double h = s.hidden;
    const bool trained = !l.frozenBase();
    const bool cast = trained && l.precision == TrainingPrecision::autocast;
    const double projections = s.mlp_kind == MlpKind::gated ? 2.0 : 1.0;
    const double moe_share = double(s.moe_layers) / std::max(1, s.layers);
    const double experts = double(s.experts_per_token + s.shared_experts);
    const double intermediate =
        (1.0 - moe_share) * s.dense_intermediate + moe_share * experts * s.expert_intermediate;

    LayerActivations layer;
    layer.whole = 2.0 * kWide * h; // both norms square and scale in 32 bits
    if (trained) {
        const double scaled = 2.0 * (cast ? kWide : kElement) * h;
        const double readers = cast ? 3.0 + projections : 2.0;
        layer.whole += scaled + readers * kElement * h;
    }
    const AttentionWidths a(s);
    layer.split = kElement * (a.query + a.key + a.value + a.mixed);
    layer.attention_matrix = scoreBytes(s, l);
    // Gate, its activation and the other factor, or one input; what the last product reads.
    const double factors = s.mlp_kind == MlpKind::gated ? 3.0 : 1.0;
    layer.split += kElement * (factors + (trained ? 1.0 : 0.0)) * intermediate;
    layer.split += moe_share * experts * 2.0 * kElement * h; // gathered inputs and outputs
    if (!trained)
        layer.split += adapterInputs(s, l, intermediate);
    return layer;
}

} // namespace

LayerActivations layerActivationsPerToken(const ModelShape &s, const TrainingLayout &l)
{
    if (l.kernels == LayerKernels::eager)
        return eagerActivations(s, l);
    const double h = s.hidden;
    const AttentionWidths a(s);
    LayerActivations layer;
    // Inputs of both norms, of the attention's and of the MLP's first projections.
    const double input = l.narrow_inputs ? 1.0 : kElement; // of linear layers
    layer.whole = 2.0 * (kElement + input) * h + (l.dropout ? 2.0 * kMask * h : 0.0);
    layer.split =
        kElement * (a.query + a.key + a.value + a.mixed) + (l.narrow_inputs ? a.mixed : 0.0);
    layer.attention_matrix = scoreBytes(s, l);

    // Plain: input and output of the activation. Gated: gate, up and their product.
    const double tensors = s.mlp_kind == MlpKind::gated ? 2.0 : 1.0;
    const double dense = (tensors * kElement + input) * s.dense_intermediate;
    const double experts_used = double(s.experts_per_token + s.shared_experts);
    // Each expert also keeps its own copy of the permuted input and of its output.
    const double moe = experts_used * ((tensors * kElement + input) * s.expert_intermediate +
                                       (kElement + input) * h);
    layer.split += (s.dense_layers * dense + s.moe_layers * moe) / std::max(1, s.layers);
    return layer;
}

StageActivations stageActivations(const ModelShape &s, const TrainingLayout &l)
{
    const LayerActivations layer = layerActivationsPerToken(s, l);
    const double matrix = l.recompute == Recompute::none ? layer.attention_matrix / l.tp : 0.0;
    const double working = layer.onCard(l) + matrix;

    double kept = working;
    double extra = 0.0;
    if (l.recompute == Recompute::full) {
        // The input of each layer, plus the one layer being recomputed.
        const double checkpoint = kElement * s.hidden / (l.sequence_parallel ? l.tp : 1);
        kept = (l.offload_activations ? 0.0 : l.recompute_share * checkpoint) +
               (1.0 - l.recompute_share) * working;
        extra = working;
    }
    const double tokens = l.micro_batch * l.sequence / l.cp;
    const double stage_layers = double(s.layers) / l.pp;
    // 1F1B keeps pp micro-batches on the first stage, interleaving (pp - 1) / interleave more.
    // Fewer micro-batches than stages cannot fill it.
    double in_flight = l.pp;
    if (l.interleave > 1)
        in_flight += (l.pp - 1.0) / l.interleave;
    if (l.micro_batches > 0)
        in_flight = std::min(in_flight, l.micro_batches);
    return {Bytes(tokens * stage_layers * in_flight * kept), Bytes(tokens * extra)};
}

Bytes activationBytesPerCard(const ModelShape &s, const TrainingLayout &l)
{
    const StageActivations a = stageActivations(s, l);
    return a.kept + a.repeated;
}

} // namespace reckoner
