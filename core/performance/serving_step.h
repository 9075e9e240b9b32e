// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/performance/serving.h"
#include "core/performance/serving_constants.h"

namespace reckoner {

/// One engine step of one micro-batch, seconds; work is that of one card.
struct ServingStep {
    double prefill_s = 0; ///< computing arriving prompts
    double total_s = 0;
    double bytes = 0;     ///< read from memory
    bool recorded = true; ///< one recorded graph launches its kernels, unless a prompt is in it
};

/// Decoding, on average.
struct Sequences {
    double here = 1;      ///< in the micro-batch of one that is looked at, itself included
    double elsewhere = 0; ///< in each of the other micro-batches
};

/// A small model that drafts has about so many layers whatever its size: Qwen2.5 0.5B 24, Llama 3.2
/// 1B 16 and 3B 28, Qwen2.5 1.5B 28 (their published configurations).
inline constexpr double kDraftLayers = 24;

/// The physics of one copy of a model: everything that does not change with the batch is worked out
/// once. Refers to its arguments, which must outlive it.
///
/// A step reads the weights (of a model with experts: of those that the tokens choose), computes
/// them, reads the KV cache, exchanges activations between the cards and pays fixed costs for each
/// matrix product, layer, step and sequence. Memory and compute of one kernel overlap: the longer
/// counts, rounded where they are near. Prompts are computed in the same steps, at most `chunk`
/// tokens in each, and then the weights are read for both. Launching kernels one by one, where no
/// graph is recorded, overlaps with running them. Stages work on one micro-batch each and wait for
/// the slowest, which prompts make uneven (Agrawal et al. 2024, Sarathi-Serve: pipeline bubbles).
/// Attention groups wait for the one that has a prompt, and share the process that sends text.
class ServingCopy {
public:
    ServingCopy(const ModelShape &shape, const Card &card, const Efficiency &efficiency,
                const ServingConfig &config);

    /// Mean over the steps of a steady load; as many prompts arrive as answers end.
    [[nodiscard]] ServingStep step(const Sequences &running) const;
    /// Seconds that `prompts` (> 0, may be a part of one) add to one step of `sequences`.
    [[nodiscard]] double promptStall(double sequences, double prompts) const;
    /// New prompts that one step computes at most.
    [[nodiscard]] double promptsPerStep() const;
    /// So many prompts together, alone on the machine, from start to first token.
    [[nodiscard]] double promptSeconds(double prompts) const;
    /// Compute alone of `prompts`, spread over `groups` attention groups.
    [[nodiscard]] double promptCompute(double prompts, double groups) const;
    /// Wait for prompts that were sent before, of one among so many clients that ask again as soon
    /// as they are answered.
    [[nodiscard]] double promptWait(double sequences, const ServingStep &step) const;
    /// Wait until the engine takes a request up, in steps, while so many decode.
    [[nodiscard]] double admissionSteps(double sequences) const;
    /// Share of the requests that arrive as one wave.
    [[nodiscard]] double wave() const { return m_config.equal_clients ? m_engine.together : 0.0; }
    /// Prompts that are computed in the same step as one that finds a free slot, itself counted.
    [[nodiscard]] double bunched(double sequences) const;
    [[nodiscard]] double newTokens() const { return m_new_tokens; }
    [[nodiscard]] const EngineConstants &engine() const { return m_engine; }
    /// Steps that an answer takes.
    [[nodiscard]] double answerSteps() const;
    /// FLOPs of a request's prompt and of its answer, if one card computed all stages.
    [[nodiscard]] double promptFlops() const;
    [[nodiscard]] double answerFlops() const;
    /// Peak rates of one card, for utilization.
    [[nodiscard]] double peakFlops() const { return m_peak_flops; }
    [[nodiscard]] double peakBandwidth() const { return m_bandwidth; }

private:
    // Matrix products of one step: seconds of reading and of computing them, before they are
    // joined.
    struct Products {
        double dense_read = 0;
        double dense_compute = 0;
        double routed_read = 0;
        double routed_compute = 0;
        double covered = 0; // share of the experts that are read
    };

    [[nodiscard]] double gemmShare(const Card &card, WeightFormat format) const;
    [[nodiscard]] double streamShare(const Card &card, WeightFormat format) const;
    [[nodiscard]] double productsPerToken() const;
    [[nodiscard]] double layerOverhead(const Card &card, WeightFormat dense) const;
    [[nodiscard]] double joined(double a, double b) const;
    [[nodiscard]] double joined(const Products &p) const;
    [[nodiscard]] Products productsOf(double rows) const;
    [[nodiscard]] double collectives(double tokens) const;
    [[nodiscard]] double coverage(double tokens) const;
    [[nodiscard]] double draftSeconds() const;
    [[nodiscard]] double rowsOf(double sequences) const; // that a step computes
    // Layers in the host's memory: read by its processor for a step without prompts; with prompts
    // brought to the card, as llama.cpp does.
    [[nodiscard]] double hostSeconds(double covered) const;
    [[nodiscard]] double fetchSeconds(double covered) const;
    // `alone`: seconds that the products of those rows take without prompts.
    [[nodiscard]] double promptStall(double rows, const Products &products, double alone,
                                     double prompts) const;
    [[nodiscard]] double groupsOf(double prompts) const; // attention groups that share them
    [[nodiscard]] double arrivalsPerStep(double decoding) const;
    [[nodiscard]] double promptsFor(double decoding) const; // that a step computes
    void addPrompts(ServingStep &step, const Sequences &running, const Products &products,
                    double products_s) const;

    const ModelShape &m_shape;
    const ServingConfig &m_config;
    const CardConstants &m_card;
    const EngineConstants &m_engine;
    const PairConstants &m_pair;
    const KernelConstants &m_kernel;
    double m_context;    // mean tokens in the cache of a running sequence
    double m_new_tokens; // of a prompt, not found in the prefix cache
    double m_bandwidth;
    double m_bf16;
    double m_peak_flops;
    // Of one card.
    double m_dense_bytes = 0; // read in every step, head included
    double m_routed_bytes = 0;
    double m_dense_flops = 0; // per token, head excluded
    double m_head_flops = 0;
    double m_routed_flops = 0;
    double m_routed_moved = 0; // numbers that a token's experts read and write beside the weights
    double m_decode_attention_flops = 0; // per sequence
    double m_prompt_attention_flops = 0; // per prompt
    double m_kv_bytes = 0;               // per sequence
    // Achieved.
    double m_prompt_chunk = 0;   // tokens of a prompt that one step computes
    double m_dense_unpack_s = 0; // of all weights, where vector units do it
    double m_routed_unpack_s = 0;
    double m_dense_rate = 0;
    double m_routed_rate = 0;
    double m_dense_stream = 0;
    double m_routed_stream = 0;
    double m_link = 0;
    double m_latency_s = 0;   // of an all-reduce
    double m_send_s = 0;      // latency from one stage to the next
    double m_fixed_s = 0;     // all layers and the step
    double m_sequence_s = 0;  // of a group's scheduler
    double m_streaming_s = 0; // of the one process in front of all groups
    double m_sampling_s = 0;  // of one row
    double m_eager_s = 0;     // launching a step one kernel at a time, the step itself included
    double m_skew = 1;        // of the busiest card over the mean, where experts are spread
};

} // namespace reckoner
