// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/serving_step.h"

#include <algorithm>
#include <cmath>

#include "core/performance/collectives.h"
#include "core/performance/flops.h"

namespace reckoner {

namespace {

constexpr double kActivationBytes = 2.0;
constexpr double kMicro = 1e-6;

const ServingConstants &constantsOf(const Efficiency &e)
{
    return e.constants ? *e.constants : servingConstants();
}

// Formats of experts only leave the dense layers in 16 bits.
WeightFormat denseFormat(const ModelShape &s, WeightFormat format)
{
    return weightBits(format).experts_only && s.isMoe() ? WeightFormat::bf16 : format;
}

} // namespace

ServingCopy::ServingCopy(const ModelShape &s, const Card &card, const Efficiency &e,
                         const ServingConfig &c)
    : m_shape(s),
      m_config(c),
      m_card(constantsOf(e).of(card.family)),
      m_engine(constantsOf(e).of(e.family)),
      m_kernel(constantsOf(e).kernel),
      m_context(c.input_tokens + c.output_tokens / 2.0),
      m_new_tokens(std::max(1.0, c.input_tokens * (1.0 - c.prefix_cache_fraction))),
      m_bandwidth(card.bandwidth),
      m_bf16(card.bf16_flops),
      m_peak_flops(matrixRate(card, c.weights))
{
    const WeightBytes bytes = weightBytes(s, c.weights);
    const double tp = c.tp;
    const double spread = tp * c.dp; // cards that share the experts
    m_dense_bytes = (bytes.shared + (s.tied_embeddings ? bytes.embedding : bytes.head)) / tp;
    m_routed_bytes = bytes.routed / spread;
    m_head_flops = 2.0 * s.logitParameters() / tp;
    m_dense_flops = 2.0 * (s.sharedLinearParameters() + s.router_parameters) / tp;
    m_routed_flops =
        2.0 * double(s.moe_layers) * s.experts_per_token * s.expert_parameters / spread;
    m_decode_attention_flops = decodeAttentionFlops(s, m_context) / tp;
    const double cached = c.input_tokens - m_new_tokens;
    m_prompt_attention_flops =
        m_new_tokens * forwardFlopsPerToken(s, cached + m_new_tokens / 2.0).attention / tp;
    const double reread =
        m_engine.reread > 0.0 ? std::pow(double(s.heads) / s.kv_heads, m_engine.reread) : 1.0;
    m_kv_bytes =
        kvBytesForContext(s, c.kv_bytes_per_element, m_context) * kvShareOfCard(s, c.tp) * reread +
        2.0 * stateBytesPerSequence(s) / tp; // states are read and written

    const WeightFormat dense = denseFormat(s, c.weights);
    m_dense_rate = matrixRate(card, dense) * gemmShare(card, dense);
    m_routed_rate = m_peak_flops * gemmShare(card, c.weights) * m_kernel.moe_gemm;
    const double stream = m_bandwidth * m_card.stream * m_engine.stream;
    m_dense_stream = stream * streamShare(dense);
    m_routed_stream = stream * streamShare(c.weights) * m_kernel.moe_stream;
    m_link = card.link_bytes_per_s * (card.has_nvlink ? m_kernel.nvlink : m_kernel.pcie);
    m_latency_s = m_engine.allreduce_us * kMicro;
    if (c.tp > 2)
        m_latency_s += m_kernel.hop_us * std::log2(tp / 2.0) * kMicro;
    m_fixed_s = layerOverhead(card, dense) + m_engine.step_us * kMicro;
    // Engines for single streams multiply by a vector, not by a tile of rows.
    const bool vectors = e.family == EngineFamily::llamaCpp || e.family == EngineFamily::exllama;
    m_tile = vectors ? 1.0 : m_card.tile;
    if (s.isMoe())
        m_choices = double(s.experts) / std::max(1, s.experts_per_token);
}

double ServingCopy::layerOverhead(const Card &card, WeightFormat dense) const
{
    const bool quantizes = matrixRate(card, dense) > card.bf16_flops ||
                           dense == WeightFormat::fp8 || dense == WeightFormat::int8;
    const double layer =
        m_engine.layer_us * m_card.launch + (quantizes ? m_engine.quantize_us : 0.0);
    const double moe = m_engine.moe_us + m_shape.experts * m_engine.expert_us;
    return (m_shape.layers * layer + m_shape.moe_layers * moe) * kMicro;
}

double ServingCopy::gemmShare(const Card &card, WeightFormat format) const
{
    const double rate = matrixRate(card, format);
    if (rate <= card.bf16_flops)
        return m_card.gemm16 * (weightBits(format).linear < 16 ? m_kernel.unpack_gemm : 1.0);
    return rate <= std::max(card.fp8_flops, card.int8_flops) ? m_card.gemm8 : m_card.gemm4;
}

double ServingCopy::streamShare(WeightFormat format) const
{
    switch (format) {
    case WeightFormat::fp32:
    case WeightFormat::bf16:
        return 1.0;
    case WeightFormat::fp8:
        return m_kernel.fp8_stream;
    case WeightFormat::int8:
    case WeightFormat::gptq_int8:
        return m_kernel.int8_stream;
    case WeightFormat::awq_int4:
    case WeightFormat::gptq_int4:
    case WeightFormat::nf4:
        return m_kernel.int4_stream;
    case WeightFormat::mxfp4:
    case WeightFormat::nvfp4:
        return m_kernel.fp4_stream;
    default:
        return m_kernel.gguf_stream;
    }
}

double ServingCopy::joined(double a, double b) const
{
    const double most = std::max(a, b);
    constexpr double kFar = 0.02; // below it the shorter does not show
    const double ratio = most > 0.0 ? std::min(a, b) / most : 0.0;
    if (ratio < kFar)
        return most;
    return most * std::pow(1.0 + std::pow(ratio, m_kernel.sharpness), 1.0 / m_kernel.sharpness);
}

double ServingCopy::coverage(double tokens) const
{
    if (!m_shape.isMoe())
        return 0.0;
    // Neighbouring tokens choose alike, so they count as fewer independent ones.
    const double mean = expertCoverage(m_shape, std::pow(std::max(1.0, tokens), m_kernel.routing));
    return m_config.dp > 1 ? std::min(1.0, mean * m_kernel.imbalance) : mean;
}

double ServingCopy::collectives(double tokens) const
{
    const double message = tokens / m_config.dp * m_shape.hidden * kActivationBytes;
    double seconds =
        2.0 * m_shape.layers * allReduceSeconds(message, m_config.tp, m_link, m_latency_s);
    if (m_config.dp > 1) { // tokens travel to their experts and back
        const double routed = message * m_shape.experts_per_token / m_config.tp;
        seconds +=
            2.0 * m_shape.moe_layers * allGatherSeconds(routed, m_config.dp, m_link, m_latency_s);
    }
    return seconds;
}

double ServingCopy::promptsPerStep() const
{
    return m_config.chunk_tokens * m_config.dp / m_new_tokens;
}

double ServingCopy::promptCompute(double prompts, double groups) const
{
    const double each = prompts / groups;
    const double tokens = each * m_new_tokens;
    const double gemm = (tokens * m_dense_flops + each * m_head_flops) / m_dense_rate +
                        prompts * m_new_tokens * m_routed_flops / m_routed_rate;
    const double attention =
        each * m_prompt_attention_flops / (m_bf16 * m_kernel.attention * m_engine.attention);
    const double moved = tokens * m_shape.layers * m_shape.hidden * kActivationBytes *
                         m_kernel.activation / (m_bandwidth * m_card.stream);
    return (gemm + attention + moved) / m_engine.prefill;
}

double ServingCopy::promptSeconds(double prompts) const
{
    const double tokens = prompts * m_new_tokens;
    const double read =
        m_dense_bytes / m_dense_stream + m_routed_bytes * coverage(tokens) / m_routed_stream;
    const double groups = std::min<double>(prompts, m_config.dp);
    // A prompt longer than a chunk takes several steps, and each reads the weights.
    const double pieces = std::max(1.0, std::ceil(m_new_tokens / m_config.chunk_tokens));
    const double launches = m_shape.layers * m_engine.eager_us * kMicro * pieces;
    return std::max(launches, joined(promptCompute(prompts, groups), read * pieces)) +
           collectives(tokens) + m_fixed_s * pieces;
}

double ServingCopy::draftSeconds() const
{
    const double layer = 1.0 / std::max(1, m_shape.layers);
    double read = 0.0;
    double layers = 0.0;
    switch (m_config.drafting) {
    case Drafting::lookup:
        return 0.0;
    case Drafting::head: // its layer and the logits for each proposed token
        read = (m_dense_bytes + m_routed_bytes * coverage(1.0)) * layer +
               m_head_flops / 2.0 * kActivationBytes;
        layers = 2.0;
        break;
    case Drafting::model:
        read = m_config.draft_parameters * kDraftBytes / m_config.tp;
        layers = kDraftLayers;
        break;
    }
    return m_config.draft_tokens * (read / m_dense_stream + layers * m_fixed_s * layer);
}

void ServingCopy::addPrompts(ServingStep &step, double sequences, double &tokens) const
{
    // While a sequence decodes, each of the others has its own prompt prefilled once; those of one
    // wave with it come before its first token, half of them before its decoding on average.
    const double arriving = (sequences - 1.0) / m_config.output_tokens * tokensPerStep(m_config);
    const double prompts = std::min(arriving, promptsPerStep()) * (1.0 - m_engine.together / 2.0);
    step.prefill_s = promptCompute(prompts, m_config.dp);
    step.flops +=
        prompts / m_config.dp * (m_new_tokens * m_dense_flops + m_prompt_attention_flops) +
        prompts * m_new_tokens * m_routed_flops;
    tokens += prompts * m_new_tokens;
}

ServingStep ServingCopy::step(double sequences) const
{
    double rows = sequences * (1.0 + m_config.draft_tokens);
    const double here = rows / m_config.dp; // of one attention group
    const double dense =
        joined(m_dense_bytes / m_dense_stream,
               std::max(here, m_tile) * (m_dense_flops + m_head_flops) / m_dense_rate);
    const double covered = coverage(rows);
    const double routed =
        joined(m_routed_bytes * covered / m_routed_stream,
               std::max(rows, m_tile * covered * m_choices) * m_routed_flops / m_routed_rate);
    const double kv_bytes = sequences / m_config.dp * m_kv_bytes;
    const double attention =
        joined(kv_bytes / (m_bandwidth * m_card.kv_stream),
               here * m_decode_attention_flops / (m_bf16 * m_kernel.decode_attention));
    ServingStep step;
    step.bytes = m_dense_bytes + m_routed_bytes * covered + kv_bytes;
    step.flops =
        here * (m_dense_flops + m_head_flops + m_decode_attention_flops) + rows * m_routed_flops;
    step.total_s = dense + routed + attention;
    if (m_config.host_share > 0.0)
        step.total_s += m_config.host_share * (step.bytes / m_config.host_bandwidth - step.total_s);
    if (!m_config.static_batch && !m_config.prefill_elsewhere)
        addPrompts(step, sequences, rows);
    step.total_s += step.prefill_s + collectives(rows) + m_fixed_s +
                    sequences / m_config.dp * m_engine.sequence_us * kMicro;
    if (m_config.draft_tokens > 0)
        step.total_s += draftSeconds();
    return step;
}

} // namespace reckoner
