// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/network.h"

#include <array>
#include <cmath>

#include "ui/wording/names.h"
#include "ui/wording/phrase.h"
#include "ui/wording/sources.h"

namespace reckoner::ui {

namespace {

// "with 25 GbE ... keep 31 % of their speed (InfiniBand: 92 %)"
QString lossSentence(const NetworkComparison &comparison, const NetworkCase &slow,
                     const Formatter &formatter)
{
    return phrase(formatter,
                  RECKONER_TEXT("Wording", "On %1, %2 keep %3 of the speed that a network without "
                                           "delay would give; on InfiniBand %4."))
        .arg(networkName(slow.network, formatter),
             cardsName(*comparison.accelerator, comparison.cards, formatter),
             formatter.percent(slow.scaling), formatter.percent(comparison.infiniband().scaling));
}

QString priceSentence(const NetworkCase &roce, const NetworkCase &infiniband,
                      const Formatter &formatter)
{
    const double saved = infiniband.bill.price_cny - roce.bill.price_cny;
    const QString amount = formatter.money(std::abs(saved));
    return (saved >= 0
                ? phrase(formatter, RECKONER_TEXT("Wording", "Ethernet with ports of the same "
                                                             "speed costs %1 less."))
                : phrase(formatter, RECKONER_TEXT("Wording", "Ethernet with ports of the same "
                                                             "speed costs %1 more.")))
        .arg(amount);
}

} // namespace

QString networkName(ClusterNetwork network, const Formatter &formatter)
{
    switch (network) {
    case ClusterNetwork::infiniband:
        return phrase(formatter, RECKONER_TEXT("Wording", "InfiniBand"));
    case ClusterNetwork::roce:
        return phrase(formatter, RECKONER_TEXT("Wording", "Ethernet, same ports"));
    case ClusterNetwork::ethernet100:
        return phrase(formatter, RECKONER_TEXT("Wording", "100 GbE for each card"));
    case ClusterNetwork::ethernet25:
        break;
    }
    return phrase(formatter, RECKONER_TEXT("Wording", "25 GbE for each machine"));
}

QString networkSentence(const NetworkComparison &comparison, const Formatter &formatter)
{
    const NetworkCase &slow = comparison.cases.back();
    const QString loss = lossSentence(comparison, slow, formatter);
    if (!(comparison.machines_cny > 0))
        return loss + phrase(formatter, RECKONER_TEXT("Wording", " Rented machines bring their "
                                                                 "network with them."));
    const QString verdict =
        infinibandPays(slow)
            ? phrase(formatter,
                     RECKONER_TEXT("Wording", " A fast network is worth it: the missing speed "
                                              "would take machines for %1, the slow network saves "
                                              "%2. %3"))
            : phrase(formatter,
                     RECKONER_TEXT("Wording", " A fast network is not worth it: the missing speed "
                                              "would take machines for %1, the slow network saves "
                                              "%2. %3"));
    return loss +
           verdict.arg(formatter.money(slow.lost_cny), formatter.money(slow.saved_cny),
                       priceSentence(comparison.cases[1], comparison.infiniband(), formatter));
}

QString networkClaims(const NetworkComparison &comparison, const Catalog &catalog,
                      const Formatter &formatter)
{
    constexpr std::array<std::string_view, 2> kClaims = {"S103", "S104"};
    const std::vector<const Claim *> claims = claimsOf(catalog, kClaims);
    if (claims.size() != kClaims.size() || !(comparison.machines_cny > 0))
        return {};
    return phrase(formatter,
                  RECKONER_TEXT("Wording", "The source article says %1 of the hardware for the "
                                           "network (%2), or less than %3 of the speed-up without "
                                           "(%4). Here it is %5 of the hardware, and %6 on %7."))
        .arg(claimValue(*claims[0], formatter), verdictName(claims[0]->verdict, formatter),
             claimValue(*claims[1], formatter), verdictName(claims[1]->verdict, formatter),
             formatter.percent(comparison.infinibandShare()),
             formatter.percent(comparison.cases.back().scaling),
             networkName(comparison.cases.back().network, formatter));
}

} // namespace reckoner::ui
