// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/network_choice.h"

#include <algorithm>

#include "core/economics/price.h"
#include "core/planning/calibrated_constants.h"

namespace reckoner {

namespace {

constexpr double kNoTime = 1e15; ///< bytes/s: what no job of ours notices

class Comparer {
public:
    Comparer(const Scenario &scenario, const Catalog &catalog, const LanguageModel &model,
             const PretrainOption &cluster, const Card &card)
        : m_scenario(scenario),
          m_catalog(catalog),
          m_shape(modelShape(model)),
          m_constants(scenario, catalog),
          m_cluster(cluster),
          m_card(card),
          m_per_node(cluster.cards / cluster.machines)
    {
    }

    void fill(NetworkComparison &out) const
    {
        const auto ideal = run(kNoTime);
        if (!ideal)
            return;
        for (int i = 0; i < kClusterNetworkCount; ++i) {
            const auto network = static_cast<ClusterNetwork>(i);
            const double rate = bytesPerSecond(network, m_card, m_per_node);
            const bool same = i > 0 && rate == out.cases.back().config.inter_node_bytes_per_s;
            NetworkCase found = same ? out.cases.back() : NetworkCase{};
            found.network = network;
            found.bill =
                networkBill(network, m_card, m_cluster.machines, m_per_node, m_scenario, m_catalog);
            if (!same) {
                const auto estimate = run(rate);
                if (!estimate)
                    return;
                found.config = estimate->config;
                found.step = estimate->step;
            }
            found.scaling = found.step.tokens_per_s / ideal->step.tokens_per_s;
            out.cases.push_back(found);
        }
        compare(out);
    }

private:
    [[nodiscard]] std::optional<PretrainEstimate> run(double bytes_per_s) const
    {
        PretrainJob job = pretrainJob(m_scenario, m_card, m_cluster.cards, m_per_node, 1.0);
        job.inter_node_bytes_per_s = bytes_per_s;
        return pretrain(m_shape, m_card, m_constants.of(m_card), job);
    }

    void compare(NetworkComparison &out) const
    {
        const NetworkCase best = out.infiniband();
        for (NetworkCase &found : out.cases) {
            const double share = found.step.tokens_per_s / best.step.tokens_per_s;
            found.days = m_cluster.days / share;
            found.lost = 1.0 - share;
            found.lost_cny = found.lost * out.machines_cny;
            found.saved_cny = best.bill.price_cny - found.bill.price_cny;
        }
    }

    const Scenario &m_scenario;
    const Catalog &m_catalog;
    ModelShape m_shape;
    CalibratedConstants m_constants;
    const PretrainOption &m_cluster;
    const Card &m_card;
    int m_per_node;
};

double machinesPrice(const PretrainOption &cluster, const Scenario &scenario)
{
    if (!cluster.server)
        return 0.0;
    const Price &price = bookPrice(*cluster.server);
    return cluster.machines * inYuan(price.amount, price.currency, scenario).value();
}

} // namespace

NetworkComparison compareNetworks(const Scenario &scenario, const Catalog &catalog,
                                  const LanguageModel &model, const PretrainPlan &plan)
{
    NetworkComparison out;
    const std::vector<PretrainOption> &options = plan.bought.empty() ? plan.rented : plan.bought;
    if (options.empty() || options.front().machines < 2)
        return out;
    const PretrainOption &cluster = options.front();
    const Expected<Card> card = cardOf(*cluster.accelerator);
    if (!card)
        return out;
    out.accelerator = cluster.accelerator;
    out.machines = cluster.machines;
    out.cards = cluster.cards;
    out.machines_cny = machinesPrice(cluster, scenario);
    Comparer(scenario, catalog, model, cluster, *card).fill(out);
    return out;
}

} // namespace reckoner
