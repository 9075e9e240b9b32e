// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/serving_constants.h"

namespace reckoner {

namespace {

// Columns: stream, kv_stream, gemm16, gemm8, gemm4, product_us.
constexpr std::array<CardConstants, kCardFamilies> kCards = {{
    // ampereHbm
    {0.731, 0.915, 0.773, 0.676, 0.46, 15.6},
    // hopper
    {0.974, 1, 0.741, 0.619, 0.46, 8.29},
    // blackwell
    {0.817, 0.64, 0.803, 0.589, 0.463, 3.19},
    // gddr
    {0.991, 0.869, 0.758, 0.536, 0.46, 1.64},
    // amdHbm
    {0.756, 0.81, 0.55, 0.459, 0.46, 7.91},
    // otherHbm
    {0.423, 0.759, 0.536, 0.45, 0.46, 11.1},
    // unified
    {0.922, 0.764, 0.825, 0.45, 0.46, 5},
}};

constexpr std::array<FitRecord, kCardFamilies> kCardsFits = {{
    {409, 0.0714}, // ampereHbm
    {1767, 0.1},   // hopper
    {1426, 0.107}, // blackwell
    {262, 0.0598}, // gddr
    {6, 0.0797},   // amdHbm
    {18, 0.0256},  // otherHbm
    {57, 0.156},   // unified
}};

// Columns: stream, prefill, attention, layer_us, moe_us, step_us, sequence_us, quantize_us,
// expert_us, reread, eager_us, first_steps, request_ms, allreduce_us, together, graph_rows.
constexpr std::array<EngineConstants, kEngineFamilies> kEngines = {{
    // vllmEager
    {0.964, 0.899, 0.949, 10.1, 25, 1.81e+03, 31.3, 2, 0, 0, 512, 1.5, 6.37, 7.1, 0.12, 0},
    // vllmV0
    {1.1, 1.13, 0.973, 8.74, 25, 1.8e+03, 26.7, 1.98, 0, 0, 249, 1.61, 7.81, 6.98, 0.12, 256},
    // vllmV1
    {0.934, 0.895, 0.9, 10.4, 32.6, 886, 31.9, 2.19, 0, 0, 715, 2.63, 8.71, 6.93, 0.215, 512},
    // vllmAsync
    {0.928, 0.974, 0.658, 9.42, 26.5, 383, 11.9, 2.55, 0, 0, 205, 3.04, 9.07, 8.93, 0.143, 512},
    // sglangEarly
    {0.914, 1.09, 0.972, 10.7, 24.4, 1.32e+03, 16.3, 1.56, 0, 0, 325, 1.86, 7.46, 5.5, 0.978, 512},
    // sglang
    {1.04, 0.961, 1.02, 10.2, 28.6, 775, 22.4, 1.52, 0, 0, 1.05e+03, 6, 100, 7.3, 0.247, 512},
    // tensorrtEarly
    {1.1, 1.15, 0.957, 10.7, 24.2, 485, 10.3, 2.67, 0, 0.141, 10, 0.3, 0.5, 6.87, 0.12, 1e6},
    // tensorrtCpp
    {1.1, 1.07, 1.19, 9.16, 21.7, 294, 2.69, 1.87, 0, 0, 10, 1.25, 7.3, 8.03, 0.132, 1e6},
    // tensorrtFirst
    {1.1, 0.978, 1.18, 7.56, 15.4, 412, 5.89, 1.24, 0, 0, 694, 1.97, 72.9, 4.8, 0.139, 2048},
    // tensorrtTorch
    {0.998, 1.12, 1.13, 9.66, 25.9, 594, 6.05, 1.18, 0, 0, 356, 6, 14.5, 7.26, 0.144, 2048},
    // tgi
    {0.981, 1.03, 0.996, 10.4, 25, 5.01e+03, 6.12, 2.01, 0, 0, 300, 1.82, 7.69, 7, 0.12, 512},
    // lmdeploy
    {0.902, 1.04, 1, 10.3, 25, 821, 6.05, 2, 0, 0, 10, 1.54, 6.56, 7, 0.12, 1e6},
    // transformers
    {0.937, 0.8, 0.6, 9.92, 25, 3.04e+03, 6, 305, 83.8, 0, 540, 2.07, 8.12, 7, 0.12, 0},
    // llamaCpp
    {0.846, 0.619, 0.265, 38.2, 22.9, 950, 6.04, 2.63, 0, 0.117, 283, 1.66, 7.55, 7, 0.12, 1e6},
    // exllama
    {0.927, 0.804, 1, 10.5, 25, 384, 5.99, 2.24, 0, 0, 300, 1.99, 7.65, 16.1, 0.12, 1e6},
    // other
    {0.511, 0.785, 1, 10.9, 25, 3.15e+03, 6.27, 2, 0, 0, 300, 2, 8, 7.87, 0.119, 512},
}};

constexpr std::array<FitRecord, kEngineFamilies> kEnginesFits = {{
    {105, 0.0738}, // vllmEager
    {91, 0.035},   // vllmV0
    {386, 0.124},  // vllmV1
    {566, 0.0768}, // vllmAsync
    {137, 0.147},  // sglangEarly
    {440, 0.123},  // sglang
    {84, 0.0689},  // tensorrtEarly
    {425, 0.0769}, // tensorrtCpp
    {574, 0.0776}, // tensorrtFirst
    {767, 0.135},  // tensorrtTorch
    {6, 0.0451},   // tgi
    {2, 0.00448},  // lmdeploy
    {27, 0.138},   // transformers
    {277, 0.0847}, // llamaCpp
    {40, 0.0583},  // exllama
    {18, 0.0256},  // other
}};

constexpr KernelConstants kKernels = {
    .sharpness = 1,
    .attention = 0.41,
    .decode_attention = 0.8,
    .moe_stream = 0.809,
    .moe_gemm = 0.623,
    .int4_stream = 1,
    .int8_stream = 0.979,
    .fp8_stream = 0.927,
    .fp4_stream = 1.1,
    .gguf_stream = 1.02,
    .unpack_gemm = 0.693,
    .activation = 14.3,
    .hop_us = 1.37,
    .nvlink = 0.489,
    .pcie = 0.497,
    .handover_ms = 69.5,
    .handover_wave = 0.316,
    .routing = 0.822,
    .imbalance = 1.07,
    .bunch = 0.637,
    .fit = {3945, 0.0953},
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
