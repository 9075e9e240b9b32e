// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/serving.h"

#include <algorithm>
#include <cmath>

#include "core/performance/serving_step.h"

namespace reckoner {

double tokensPerStep(const ServingConfig &c)
{
    if (c.draft_tokens <= 0)
        return 1.0;
    const double a = std::clamp(c.draft_acceptance, 0.0, 0.999);
    return (1.0 - std::pow(a, c.draft_tokens + 1.0)) / (1.0 - a);
}

double expertCoverage(const ModelShape &s, double tokens)
{
    if (!s.isMoe() || s.experts <= 0)
        return 1.0;
    const double share = double(s.experts_per_token) / s.experts;
    return 1.0 - std::pow(1.0 - std::min(1.0, share), tokens);
}

ServingLayout layoutOf(const Efficiency &e, const ServingConfig &c)
{
    ServingLayout layout;
    layout.weights = c.weights;
    layout.kv_bytes_per_element = c.kv_bytes_per_element;
    layout.tp = c.tp;
    layout.pp = c.pp;
    layout.dp = c.dp;
    layout.host_share = c.host_share;
    layout.batch_tokens = c.chunk_tokens;
    if (c.draft_tokens > 0 && c.drafting == Drafting::model)
        layout.draft_bytes = c.draft_parameters * kDraftBytes;
    layout.memory_fraction = e.memory_fraction;
    layout.fraction_of_free = e.fraction_of_free;
    layout.workspace_beside = e.workspace_beside;
    return layout;
}

double maxBatch(const ModelShape &s, const Card &card, const Efficiency &e, const ServingConfig &c)
{
    const ServingLayout layout = layoutOf(e, c);
    const ServingMemory memory = servingMemory(s, Bytes(card.memory_bytes), layout);
    const double context = c.input_tokens + c.output_tokens;
    return c.dp * sequencesThatFit(s, memory, layout, context);
}

ServingPoint servingPoint(const ModelShape &s, const Card &card, const Efficiency &e,
                          const ServingConfig &c)
{
    constexpr double kMilli = 1e-3;
    const ServingCopy copy(s, card, e, c);
    double sequences = std::max(1.0, c.batch / c.pp); // of one micro-batch
    // Answers shorter than the wait for their prompts' turn leave fewer sequences decoding.
    const double decoding = copy.promptsPerStep() * c.output_tokens / tokensPerStep(c) + 1.0;
    const bool prompt_bound = !c.static_batch && !c.prefill_elsewhere && decoding < sequences;
    if (prompt_bound)
        sequences = decoding;
    const ServingStep step = copy.step(sequences);

    ServingPoint point;
    point.batch = c.batch;
    point.step_s = step.total_s;
    // Stages in turn take as long as one stage with all layers.
    point.tpot_s = step.total_s / tokensPerStep(c);
    const double alone = copy.promptSeconds(1.0);
    point.prefill_tokens_per_s = copy.newTokens() / alone;
    const double request = copy.engine().request_ms * kMilli;
    if (c.static_batch) {
        point.ttft_s = copy.promptSeconds(c.batch) + request;
        point.output_tokens_per_s = c.batch * c.output_tokens / point.e2eSeconds(c.output_tokens);
    } else {
        point.ttft_s = request + copy.engine().first_steps * point.tpot_s +
                       copy.promptWait(sequences, step) +
                       copy.promptSeconds(copy.bunched(sequences));
        if (prompt_bound) {
            point.output_tokens_per_s =
                copy.promptsPerStep() * c.pp * c.output_tokens / step.total_s;
            const double cycle = c.batch * c.output_tokens / point.output_tokens_per_s;
            point.ttft_s = std::max(point.ttft_s, cycle - (c.output_tokens - 1.0) * point.tpot_s);
        } else {
            point.output_tokens_per_s =
                c.batch * c.output_tokens / point.e2eSeconds(c.output_tokens);
        }
    }
    point.requests_per_s = point.output_tokens_per_s / c.output_tokens;
    point.compute_utilization = step.flops / (step.total_s * copy.peakFlops());
    point.bandwidth_utilization = step.bytes / (step.total_s * copy.peakBandwidth());
    point.max_batch = maxBatch(s, card, e, c);
    point.fits = point.max_batch >= c.batch;
    return point;
}

std::optional<ServingPoint> bestBatch(const ModelShape &s, const Card &card, const Efficiency &e,
                                      ServingConfig c, const LatencyTarget &target,
                                      double batch_limit)
{
    const auto at = [&](double batch) {
        c.batch = batch;
        return servingPoint(s, card, e, c);
    };
    const auto keeps = [&](const ServingPoint &p) {
        return p.fits && (target.tpot_s <= 0.0 || p.tpot_s <= target.tpot_s) &&
               (target.ttft_s <= 0.0 || p.ttft_s <= target.ttft_s);
    };
    ServingPoint best = at(1.0);
    if (!keeps(best))
        return std::nullopt;
    double low = 1.0;
    double high = std::floor(std::min(batch_limit, best.max_batch)) + 1.0; // fails or is the limit
    while (high - low > 1.0) {
        const double middle = std::floor((low + high) / 2.0);
        const ServingPoint point = at(middle);
        if (keeps(point)) {
            best = point;
            low = middle;
        } else {
            high = middle;
        }
    }
    return best;
}

std::size_t throughputLatencyCurve(const ModelShape &s, const Card &card, const Efficiency &e,
                                   ServingConfig c, std::span<ServingPoint> points)
{
    const double most = std::floor(maxBatch(s, card, e, c));
    if (most < 1.0)
        return 0;
    std::size_t written = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const double step = points.size() > 1 ? double(i) / double(points.size() - 1) : 0.0;
        c.batch = std::max(1.0, std::round(std::pow(most, step)));
        if (written > 0 && points[written - 1].batch >= c.batch)
            continue;
        points[written++] = servingPoint(s, card, e, c);
    }
    return written;
}

} // namespace reckoner
