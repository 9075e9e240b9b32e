// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/network_bill.h"

#include "core/economics/price.h"

namespace reckoner {

namespace {

constexpr double kGbit = 1e9 / 8.0;     // bytes/s
constexpr double kFourthNvlink = 400e9; // bytes/s: cards since the H100, with PCIe 5 slots

struct Parts {
    const char *adapter;
    const char *fabric;
    int ports; ///< of a switch
    const char *uplink;
};

bool isModern(const Card &card)
{
    return card.link_bytes_per_s >= kFourthNvlink;
}

Parts partsOf(ClusterNetwork network, const Card &card)
{
    switch (network) {
    case ClusterNetwork::infiniband:
        return isModern(card) ? Parts{"cx7-ndr", "qm9700", 64, "osfp-800"}
                              : Parts{"cx7-ndr", "hdr-switch", 40, "dac-ndr"};
    case ClusterNetwork::roce: // a port of the switch serves two of half its speed
        return {"cx7-ndr", "400gbe-switch", isModern(card) ? 64 : 128, "osfp-800"};
    case ClusterNetwork::ethernet100:
        return {"100g-edr", "100gbe-switch", 32, "dac-ndr"};
    case ClusterNetwork::ethernet25:
        break;
    }
    return {"25gbe-nic", "25gbe-switch", 48, "dac-ndr"};
}

constexpr int upTo(int whole, int part)
{
    return (whole + part - 1) / part;
}

} // namespace

double bytesPerSecond(ClusterNetwork network, const Card &card, int cards_per_node)
{
    switch (network) {
    case ClusterNetwork::infiniband:
    case ClusterNetwork::roce:
        return (isModern(card) ? 400.0 : 200.0) * kGbit;
    case ClusterNetwork::ethernet100:
        return 100.0 * kGbit;
    case ClusterNetwork::ethernet25:
        break;
    }
    return 2.0 * 25.0 * kGbit / cards_per_node;
}

FatTree fatTree(int endpoints, int ports)
{
    if (endpoints <= ports)
        return {1, 0};
    const int half = ports / 2;
    const int leaves = upTo(endpoints, half);
    if (endpoints <= half * ports)
        return {leaves + upTo(leaves * half, ports), leaves * half};
    return {2 * leaves + upTo(leaves, 2), 2 * leaves * half};
}

NetworkBill networkBill(ClusterNetwork network, const Card &card, int machines, int cards_per_node,
                        const Scenario &scenario, const Catalog &catalog)
{
    const Parts parts = partsOf(network, card);
    const bool shared = network == ClusterNetwork::ethernet25;
    NetworkBill bill;
    bill.adapters = shared ? machines : machines * cards_per_node;
    bill.cables = shared ? 2 * machines : bill.adapters;
    const FatTree tree = fatTree(bill.cables, parts.ports);
    bill.switches = tree.switches;
    bill.optics = tree.uplinks;
    bill.adapter = catalog.part(parts.adapter);
    bill.fabric = catalog.part(parts.fabric);
    struct Line {
        const Part *part;
        int count;
    };
    bill.priced = true;
    for (const Line &line : {Line{bill.adapter, bill.adapters}, Line{bill.fabric, bill.switches},
                             Line{catalog.part("dac-ndr"), bill.cables},
                             Line{catalog.part(parts.uplink), bill.optics}}) {
        if (line.part && bookPrice(*line.part).known()) {
            const Price &price = bookPrice(*line.part);
            bill.price_cny += line.count * inYuan(price.amount, price.currency, scenario).value();
        } else if (line.count > 0) {
            bill.priced = false;
        }
    }
    return bill;
}

} // namespace reckoner
