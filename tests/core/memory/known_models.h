// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/memory/model_shape.h"

namespace reckoner::test {

/// Shapes of published models, typed from their configuration files, so that the physics is tested
/// without the catalog.
inline LanguageModel denseModel(int layers, int hidden, int intermediate, int heads, int kv_heads,
                                int head_dim, int vocabulary)
{
    LanguageModel m;
    m.layers = layers;
    m.hidden_size = hidden;
    m.intermediate_size = intermediate;
    m.heads = heads;
    m.kv_heads = kv_heads;
    m.head_dim = head_dim;
    m.vocabulary = vocabulary;
    return m;
}

inline LanguageModel llama8b()
{
    return denseModel(32, 4096, 14336, 32, 8, 128, 128256);
}
inline LanguageModel llama70b()
{
    return denseModel(80, 8192, 28672, 64, 8, 128, 128256);
}
inline LanguageModel llama405b()
{
    return denseModel(126, 16384, 53248, 128, 8, 128, 128256);
}

inline LanguageModel gpt3()
{
    LanguageModel m = denseModel(96, 12288, 49152, 96, 96, 128, 51200);
    m.mlp = MlpKind::plain;
    m.attention = AttentionKind::mha;
    m.tied_embeddings = true;
    return m;
}

inline LanguageModel mixtral8x7b()
{
    LanguageModel m = denseModel(32, 4096, 14336, 32, 8, 128, 32000);
    m.experts = 8;
    m.experts_per_token = 2;
    m.expert_intermediate_size = 14336;
    return m;
}

inline LanguageModel deepseekV3()
{
    LanguageModel m = denseModel(61, 7168, 18432, 128, 128, 128, 129280);
    m.attention = AttentionKind::mla;
    m.kv_lora_rank = 512;
    m.q_lora_rank = 1536;
    m.qk_rope_head_dim = 64;
    m.qk_nope_head_dim = 128;
    m.v_head_dim = 128;
    m.experts = 256;
    m.experts_per_token = 8;
    m.shared_experts = 1;
    m.expert_intermediate_size = 2048;
    m.first_dense_layers = 3;
    return m;
}

inline LanguageModel gemma3_27b()
{
    LanguageModel m = denseModel(62, 5376, 21504, 32, 16, 128, 262144);
    m.tied_embeddings = true;
    m.full_attention_layers = 10;
    m.sliding_window = 1024;
    return m;
}

} // namespace reckoner::test
