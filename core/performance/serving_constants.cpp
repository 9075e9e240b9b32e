// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/serving_constants.h"

namespace reckoner {

namespace {

// Columns: stream, kv_stream, gemm16, gemm8, gemm4, tile, launch, {rows, median error}.
constexpr std::array<CardConstants, kCardFamilies> kCards = {{
    /* ampereHbm */ {0.839, 0.853, 0.749, 0.258, 0.421, 5.09, 4, {408, 0.0828}},
    /* hopper    */ {0.841, 1, 0.702, 0.623, 0.421, 26.3, 1, {1822, 0.0947}},
    /* blackwell */ {0.725, 0.519, 0.95, 0.77, 0.492, 12.6, 1.36, {1444, 0.1}},
    /* gddr      */ {1, 0.884, 0.93, 0.544, 0.421, 62.1, 0.861, {255, 0.0531}},
    /* amdHbm    */ {1, 1, 0.699, 0.9, 0.421, 16, 0.897, {6, 0.363}},
    /* otherHbm  */ {0.404, 0.616, 0.797, 0.551, 0.421, 15.9, 1.01, {18, 0.0187}},
    /* unified   */ {0.909, 0.317, 0.581, 0.55, 0.421, 16, 2.11, {57, 0.143}},
}};

// Columns: stream, prefill, attention, layer_us, moe_us, step_us, sequence_us, quantize_us,
// expert_us, reread, eager_us, first_steps, request_ms, allreduce_us, together, {rows, median
// error}.
constexpr std::array<EngineConstants, kEngineFamilies> kEngines = {{
    /* vllmV0        */ {1.03,
                         1.03,
                         0.81,
                         29.7,
                         40.1,
                         491,
                         175,
                         0.05,
                         0,
                         0.02,
                         24.9,
                         2.92,
                         5.79,
                         60,
                         0.327,
                         {196, 0.0672}},
    /* vllmV1        */
    {0.843, 0.726, 0.73, 15.7, 47.1, 500, 38.2, 0.05, 0, 0, 25, 2.67, 8.5, 1, 1, {404, 0.126}},
    /* vllmAsync     */
    {0.823, 1.22, 0.265, 0.5, 45.2, 20, 0.3, 3.04, 0, 0, 25, 4.29, 8.59, 16.4, 0.208, {622, 0.083}},
    /* sglangEarly   */
    {0.902, 1.02, 0.332, 8.96, 45.4, 1440, 6.29, 3.36, 0, 0, 264, 2.21, 9.02, 1, 1, {137, 0.113}},
    /* sglang        */
    {1.1, 0.745, 1.1, 0.5, 50.8, 382, 62.3, 4.35, 0, 0, 25, 15.7, 100, 12.7, 0.341, {438, 0.0985}},
    /* tensorrtEarly */
    {1.09,
     1.3,
     0.35,
     7.91,
     29.2,
     1270,
     19.3,
     3.27,
     0,
     0.231,
     25,
     0.3,
     0.5,
     9.38,
     0.15,
     {222, 0.0805}},
    /* tensorrtCpp   */
    {0.989,
     1.06,
     0.984,
     11.2,
     0.5,
     432,
     3.32,
     3.08,
     0,
     0,
     25,
     2.36,
     9.94,
     41.8,
     0.561,
     {425, 0.0746}},
    /* tensorrtFirst */
    {0.991,
     1.05,
     0.88,
     6.65,
     24.7,
     355,
     12.1,
     2.85,
     0,
     0,
     25,
     3.82,
     100,
     9.23,
     0.132,
     {574, 0.0709}},
    /* tensorrtTorch */
    {0.923, 1.2, 1.4, 0.5, 60.2, 20, 5.58, 0.05, 0, 0, 25, 13.7, 0.5, 10.8, 0.117, {629, 0.131}},
    /* tgi           */
    {0.851,
     0.893,
     0.687,
     7.67,
     40.1,
     372,
     200,
     106,
     0,
     0,
     25,
     1.93,
     9.85,
     12,
     0.00492,
     {6, 0.0479}},
    /* lmdeploy      */
    {1.02, 1.06, 0.702, 8.04, 40.1, 402, 200, 3, 0, 0, 25, 2.14, 0.5, 12, 0.0123, {2, 0.0309}},
    /* transformers  */
    {1.15, 0.05, 0.05, 7.33, 123, 15600, 0.856, 1550, 84.6, 0, 292, 30, 100, 10, 0.1, {27, 0.232}},
    /* llamaCpp      */
    {0.863,
     0.788,
     0.909,
     47.9,
     28.7,
     752,
     200,
     50,
     0,
     0.441,
     25,
     2.16,
     9.98,
     12,
     0.00418,
     {278, 0.0742}},
    /* exllama       */
    {0.862, 1.15, 0.701, 26.2, 40.1, 369, 0.3, 3.17, 0, 0, 25, 2.33, 0.5, 15.7, 0.15, {32, 0.0428}},
    /* other         */
    {0.483, 1.1, 0.0524, 8.1, 40.1, 404, 200, 3, 0, 0, 25, 2.5, 10, 12.4, 0.151, {18, 0.0187}},
}};

constexpr KernelConstants kKernels = {
    .sharpness = 1.32,
    .attention = 0.608,
    .decode_attention = 0.773,
    .moe_stream = 0.78,
    .moe_gemm = 0.618,
    .int4_stream = 1.1,
    .int8_stream = 1.1,
    .fp8_stream = 0.87,
    .fp4_stream = 1.1,
    .gguf_stream = 1.01,
    .unpack_gemm = 0.702,
    .activation = 25.6,
    .hop_us = 7.5,
    .nvlink = 0.468,
    .pcie = 0.431,
    .handover_ms = 101,
    .handover_wave = 0.383,
    .routing = 0.732,
    .imbalance = 1.28,
    .fit = {4010, 0.0898},
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
    {"stream", "share", &EngineConstants::stream, 0.4, 1.15, 0.9},
    {"prefill", "share", &EngineConstants::prefill, 0.05, 1.3, 1},
    {"attention", "share", &EngineConstants::attention, 0.05, 1.5, 0.7},
    {"layer_us", "us", &EngineConstants::layer_us, 0.5, 400, 8},
    {"moe_us", "us", &EngineConstants::moe_us, 0.5, 800, 40},
    {"step_us", "us", &EngineConstants::step_us, 20, 20000, 400},
    {"sequence_us", "us", &EngineConstants::sequence_us, 0.3, 200, 6},
    {"quantize_us", "us", &EngineConstants::quantize_us, 0.05, 3000, 3},
    {"expert_us", "us", &EngineConstants::expert_us, 0, 300, 0},
    {"reread", "exponent", &EngineConstants::reread, 0, 1, 0},
    {"eager_us", "us", &EngineConstants::eager_us, 1, 5000, 25},
    {"first_steps", "steps", &EngineConstants::first_steps, 0.3, 30, 2.5},
    {"request_ms", "ms", &EngineConstants::request_ms, 0.5, 100, 10},
    {"allreduce_us", "us", &EngineConstants::allreduce_us, 1, 60, 12},
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
