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

namespace {

constexpr double kMilli = 1e-3;

// A closed loop of requests that are prefilled and decoded by the same copy.
struct Loop {
    ServingStep step;
    double sequences = 1; // that decode in it
    double decoding = 1;  // share of its time in the copy that a request decodes
    double tpot_s = 0;
    double ttft_s = 0;
};

// Requests beside one in its own micro-batch.
double othersOf(const ServingConfig &c)
{
    return std::max(0.0, c.batch / c.pp - 1.0);
}

// The loop if `share` of the other requests decode beside one.
Loop loopAt(const ServingCopy &copy, const ServingConfig &c, double share)
{
    const double others = othersOf(c);
    const double sequences = 1.0 + others * share;
    const double elsewhere = c.pp > 1 ? (c.batch - 1.0 - others) / (c.pp - 1.0) : 0.0;
    Loop loop;
    loop.sequences = sequences;
    loop.step = copy.step({sequences, std::max(0.0, elsewhere * share)});
    // Stages in turn take as long as one stage with all layers.
    loop.tpot_s = loop.step.total_s / tokensPerStep(c);
    loop.ttft_s = copy.engine().first_steps * loop.tpot_s;
    if (!c.prefill_elsewhere)
        loop.ttft_s +=
            copy.engine().request_ms * kMilli + copy.admissionSteps(sequences) * loop.step.total_s +
            copy.promptWait(sequences, loop.step) + copy.promptSeconds(copy.bunched(sequences));
    const double answer_s = c.output_tokens * loop.tpot_s;
    loop.decoding = answer_s / (answer_s + std::max(0.0, loop.ttft_s - loop.tpot_s));
    return loop;
}

// Where the share that decodes is the one that follows from it. The more decode, the longer both
// answers and prompts take: their ratio hardly moves, and a secant finds it in a few steps.
Loop settledLoop(const ServingCopy &copy, const ServingConfig &c, double most)
{
    double before = most;
    Loop loop = loopAt(copy, c, most);
    double before_excess = loop.decoding - most;
    double share = loop.decoding;
    if (before_excess >= 0.0)
        return loop;
    constexpr double kNear = 1e-6; // coarser, a larger batch may seem to answer less
    constexpr int kRounds = 6;
    for (int i = 0; c.batch > 1.0 && i < kRounds; ++i) {
        loop = loopAt(copy, c, share);
        const double excess = loop.decoding - share;
        if (std::abs(excess) < kNear)
            break;
        const double next = share - excess * (share - before) / (excess - before_excess);
        before = share;
        before_excess = excess;
        share = std::clamp(next, 0.0, most);
    }
    return loop;
}

// A copy never takes prompts in faster than its steps compute them: beyond that they queue.
Loop closedLoopOf(const ServingCopy &copy, const ServingConfig &c)
{
    const double others = othersOf(c);
    const double prompts = copy.promptsPerStep();
    const double replaced = prompts * copy.answerSteps(); // decode at that rate
    Loop loop = settledLoop(copy, c, others > replaced ? replaced / others : 1.0);
    const double full_step_s = copy.step({1.0 + replaced, replaced}).total_s;
    const double cycle_s = (others + 1.0) * full_step_s / prompts;
    loop.ttft_s = std::max(loop.ttft_s, cycle_s - (c.output_tokens - 1.0) * loop.tpot_s);
    return loop;
}

} // namespace

ServingPoint servingPoint(const ModelShape &s, const Card &card, const Efficiency &e,
                          const ServingConfig &c)
{
    const ServingCopy copy(s, card, e, c);
    const bool loops = !c.static_batch && !c.prefill_elsewhere;
    const Loop loop = loops ? closedLoopOf(copy, c) : loopAt(copy, c, 1.0);

    ServingPoint point;
    point.batch = c.batch;
    point.step_s = loop.step.total_s;
    point.tpot_s = loop.tpot_s;
    point.prefill_tokens_per_s = copy.newTokens() / copy.promptSeconds(1.0);
    point.ttft_s = c.static_batch ? copy.promptSeconds(c.batch) + copy.engine().request_ms * kMilli
                                  : loop.ttft_s;
    point.output_tokens_per_s = c.batch * c.output_tokens / point.e2eSeconds(c.output_tokens);
    point.requests_per_s = point.output_tokens_per_s / c.output_tokens;
    // By the work of a request: a card does other things while that one does not decode.
    const double stage_requests_per_s = point.requests_per_s / c.pp;
    const double flops = copy.answerFlops() + (c.prefill_elsewhere ? 0.0 : copy.promptFlops());
    const double bytes = copy.answerSteps() * loop.step.bytes / loop.sequences;
    point.compute_utilization = stage_requests_per_s * flops / copy.peakFlops();
    point.bandwidth_utilization = stage_requests_per_s * bytes / copy.peakBandwidth();
    point.max_batch = maxBatch(s, card, e, c);
    point.fits = point.max_batch >= c.batch;
    point.recorded = loop.step.recorded;
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

double spacedBatch(double most, std::size_t at, std::size_t count)
{
    const double share = count > 1 ? double(at) / double(count - 1) : 0.0;
    return std::round(std::pow(most, share));
}

std::size_t throughputLatencyCurve(const ModelShape &s, const Card &card, const Efficiency &e,
                                   ServingConfig c, std::span<ServingPoint> points)
{
    const double most = std::floor(maxBatch(s, card, e, c));
    if (most < 1.0)
        return 0;
    std::size_t written = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        c.batch = spacedBatch(most, i, points.size());
        if (written > 0 && points[written - 1].batch >= c.batch)
            continue;
        points[written++] = servingPoint(s, card, e, c);
    }
    return written;
}

} // namespace reckoner
