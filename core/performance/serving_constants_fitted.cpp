// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/serving_constants.h"

namespace reckoner {

namespace {

// Columns: stream, kv_stream, gemm16, gemm8, gemm4, product_us.
constexpr std::array<CardConstants, kCardFamilies> kCards = {{
    // ampereHbm
    {0.732, 0.838, 0.763, 0.67, 0.46, 12.2},
    // hopper
    {0.86, 0.933, 0.711, 0.581, 0.46, 6.61},
    // blackwell
    {0.738, 0.575, 0.79, 0.568, 0.429, 4.68},
    // gddr
    {0.929, 0.833, 0.715, 0.52, 0.46, 1.99},
    // amdHbm
    {0.746, 0.776, 0.55, 0.426, 0.46, 8.09},
    // otherHbm
    {0.751, 0.893, 0.596, 0.45, 0.46, 6.41},
    // unified
    {0.882, 0.773, 0.795, 0.45, 0.46, 5.17},
}};

constexpr std::array<FitRecord, kCardFamilies> kCardsFits = {{
    {369, 0.0615},  // ampereHbm
    {1711, 0.0699}, // hopper
    {1426, 0.101},  // blackwell
    {262, 0.0535},  // gddr
    {6, 0.0467},    // amdHbm
    {20, 0.0518},   // otherHbm
    {57, 0.131},    // unified
}};

// Columns: stream, prefill, attention, moe_stream, moe_gemm, layer_us, moe_us, step_us,
// sequence_us, quantize_us, expert_us, unpack_ops, reread, eager_us, first_steps, request_ms,
// allreduce_us, together, graph_rows.
constexpr std::array<EngineConstants, kEngineFamilies> kEngines = {{
    // vllmEager
    {0.973, 0.881, 0.95, 1, 1, 10.1, 25, 1.79e+03, 31.5, 2, 0, 0, 0, 512, 1.52, 7.81, 7.08, 0.12,
     0},
    // vllmV0
    {1.08, 1.02, 1.02, 1, 1, 10.1, 25, 2e+03, 41, 2, 0, 0, 0, 250, 2.46, 7.96, 7.11, 0.115, 256},
    // vllmV1
    {0.964, 1.28, 0.861, 0.927, 0.966, 9.23, 23.7, 790, 31.9, 1.73, 0, 0, 0, 255, 4.04, 19.1, 5.85,
     0.169, 512},
    // vllmAsync
    {1.02, 1.03, 0.926, 0.812, 0.897, 9.31, 21.2, 364, 7.24, 2.63, 0, 0, 0, 291, 1.9, 7.88, 9.01,
     0.115, 512},
    // sglangEarly
    {0.937, 0.784, 0.755, 0.928, 0.913, 10.7, 24.6, 1.41e+03, 12.4, 1.81, 0, 0, 0, 467, 1.98, 11.4,
     5.75, 0.827, 512},
    // sglang
    {1.02, 0.803, 0.97, 0.897, 0.904, 10.2, 28.8, 758, 17.7, 1.37, 0, 0, 0, 278, 3.25, 171, 7.33,
     0.175, 512},
    // tensorrtEarly
    {1.08, 1.13, 0.955, 1.4, 1.24, 10.1, 23.9, 395, 5.46, 2.1, 0, 0, 0.188, 10, 0.3, 0.5, 6.9, 0.12,
     1e6},
    // tensorrtCpp
    {1.02, 0.989, 1.23, 1.14, 1.47, 9.82, 23.8, 305, 3.67, 2.04, 0, 0, 0, 10, 1.29, 7.35, 9.65,
     0.108, 1e6},
    // tensorrtFirst
    {1.03, 0.957, 1.2, 1.39, 0.606, 9.56, 22.7, 558, 5.85, 2.14, 0, 0, 0, 1.24e+03, 1.64, 48.9,
     6.74, 0.133, 2048},
    // tensorrtTorch
    {1.06, 1.19, 1.09, 0.82, 1.05, 9.62, 26.7, 512, 6.05, 1.33, 0, 0, 0, 237, 8.21, 6.23, 6.87,
     0.113, 2048},
    // tgi
    {0.979, 0.996, 0.996, 1, 1, 10.4, 25, 4.51e+03, 6.11, 1.97, 0, 0, 0, 300, 1.91, 8.33, 7, 0.12,
     512},
    // lmdeploy
    {0.97, 1.04, 1, 1, 1, 10.1, 25, 737, 6.05, 2, 0, 0, 0, 10, 1.48, 6.38, 7, 0.12, 1e6},
    // transformers
    {0.921, 0.8, 0.6, 1, 1, 9.94, 25, 3.27e+03, 6, 305, 83.8, 0, 0, 534, 2.07, 8.12, 7, 0.12, 0},
    // llamaCpp
    {0.886, 0.566, 0.249, 0.806, 0.895, 40.1, 24.1, 633, 6.05, 2.62, 0, 0, 0.116, 297, 1.84, 7.98,
     7.08, 0.12, 1e6},
    // llamaMetal
    {0.897, 0.964, 0.6, 1, 1, 24.9, 25, 547, 6.02, 2.11, 0, 16.4, 0.0992, 300, 2.01, 8.32, 7, 0.12,
     1e6},
    // exllama
    {0.952, 0.793, 1, 1, 1, 11.1, 25, 389, 6, 2, 0, 0, 0, 300, 1.98, 7.77, 9.99, 0.12, 1e6},
    // other
    {0.8, 0.789, 1, 1, 1, 10, 25, 1.51e+03, 6.29, 2, 0, 0, 0, 882, 2, 8, 7, 0.119, 0},
}};

constexpr std::array<FitRecord, kEngineFamilies> kEnginesFits = {{
    {105, 0.0772}, // vllmEager
    {91, 0.0293},  // vllmV0
    {352, 0.0925}, // vllmV1
    {541, 0.0724}, // vllmAsync
    {166, 0.135},  // sglangEarly
    {393, 0.113},  // sglang
    {84, 0.052},   // tensorrtEarly
    {425, 0.0718}, // tensorrtCpp
    {574, 0.0488}, // tensorrtFirst
    {750, 0.102},  // tensorrtTorch
    {6, 0.0563},   // tgi
    {2, 0.0231},   // lmdeploy
    {27, 0.139},   // transformers
    {242, 0.0668}, // llamaCpp
    {35, 0.135},   // llamaMetal
    {40, 0.0545},  // exllama
    {18, 0.0548},  // other
}};

constexpr KernelConstants kKernels = {
    .sharpness = 1.31,
    .attention = 0.407,
    .decode_attention = 0.8,
    .moe_stream = 0.812,
    .moe_gemm = 0.467,
    .int4_stream = 0.918,
    .int8_stream = 0.964,
    .fp8_stream = 0.95,
    .fp4_stream = 1.26,
    .gguf_stream = 1.01,
    .unpack_gemm = 0.79,
    .activation = 13.7,
    .hop_us = 1.61,
    .nvlink = 0.505,
    .pcie = 0.479,
    .handover_ms = 57.5,
    .handover_wave = 0.337,
    .routing = 0.773,
    .imbalance = 1.14,
    .bunch = 0.234,
    .fit = {3851, 0.0763},
};

struct FittedPair {
    EngineFamily engine;
    CardFamily card;
    PairConstants value;
};

// Columns: stream, kv_stream, prefill, moe, fixed.
constexpr auto kPairs = std::to_array<FittedPair>({
    {EngineFamily::vllmEager, CardFamily::ampereHbm, {0.954, 1, 0.952, 1, 1.03, {63, 0.0488}}},
    {EngineFamily::vllmEager, CardFamily::hopper, {1.02, 1, 0.959, 1, 0.992, {38, 0.157}}},
    {EngineFamily::vllmEager, CardFamily::gddr, {1, 1, 1.04, 1, 1, {4, 0.0857}}},
    {EngineFamily::vllmV0, CardFamily::ampereHbm, {1.06, 1.04, 1.03, 1, 1.06, {83, 0.0251}}},
    {EngineFamily::vllmV0, CardFamily::gddr, {1.01, 1, 1, 1, 0.996, {2, 0.409}}},
    {EngineFamily::vllmV0, CardFamily::amdHbm, {0.996, 0.993, 0.974, 1, 1.01, {6, 0.0467}}},
    {EngineFamily::vllmV1, CardFamily::ampereHbm, {1.07, 1.01, 1.12, 1.13, 0.965, {3, 0.481}}},
    {EngineFamily::vllmV1, CardFamily::hopper, {0.99, 0.954, 0.93, 0.925, 0.934, {183, 0.0698}}},
    {EngineFamily::vllmV1, CardFamily::blackwell, {0.934, 0.829, 1.07, 0.944, 0.974, {166, 0.138}}},
    {EngineFamily::vllmAsync,
     CardFamily::hopper,
     {0.944, 0.984, 0.997, 0.93, 0.977, {200, 0.0638}}},
    {EngineFamily::vllmAsync, CardFamily::blackwell, {1.05, 1.09, 0.901, 1, 0.98, {336, 0.077}}},
    {EngineFamily::vllmAsync, CardFamily::gddr, {0.933, 1.02, 1.01, 1, 1.01, {3, 0.119}}},
    {EngineFamily::vllmAsync, CardFamily::otherHbm, {1.12, 1.03, 1.11, 1, 0.909, {2, 0.012}}},
    {EngineFamily::sglangEarly, CardFamily::hopper, {0.951, 1.03, 0.983, 1, 1.01, {112, 0.127}}},
    {EngineFamily::sglangEarly,
     CardFamily::blackwell,
     {0.984, 0.988, 0.916, 0.957, 1.05, {54, 0.142}}},
    {EngineFamily::sglang, CardFamily::hopper, {1.02, 1.01, 1.03, 0.975, 0.995, {97, 0.118}}},
    {EngineFamily::sglang, CardFamily::blackwell, {1, 1, 0.885, 0.977, 0.895, {296, 0.109}}},
    {EngineFamily::tensorrtEarly,
     CardFamily::ampereHbm,
     {1.09, 0.96, 1.01, 1.15, 0.944, {24, 0.0539}}},
    {EngineFamily::tensorrtEarly, CardFamily::hopper, {0.971, 0.929, 1.02, 1, 1.06, {40, 0.0563}}},
    {EngineFamily::tensorrtEarly, CardFamily::gddr, {1.03, 0.993, 1.03, 1, 0.984, {20, 0.0346}}},
    {EngineFamily::tensorrtCpp, CardFamily::ampereHbm, {1.06, 1.02, 0.888, 1, 0.83, {103, 0.085}}},
    {EngineFamily::tensorrtCpp, CardFamily::hopper, {0.961, 1.01, 1.09, 1.13, 1.07, {275, 0.0695}}},
    {EngineFamily::tensorrtCpp, CardFamily::blackwell, {1, 1, 1, 1, 0.999, {2, 0.00773}}},
    {EngineFamily::tensorrtCpp, CardFamily::gddr, {0.994, 0.99, 1.02, 1, 1.01, {45, 0.0385}}},
    {EngineFamily::tensorrtFirst,
     CardFamily::hopper,
     {1.02, 1.1, 0.959, 0.997, 0.888, {524, 0.0485}}},
    {EngineFamily::tensorrtFirst,
     CardFamily::blackwell,
     {1.02, 1.05, 1.03, 0.958, 1.02, {50, 0.055}}},
    {EngineFamily::tensorrtTorch,
     CardFamily::hopper,
     {1.08, 1.03, 1.06, 0.932, 1.33, {228, 0.0874}}},
    {EngineFamily::tensorrtTorch,
     CardFamily::blackwell,
     {0.996, 0.978, 1.02, 1.04, 0.792, {522, 0.106}}},
    {EngineFamily::tgi, CardFamily::gddr, {0.978, 0.997, 0.996, 1, 1.02, {6, 0.0563}}},
    {EngineFamily::lmdeploy, CardFamily::gddr, {0.956, 1, 1.02, 1, 1.01, {2, 0.0231}}},
    {EngineFamily::transformers, CardFamily::ampereHbm, {1.02, 1, 1, 1, 0.989, {13, 0.4}}},
    {EngineFamily::transformers, CardFamily::hopper, {1, 1, 1, 1, 1, {14, 0.133}}},
    {EngineFamily::llamaCpp, CardFamily::ampereHbm, {0.887, 0.996, 0.973, 1, 1.66, {66, 0.0994}}},
    {EngineFamily::llamaCpp, CardFamily::gddr, {1.04, 0.995, 0.998, 1, 1.08, {154, 0.0569}}},
    {EngineFamily::llamaCpp, CardFamily::unified, {1.12, 1, 0.936, 0.922, 0.893, {22, 0.126}}},
    {EngineFamily::llamaMetal, CardFamily::unified, {0.992, 0.992, 0.983, 1, 1.14, {35, 0.135}}},
    {EngineFamily::exllama, CardFamily::ampereHbm, {0.95, 0.996, 1, 1, 1.49, {14, 0.137}}},
    {EngineFamily::exllama, CardFamily::gddr, {1.12, 1.01, 0.991, 1, 0.936, {26, 0.0489}}},
    {EngineFamily::other, CardFamily::otherHbm, {1, 1, 0.995, 1, 1, {18, 0.0548}}},
});

constexpr ServingConstants fitted()
{
    ServingConstants constants{kCards, kEngines, kKernels, {}};
    for (std::size_t i = 0; i < kCardFamilies; ++i)
        constants.card[i].fit = kCardsFits[i];
    for (std::size_t i = 0; i < kEngineFamilies; ++i)
        constants.engine[i].fit = kEnginesFits[i];
    for (auto &cards : constants.pair)
        cards.fill({}); // g++ 12 zeroes elements of a constant table that are never assigned
    for (const FittedPair &pair : kPairs)
        constants.pair[static_cast<std::size_t>(pair.engine)][static_cast<std::size_t>(pair.card)] =
            pair.value;
    return constants;
}

constexpr ServingConstants kConstants = fitted();

} // namespace

const ServingConstants &servingConstants()
{
    return kConstants;
}

} // namespace reckoner
