// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

#include "core/performance/training.h"
#include "core/planning/network_bill.h"
#include "core/planning/training_plan.h"

namespace reckoner {

/// The chosen training cluster on one network, in the layout that is fastest on it.
struct NetworkCase {
    ClusterNetwork network = ClusterNetwork::infiniband;
    NetworkBill bill;
    TrainingConfig config;
    TrainingStep step;
    double days = 0;
    double scaling = 0; ///< speed over that of the same cards on a network that takes no time
    double lost = 0;    ///< share of InfiniBand's speed that is missing
    /// That share of the price of the machines: what the missing speed would cost to buy.
    double lost_cny = 0;
    double saved_cny = 0; ///< cheaper than InfiniBand by this
};

/// What InfiniBand is worth to the cluster that pre-training would take: the one to buy, else to
/// rent. Ports of the same speed are taken to be as fast whoever made the switch, with no more
/// congestion: that favours Ethernet.
struct NetworkComparison {
    const Accelerator *accelerator = nullptr; ///< null when there is nothing to compare
    int machines = 0;
    int cards = 0;
    double machines_cny = 0;        ///< purchase without network; 0 when the cluster has no price
    std::vector<NetworkCase> cases; ///< in the order of ClusterNetwork

    [[nodiscard]] bool available() const { return !cases.empty(); }
    [[nodiscard]] const NetworkCase &infiniband() const { return cases.front(); }
    /// InfiniBand's price over that of the whole hardware.
    [[nodiscard]] double infinibandShare() const
    {
        const double price = infiniband().bill.price_cny;
        return price > 0 ? price / (price + machines_cny) : 0.0;
    }
};

/// True when the missing speed would cost more than the network saves.
[[nodiscard]] inline bool infinibandPays(const NetworkCase &against)
{
    return against.lost_cny > against.saved_cny;
}

/// One machine needs no network; then, and without a cluster, there is nothing to compare.
[[nodiscard]] NetworkComparison compareNetworks(const Scenario &scenario, const Catalog &catalog,
                                                const LanguageModel &model,
                                                const PretrainPlan &plan);

} // namespace reckoner
