// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/performance/serving_step.h"

#include <algorithm>
#include <cmath>

#include "core/performance/collectives.h"

namespace reckoner {

namespace {

constexpr double kActivationBytes = 2.0;

} // namespace

double ServingCopy::rowsOf(double sequences) const
{
    return sequences * (1.0 + m_config.draft_tokens);
}

double ServingCopy::joined(double a, double b) const
{
    const double most = std::max(a, b);
    constexpr double kFar = 0.02; // below it the shorter does not show
    const double ratio = most > 0.0 ? std::min(a, b) / most : 0.0;
    if (ratio < kFar)
        return most;
    return most * std::pow(1.0 + std::pow(ratio, m_kernel.sharpness), 1.0 / m_kernel.sharpness);
}

double ServingCopy::joined(const Products &p) const
{
    return joined(p.dense_read, p.dense_compute) + joined(p.routed_read, p.routed_compute);
}

double ServingCopy::coverage(double tokens) const
{
    if (!m_shape.isMoe())
        return 0.0;
    // Neighbouring tokens choose alike, so they count as fewer independent ones.
    const double mean = expertCoverage(m_shape, std::pow(std::max(1.0, tokens), m_kernel.routing));
    return std::min(1.0, mean * m_skew);
}

ServingCopy::Products ServingCopy::productsOf(double rows) const
{
    const double here = rows / m_config.dp; // of one attention group
    Products p;
    p.dense_read = m_dense_bytes / m_dense_stream;
    p.dense_compute = here * (m_dense_flops + m_head_flops) / m_dense_rate + m_dense_unpack_s;
    p.covered = coverage(rows);
    p.routed_read = m_routed_bytes * p.covered / m_routed_stream;
    p.routed_compute =
        rows * m_routed_flops / m_routed_rate * m_skew + m_routed_unpack_s * p.covered;
    return p;
}

double ServingCopy::collectives(double tokens) const
{
    const double message = tokens / m_config.dp * m_shape.hidden * kActivationBytes;
    double seconds =
        2.0 * m_shape.layers * allReduceSeconds(message, m_config.tp, m_link, m_latency_s);
    if (m_config.pp > 1) // from stage to stage
        seconds += (m_config.pp - 1.0) * (message / m_link + m_send_s);
    if (m_config.dp > 1) { // tokens travel to their experts and back
        const double routed = message * m_shape.experts_per_token / m_config.tp;
        seconds +=
            2.0 * m_shape.moe_layers * allGatherSeconds(routed, m_config.dp, m_link, m_latency_s);
    }
    return seconds;
}

double ServingCopy::groupsOf(double prompts) const
{
    return std::clamp<double>(prompts, 1.0, m_config.dp);
}

double ServingCopy::promptsPerStep() const
{
    return m_prompt_chunk * m_config.dp / m_new_tokens;
}

double ServingCopy::arrivalsPerStep(double decoding) const
{
    return decoding / answerSteps();
}

double ServingCopy::bunched(double sequences) const
{
    // Those that arrive until the engine looks or lets prompts go. Equal clients: those that fit
    // into one step with it, as far as equal answers keep them together.
    double beside = arrivalsPerStep(std::max(0.0, sequences - 1.0)) *
                    std::max(m_config.poll_steps, m_config.hold_steps);
    if (m_config.equal_clients)
        beside = std::max(beside, m_kernel.bunch * (std::min(sequences, promptsPerStep()) - 1.0));
    return 1.0 + std::clamp(beside, 0.0, std::max(0.0, promptsPerStep() - 1.0));
}

double ServingCopy::admissionSteps(double sequences) const
{
    // An engine that has nothing to decode neither skips a look nor holds a prompt back.
    const double busy = std::clamp(sequences - 1.0, 0.0, 1.0);
    // The first of those held waits longest, the others join it at any time.
    const double joined = 1.0 + arrivalsPerStep(sequences - 1.0) * m_config.hold_steps;
    const double held = m_config.hold_steps * (joined + 1.0) / (2.0 * joined);
    return busy * (m_config.poll_steps / 2.0 + held);
}

double ServingCopy::promptWait(double sequences, const ServingStep &step) const
{
    if (!m_config.equal_clients) { // at random: M/D/1
        constexpr double kMostLoad = 0.95;
        const double service_s = promptCompute(1.0, 1.0) / m_config.dp;
        const double load =
            std::min(kMostLoad, arrivalsPerStep(sequences - 1.0) * service_s / step.total_s);
        return service_s * load / (2.0 * (1.0 - load));
    }
    // Clients of a benchmark start together, and half of the others' prompts come first. Answers of
    // one length then keep them apart: what came in turn ends in turn.
    const double together = std::clamp(promptsPerStep(), 1.0, std::max(1.0, sequences));
    const double each = promptSeconds(together) / together;
    return wave() * (sequences - 1.0) / 2.0 * each;
}

double ServingCopy::promptCompute(double prompts, double groups) const
{
    const double each = prompts / groups;
    const double tokens = each * m_new_tokens;
    const double gemm = (tokens * m_dense_flops + each * m_head_flops) / m_dense_rate +
                        prompts * m_new_tokens * m_routed_flops / m_routed_rate;
    const double attention =
        each * m_prompt_attention_flops / (m_bf16 * m_kernel.attention * m_engine.attention);
    const double moved = (tokens * m_shape.layers * m_shape.hidden * m_kernel.activation +
                          prompts * m_new_tokens * m_routed_moved) *
                         kActivationBytes / (m_bandwidth * m_card.stream);
    return (gemm + attention + moved) / (m_engine.prefill * m_pair.prefill);
}

double ServingCopy::promptSeconds(double prompts) const
{
    const double tokens = prompts * m_new_tokens;
    const double groups = groupsOf(prompts);
    // Chunks read the weights again, and follow each other through the stages.
    constexpr double kWhole = 1e-9; // a full step is one, however it was rounded
    const double chunks = std::max(1.0, std::ceil(tokens / groups / m_prompt_chunk - kWhole));
    const double stages = (chunks + m_config.pp - 1.0) / (chunks * m_config.pp);
    const double covered = coverage(tokens / chunks);
    const double read = m_dense_bytes / m_dense_stream + m_routed_bytes * covered / m_routed_stream;
    const double here = 1.0 - m_config.host_share;
    const double busy = joined(promptCompute(prompts, groups), here * read * chunks) +
                        chunks * (fetchSeconds(covered) + collectives(tokens / chunks) + m_fixed_s);
    return std::max(m_eager_s * chunks, busy) * stages;
}

double ServingCopy::fetchSeconds(double covered) const
{
    if (m_config.host_share <= 0.0)
        return 0.0;
    return hostSeconds(covered) * std::max(1.0, m_config.host_bandwidth / m_link);
}

double ServingCopy::hostSeconds(double covered) const
{
    return m_config.host_share * (m_dense_bytes + m_routed_bytes * covered) /
           m_config.host_bandwidth;
}

double ServingCopy::promptStall(double sequences, double prompts) const
{
    const double rows = rowsOf(sequences);
    const Products products = productsOf(rows);
    return promptStall(rows, products, joined(products), prompts);
}

double ServingCopy::promptStall(double rows, const Products &p, double alone, double prompts) const
{
    const double tokens = prompts * m_new_tokens;
    const double covered = coverage(rows + tokens);
    const double read = p.dense_read + m_routed_bytes * covered / m_routed_stream;
    const double compute =
        p.dense_compute + p.routed_compute + promptCompute(prompts, groupsOf(prompts));
    return std::max(0.0, joined(read, compute) - alone) + collectives(rows + tokens) -
           collectives(rows) + fetchSeconds(covered) - hostSeconds(covered);
}

double ServingCopy::draftSeconds() const
{
    const double layer = 1.0 / std::max(1, m_shape.layers);
    double read = 0.0;
    double layers = 0.0;
    switch (m_config.drafting) {
    case Drafting::lookup:
        return 0.0;
    case Drafting::head: // its layer and the logits for each proposed token
        read = (m_dense_bytes + m_routed_bytes * coverage(1.0)) * layer +
               m_head_flops / 2.0 * kActivationBytes;
        layers = 2.0;
        break;
    case Drafting::model:
        read = m_config.draft_parameters * kDraftBytes / m_config.tp;
        layers = kDraftLayers;
        break;
    }
    return m_config.draft_tokens * (read / m_dense_stream + layers * m_fixed_s * layer);
}

double ServingCopy::promptsFor(double decoding) const
{
    // Those of one wave come before its first token, half of them before its decoding on average.
    return std::min(arrivalsPerStep(decoding), promptsPerStep()) * (1.0 - wave() / 2.0);
}

void ServingCopy::addPrompts(ServingStep &step, const Sequences &running, const Products &products,
                             double products_s) const
{
    // While a sequence decodes, each of the others has its own prompt prefilled once.
    const double prompts = promptsFor(running.here - 1.0);
    const double elsewhere = m_config.pp > 1 ? promptsFor(running.elsewhere) : 0.0;
    if (prompts + elsewhere <= 0.0)
        return;
    // Prompts come one at a time unless they must share steps; one above the chunk takes several.
    const double least = std::min(bunched(running.here), promptsPerStep());
    const double together = std::max(prompts, least);
    // Stages pass steps on in order: one with prompts holds up those of all micro-batches.
    const double spared = 1.0 - std::min(1.0, elsewhere / std::max(elsewhere, least));
    const double held = 1.0 - (1.0 - std::min(1.0, prompts / together)) *
                                  (m_config.pp > 1 ? std::pow(spared, m_config.pp - 1.0) : 1.0);
    // A step with prompts in it is not the recorded one.
    const double launched = std::max(0.0, m_eager_s - step.total_s);
    const double stall = promptStall(rowsOf(running.here), products, products_s, together);
    step.prefill_s = held * std::max(stall, launched);
}

double ServingCopy::answerSteps() const
{
    return m_config.output_tokens / tokensPerStep(m_config);
}

double ServingCopy::promptFlops() const
{
    return (m_new_tokens * m_dense_flops + m_prompt_attention_flops) / m_config.dp +
           m_new_tokens * m_routed_flops;
}

double ServingCopy::answerFlops() const
{
    const double rows = rowsOf(answerSteps());
    return rows * ((m_dense_flops + m_head_flops + m_decode_attention_flops) / m_config.dp +
                   m_routed_flops);
}

ServingStep ServingCopy::step(const Sequences &running) const
{
    const double sequences = running.here;
    const double rows = rowsOf(sequences);
    const double here = rows / m_config.dp; // of one attention group
    const Products products = productsOf(rows);
    const double products_s = joined(products);
    const double kv_bytes = sequences / m_config.dp * m_kv_bytes;
    const double attention =
        joined(kv_bytes / (m_bandwidth * m_card.kv_stream * m_pair.kv_stream),
               here * m_decode_attention_flops / (m_bf16 * m_kernel.decode_attention));
    ServingStep step;
    step.bytes = m_dense_bytes + m_routed_bytes * products.covered + kv_bytes;
    step.total_s = products_s + attention;
    if (m_config.host_share > 0.0)
        step.total_s += m_config.host_share * (step.bytes / m_config.host_bandwidth - step.total_s);
    step.total_s += collectives(rows) + m_fixed_s + sequences / m_config.dp * m_sampling_s;
    step.recorded = here <= m_engine.graph_rows;
    if (!step.recorded)
        step.total_s = std::max(step.total_s, m_eager_s);
    if (!m_config.static_batch && !m_config.prefill_elsewhere)
        addPrompts(step, running, products, products_s);
    step.total_s += step.prefill_s + sequences * (m_sequence_s / m_config.dp + m_streaming_s);
    if (m_config.draft_tokens > 0)
        step.total_s += draftSeconds();
    return step;
}

} // namespace reckoner
