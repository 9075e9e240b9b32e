// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/operating_point.h"

#include <algorithm>
#include <cmath>

namespace reckoner {

namespace {

constexpr double kMillisecondsPerSecond = 1000.0;

bool keeps(const LatencyTarget &target, double ttft_s, double tpot_s)
{
    return (target.tpot_s <= 0.0 || tpot_s <= target.tpot_s) &&
           (target.ttft_s <= 0.0 || ttft_s <= target.ttft_s);
}

double of(const Quantiles &quantiles, LatencyGoal goal)
{
    return goal == LatencyGoal::p99 ? quantiles.p99 : quantiles.p95;
}

// The largest whole number in [1, most] that `fine` accepts, given that it accepts 1 and that what
// it accepts comes before what it does not.
template <class Fine>
double largest(double most, const Fine &fine)
{
    double low = 1.0;
    double high = std::floor(most) + 1.0;
    while (high - low > 1.0) {
        const double middle = std::floor((low + high) / 2.0);
        (fine(middle) ? low : high) = middle;
    }
    return low;
}

} // namespace

OperatingGoal goalOf(const Scenario &scenario)
{
    OperatingGoal goal;
    goal.target.ttft_s = scenario.ttft_target_s;
    goal.target.tpot_s = scenario.tpot_target_ms / kMillisecondsPerSecond;
    goal.kept_for = scenario.latency_goal;
    goal.spread = {scenario.input_cv, scenario.output_cv};
    goal.batch_limit = scenario.batch_limit;
    return goal;
}

LatencyTarget waitsAt(const ModelShape &shape, const Card &card, const Efficiency &efficiency,
                      ServingConfig config, const OperatingGoal &goal, double batch)
{
    config.batch = batch;
    const ServingPoint point = servingPoint(shape, card, efficiency, config);
    if (goal.kept_for == LatencyGoal::mean)
        return {point.ttft_s, point.tpot_s};
    const Latency seen = steadyLatency(shape, card, efficiency, config, point, goal.spread);
    return {of(seen.ttft, goal.kept_for), of(seen.tpot, goal.kept_for)};
}

std::optional<ServingPoint> operatingPoint(const ModelShape &shape, const Card &card,
                                           const Efficiency &efficiency, ServingConfig config,
                                           const OperatingGoal &goal)
{
    const double limit = goal.batch_limit * config.dp * config.pp;
    const auto mean = bestBatch(shape, card, efficiency, config, goal.target, limit);
    if (!mean || goal.kept_for == LatencyGoal::mean)
        return mean;
    const auto at = [&](double batch) {
        config.batch = batch;
        return servingPoint(shape, card, efficiency, config);
    };
    const auto fine = [&](double batch) {
        const LatencyTarget waits = waitsAt(shape, card, efficiency, config, goal, batch);
        return keeps(goal.target, waits.ttft_s, waits.tpot_s);
    };
    if (!fine(1.0))
        return std::nullopt;
    return at(largest(mean->batch, fine));
}

std::optional<ApartPoint> apartPoint(const ModelShape &shape, const Card &card,
                                     const Efficiency &efficiency, const ServingConfig &config,
                                     const OperatingGoal &goal, int copies)
{
    Disaggregation split{config, config};
    split.decode.prefill_elsewhere = true;
    const double most = std::min(goal.batch_limit * config.dp * config.pp,
                                 maxBatch(shape, card, efficiency, split.decode));
    std::optional<ApartPoint> best;
    for (int reading = 1; reading < copies && most >= 1.0; ++reading) {
        split.prefill_copies = reading;
        split.decode_copies = copies - reading;
        const auto at = [&](double clients) {
            return disaggregatedLoop(shape, card, efficiency, split, clients);
        };
        const auto fine = [&](double clients) {
            const LoadPoint load = at(clients);
            return keeps(goal.target, load.ttft_s, load.tpot_s);
        };
        if (!fine(1.0))
            continue;
        const LoadPoint load = at(largest(most * split.decode_copies, fine));
        const double rate = load.output_tokens_per_s / config.output_tokens;
        if (!best || rate > best->requests_per_s)
            best = ApartPoint{reading, copies - reading, load, rate};
    }
    return best;
}

} // namespace reckoner
