// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/catalog/records.h"
#include "core/memory/weight_format.h"
#include "core/units/error.h"

namespace reckoner {

/// An accelerator as the physics sees it: plain doubles in SI units, every rate dense.
struct Card {
    double memory_bytes = 0;     ///< usable
    double bandwidth = 0;        ///< bytes/s of its memory
    double bf16_flops = 0;       ///< FLOP/s with fp32 accumulation; fp16's where bf16 is missing
    double fp8_flops = 0;        ///< 0 when the card cannot: fp8 weights are then computed in bf16
    double int8_flops = 0;       ///< 0 when unknown: computed in bf16
    double fp4_flops = 0;        ///< 0 when the card cannot: computed at the fp8 or bf16 rate
    double fp32_flops = 0;       ///< 0 when unknown: a sixteenth of bf16
    double link_bytes_per_s = 0; ///< one direction, between cards of one machine
    bool has_nvlink = false;     ///< a dedicated link, of whatever brand; false = PCIe only
    double tdp_w = 0;
    double idle_w = 0; ///< a tenth of TDP when the catalog has no figure
};

/// Achieved shares of the peaks, and fixed costs, of a serving or training engine.
struct Efficiency {
    double memory_fraction = 0.9;
    double bandwidth = 0.7;
    double decode = 0.5;  ///< of the matrix rate, decode steps
    double prefill = 0.5; ///< of the matrix rate, prefill and training
    double link = 0.5;
    double layer_overhead_s = 0;
    double step_overhead_s = 0;
    double allreduce_latency_s = 0;
};

/// Fails with the record and figure named when memory, bandwidth, the 16-bit rate or the TDP is
/// unknown; other figures have the fallbacks stated at Card.
[[nodiscard]] Expected<Card> cardOf(const Accelerator &accelerator);

/// Fails when an efficiency that the engine's kind needs is unknown: memory fraction, prefill, link
/// and the latency of a collective always; bandwidth, decode and the fixed costs for serving. A
/// training engine without a bandwidth efficiency gets kStreamingShare.
[[nodiscard]] Expected<Efficiency> efficiencyOf(const Engine &engine);

/// Peak FLOP/s of matrix products on weights of a format: fp8 and int8 use their own units where
/// the card has them, 4-bit integers and K-quants are dequantized and computed in 16 bits.
[[nodiscard]] double matrixRate(const Card &card, WeightFormat format);

/// One direction of a x16 slot, bytes/s, after encoding: 15.75 GB/s for generation 3, doubling with
/// each generation (PCI-SIG). Unknown generations count as 4.
[[nodiscard]] double pcieBytesPerSecond(int generation);

/// Achieved over peak bandwidth of element-wise kernels: 0.71, the share that three serving engines
/// reach when streaming weights (694 points on H100, H200 and B200, median error 9.3 %).
inline constexpr double kStreamingShare = 0.71;

/// Data sheets print binary gigabytes as "GB", and driver, firmware and ECC keep 1.5 % back: 79.3
/// of 80 GiB on A100 and H100, 23.6 of 24 on RTX 3090, 15.8 of 16 on V100 (torch.cuda totals).
inline constexpr double kUsableMemory = 0.985;

} // namespace reckoner
