// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/power.h"

#include <algorithm>

namespace reckoner {

Watts cardPower(const Card &card, double compute_utilization, double bandwidth_utilization)
{
    const double load = kBusyShare + kComputeShare * std::clamp(compute_utilization, 0.0, 1.0) +
                        kBandwidthShare * std::clamp(bandwidth_utilization, 0.0, 1.0);
    return Watts(card.idle_w + (card.tdp_w - card.idle_w) * std::min(1.0, load));
}

Watts trainingCardPower(const Card &card, double hardware_utilization)
{
    // Training also streams activations: a fifth of peak bandwidth is typical of a dense layer.
    constexpr double kTrainingBandwidth = 0.2;
    return cardPower(card, hardware_utilization, kTrainingBandwidth);
}

Watts nodePower(Watts cards_power, Watts cards_tdp)
{
    return cards_power + kNodeOverheadShare * cards_tdp;
}

} // namespace reckoner
