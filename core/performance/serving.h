// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "core/memory/serving_memory.h"
#include "core/performance/hardware.h"

namespace reckoner {

/// What proposes tokens in speculative decoding.
enum class Drafting : std::uint8_t {
    lookup, ///< text repeated from the prompt: takes no time on the card
    head,   ///< one layer of the model, and its logits
    model   ///< a small model of `draft_parameters` in 16 bits
};

/// One copy of a model under a steady load of equal requests.
struct ServingConfig {
    WeightFormat weights = WeightFormat::bf16; ///< weightFormat(Quantization) for a user's choice
    double kv_bytes_per_element = 2.0;
    int tp = 1;
    int pp = 1;
    int dp = 1; ///< replicas of attention sharing one set of experts; the batch is of all of them
    int ep = 1; ///< cards over which whole experts are spread; 1 = each expert lies on all cards
    double batch = 1;                 ///< sequences in flight, >= 1
    double input_tokens = 1600;       ///< mean prompt, >= 1
    double output_tokens = 350;       ///< mean answer, >= 1
    double prefix_cache_fraction = 0; ///< of the prompt found in the cache, 0..1
    double chunk_tokens = 8192;       ///< of prompts that one step computes at most: vLLM's default
    /// Tokens proposed per step, which the model then checks at once; 0 = none.
    int draft_tokens = 0;
    double draft_acceptance = 0.7; ///< chance that a proposed token is right, 0..1
    Drafting drafting = Drafting::head;
    double draft_parameters = 0;    ///< of the small model, which lies beside the large one
    double host_share = 0;          ///< of the layers, computed by the host's processor, 0..1
    double host_bandwidth = 60e9;   ///< bytes/s the host reads weights at: two channels of DDR5
    bool prefill_elsewhere = false; ///< other cards prefill; this copy only decodes
    /// The clients of a benchmark start together and get answers of one length, so that a share of
    /// them stays in step (EngineConstants::together); real users do not.
    bool equal_clients = false;
    double poll_steps = 0; ///< steps between looks for new requests (SGLang's receive interval)
    double hold_steps = 0; ///< steps a prompt is held back for others (TensorRT-LLM's batch wait)
    /// Whole batch is prefilled, then decoded, without new arrivals (offline benchmarks); otherwise
    /// continuous batching.
    bool static_batch = false;
};

/// Where one copy of a model settles. Times in seconds; rates are of the whole copy.
struct ServingPoint {
    double batch = 0;
    double step_s = 0; ///< one engine step of one micro-batch
    double tpot_s = 0; ///< time per output token of a sequence
    double ttft_s = 0; ///< of a request that finds a free slot; without its prompt where that is
                       ///< computed elsewhere
    double output_tokens_per_s = 0;
    double prefill_tokens_per_s = 0; ///< prompt speed when nothing else runs
    double requests_per_s = 0;
    double max_batch = 0;             ///< sequences whose KV cache fits
    double compute_utilization = 0;   ///< of the peak matrix rate, 0..1
    double bandwidth_utilization = 0; ///< of the peak memory bandwidth, 0..1
    bool fits = false;                ///< weights fit and batch <= max_batch
    bool recorded = true;             ///< steps without prompts are one recorded graph

    /// A request of so many tokens, from arrival to its last token.
    [[nodiscard]] double e2eSeconds(double output_tokens) const
    {
        return ttft_s + (output_tokens - 1.0) * tpot_s;
    }
};

/// Steady state of a closed loop: `config.batch` clients, each of which sends its next request as
/// soon as the last is answered, found as a fixed point: only those whose prompts are read decode,
/// and a step (ServingCopy) has no others in it. Prompts come in no faster than full steps compute
/// them. A copy with pp stages splits the batch into pp micro-batches. TTFT is the request's own
/// way in, the steps until the engine takes it up, a wait for other prompts (M/D/1; of equal
/// clients half of the wave they start as), its prefill, and the steps until the engine streams.
/// Pure; no allocation.
[[nodiscard]] ServingPoint servingPoint(const ModelShape &shape, const Card &card,
                                        const Efficiency &efficiency, const ServingConfig &config);

/// Sequences of input + output tokens whose KV cache fits on all cards of the copy; fractional, 0
/// when the weights do not fit.
[[nodiscard]] double maxBatch(const ModelShape &shape, const Card &card,
                              const Efficiency &efficiency, const ServingConfig &config);

/// Latency that must be kept; 0 = no target.
struct LatencyTarget {
    double ttft_s = 0;
    double tpot_s = 0;
};

/// The point of the largest whole batch that fits and keeps the targets, found by bisection (time
/// per token grows with the batch). Nothing when even one sequence does not.
[[nodiscard]] std::optional<ServingPoint>
bestBatch(const ModelShape &shape, const Card &card, const Efficiency &efficiency,
          ServingConfig config, const LatencyTarget &target, double batch_limit = 1024);

/// The `at`-th of `count` whole batches spaced geometrically from 1 to `most` (>= 1); neighbours
/// may be equal.
[[nodiscard]] double spacedBatch(double most, std::size_t at, std::size_t count);

/// Fills `points` with batches spaced geometrically from 1 to the largest that fits, for charts;
/// returns how many were written: 0 when the model does not fit.
std::size_t throughputLatencyCurve(const ModelShape &shape, const Card &card,
                                   const Efficiency &efficiency, ServingConfig config,
                                   std::span<ServingPoint> points);

/// Bytes of a small model's parameter: 16 bits.
inline constexpr double kDraftBytes = 2.0;

/// Tokens one step yields per sequence: (1 - a^(k+1)) / (1 - a) with k proposals accepted with
/// chance a each (Leviathan et al. 2023); 1 without proposals.
[[nodiscard]] double tokensPerStep(const ServingConfig &config);

/// Layout in memory that a serving configuration implies.
[[nodiscard]] ServingLayout layoutOf(const Efficiency &efficiency, const ServingConfig &config);

/// Fraction of a layer's routed experts that `tokens` independent tokens touch:
/// 1 - (1 - k/E)^tokens; 1 for dense models.
[[nodiscard]] double expertCoverage(const ModelShape &shape, double tokens);

} // namespace reckoner
