// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/performance/training_plan.h"
#include "core/validation/flops_convention.h"
#include "core/validation/predictors.h"
#include "core/validation/refit.h"
#include "core/validation/training_job.h"
#include "core/validation/training_settings.h"

namespace reckoner {

namespace {

constexpr double kSecondsPerHour = 3600.0;

std::string sizeOf(const CsvRow &row)
{
    const double billions = row.number("params_total_b", 0.0);
    if (billions <= 0)
        return {};
    return billions < 3     ? "under 3B"
           : billions < 20  ? "3-20B"
           : billions < 100 ? "20-100B"
                            : "over 100B";
}

std::string precisionOf(const CsvRow &row)
{
    const std::string text = lowered(row.text("precision"));
    for (const char *name : {"nvfp4", "mxfp8", "fp8", "float8", "int4", "bf16", "fp16"}) {
        if (contains(text, name))
            return std::string_view(name) == "float8" ? "fp8" : name;
    }
    return {};
}

std::string layoutOf(const TrainingCase &c)
{
    const TrainingLayout &l = c.config.layout;
    if (!c.layout_stated)
        return "searched";
    std::string name;
    const auto add = [&](bool used, const char *part) {
        if (used)
            name += (name.empty() ? "" : "+") + std::string(part);
    };
    add(l.tp > 1, "tp");
    add(l.pp > 1, "pp");
    add(l.cp > 1, "cp");
    add(l.ep > 1, "ep");
    add(l.zero_stage >= 3, "fsdp");
    add(l.zero_stage == 1 || l.zero_stage == 2, "zero");
    return name.empty() ? (l.dp > 1 ? "replicas" : "one card") : name;
}

// Told from the row, so that rows that cannot be predicted have it too.
bool hasExperts(const CsvRow &row)
{
    constexpr double kAllActive = 0.95;
    const double total = row.number("params_total_b", 0.0);
    return row.number("n_experts", 0.0) > 0.0 ||
           row.number("params_active_b", total) < kAllActive * total;
}

CaseGroup groupOf(const CsvRow &row)
{
    CaseGroup group;
    group.gpu = row.text("gpu");
    group.engine = row.text("framework");
    group.model = row.text("model");
    group.kind = hasExperts(row) ? "experts" : "dense";
    group.size = sizeOf(row);
    group.precision = precisionOf(row);
    group.source = sourceOf(row);
    return group;
}

// States of a card that holds its even share of the parameters, replicas not sharded.
Bytes evenStates(const TrainingCase &c)
{
    const TrainingLayout &l = c.config.layout;
    const StateBytes bytes = stateBytesPerParameter(l.precision, l.optimizer);
    return Bytes((bytes.weights + bytes.gradients + bytes.optimizer) * c.shape.total_parameters /
                 (double(l.tp) * l.pp));
}

// What failures, checkpoints and evaluation leave of a whole run.
double usualGoodput(const TrainingCase &c)
{
    const TrainingLayout &l = c.config.layout;
    return goodput({}, c.cards, checkpointBytes(c.shape, l.precision, l.optimizer)).share;
}

Bytes peakMemory(const TrainingCase &c, const CsvRow &row, const Expected<Card> &card)
{
    TrainingLayout layout = c.config.layout;
    TrainingMemory memory = trainingMemory(c.shape, layout);
    if (!card)
        return memory.total;
    const Bytes capacity(card->memory_bytes);
    // Paged states leave the card when it is full.
    if (contains(lowered(row.text("optimizer")), "paged") && memory.total > capacity) {
        layout.offload_optimizer = true;
        memory = trainingMemory(c.shape, layout);
    }
    return reservedBytes(memory, capacity);
}

// The same speed in operations, as the publisher counts them.
void setUtilization(RowPrediction &out, const TrainingJob &job, double tokens_per_s,
                    std::string_view basis)
{
    const FlopsConvention counted = flopsConvention(basis);
    const auto rate = [&](bool hardware) {
        return tokens_per_s *
               countedFlops(job.c.shape, job.c.config.layout, {counted.whole_attention, hardware});
    };
    constexpr double kPercent = 100.0;
    out.set("tflops_per_gpu", rate(counted.hardware) / 1e12);
    out.set("mfu_pct", kPercent * rate(false) / job.card.bf16_flops);
    out.set("hfu_pct", kPercent * rate(true) / job.card.bf16_flops);
}

} // namespace

RowPrediction predictPretraining(const CsvRow &row, const Catalog &catalog)
{
    RowPrediction out;
    out.group = groupOf(row);
    Expected<TrainingJob> j = trainingJob(row, catalog);
    if (!j) {
        out.reason = j.error().message.text();
        return out;
    }
    out.group.layout = layoutOf(j->c);
    const Expected<TrainingStep> found = predictedStep(*j, TrainingConstants{});
    if (!found) {
        out.reason = found.error().message.text();
        return out;
    }
    const TrainingStep &step = *found;
    const double rate = step.tokens_per_s_per_card * (j->production ? usualGoodput(j->c) : 1.0);
    out.set("tokens_per_s_per_gpu", rate);
    if (row.number("global_batch_tokens") || row.number("global_batch_seqs"))
        out.set("iter_time_s", row.number("global_batch_tokens",
                                          j->c.config.global_batch * j->c.config.layout.sequence) /
                                   (step.tokens_per_s_per_card * j->c.cards));
    setUtilization(out, *j, rate, row.text("tflops_basis"));
    out.set("peak_mem_gib", inGibibytes(step.memory.total));
    if (const double tokens = trainedTokens(row); tokens > 0.0)
        out.set("gpu_hours", tokens / rate / kSecondsPerHour);
    else
        out.leave("gpu_hours", "the number of tokens is not stated");
    out.reason = "the global batch is not stated";
    return out;
}

RowPrediction predictFinetuning(const CsvRow &row, const Catalog &catalog)
{
    RowPrediction out;
    out.group = groupOf(row);
    if (row.text("category") == "requirement") {
        out.reason = "somebody's estimate, not a measurement";
        return out;
    }
    // Memory does not depend on the card, so it is predicted for unnamed ones too.
    Expected<TrainingCase> c = trainingCase(row, catalog);
    if (!c) {
        out.reason = c.error().message.text();
        return out;
    }
    out.group.layout = layoutOf(*c);
    // Recipes for few cards recompute everything; Megatron's only what would not fit.
    if (!c->recompute_stated && c->config.stack != TrainingStack::megatron) {
        c->config.layout.recompute = Recompute::full;
        c->recompute_stated = true;
    }
    const Expected<Card> card = findCard(catalog, row.text("gpu"));
    out.set("peak_mem_gib_per_gpu", inGibibytes(peakMemory(*c, row, card)));
    Expected<TrainingJob> j = trainingJob(row, catalog);
    if (!j) {
        out.reason = j.error().message.text();
        return out;
    }
    j->c.recompute_stated = c->recompute_stated;
    j->c.config.layout.recompute = c->config.layout.recompute;
    if (contains(row.text("seq_fill"), "variable")) {
        out.reason = "sequences of varying length: the share of padding is not stated";
        return out;
    }
    const Expected<TrainingStep> step = predictedStep(*j, TrainingConstants{});
    if (!step) {
        out.reason = step.error().message.text();
        return out;
    }
    out.set("tokens_per_s_per_gpu", step->tokens_per_s_per_card);
    out.set("iter_time_s", step->step_s);
    if (const double tokens = trainedTokens(row); tokens > 0.0)
        out.set("gpu_hours", tokens / step->tokens_per_s_per_card / kSecondsPerHour);
    out.reason = "the number of tokens trained on is not stated";
    return out;
}

RowPrediction predictTrainingMemory(const CsvRow &row, const Catalog &catalog)
{
    RowPrediction out;
    out.group = groupOf(row);
    const Expected<TrainingCase> c = trainingCase(row, catalog);
    if (!c) {
        out.reason = c.error().message.text();
        return out;
    }
    const TrainingMemory memory = trainingMemory(c->shape, c->config.layout);
    if (contains(row.text("basis"), "on disk")) { // a checkpoint: all cards, no gradients
        const StateBytes bytes =
            stateBytesPerParameter(c->config.layout.precision, c->config.layout.optimizer);
        const double saved = c->shape.total_parameters * (bytes.weights + bytes.optimizer);
        out.set("states_gib", inGibibytes(Bytes(saved)));
        out.reason = "a checkpoint has no activations";
        return out;
    }
    const bool optimizer_only = contains(row.text("basis"), "stated");
    const bool analytic = contains(row.text("basis"), "analytic");
    // A paper's sum has no runtime in it, and shares the embeddings among the pipeline stages.
    const Bytes states = analytic ? evenStates(*c) : memory.states();
    out.set("states_gib", inGibibytes(optimizer_only ? memory.optimizer : states));
    out.set("activations_gib", inGibibytes(memory.activations));
    out.set("peak_total_gib", inGibibytes(analytic ? states + memory.activations : memory.total));
    return out;
}

} // namespace reckoner
