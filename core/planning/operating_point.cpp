// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/operating_point.h"

#include <algorithm>
#include <cmath>

namespace reckoner {

namespace {

constexpr double kMillisecondsPerSecond = 1000.0;

bool keeps(const LatencyTarget &target, const LatencyTarget &waits)
{
    return (target.tpot_s <= 0.0 || waits.tpot_s <= target.tpot_s) &&
           (target.ttft_s <= 0.0 || waits.ttft_s <= target.ttft_s);
}

double of(const Quantiles &quantiles, LatencyGoal goal)
{
    switch (goal) {
    case LatencyGoal::mean:
        return quantiles.mean;
    case LatencyGoal::p95:
        return quantiles.p95;
    case LatencyGoal::p99:
        return quantiles.p99;
    }
    return quantiles.mean;
}

LatencyTarget waitsOf(const Latency &seen, LatencyGoal goal)
{
    return {of(seen.ttft, goal), of(seen.tpot, goal)};
}

// The most sequences that the memory and the engine's own limit allow.
double mostOf(const ModelShape &shape, const Card &card, const Efficiency &efficiency,
              const ServingConfig &config, const OperatingGoal &goal)
{
    return std::min(goal.batch_limit * config.dp * config.pp,
                    maxBatch(shape, card, efficiency, config));
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

// Where a copy of so many stages runs when no batch above `most` keeps the targets: the most
// answers, not the most sequences. Beyond the rows of its recorded graphs an engine launches
// kernels one by one, and in a pipeline of few requests one prompt holds up all stages. `at` gives
// the point of a batch.
template <class At>
ServingPoint chosenPoint(double most, int stages, const At &at)
{
    ServingPoint best = at(most);
    const auto consider = [&](const ServingPoint &point) {
        if (point.requests_per_s > best.requests_per_s)
            best = point;
    };
    if (!best.recorded && at(1.0).recorded)
        consider(at(largest(most, [&](double batch) { return at(batch).recorded; })));
    constexpr double kFew = 2.0; // of each stage
    if (stages > 1 && most <= kFew * stages) {
        for (double batch = most - 1.0; batch >= 1.0; --batch)
            consider(at(batch));
    }
    return best;
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

ServingPoint pointAt(const ModelShape &shape, const Card &card, const Efficiency &efficiency,
                     ServingConfig config, const OperatingGoal &goal, double batch)
{
    config.batch = batch;
    return withRandomArrivals(shape, card, efficiency, config,
                              servingPoint(shape, card, efficiency, config), goal.spread);
}

LatencyTarget waitsAt(const ModelShape &shape, const Card &card, const Efficiency &efficiency,
                      ServingConfig config, const OperatingGoal &goal, double batch)
{
    const ServingPoint point = pointAt(shape, card, efficiency, config, goal, batch);
    if (goal.kept_for == LatencyGoal::mean)
        return {point.ttft_s, point.tpot_s};
    config.batch = batch;
    return waitsOf(steadyLatency(shape, card, efficiency, config, point, goal.spread),
                   goal.kept_for);
}

std::optional<ServingPoint> operatingPoint(const ModelShape &shape, const Card &card,
                                           const Efficiency &efficiency,
                                           const ServingConfig &config, const OperatingGoal &goal)
{
    const auto fine = [&](double batch) {
        return keeps(goal.target, waitsAt(shape, card, efficiency, config, goal, batch));
    };
    const double most = mostOf(shape, card, efficiency, config, goal);
    if (most < 1.0 || !fine(1.0))
        return std::nullopt;
    const auto at = [&](double batch) {
        return pointAt(shape, card, efficiency, config, goal, batch);
    };
    return chosenPoint(largest(most, fine), config.pp, at);
}

std::optional<ApartPoint> apartAt(const ModelShape &shape, const Card &card,
                                  const Efficiency &efficiency, Disaggregation split,
                                  const OperatingGoal &goal, double batch)
{
    split.decode.batch = batch;
    ServingPoint point = servingPoint(shape, card, efficiency, split.decode);
    const auto seen = steadyLatencyApart(shape, card, efficiency, split, point, goal.spread);
    if (!seen)
        return std::nullopt;
    point.ttft_s = seen->ttft.mean;
    return ApartPoint{static_cast<int>(split.prefill_copies), static_cast<int>(split.decode_copies),
                      point, waitsOf(*seen, goal.kept_for)};
}

std::vector<ApartPoint> apartPoints(const ModelShape &shape, const Card &card,
                                    const Efficiency &efficiency, const ServingConfig &config,
                                    const OperatingGoal &goal, int copies)
{
    Disaggregation split(config, config);
    const double most = mostOf(shape, card, efficiency, config, goal);
    std::vector<ApartPoint> found;
    for (int reading = 1; reading < copies && most >= 1.0; ++reading) {
        split.prefill_copies = reading;
        split.decode_copies = copies - reading;
        const auto at = [&](double batch) {
            return apartAt(shape, card, efficiency, split, goal, batch);
        };
        const auto fine = [&](double batch) {
            const auto point = at(batch);
            return point && keeps(goal.target, point->waits);
        };
        const auto alone = [&](double batch) {
            split.decode.batch = batch;
            return servingPoint(shape, card, efficiency, split.decode);
        };
        if (!fine(1.0))
            continue;
        found.push_back(*at(chosenPoint(largest(most, fine), config.pp, alone).batch));
    }
    return found;
}

std::optional<ApartPoint> apartPoint(const ModelShape &shape, const Card &card,
                                     const Efficiency &efficiency, const ServingConfig &config,
                                     const OperatingGoal &goal, int copies)
{
    const std::vector<ApartPoint> found =
        apartPoints(shape, card, efficiency, config, goal, copies);
    const auto most = std::ranges::max_element(found, {}, &ApartPoint::requestsPerSecond);
    return most != found.end() ? std::optional(*most) : std::nullopt;
}

} // namespace reckoner
