// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/memory/weight_format.h"

#include <algorithm>
#include <array>

namespace reckoner {

namespace {

// Block layouts of llama.cpp (ggml-common.h), bytes per block over weights per block.
constexpr double kQ2K = 84.0 * 8 / 256;
constexpr double kQ3K = 110.0 * 8 / 256;
constexpr double kQ4K = 144.0 * 8 / 256;
constexpr double kQ5K = 176.0 * 8 / 256;
constexpr double kQ6K = 210.0 * 8 / 256;
constexpr double kIq4Xs = 136.0 * 8 / 256;
constexpr double kQ40 = 18.0 * 8 / 32;
constexpr double kQ41 = 20.0 * 8 / 32;
constexpr double kQ50 = 22.0 * 8 / 32;
constexpr double kQ51 = 24.0 * 8 / 32;
constexpr double kQ80 = 34.0 * 8 / 32;

// The "more bits" recipe of the M mixtures gives the larger type to the first and last eighth of
// the layers and to every third in between: half of them.
constexpr double half(double few, double many)
{
    return (few + many) / 2;
}

// Groups of g weights sharing a 16-bit scale and a zero point of the weights' own width.
constexpr double grouped(double bits, double g)
{
    return bits + (16.0 + bits) / g;
}

constexpr double kFp8Block = 8.0 + 32.0 / (128.0 * 128.0);
constexpr double kInt8Channel = 8.0 + 16.0 / 4096.0;
constexpr double kInt4 = grouped(4, 128);
constexpr double kInt8Group = grouped(8, 128);
// Dettmers et al. 2023: 4 + 8/64 + 32/(64*256) bits.
constexpr double kNf4 = 4.0 + 8.0 / 64.0 + 32.0 / (64.0 * 256.0);
constexpr double kMxfp4 = 4.0 + 8.0 / 32.0;
constexpr double kNvfp4 = 4.0 + 8.0 / 16.0;

constexpr WeightBits linearOnly(double bits)
{
    return {bits, bits, bits, 16, 16, bits, false};
}
constexpr WeightBits gguf(double base, double value, double down)
{
    return {base, value, down, base, kQ6K, base, false};
}
constexpr WeightBits expertsOnly(double bits, double others)
{
    return {bits, bits, bits, others, others, others, true};
}
// The head has 6 bits whatever the layers have (ExLlamaV2's convert.py).
constexpr WeightBits exl2(double bits)
{
    return {bits, bits, bits, 16, 6, bits, false};
}
// Unsloth's dynamic mixtures keep attention and embeddings in `wide`.
constexpr WeightBits dynamic(double base, double down, double wide)
{
    return {base, wide, down, wide, wide, wide, false};
}

constexpr std::array<WeightBits, static_cast<std::size_t>(WeightFormat::q2_k) + 1> kBits = {
    WeightBits{32, 32, 32, 32, 32, 32, false},
    WeightBits{},
    linearOnly(kFp8Block),
    WeightBits{kFp8Block, 16, kFp8Block, 16, 16, 16, false},
    linearOnly(kInt8Channel),
    linearOnly(kInt8Group),
    linearOnly(kInt4),
    linearOnly(kInt4),
    linearOnly(kNf4),
    expertsOnly(kMxfp4, 16),
    linearOnly(kNvfp4),
    exl2(2.5),
    exl2(3),
    exl2(4),
    exl2(5),
    exl2(6),
    exl2(8),
    expertsOnly(kMxfp4, kQ80),
    dynamic(kQ80, kQ80, 16),
    dynamic(kQ5K, half(kQ5K, kQ6K), kQ80),
    dynamic(kQ4K, half(kQ4K, kQ6K), kQ80),
    dynamic(kQ3K, kQ4K, kQ80),
    dynamic(kQ2K, kQ3K, kQ80),
    WeightBits{kQ80, kQ80, kQ80, kQ80, kQ80, kQ80, false},
    gguf(kQ6K, kQ6K, kQ6K),
    gguf(kQ5K, half(kQ5K, kQ6K), half(kQ5K, kQ6K)),
    gguf(kQ5K, kQ5K, kQ5K),
    gguf(kQ51, kQ51, kQ51),
    gguf(kQ50, kQ50, kQ50),
    gguf(kQ4K, half(kQ4K, kQ6K), half(kQ4K, kQ6K)),
    gguf(kQ4K, kQ4K + (kQ5K - kQ4K) / 8, kQ4K + (kQ5K - kQ4K) / 8),
    gguf(kQ41, kQ41, kQ41),
    gguf(kQ40, kQ40, kQ40),
    gguf(kIq4Xs, kIq4Xs, kIq4Xs),
    gguf(kQ3K, kQ5K, kQ5K),
    gguf(kQ3K, kQ4K, kQ4K),
    gguf(kQ3K, kQ3K, kQ3K),
    gguf(kQ2K, kQ4K, kQ3K),
};

constexpr double kBitsPerByte = 8.0;

double valueParameters(const ModelShape &s)
{
    if (s.attention_kind == AttentionKind::mla)
        return 0.0;
    return double(s.layers) * s.hidden * s.kv_heads * s.value_dim;
}

// Projections of attention; layers of linear attention are too sensitive for 4-bit floats.
double attentionBits(const ModelShape &s, WeightFormat format)
{
    const WeightBits &bits = weightBits(format);
    if (format == WeightFormat::nvfp4 && s.linear_attention_layers > 0)
        return 16.0 * s.attention_parameters;
    const double value = valueParameters(s);
    const double others = bits.experts_only ? bits.linear : bits.attention;
    return (s.attention_parameters - value) * others + value * bits.value;
}

// Of the dense MLPs; Meta's checkpoints leave the first and the last layer alone.
double denseMlpBits(const ModelShape &s, WeightFormat format, double mlp_bits)
{
    constexpr double kEnds = 2.0;
    const double wide =
        format == WeightFormat::fp8_mlp && s.layers > 0 ? std::min(1.0, kEnds / s.layers) : 0.0;
    return s.dense_mlp_parameters * (mlp_bits + wide * (16.0 - mlp_bits));
}

} // namespace

WeightFormat weightFormat(Quantization quantization)
{
    switch (quantization) {
    case Quantization::fp8:
        return WeightFormat::fp8;
    case Quantization::int8:
        return WeightFormat::int8;
    case Quantization::int4:
        return WeightFormat::awq_int4;
    case Quantization::nf4:
        return WeightFormat::nf4;
    case Quantization::mxfp4:
        return WeightFormat::mxfp4;
    case Quantization::nvfp4:
        return WeightFormat::nvfp4;
    case Quantization::mxfp4_gguf:
        return WeightFormat::mxfp4_gguf;
    case Quantization::q8_0:
        return WeightFormat::q8_0;
    case Quantization::q6_k:
        return WeightFormat::q6_k;
    case Quantization::q5_k_m:
        return WeightFormat::q5_k_m;
    case Quantization::q4_k_m:
        return WeightFormat::q4_k_m;
    case Quantization::q3_k_m:
        return WeightFormat::q3_k_m;
    case Quantization::q2_k:
        return WeightFormat::q2_k;
    case Quantization::automatic:
    case Quantization::bf16:
        break;
    }
    return WeightFormat::bf16;
}

const WeightBits &weightBits(WeightFormat format)
{
    return kBits[static_cast<std::size_t>(format)];
}

WeightBytes weightBytes(const ModelShape &s, WeightFormat format)
{
    const WeightBits &bits = weightBits(format);
    const double down_share = s.mlp_kind == MlpKind::gated ? 1.0 / 3.0 : 1.0 / 2.0;
    const double mlp_bits = bits.linear + down_share * (bits.mlp_down - bits.linear);
    // A dense model has no experts, so an experts-only format is used for all its linear layers.
    const bool shared_stays = bits.experts_only && s.isMoe();
    const double unquantized = 16.0 * (s.router_parameters + s.norm_parameters);
    WeightBytes bytes;
    bytes.shared = shared_stays ? bits.attention * s.sharedLinearParameters()
                                : attentionBits(s, format) + denseMlpBits(s, format, mlp_bits) +
                                      s.shared_expert_parameters * mlp_bits;
    bytes.shared = (bytes.shared + unquantized) / kBitsPerByte;
    bytes.routed = s.routed_parameters * mlp_bits / kBitsPerByte;
    bytes.embedding =
        s.embedding_parameters * (s.tied_embeddings ? bits.head : bits.embedding) / kBitsPerByte;
    bytes.head = s.head_parameters * bits.head / kBitsPerByte;
    return bytes;
}

double averageBitsPerWeight(const ModelShape &s, WeightFormat format)
{
    return weightBytes(s, format).total() * kBitsPerByte / s.total_parameters;
}

} // namespace reckoner
