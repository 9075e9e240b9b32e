// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/serving_constants.h"

namespace reckoner {

namespace {

// Columns: stream, kv_stream, gemm16, gemm8, gemm4, tile, launch, {rows, median error}.
constexpr std::array<CardConstants, kCardFamilies> kCards = {{
    /* ampereHbm */ {0.843, 0.866, 0.749, 0.255, 0.421, 5.15, 4, {408, 0.083}},
    /* hopper    */ {0.863, 1, 0.704, 0.623, 0.421, 26.3, 1, {1822, 0.0947}},
    /* blackwell */ {0.71, 0.517, 0.95, 0.788, 0.492, 13, 0.428, {1444, 0.102}},
    /* gddr      */ {1, 0.893, 0.93, 0.544, 0.421, 62.8, 0.84, {255, 0.0515}},
    /* amdHbm    */ {1, 1, 0.699, 0.9, 0.421, 16, 0.895, {6, 0.363}},
    /* otherHbm  */ {0.5, 0.552, 0.692, 0.551, 0.421, 16.6, 1.09, {18, 0.0251}},
    /* unified   */ {0.913, 0.296, 0.581, 0.55, 0.421, 16, 2.12, {57, 0.14}},
}};

// Columns: stream, prefill, attention, layer_us, moe_us, step_us, sequence_us, quantize_us,
// expert_us, reread, eager_us, first_steps, request_ms, allreduce_us, together, {rows, median
// error}.
constexpr std::array<EngineConstants, kEngineFamilies> kEngines = {{
    /* vllmV0        */ {1.02,
                         1.03,
                         0.806,
                         29.7,
                         40.1,
                         494,
                         175,
                         0.05,
                         0,
                         0.02,
                         24.9,
                         2.91,
                         5.98,
                         60,
                         0.326,
                         {196, 0.0697}},
    /* vllmV1        */
    {0.831, 0.722, 0.73, 7.72, 44.5, 908, 38.7, 0.05, 0, 0, 25, 2.66, 8.5, 5.58, 1, {404, 0.131}},
    /* vllmAsync     */
    {0.844,
     1.22,
     0.264,
     7.16,
     41,
     199,
     0.3,
     3.01,
     0,
     0,
     25,
     4.32,
     8.43,
     15.6,
     0.208,
     {622, 0.0835}},
    /* sglangEarly   */
    {0.891, 1.02, 0.33, 7.23, 45.7, 1500, 5.97, 3.37, 0, 0, 259, 2.25, 9.07, 5.93, 1, {137, 0.128}},
    /* sglang        */
    {1.1, 0.742, 1.1, 8.94, 50, 382, 61, 4.1, 0, 0, 25, 15.5, 100, 11.5, 0.334, {438, 0.101}},
    /* tensorrtEarly */
    {1.1, 1.3, 0.354, 18.3, 34, 953, 20, 3.44, 0, 0.209, 25, 0.3, 0.5, 10.7, 0.15, {222, 0.0739}},
    /* tensorrtCpp   */
    {0.979,
     1.06,
     0.99,
     11.3,
     21.4,
     433,
     3.26,
     3.07,
     0,
     0,
     25,
     2.4,
     9.94,
     42.8,
     0.563,
     {425, 0.0768}},
    /* tensorrtFirst */
    {0.976, 1.05, 0.88, 7.03, 25, 369, 12.3, 2.84, 0, 0, 25, 3.83, 100, 9.43, 0.132, {574, 0.0714}},
    /* tensorrtTorch */
    {0.973, 1.2, 1.4, 8.65, 58.1, 286, 5.41, 0.05, 0, 0, 25, 13.7, 0.5, 8.84, 0.116, {629, 0.132}},
    /* tgi           */
    {0.842,
     0.893,
     0.687,
     7.68,
     40.1,
     371,
     200,
     105,
     0,
     0,
     25,
     1.92,
     9.95,
     12,
     0.00492,
     {6, 0.0477}},
    /* lmdeploy      */
    {1.01, 1.05, 0.702, 7.99, 40.1, 400, 200, 3, 0, 0, 25, 2.14, 0.5, 12, 0.0123, {2, 0.03}},
    /* transformers  */
    {1.1, 0.05, 0.05, 6.71, 123, 15600, 0.856, 1550, 84.6, 0, 298, 30, 100, 10, 0.1, {27, 0.232}},
    /* llamaCpp      */
    {0.863,
     0.792,
     0.909,
     47.6,
     28.2,
     804,
     200,
     50.3,
     0,
     0.409,
     25,
     2.17,
     9.91,
     12,
     0.00418,
     {278, 0.0755}},
    /* exllama       */
    {0.862, 1.11, 0.701, 26.6, 40.1, 373, 0.3, 3.16, 0, 0, 25, 2.35, 0.5, 15.6, 0.15, {32, 0.0419}},
    /* other         */
    {0.4, 1.06, 0.05, 8.72, 40.1, 426, 200, 3, 0, 0, 25, 2.5, 10, 16.1, 0.151, {18, 0.0251}},
}};

constexpr KernelConstants kKernels = {
    .sharpness = 1.35,
    .attention = 0.608,
    .decode_attention = 0.792,
    .moe_stream = 0.78,
    .moe_gemm = 0.621,
    .int4_stream = 1.1,
    .int8_stream = 1.1,
    .fp8_stream = 0.859,
    .fp4_stream = 1.1,
    .gguf_stream = 1.01,
    .unpack_gemm = 0.702,
    .activation = 26.1,
    .hop_us = 7.19,
    .nvlink = 0.47,
    .pcie = 0.437,
    .handover_ms = 101,
    .handover_wave = 0.383,
    .routing = 0.732,
    .imbalance = 1.29,
    .fit = {4010, 0.0916},
};

template <class Block>
struct Limit {
    std::string_view name;
    std::string_view unit;
    double Block::*member;
    double low;
    double high;
    double prior = 0;
};

constexpr auto kCardLimits = std::to_array<Limit<CardConstants>>({
    {"stream", "share", &CardConstants::stream, 0.3, 1, 0.85},
    {"kv_stream", "share", &CardConstants::kv_stream, 0.15, 1, 0.8},
    {"gemm16", "share", &CardConstants::gemm16, 0.2, 0.95, 0.7},
    {"gemm8", "share", &CardConstants::gemm8, 0.2, 0.9, 0.55},
    {"gemm4", "share", &CardConstants::gemm4, 0.1, 0.8, 0.42},
    {"tile", "rows", &CardConstants::tile, 4, 128, 16},
    {"launch", "ratio", &CardConstants::launch, 0.3, 4, 1},
});

constexpr auto kEngineLimits = std::to_array<Limit<EngineConstants>>({
    {"stream", "share", &EngineConstants::stream, 0.4, 1.1, 0.9},
    {"prefill", "share", &EngineConstants::prefill, 0.05, 1.3, 1},
    {"attention", "share", &EngineConstants::attention, 0.05, 1.5, 0.7},
    {"layer_us", "us", &EngineConstants::layer_us, 3, 400, 8},
    {"moe_us", "us", &EngineConstants::moe_us, 5, 800, 40},
    {"step_us", "us", &EngineConstants::step_us, 150, 20000, 400},
    {"sequence_us", "us", &EngineConstants::sequence_us, 0.3, 200, 6},
    {"quantize_us", "us", &EngineConstants::quantize_us, 0.05, 3000, 3},
    {"expert_us", "us", &EngineConstants::expert_us, 0, 300, 0},
    {"reread", "exponent", &EngineConstants::reread, 0, 1, 0},
    {"eager_us", "us", &EngineConstants::eager_us, 1, 5000, 25},
    {"first_steps", "steps", &EngineConstants::first_steps, 0.3, 30, 2.5},
    {"request_ms", "ms", &EngineConstants::request_ms, 0.5, 100, 10},
    {"allreduce_us", "us", &EngineConstants::allreduce_us, 3, 60, 12},
    {"together", "share", &EngineConstants::together, 0.003, 1, 0.15},
});

constexpr auto kKernelLimits = std::to_array<Limit<KernelConstants>>({
    {"sharpness", "exponent", &KernelConstants::sharpness, 1, 8},
    {"attention", "share", &KernelConstants::attention, 0.1, 0.8},
    {"decode_attention", "share", &KernelConstants::decode_attention, 0.03, 0.8},
    {"moe_stream", "share", &KernelConstants::moe_stream, 0.2, 1.1},
    {"moe_gemm", "share", &KernelConstants::moe_gemm, 0.1, 1.1},
    {"int4_stream", "share", &KernelConstants::int4_stream, 0.3, 1.1},
    {"int8_stream", "share", &KernelConstants::int8_stream, 0.3, 1.1},
    {"fp8_stream", "share", &KernelConstants::fp8_stream, 0.4, 1.1},
    {"fp4_stream", "share", &KernelConstants::fp4_stream, 0.3, 1.1},
    {"gguf_stream", "share", &KernelConstants::gguf_stream, 0.3, 1.1},
    {"unpack_gemm", "share", &KernelConstants::unpack_gemm, 0.2, 1.1},
    {"activation", "vectors", &KernelConstants::activation, 2, 200},
    {"hop_us", "us", &KernelConstants::hop_us, 0.1, 30},
    {"nvlink", "share", &KernelConstants::nvlink, 0.1, 0.95},
    {"pcie", "share", &KernelConstants::pcie, 0.05, 0.9},
    {"handover_ms", "ms", &KernelConstants::handover_ms, 1, 1000},
    {"handover_wave", "share", &KernelConstants::handover_wave, 0.01, 1},
    {"routing", "exponent", &KernelConstants::routing, 0.5, 1},
    {"imbalance", "ratio", &KernelConstants::imbalance, 1, 3},
});

constexpr std::array<std::string_view, kCardFamilies> kCardNames = {
    "card.ampereHbm", "card.hopper",   "card.blackwell", "card.gddr",
    "card.amdHbm",    "card.otherHbm", "card.unified"};
constexpr std::array<std::string_view, kEngineFamilies> kEngineNames = {
    "engine.vllmV0",        "engine.vllmV1",        "engine.vllmAsync",   "engine.sglangEarly",
    "engine.sglang",        "engine.tensorrtEarly", "engine.tensorrtCpp", "engine.tensorrtFirst",
    "engine.tensorrtTorch", "engine.tgi",           "engine.lmdeploy",    "engine.transformers",
    "engine.llamaCpp",      "engine.exllama",       "engine.other"};

template <class Block, std::size_t N>
void visitBlock(std::string_view name, Block &block, const std::array<Limit<Block>, N> &limits,
                const std::function<void(const ConstantEntry &)> &visit)
{
    for (const Limit<Block> &limit : limits)
        visit({name, limit.name, limit.unit, &(block.*limit.member), limit.low, limit.high,
               limit.prior, &block.fit});
}

constexpr ServingConstants kConstants{kCards, kEngines, kKernels};

} // namespace

const ServingConstants &servingConstants()
{
    return kConstants;
}

void forEachConstant(ServingConstants &constants,
                     const std::function<void(const ConstantEntry &)> &visit)
{
    for (std::size_t i = 0; i < kCardFamilies; ++i)
        visitBlock(kCardNames[i], constants.card[i], kCardLimits, visit);
    for (std::size_t i = 0; i < kEngineFamilies; ++i)
        visitBlock(kEngineNames[i], constants.engine[i], kEngineLimits, visit);
    visitBlock("kernel", constants.kernel, kKernelLimits, visit);
}

} // namespace reckoner
