// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>

#include "core/catalog/records.h"
#include "core/memory/weight_format.h"
#include "core/performance/matrix_unit.h"
#include "core/units/error.h"

namespace reckoner {

/// Cards whose memory system and matrix units reach alike shares of their data sheets.
enum class CardFamily : std::uint8_t {
    ampereHbm, ///< HBM without 8-bit floating point: V100, A100, A30
    hopper,    ///< HBM with 8-bit floating point
    blackwell, ///< HBM with 4-bit floating point
    gddr,      ///< graphics memory, professional and consumer cards
    amdHbm,    ///< Instinct
    otherHbm,  ///< other makers' HBM cards
    unified,   ///< shared memory of a processor: Apple, Ryzen AI, GB10
};
inline constexpr std::size_t kCardFamilies = 7;

/// Generations of serving software with alike kernels and host code.
enum class EngineFamily : std::uint8_t {
    vllmEager,   ///< before 0.3: no graphs, the host launches every kernel
    vllmV0,      ///< before 0.8: scheduler and model in one Python process
    vllmV1,      ///< 0.8 to 0.11
    vllmAsync,   ///< since 0.12: the next step is scheduled while one runs
    sglangEarly, ///< before 0.5.6
    sglang,
    tensorrtEarly, ///< before 0.17: attention reads the KV cache more than once
    tensorrtCpp,   ///< before 1.0: compiled engines
    tensorrtFirst, ///< 1.0, the first on PyTorch
    tensorrtTorch,
    tgi,
    lmdeploy,
    transformers, ///< eager PyTorch, a Python call for each kernel
    llamaCpp,
    llamaMetal, ///< llama.cpp on Apple's GPUs, whose kernels are written apart
    exllama,    ///< single-stream CUDA engines: ExLlamaV2, MLC
    other,
};
inline constexpr std::size_t kEngineFamilies = 17;

struct ServingConstants;

/// An accelerator as the physics sees it: plain doubles in SI units, every rate dense.
struct Card {
    double memory_bytes = 0;     ///< usable
    double bandwidth = 0;        ///< bytes/s of its memory
    double bf16_flops = 0;       ///< FLOP/s with fp32 accumulation; fp16's where bf16 is missing
    double fp16_flops = 0;       ///< the same with fp16 accumulation; GeForce's is twice bf16_flops
    double fp8_flops = 0;        ///< 0 when the card cannot: fp8 weights are then computed in bf16
    double int8_flops = 0;       ///< 0 when unknown: computed in bf16
    double fp4_flops = 0;        ///< 0 when the card cannot: computed at the fp8 or bf16 rate
    double fp32_flops = 0;       ///< 0 when unknown: a sixteenth of bf16
    double link_bytes_per_s = 0; ///< one direction, between cards of one machine
    bool has_nvlink = false;     ///< a dedicated link, of whatever brand; false = PCIe only
    bool peer_to_peer = true;    ///< may read other cards' memory over PCIe; GeForce may not
    bool bridged = false;        ///< the dedicated link is a bridge that joins two cards
    bool metal = false;          ///< Apple's: programs reach it through Metal, without matrix units
    double slot_bytes_per_s = 0; ///< one direction of its PCIe slot
    double tdp_w = 0;
    double idle_w = 0; ///< a tenth of TDP when the catalog has no figure
    CardFamily family = CardFamily::hopper;
    MatrixUnit matrix_unit = MatrixUnit::other;
};

/// What software does to the hardware: for serving its generation, whose constants are in
/// ServingConstants; for training achieved shares of the peaks.
struct Efficiency {
    EngineFamily family = EngineFamily::vllmAsync;
    const ServingConstants *constants = nullptr; ///< of serving; null = the program's own
    double memory_fraction = 0.9;
    bool fraction_of_free = false; ///< see ServingLayout
    bool workspace_beside = false; ///< see ServingLayout
    double bandwidth = 0.7;
    double prefill = 0.5; ///< of the matrix rate, training
    double link = 0.5;
    double layer_overhead_s = 0;
    double step_overhead_s = 0;
    double allreduce_latency_s = 0;
};

/// Fails with the record and figure named when memory, bandwidth, the 16-bit rate or the TDP is
/// unknown; other figures have the fallbacks stated at Card.
[[nodiscard]] Expected<Card> cardOf(const Accelerator &accelerator);
/// The same for speed and memory alone: an unknown TDP leaves tdp_w and idle_w at 0.
[[nodiscard]] Expected<Card> cardWithoutPower(const Accelerator &accelerator);

/// Fails when a figure that the engine's kind needs is unknown: the memory fraction always; prefill
/// and link efficiency and the latency of a collective for training. A training engine without a
/// bandwidth efficiency gets kStreamingShare.
[[nodiscard]] Expected<Efficiency> efficiencyOf(const Engine &engine);

/// The kernels that a generation of an engine runs on a card.
[[nodiscard]] EngineFamily kernelsOn(EngineFamily family, const Card &card);

/// Peak FLOP/s of matrix products on weights of a format: fp8 and int8 use their own units where
/// the card has them, 4-bit integers and K-quants are dequantized and computed in 16 bits.
[[nodiscard]] double matrixRate(const Card &card, WeightFormat format);

/// One direction of a x16 slot, bytes/s, after encoding: 15.75 GB/s for generation 3, doubling with
/// each generation (PCI-SIG). Unknown generations count as 4.
[[nodiscard]] double pcieBytesPerSecond(int generation);

/// Achieved over peak bandwidth of element-wise kernels: 0.71, the share that three serving engines
/// reach when streaming weights (694 points on H100, H200 and B200, median error 9.3 %).
inline constexpr double kStreamingShare = 0.71;

/// Data sheets print binary gigabytes as "GB"; driver, firmware and error correction keep a little
/// back: 79.2 to 79.3 of 80 GiB remain on A100 and H100 (torch.cuda totals).
inline constexpr double kUsableMemory = 0.99;
/// Of graphics memory: 23.58 of 24 GiB on RTX 3090 and 4090, 31.4 of 32 on RTX 5090.
inline constexpr double kUsableGraphics = 0.982;
/// Of memory shared with the processor the system keeps more: CUDA sees 119.7 of DGX Spark's 128
/// GiB (logs of vLLM).
inline constexpr double kUsableShared = 0.935;

} // namespace reckoner
