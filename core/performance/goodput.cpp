// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/goodput.h"

#include <algorithm>
#include <cmath>

namespace reckoner {

namespace {

constexpr double kSecondsPerDay = 24.0 * 3600.0;
// Beyond this the exponential says "never" anyway, and stays a finite number.
constexpr double kHopeless = 100.0;

} // namespace

Goodput goodput(const Reliability &r, double cards, double checkpoint_bytes)
{
    Goodput out;
    out.failures_per_day = r.failures_per_card_day * cards;
    out.checkpoint_s = checkpoint_bytes / r.checkpoint_bytes_per_s;
    out.idle_share = r.idle_share;
    const double running = 1.0 - r.idle_share;
    out.share = running;
    if (out.failures_per_day <= 0.0)
        return out;
    const double between = kSecondsPerDay / out.failures_per_day;
    out.checkpoint_interval_s = std::sqrt(2.0 * out.checkpoint_s * between);
    const double cycle = out.checkpoint_interval_s + out.checkpoint_s;
    const double expected = between * std::exp(std::min(kHopeless, r.restart_s / between)) *
                            std::expm1(std::min(kHopeless, cycle / between));
    out.share = running * out.checkpoint_interval_s / expected;
    out.checkpoint_share = running * out.checkpoint_s / expected;
    out.failure_share = running * (1.0 - cycle / expected);
    return out;
}

} // namespace reckoner
