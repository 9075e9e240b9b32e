// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/training_job.h"

#include "core/performance/parallelization.h"

namespace reckoner {

namespace {

// Cards that one fast network joins: NVLink switch systems 72, the torus of a TPU pod as many as
// Google Cloud sells in one, other machines 8.
int linkedCards(const std::string &gpu)
{
    constexpr int kRack = 72;
    if (contains(gpu, "gb200") || contains(gpu, "gb300"))
        return kRack;
    if (contains(gpu, "v5p"))
        return 8960;
    return contains(gpu, "tpu") ? 256 : 8;
}

// The port per card of the machines a generation is sold in, bytes/s.
double usualPort(const Card &card, const std::string &gpu)
{
    constexpr double kGigabit = 1e9 / 8.0;
    if (contains(gpu, "b300"))
        return 800.0 * kGigabit; // ConnectX-8
    switch (card.matrix_unit) {
    case MatrixUnit::hopper:
    case MatrixUnit::blackwell:
    case MatrixUnit::cdna:
        return 400.0 * kGigabit;
    case MatrixUnit::gaudi:
        return 300.0 * kGigabit; // three of its own 100 Gbit/s ports leave the machine
    case MatrixUnit::volta:
        return 100.0 * kGigabit;
    default:
        return 200.0 * kGigabit;
    }
}

Expected<TrainingConfig> searchLayout(const TrainingJob &j, const TrainingConstants &constants)
{
    LayoutSpace space;
    space.cards = j.c.cards;
    space.global_batch = j.c.config.global_batch;
    space.batch_may_grow = !j.c.batch_stated;
    space.runners_up = 0;
    const LayoutRanking ranking = rankLayouts(j.c.shape, j.card, constants, j.c.config, space);
    if (!ranking.found())
        return failure(
            {Error::Code::infeasible,
             {},
             {},
             RECKONER_SENTENCE("Error", "the layout is not stated and none that we search fits")});
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
    const std::string gpu = lowered(row.text("gpu"));
    job.c.config.inter_node_bytes_per_s = usualPort(*card, gpu);
    job.c.config.cards_per_node = linkedCards(gpu);
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
