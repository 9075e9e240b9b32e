// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/training_compute.h"

#include <algorithm>
#include <array>
#include <cmath>

#include "core/performance/flops.h"
#include "core/performance/training_kernels.h"

namespace reckoner {

namespace {

using enum TrainingConstant;

constexpr double kMicro = 1e-6;
/// No product reaches more of the peak, however much power there is; consumer cards run above the
/// clock that their data sheet counts with.
constexpr double kCeiling = 0.95;
constexpr double kConsumerCeiling = 1.05;
/// Attention's backward pass repeats the scores: five products for the forward pass's two
/// (Dao et al. 2022).
constexpr double kAttentionBackward = 2.5;
/// Of the passes of activations over memory, those of the forward pass.
constexpr double kForwardPasses = 1.0 / 3.0;
/// bf16 logits, their fp32 copy and its gradient, each written and read.
constexpr double kLogitTraffic = 2.0 * (2.0 + 4.0 + 4.0);

// Watts per dense 16-bit TFLOP/s of the card that a generation's share was measured on.
double referenceWatts(MatrixUnit unit)
{
    static constexpr std::array<double, kMatrixUnits> kWatts = {
        300.0 / 125,   400.0 / 312,   350.0 / 71,  450.0 / 165,
        700.0 / 989.5, 1000.0 / 2250, 575.0 / 210, 750.0 / 1307,
        600.0 / 432,   400.0 / 376,   0,           0};
    return kWatts[static_cast<std::size_t>(unit)];
}

struct Passes {
    double forward = 1;
    double input_gradient = 1;
    double weight_gradient = 1;
};

// Seconds of one layer, averaged over dense and MoE layers.
class Layer {
public:
    Layer(const ModelShape &s, const Card &card, const TrainingConstants &k,
          const TrainingConfig &c)
        : m_s(s), m_card(card), m_k(k), m_c(c), m_l(c.layout), m_rate(sustainedRate(card, k))
    {
        m_passes.weight_gradient = m_l.frozenBase() ? 0.0 : 1.0;
        m_again = m_l.recompute == Recompute::full ? m_l.recompute_share : 0.0;
    }

    [[nodiscard]] double products() const
    {
        const double dense = m_s.sharedLinearParameters() + m_s.router_parameters;
        const double routed =
            double(m_s.moe_layers) * m_s.experts_per_token * m_s.expert_parameters;
        const double grouped = partTiles() / m_k[groupedMatmul];
        const double work = dense + routed * (1.0 + expertExtra() * (grouped - 1.0));
        const double flops = 2.0 * m_c.microTokens() * work / m_s.layers / m_l.tp;
        return (gradientWeighted() + m_again) * flops / narrowRate() +
               m_k[productTraffic] * (gradients() + m_again) * productBytes() / m_card.bandwidth;
    }

    [[nodiscard]] double attention() const
    {
        const bool fused = m_c.attention != AttentionKernel::unfused;
        const double context = fused ? m_l.sequence / 2.0 : m_l.sequence;
        const double flops =
            m_c.microTokens() * forwardFlopsPerToken(m_s, context).attention / m_s.layers / m_l.tp;
        const bool again = m_again > 0.0 || m_l.recompute == Recompute::selective;
        const double repeats = again ? std::max(m_again, m_again > 0 ? 0.0 : 1.0) : 0.0;
        const double backward = fused ? kAttentionBackward : 2.0;
        return (1.0 + repeats + backward) * flops /
               (m_card.bf16_flops * attentionShare(m_card, m_c.attention, m_k) * headSize());
    }

    // Exponentials are spent per score, products per score and head element: small heads are slow.
    // Relative to the usual 128.
    [[nodiscard]] double headSize() const
    {
        constexpr double kUsual = 128.0;
        const double size = (m_s.head_dim + m_s.value_dim) / 2.0;
        return (1.0 + m_k[softmaxWidth] / kUsual) / (1.0 + m_k[softmaxWidth] / size);
    }

