// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/memory/model_shape.h"
#include "core/memory/training_memory.h"

namespace reckoner {

/// Forward floating-point operations of one token; a multiply-add counts as two.
struct ForwardFlops {
    double linear = 0;    ///< active linear layers and routers
    double head = 0;      ///< logits
    double attention = 0; ///< scores and weighted values over the given context

    [[nodiscard]] double total() const { return linear + head + attention; }
};

/// Exact from the shapes. `context` is the mean number of positions a token attends to: half the
/// sequence for causal attention over it, the whole for published figures that count it in full.
/// Windowed layers see at most their window, linear-attention layers a constant (left out).
[[nodiscard]] ForwardFlops forwardFlopsPerToken(const ModelShape &shape, double context);

/// Attention operations of one decoded token over a cached `context`: as above, but for MLA with
/// the projections absorbed, so that queries meet the latent vector itself (DeepSeek-AI 2024).
[[nodiscard]] double decodeAttentionFlops(const ModelShape &shape, double context);

/// Training operations of one token. "Model" FLOPs count forward and backward once and are what
/// MFU is defined by (Chowdhery et al. 2022); "hardware" FLOPs add recomputation.
struct TrainingFlops {
    double model = 0;
    double hardware = 0;
};

/// Backward is twice forward; frozen base weights need no weight gradient, so LoRA and QLoRA cost
/// two thirds of full training for the linear layers (the adapters themselves are below 1 %).
/// `recompute_share`: of the layers that full recomputation repeats, 0..1.
[[nodiscard]] TrainingFlops trainingFlopsPerToken(const ModelShape &shape, double sequence,
                                                  FineTuneMethod method, Recompute recompute,
                                                  double recompute_share = 1.0);

} // namespace reckoner
