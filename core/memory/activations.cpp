// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/memory/training_memory.h"

namespace reckoner {

namespace {

constexpr double kElement = 2.0; // 16-bit activations
constexpr double kMask = 1.0;    // dropout masks

} // namespace

LayerActivations layerActivationsPerToken(const ModelShape &s, const TrainingLayout &l)
{
    const double h = s.hidden;
    const double query = double(s.heads) * s.head_dim;
    const double key = double(s.kv_heads) * s.head_dim;
    const double value = double(s.kv_heads) * s.value_dim;
    const double mixed = double(s.heads) * s.value_dim; // input of the output projection

    LayerActivations layer;
    // Inputs of both norms, of the attention's and of the MLP's first projections.
    const double input = l.narrow_inputs ? 1.0 : kElement; // of linear layers
    layer.whole = 2.0 * (kElement + input) * h + (l.dropout ? 2.0 * kMask * h : 0.0);
    layer.split = kElement * (query + key + value + mixed) + (l.narrow_inputs ? mixed : 0.0);
    if (!l.flash_attention) // softmax output, dropout mask, dropout output
        layer.attention_matrix = s.heads * l.sequence * (2.0 * kElement + kMask);

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

Bytes activationBytesPerCard(const ModelShape &s, const TrainingLayout &l)
{
    const LayerActivations layer = layerActivationsPerToken(s, l);
    const double whole = l.sequence_parallel ? layer.whole / l.tp : layer.whole;
    const double matrix = l.recompute == Recompute::none ? layer.attention_matrix / l.tp : 0.0;
    const double working = whole + layer.split / l.tp + matrix;

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
    return Bytes(tokens * (stage_layers * in_flight * kept + extra));
}

} // namespace reckoner
