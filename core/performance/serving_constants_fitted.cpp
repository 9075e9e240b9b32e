// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/serving_constants.h"

namespace reckoner {

namespace {

// Columns: stream, kv_stream, gemm16, gemm8, gemm4, product_us.
constexpr std::array<CardConstants, kCardFamilies> kCards = {{
    // ampereHbm
    {0.737, 0.834, 0.739, 0.691, 0.46, 11.9},
    // hopper
    {0.847, 0.922, 0.707, 0.584, 0.46, 5.34},
    // blackwell
    {0.715, 0.597, 0.801, 0.576, 0.472, 4.79},
    // gddr
    {0.903, 0.825, 0.712, 0.505, 0.46, 1.96},
    // amdHbm
    {0.747, 0.774, 0.55, 0.425, 0.46, 8.15},
    // otherHbm
    {0.767, 0.894, 0.594, 0.45, 0.46, 6.26},
    // unified
    {0.861, 0.771, 0.79, 0.45, 0.46, 5.11},
}};

constexpr std::array<FitRecord, kCardFamilies> kCardsFits = {{
    {369, 0.0505},  // ampereHbm
    {1677, 0.06},   // hopper
    {1337, 0.0774}, // blackwell
    {262, 0.0537},  // gddr
    {6, 0.0456},    // amdHbm
    {20, 0.0511},   // otherHbm
    {57, 0.141},    // unified
}};

// Columns: stream, prefill, attention, moe_stream, moe_gemm, layer_us, moe_us, step_us,
// sequence_us, streaming_us, quantize_us, expert_us, unpack_ops, reread, eager_us, first_steps,
// request_ms, allreduce_us, together, graph_rows.
constexpr std::array<EngineConstants, kEngineFamilies> kEngines = {{
    // vllmEager
    {0.971, 0.875, 0.957, 1, 1,   10.1, 25,   2.03e+03, 37.6, 3.1,
     2,     0,     0,     0, 495, 1.57, 10.4, 7.39,     0.12, 0},
    // vllmV0
    {1.05, 0.978, 0.971, 1, 1,   10.2, 25,   2.2e+03, 55,   3.19,
     2.08, 0,     0,     0, 250, 2,    8.01, 7.24,    0.12, 256},
    // vllmV1
    {0.98, 1.24, 0.835, 0.988, 1.01, 9.26, 24.9, 840,  8.88,  29.9,
     1.75, 0,    0,     0,     246,  4.63, 16,   5.16, 0.176, 512},
    // vllmAsync
    {1.01, 0.982, 0.854, 0.814, 0.852, 9.47, 21.2, 377,  5.97,  2.15,
     2.46, 0,     0,     0,     489,   1.86, 8.63, 8.69, 0.126, 512},
    // sglangEarly
    {0.973, 0.804, 0.945, 0.883, 0.96, 10.8, 28,   1.25e+03, 10.4,  1.61,
     1.57,  0,     0,     0,     340,  1.94, 7.58, 5.47,     0.808, 512},
    // sglang
    {1.03, 0.846, 1.15, 0.91, 0.917, 10.3, 31.2, 811,  15,    1.01,
     1.36, 0,     0,    0,    859,   8.17, 16,   7.53, 0.131, 512},
    // tensorrtEarly
    {1.04, 1.07, 1.06, 1.4,   1.07, 9.49, 24.1, 356,  1.93,  3.07,
     1.86, 0,    0,    0.391, 10,   0.3,  0.5,  6.96, 0.108, 1e6},
    // tensorrtCpp
    {1.01, 1.05, 1.08, 1.06, 1.55, 10.4, 24.2, 390,  2.32,  2.03,
     2.1,  0,    0,    0,    10,   1.97, 7.97, 8.69, 0.122, 1e6},
    // tensorrtFirst
    {1.02, 0.93, 1.34, 1.45, 0.732,    9.74, 22.6, 572,  4.61,  3.21,
     2.26, 0,    0,    0,    1.07e+03, 1.81, 67.5, 7.74, 0.131, 2048},
    // tensorrtTorch
    {1.05, 1.1, 1.07, 0.839, 1,   8.8,  27.1, 556,  4.54,  0.989,
     1.31, 0,   0,    0,     760, 2.32, 10,   6.47, 0.126, 2048},
    // tgi
    {0.986, 0.999, 0.997, 1, 1,   10.4, 25,   3.63e+03, 6.13, 3.05,
     1.97,  0,     0,     0, 300, 1.94, 8.52, 7,        0.12, 512},
    // lmdeploy
    {0.975, 1.05, 1, 1, 1, 10.1, 25, 722, 6.05, 3.01, 2, 0, 0, 0, 10, 1.45, 6.3, 7, 0.12, 1e6},
    // transformers
    {0.9, 0.8, 0.6, 1, 1, 10, 25, 3.08e+03, 6, 3, 341, 84.5, 0, 0, 538, 2.01, 8, 7, 0.12, 0},
    // llamaCpp
    {0.913, 0.563, 0.232, 0.794, 0.851, 30.1, 23.7, 898,  6.01, 3.01,
     2.43,  0,     0,     0.118, 318,   1.81, 7.85, 7.07, 0.12, 1e6},
    // llamaMetal
    {0.891, 0.955, 0.587, 1,      1,   24.8, 25,   571, 6.02, 3.01,
     2.14,  0,     19.1,  0.0987, 300, 2.01, 8.28, 7,   0.12, 1e6},
    // exllama
    {0.989, 0.795, 1, 1, 1, 10.8, 25, 461, 5.98, 3, 2, 0, 0, 0, 300, 1.96, 7.74, 9.62, 0.12, 1e6},
    // other
    {0.8, 0.785, 1, 1, 1, 10, 25, 1.52e+03, 6.3, 3.12, 2, 0, 0, 0, 783, 2, 8, 7, 0.119, 0},
}};

constexpr std::array<FitRecord, kEngineFamilies> kEnginesFits = {{
    {105, 0.0416}, // vllmEager
    {91, 0.0288},  // vllmV0
    {352, 0.0776}, // vllmV1
    {540, 0.0647}, // vllmAsync
    {152, 0.111},  // sglangEarly
    {347, 0.103},  // sglang
    {253, 0.0832}, // tensorrtEarly
    {256, 0.0482}, // tensorrtCpp
    {574, 0.0469}, // tensorrtFirst
    {688, 0.06},   // tensorrtTorch
    {6, 0.0617},   // tgi
    {2, 0.0294},   // lmdeploy
    {27, 0.149},   // transformers
    {242, 0.064},  // llamaCpp
    {35, 0.148},   // llamaMetal
    {40, 0.0589},  // exllama
    {18, 0.0548},  // other
}};

constexpr KernelConstants kKernels = {
    .sharpness = 1.67,
    .attention = 0.464,
    .decode_attention = 0.694,
    .moe_stream = 0.768,
    .moe_gemm = 0.488,
    .int4_stream = 0.891,
    .int8_stream = 0.958,
    .fp8_stream = 0.953,
    .fp4_stream = 0.784,
    .moe_fp4_stream = 1.3,
    .gguf_stream = 1.01,
    .unpack_gemm = 0.782,
    .activation = 17.4,
    .hop_us = 1.43,
    .nvlink = 0.605,
    .pcie = 0.492,
    .handover_ms = 79,
    .handover_wave = 0.299,
    .routing = 0.753,
    .imbalance = 1.16,
    .bunch = 0.153,
    .fit = {3728, 0.0647},
};

struct FittedPair {
    EngineFamily engine;
    CardFamily card;
    PairConstants value;
};

// Columns: stream, kv_stream, prefill, moe, fixed.
constexpr auto kPairs = std::to_array<FittedPair>({
    {EngineFamily::vllmEager, CardFamily::ampereHbm, {0.961, 1, 0.973, 1, 1.1, {63, 0.0367}}},
    {EngineFamily::vllmEager, CardFamily::hopper, {1.01, 1, 0.946, 1, 0.863, {38, 0.102}}},
    {EngineFamily::vllmEager, CardFamily::gddr, {1, 1, 1.02, 1, 0.935, {4, 0.046}}},
    {EngineFamily::vllmV0, CardFamily::ampereHbm, {1.09, 1.04, 1.03, 1, 0.973, {83, 0.0271}}},
    {EngineFamily::vllmV0, CardFamily::gddr, {0.959, 0.992, 0.99, 1, 1.02, {2, 1.9}}},
    {EngineFamily::vllmV0, CardFamily::amdHbm, {0.996, 0.991, 0.972, 1, 1.02, {6, 0.0456}}},
    {EngineFamily::vllmV1, CardFamily::ampereHbm, {1.08, 1.01, 1.12, 1.12, 0.951, {3, 0.449}}},
    {EngineFamily::vllmV1, CardFamily::hopper, {0.975, 0.98, 0.911, 0.945, 0.955, {183, 0.0606}}},
    {EngineFamily::vllmV1, CardFamily::blackwell, {0.942, 0.859, 1.08, 0.953, 0.953, {166, 0.134}}},
    {EngineFamily::vllmAsync,
     CardFamily::hopper,
     {0.933, 0.982, 0.978, 0.913, 0.984, {199, 0.0533}}},
    {EngineFamily::vllmAsync,
     CardFamily::blackwell,
     {1.06, 1.06, 0.885, 1.01, 0.954, {336, 0.0692}}},
    {EngineFamily::vllmAsync, CardFamily::gddr, {0.919, 1.01, 1.01, 1, 1.01, {3, 0.116}}},
    {EngineFamily::vllmAsync, CardFamily::otherHbm, {1.13, 1.03, 1.13, 1, 0.882, {2, 0.00195}}},
    {EngineFamily::sglangEarly, CardFamily::hopper, {0.994, 1.02, 0.942, 0.99, 1.06, {98, 0.105}}},
    {EngineFamily::sglangEarly, CardFamily::blackwell, {0.98, 0.99, 0.96, 0.969, 1.06, {54, 0.12}}},
    {EngineFamily::sglang, CardFamily::hopper, {1.05, 1.02, 0.956, 0.978, 1.09, {96, 0.107}}},
    {EngineFamily::sglang,
     CardFamily::blackwell,
     {0.995, 0.981, 0.966, 0.98, 0.881, {251, 0.0992}}},
    {EngineFamily::tensorrtEarly,
     CardFamily::ampereHbm,
     {1.08, 0.943, 0.958, 1.15, 0.798, {76, 0.0636}}},
    {EngineFamily::tensorrtEarly,
     CardFamily::hopper,
     {0.937, 0.957, 0.989, 0.959, 1.08, {137, 0.103}}},
    {EngineFamily::tensorrtEarly, CardFamily::blackwell, {1, 1.01, 1.01, 1, 0.996, {2, 0.0733}}},
    {EngineFamily::tensorrtEarly, CardFamily::gddr, {1.03, 1, 1.08, 1, 0.979, {38, 0.066}}},
    {EngineFamily::tensorrtCpp, CardFamily::ampereHbm, {0.987, 1.03, 0.95, 1, 1.03, {51, 0.0388}}},
    {EngineFamily::tensorrtCpp, CardFamily::hopper, {1.02, 0.986, 1.07, 1.13, 1, {178, 0.0505}}},
    {EngineFamily::tensorrtCpp, CardFamily::gddr, {0.996, 1, 1.01, 1, 1.01, {27, 0.0221}}},
    {EngineFamily::tensorrtFirst,
     CardFamily::hopper,
     {0.989, 1.09, 0.968, 1.02, 0.887, {524, 0.0465}}},
    {EngineFamily::tensorrtFirst,
     CardFamily::blackwell,
     {1.03, 1.08, 1.01, 0.997, 1.05, {50, 0.0534}}},
    {EngineFamily::tensorrtTorch, CardFamily::hopper, {1.1, 1.02, 1.06, 0.97, 1.38, {210, 0.06}}},
    {EngineFamily::tensorrtTorch,
     CardFamily::blackwell,
     {0.986, 0.967, 0.991, 1.01, 0.76, {478, 0.0582}}},
    {EngineFamily::tgi, CardFamily::gddr, {0.984, 0.997, 1, 1, 1.18, {6, 0.0617}}},
    {EngineFamily::lmdeploy, CardFamily::gddr, {0.97, 1, 1.02, 1, 1.01, {2, 0.0294}}},
    {EngineFamily::transformers, CardFamily::ampereHbm, {1, 1, 1, 1, 1.29, {13, 0.257}}},
    {EngineFamily::transformers, CardFamily::hopper, {1, 1, 1, 1, 0.927, {14, 0.0687}}},
    {EngineFamily::llamaCpp, CardFamily::ampereHbm, {0.879, 0.995, 0.989, 1, 1.7, {66, 0.0939}}},
    {EngineFamily::llamaCpp, CardFamily::gddr, {1.03, 0.996, 0.986, 1, 1.07, {154, 0.0576}}},
    {EngineFamily::llamaCpp, CardFamily::unified, {1.12, 1, 0.932, 0.906, 0.868, {22, 0.135}}},
    {EngineFamily::llamaMetal, CardFamily::unified, {0.987, 0.991, 0.979, 1, 1.21, {35, 0.148}}},
    {EngineFamily::exllama, CardFamily::ampereHbm, {0.94, 0.996, 1.01, 1, 1.52, {14, 0.107}}},
    {EngineFamily::exllama, CardFamily::gddr, {1.14, 1.02, 0.993, 1, 0.887, {26, 0.0521}}},
    {EngineFamily::other, CardFamily::otherHbm, {1, 1, 0.993, 1, 1.12, {18, 0.0548}}},
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
