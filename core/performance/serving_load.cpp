// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/serving_load.h"

#include <algorithm>
#include <cmath>

#include "core/performance/serving_constants.h"
#include "core/performance/serving_step.h"

namespace reckoner {

namespace {

constexpr double kMilli = 1e-3;

// The longest of so many log-normal answers over their mean: its median. The normal quantile is
// Abramowitz and Stegun 26.2.23, good to 0.0005.
double longestOf(double answers, double cv)
{
    if (cv <= 0.0 || answers <= 1.0)
        return 1.0;
    const double beyond = 1.0 - std::pow(0.5, 1.0 / answers);
    const double t = std::sqrt(-2.0 * std::log(beyond));
    const double z = t - (2.515517 + t * (0.802853 + t * 0.010328)) /
                             (1.0 + t * (1.432788 + t * (0.189269 + t * 0.001308)));
    const double s2 = std::log1p(cv * cv);
    return std::max(1.0, std::exp(z * std::sqrt(s2) - s2 / 2.0));
}

LoadPoint unqueued(const ServingPoint &point)
{
    return {point, 0.0, point.ttft_s, point.tpot_s, point.output_tokens_per_s};
}

} // namespace

LoadPoint closedLoop(const ModelShape &s, const Card &card, const Efficiency &e, ServingConfig c,
                     double concurrency, double slots)
{
    c.batch = std::max(1.0, std::min(concurrency, slots));
    LoadPoint load = unqueued(servingPoint(s, card, e, c));
    const double queued = concurrency - c.batch;
    if (queued > 0.0) {
        load.queue_s = queued / load.point.requests_per_s;
        load.ttft_s += load.queue_s;
    }
    return load;
}

LoadPoint burst(const ModelShape &s, const Card &card, const Efficiency &e, ServingConfig c,
                double requests, double slots, double output_cv)
{
    const double batch = std::max(1.0, std::min(requests, slots));
    const double waiting = requests - batch;
    c.batch = batch;
    LoadPoint load = unqueued(servingPoint(s, card, e, c));
    // The first wave: prompts in turn, decoding of the early ones held up by the late ones.
    const double wave = ServingCopy(s, card, e, c).promptSeconds(batch);
    ServingConfig decoding = c;
    decoding.prefill_elsewhere = true;
    const ServingPoint alone = servingPoint(s, card, e, decoding);
    const double first_tpot = std::min(alone.tpot_s + 0.5 * wave / std::max(1.0, c.output_tokens),
                                       std::max(load.point.tpot_s, alone.tpot_s));
    const double first_ttft = 0.5 * wave + load.point.tpot_s;
    const double share = batch / requests;
    // Later requests enter as earlier ones leave, at the steady rate.
    const double rate = load.point.requests_per_s;
    load.queue_s = waiting > 0.0 ? 0.5 * waiting / rate : 0.0;
    const double first_end = wave + c.output_tokens * alone.tpot_s;
    load.ttft_s = share * first_ttft +
                  (1.0 - share) * (std::max(load.queue_s, 0.5 * first_end) + load.point.ttft_s);
    load.tpot_s = share * first_tpot + (1.0 - share) * load.point.tpot_s;
    decoding.batch = 1.0; // the last one runs alone
    const double drain = (longestOf(batch, output_cv) - 1.0) * c.output_tokens *
                         servingPoint(s, card, e, decoding).tpot_s;
    const double makespan = first_end + waiting / rate + drain;
    load.output_tokens_per_s = requests * c.output_tokens / makespan;
    return load;
}

std::optional<LoadPoint> openLoop(const ModelShape &s, const Card &card, const Efficiency &e,
                                  ServingConfig c, double requests_per_s, double slots)
{
    const auto at = [&](double batch) {
        c.batch = batch;
        return servingPoint(s, card, e, c);
    };
    double low = 1.0;
    double high = std::max(1.0, slots);
    if (at(high).requests_per_s < requests_per_s)
        return std::nullopt;
    if (at(low).requests_per_s >= requests_per_s)
        return unqueued(at(low));
    constexpr int kSteps = 24;
    for (int i = 0; i < kSteps; ++i) {
        const double middle = 0.5 * (low + high);
        (at(middle).requests_per_s < requests_per_s ? low : high) = middle;
    }
    return unqueued(at(high));
}

PromptSide promptSide(const ModelShape &s, const Card &card, const Efficiency &e,
                      const Disaggregation &split)
{
    const KernelConstants &kernel = constantsOf(e).kernel;
    ServingConfig prefill = split.prefill;
    prefill.batch = 1.0;
    const ServingPoint prompt = servingPoint(s, card, e, prefill);
    const ServingCopy copy(s, card, e, prefill);
    PromptSide side;
    side.service_s = copy.promptSeconds(1.0);
    // Under load a step computes as many as it may, and attention groups different ones.
    const double together = std::max<double>(prefill.dp, std::floor(copy.promptsPerStep()));
    const double of_copy = together / copy.promptSeconds(together);
    side.prompts_per_s = split.prefill_copies * of_copy;
    side.compute_utilization = of_copy / prefill.pp * copy.promptFlops() / copy.peakFlops();
    const double transfer =
        kvBytesForContext(s, prefill.kv_bytes_per_element, prefill.input_tokens) /
        (card.link_bytes_per_s * (card.has_nvlink ? kernel.nvlink : kernel.pcie));
    side.around_s = prompt.ttft_s - side.service_s + transfer + kernel.handover_ms * kMilli;
    return side;
}

LoadPoint disaggregatedLoop(const ModelShape &s, const Card &card, const Efficiency &e,
                            const Disaggregation &split, double concurrency)
{
    const KernelConstants &kernel = constantsOf(e).kernel;
    const PromptSide side = promptSide(s, card, e, split);
    const double prompts_per_s = side.prompts_per_s;
    const double wave = split.prefill.equal_clients ? kernel.handover_wave : 0.0;
    ServingConfig decode = split.decode;
    const double most = maxBatch(s, card, e, decode);
    const double reach = std::max(1.0, most) * split.decode_copies;
    LoadPoint load;
    // Requests are either in prefill or in decode: a fixed point in their share.
    double decoding = std::min(concurrency, reach);
    constexpr int kRounds = 12;
    for (int i = 0; i < kRounds; ++i) {
        decode.batch = std::max(1.0, decoding / split.decode_copies);
        load.point = servingPoint(s, card, e, decode);
        const double decode_s = decode.output_tokens * load.point.tpot_s;
        const double rate = std::min(prompts_per_s, decoding / decode_s);
        const double busy = std::min(0.95, rate / prompts_per_s);
        load.queue_s =
            side.service_s * busy / (2.0 * (1.0 - busy)) + 0.5 * wave * concurrency / prompts_per_s;
        load.ttft_s = side.service_s + side.around_s + load.queue_s + load.point.tpot_s;
        const double wanted = concurrency - rate * load.ttft_s;
        decoding =
            0.5 * (decoding + std::clamp(std::min(wanted, prompts_per_s * decode_s), 1.0, reach));
    }
    load.tpot_s = load.point.tpot_s;
    const double cycle = load.ttft_s + decode.output_tokens * load.tpot_s;
    const double rate = std::min(
        {prompts_per_s, decoding / (decode.output_tokens * load.tpot_s), concurrency / cycle});
    // What the cycle does not hold waits.
    const double waiting = std::max(0.0, concurrency - rate * cycle);
    load.queue_s += waiting / rate;
    load.ttft_s += waiting / rate;
    load.output_tokens_per_s = rate * decode.output_tokens;
    return load;
}

} // namespace reckoner
