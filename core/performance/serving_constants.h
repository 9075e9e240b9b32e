// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "core/performance/hardware.h"

namespace reckoner {

/// On what a block of constants was fitted; 0 rows = not measured, priors of the neighbours.
struct FitRecord {
    int rows = 0;
    double median_error = 0; ///< absolute, of time per token or throughput of those rows
};

/// What a family of cards really reaches of its data sheet, 0..1. Priors are of single kernels
/// (matrix products of 1 to 8,192 rows, cuBLAS, CUTLASS and DeepGEMM, on A100, H100, B200 and
/// L40S): time = product_us + (read^3 + compute^3)^(1/3), mean error 8 % over 1,288 products.
struct CardConstants {
    double stream = 0.85;    ///< of the memory bandwidth, reading weights
    double kv_stream = 0.8;  ///< of the memory bandwidth, reading the KV cache
    double gemm16 = 0.75;    ///< of the matrix rate, 16-bit products of many rows
    double gemm8 = 0.58;     ///< the same, 8-bit
    double gemm4 = 0.46;     ///< the same, 4-bit floating point
    double product_us = 4.5; ///< start, ramp and tail of one matrix product
    double host = 1;         ///< of step_us and eager_us, on the machines that carry it
    FitRecord fit = {};
};

/// What one generation of an engine adds. Microseconds are of the host and of small kernels.
struct EngineConstants {
    double stream = 1;       ///< its kernels' share of CardConstants::stream
    double prefill = 1;      ///< its prefill's share of CardConstants::gemm*
    double attention = 1;    ///< its prefill attention's share of KernelConstants::attention
    double moe_stream = 1;   ///< its expert products' share of KernelConstants::moe_stream
    double moe_gemm = 1;     ///< the same of KernelConstants::moe_gemm
    double layer_us = 10;    ///< small kernels of a layer: norms, rotary, cache writes, attention
    double moe_us = 25;      ///< router, permutation and combination of a layer with experts
    double step_us = 700;    ///< scheduler, input preparation, sampling
    double sequence_us = 6;  ///< scheduling and inputs, per running sequence of a group and step
    double streaming_us = 3; ///< detokenizing and sending text, per sequence of all groups and step
    double quantize_us = 2;  ///< quantizing activations, per matrix product
    double expert_us = 0;    ///< per expert and layer, where experts are called one by one
    double unpack_ops = 0;   ///< vector operations per packed weight and step; 0 = hidden
    double reread = 0;       ///< KV is read (query heads / KV heads)^reread times
    double eager_us = 300;   ///< host time of a dense layer whose kernels are launched one by one
    double first_steps = 2;  ///< decode steps until the first text leaves: polling, streaming
    double request_ms = 8;   ///< tokenizing and HTTP, per request
    double allreduce_us = 7; ///< latency of one all-reduce over two cards
    double together = 0.12;  ///< of a benchmark's requests, sent as one wave: one of ten by client
    double graph_rows = 512; ///< rows up to which a step is one recorded graph; not fitted
    FitRecord fit = {};
};

/// An engine has other kernels for each family of cards, some better tuned than others: what they
/// reach there over what engine and card explain each by itself.
struct PairConstants {
    double stream = 1;    ///< of reading weights
    double kv_stream = 1; ///< of reading the KV cache
    double prefill = 1;   ///< of computing prompts
    double moe = 1;       ///< of expert products
    double fixed = 1;     ///< of what layers and their launches cost beside their work
    FitRecord fit = {};
};

/// What belongs to kernels whatever the card and engine.
struct KernelConstants {
    double sharpness = 3;           ///< exponent that joins memory and compute time of a kernel
    double attention = 0.5;         ///< of the 16-bit matrix rate, prefill attention
    double decode_attention = 0.65; ///< of the 16-bit matrix rate, decode attention
    double moe_stream = 0.8;        ///< of the stream, weights of few-row expert products
    double moe_gemm = 0.6;          ///< of gemm*, grouped expert products
    double int4_stream = 0.9;       ///< of the stream, 4-bit groups that are unpacked
    double int8_stream = 0.95;      ///< the same, 8-bit weights beside 16-bit activations
    double fp8_stream = 0.93;       ///< the same, fp8
    double fp4_stream = 0.9;        ///< the same, NVFP4 and MXFP4 of dense layers
    double moe_fp4_stream = 0.9;    ///< of moe_stream, experts in NVFP4 and MXFP4
    double gguf_stream = 0.9;       ///< the same, GGUF's block formats
    double unpack_gemm = 0.85;      ///< of gemm16, products that unpack their weights
    double activation = 20;         ///< hidden vectors moved per token and layer outside products
    double hop_us = 1.5;            ///< added latency of an all-reduce per doubling of the cards
    double nvlink = 0.45;           ///< of one direction of the link, all-reduce
    double pcie = 0.4;              ///< the same without a dedicated link
    double handover_ms = 100;       ///< from a prefill to a decode copy, beside the transfer
    double handover_wave = 0.4;     ///< share of a closed loop that reaches prefill as one wave
    double routing = 0.8;           ///< tokens^routing independent choices of experts
    double imbalance = 1.15;        ///< busiest over mean group where experts are spread, lasting
    double bunch = 0.3;             ///< of the prompts that fit beside one of an equal client
    FitRecord fit = {};
};

/// Every fitted constant of the serving model: one value for each physical cause.
struct ServingConstants {
    std::array<CardConstants, kCardFamilies> card;
    std::array<EngineConstants, kEngineFamilies> engine;
    KernelConstants kernel;
    std::array<std::array<PairConstants, kCardFamilies>, kEngineFamilies> pair;

    [[nodiscard]] const CardConstants &of(CardFamily family) const
    {
        return card[static_cast<std::size_t>(family)];
    }
    [[nodiscard]] const EngineConstants &of(EngineFamily family) const
    {
        return engine[static_cast<std::size_t>(family)];
    }
    [[nodiscard]] const PairConstants &of(EngineFamily on, CardFamily family) const
    {
        return pair[static_cast<std::size_t>(on)][static_cast<std::size_t>(family)];
    }
};

/// The constants the program ships with. Source: fitted together over public measurements of 23
/// sources (time per output token, throughput, time to first token): absolute log errors with each
/// constant held near its prior within the spread that its cause allows (partial pooling), so that
/// few rows of one source cannot carry it away.
[[nodiscard]] const ServingConstants &servingConstants();

/// The constants that an efficiency names, or the program's own.
[[nodiscard]] const ServingConstants &constantsOf(const Efficiency &efficiency);

/// What is believed before any served token is measured: single kernels, and what is known of how
/// the engines work. The start of a fit, and what it is held near.
[[nodiscard]] const ServingConstants &priorServingConstants();

/// One constant as calibration sees it.
struct ConstantEntry {
    std::string block; ///< "card.hopper", "engine.sglang", "pair.sglang.hopper", "kernel"
    std::string_view name;
    std::string_view unit;
    double *value = nullptr;
    double low = 0; ///< what is physically possible
    double high = 0;
    double prior = 0;  ///< what is assumed without measurements
    double spread = 0; ///< standard deviation of ln(value / prior)
    const FitRecord *fit = nullptr;
};

/// Calls `visit` for every constant of `constants`.
void forEachConstant(ServingConstants &constants,
                     const std::function<void(const ConstantEntry &)> &visit);

} // namespace reckoner
