// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/model_shape.h"

#include <algorithm>

namespace reckoner {

namespace {

double attentionParametersPerLayer(const LanguageModel &m)
{
    const double h = m.hidden_size;
    const double a = m.heads;
    if (m.attention != AttentionKind::mla) {
        const double d = m.head_dim;
        return 2.0 * h * a * d + 2.0 * h * m.kv_heads * d;
    }
    const double qk = m.qk_nope_head_dim + m.qk_rope_head_dim;
    const double query =
        m.q_lora_rank > 0 ? h * m.q_lora_rank + m.q_lora_rank * a * qk : h * a * qk;
    const double latent = h * (m.kv_lora_rank + m.qk_rope_head_dim);
    const double expand = double(m.kv_lora_rank) * a * (m.qk_nope_head_dim + m.v_head_dim);
    return query + latent + expand + a * m.v_head_dim * h;
}

void countParameters(ModelShape &s, const LanguageModel &m)
{
    const double h = m.hidden_size;
    const double matrices = m.mlp == MlpKind::gated ? 3.0 : 2.0;
    s.embedding_parameters = double(m.vocabulary) * h;
    s.head_parameters = m.tied_embeddings ? 0.0 : double(m.vocabulary) * h;
    const double projections = attentionParametersPerLayer(m);
    const double linear = m.linear_layer_parameters > 0 ? m.linear_layer_parameters : projections;
    s.attention_parameters =
        (s.layers - s.linear_attention_layers) * projections + s.linear_attention_layers * linear;
    s.dense_mlp_parameters = s.dense_layers * matrices * h * m.intermediate_size;
    s.expert_parameters = matrices * h * s.expert_intermediate;
    s.routed_parameters = double(s.moe_layers) * s.experts * s.expert_parameters;
    s.shared_expert_parameters = double(s.moe_layers) * s.shared_experts * s.expert_parameters;
    s.router_parameters = double(s.moe_layers) * h * s.experts;
    s.norm_parameters = (2.0 * s.layers + 1.0) * h;
    const double outside =
        s.embedding_parameters + s.head_parameters + s.router_parameters + s.norm_parameters;
    s.total_parameters = outside + s.linearParameters();
    s.active_parameters = outside + s.sharedLinearParameters() +
                          double(s.moe_layers) * s.experts_per_token * s.expert_parameters;
}

} // namespace

ModelShape modelShape(const LanguageModel &m)
{
    ModelShape s;
    s.layers = m.layers;
    s.hidden = m.hidden_size;
    s.heads = m.heads;
    s.kv_heads = m.kv_heads;
    s.vocabulary = m.vocabulary;
    s.attention_kind = m.attention;
    s.mlp_kind = m.mlp;
    s.tied_embeddings = m.tied_embeddings;
    const bool mla = m.attention == AttentionKind::mla;
    s.head_dim = mla ? m.qk_nope_head_dim + m.qk_rope_head_dim : m.head_dim;
    s.value_dim = mla ? m.v_head_dim : m.head_dim;
    s.kv_lora_rank = mla ? m.kv_lora_rank : 0;
    s.rope_dim = mla ? m.qk_rope_head_dim : 0;

    s.dense_intermediate = m.intermediate_size;
    s.moe_layers =
        m.isMoe() ? std::max(0, m.layers - m.first_dense_layers) / std::max(1, m.moe_layer_step)
                  : 0;
    s.dense_layers = m.layers - s.moe_layers;
    if (m.isMoe()) {
        s.experts = m.experts;
        s.experts_per_token = m.experts_per_token;
        s.shared_experts = m.shared_experts;
        s.expert_intermediate = m.expert_intermediate_size;
    }

    s.full_attention_layers =
        m.full_attention_layers > 0 ? std::min(m.full_attention_layers, m.layers) : m.layers;
    const int others = m.layers - s.full_attention_layers;
    s.window = m.sliding_window;
    s.window_attention_layers = m.sliding_window > 0 ? others : 0;
    s.linear_attention_layers = m.sliding_window > 0 ? 0 : others;
    s.linear_state_elements = m.linear_state_elements;
    s.kv_cache_computable = m.kv_cache_computable;

    countParameters(s, m);
    return s;
}

double kvElementsPerTokenAndLayer(const ModelShape &s)
{
    if (s.attention_kind == AttentionKind::mla)
        return s.kv_lora_rank + s.rope_dim;
    return double(s.kv_heads) * (s.head_dim + s.value_dim);
}

double kvBytesPerToken(const ModelShape &s, double kv_bytes_per_element)
{
    return kvBytesForContext(s, kv_bytes_per_element, 1.0);
}

double kvBytesForContext(const ModelShape &s, double kv_bytes_per_element, double tokens)
{
    const double layer_tokens = s.full_attention_layers * tokens +
                                s.window_attention_layers * std::min<double>(tokens, s.window);
    return layer_tokens * kvElementsPerTokenAndLayer(s) * kv_bytes_per_element;
}

double stateBytesPerSequence(const ModelShape &s)
{
    constexpr double kStateBytes = 4.0;
    return kStateBytes * s.linear_attention_layers * s.linear_state_elements;
}

double kvShareOfCard(const ModelShape &s, int tp)
{
    if (s.attention_kind == AttentionKind::mla || tp <= 1)
        return 1.0;
    return 1.0 / std::min(tp, std::max(1, s.kv_heads));
}

} // namespace reckoner
