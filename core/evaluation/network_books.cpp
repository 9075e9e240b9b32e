// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/network_books.h"

#include <vector>

#include "core/economics/price.h"
#include "core/evaluation/figures.h"
#include "core/units/text.h"

namespace reckoner {

void keepNetworks(Books &books)
{
    const NetworkComparison &comparison = books.evaluation.search.networks;
    if (!comparison.available())
        return;
    const auto price = [&](const Part *part, const char *label) {
        return books.fact(part->name, label, bookPrice(*part).amount,
                          bookPrice(*part).currency == Currency::usd ? Unit::usd : Unit::cny);
    };
    EntryIndex best = 0;
    for (const NetworkCase &found : comparison.cases) {
        if (found.bill.priced)
            books.figure(figures::networkPrice(found.network), found.bill.price_cny,
                         {price(found.bill.adapter, RECKONER_TEXT("Fact", "price")),
                          price(found.bill.fabric, RECKONER_TEXT("Fact", "price")),
                          books.input("cny_per_usd")});
        std::vector<EntryIndex> operands{
            books.fact(comparison.accelerator->name, RECKONER_TEXT("Fact", "16-bit matrix rate"),
                       comparison.accelerator->bf16_tflops, Unit::teraflops)};
        if (found.bill.adapter && found.bill.adapter->bandwidth_gbit_s.known())
            operands.push_back(books.fact(found.bill.adapter->name,
                                          RECKONER_TEXT("Fact", "bandwidth of a port, Gbit/s"),
                                          found.bill.adapter->bandwidth_gbit_s, Unit::none));
        const EntryIndex scaling = books.evaluation.ledger.figure(
            figures::networkScaling(found.network), found.scaling, operands);
        if (found.network == ClusterNetwork::infiniband)
            best = scaling;
        else if (comparison.machines_cny > 0)
            books.figure(figures::networkLoss(found.network), found.lost_cny, {best, scaling});
    }
}

} // namespace reckoner
