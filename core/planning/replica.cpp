// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/replica.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

#include "core/performance/power.h"

namespace reckoner {

namespace {

constexpr int kMostCards = 16; // of one copy

ReplicaMemory replicaMemory(const ModelShape &shape, const Card &card, const ServingLayout &layout,
                            double batch, double tokens_held)
{
    ReplicaMemory memory;
    const ServingMemory per_card = servingMemory(shape, Bytes(card.memory_bytes), layout);
    const int cards = layout.tp * layout.pp * layout.dp;
    memory.capacity = card.memory_bytes * cards;
    memory.weights = per_card.weights.value() * cards;
    memory.kv_cache = batch * kvBytesForContext(shape, layout.kv_bytes_per_element, tokens_held) *
                      kvShareOfCard(shape, layout.tp) * layout.tp * (1.0 - layout.host_share);
    const double workspace = per_card.workspace.value() * cards;
    const double kept = memory.capacity * (1.0 - layout.memory_fraction);
    memory.runtime = layout.workspace_beside ? std::max(workspace, kept) : workspace + kept;
    memory.kv_tokens = per_card.kv_tokens * layout.dp;
    return memory;
}

// Mean power of a card of a copy that only reads prompts while so many requests arrive at it:
// full steps, then rest.
double readingWatts(const Card &card, const PromptSide &side, double requests_per_s)
{
    const double reading = cardPower(card, side.compute_utilization, 0.0).value();
    const double busy = std::min(1.0, requests_per_s / side.prompts_per_s);
    return card.idle_w + busy * (reading - card.idle_w);
}

void setPoint(Replica &replica, const ServingPoint &point, const Card &card)
{
    replica.card_w =
        cardPower(card, point.compute_utilization, point.bandwidth_utilization).value();
    replica.card_idle_w = card.idle_w;
    replica.batch = static_cast<int>(point.batch);
    replica.tpot_s = point.tpot_s;
    replica.ttft_s = point.ttft_s;
    replica.output_tokens_per_s = point.output_tokens_per_s;
    replica.requests_per_s = point.requests_per_s;
}

} // namespace

ReplicaFinder::ReplicaFinder(const Scenario &scenario, const LanguageModel &model,
                             const Engine &engine)
    : m_scenario(scenario),
      m_shape(modelShape(model)),
      m_efficiency(efficiencyFor(scenario, engine)),
      m_config(requestsOf(scenario)),
      m_goal(goalOf(scenario)),
      m_context_tokens(
          std::max(scenario.context_tokens, scenario.input_tokens + scenario.output_tokens)),
      m_kv_computable(model.kv_cache_computable)
{
}

const Replica &ReplicaFinder::replica(const Accelerator &accelerator, Quantization width,
                                      const CopyLayout &layout)
{
    const auto same = [&](const Known &known) {
        return known.layout == layout && known.replica.accelerator == &accelerator &&
               known.replica.quantization == width;
    };
    if (const auto known = std::ranges::find_if(m_known, same); known != m_known.end())
        return known->replica;
    return m_known.emplace_back(layout, find(accelerator, width, layout)).replica;
}

// Leaves as many layers to the host's processor as it takes to fit, where that is allowed.
bool ReplicaFinder::fitInto(ServingConfig &config, const Card &card) const
{
    const auto fits = [&] {
        const ServingLayout layout = layoutOf(*m_efficiency, config);
        const ServingMemory memory = servingMemory(m_shape, Bytes(card.memory_bytes), layout);
        return memory.fits && sequencesThatFit(m_shape, memory, layout, m_context_tokens) >= 1.0;
    };
    if (fits())
        return true;
    if (m_scenario.cpu_offload == CpuOffload::none || !splitsLayers(*m_efficiency))
        return false;
    for (int layers = 1; layers < m_shape.layers; ++layers) {
        config.host_share = double(layers) / m_shape.layers;
        if (fits())
            return true;
    }
    config.host_share = 0.0;
    return false;
}

Replica ReplicaFinder::find(const Accelerator &accelerator, Quantization width,
                            const CopyLayout &spread)
{
    Replica out;
    out.accelerator = &accelerator;
    out.quantization = width;
    out.cards = spread.cards();
    out.tensor = spread.tensor;
    out.pipeline = spread.pipeline;
    out.groups = spread.groups;
    const Expected<Card> card = cardOf(accelerator);
    if (!card || !m_efficiency || !m_kv_computable)
        return out;
    ServingConfig config = m_config;
    config.weights = weightFormat(width);
    layOut(config, spread);
    if (!fitInto(config, *card)) {
        const ServingLayout layout = layoutOf(*m_efficiency, config);
        const ServingMemory memory = servingMemory(m_shape, Bytes(card->memory_bytes), layout);
        const double needed =
            memory.weights.value() + memory.workspace.value() +
            kvBytesForContext(m_shape, layout.kv_bytes_per_element, m_context_tokens) *
                kvShareOfCard(m_shape, layout.tp) / layout.pp;
        noteShortfall(Shortfall::Kind::memory, needed * out.cards / kBytesPerGb,
                      card->memory_bytes * layout.memory_fraction * out.cards / kBytesPerGb,
                      accelerator);
        return out;
    }
    out.host_share = config.host_share;
    const std::optional<ServingPoint> point =
        operatingPoint(m_shape, *card, *m_efficiency, config, m_goal);
    if (!point) {
        const LatencyTarget best = waitsAt(m_shape, *card, *m_efficiency, config, m_goal, 1.0);
        if (m_goal.target.tpot_s > 0 && best.tpot_s > m_goal.target.tpot_s)
            noteShortfall(Shortfall::Kind::tpot, m_goal.target.tpot_s, best.tpot_s, accelerator);
        else
            noteShortfall(Shortfall::Kind::ttft, m_goal.target.ttft_s, best.ttft_s, accelerator);
        return out;
    }
    setPoint(out, *point, *card);
    out.memory = replicaMemory(m_shape, *card, layoutOf(*m_efficiency, config), point->batch,
                               config.input_tokens + config.output_tokens);
    return out;
}

void ReplicaFinder::addApart(std::vector<MachineLoad> &loads, const Accelerator &accelerator,
                             int copies, Quantization width, const CopyLayout &layout) const
{
    const Expected<Card> card = cardOf(accelerator);
    if (copies < 2 || !card || !m_efficiency || !m_kv_computable)
        return;
    ServingConfig config = m_config;
    config.weights = weightFormat(width);
    layOut(config, layout);
    if (!fitInto(config, *card))
        return;
    Replica replica;
    replica.accelerator = &accelerator;
    replica.quantization = width;
    replica.cards = layout.cards();
    replica.tensor = layout.tensor;
    replica.pipeline = layout.pipeline;
    replica.groups = layout.groups;
    replica.host_share = config.host_share;
    replica.decodes_only = true;
    const PromptSide one = promptSide(m_shape, *card, *m_efficiency, {config, config});
    for (const ApartPoint &point :
         apartPoints(m_shape, *card, *m_efficiency, config, m_goal, copies)) {
        setPoint(replica, point.point, *card);
        replica.memory =
            replicaMemory(m_shape, *card, layoutOf(*m_efficiency, config), point.point.batch,
                          config.input_tokens + config.output_tokens);
        const double rate = point.requestsPerSecond();
        loads.push_back({replica, copies, point.prefill_copies, rate,
                         readingWatts(*card, one, rate / point.prefill_copies)});
    }
}

std::vector<MachineLoad> ReplicaFinder::allOnMachine(const Accelerator &accelerator,
                                                     int machine_cards, Quantization width)
{
    std::vector<MachineLoad> out;
    if (!m_efficiency)
        return out;
    const LayoutChoice choice = layoutChoice(m_scenario, *m_efficiency, machine_cards);
    for (const CopyLayout &layout : copyLayouts(m_shape, choice)) {
        const int copies = machine_cards / layout.cards();
        if (m_scenario.prefill_placement != PrefillPlacement::apart) {
            const Replica &candidate = replica(accelerator, width, layout);
            if (candidate.requests_per_s > 0)
                out.push_back({candidate, copies, 0, candidate.requests_per_s * copies});
        }
        if (m_scenario.prefill_placement != PrefillPlacement::together) {
            ++m_split;
            addApart(out, accelerator, copies, width, layout);
        }
    }
    // Fewer cards per replica win ties: less depends on each card.
    std::ranges::stable_sort(out, std::greater{}, &MachineLoad::requests_per_s);
    return out;
}

MachineLoad ReplicaFinder::bestOnMachine(const Accelerator &accelerator, int machine_cards,
                                         Quantization width)
{
    const std::vector<MachineLoad> all = allOnMachine(accelerator, machine_cards, width);
    return all.empty() ? MachineLoad() : all.front();
}

std::vector<MachineLoad> ReplicaFinder::waysOnMachine(const Accelerator &accelerator,
                                                      int machine_cards, Quantization width)
{
    std::vector<MachineLoad> out = allOnMachine(accelerator, machine_cards, width);
    double least = std::numeric_limits<double>::infinity();
    std::erase_if(out, [&](const MachineLoad &load) {
        const double of_request = load.extraWatts() / load.requests_per_s;
        const bool beaten = of_request >= least;
        least = std::min(least, of_request);
        return beaten;
    });
    return out;
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

} // namespace reckoner
