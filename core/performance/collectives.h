// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>

namespace reckoner {

/// Seconds of an all-reduce of `bytes` over `cards`, the faster of two ways: each card reads all of
/// the others' bytes, latency + (n-1) * bytes / rate; or it reduces its part and hands it on, twice
/// the latency + 2 (n-1)/n * bytes / rate (Thakur et al. 2005). 0 for one card. `rate`: achieved
/// bytes/s in one direction, > 0.
[[nodiscard]] constexpr double allReduceSeconds(double bytes, int cards, double rate,
                                                double latency_s)
{
    if (cards <= 1)
        return 0.0;
    const double whole_s = (cards - 1.0) * bytes / rate;
    return latency_s + std::min(whole_s, latency_s + 2.0 / cards * whole_s);
}

/// The same for an all-gather or reduce-scatter whose result or input is `bytes` in all.
[[nodiscard]] constexpr double allGatherSeconds(double bytes, int cards, double rate,
                                                double latency_s)
{
    if (cards <= 1)
        return 0.0;
    return latency_s + (cards - 1.0) / cards * bytes / rate;
}

} // namespace reckoner
