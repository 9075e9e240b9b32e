// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

#include "core/catalog/catalog.h"
#include "core/performance/hardware.h"
#include "core/scenario/scenario.h"

namespace reckoner {

/// Networks that join the machines of a training cluster, dearest first.
enum class ClusterNetwork : std::uint8_t {
    infiniband,  ///< a port for each card: 400 Gbit/s, 200 for cards before the H100
    roce,        ///< ports of the same speed on Ethernet switches
    ethernet100, ///< a port of 100 Gbit/s for each card
    ethernet25,  ///< one adapter with two ports of 25 Gbit/s for a whole machine
};
inline constexpr int kClusterNetworkCount = 4;

/// Speed of the network per card and direction, bytes/s.
[[nodiscard]] double bytesPerSecond(ClusterNetwork network, const Card &card, int cards_per_node);

/// A network of the same full bandwidth between any two machines: ports and what joins them.
struct FatTree {
    int switches = 0;
    int uplinks = 0; ///< cables between switches
};

/// One switch while its ports suffice, else a folded Clos of two or three levels without
/// oversubscription (Leiserson 1985; Al-Fares et al. 2008).
[[nodiscard]] FatTree fatTree(int endpoints, int ports_per_switch);

/// What a network consists of and costs at the price book's level.
struct NetworkBill {
    int adapters = 0;
    int switches = 0;
    int cables = 0; ///< copper, from adapter to switch
    int optics = 0; ///< twin transceivers, one for each cable between switches
    const Part *adapter = nullptr;
    const Part *fabric = nullptr; ///< the switch
    bool priced = false;          ///< the catalog has every part with its price
    double price_cny = 0;
};

/// Copper cables are priced like those of 400 Gbit/s, and cables between slower switches like
/// copper, because the catalog has no others.
[[nodiscard]] NetworkBill networkBill(ClusterNetwork network, const Card &card, int machines,
                                      int cards_per_node, const Scenario &scenario,
                                      const Catalog &catalog);

} // namespace reckoner
