// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/training_traffic.h"

#include <algorithm>
#include <cmath>

namespace reckoner {

namespace {

using enum TrainingConstant;

constexpr double kElement = 2.0;
constexpr double kMicro = 1e-6;
/// Parameters that are reduced in one collective (Megatron-Core's default bucket).
constexpr double kBucket = 40e6;

// What remains in the open of traffic that may run beside computation, and slows it.
double exposed(double traffic, double window, const TrainingConstants &k)
{
    const double hidden = std::min(traffic, k[dataOverlap] * window);
    return traffic - hidden + k[contention] * hidden;
}

class Traffic {
public:
    Traffic(const ModelShape &s, const Card &card, const TrainingConstants &k,
            const TrainingConfig &c, const StageCompute &compute)
        : m_s(s),
          m_card(card),
          m_k(k),
          m_c(c),
          m_l(c.layout),
          m_compute(compute),
          m_stage_layers(double(s.layers) / c.layout.pp),
          m_message(c.microTokens() * s.hidden * kElement)
    {
        m_forwards = 1.0 + (m_l.recompute == Recompute::full ? m_l.recompute_share : 0.0);
    }

    // Two all-reduces forward and two backward per layer (Shoeybi et al. 2019), two more when the
    // forward pass is repeated. Sequence parallelism splits them but moves the same bytes.
    [[nodiscard]] double tensor() const
    {
        if (m_l.tp <= 1)
            return 0.0;
        const RingLink ring = ringLink(m_card, m_k, m_c, m_l.tp, 1);
        const double open = m_c.stack == TrainingStack::megatron ? m_k[tensorExposedTuned] : 1.0;
        return open * m_stage_layers * 2.0 * (m_forwards + 1.0) * ring.reduce(m_message);
    }

    // Keys and values travel around the ring while attention runs (Liu et al. 2023).
    [[nodiscard]] double context() const
    {
        if (m_l.cp <= 1)
            return 0.0;
        const RingLink ring = ringLink(m_card, m_k, m_c, m_l.cp, m_l.tp);
        const double kv = m_c.microTokens() * kvElementsPerTokenAndLayer(m_s) * kElement /
                          std::min(m_l.tp, std::max(1, m_s.kv_heads));
        const double turn = ring.gather(kv * m_l.cp);
        return std::max(0.0, m_stage_layers * (m_forwards + 2.0) * turn - m_compute.attention_s);
    }

    // Tokens go to their experts and come back, forward and backward. Over machines a token is
    // sent once per machine, however many of its experts are there.
    [[nodiscard]] double expert() const
    {
        if (m_l.ep <= 1 || !m_s.isMoe())
            return 0.0;
        const int inside = std::clamp(m_c.cards_per_node, 1, m_l.ep);
        const double machines = std::ceil(double(m_l.ep) / inside);
        const double away =
            std::min<double>(m_s.experts_per_token, machines) * (machines - 1.0) / machines;
        const double near = m_s.experts_per_token * (inside - 1.0) / inside;
        const RingLink link = ringLink(m_card, m_k, m_c, inside, 1);
        const double network = m_c.inter_node_bytes_per_s * m_k[networkShare];
        const double bytes = m_message / m_l.tp * routedElement(m_c) / kElement;
        const double once = std::max(near * bytes / link.bytes_per_s, away * bytes / network) +
                            m_l.ep * m_k[hopInside] * kMicro;
        const double open = m_k[expertExposed] * (m_c.fused_experts ? m_k[expertsFused] : 1.0);
        return open * m_s.moe_layers / m_l.pp * 2.0 * (m_forwards + 1.0) * once;
    }

    [[nodiscard]] double pipeline() const
    {
        if (m_l.pp <= 1)
            return 0.0;
        const int stage = m_l.tp * m_l.cp * m_l.dp;
        const RingLink hop = ringLink(m_card, m_k, m_c, 2, stage);
        const double bytes = m_message / m_l.tp; // scattered over the stage's cards first
        return 2.0 * m_l.interleave * (bytes / hop.bytes_per_s + m_k[hopBetween] * kMicro);
    }

    void data(StageTraffic &out) const
    {
        const int replicas = m_l.dp * m_l.cp;
        if (replicas <= 1)
            return;
        if (m_l.zero_stage >= 3 && m_l.pp == 1)
            gatherWeights(out, replicas);
        else
            reduceGradients(out, replicas);
    }

private:
    // Weights are gathered for both passes of each micro-batch, gradients scattered after it.
    void gatherWeights(StageTraffic &out, int replicas) const
    {
        const bool within = m_l.shardCards() < replicas;
        const RingLink ring =
            ringLink(m_card, m_k, m_c, within ? m_l.shardCards() : replicas, m_l.tp);
        const double held = sharedParameters() + expertParameters();
        const bool frozen = m_l.frozenBase();
        const WeightFormat format =
            m_l.method == FineTuneMethod::qlora ? WeightFormat::nf4 : WeightFormat::bf16;
        const double bytes = weightBytes(m_s, format).total() / m_s.total_parameters * held;
        const double each = 2.0 * ring.gather(bytes / m_stage_layers) +
                            (frozen ? 0.0 : ring.gather(kElement * held / m_stage_layers));
        out.data_micro_s = exposed(m_stage_layers * each, m_compute.total_s(), m_k);
    }