    [[nodiscard]] double elementWise() const
    {
        TrainingLayout layout = m_l;
        layout.flash_attention = m_c.attention != AttentionKernel::unfused;
        layout.kernels = LayerKernels::fused; // the stacks' constants count passes of these bytes
        const LayerActivations a = layerActivationsPerToken(m_s, layout);
        const double bytes = a.onCard(m_l) + a.attention_matrix / m_l.tp;
        double times = passesOf(m_c.stack, m_k);
        if (m_c.compute != WeightFormat::bf16)
            times += m_c.fine_scales ? m_k[castTrafficFine] : m_k[castTraffic];
        times *= 1.0 + kForwardPasses * m_again;
        const double routed = expertExtra() * m_k[passesExperts] * m_s.moe_layers / m_s.layers *
                              m_s.experts_per_token * routedElement(m_c) * m_s.hidden / m_l.tp;
        return m_c.microTokens() * (times * bytes + routed + adapters()) / bandwidth() +
               unpacking();
    }

    [[nodiscard]] double head() const
    {
        const double tokens = m_c.microTokens() / m_l.tp;
        const double flops = 2.0 * tokens * m_s.logitParameters();
        const double traffic =
            m_l.loss == LossKernels::chunked ? 0.0 : kLogitTraffic * tokens * m_s.vocabulary;
        return gradientWeighted() * flops / m_rate + traffic / bandwidth();
    }

    [[nodiscard]] double issue() const
    {
        const double experts = expertExtra() * m_s.moe_layers * m_k[launchExperts] / m_s.layers;
        const double adapters =
            hasPeftAdapters() ? adaptedMatrices(m_s, m_l.lora_targets) * m_k[launchAdapter] : 0.0;
        return (2.0 + m_again) * (launchOf(m_c.stack, m_k) + experts + adapters) * kMicro;
    }

private:
    [[nodiscard]] double expertExtra() const { return m_c.fused_experts ? m_k[expertsFused] : 1.0; }

    // An expert's tokens fill whole tiles but for the last.
    [[nodiscard]] double partTiles() const
    {
        constexpr double kHalfTile = 64.0;
        if (!m_s.isMoe())
            return 1.0;
        const double each = m_c.microTokens() * m_s.experts_per_token * m_l.ep / m_s.experts;
        return 1.0 + kHalfTile / std::max(1.0, each);
    }

    // What one pass through a layer's products reads and writes: inputs, outputs, weights. Split
    // products still read or write one side whole.
    [[nodiscard]] double productBytes() const
    {
        const double input = m_c.compute == WeightFormat::bf16 ? 2.0 : 1.0;
        const double each = (input + 2.0) / 2.0;
        const double h = m_s.hidden;
        const double heads = double(m_s.heads) * (m_s.head_dim + m_s.value_dim) +
                             double(m_s.kv_heads) * (m_s.head_dim + m_s.value_dim);
        const double matrices = m_s.mlp_kind == MlpKind::gated ? 3.0 : 2.0;
        const auto mlp = [&](double width) { return 2.0 * h + matrices * width / m_l.tp; };
        const double experts = (m_s.experts_per_token + m_s.shared_experts) *
                               mlp(m_s.expert_intermediate) * m_s.moe_layers;
        const double ends = 2.0 * h + heads / m_l.tp +
                            (m_s.dense_layers * mlp(m_s.dense_intermediate) + experts) / m_s.layers;
        const double weights =
            (m_s.sharedLinearParameters() + m_s.routed_parameters / m_l.ep) / m_s.layers / m_l.tp;
        return m_c.microTokens() * ends * each + weights * input;
    }

    // Passes with a product for each weight, recomputation left out.
    [[nodiscard]] double gradients() const
    {
        return m_passes.forward + m_passes.input_gradient + m_passes.weight_gradient;
    }

