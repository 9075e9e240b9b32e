// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/configuration_search.h"

#include <algorithm>
#include <array>

#include "core/planning/replica_config.h"
#include "core/scenario/fields.h"

namespace reckoner {

namespace {

constexpr std::size_t kBatches = 16; // of one configuration on the front

void markFront(std::vector<Configuration> &found)
{
    // Sorted by throughput: one is on the front when it is faster per token than all before it.
    double fastest = 0.0;
    for (Configuration &c : found) {
        c.on_front = fastest == 0.0 || c.point.tpot_s < fastest;
        if (c.on_front)
            fastest = c.point.tpot_s;
    }
}

// Calls `visit` with every format and layout, and the requests laid out so.
template <class Visit>
void forEachConfiguration(const ModelShape &shape, std::span<const WeightFormat> formats,
                          const ConfigurationQuestion &q, const Visit &visit)
{
    LayoutChoice choice = q.layouts;
    choice.most_cards = std::min(choice.most_cards, q.cards);
    const std::vector<CopyLayout> layouts = copyLayouts(shape, choice);
    for (const WeightFormat format : formats) {
        for (const CopyLayout &layout : layouts) {
            ServingConfig config = q.requests;
            config.weights = format;
            layOut(config, layout);
            Configuration candidate;
            candidate.weights = format;
            candidate.layout = layout;
            candidate.replicas = q.cards / layout.cards();
            visit(candidate, config);
        }
    }
}

void setPoint(Configuration &configuration, const ServingPoint &point)
{
    configuration.point = point;
    configuration.output_tokens_per_s = point.output_tokens_per_s * configuration.replicas;
}

} // namespace

std::vector<Configuration> searchConfigurations(const ModelShape &shape, const Card &card,
                                                const Efficiency &efficiency,
                                                std::span<const WeightFormat> formats,
                                                const ConfigurationQuestion &q)
{
    std::vector<Configuration> found;
    forEachConfiguration(
        shape, formats, q, [&](Configuration candidate, const ServingConfig &config) {
            if (const auto point = operatingPoint(shape, card, efficiency, config, q.goal)) {
                setPoint(candidate, *point);
                found.push_back(candidate);
            }
        });
    std::ranges::stable_sort(found, [](const Configuration &a, const Configuration &b) {
        if (a.output_tokens_per_s != b.output_tokens_per_s)
            return a.output_tokens_per_s > b.output_tokens_per_s;
        return a.replicas > b.replicas;
    });
    markFront(found);
    return found;
}

std::vector<Configuration> configurationFront(const ModelShape &shape, const Card &card,
                                              const Efficiency &efficiency,
                                              std::span<const WeightFormat> formats,
                                              const ConfigurationQuestion &q)
{
    std::vector<Configuration> all;
    forEachConfiguration(
        shape, formats, q, [&](Configuration candidate, const ServingConfig &config) {
            std::array<ServingPoint, kBatches> points;
            const std::size_t count =
                throughputLatencyCurve(shape, card, efficiency, config, points);
            const double limit = q.goal.batch_limit * config.dp * config.pp;
            for (std::size_t i = 0; i < count; ++i) {
                ServingConfig asked = config;
                asked.batch = points[i].batch;
                const ServingPoint point =
                    withRandomArrivals(shape, card, efficiency, asked, points[i], q.goal.spread);
                const bool late = q.goal.target.ttft_s > 0 && point.ttft_s > q.goal.target.ttft_s;
                if (late || point.batch > limit)
                    break;
                setPoint(candidate, point);
                all.push_back(candidate);
            }
        });
    std::ranges::stable_sort(all, {}, [](const Configuration &c) { return c.point.tpot_s; });
    std::vector<Configuration> front;
    for (Configuration &candidate : all) {
        if (!front.empty() && candidate.output_tokens_per_s <= front.back().output_tokens_per_s)
            continue;
        candidate.on_front = true;
        front.push_back(candidate);
    }
    return front;
}

Quantization quantizationOf(WeightFormat format)
{
    const auto last = static_cast<int>(field("quantization").choices.size());
    for (int choice = static_cast<int>(Quantization::bf16); choice < last; ++choice) {
        if (weightFormat(static_cast<Quantization>(choice)) == format)
            return static_cast<Quantization>(choice);
    }
    return Quantization::bf16;
}

MachineConfigurations machineConfigurations(const Scenario &scenario, const LanguageModel &model,
                                            const Engine &engine, const Accelerator &accelerator,
                                            int cards)
{
    MachineConfigurations out;
    const Expected<Card> card = cardOf(accelerator);
    const Expected<Efficiency> efficiency = efficiencyFor(scenario, engine);
    if (!card || !efficiency || !model.kv_cache_computable)
        return out;
    ConfigurationQuestion question;
    question.cards = cards;
    question.layouts = layoutChoice(scenario, *efficiency, cards);
    question.requests = requestsOf(scenario);
    question.goal = goalOf(scenario);
    std::vector<WeightFormat> formats;
    for (const Quantization width : widths(scenario.quantization, accelerator, engine))
        formats.push_back(weightFormat(width));
    const ModelShape shape = modelShape(model);
    out.found = searchConfigurations(shape, *card, *efficiency, formats, question);
    out.front = configurationFront(shape, *card, *efficiency, formats, question);
    return out;
}

} // namespace reckoner
