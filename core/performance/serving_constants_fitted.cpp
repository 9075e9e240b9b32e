// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/serving_constants.h"

namespace reckoner {

namespace {

// Columns: stream, kv_stream, gemm16, gemm8, gemm4, product_us.
constexpr std::array<CardConstants, kCardFamilies> kCards = {{
    // ampereHbm
    {0.746, 0.83, 0.765, 0.667, 0.46, 12.5},
    // hopper
    {0.854, 0.928, 0.713, 0.592, 0.46, 6.55},
    // blackwell
    {0.719, 0.566, 0.805, 0.581, 0.452, 4.46},
    // gddr
    {0.93, 0.829, 0.718, 0.523, 0.46, 1.98},
    // amdHbm
    {0.747, 0.777, 0.55, 0.429, 0.46, 8.09},
    // otherHbm
    {0.75, 0.884, 0.593, 0.45, 0.46, 6.45},
    // unified
    {0.871, 0.774, 0.792, 0.45, 0.46, 5.08},
}};

constexpr std::array<FitRecord, kCardFamilies> kCardsFits = {{
    {369, 0.0596},  // ampereHbm
    {1677, 0.0642}, // hopper
    {1337, 0.0897}, // blackwell
    {262, 0.054},   // gddr
    {6, 0.0449},    // amdHbm
    {20, 0.0517},   // otherHbm
    {57, 0.135},    // unified
}};

// Columns: stream, prefill, attention, moe_stream, moe_gemm, layer_us, moe_us, step_us,
// sequence_us, streaming_us, quantize_us, expert_us, unpack_ops, reread, eager_us, first_steps,
// request_ms, allreduce_us, together, graph_rows.
constexpr std::array<EngineConstants, kEngineFamilies> kEngines = {{
    // vllmEager
    {0.96, 0.876, 0.954, 1, 1,   10.1, 25,   1.79e+03, 31.5, 3.03,
     2,    0,     0,     0, 512, 1.54, 7.93, 7.1,      0.12, 0},
    // vllmV0
    {1.07, 1, 0.947, 1, 1,   10.1, 25,   2e+03, 40.1,  3.12,
     2,    0, 0,     0, 250, 2.47, 7.97, 7.12,  0.115, 256},
    // vllmV1
    {0.983, 1.22, 0.833, 0.974, 0.966, 9.16, 24.5, 794,  8.66,  28.6,
     1.75,  0,    0,     0,     242,   4.14, 18.8, 5.72, 0.173, 512},
    // vllmAsync
    {1.01, 0.989, 0.861, 0.818, 0.829, 9.29, 20.9, 361,  5.94,  2.14,
     2.59, 0,     0,     0,     473,   1.8,  8.08, 8.97, 0.126, 512},
    // sglangEarly
    {0.979, 0.819, 0.961, 0.883, 0.97, 10.9, 27.8, 1.23e+03, 10.9,  1.66,
     1.64,  0,     0,     0,     385,  1.9,  7.28, 5.84,     0.806, 512},
    // sglang
    {1.03, 0.876, 1.16, 0.883, 0.935, 10.4, 31.1, 812,  15.6,  1.01,
     1.44, 0,     0,    0,     695,   9.86, 14.4, 7.54, 0.125, 512},
    // tensorrtEarly
    {1.07, 1.12, 0.965, 1.39,  1.2, 10.1, 24,  400,  1.92, 2.95,
     2.14, 0,    0,     0.207, 10,  0.3,  0.5, 6.96, 0.12, 1e6},
    // tensorrtCpp
    {0.997, 0.996, 1.15, 1.09, 1.49, 9.9,  24.2, 302,  2.49,  2.22,
     2.09,  0,     0,    0,    10,   1.31, 7.44, 10.4, 0.101, 1e6},
    // tensorrtFirst
    {1.02, 0.935, 1.34, 1.41, 0.75,     9.41, 21.7, 504,  3.33,  3.9,
     2.21, 0,     0,    0,    1.17e+03, 1.67, 57,   6.45, 0.134, 2048},
    // tensorrtTorch
    {1.06, 1.13, 1.09, 0.833, 1,   9.84, 25.7, 542,  4.54,  0.963,
     1.34, 0,    0,    0,     572, 3,    9.27, 6.88, 0.122, 2048},
    // tgi
    {0.978, 1, 0.996, 1, 1,   10.4, 25,   4.5e+03, 6.12, 3.05,
     1.98,  0, 0,     0, 300, 1.93, 8.43, 7,       0.12, 512},
    // lmdeploy
    {0.963, 1.04, 1, 1, 1, 10.1, 25, 734, 6.05, 3.01, 2, 0, 0, 0, 10, 1.47, 6.35, 7, 0.12, 1e6},
    // transformers
    {0.915, 0.8, 0.6, 1, 1, 9.95, 25, 3.29e+03, 6, 3, 305, 83.8, 0, 0, 534, 2.08, 8.12, 7, 0.12, 0},
    // llamaCpp
    {0.892, 0.561, 0.237, 0.79,  0.852, 40,   23.8, 626,  6.03, 3.01,
     2.58,  0,     0,     0.117, 295,   1.81, 7.97, 7.08, 0.12, 1e6},
    // llamaMetal
    {0.897, 0.955, 0.588, 1,     1,   25,   25,  546, 6.02, 3.01,
     2.12,  0,     17.5,  0.099, 300, 2.01, 8.3, 7,   0.12, 1e6},
    // exllama
    {0.948, 0.794, 1, 1, 1, 11, 25, 382, 5.99, 2.99, 2, 0, 0, 0, 300, 1.97, 7.75, 10, 0.12, 1e6},
    // other
    {0.8, 0.789, 1, 1, 1, 10, 25, 1.5e+03, 6.28, 3.13, 2, 0, 0, 0, 882, 2, 8, 7, 0.119, 0},
}};

constexpr std::array<FitRecord, kEngineFamilies> kEnginesFits = {{
    {105, 0.0773}, // vllmEager
    {91, 0.0286},  // vllmV0
    {352, 0.0814}, // vllmV1
    {540, 0.0686}, // vllmAsync
    {152, 0.0994}, // sglangEarly
    {347, 0.102},  // sglang
    {84, 0.047},   // tensorrtEarly
    {425, 0.0717}, // tensorrtCpp
    {574, 0.0445}, // tensorrtFirst
    {688, 0.0786}, // tensorrtTorch
    {6, 0.0627},   // tgi
    {2, 0.025},    // lmdeploy
    {27, 0.141},   // transformers
    {242, 0.0676}, // llamaCpp
    {35, 0.13},    // llamaMetal
    {40, 0.0557},  // exllama
    {18, 0.0541},  // other
}};

constexpr KernelConstants kKernels = {
    .sharpness = 1.41,
    .attention = 0.463,
    .decode_attention = 0.697,
    .moe_stream = 0.81,
    .moe_gemm = 0.526,
    .int4_stream = 0.911,
    .int8_stream = 0.959,
    .fp8_stream = 0.958,
    .fp4_stream = 1.23,
    .gguf_stream = 1.02,
    .unpack_gemm = 0.778,
    .activation = 16.4,
    .hop_us = 1.62,
    .nvlink = 0.536,
    .pcie = 0.48,
    .handover_ms = 79.7,
    .handover_wave = 0.306,
    .routing = 0.771,
    .imbalance = 1.17,
    .bunch = 0.171,
    .fit = {3728, 0.0716},
};

struct FittedPair {
    EngineFamily engine;
    CardFamily card;
    PairConstants value;
};

// Columns: stream, kv_stream, prefill, moe, fixed.
constexpr auto kPairs = std::to_array<FittedPair>({
    {EngineFamily::vllmEager, CardFamily::ampereHbm, {0.951, 1, 0.952, 1, 1.03, {63, 0.0488}}},
    {EngineFamily::vllmEager, CardFamily::hopper, {1.02, 1, 0.956, 1, 0.992, {38, 0.157}}},
    {EngineFamily::vllmEager, CardFamily::gddr, {1, 1, 1.03, 1, 1, {4, 0.0835}}},
    {EngineFamily::vllmV0, CardFamily::ampereHbm, {1.06, 1.04, 1.02, 1, 1.05, {83, 0.0256}}},
    {EngineFamily::vllmV0, CardFamily::gddr, {1.01, 1, 1, 1, 0.996, {2, 0.392}}},
    {EngineFamily::vllmV0, CardFamily::amdHbm, {0.996, 0.995, 0.974, 1, 1, {6, 0.0449}}},
    {EngineFamily::vllmV1, CardFamily::ampereHbm, {1.09, 1.01, 1.11, 1.12, 0.958, {3, 0.443}}},
    {EngineFamily::vllmV1, CardFamily::hopper, {0.989, 0.989, 0.916, 0.93, 0.954, {183, 0.0591}}},
    {EngineFamily::vllmV1, CardFamily::blackwell, {0.944, 0.854, 1.08, 0.945, 0.975, {166, 0.149}}},
    {EngineFamily::vllmAsync,
     CardFamily::hopper,
     {0.952, 0.982, 0.984, 0.907, 0.976, {199, 0.0616}}},
    {EngineFamily::vllmAsync,
     CardFamily::blackwell,
     {1.05, 1.07, 0.894, 1.01, 0.974, {336, 0.0768}}},
    {EngineFamily::vllmAsync, CardFamily::gddr, {0.928, 1.01, 1.02, 1, 1.01, {3, 0.122}}},
    {EngineFamily::vllmAsync, CardFamily::otherHbm, {1.11, 1.02, 1.12, 1, 0.909, {2, 0.00929}}},
    {EngineFamily::sglangEarly, CardFamily::hopper, {1.01, 1.01, 0.939, 0.992, 1.04, {98, 0.0921}}},
    {EngineFamily::sglangEarly,
     CardFamily::blackwell,
     {0.972, 0.989, 0.97, 0.969, 1.07, {54, 0.104}}},
    {EngineFamily::sglang, CardFamily::hopper, {1.03, 1.02, 0.952, 0.963, 0.997, {96, 0.105}}},
    {EngineFamily::sglang, CardFamily::blackwell, {1, 0.979, 0.99, 0.992, 0.902, {251, 0.101}}},
    {EngineFamily::tensorrtEarly,
     CardFamily::ampereHbm,
     {1.08, 0.961, 1.01, 1.14, 0.952, {24, 0.0476}}},
    {EngineFamily::tensorrtEarly, CardFamily::hopper, {0.966, 0.923, 1, 1, 1.06, {40, 0.0545}}},
    {EngineFamily::tensorrtEarly, CardFamily::gddr, {1.02, 0.997, 1.03, 1, 0.987, {20, 0.0374}}},
    {EngineFamily::tensorrtCpp, CardFamily::ampereHbm, {1.06, 1.03, 0.886, 1, 0.83, {103, 0.083}}},
    {EngineFamily::tensorrtCpp, CardFamily::hopper, {0.945, 1.01, 1.08, 1.13, 1.08, {275, 0.069}}},
    {EngineFamily::tensorrtCpp, CardFamily::blackwell, {1, 1, 0.996, 1, 1, {2, 7.51e-05}}},
    {EngineFamily::tensorrtCpp, CardFamily::gddr, {0.996, 0.992, 1.03, 1, 1.01, {45, 0.0402}}},
    {EngineFamily::tensorrtFirst,
     CardFamily::hopper,
     {1.01, 1.09, 0.96, 1.03, 0.886, {524, 0.0439}}},
    {EngineFamily::tensorrtFirst,
     CardFamily::blackwell,
     {1.01, 1.08, 1.02, 0.989, 0.981, {50, 0.0546}}},
    {EngineFamily::tensorrtTorch,
     CardFamily::hopper,
     {1.08, 1.02, 1.05, 0.935, 1.29, {210, 0.0684}}},
    {EngineFamily::tensorrtTorch,
     CardFamily::blackwell,
     {0.998, 0.963, 0.989, 1.03, 0.802, {478, 0.0814}}},
    {EngineFamily::tgi, CardFamily::gddr, {0.979, 0.997, 0.999, 1, 1.02, {6, 0.0627}}},
    {EngineFamily::lmdeploy, CardFamily::gddr, {0.958, 1, 1.02, 1, 1.01, {2, 0.025}}},
    {EngineFamily::transformers, CardFamily::ampereHbm, {1.02, 1, 1, 1, 0.993, {13, 0.401}}},
    {EngineFamily::transformers, CardFamily::hopper, {1, 1, 1, 1, 1, {14, 0.134}}},
    {EngineFamily::llamaCpp, CardFamily::ampereHbm, {0.872, 0.995, 0.976, 1, 1.67, {66, 0.0985}}},
    {EngineFamily::llamaCpp, CardFamily::gddr, {1.03, 0.992, 0.991, 1, 1.09, {154, 0.0571}}},
    {EngineFamily::llamaCpp, CardFamily::unified, {1.12, 1, 0.939, 0.905, 0.879, {22, 0.135}}},
    {EngineFamily::llamaMetal, CardFamily::unified, {0.995, 0.992, 0.981, 1, 1.15, {35, 0.13}}},
    {EngineFamily::exllama, CardFamily::ampereHbm, {0.945, 0.996, 1, 1, 1.49, {14, 0.136}}},
    {EngineFamily::exllama, CardFamily::gddr, {1.13, 1.01, 0.992, 1, 0.932, {26, 0.0503}}},
    {EngineFamily::other, CardFamily::otherHbm, {1, 1, 0.995, 1, 1, {18, 0.0541}}},
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
