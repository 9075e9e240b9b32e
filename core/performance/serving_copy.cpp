// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/performance/flops.h"
#include "core/performance/serving_step.h"

namespace reckoner {

namespace {

constexpr double kMicro = 1e-6;
constexpr double kMicroBatch = 512; // tokens llama.cpp computes at once, its default

// Engines for one user: vectors instead of tiles of rows, 16-bit accumulation.
bool singleStream(EngineFamily family)
{
    return family == EngineFamily::llamaCpp || family == EngineFamily::exllama;
}

// Formats of experts only leave the dense layers in 16 bits, or in 8 beside llama.cpp's.
WeightFormat denseFormat(const ModelShape &s, WeightFormat format)
{
    if (!s.isMoe() || !weightBits(format).experts_only)
        return format;
    return format == WeightFormat::mxfp4_gguf ? WeightFormat::q8_0 : WeightFormat::bf16;
}

// Products on narrow weights whose inputs are narrowed first.
bool quantizesInputs(const Card &card, WeightFormat format)
{
    return matrixRate(card, format) > card.bf16_flops || format == WeightFormat::fp8 ||
           format == WeightFormat::fp8_mlp || format == WeightFormat::int8;
}

// 4-bit floating point on a card that computes with it; others unpack it.
bool readsFourBits(const Card &card, WeightFormat format)
{
    return (format == WeightFormat::mxfp4 || format == WeightFormat::nvfp4) && card.fp4_flops > 0.0;
}

} // namespace

ServingCopy::ServingCopy(const ModelShape &s, const Card &card, const Efficiency &e,
                         const ServingConfig &c)
    : m_shape(s),
      m_config(c),
      m_card(constantsOf(e).of(card.family)),
      m_engine(constantsOf(e).of(kernelsOn(e.family, card))),
      m_pair(constantsOf(e).of(kernelsOn(e.family, card), card.family)),
      m_kernel(constantsOf(e).kernel),
      m_context(c.input_tokens + c.output_tokens / 2.0),
      m_new_tokens(std::max(1.0, c.input_tokens * (1.0 - c.prefix_cache_fraction))),
      m_bandwidth(card.bandwidth),
      m_bf16(singleStream(e.family) ? std::max(card.bf16_flops, card.fp16_flops) : card.bf16_flops),
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
    // A token's vector is copied to each of its experts and their answers are added up; between
    // them lie gate and up, and their product. Each is written and read once.
    m_routed_moved = double(s.moe_layers) * s.experts_per_token *
                     (4.0 * s.hidden / c.dp + 6.0 * s.expert_intermediate / spread);
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
    const auto rate = [&](WeightFormat format) {
        const double peak = matrixRate(card, format);
        return (peak > card.bf16_flops ? peak : std::max(peak, m_bf16)) * gemmShare(card, format);
    };
    m_dense_rate = rate(dense);
    m_routed_rate = rate(c.weights) * m_kernel.moe_gemm * m_engine.moe_gemm * m_pair.moe;
    const double stream = m_bandwidth * m_card.stream * m_engine.stream * m_pair.stream;
    const auto unpack = [&](WeightFormat format, double weights) {
        const bool packed = weightBits(format).linear < 16 && card.fp32_flops > 0.0;
        return packed ? weights * m_engine.unpack_ops / card.fp32_flops : 0.0;
    };
    m_dense_unpack_s = unpack(dense, (m_dense_flops + m_head_flops) / 2.0);
    m_routed_unpack_s =
        unpack(c.weights, double(s.moe_layers) * s.experts * s.expert_parameters / spread);
    m_dense_stream = stream * streamShare(card, dense);
    const double routed_share =
        readsFourBits(card, c.weights) ? m_kernel.moe_fp4_stream : streamShare(card, c.weights);
    m_routed_stream =
        stream * routed_share * m_kernel.moe_stream * m_engine.moe_stream * m_pair.moe;
    m_link = card.link_bytes_per_s * (card.has_nvlink ? m_kernel.nvlink : m_kernel.pcie);
    m_send_s = m_engine.allreduce_us * kMicro;
    m_latency_s = m_send_s;
    if (c.tp > 2)
        m_latency_s += m_kernel.hop_us * std::log2(tp / 2.0) * kMicro;
    m_prompt_chunk =
        e.family == EngineFamily::llamaCpp ? std::min(kMicroBatch, c.chunk_tokens) : c.chunk_tokens;
    const double step_us = m_engine.step_us * m_card.host;
    m_fixed_s = layerOverhead(card, dense) + step_us * kMicro;
    // Sampling passes over the logits of every row in 32 bits.
    constexpr double kSamplingBytes = 4.0 * 4.0;
    m_sampling_s = kSamplingBytes * s.vocabulary / (m_bandwidth * m_card.stream);
    m_sequence_s = m_engine.sequence_us * kMicro;
    m_streaming_s = m_engine.streaming_us * kMicro;
    constexpr double kDenseProducts = 4.0; // of a layer with plain attention and MLP
    const double quantize = quantizesInputs(card, dense) ? m_engine.quantize_us : 0.0;
    const double launch_us =
        (m_engine.eager_us / kDenseProducts + quantize) * m_card.host * m_pair.fixed;
    m_eager_s = (productsPerToken() * launch_us + step_us +
                 double(s.moe_layers) * s.experts * m_engine.expert_us) *
                kMicro;
    m_skew = c.ep > 1 || c.dp > 1 ? m_kernel.imbalance : 1.0;
}

