// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/serving_constants.h"

namespace reckoner {

namespace {

// Columns: stream, kv_stream, gemm16, gemm8, gemm4, product_us.
constexpr std::array<CardConstants, kCardFamilies> kCards = {{
    // ampereHbm
    {0.751, 0.894, 0.747, 0.671, 0.46, 18.2},
    // hopper
    {0.884, 0.939, 0.761, 0.618, 0.46, 8.5},
    // blackwell
    {0.72, 0.58, 0.782, 0.595, 0.46, 3.62},
    // gddr
    {1, 0.821, 0.717, 0.529, 0.46, 1.81},
    // amdHbm
    {0.748, 0.781, 0.55, 0.429, 0.46, 8.06},
    // otherHbm
    {0.592, 0.937, 0.606, 0.45, 0.46, 6.88},
    // unified
    {1, 0.782, 0.781, 0.45, 0.46, 4.5},
}};

constexpr std::array<FitRecord, kCardFamilies> kCardsFits = {{
    {369, 0.0648},  // ampereHbm
    {1711, 0.0824}, // hopper
    {1426, 0.103},  // blackwell
    {262, 0.0577},  // gddr
    {6, 0.0436},    // amdHbm
    {20, 0.0546},   // otherHbm
    {57, 0.134},    // unified
}};

// Columns: stream, prefill, attention, moe, layer_us, moe_us, step_us, sequence_us, quantize_us,
// expert_us, unpack_ops, reread, eager_us, first_steps, request_ms, allreduce_us, together,
// graph_rows.
constexpr std::array<EngineConstants, kEngineFamilies> kEngines = {{
    // vllmEager
    {0.949, 0.86, 0.95, 1, 10.1, 25, 1.86e+03, 31.6, 2, 0, 0, 0, 510, 1.49, 7.58, 7.13, 0.12, 0},
    // vllmV0
    {1.1, 1.04, 0.934, 1, 8.99, 25, 1.52e+03, 37.9, 2, 0, 0, 0, 249, 2.46, 7.94, 6.98, 0.12, 256},
    // vllmV1
    {0.99, 1.3, 1.15, 0.801, 9.86, 24.2, 922, 33.1, 1.74, 0, 0, 0, 264, 3.71, 20.8, 6.06, 0.162,
     512},
    // vllmAsync
    {1.1, 1.02, 0.887, 0.746, 9.58, 22.2, 386, 6.32, 2.67, 0, 0, 0, 295, 1.88, 7.82, 9.18, 0.119,
     512},
    // sglangEarly
    {0.925, 1.03, 0.833, 0.807, 10.5, 23, 1.24e+03, 11.3, 2.31, 0, 0, 0, 455, 1.88, 11.7, 5.9,
     0.999, 512},
    // sglang
    {1.03, 0.838, 0.985, 0.882, 10.1, 27.8, 765, 22.3, 1.3, 0, 0, 0, 274, 12.4, 72.9, 7.19, 0.163,
     512},
    // tensorrtEarly
    {1.07, 1.09, 0.953, 1.64, 10.5, 23.9, 438, 8.11, 2.47, 0, 0, 0.167, 10, 0.3, 0.5, 6.95, 0.12,
     1e6},
    // tensorrtCpp
    {1.05, 1.03, 1.23, 1.6, 9.61, 25.4, 310, 3.79, 2.15, 0, 0, 0, 10, 1.31, 7.47, 9.18, 0.133, 1e6},
    // tensorrtFirst
    {1.1, 0.944, 1.21, 1.11, 7.95, 17.6, 412, 6.35, 1.48, 0, 0, 0, 1.23e+03, 1.62, 51.1, 5.26,
     0.139, 2048},
    // tensorrtTorch
    {1.08, 1.23, 1.1, 0.804, 9.61, 22.2, 586, 5.51, 1.1, 0, 0, 0, 246, 7.45, 6.51, 6.79, 0.114,
     2048},
    // tgi
    {0.979, 1, 0.997, 1, 10.4, 25, 5.15e+03, 6.12, 2.02, 0, 0, 0, 300, 1.93, 8.31, 7, 0.12, 512},
    // lmdeploy
    {0.894, 1.03, 1, 1, 10.4, 25, 828, 6.05, 2, 0, 0, 0, 10, 1.52, 6.48, 7, 0.12, 1e6},
    // transformers
    {0.936, 0.8, 0.6, 1, 9.91, 25, 3.08e+03, 6, 306, 83.8, 0, 0, 539, 2.07, 8.12, 7, 0.12, 0},
    // llamaCpp
    {0.839, 0.558, 0.237, 0.773, 37.7, 22.9, 840, 6.05, 2.43, 0, 0, 0.121, 286, 1.71, 7.66, 7, 0.12,
     1e6},
    // llamaMetal
    {0.84, 0.953, 0.589, 1, 25, 25, 587, 6.04, 2.12, 0, 16.5, 0.1, 300, 2.02, 8.35, 7, 0.12, 1e6},
    // exllama
    {0.924, 0.8, 1, 1, 10.4, 25, 378, 6, 2.15, 0, 0, 0, 300, 2, 7.68, 14.9, 0.12, 1e6},
    // other
    {0.553, 0.777, 1, 1, 11.1, 25, 2e+04, 6.37, 2, 0, 0, 0, 300, 2, 8, 8.16, 0.119, 512},
}};

constexpr std::array<FitRecord, kEngineFamilies> kEnginesFits = {{
    {105, 0.0791}, // vllmEager
    {91, 0.0308},  // vllmV0
    {352, 0.0977}, // vllmV1
    {541, 0.0783}, // vllmAsync
    {166, 0.123},  // sglangEarly
    {393, 0.109},  // sglang
    {84, 0.0553},  // tensorrtEarly
    {425, 0.069},  // tensorrtCpp
    {574, 0.0607}, // tensorrtFirst
    {750, 0.117},  // tensorrtTorch
    {6, 0.0473},   // tgi
    {2, 0.0044},   // lmdeploy
    {27, 0.138},   // transformers
    {242, 0.0786}, // llamaCpp
    {35, 0.134},   // llamaMetal
    {40, 0.0557},  // exllama
    {18, 0.0501},  // other
}};

constexpr KernelConstants kKernels = {
    .sharpness = 1.2,
    .attention = 0.466,
    .decode_attention = 0.8,
    .moe_stream = 0.829,
    .moe_gemm = 0.513,
    .int4_stream = 0.981,
    .int8_stream = 0.989,
    .fp8_stream = 0.964,
    .fp4_stream = 1.31,
    .gguf_stream = 1.02,
    .unpack_gemm = 0.769,
    .activation = 9.9,
    .hop_us = 1.45,
    .nvlink = 0.494,
    .pcie = 0.489,
    .handover_ms = 57.5,
    .handover_wave = 0.372,
    .routing = 0.77,
    .imbalance = 1.1,
    .bunch = 0.253,
    .fit = {3851, 0.0847},
};

constexpr ServingConstants fitted()
{
    ServingConstants constants{kCards, kEngines, kKernels};
    for (std::size_t i = 0; i < kCardFamilies; ++i)
        constants.card[i].fit = kCardsFits[i];
    for (std::size_t i = 0; i < kEngineFamilies; ++i)
        constants.engine[i].fit = kEnginesFits[i];
    return constants;
}

constexpr ServingConstants kConstants = fitted();

} // namespace

const ServingConstants &servingConstants()
{
    return kConstants;
}

} // namespace reckoner
