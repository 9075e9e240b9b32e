// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/serving.h"

#include <algorithm>
#include <cmath>

#include "core/performance/collectives.h"
#include "core/performance/flops.h"

namespace reckoner {

namespace {

constexpr double kActivationBytes = 2.0;

// What does not change with the batch.
struct Copy {
    const ModelShape &shape;
    const Efficiency &efficiency;
    const ServingConfig &config;
    WeightBytes bytes;
    double context;       // mean tokens in the cache of a running sequence
    double new_tokens;    // of a prompt, not found in the prefix cache
    double prefill_flops; // of one prompt
    double matrix_flops;  // peak of all cards of a stage
    double bandwidth;     // achieved, of all cards of a stage
    double link_rate;     // achieved, one direction

    Copy(const ModelShape &s, const Card &card, const Efficiency &e, const ServingConfig &c)
        : shape(s),
          efficiency(e),
          config(c),
          bytes(weightBytes(s, c.weights)),
          context(c.input_tokens + c.output_tokens / 2.0),
          new_tokens(std::max(1.0, c.input_tokens * (1.0 - c.prefix_cache_fraction))),
          prefill_flops(0),
          matrix_flops(matrixRate(card, c.weights) * c.tp * c.dp),
          bandwidth(card.bandwidth * e.bandwidth * c.tp * c.dp),
          link_rate(card.link_bytes_per_s * e.link)
    {
        const double cached = c.input_tokens - new_tokens;
        const ForwardFlops flops = forwardFlopsPerToken(s, cached + new_tokens / 2.0);
        // Logits are needed for the last position only.
        prefill_flops = new_tokens * (flops.linear + flops.attention) + flops.head;
    }

    [[nodiscard]] double collectives(double tokens) const
    {
        const double message = tokens / config.dp * shape.hidden * kActivationBytes;
        const double latency = efficiency.allreduce_latency_s;
        double seconds =
            2.0 * shape.layers * allReduceSeconds(message, config.tp, link_rate, latency);
        if (config.dp > 1) { // tokens travel to their experts and back
            const double routed = message * shape.experts_per_token / config.tp;
            seconds +=
                2.0 * shape.moe_layers * allGatherSeconds(routed, config.dp, link_rate, latency);
        }
        return seconds;
    }

    [[nodiscard]] double weightBytesRead(double tokens) const
    {
        const double head = shape.tied_embeddings ? bytes.embedding : bytes.head;
        return (bytes.shared + head) * config.dp + bytes.routed * expertCoverage(shape, tokens);
    }

    // KV bytes read in one step, summed over the cards of a stage.
    [[nodiscard]] double kvBytesRead(double sequences) const
    {
        return sequences * kvBytesForContext(shape, config.kv_bytes_per_element, context) *
               kvShareOfCard(shape, config.tp) * config.tp;
    }

    [[nodiscard]] double decodeFlops(double sequences) const
    {
        const ForwardFlops flops = forwardFlopsPerToken(shape, 0.0);
        return sequences * (flops.total() + decodeAttentionFlops(shape, context));
    }

    [[nodiscard]] double fixed() const
    {
        return shape.layers * efficiency.layer_overhead_s + efficiency.step_overhead_s;
    }

    // Compute of one prompt, never faster than reading the weights once.
    [[nodiscard]] double promptSeconds(double prompts) const
    {
        const double compute = prompts * prefill_flops / (matrix_flops * efficiency.prefill);
        const double read = weightBytesRead(prompts * new_tokens) / bandwidth;
        return std::max(compute, read) + collectives(prompts * new_tokens);
    }
};

struct Step {
    double decode_s = 0;  // roofline part of decoding
    double prefill_s = 0; // arriving prompts
    double total_s = 0;
    double flops = 0;
    double bytes = 0;
};

Step engineStep(const Copy &copy, double sequences)
{
    Step step;
    step.bytes = copy.weightBytesRead(sequences) + copy.kvBytesRead(sequences);
    step.flops = copy.decodeFlops(sequences);
    step.decode_s = std::max(step.bytes / copy.bandwidth,
                             step.flops / (copy.matrix_flops * copy.efficiency.decode));
    double tokens = sequences;
    if (!copy.config.static_batch) {
        // While a sequence decodes, each of the others has its own prompt prefilled once.
        const double prompts = (sequences - 1.0) / copy.config.output_tokens;
        const double flops = prompts * copy.prefill_flops;
        step.prefill_s = flops / (copy.matrix_flops * copy.efficiency.prefill);
        step.flops += flops;
        tokens += prompts * copy.new_tokens;
    }
    step.total_s = step.decode_s + step.prefill_s + copy.collectives(tokens) + copy.fixed();
    return step;
}

} // namespace

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
    layout.memory_fraction = e.memory_fraction;
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
    const Copy copy(s, card, e, c);
    const double sequences = std::max(1.0, c.batch / c.pp); // of one micro-batch
    const Step step = engineStep(copy, sequences);

    ServingPoint point;
    point.batch = c.batch;
    point.step_s = step.total_s;
    point.tpot_s = step.total_s; // stages in turn take as long as one stage with all layers
    const double alone = copy.promptSeconds(1.0) + copy.fixed();
    point.prefill_tokens_per_s = copy.new_tokens / alone;
    if (c.static_batch) {
        point.ttft_s = copy.promptSeconds(c.batch) + copy.fixed();
        const double batch_s = point.ttft_s + (c.output_tokens - 1.0) * point.tpot_s;
        point.output_tokens_per_s = c.batch * c.output_tokens / batch_s;
    } else {
        // Prompts that arrive at random wait for each other as in an M/D/1 queue.
        constexpr double kMostLoad = 0.95;
        const double load = std::min(kMostLoad, step.prefill_s / step.total_s);
        const double waiting = alone * load / (2.0 * (1.0 - load));
        point.ttft_s = 0.5 * (step.total_s - step.prefill_s) + waiting + alone;
        point.output_tokens_per_s = c.batch * c.output_tokens / point.e2eSeconds(c.output_tokens);
    }
    point.requests_per_s = point.output_tokens_per_s / c.output_tokens;
    point.compute_utilization = step.flops / (step.total_s * copy.matrix_flops);
    point.bandwidth_utilization =
        step.bytes / (step.total_s * copy.bandwidth / copy.efficiency.bandwidth);
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
