// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/serving_constants.h"

namespace reckoner {

namespace {

// Columns: stream, kv_stream, gemm16, gemm8, gemm4, product_us.
constexpr std::array<CardConstants, kCardFamilies> kCards = {{
    // ampereHbm
    {0.74, 0.841, 0.742, 0.693, 0.46, 12.8},
    // hopper
    {0.869, 0.926, 0.703, 0.587, 0.46, 6.31},
    // blackwell
    {0.723, 0.56, 0.803, 0.579, 0.463, 4.29},
    // gddr
    {0.908, 0.829, 0.718, 0.508, 0.46, 1.98},
    // amdHbm
    {0.747, 0.776, 0.55, 0.425, 0.46, 8.15},
    // otherHbm
    {0.747, 0.872, 0.59, 0.45, 0.46, 6.52},
    // unified
    {0.868, 0.773, 0.79, 0.45, 0.46, 5.12},
}};

constexpr std::array<FitRecord, kCardFamilies> kCardsFits = {{
    {369, 0.0537},  // ampereHbm
    {1677, 0.063},  // hopper
    {1337, 0.0887}, // blackwell
    {262, 0.0551},  // gddr
    {6, 0.046},     // amdHbm
    {20, 0.0518},   // otherHbm
    {57, 0.141},    // unified
}};

// Columns: stream, prefill, attention, moe_stream, moe_gemm, layer_us, moe_us, step_us,
// sequence_us, streaming_us, quantize_us, expert_us, unpack_ops, reread, eager_us, first_steps,
// request_ms, allreduce_us, together, graph_rows.
constexpr std::array<EngineConstants, kEngineFamilies> kEngines = {{
    // vllmEager
    {0.969, 0.877, 0.954, 1, 1,   10.1, 25,   1.79e+03, 31.5, 3.03,
     2,     0,     0,     0, 512, 1.56, 8.23, 7.11,     0.12, 0},
    // vllmV0
    {1.05, 0.983, 0.973, 1, 1,   10.1, 25, 1.99e+03, 54.9, 3.19,
     2.07, 0,     0,     0, 249, 2,    8,  7.24,     0.12, 256},
    // vllmV1
    {0.977, 1.24, 0.831, 0.961, 1.01, 9.26, 24.4, 809,  8.7,   29.3,
     1.77,  0,    0,     0,     242,  4.25, 18.5, 5.74, 0.176, 512},
    // vllmAsync
    {1,    0.979, 0.861, 0.812, 0.849, 9.4,  20.8, 362,  6.1,   2.19,
     2.57, 0,     0,     0,     466,   1.87, 8.58, 9.33, 0.126, 512},
    // sglangEarly
    {0.971, 0.813, 0.959, 0.878, 0.97, 10.9, 28,   1.28e+03, 11.2, 1.74,
     1.65,  0,     0,     0,     366,  1.95, 7.48, 5.88,     0.8,  512},
    // sglang
    {1.03, 0.849, 1.16, 0.865, 0.913, 10.4, 30.8, 813,  14.9,  1.02,
     1.4,  0,     0,    0,     954,   7.5,  14.4, 7.55, 0.136, 512},
    // tensorrtEarly
    {1.04, 1.07, 1.05, 1.39,  1.05, 9.35, 24.1, 317,  1.92,  2.95,
     1.88, 0,    0,    0.399, 10,   0.3,  0.5,  7.01, 0.109, 1e6},
    // tensorrtCpp
    {1.01, 1.05, 1.07, 1.05, 1.53, 10.4, 24.4, 387,  2.36,  2.06,
     2.08, 0,    0,    0,    10,   1.97, 7.97, 8.17, 0.122, 1e6},
    // tensorrtFirst
    {1.01, 0.937, 1.31, 1.44, 0.728,    9.5,  21.5, 531,  4.49,  3.14,
     2.22, 0,     0,    0,    1.11e+03, 1.72, 60.7, 6.61, 0.135, 2048},
    // tensorrtTorch
    {1.06, 1.11, 1.06, 0.818, 1.02, 9.87, 25.4, 539,  5.02,  1.05,
     1.35, 0,    0,    0,     582,  2.98, 9.32, 6.99, 0.122, 2048},
    // tgi
    {0.978, 0.994, 0.997, 1, 1,   10.4, 25,   4.32e+03, 6.11, 3.05,
     1.97,  0,     0,     0, 300, 1.93, 8.43, 7,        0.12, 512},
    // lmdeploy
    {0.972, 1.05, 1, 1, 1, 10.1, 25, 728, 6.05, 3.01, 2, 0, 0, 0, 10, 1.46, 6.3, 7, 0.12, 1e6},
    // transformers
    {0.921, 0.8, 0.6, 1, 1, 9.95, 25, 3.29e+03, 6, 3, 305, 83.8, 0, 0, 534, 2.08, 8.12, 7, 0.12, 0},
    // llamaCpp
    {0.909, 0.562, 0.236, 0.789, 0.854, 40.8, 23.7, 613,  6.03, 3.02,
     2.52,  0,     0,     0.118, 295,   1.82, 7.97, 7.07, 0.12, 1e6},
    // llamaMetal
    {0.891, 0.954, 0.59, 1,      1,   25,   25,  549, 6.02, 3.01,
     2.12,  0,     19,   0.0991, 300, 2.01, 8.3, 7,   0.12, 1e6},
    // exllama
    {0.984, 0.793, 1, 1, 1, 10.9, 25, 383, 6, 3, 2, 0, 0, 0, 300, 1.97, 7.73, 9.91, 0.12, 1e6},
    // other
    {0.8, 0.786, 1, 1, 1, 10, 25, 1.51e+03, 6.28, 3.13, 2, 0, 0, 0, 882, 2, 8, 7, 0.119, 0},
}};

constexpr std::array<FitRecord, kEngineFamilies> kEnginesFits = {{
    {105, 0.0772}, // vllmEager
    {91, 0.0281},  // vllmV0
    {352, 0.0791}, // vllmV1
    {540, 0.068},  // vllmAsync
    {152, 0.0968}, // sglangEarly
    {347, 0.1},    // sglang
    {253, 0.0878}, // tensorrtEarly
    {256, 0.0437}, // tensorrtCpp
    {574, 0.045},  // tensorrtFirst
    {688, 0.0774}, // tensorrtTorch
    {6, 0.0576},   // tgi
    {2, 0.0271},   // lmdeploy
    {27, 0.139},   // transformers
    {242, 0.0679}, // llamaCpp
    {35, 0.141},   // llamaMetal
    {40, 0.0582},  // exllama
    {18, 0.0541},  // other
}};

constexpr KernelConstants kKernels = {
    .sharpness = 1.57,
    .attention = 0.456,
    .decode_attention = 0.687,
    .moe_stream = 0.801,
    .moe_gemm = 0.496,
    .int4_stream = 0.895,
    .int8_stream = 0.954,
    .fp8_stream = 0.945,
    .fp4_stream = 1.21,
    .gguf_stream = 1.02,
    .unpack_gemm = 0.782,
    .activation = 17.6,
    .hop_us = 1.62,
    .nvlink = 0.582,
    .pcie = 0.49,
    .handover_ms = 75.8,
    .handover_wave = 0.301,
    .routing = 0.758,
    .imbalance = 1.17,
    .bunch = 0.154,
    .fit = {3728, 0.0693},
};

struct FittedPair {
    EngineFamily engine;
    CardFamily card;
    PairConstants value;
};

// Columns: stream, kv_stream, prefill, moe, fixed.
constexpr auto kPairs = std::to_array<FittedPair>({
    {EngineFamily::vllmEager, CardFamily::ampereHbm, {0.951, 1, 0.959, 1, 1.03, {63, 0.0497}}},
    {EngineFamily::vllmEager, CardFamily::hopper, {1.01, 1, 0.953, 1, 0.992, {38, 0.157}}},
    {EngineFamily::vllmEager, CardFamily::gddr, {1, 1, 1.03, 1, 1, {4, 0.0822}}},
    {EngineFamily::vllmV0, CardFamily::ampereHbm, {1.09, 1.04, 1.03, 1, 1.02, {83, 0.0252}}},
    {EngineFamily::vllmV0, CardFamily::gddr, {0.959, 0.992, 0.99, 1, 1.01, {2, 1.89}}},
    {EngineFamily::vllmV0, CardFamily::amdHbm, {0.996, 0.993, 0.972, 1, 1.01, {6, 0.046}}},
    {EngineFamily::vllmV1, CardFamily::ampereHbm, {1.08, 1.01, 1.11, 1.12, 0.958, {3, 0.449}}},
    {EngineFamily::vllmV1, CardFamily::hopper, {0.976, 0.978, 0.915, 0.935, 0.963, {183, 0.0596}}},
    {EngineFamily::vllmV1, CardFamily::blackwell, {0.935, 0.858, 1.07, 0.955, 0.971, {166, 0.151}}},
    {EngineFamily::vllmAsync,
     CardFamily::hopper,
     {0.947, 0.98, 0.979, 0.909, 0.984, {199, 0.0656}}},
    {EngineFamily::vllmAsync,
     CardFamily::blackwell,
     {1.05, 1.07, 0.893, 1.01, 0.968, {336, 0.075}}},
    {EngineFamily::vllmAsync, CardFamily::gddr, {0.923, 1.01, 1.01, 1, 1.01, {3, 0.111}}},
    {EngineFamily::vllmAsync, CardFamily::otherHbm, {1.1, 1.02, 1.12, 1, 0.913, {2, 0.00168}}},
    {EngineFamily::sglangEarly, CardFamily::hopper, {1, 1.01, 0.94, 0.992, 1.04, {98, 0.0911}}},
    {EngineFamily::sglangEarly,
     CardFamily::blackwell,
     {0.973, 0.986, 0.97, 0.967, 1.08, {54, 0.104}}},
    {EngineFamily::sglang, CardFamily::hopper, {1.03, 1.02, 0.954, 0.956, 1, {96, 0.109}}},
    {EngineFamily::sglang, CardFamily::blackwell, {1, 0.983, 0.975, 0.988, 0.904, {251, 0.0991}}},
    {EngineFamily::tensorrtEarly,
     CardFamily::ampereHbm,
     {1.09, 0.941, 0.964, 1.15, 0.794, {76, 0.0663}}},
    {EngineFamily::tensorrtEarly,
     CardFamily::hopper,
     {0.935, 0.954, 0.991, 0.953, 1.07, {137, 0.105}}},
    {EngineFamily::tensorrtEarly, CardFamily::blackwell, {1, 1.01, 1.01, 1, 0.996, {2, 0.1}}},
    {EngineFamily::tensorrtEarly, CardFamily::gddr, {1.03, 1, 1.08, 1, 0.988, {38, 0.0671}}},
    {EngineFamily::tensorrtCpp, CardFamily::ampereHbm, {0.991, 1.04, 0.947, 1, 1.03, {51, 0.039}}},
    {EngineFamily::tensorrtCpp, CardFamily::hopper, {1.03, 0.99, 1.07, 1.12, 1, {178, 0.0496}}},
    {EngineFamily::tensorrtCpp, CardFamily::gddr, {0.996, 1, 1, 1, 1.01, {27, 0.0239}}},
    {EngineFamily::tensorrtFirst, CardFamily::hopper, {1, 1.09, 0.966, 1.01, 0.897, {524, 0.0444}}},
    {EngineFamily::tensorrtFirst,
     CardFamily::blackwell,
     {1.01, 1.07, 1.02, 1, 0.994, {50, 0.0517}}},
    {EngineFamily::tensorrtTorch, CardFamily::hopper, {1.08, 1.02, 1.05, 0.93, 1.31, {210, 0.063}}},
    {EngineFamily::tensorrtTorch,
     CardFamily::blackwell,
     {0.995, 0.959, 0.993, 1.03, 0.806, {478, 0.0835}}},
    {EngineFamily::tgi, CardFamily::gddr, {0.978, 0.997, 0.999, 1, 1.02, {6, 0.0576}}},
    {EngineFamily::lmdeploy, CardFamily::gddr, {0.97, 1, 1.02, 1, 1, {2, 0.0271}}},
    {EngineFamily::transformers, CardFamily::ampereHbm, {1.02, 1, 1, 1, 0.991, {13, 0.401}}},
    {EngineFamily::transformers, CardFamily::hopper, {1, 1, 1, 1, 1, {14, 0.133}}},
    {EngineFamily::llamaCpp, CardFamily::ampereHbm, {0.875, 0.995, 0.987, 1, 1.69, {66, 0.0954}}},
    {EngineFamily::llamaCpp, CardFamily::gddr, {1.03, 0.995, 0.986, 1, 1.08, {154, 0.0565}}},
    {EngineFamily::llamaCpp, CardFamily::unified, {1.11, 1, 0.935, 0.903, 0.878, {22, 0.137}}},
    {EngineFamily::llamaMetal, CardFamily::unified, {0.986, 0.992, 0.981, 1, 1.15, {35, 0.141}}},
    {EngineFamily::exllama, CardFamily::ampereHbm, {0.936, 0.997, 1, 1, 1.49, {14, 0.138}}},
    {EngineFamily::exllama, CardFamily::gddr, {1.13, 1.02, 0.992, 1, 0.932, {26, 0.0519}}},
    {EngineFamily::other, CardFamily::otherHbm, {1, 1, 0.991, 1, 1, {18, 0.0541}}},
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
