// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/records.h"

namespace reckoner {

/// What the physics needs of a decoder-only transformer: its dimensions and exact parameter counts,
/// derived once from the catalog's record. Counts are doubles because the largest exceed 2^31 and
/// all of them end in floating-point formulas; they are exact integers below 2^53.
struct ModelShape {
    int layers = 0;
    int hidden = 0;
    int heads = 0;
    int kv_heads = 0;
    int head_dim = 0;  ///< of keys and queries
    int value_dim = 0; ///< of values; equals head_dim except for MLA
    int vocabulary = 0;
    AttentionKind attention_kind = AttentionKind::gqa;
    MlpKind mlp_kind = MlpKind::gated;
    bool tied_embeddings = false;
    int kv_lora_rank = 0; ///< MLA only
    int rope_dim = 0;     ///< MLA only

    int dense_intermediate = 0;
    int dense_layers = 0; ///< layers with a dense MLP
    int moe_layers = 0;   ///< layers with routed experts
    int experts = 0;      ///< routed experts per MoE layer
    int experts_per_token = 0;
    int shared_experts = 0;
    int expert_intermediate = 0;

    int full_attention_layers = 0;   ///< KV grows with the whole context
    int window_attention_layers = 0; ///< KV grows up to `window` tokens
    int window = 0;
    int linear_attention_layers = 0;  ///< constant state, no KV
    double linear_state_elements = 0; ///< of one such layer and one sequence
    /// False when the KV cache does not follow from these dimensions; it is then an upper bound.
    bool kv_cache_computable = true;

    // Parameters of the whole model.
    double embedding_parameters = 0;     ///< input table
    double head_parameters = 0;          ///< output matrix; 0 when tied to the embedding
    double attention_parameters = 0;     ///< projections of all layers
    double dense_mlp_parameters = 0;     ///< of all dense layers
    double expert_parameters = 0;        ///< one routed expert of one layer
    double routed_parameters = 0;        ///< all routed experts of all layers
    double shared_expert_parameters = 0; ///< all shared experts of all layers
    double router_parameters = 0;
    double norm_parameters = 0;
    double total_parameters = 0;
    double active_parameters = 0; ///< used by one token, embedding table and head included

    [[nodiscard]] bool isMoe() const { return moe_layers > 0; }
    /// Weights of all linear layers but the head: what quantization shrinks.
    [[nodiscard]] double linearParameters() const
    {
        return attention_parameters + dense_mlp_parameters + routed_parameters +
               shared_expert_parameters;
    }
    /// The part of linearParameters() that every token passes through.
    [[nodiscard]] double sharedLinearParameters() const
    {
        return attention_parameters + dense_mlp_parameters + shared_expert_parameters;
    }
    /// Matrix the output logits are computed with, tied or not.
    [[nodiscard]] double logitParameters() const { return double(vocabulary) * hidden; }
    /// Weights multiplied for one token: active linear layers, router and head.
    [[nodiscard]] double matmulParametersPerToken() const
    {
        return sharedLinearParameters() +
               double(moe_layers) * experts_per_token * expert_parameters + router_parameters +
               logitParameters();
    }
};

/// Derives the shape. Biases and per-head norms are left out (below 0.1 % of every catalogued
/// model); linear-attention layers are counted as if they had the projections of the others.
[[nodiscard]] ModelShape modelShape(const LanguageModel &model);

/// Elements of the KV cache that one token adds in one attention layer: 2 * n_kv * d, and
/// kv_lora_rank + rope for multi-head latent attention (DeepSeek-AI 2024, arXiv 2405.04434).
[[nodiscard]] double kvElementsPerTokenAndLayer(const ModelShape &shape);

/// Bytes one more token of a short context adds to the KV cache of the whole model; windowed layers
/// count, layers of linear attention do not. `kv_bytes_per_element`: 2 for bf16, 1 for fp8.
[[nodiscard]] double kvBytesPerToken(const ModelShape &shape, double kv_bytes_per_element);

/// Bytes of the KV cache of one sequence of `tokens`, windows respected.
[[nodiscard]] double kvBytesForContext(const ModelShape &shape, double kv_bytes_per_element,
                                       double tokens);

/// Bytes of the constant states that layers of linear attention keep for one sequence, in 32 bits.
[[nodiscard]] double stateBytesPerSequence(const ModelShape &shape);

/// Share of the KV cache that one of `tp` tensor-parallel cards holds: 1/tp, but no less than one
/// KV head each, and everything for MLA, whose latent vector is replicated.
[[nodiscard]] double kvShareOfCard(const ModelShape &shape, int tp);

} // namespace reckoner
