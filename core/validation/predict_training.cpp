// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/performance/training_plan.h"
#include "core/validation/predictors.h"
#include "core/validation/training_case.h"

namespace reckoner {

namespace {

constexpr double kSecondsPerHour = 3600.0;
// NVLink switch systems join 72 cards, other machines 8.
constexpr int kRackDomain = 72;
// Machines of cards with NVLink 4 or later are sold with one 400 Gbit/s port per card.
constexpr double kHopperLink = 400e9;
constexpr double kNdr400 = 50e9;

CaseGroup groupOf(const CsvRow &row)
{
    return {std::string(row.text("gpu")), std::string(row.text("framework")),
            std::string(row.text("model"))};
}

TrainingStep predictStep(TrainingCase &c, const Card &card, const Efficiency &efficiency)
{
    TrainingStep step = trainingStep(c.shape, card, efficiency, c.config);
    if (!c.recompute_stated && !step.fits) {
        c.config.layout.recompute = Recompute::full;
        step = trainingStep(c.shape, card, efficiency, c.config);
    }
    return step;
}

bool searchLayout(TrainingCase &c, const Card &card, const Efficiency &efficiency,
                  const CsvRow &row)
{
    PretrainJob job;
    job.cards = c.cards;
    job.tokens = 1.0;
    job.sequence = c.config.layout.sequence;
    job.global_batch_tokens = row.number("global_batch_tokens", job.global_batch_tokens);
    const std::optional<PretrainEstimate> plan = pretrain(c.shape, card, efficiency, job);
    if (!plan)
        return false;
    const WeightFormat compute = c.config.compute;
    c.config = plan->config;
    c.config.compute = compute;
    c.recompute_stated = true;
    return true;
}

struct Job {
    TrainingCase c;
    Card card;
    Efficiency efficiency;
};

Expected<Job> job(const CsvRow &row, const Catalog &catalog)
{
    Expected<TrainingCase> c = trainingCase(row, catalog);
    if (!c)
        return tl::unexpected(c.error());
    const Expected<Card> card = findCard(catalog, row.text("gpu"));
    if (!card)
        return tl::unexpected(card.error());
    const Engine *engine = findTrainingEngine(catalog, row.text("framework"));
    if (!engine)
        return failure({Error::Code::notFound, {}, {}, "the catalog has no training engine"});
    const Expected<Efficiency> efficiency = efficiencyOf(*engine);
    if (!efficiency)
        return tl::unexpected(efficiency.error());
    if (card->link_bytes_per_s >= kHopperLink)
        c->config.inter_node_bytes_per_s = kNdr400;
    const std::string gpu = lowered(row.text("gpu"));
    if (contains(gpu, "gb200") || contains(gpu, "gb300"))
        c->config.cards_per_node = kRackDomain;
    return Job{std::move(*c), *card, *efficiency};
}

} // namespace

RowPrediction predictPretraining(const CsvRow &row, const Catalog &catalog)
{
    RowPrediction out;
    out.group = groupOf(row);
    Expected<Job> j = job(row, catalog);
    if (!j) {
        out.reason = j.error().message;
        return out;
    }
    const bool production = row.text("category") != "benchmark";
    if (!j->c.layout_stated && !searchLayout(j->c, j->card, j->efficiency, row)) {
        out.reason = "the layout is not stated and none that we search fits";
        return out;
    }
    const TrainingStep step = predictStep(j->c, j->card, j->efficiency);
    const double goodput = production ? PretrainJob{}.goodput : 1.0;
    const double rate = step.tokens_per_s_per_card * goodput;
    out.set("tokens_per_s_per_gpu", rate);
    if (row.number("global_batch_tokens") || row.number("global_batch_seqs"))
        out.set("iter_time_s", row.number("global_batch_tokens",
                                          j->c.config.global_batch * j->c.config.layout.sequence) /
                                   (step.tokens_per_s_per_card * j->c.cards));
    out.set("peak_mem_gib", inGibibytes(step.memory.total));
    if (const std::optional<double> tokens_b = row.number("tokens_b"))
        out.set("gpu_hours", *tokens_b * 1e9 / rate / kSecondsPerHour);
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
        out.reason = c.error().message;
        return out;
    }
    if (!c->recompute_stated)
        c->config.layout.recompute = Recompute::full;
    out.set("peak_mem_gib_per_gpu", inGibibytes(trainingMemory(c->shape, c->config.layout).total));
    Expected<Job> j = job(row, catalog);
    if (!j) {
        out.reason = j.error().message;
        return out;
    }
    j->c.config.layout.recompute = c->config.layout.recompute;
    const TrainingStep step = trainingStep(j->c.shape, j->card, j->efficiency, j->c.config);
    out.set("tokens_per_s_per_gpu", step.tokens_per_s_per_card);
    out.set("iter_time_s", step.step_s);
    out.reason = "the number of tokens trained on is not stated";
    return out;
}

RowPrediction predictTrainingMemory(const CsvRow &row, const Catalog &catalog)
{
    RowPrediction out;
    out.group = groupOf(row);
    const Expected<TrainingCase> c = trainingCase(row, catalog);
    if (!c) {
        out.reason = c.error().message;
        return out;
    }
    const TrainingMemory memory = trainingMemory(c->shape, c->config.layout);
    out.set("states_gib", inGibibytes(memory.states()));
    out.set("activations_gib", inGibibytes(memory.activations));
    const bool analytic = contains(row.text("basis"), "analytic");
    // A paper's sum has no runtime in it.
    out.set("peak_total_gib",
            inGibibytes(analytic ? memory.states() + memory.activations : memory.total));
    return out;
}

} // namespace reckoner