    // Forward products, and those of both gradients at their lower rate.
    [[nodiscard]] double gradientWeighted() const
    {
        return m_passes.forward +
               (m_passes.input_gradient + m_passes.weight_gradient) / m_k[backwardMatmul];
    }

    [[nodiscard]] double bandwidth() const { return m_card.bandwidth * m_k[streaming]; }

    [[nodiscard]] double narrowRate() const
    {
        const double peak = matrixRate(m_card, m_c.compute);
        if (m_c.compute == WeightFormat::bf16 || peak <= m_card.bf16_flops)
            return m_rate;
        double factor =
            peak > m_card.fp8_flops && m_card.fp8_flops > 0 ? m_k[fp4Matmul] : m_k[narrowMatmul];
        if (m_c.fine_scales && m_card.fp4_flops <= 0.0) // block scales came with 4-bit units
            factor *= m_k[fineScaleMatmul];
        return m_rate / m_card.bf16_flops * peak * factor;
    }

    [[nodiscard]] bool hasPeftAdapters() const
    {
        return m_l.frozenBase() && m_c.stack == TrainingStack::transformers;
    }

    // PEFT drops out, projects and adds for each adapted matrix; bytes per token.
    [[nodiscard]] double adapters() const
    {
        if (!hasPeftAdapters())
            return 0.0;
        const double ends = loraParameters(m_s, 1.0, m_l.lora_targets) / m_s.layers;
        return (1.0 + kForwardPasses * m_again) * m_k[adapterTraffic] * 2.0 * ends / m_l.tp;
    }

    // Weights held in 4 bits are written out and read again in each pass.
    [[nodiscard]] double unpacking() const
    {
        if (m_l.method != FineTuneMethod::qlora)
            return 0.0;
        const double weights = m_s.linearParameters() / m_s.layers / m_l.tp;
        return (2.0 + m_again) * m_k[dequantize] * 2.0 * weights / bandwidth();
    }

    const ModelShape &m_s;
    const Card &m_card;
    const TrainingConstants &m_k;
    const TrainingConfig &m_c;
    const TrainingLayout &m_l;
    double m_rate;
    double m_again = 0;
    Passes m_passes;
};

} // namespace

double sustainedRate(const Card &card, const TrainingConstants &k)
{
    const double reference = referenceWatts(card.matrix_unit);
    double share = k.matmul(card.matrix_unit);
    if (reference > 0.0 && card.tdp_w > 0.0) {
        const double watts = card.tdp_w / (card.bf16_flops / 1e12);
        share *= std::pow(watts / reference, k[powerExponent]);
    }
    const bool graphics = card.matrix_unit == MatrixUnit::ampereGddr ||
                          card.matrix_unit == MatrixUnit::ada ||
                          card.matrix_unit == MatrixUnit::blackwellGddr;
    return card.bf16_flops * std::min(share, graphics ? kConsumerCeiling : kCeiling);
}

StageCompute stageCompute(const ModelShape &s, const Card &card, const TrainingConstants &k,
                          const TrainingConfig &c)
{
    const Layer layer(s, card, k, c);
    const double most = std::ceil(double(s.layers) / c.layout.pp);
    // The stage with the head takes fewer layers where they do not divide evenly.
    const double beside_head = std::floor(double(s.layers) / c.layout.pp);
    const double products = layer.products();
    const double attention = layer.attention();
    const double element = layer.elementWise();
    const double head = layer.head();
    const double each = products + attention + element;
    const bool head_is_longest = beside_head * each + head > most * each;
    const double layers = head_is_longest ? beside_head : most;

    StageCompute out;
    out.attention_s = layers * attention;
    out.matmul_s = layers * (products + attention) + (head_is_longest ? head : 0.0);
    out.memory_s = layers * element;
    out.host_s = layers * layer.issue();
    return out;
}

} // namespace reckoner
