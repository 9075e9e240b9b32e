// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/serving_constants.h"

namespace reckoner {

namespace {

// Columns: stream, kv_stream, gemm16, gemm8, gemm4, product_us, host.
constexpr std::array<CardConstants, kCardFamilies> kCards = {{
    // ampereHbm
    {0.733, 0.835, 0.737, 0.691, 0.46, 11.8, 1.23},
    // hopper
    {0.847, 0.921, 0.71, 0.582, 0.46, 5.5, 1.07},
    // blackwell
    {0.706, 0.596, 0.8, 0.574, 0.47, 4.41, 0.946},
    // gddr
    {0.904, 0.826, 0.712, 0.503, 0.46, 1.95, 1.09},
    // amdHbm
    {0.747, 0.775, 0.55, 0.425, 0.46, 8.16, 1},
    // otherHbm
    {0.769, 0.895, 0.594, 0.45, 0.46, 6.24, 1.15},
    // unified
    {0.866, 0.773, 0.791, 0.45, 0.46, 5.06, 1.01},
}};

constexpr std::array<FitRecord, kCardFamilies> kCardsFits = {{
    {369, 0.0514},  // ampereHbm
    {1677, 0.0602}, // hopper
    {1337, 0.0774}, // blackwell
    {262, 0.0546},  // gddr
    {6, 0.045},     // amdHbm
    {20, 0.0504},   // otherHbm
    {57, 0.14},     // unified
}};

// Columns: stream, prefill, attention, moe_stream, moe_gemm, layer_us, moe_us, step_us,
// sequence_us, streaming_us, quantize_us, expert_us, unpack_ops, reread, eager_us, first_steps,
// request_ms, allreduce_us, together, graph_rows.
constexpr std::array<EngineConstants, kEngineFamilies> kEngines = {{
    // vllmEager
    {0.974, 0.875, 0.954, 1, 1,   10.1, 25,   2.03e+03, 37.6, 3.1,
     2,     0,     0,     0, 417, 1.57, 9.97, 7.36,     0.12, 0},
    // vllmV0
    {1.05, 0.979, 0.971, 1, 1,   10, 25,   1.74e+03, 55.7, 3.19,
     2.08, 0,     0,     0, 249, 2,  7.98, 7.26,     0.12, 256},
    // vllmV1
    {0.989, 1.24, 0.833, 0.982, 1.01, 9.2,  25.1, 814,  8.9,   29.6,
     1.76,  0,    0,     0,     381,  4.04, 15.3, 5.16, 0.179, 512},
    // vllmAsync
    {1.02, 0.981, 0.857, 0.809, 0.848, 9.27, 20.6, 358,  5.93,  2.14,
     2.51, 0,     0,     0,     496,   1.85, 8.55, 8.54, 0.126, 512},
    // sglangEarly
    {0.968, 0.8, 0.95, 0.869, 0.965, 10.8, 28.3, 1.27e+03, 10.5,  1.64,
     1.64,  0,   0,    0,     328,   1.93, 7.52, 5.52,     0.809, 512},
    // sglang
    {1.03, 0.849, 1.16, 0.897, 0.915, 10.4, 31.3, 828,  14.8, 0.997,
     1.38, 0,     0,    0,     847,   8.23, 16.9, 7.63, 0.13, 512},
    // tensorrtEarly
    {1.04, 1.08, 1.05, 1.4,   1.06, 9.44, 24.1, 311,  1.93,  3.02,
     1.93, 0,    0,    0.392, 10,   0.3,  0.5,  6.96, 0.107, 1e6},
    // tensorrtCpp
    {1.01, 1.06, 1.08, 1.05, 1.54, 10.4, 24.2, 389,  2.31,  2,
     2.09, 0,    0,    0,    10,   1.97, 7.97, 8.67, 0.122, 1e6},
    // tensorrtFirst
    {1.02, 0.939, 1.34, 1.44, 0.727,    9.61, 23,   524,  4.59,  3.15,
     2.34, 0,     0,    0,    1.05e+03, 1.8,  66.8, 7.57, 0.131, 2048},
    // tensorrtTorch
    {1.05, 1.11, 1.06, 0.841, 1.01, 8.84, 28.6, 499,  4.46,  0.986,
     1.26, 0,    0,    0,     760,  2.31, 10.5, 6.57, 0.126, 2048},
    // tgi
    {0.981, 0.997, 0.996, 1, 1,   10.4, 25,   3.95e+03, 6.12, 3.05,
     1.97,  0,     0,     0, 300, 1.94, 8.45, 7,        0.12, 512},
    // lmdeploy
    {0.976, 1.05, 1, 1, 1, 10.1, 25, 727, 6.05, 3.01, 2, 0, 0, 0, 10, 1.46, 6.31, 7, 0.12, 1e6},
    // transformers
    {0.901, 0.8, 0.6, 1, 1, 10, 25, 3.29e+03, 6, 3, 324, 84.5, 0, 0, 476, 2.01, 7.97, 7, 0.12, 0},
    // llamaCpp
    {0.915, 0.563, 0.232, 0.8,   0.847, 36.8, 23.6, 706,  6.04, 3.01,
     2.61,  0,     0,     0.117, 310,   1.8,  7.89, 7.07, 0.12, 1e6},
    // llamaMetal
    {0.89, 0.952, 0.589, 1,     1,   25.2, 25,   554, 6.02, 3.01,
     2.13, 0,     19.7,  0.099, 300, 2.02, 8.31, 7,   0.12, 1e6},
    // exllama
    {0.98, 0.795, 1, 1, 1, 10.9, 25, 387, 5.98, 2.99, 2, 0, 0, 0, 301, 1.97, 7.71, 10.1, 0.12, 1e6},
    // other
    {0.8, 0.786, 1, 1, 1, 10, 25, 1.52e+03, 6.3, 3.13, 2, 0, 0, 0, 719, 2, 8, 7, 0.119, 0},
}};

constexpr std::array<FitRecord, kEngineFamilies> kEnginesFits = {{
    {105, 0.043},  // vllmEager
    {91, 0.0289},  // vllmV0
    {352, 0.0786}, // vllmV1
    {540, 0.0642}, // vllmAsync
    {152, 0.107},  // sglangEarly
    {347, 0.102},  // sglang
    {253, 0.0847}, // tensorrtEarly
    {256, 0.0472}, // tensorrtCpp
    {574, 0.0473}, // tensorrtFirst
    {688, 0.0592}, // tensorrtTorch
    {6, 0.0609},   // tgi
    {2, 0.0283},   // lmdeploy
    {27, 0.159},   // transformers
    {242, 0.0697}, // llamaCpp
    {35, 0.142},   // llamaMetal
    {40, 0.0584},  // exllama
    {18, 0.0554},  // other
}};

constexpr KernelConstants kKernels = {
    .sharpness = 1.66,
    .attention = 0.462,
    .decode_attention = 0.699,
    .moe_stream = 0.771,
    .moe_gemm = 0.493,
    .int4_stream = 0.885,
    .int8_stream = 0.949,
    .fp8_stream = 0.958,
    .fp4_stream = 0.788,
    .moe_fp4_stream = 1.3,
    .gguf_stream = 1.01,
    .unpack_gemm = 0.783,
    .activation = 17.7,
    .hop_us = 1.43,
    .nvlink = 0.607,
    .pcie = 0.491,
    .handover_ms = 81.4,
    .handover_wave = 0.299,
    .routing = 0.747,
    .imbalance = 1.16,
    .bunch = 0.155,
    .fit = {3728, 0.0655},
};

struct FittedPair {
    EngineFamily engine;
    CardFamily card;
    PairConstants value;
};

// Columns: stream, kv_stream, prefill, moe, fixed.
constexpr auto kPairs = std::to_array<FittedPair>({
    {EngineFamily::vllmEager, CardFamily::ampereHbm, {0.962, 1, 0.972, 1, 1.06, {63, 0.0357}}},
    {EngineFamily::vllmEager, CardFamily::hopper, {1.01, 1, 0.946, 1, 0.947, {38, 0.106}}},
    {EngineFamily::vllmEager, CardFamily::gddr, {1, 1, 1.02, 1, 1, {4, 0.056}}},
    {EngineFamily::vllmV0, CardFamily::ampereHbm, {1.1, 1.04, 1.03, 1, 0.994, {83, 0.0263}}},
    {EngineFamily::vllmV0, CardFamily::gddr, {0.959, 0.992, 0.99, 1, 1.01, {2, 1.91}}},
    {EngineFamily::vllmV0, CardFamily::amdHbm, {0.996, 0.99, 0.972, 1, 1.01, {6, 0.045}}},
    {EngineFamily::vllmV1, CardFamily::ampereHbm, {1.08, 1.01, 1.12, 1.13, 0.959, {3, 0.453}}},
    {EngineFamily::vllmV1, CardFamily::hopper, {0.985, 0.979, 0.916, 0.936, 0.987, {183, 0.057}}},
    {EngineFamily::vllmV1, CardFamily::blackwell, {0.937, 0.855, 1.08, 0.949, 0.967, {166, 0.134}}},
    {EngineFamily::vllmAsync,
     CardFamily::hopper,
     {0.934, 0.982, 0.98, 0.912, 0.995, {199, 0.0532}}},
    {EngineFamily::vllmAsync, CardFamily::blackwell, {1.06, 1.06, 0.89, 1, 0.996, {336, 0.0698}}},
    {EngineFamily::vllmAsync, CardFamily::gddr, {0.919, 1.01, 1.01, 1, 1.01, {3, 0.118}}},
    {EngineFamily::vllmAsync, CardFamily::otherHbm, {1.13, 1.03, 1.13, 1, 0.895, {2, 0.00269}}},
    {EngineFamily::sglangEarly, CardFamily::hopper, {0.997, 1.02, 0.946, 0.991, 1.03, {98, 0.107}}},
    {EngineFamily::sglangEarly,
     CardFamily::blackwell,
     {0.975, 0.99, 0.962, 0.963, 1.07, {54, 0.104}}},
    {EngineFamily::sglang, CardFamily::hopper, {1.05, 1.02, 0.954, 0.97, 1.06, {96, 0.108}}},
    {EngineFamily::sglang,
     CardFamily::blackwell,
     {0.992, 0.982, 0.971, 0.984, 0.888, {251, 0.0969}}},
    {EngineFamily::tensorrtEarly,
     CardFamily::ampereHbm,
     {1.09, 0.943, 0.957, 1.15, 0.798, {76, 0.0679}}},
    {EngineFamily::tensorrtEarly,
     CardFamily::hopper,
     {0.935, 0.953, 0.987, 0.957, 1.08, {137, 0.103}}},
    {EngineFamily::tensorrtEarly, CardFamily::blackwell, {1, 1.01, 1.01, 1, 0.996, {2, 0.0735}}},
    {EngineFamily::tensorrtEarly, CardFamily::gddr, {1.03, 1, 1.08, 1, 0.987, {38, 0.0666}}},
    {EngineFamily::tensorrtCpp, CardFamily::ampereHbm, {0.99, 1.03, 0.948, 1, 1.03, {51, 0.0381}}},
    {EngineFamily::tensorrtCpp, CardFamily::hopper, {1.02, 0.988, 1.07, 1.13, 1.01, {178, 0.0504}}},
    {EngineFamily::tensorrtCpp, CardFamily::gddr, {0.996, 0.999, 1.01, 1, 1, {27, 0.0213}}},
    {EngineFamily::tensorrtFirst,
     CardFamily::hopper,
     {0.99, 1.1, 0.961, 1.01, 0.862, {524, 0.0461}}},
    {EngineFamily::tensorrtFirst,
     CardFamily::blackwell,
     {1.03, 1.08, 1.01, 0.996, 1.12, {50, 0.052}}},
    {EngineFamily::tensorrtTorch,
     CardFamily::hopper,
     {1.08, 1.02, 1.06, 0.96, 1.38, {210, 0.0611}}},
    {EngineFamily::tensorrtTorch,
     CardFamily::blackwell,
     {0.992, 0.965, 0.996, 1.01, 0.778, {478, 0.0589}}},
    {EngineFamily::tgi, CardFamily::gddr, {0.981, 0.997, 1, 1, 1.02, {6, 0.0609}}},
    {EngineFamily::lmdeploy, CardFamily::gddr, {0.973, 1, 1.02, 1, 1.01, {2, 0.0283}}},
    {EngineFamily::transformers, CardFamily::ampereHbm, {1, 1, 1, 1, 1.21, {13, 0.24}}},
    {EngineFamily::transformers, CardFamily::hopper, {1, 1, 1, 1, 0.929, {14, 0.0773}}},
    {EngineFamily::llamaCpp, CardFamily::ampereHbm, {0.866, 0.992, 0.985, 1, 1.67, {66, 0.102}}},
    {EngineFamily::llamaCpp, CardFamily::gddr, {1.03, 0.992, 0.988, 1, 1.05, {154, 0.0566}}},
    {EngineFamily::llamaCpp, CardFamily::unified, {1.11, 1, 0.929, 0.907, 0.878, {22, 0.137}}},
    {EngineFamily::llamaMetal, CardFamily::unified, {0.986, 0.992, 0.979, 1, 1.15, {35, 0.142}}},
    {EngineFamily::exllama, CardFamily::ampereHbm, {0.935, 0.996, 1, 1, 1.47, {14, 0.134}}},
    {EngineFamily::exllama, CardFamily::gddr, {1.16, 1.02, 0.991, 1, 0.929, {26, 0.0545}}},
    {EngineFamily::other, CardFamily::otherHbm, {1, 1, 0.993, 1, 1.06, {18, 0.0554}}},
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
