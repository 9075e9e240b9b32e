// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/memory/model_shape.h"
#include "core/scenario/scenario.h"

namespace reckoner {

/// How weights are stored, finer than the user's choice: the formats that published measurements
/// name. K-quants are llama.cpp's mixtures.
enum class WeightFormat : std::uint8_t {
    fp32,
    bf16,
    fp8,       ///< E4M3, one scale per 128 x 128 block
    fp8_mlp,   ///< E4M3 in the MLPs of all layers but the first and last (Meta's checkpoints)
    int8,      ///< one scale per output channel
    gptq_int8, ///< groups of 128
    awq_int4,  ///< groups of 128
    gptq_int4, ///< groups of 128
    nf4,       ///< QLoRA's, with double quantization
    mxfp4,     ///< experts only (all linear layers of a dense model), groups of 32
    nvfp4,     ///< groups of 16; layers of linear attention are left in 16 bits
    exl2_2_5,  ///< ExLlamaV2 at that many bits on average
    exl2_3,
    exl2_4,
    exl2_5,
    exl2_6,
    exl2_8,
    mxfp4_gguf, ///< experts as mxfp4, all else as q8_0
    q8_k_xl,    ///< Unsloth's mixtures: attention and embeddings wider than the rest
    q5_k_xl,
    q4_k_xl,
    q3_k_xl,
    q2_k_xl,
    q8_0,
    q6_k,
    q5_k_m,
    q5_k_s,
    q5_1,
    q5_0,
    q4_k_m,
    q4_k_s,
    q4_1,
    q4_0,
    iq4_xs,
    q3_k_l,
    q3_k_m,
    q3_k_s,
    q2_k,
};

/// The format a serving engine uses for the user's choice; int4 is AWQ. The choice is to be made
/// before: `automatic` reads as bf16.
[[nodiscard]] WeightFormat weightFormat(Quantization quantization);

/// Real bits per weight, scales and zero points included, by part of the model.
struct WeightBits {
    double linear = 16;   ///< all linear layers not named below
    double value = 16;    ///< value projections
    double mlp_down = 16; ///< down projections of the MLP
    double embedding = 16;
    double head = 16;          ///< also a tied embedding, which serves as head
    double attention = 16;     ///< projections other than the values'
    bool experts_only = false; ///< only routed experts have `linear`; the rest has `attention`
};

[[nodiscard]] const WeightBits &weightBits(WeightFormat format);

/// Bytes of the parts of a model in a format; their sum is the size of the weights.
struct WeightBytes {
    double embedding = 0;
    double head = 0;   ///< 0 when tied
    double shared = 0; ///< linear layers every token passes, routers and norms
    double routed = 0; ///< all routed experts

    [[nodiscard]] double total() const { return embedding + head + shared + routed; }
};

[[nodiscard]] WeightBytes weightBytes(const ModelShape &shape, WeightFormat format);

/// Average bits per parameter of the whole model in a format, range 2..32.
[[nodiscard]] double averageBitsPerWeight(const ModelShape &shape, WeightFormat format);

} // namespace reckoner
