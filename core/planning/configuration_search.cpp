// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/configuration_search.h"

#include <algorithm>

namespace reckoner {

namespace {

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

} // namespace

std::vector<Configuration> searchConfigurations(const ModelShape &shape, const Card &card,
                                                const Efficiency &efficiency,
                                                std::span<const WeightFormat> formats,
                                                const ConfigurationQuestion &q)
{
    std::vector<Configuration> found;
    const auto judge = [&](WeightFormat format, int tp, int pp, int dp) {
        ServingConfig config;
        config.weights = format;
        config.tp = tp;
        config.pp = pp;
        config.dp = dp;
        config.input_tokens = q.input_tokens;
        config.output_tokens = q.output_tokens;
        config.prefix_cache_fraction = q.prefix_cache_fraction;
        const auto point =
            bestBatch(shape, card, efficiency, config, q.target, q.batch_limit * dp * pp);
        if (!point)
            return;
        const int replicas = q.cards / (tp * pp * dp);
        found.push_back(
            {format, tp, pp, dp, replicas, *point, point->output_tokens_per_s * replicas, false});
    };
    const int most_tp = std::min(q.cards, q.cards_per_machine);
    for (const WeightFormat format : formats) {
        for (int tp = 1; tp <= most_tp; tp *= 2) {
            for (int pp = 1; tp * pp <= q.cards && pp <= shape.layers; pp *= 2)
                judge(format, tp, pp, 1);
            for (int dp = 2; shape.isMoe() && tp * dp <= q.cards; dp *= 2)
                judge(format, tp, 1, dp);
        }
    }
    std::ranges::stable_sort(found, [](const Configuration &a, const Configuration &b) {
        if (a.output_tokens_per_s != b.output_tokens_per_s)
            return a.output_tokens_per_s > b.output_tokens_per_s;
        return a.replicas > b.replicas;
    });
    markFront(found);
    return found;
}

} // namespace reckoner
