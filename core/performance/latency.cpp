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

// `config.batch` is that of `point`.
Latency latencyAt(const ModelShape &s, const Card &card, const Efficiency &e,
                  const ServingConfig &config, const ServingPoint &point, double rate,
                  const LengthSpread &spread)
{
    const ServingConfig &c = config;
    const ServingCopy copy(s, card, e, config);
    Latency out;
    // A copy that is rarely busy runs less than one sequence on average.
    const double answer = c.output_tokens * point.tpot_s;
    out.running = std::min(point.batch, std::max(rate * (answer + point.ttft_s), 0.0));

    // Prompts: service times in proportion to their length; stages compute different ones at once.
    const double own = copy.promptCompute(1.0, 1.0) / c.dp;
    const double service = own / c.pp;
    const double busy = std::min(0.98, rate * service);
    const double in2 = spread.input_cv * spread.input_cv;
    const double wait = busy * service * (1.0 + in2) / (2.0 * (1.0 - busy));
    // Takacs: second moment of the wait with log-normal service.
    const double third = std::pow(1.0 + in2, 3.0) * service * service * service;
    const double wait_variance = wait * wait + rate * third / (3.0 * (1.0 - busy));
    const double step = point.step_s;
    const double idle = std::max(0.0, 1.0 - out.running);
    const double constant = copy.engine().request_ms * 1e-3 +
                            (copy.engine().first_steps - 0.5 * idle) * step +
                            copy.promptSeconds(1.0) - own;
    const double own_variance = own * own * in2;
    const double step_variance = step * step / 12.0;
    out.ttft = quantiles(constant, own + wait, own_variance + wait_variance + step_variance);

    // The batch fluctuates like a Poisson number; a token costs the more the more run beside it.
    ServingConfig more = config;
    more.batch = config.batch + 1.0;
    const double slope = std::max(0.0, servingPoint(s, card, e, more).tpot_s - point.tpot_s);
    const double answer_s = std::max(point.tpot_s, answer);
    // Over an answer the others come and go: it averages over about two of its own durations.
    const double fluctuation = slope * slope * out.running / 2.0;
    // Stalls by prompts: as many as arrive during an answer, each a prompt long.
    const double stalls = rate * answer_s;
    const double stall_variance =
        stalls * service * service * (1.0 + in2) / std::pow(std::max(1.0, c.output_tokens), 2.0);
    out.tpot = quantiles(0.0, point.tpot_s, fluctuation + stall_variance);

    const double out2 = spread.output_cv * spread.output_cv;
    const double tpot_cv2 = (fluctuation + stall_variance) / (point.tpot_s * point.tpot_s);
    const double e2e_mean = std::max(0.0, c.output_tokens - 1.0) * point.tpot_s;
    const double e2e_variance = e2e_mean * e2e_mean * ((1.0 + out2) * (1.0 + tpot_cv2) - 1.0);
    out.e2e =
        quantiles(constant, e2e_mean + own + wait, e2e_variance + own_variance + wait_variance);
    return out;
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

} // namespace reckoner
