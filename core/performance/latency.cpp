// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/latency.h"

#include <algorithm>
#include <cmath>

#include "core/performance/serving_step.h"

namespace reckoner {

namespace {

// A constant and a log-normal part with the given mean and variance.
Quantiles quantiles(double constant, double mean, double variance)
{
    constexpr double kZ95 = 1.6449;
    constexpr double kZ99 = 2.3263;
    Quantiles q;
    q.mean = constant + mean;
    if (mean <= 0.0) {
        q.p50 = q.p95 = q.p99 = q.mean;
        return q;
    }
    const double s2 = std::log1p(variance / (mean * mean));
    const double mu = std::log(mean) - s2 / 2.0;
    const double s = std::sqrt(s2);
    q.p50 = constant + std::exp(mu);
    q.p95 = constant + std::exp(mu + kZ95 * s);
    q.p99 = constant + std::exp(mu + kZ99 * s);
    return q;
}

constexpr double kMostBusy = 0.98; // beyond it a queue of random arrivals grows without end

// A queue of prompts with log-normal lengths: M/G/1.
struct Queue {
    double wait_s = 0;
    double variance = 0;
};

Queue queueOf(double service_s, double rate, double in2)
{
    const double busy = std::min(kMostBusy, rate * service_s);
    Queue queue;
    queue.wait_s = busy * service_s * (1.0 + in2) / (2.0 * (1.0 - busy));
    // Takacs: second moment of the wait with log-normal service.
    const double third = std::pow(1.0 + in2, 3.0) * service_s * service_s * service_s;
    queue.variance = queue.wait_s * queue.wait_s + rate * third / (3.0 * (1.0 - busy));
    return queue;
}

// Time to the first token: the same for all, and what differs from request to request.
struct FirstToken {
    double constant_s = 0;
    double own_s = 0; // its prompt
    Queue queue;
};

// A copy that is rarely busy runs less than one sequence on average.
double runningOf(const ServingConfig &c, const ServingPoint &point, double rate)
{
    const double answer = c.output_tokens * point.tpot_s;
    return std::min(point.batch, rate * (answer + point.ttft_s));
}

FirstToken firstTokenOf(const ServingCopy &copy, const ServingConfig &c, const ServingPoint &point,
                        double rate, double in2)
{
    FirstToken first;
    first.own_s = copy.promptCompute(1.0, 1.0);
    // Attention groups and stages compute different prompts.
    first.queue = queueOf(first.own_s / c.dp / c.pp, rate, in2);
    const double idle = std::max(0.0, 1.0 - runningOf(c, point, rate));
    constexpr double kMilli = 1e-3;
    first.constant_s = copy.engine().request_ms * kMilli +
                       (copy.engine().first_steps - 0.5 * idle) * point.step_s +
                       copy.promptSeconds(1.0) - first.own_s;
    return first;
}

// What prompts do to those that decode beside them.
struct Stalls {
    double rate = 0;
    double seconds = 0; // each
};

Latency latencyOf(const ModelShape &s, const Card &card, const Efficiency &e,
                  const ServingConfig &c, const ServingPoint &point, double rate,
                  const FirstToken &first, const Stalls &stalls, const LengthSpread &spread)
{
    Latency out;
    out.running = runningOf(c, point, rate);
    const double in2 = spread.input_cv * spread.input_cv;
    const double varying = first.own_s + first.queue.wait_s;
    const double variance = first.own_s * first.own_s * in2 + first.queue.variance;
    out.ttft = quantiles(first.constant_s, varying, variance + point.step_s * point.step_s / 12.0);

    // The batch fluctuates like a Poisson number; a token costs the more the more run beside it.
    ServingConfig more = c;
    more.batch = point.batch + 1.0;
    const double slope = std::max(0.0, servingPoint(s, card, e, more).tpot_s - point.tpot_s);
    const double answer_s = c.output_tokens * point.tpot_s;
    // Over an answer the others come and go: it averages over about two of its own durations.
    const double fluctuation = slope * slope * out.running / 2.0;
    // As many prompts stall an answer as arrive during it.
    const double stall_variance = stalls.rate * std::max(point.tpot_s, answer_s) * stalls.seconds *
                                  stalls.seconds * (1.0 + in2) /
                                  std::pow(std::max(1.0, c.output_tokens), 2.0);
    out.tpot = quantiles(0.0, point.tpot_s, fluctuation + stall_variance);

    const double out2 = spread.output_cv * spread.output_cv;
    const double tpot_cv2 = (fluctuation + stall_variance) / (point.tpot_s * point.tpot_s);
    const double e2e_mean = std::max(0.0, c.output_tokens - 1.0) * point.tpot_s;
    const double e2e_variance = e2e_mean * e2e_mean * ((1.0 + out2) * (1.0 + tpot_cv2) - 1.0);
    out.e2e = quantiles(first.constant_s, e2e_mean + varying, e2e_variance + variance);
    return out;
}

// One copy that does both.
Latency latencyAt(const ModelShape &s, const Card &card, const Efficiency &e,
                  const ServingConfig &c, const ServingPoint &point, double rate,
                  const LengthSpread &spread)
{
    const ServingCopy copy(s, card, e, c);
    const FirstToken first = firstTokenOf(copy, c, point, rate, spread.input_cv * spread.input_cv);
    return latencyOf(s, card, e, c, point, rate, first, {rate, first.own_s / c.pp}, spread);
}

// Copies apart; `rate` is that of all together.
std::optional<Latency> apartAt(const ModelShape &s, const Card &card, const Efficiency &e,
                               const Disaggregation &split, const ServingPoint &point, double rate,
                               const LengthSpread &spread)
{
    const PromptSide side = promptSide(s, card, e, split);
    if (rate > kMostBusy * side.prompts_per_s)
        return std::nullopt;
    FirstToken first;
    first.own_s = side.service_s;
    first.constant_s = side.around_s + point.tpot_s;
    const double servers = side.prompts_per_s * side.service_s;
    first.queue = queueOf(side.service_s, rate / servers, spread.input_cv * spread.input_cv);
    return latencyOf(s, card, e, split.decode, point, rate / split.decode_copies, first, {},
                     spread);
}

} // namespace

std::optional<Latency> openLoopLatency(const ModelShape &s, const Card &card, const Efficiency &e,
                                       const ServingConfig &c, double rate, double slots,
                                       const LengthSpread &spread)
{
    const std::optional<LoadPoint> load = openLoop(s, card, e, c, rate, slots);
    if (!load)
        return std::nullopt;
    ServingConfig config = c;
    config.batch = load->point.batch;
    return latencyAt(s, card, e, config, load->point, rate, spread);
}

Latency steadyLatency(const ModelShape &s, const Card &card, const Efficiency &e,
                      const ServingConfig &c, const ServingPoint &point, const LengthSpread &spread)
{
    return latencyAt(s, card, e, c, point, point.requests_per_s, spread);
}

ServingPoint withRandomArrivals(const ModelShape &s, const Card &card, const Efficiency &e,
                                const ServingConfig &c, ServingPoint point,
                                const LengthSpread &spread)
{
    const ServingCopy copy(s, card, e, c);
    const double in2 = spread.input_cv * spread.input_cv;
    const FirstToken first = firstTokenOf(copy, c, point, point.requests_per_s, in2);
    // Little's law with the queue's wait: batch = rate (unqueued + wait(rate)), a quadratic.
    const double service = first.own_s / c.pp;
    const double unqueued = first.constant_s + first.own_s + (c.output_tokens - 1.0) * point.tpot_s;
    const double half = 0.5 * service * (1.0 + in2);
    const double linear = unqueued + point.batch * service;
    const double root =
        std::sqrt(linear * linear + 4.0 * (half - unqueued) * service * point.batch);
    const double rate = 2.0 * point.batch / (linear + root);
    // Clients that wait for steps to take their prompts in may be slower still.
    const double slower = std::min(1.0, rate / point.requests_per_s);
    point.requests_per_s *= slower;
    point.compute_utilization *= slower;
    point.bandwidth_utilization *= slower;
    point.output_tokens_per_s = point.requests_per_s * c.output_tokens;
    point.ttft_s = point.batch / point.requests_per_s - (c.output_tokens - 1.0) * point.tpot_s;
    return point;
}

std::optional<Latency> openLoopLatencyApart(const ModelShape &s, const Card &card,
                                            const Efficiency &e, const Disaggregation &split,
                                            double rate, const LengthSpread &spread)
{
    const auto load =
        openLoop(s, card, e, split.decode, rate / split.decode_copies, split.decode.batch);
    return load ? apartAt(s, card, e, split, load->point, rate, spread) : std::nullopt;
}

std::optional<Latency> steadyLatencyApart(const ModelShape &s, const Card &card,
                                          const Efficiency &e, const Disaggregation &split,
                                          const ServingPoint &point, const LengthSpread &spread)
{
    return apartAt(s, card, e, split, point, point.requests_per_s * split.decode_copies, spread);
}

} // namespace reckoner
