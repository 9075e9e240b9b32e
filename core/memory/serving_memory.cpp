// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/serving_memory.h"

#include <algorithm>

namespace reckoner {

namespace {

constexpr double kActivationBytes = 2.0;
// Logits in 16 and 32 bits, sorted with 64-bit indices, probabilities and their sums.
constexpr double kSamplingBytes = 2.0 + 4.0 + 4.0 + 8.0 + 4.0 + 4.0;

// Largest stage of an uneven split, as a share of all layers.
double stageShare(const ModelShape &s, int pp)
{
    return double((s.layers + pp - 1) / pp) / s.layers;
}

double stageKvBytes(const ModelShape &s, const ServingLayout &l, double tokens)
{
    return kvBytesForContext(s, l.kv_bytes_per_element, tokens) * kvShareOfCard(s, l.tp) *
           stageShare(s, l.pp) * (1.0 - l.host_share);
}

} // namespace

Bytes weightBytesPerCard(const ModelShape &s, const ServingLayout &l)
{
    const WeightBytes bytes = weightBytes(s, l.weights);
    const double ends =
        l.pp > 1 ? std::max(bytes.embedding, bytes.head) : bytes.embedding + bytes.head;
    const double layers = bytes.shared + bytes.routed / l.dp;
    return Bytes((layers * (1.0 - l.host_share) * stageShare(s, l.pp) + ends) / l.tp);
}

Bytes workspaceBytesPerCard(const ModelShape &s, const ServingLayout &l)
{
    constexpr double kResidualVectors = 3.0; // residual, its norm, and the layer's output
    const double parts = s.mlp_kind == MlpKind::gated ? 3.0 : 2.0; // gate, up, product
    const double dense = s.dense_layers > 0 ? parts * s.dense_intermediate / l.tp : 0.0;
    // Each token's experts write their own intermediates and outputs.
    const double experts =
        (s.experts_per_token + s.shared_experts) * parts * s.expert_intermediate / l.tp +
        double(s.experts_per_token) * s.hidden;
    const double mlp = std::max(dense, s.isMoe() ? experts : 0.0);
    const double forward = l.batch_tokens * kActivationBytes * (mlp + kResidualVectors * s.hidden);
    const double sampling = l.max_sequences * kSamplingBytes * s.vocabulary;
    const double runtime = kProfiledRuntimeBytes + (l.tp > 1 ? kCollectiveBytes : 0.0);
    return Bytes(std::max(forward, sampling) + l.draft_bytes / l.tp + runtime);
}

ServingMemory servingMemory(const ModelShape &s, Bytes card_memory, const ServingLayout &l)
{
    ServingMemory memory;
    memory.weights = weightBytesPerCard(s, l);
    memory.workspace = workspaceBytesPerCard(s, l);
    const double taken = (memory.weights + memory.workspace).value();
    double room = card_memory.value() * l.memory_fraction - taken;
    if (l.fraction_of_free)
        room = (card_memory.value() - taken) * l.memory_fraction;
    if (l.workspace_beside) { // of what is free before the weights come
        const double before = kRuntimeContextBytes + (l.tp > 1 ? kCollectiveBytes : 0.0);
        const double within =
            (card_memory.value() - before) * l.memory_fraction - memory.weights.value();
        room = std::min(within, card_memory.value() - before - taken);
    }
    const double per_token = stageKvBytes(s, l, 1.0);
    memory.fits = room >= per_token * kKvPageTokens;
    if (memory.fits) {
        memory.kv_pool = Bytes(room);
        memory.kv_tokens = per_token > 0 ? room / per_token : 0.0;
    }
    return memory;
}

double sequencesThatFit(const ModelShape &s, const ServingMemory &memory, const ServingLayout &l,
                        double context_tokens)
{
    const double each = stageKvBytes(s, l, context_tokens + kKvPageTokens / 2) +
                        stateBytesPerSequence(s) * stageShare(s, l.pp) / l.tp;
    return each > 0 ? memory.kv_pool.value() / each : 0.0;
}

int minimumCards(const ModelShape &s, Bytes card_memory, ServingLayout layout,
                 double context_tokens, int limit)
{
    for (int cards = 1; cards <= limit; cards *= 2) {
        layout.tp = cards;
        const ServingMemory memory = servingMemory(s, card_memory, layout);
        if (memory.fits && sequencesThatFit(s, memory, layout, context_tokens) >= 1.0)
            return cards;
    }
    return 0;
}

} // namespace reckoner