    // Experts have fewer replicas: those of the groups over which they are split.
    void reduceGradients(StageTraffic &out, int replicas) const
    {
        const bool frozen = m_l.frozenBase();
        const double adapters =
            frozen ? loraParameters(m_s, m_l.lora_rank, m_l.lora_targets) / (m_l.tp * m_l.pp) : 0.0;
        const RingLink ring = ringLink(m_card, m_k, m_c, replicas, m_l.tp);
        const RingLink groups = ringLink(m_card, m_k, m_c, replicas / m_l.ep, m_l.tp * m_l.ep);
        const bool sharded = m_l.zero_stage >= 1 && m_l.shardCards() >= replicas;
        const double once = reduction(ring, frozen ? adapters : sharedParameters(), sharded) +
                            (frozen ? 0.0 : reduction(groups, expertParameters(), sharded));
        // Backward work beside it: of the last micro-batch, and of those that other chunks of an
        // interleaved stage still have in the pipe.
        const double piped = 1.0 + (m_l.pp - 1.0) * (1.0 - 1.0 / m_l.interleave);
        const double window = m_compute.total_s() * 2.0 / 3.0 * (m_l.zero_stage == 2 ? 1.0 : piped);
        if (m_l.zero_stage == 2) // gradients are scattered after each micro-batch
            out.data_micro_s = exposed(once / 2.0, window, m_k);
        out.data_step_s = exposed(m_l.zero_stage == 2 ? once / 2.0 : once, window, m_k);
    }

    static double reduction(const RingLink &ring, double parameters, bool sharded)
    {
        if (parameters <= 0.0)
            return 0.0;
        const double buckets = std::ceil(parameters / kBucket);
        const double bytes = kElement * parameters / buckets;
        return buckets * (sharded ? ring.reduce(bytes) : ring.reduceByTree(bytes));
    }

    // On one card.
    [[nodiscard]] double sharedParameters() const
    {
        return (m_s.total_parameters - m_s.routed_parameters) / (double(m_l.tp) * m_l.pp);
    }
    [[nodiscard]] double expertParameters() const
    {
        return m_s.routed_parameters / (double(m_l.ep) * m_l.tp * m_l.pp);
    }

    const ModelShape &m_s;
    const Card &m_card;
    const TrainingConstants &m_k;
    const TrainingConfig &m_c;
    const TrainingLayout &m_l;
    const StageCompute &m_compute;
    double m_stage_layers;
    double m_message;
    double m_forwards;
};

} // namespace

RingLink ringLink(const Card &card, const TrainingConstants &k, const TrainingConfig &c, int size,
                  int stride)
{
    const int inside = std::clamp(c.cards_per_node / std::max(1, stride), 1, size);
    // A bridge joins a pair; larger rings, and GeForce cards, are taken to go over the slots.
    const bool linked =
        card.has_nvlink && (!card.bridged || (inside <= 2 && size <= 2 && card.peer_to_peer));
    const double slot = card.has_nvlink ? card.slot_bytes_per_s : card.link_bytes_per_s;
    RingLink ring;
    ring.size = size;
    ring.bytes_per_s = linked ? card.link_bytes_per_s * k[linkShare]
                              : slot * k[pcieShare] * (card.peer_to_peer ? 1.0 : k[hostBounce]);
    const double machines = std::ceil(double(size) / inside);
    if (machines > 1.0)
        ring.bytes_per_s =
            std::min(ring.bytes_per_s, inside * c.inter_node_bytes_per_s * k[networkShare]);
    ring.tree_latency_s = kMicro * (std::log2(double(size) / machines) * k[hopInside] +
                                    std::log2(machines) * k[hopBetween]);
    ring.latency_s = kMicro * ((size - machines) * k[hopInside] + (machines - 1.0) * k[hopBetween]);
    return ring;
}

StageTraffic stageTraffic(const ModelShape &s, const Card &card, const TrainingConstants &k,
                          const TrainingConfig &c, const StageCompute &compute)
{
    const Traffic traffic(s, card, k, c, compute);
    StageTraffic out;
    out.tensor_s = traffic.tensor();
    out.context_s = traffic.context();
    out.expert_s = traffic.expert();
    out.pipeline_s = traffic.pipeline();
    traffic.data(out);
    return out;
}

} // namespace reckoner
