// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/training_job.h"

#include "core/performance/parallelization.h"

namespace reckoner {

namespace {

// NVLink switch systems join 72 cards, other machines 8.
constexpr int kRackDomain = 72;
// Machines of cards with NVLink 4 or later are sold with one 400 Gbit/s port per card.
constexpr double kHopperLink = 400e9;
constexpr double kNdr400 = 50e9;

Expected<TrainingConfig> searchLayout(const TrainingJob &j, const TrainingConstants &constants)
{
    LayoutSpace space;
    space.cards = j.c.cards;
    const double usual_batch = 4e6 / j.c.config.layout.sequence;
    const double batch = j.global_batch_tokens / j.c.config.layout.sequence;
    space.global_batch = batch > 0          ? batch
                         : j.c.batch_stated ? j.c.config.global_batch
                                            : usual_batch;
    space.runners_up = 0;
    const LayoutRanking ranking = rankLayouts(j.c.shape, j.card, constants, j.c.config, space);
    if (!ranking.found())
        return failure({Error::Code::infeasible,
                        {},
                        {},
                        "the layout is not stated and none that we search fits"});
    const TrainingConfig found = ranking.best().config;
    return found;
}

} // namespace

Expected<TrainingJob> trainingJob(const CsvRow &row, const Catalog &catalog)
{
    Expected<TrainingCase> c = trainingCase(row, catalog);
    if (!c)
        return tl::unexpected(c.error());
    const Expected<Card> card = findCard(catalog, row.text("gpu"));
    if (!card)
        return tl::unexpected(card.error());
    TrainingJob job{std::move(*c), *card};
    job.production = contains(row.text("category"), "production");
    job.tokens_b = row.number("tokens_b", 0.0);
    job.global_batch_tokens = row.number("global_batch_tokens", 0.0);
    if (card->link_bytes_per_s >= kHopperLink)
        job.c.config.inter_node_bytes_per_s = kNdr400;
    const std::string gpu = lowered(row.text("gpu"));
    if (contains(gpu, "gb200") || contains(gpu, "gb300"))
        job.c.config.cards_per_node = kRackDomain;
    return job;
}

Expected<TrainingStep> predictedStep(TrainingJob job, const TrainingConstants &constants)
{
    TrainingCase &c = job.c;
    if (!c.layout_stated) {
        Expected<TrainingConfig> found = searchLayout(job, constants);
        if (!found)
            return tl::unexpected(found.error());
        c.config = *found;
        c.recompute_stated = true;
    }
    TrainingLayout &layout = c.config.layout;
    TrainingStep step = trainingStep(c.shape, job.card, constants, c.config);
    if (c.recompute_stated)
        return step;
    // No more layers than are needed to fit.
    for (const double share : {0.125, 0.25, 0.5, 0.75, 1.0}) {
        if (step.fits)
            break;
        layout.recompute = Recompute::full;
        layout.recompute_share = share;
        step = trainingStep(c.shape, job.card, constants, c.config);
    }
    return step;
}

} // namespace reckoner
