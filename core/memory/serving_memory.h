// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/memory/weight_format.h"
#include "core/units/quantity.h"

namespace reckoner {

/// How a model lies on the cards that serve one copy of it.
struct ServingLayout {
    WeightFormat weights = WeightFormat::bf16;
    double kv_bytes_per_element = 2.0; ///< 2 for bf16, 1 for fp8
    int tp = 1;                        ///< tensor-parallel cards, >= 1
    int pp = 1;                        ///< pipeline stages, >= 1
    int dp = 1; ///< replicas of attention that share one set of experts (MoE), >= 1
    double memory_fraction = 0.9; ///< of the card's memory the engine takes, 0..1
    /// The fraction is of what weights and workspace leave free, for the KV cache alone
    /// (TensorRT-LLM's free_gpu_memory_fraction).
    bool fraction_of_free = false;
    /// The fraction holds weights and cache alone; activations have the rest (SGLang's
    /// mem_fraction_static).
    bool workspace_beside = false;
    double draft_bytes = 0; ///< of a small model that drafts, split over the tensor-parallel cards
    double host_share = 0;  ///< of the layers, with their cache, kept in the host's memory, 0..1
    double batch_tokens = 8192; ///< tokens one step processes at most (vLLM's default, V1)
    double max_sequences = 256; ///< sequences one step decodes at most
};

/// Bytes on the fullest card of one copy.
struct ServingMemory {
    Bytes weights;
    Bytes workspace;      ///< activations of the largest step, logits, library buffers
    Bytes kv_pool;        ///< what is left for the KV cache; 0 when the model does not fit
    double kv_tokens = 0; ///< tokens of short context that the pool holds
    bool fits = false;    ///< weights and workspace leave room for at least one block of KV cache

    [[nodiscard]] Bytes total() const { return weights + workspace + kv_pool; }
};

/// Weights on the fullest card: layers split evenly over tp * pp; the embedding table lies on the
/// first stage and the head on the last, each split by tp. Routed experts are split by dp as well.
[[nodiscard]] Bytes weightBytesPerCard(const ModelShape &shape, const ServingLayout &layout);

/// Peak of temporary memory as engines measure it before they give the rest to the cache: the
/// larger of a forward pass of `batch_tokens` (MLP intermediates and residuals in 16 bits) and of
/// sampling for `max_sequences` (every card holds all logits), a drafting model, and what the
/// runtime takes.
[[nodiscard]] Bytes workspaceBytesPerCard(const ModelShape &shape, const ServingLayout &layout);

/// Splits a card's memory into weights, workspace and KV pool.
[[nodiscard]] ServingMemory servingMemory(const ModelShape &shape, Bytes card_memory,
                                          const ServingLayout &layout);

/// Sequences of `context_tokens` (> 0) whose KV cache fits into the pool, with half a page of
/// waste each; may be fractional, 0 when nothing fits.
[[nodiscard]] double sequencesThatFit(const ModelShape &shape, const ServingMemory &memory,
                                      const ServingLayout &layout, double context_tokens);

/// Smallest number of cards, a power of two up to `limit`, that holds the weights and one sequence
/// of `context_tokens` with tensor parallelism; 0 when even `limit` cards do not.
[[nodiscard]] int minimumCards(const ModelShape &shape, Bytes card_memory, ServingLayout layout,
                               double context_tokens, int limit = 16);

/// KV cache is handed out in pages of this many tokens (vLLM's block size).
inline constexpr double kKvPageTokens = 16.0;
/// What a CUDA or ROCm process takes before it allocates anything: context, cuBLAS workspace and
/// NCCL buffers. 0.35 to 0.6 GiB in published logs of vLLM.
inline constexpr double kRuntimeContextBytes = 0.5 * kBytesPerGib;
/// What engines find taken outside their own allocator when they measure: 0.07 to 0.35 GiB in logs
/// of vLLM; the context itself exists before and is not counted.
inline constexpr double kProfiledRuntimeBytes = 0.2 * kBytesPerGib;
/// Buffers of the collectives between cards, the same logs.
inline constexpr double kCollectiveBytes = 0.3 * kBytesPerGib;

} // namespace reckoner
