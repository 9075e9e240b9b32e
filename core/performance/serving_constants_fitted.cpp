// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/serving_constants.h"

namespace reckoner {

namespace {

// Columns: stream, kv_stream, gemm16, gemm8, gemm4, product_us.
constexpr std::array<CardConstants, kCardFamilies> kCards = {{
    // ampereHbm
    {0.697, 0.916, 0.775, 0.676, 0.46, 11.4},
    // hopper
    {0.956, 0.987, 0.746, 0.624, 0.46, 8.53},
    // blackwell
    {0.786, 0.598, 0.806, 0.588, 0.492, 2.92},
    // gddr
    {1, 0.853, 0.723, 0.545, 0.46, 1.63},
    // amdHbm
    {0.755, 0.809, 0.55, 0.456, 0.46, 7.92},
    // otherHbm
    {0.423, 0.758, 0.537, 0.45, 0.46, 11.2},
    // unified
    {0.842, 0.745, 0.847, 0.45, 0.46, 5.95},
}};

constexpr std::array<FitRecord, kCardFamilies> kCardsFits = {{
    {409, 0.0738}, // ampereHbm
    {1823, 0.102}, // hopper
    {1444, 0.112}, // blackwell
    {254, 0.0543}, // gddr
    {6, 0.368},    // amdHbm
    {18, 0.0407},  // otherHbm
    {57, 0.172},   // unified
}};

// Columns: stream, prefill, attention, layer_us, moe_us, step_us, sequence_us, quantize_us,
// expert_us, reread, eager_us, first_steps, request_ms, allreduce_us, together, graph_rows.
constexpr std::array<EngineConstants, kEngineFamilies> kEngines = {{
    // vllmEager
    {0.974, 0.922, 0.961, 10, 25, 1830, 31.6, 2, 0, 0, 510, 1.32, 6.42, 7.04, 0.15, 0},
    // vllmV0
    {1.1, 1.09, 0.913, 8.76, 25, 2190, 26.6, 1.94, 0, 0, 250, 1.06, 7.66, 6.88, 0.149, 256},
    // vllmV1
    {0.894, 0.738, 1.12, 10.3, 28, 843, 39, 2.27, 0, 0, 60, 2.96, 6.47, 6.73, 0.867, 512},
    // vllmAsync
    {0.961, 0.962, 0.649, 9.42, 25.2, 392, 8.84, 2.29, 0, 0, 60, 3.58, 8.04, 8.99, 0.193, 512},
    // sglangEarly
    {0.901, 0.978, 0.98, 10.6, 23.5, 1330, 3.71, 1.6, 0, 0, 60, 3.16, 7.27, 5.51, 1, 512},
    // sglang
    {0.997, 0.946, 1.05, 10.4, 31.4, 884, 1.9, 1.43, 0, 0, 60, 22.8, 9.72, 7.68, 0.48, 512},
    // tensorrtEarly
    {1.04, 1.14, 0.941, 11, 19.1, 1070, 2.36, 1.58, 0, 0.156, 10, 0.3, 0.5, 5.84, 0.15, 1e6},
    // tensorrtCpp
    {1.1, 1.07, 1.16, 9.41, 22, 295, 2.8, 2.06, 0, 0, 10, 1.23, 7.59, 8.88, 0.493, 1e6},
    // tensorrtFirst
    {1.1, 1.05, 1.1, 7.89, 17.5, 436, 11.5, 1.33, 0, 0, 60, 4.4, 76.2, 4.95, 0.125, 2048},
    // tensorrtTorch
    {1.03, 1.23, 1.27, 9.63, 23.7, 558, 6.69, 1.15, 0, 0, 60, 12.7, 5.83, 6.83, 0.0936, 2048},
    // tgi
    {0.979, 1.03, 1, 10.4, 25, 5160, 6.13, 2.03, 0, 0, 60, 1.65, 7.8, 7, 0.151, 512},
    // lmdeploy
    {0.896, 1.04, 1, 10.3, 25, 837, 6.05, 2, 0, 0, 10, 1.18, 6.5, 7, 0.151, 1e6},
    // transformers
    {0.952, 0.8, 0.6, 9.9, 25, 3190, 6, 30, 81.7, 0, 549, 2.09, 8.08, 7, 0.15, 0},
    // llamaCpp
    {0.853, 0.64, 0.252, 39, 26, 933, 6.05, 2.66, 0, 0.109, 60, 1.61, 7.81, 7, 0.15, 1e6},
    // exllama
    {0.919, 0.81, 1, 11, 25, 426, 6, 2.2, 0, 0, 60, 1.99, 7.81, 17.6, 0.15, 1e6},
    // other
    {0.514, 0.781, 1, 10.9, 25, 3440, 6.3, 2, 0, 0, 60, 2, 8, 7.89, 0.142, 512},
}};

constexpr std::array<FitRecord, kEngineFamilies> kEnginesFits = {{
    {105, 0.0768}, // vllmEager
    {91, 0.0379},  // vllmV0
    {406, 0.129},  // vllmV1
    {622, 0.0946}, // vllmAsync
    {137, 0.155},  // sglangEarly
    {438, 0.126},  // sglang
    {222, 0.0645}, // tensorrtEarly
    {425, 0.0705}, // tensorrtCpp
    {574, 0.0775}, // tensorrtFirst
    {629, 0.147},  // tensorrtTorch
    {6, 0.0661},   // tgi
    {2, 0.0694},   // lmdeploy
    {27, 0.377},   // transformers
    {277, 0.0757}, // llamaCpp
    {32, 0.0714},  // exllama
    {18, 0.0407},  // other
}};

constexpr KernelConstants kKernels = {
    .sharpness = 1.08,
    .attention = 0.468,
    .decode_attention = 0.8,
    .moe_stream = 0.803,
    .moe_gemm = 0.599,
    .int4_stream = 1.02,
    .int8_stream = 0.995,
    .fp8_stream = 0.918,
    .fp4_stream = 1.1,
    .gguf_stream = 0.996,
    .unpack_gemm = 0.665,
    .activation = 28.6,
    .hop_us = 1.49,
    .nvlink = 0.511,
    .pcie = 0.447,
    .handover_ms = 100,
    .handover_wave = 0.4,
    .routing = 0.858,
    .imbalance = 1.05,
    .bunch = 0.0694,
    .fit = {4011, 0.0961},
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
