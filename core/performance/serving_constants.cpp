// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/serving_constants.h"

namespace reckoner {

namespace {

// Single kernels; consumer cards after llama.cpp's published runs, others as their neighbours.
constexpr std::array<CardConstants, kCardFamilies> kCardPriors = {{
    /* ampereHbm */ {.stream = 0.76, .gemm16 = 0.82, .gemm8 = 0.75, .product_us = 3.5},
    /* hopper    */ {.stream = 0.9, .gemm16 = 0.8, .gemm8 = 0.6, .product_us = 5},
    /* blackwell */ {.stream = 0.85, .gemm16 = 0.73, .gemm8 = 0.57, .product_us = 4.8},
    /* gddr      */ {.stream = 0.85, .gemm16 = 0.66, .gemm8 = 0.5, .product_us = 2},
    /* amdHbm    */ {.stream = 0.75, .gemm16 = 0.55, .gemm8 = 0.45, .product_us = 8},
    /* otherHbm  */ {.stream = 0.65, .gemm16 = 0.55, .gemm8 = 0.45, .product_us = 8},
    /* unified   */ {.stream = 0.8, .gemm16 = 0.85, .gemm8 = 0.45, .product_us = 5},
}};

// Servers share their kernels, so they share the shares of the hardware; the host's part differs:
// one Python process (V0, eager PyTorch), compiled code, or the next step scheduled meanwhile.
constexpr std::array<EngineConstants, kEngineFamilies> kEnginePriors = {{
    /* vllmEager     */
    {.step_us = 2500, .sequence_us = 30, .eager_us = 400, .graph_rows = 0},
    /* vllmV0        */
    {.step_us = 2000, .sequence_us = 30, .eager_us = 250, .graph_rows = 256},
    /* vllmV1        */ {.step_us = 1000, .sequence_us = 20},
    /* vllmAsync     */ {.sequence_us = 10},
    /* sglangEarly   */ {.step_us = 1000, .sequence_us = 15},
    /* sglang        */ {.sequence_us = 10},
    /* tensorrtEarly */ // published runs have no server around them
    {.step_us = 400,
     .sequence_us = 1.5,
     .streaming_us = 1.5,
     .reread = 0.1,
     .eager_us = 10,
     .first_steps = 0.3,
     .request_ms = 0.5,
     .graph_rows = 1e6},
    /* tensorrtCpp   */
    {.step_us = 400, .sequence_us = 3, .eager_us = 10, .graph_rows = 1e6},
    /* tensorrtFirst */ {.graph_rows = 2048},
    /* tensorrtTorch */ {.graph_rows = 2048},
    /* tgi           */ {.step_us = 1500},
    /* lmdeploy      */ {.eager_us = 10, .graph_rows = 1e6},
    /* transformers  */
    {.stream = 0.9,
     .prefill = 0.8,
     .attention = 0.6,
     .step_us = 3000,
     .quantize_us = 100,
     .expert_us = 80,
     .eager_us = 700,
     .graph_rows = 0},
    /* llamaCpp      */
    {.stream = 0.9,
     .prefill = 0.7,
     .attention = 0.3,
     .layer_us = 20,
     .step_us = 400,
     .reread = 0.1,
     .graph_rows = 1e6},
    /* llamaMetal    */
    {.stream = 0.9,
     .attention = 0.6,
     .layer_us = 20,
     .step_us = 400,
     .unpack_ops = 15, // shifts, masks, scale and offset of a 4-bit block, no integer dot product
     .reread = 0.1,
     .graph_rows = 1e6},
    /* exllama       */ {.stream = 0.9, .prefill = 0.8, .step_us = 400, .graph_rows = 1e6},
    /* other         */ // Ascend: kernels launched one by one, as vLLM once did
    {.stream = 0.8, .prefill = 0.8, .step_us = 1500, .eager_us = 400, .graph_rows = 0},
}};

constexpr ServingConstants kPriors{kCardPriors, kEnginePriors, {}, {}};

template <class Block>
struct Limit {
    std::string_view name;
    std::string_view unit;
    double Block::*member;
    double low;
    double high;
    double spread;
};

// Spreads: what single kernels show is known within a tenth; what two generations of an engine may
// do differently within a third; what operators set (polling, streaming) within a factor.
constexpr double kKernel = 0.1;
constexpr double kDesign = 0.35;
constexpr double kSetting = 0.8;

constexpr auto kCardLimits = std::to_array<Limit<CardConstants>>({
    {"stream", "share", &CardConstants::stream, 0.3, 1, kKernel},
    {"kv_stream", "share", &CardConstants::kv_stream, 0.15, 1, 0.2},
    {"gemm16", "share", &CardConstants::gemm16, 0.2, 0.95, kKernel},
    {"gemm8", "share", &CardConstants::gemm8, 0.2, 0.9, kKernel},
    {"gemm4", "share", &CardConstants::gemm4, 0.1, 0.8, 0.15},
    {"product_us", "us", &CardConstants::product_us, 0.3, 30, kDesign},
    {"host", "ratio", &CardConstants::host, 0.3, 3, 0.2},
});

constexpr auto kEngineLimits = std::to_array<Limit<EngineConstants>>({
    {"stream", "share", &EngineConstants::stream, 0.4, 1.1, kKernel},
    {"prefill", "share", &EngineConstants::prefill, 0.05, 1.3, 0.15},
    {"attention", "share", &EngineConstants::attention, 0.05, 1.5, 0.25},
    {"moe_stream", "share", &EngineConstants::moe_stream, 0.3, 2, 0.2},
    {"moe_gemm", "share", &EngineConstants::moe_gemm, 0.3, 2, 0.2},
    {"layer_us", "us", &EngineConstants::layer_us, 1, 400, kDesign},
    {"moe_us", "us", &EngineConstants::moe_us, 3, 800, kDesign},
    {"step_us", "us", &EngineConstants::step_us, 100, 20000, 0.5},
    {"sequence_us", "us", &EngineConstants::sequence_us, 0.3, 200, 0.6},
    {"streaming_us", "us", &EngineConstants::streaming_us, 0.3, 200, kSetting},
    {"quantize_us", "us", &EngineConstants::quantize_us, 0.05, 3000, 0.6},
    {"expert_us", "us", &EngineConstants::expert_us, 0, 300, kDesign},
    {"unpack_ops", "operations", &EngineConstants::unpack_ops, 0, 60, kDesign},
    {"reread", "exponent", &EngineConstants::reread, 0, 1, kSetting},
    {"eager_us", "us", &EngineConstants::eager_us, 1, 5000, kSetting},
    {"first_steps", "steps", &EngineConstants::first_steps, 0.3, 20, 0.5},
    {"request_ms", "ms", &EngineConstants::request_ms, 0.5, 300, kSetting},
    {"allreduce_us", "us", &EngineConstants::allreduce_us, 3, 60, kDesign},
    {"together", "share", &EngineConstants::together, 0.003, 1, kDesign},
});

constexpr auto kKernelLimits = std::to_array<Limit<KernelConstants>>({
    {"sharpness", "exponent", &KernelConstants::sharpness, 1, 8, kDesign},
    {"attention", "share", &KernelConstants::attention, 0.1, 0.8, 0.2},
    {"decode_attention", "share", &KernelConstants::decode_attention, 0.03, 0.8, kDesign},
    {"moe_stream", "share", &KernelConstants::moe_stream, 0.2, 1.1, 0.2},
    {"moe_gemm", "share", &KernelConstants::moe_gemm, 0.1, 1.1, 0.2},
    {"int4_stream", "share", &KernelConstants::int4_stream, 0.3, 1.1, 0.15},
    {"int8_stream", "share", &KernelConstants::int8_stream, 0.3, 1.1, 0.15},
    {"fp8_stream", "share", &KernelConstants::fp8_stream, 0.4, 1.1, kKernel},
    {"fp4_stream", "share", &KernelConstants::fp4_stream, 0.3, 1.4, 0.15},
    {"moe_fp4_stream", "share", &KernelConstants::moe_fp4_stream, 0.3, 1.4, 0.15},
    {"gguf_stream", "share", &KernelConstants::gguf_stream, 0.3, 1.1, kKernel},
    {"unpack_gemm", "share", &KernelConstants::unpack_gemm, 0.2, 1.1, 0.2},
    {"activation", "vectors", &KernelConstants::activation, 2, 200, kDesign},
    {"hop_us", "us", &KernelConstants::hop_us, 0.1, 30, kDesign},
    {"nvlink", "share", &KernelConstants::nvlink, 0.1, 0.95, 0.2},
    {"pcie", "share", &KernelConstants::pcie, 0.05, 0.9, kDesign},
    {"handover_ms", "ms", &KernelConstants::handover_ms, 1, 1000, kSetting},
    {"handover_wave", "share", &KernelConstants::handover_wave, 0.01, 1, kSetting},
    {"routing", "exponent", &KernelConstants::routing, 0.5, 1, kKernel},
    {"imbalance", "ratio", &KernelConstants::imbalance, 1, 3, kKernel},
    {"bunch", "share", &KernelConstants::bunch, 0.01, 1, kDesign},
});

constexpr auto kPairLimits = std::to_array<Limit<PairConstants>>({
    {"stream", "ratio", &PairConstants::stream, 0.5, 1.5, kKernel},
    {"kv_stream", "ratio", &PairConstants::kv_stream, 0.5, 1.5, kKernel},
    {"prefill", "ratio", &PairConstants::prefill, 0.5, 1.5, kKernel},
    {"moe", "ratio", &PairConstants::moe, 0.5, 1.5, kKernel},
    {"fixed", "ratio", &PairConstants::fixed, 0.3, 3, 0.2},
});

constexpr std::array<const char *, kCardFamilies> kCardNames = {
    "ampereHbm", "hopper", "blackwell", "gddr", "amdHbm", "otherHbm", "unified"};
constexpr std::array<const char *, kEngineFamilies> kEngineNames = {
    "vllmEager",     "vllmV0",      "vllmV1",        "vllmAsync",     "sglangEarly", "sglang",
    "tensorrtEarly", "tensorrtCpp", "tensorrtFirst", "tensorrtTorch", "tgi",         "lmdeploy",
    "transformers",  "llamaCpp",    "llamaMetal",    "exllama",       "other"};

template <class Block, std::size_t N>
void visitBlock(const std::string &name, Block &block, const Block &prior,
                const std::array<Limit<Block>, N> &limits,
                const std::function<void(const ConstantEntry &)> &visit)
{
    for (const Limit<Block> &limit : limits)
        visit({name, limit.name, limit.unit, &(block.*limit.member), limit.low, limit.high,
               prior.*limit.member, limit.spread, &block.fit});
}

} // namespace

const ServingConstants &constantsOf(const Efficiency &efficiency)
{
    return efficiency.constants ? *efficiency.constants : servingConstants();
}

const ServingConstants &priorServingConstants()
{
    return kPriors;
}

void forEachConstant(ServingConstants &constants,
                     const std::function<void(const ConstantEntry &)> &visit)
{
    for (std::size_t i = 0; i < kCardFamilies; ++i)
        visitBlock(std::string("card.") + kCardNames[i], constants.card[i], kCardPriors[i],
                   kCardLimits, visit);
    for (std::size_t i = 0; i < kEngineFamilies; ++i) {
        const std::string name = kEngineNames[i];
        visitBlock("engine." + name, constants.engine[i], kEnginePriors[i], kEngineLimits, visit);
        for (std::size_t j = 0; j < kCardFamilies; ++j)
            visitBlock("pair." + name + "." + kCardNames[j], constants.pair[i][j], PairConstants{},
                       kPairLimits, visit);
    }
    visitBlock("kernel", constants.kernel, kPriors.kernel, kKernelLimits, visit);
}

} // namespace reckoner