double ServingCopy::productsPerToken() const
{
    // Queries, keys and values in one product, output, gate and up in one, down; latent attention
    // compresses and expands besides. Experts are two grouped products and a router.
    const double attention = m_shape.attention_kind == AttentionKind::mla ? 5.0 : 2.0;
    return m_shape.layers * attention + m_shape.dense_layers * 2.0 +
           m_shape.moe_layers * (m_shape.shared_experts > 0 ? 5.0 : 3.0);
}

double ServingCopy::layerOverhead(const Card &card, WeightFormat dense) const
{
    const double product =
        m_card.product_us + (quantizesInputs(card, dense) ? m_engine.quantize_us : 0.0);
    return (productsPerToken() * product + m_shape.layers * m_engine.layer_us +
            m_shape.moe_layers * m_engine.moe_us) *
           m_pair.fixed * kMicro;
}

double ServingCopy::gemmShare(const Card &card, WeightFormat format) const
{
    const double rate = matrixRate(card, format);
    if (rate <= card.bf16_flops)
        return m_card.gemm16 * (weightBits(format).linear < 16 ? m_kernel.unpack_gemm : 1.0);
    return rate <= std::max(card.fp8_flops, card.int8_flops) ? m_card.gemm8 : m_card.gemm4;
}

double ServingCopy::streamShare(const Card &card, WeightFormat format) const
{
    switch (format) {
    case WeightFormat::fp32:
    case WeightFormat::bf16:
        return 1.0;
    case WeightFormat::fp8:
    case WeightFormat::fp8_mlp:
        return card.fp8_flops > 0.0 ? m_kernel.fp8_stream : m_kernel.int8_stream;
    case WeightFormat::int8:
    case WeightFormat::gptq_int8:
        return m_kernel.int8_stream;
    case WeightFormat::awq_int4:
    case WeightFormat::gptq_int4:
    case WeightFormat::nf4:
    case WeightFormat::exl2_2_5:
    case WeightFormat::exl2_3:
    case WeightFormat::exl2_4:
    case WeightFormat::exl2_5:
    case WeightFormat::exl2_6:
    case WeightFormat::exl2_8:
        return m_kernel.int4_stream;
    case WeightFormat::mxfp4:
    case WeightFormat::nvfp4:
        return readsFourBits(card, format) ? m_kernel.fp4_stream : m_kernel.int4_stream;
    default:
        return m_kernel.gguf_stream;
    }
}

} // namespace reckoner
