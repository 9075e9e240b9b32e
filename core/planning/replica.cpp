// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/replica.h"

#include <algorithm>
#include <cmath>

namespace reckoner {

namespace {

constexpr double kMillisecondsPerSecond = 1000.0;

ReplicaMemory replicaMemory(const ModelShape &shape, const Card &card, const ServingLayout &layout,
                            const ServingPoint &point, double tokens_held)
{
    ReplicaMemory memory;
    const ServingMemory per_card = servingMemory(shape, Bytes(card.memory_bytes), layout);
    memory.capacity = card.memory_bytes * layout.tp;
    memory.weights = per_card.weights.value() * layout.tp;
    memory.kv_cache = point.batch *
                      kvBytesForContext(shape, layout.kv_bytes_per_element, tokens_held) *
                      kvShareOfCard(shape, layout.tp) * layout.tp;
    memory.runtime =
        per_card.workspace.value() * layout.tp + memory.capacity * (1.0 - layout.memory_fraction);
    return memory;
}

} // namespace

ReplicaFinder::ReplicaFinder(const Scenario &scenario, const LanguageModel &model,
                             const Engine &engine)
    : m_shape(modelShape(model)),
      m_efficiency(efficiencyOf(engine)),
      m_config(requestsOf(scenario)),
      m_context_tokens(
          std::max(scenario.context_tokens, scenario.input_tokens + scenario.output_tokens)),
      m_kv_computable(model.kv_cache_computable)
{
    m_target.ttft_s = scenario.ttft_target_s;
    m_target.tpot_s = scenario.tpot_target_ms / kMillisecondsPerSecond;
}

const Replica &ReplicaFinder::replica(const Accelerator &accelerator, Quantization width, int cards)
{
    const auto same = [&](const Replica &known) {
        return known.accelerator == &accelerator && known.quantization == width &&
               known.cards == cards;
    };
    if (const auto known = std::ranges::find_if(m_known, same); known != m_known.end())
        return *known;
    return m_known.emplace_back(find(accelerator, width, cards));
}

Replica ReplicaFinder::find(const Accelerator &accelerator, Quantization width, int cards)
{
    Replica out;
    out.accelerator = &accelerator;
    out.quantization = width;
    out.cards = cards;
    const Expected<Card> card = cardOf(accelerator);
    if (!card || !m_efficiency || !m_kv_computable)
        return out;
    ServingConfig config = m_config;
    config.weights = weightFormat(width);
    config.tp = cards;
    const ServingLayout layout = layoutOf(*m_efficiency, config);
    const ServingMemory memory = servingMemory(m_shape, Bytes(card->memory_bytes), layout);
    if (!memory.fits || sequencesThatFit(m_shape, memory, layout, m_context_tokens) < 1.0) {
        const double needed =
            memory.weights.value() + memory.workspace.value() +
            kvBytesForContext(m_shape, layout.kv_bytes_per_element, m_context_tokens) *
                kvShareOfCard(m_shape, cards);
        noteShortfall(Shortfall::Kind::memory, needed * cards / kBytesPerGb,
                      card->memory_bytes * layout.memory_fraction * cards / kBytesPerGb,
                      accelerator);
        return out;
    }
    const std::optional<ServingPoint> point =
        bestBatch(m_shape, *card, *m_efficiency, config, m_target);
    if (!point) {
        const ServingPoint single = servingPoint(m_shape, *card, *m_efficiency, config);
        if (single.tpot_s > m_target.tpot_s)
            noteShortfall(Shortfall::Kind::tpot, m_target.tpot_s, single.tpot_s, accelerator);
        else
            noteShortfall(Shortfall::Kind::ttft, m_target.ttft_s, single.ttft_s, accelerator);
        return out;
    }
    out.batch = static_cast<int>(point->batch);
    out.tpot_s = point->tpot_s;
    out.ttft_s = point->ttft_s;
    out.output_tokens_per_s = point->output_tokens_per_s;
    out.requests_per_s = point->requests_per_s;
    out.memory =
        replicaMemory(m_shape, *card, layout, *point, config.input_tokens + config.output_tokens);
    return out;
}

Replica ReplicaFinder::bestOnMachine(const Accelerator &accelerator, int machine_cards,
                                     Quantization width, int &replicas)
{
    Replica best;
    replicas = 0;
    for (int cards = 1; cards <= machine_cards && cards <= 16; cards *= 2) {
        const Replica &candidate = replica(accelerator, width, cards);
        const int count = machine_cards / cards;
        // Fewer cards per replica win ties: less depends on each card.
        if (candidate.requests_per_s * count > best.requests_per_s * replicas) {
            best = candidate;
            replicas = count;
        }
    }
    return best;
}

void ReplicaFinder::noteShortfall(Shortfall::Kind kind, double needed, double available,
                                  const Accelerator &accelerator)
{
    // A replica that fits but is slow came further than one that does not fit.
    const bool latency = kind != Shortfall::Kind::memory;
    const bool known_latency =
        m_shortfall.kind == Shortfall::Kind::tpot || m_shortfall.kind == Shortfall::Kind::ttft;
    const double gap = latency ? available / needed : needed / available;
    const double known_gap = known_latency ? m_shortfall.available / m_shortfall.needed
                                           : m_shortfall.needed / m_shortfall.available;
    const bool nearer = m_shortfall.kind == Shortfall::Kind::none || (latency && !known_latency) ||
                        (latency == known_latency && gap < known_gap);
    if (nearer)
        m_shortfall = {kind, needed, available, &accelerator};
}

ServingConfig requestsOf(const Scenario &scenario)
{
    ServingConfig config;
    config.input_tokens = scenario.input_tokens;
    config.output_tokens = scenario.output_tokens;
    config.prefix_cache_fraction = scenario.prefix_cache_fraction;
    return config;
}

std::vector<Quantization> widths(Quantization wanted, const Accelerator &accelerator)
{
    if (wanted != Quantization::automatic)
        return {wanted};
    // Widest first, so that equal cost keeps the better quality.
    std::vector<Quantization> out{Quantization::bf16};
    if (accelerator.fp8_tflops.known())
        out.push_back(Quantization::fp8);
    if (accelerator.int8_tops.known())
        out.push_back(Quantization::int8);
    out.push_back(Quantization::int4);
    return out;
}

} // namespace reckoner
