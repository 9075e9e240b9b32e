// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>

#include "core/economics/price.h"
#include "core/economics/tariff.h"
#include "core/performance/flops.h"
#include "core/performance/power.h"
#include "core/performance/training_plan.h"
#include "core/planning/calibrated_constants.h"
#include "core/planning/network_bill.h"
#include "core/planning/training_plan.h"

namespace reckoner {

namespace {

constexpr double kTokensPerParameter = 20.0; ///< Hoffmann et al. 2022
constexpr int kCardsPerNode = 8;
constexpr double kFirstGuessMfu = 0.35;
constexpr int kMostNodes = 4096;
constexpr double kSecondsPerHour = 3600.0;
// A run that is given up has gone half its way in the mean.
constexpr double kGivenUpAt = 0.5;

// Experiments and failed runs besides the one that counts.
double allRuns(const Scenario &s)
{
    return 1.0 + s.pretrain_experiments * s.pretrain_experiment_share +
           kGivenUpAt * s.pretrain_failed_runs;
}

Reliability reliabilityOf(const Scenario &s)
{
    Reliability r;
    r.failures_per_card_day = s.pretrain_failures_per_kgpu_day / 1e3;
    r.checkpoint_bytes_per_s = s.pretrain_checkpoint_gb_s * kBytesPerGb;
    r.restart_s = s.pretrain_restart_hours * kSecondsPerHour;
    r.idle_share = s.pretrain_idle_share;
    return r;
}

int nodesFor(double card_hours, double deadline_days)
{
    const double cards = card_hours / (deadline_days * 24.0);
    return std::clamp(static_cast<int>(std::ceil(cards / kCardsPerNode)), 1, kMostNodes);
}

class Clusters {
public:
    Clusters(const Scenario &scenario, const LanguageModel &model,
             const CalibratedConstants &constants, double tokens)
        : m_scenario(scenario),
          m_shape(modelShape(model)),
          m_constants(constants),
          m_tokens(tokens * allRuns(scenario))
    {
        m_flops = trainingFlopsPerToken(m_shape, scenario.pretrain_sequence_tokens,
                                        FineTuneMethod::full, Recompute::none)
                      .model;
    }

    [[nodiscard]] double flopsPerToken() const { return m_flops; }

    // The smallest cluster of this card that meets the deadline, by one correction of a first
    // guess.
    PretrainOption option(const Accelerator &accelerator)
    {
        const auto same = [&](const PretrainOption &known) {
            return known.accelerator == &accelerator;
        };
        if (const auto known = std::ranges::find_if(m_known, same); known != m_known.end())
            return *known;
        return m_known.emplace_back(estimate(accelerator));
    }

private:
    PretrainOption estimate(const Accelerator &accelerator) const
    {
        PretrainOption out;
        out.accelerator = &accelerator;
        const Expected<Card> card = cardOf(accelerator);
        if (!card)
            return out;
        const double guess =
            m_flops * m_tokens / (card->bf16_flops * kFirstGuessMfu) / kSecondsPerHour;
        int nodes = nodesFor(guess, m_scenario.pretrain_deadline_days);
        std::optional<PretrainEstimate> found = run(*card, nodes);
        if (found) {
            const int corrected = nodesFor(found->card_hours, m_scenario.pretrain_deadline_days);
            if (corrected != nodes) {
                if (const auto again = run(*card, corrected)) {
                    nodes = corrected;
                    found = again;
                }
            }
        }
        out.machines = nodes;
        out.cards = nodes * kCardsPerNode;
        if (!found)
            return out;
        out.fits = true;
        out.mfu = found->step.mfu;
        out.gpu_hours = found->card_hours;
        out.days = found->days;
        out.memory_gb_per_card = inGigabytes(found->step.memory.total);
        out.tokens_per_s = found->step.tokens_per_s;
        out.goodput = found->goodput;
        out.checkpoint_gb = found->checkpoint_bytes / kBytesPerGb;
        out.layouts = std::move(found->layouts);
        const Watts cards = trainingCardPower(*card, found->step.hfu) * out.cards;
        const Watts plug = nodePower(cards, Watts(card->tdp_w * out.cards));
        out.energy_kwh = (plug * Hours(out.days * 24.0)).value();
        return out;
    }

    std::optional<PretrainEstimate> run(const Card &card, int nodes) const
    {
        const PretrainJob job =
            pretrainJob(m_scenario, card, nodes * kCardsPerNode, kCardsPerNode, m_tokens);
        return pretrain(m_shape, card, m_constants.of(card), job);
    }

    const Scenario &m_scenario;
    ModelShape m_shape;
    const CalibratedConstants &m_constants;
    double m_tokens;
    double m_flops = 0;
    std::vector<PretrainOption> m_known;
};

void sortByDeadlineAndCost(std::vector<PretrainOption> &options, const Scenario &scenario)
{
    std::ranges::stable_sort(options, [&](const PretrainOption &a, const PretrainOption &b) {
        const bool a_late = !meetsDeadline(a, scenario);
        const bool b_late = !meetsDeadline(b, scenario);
        return a_late != b_late ? b_late : a.cost_cny < b.cost_cny;
    });
}

} // namespace

PretrainJob pretrainJob(const Scenario &scenario, const Card &card, int cards, int cards_per_node,
                        double tokens)
{
    PretrainJob job;
    job.cards = cards;
    job.cards_per_node = cards_per_node;
    job.inter_node_bytes_per_s = bytesPerSecond(ClusterNetwork::infiniband, card, cards_per_node);
    job.tokens = tokens;
    job.sequence = scenario.pretrain_sequence_tokens;
    job.global_batch_tokens = scenario.pretrain_batch_tokens_m * 1e6;
    job.reliability = reliabilityOf(scenario);
    if (scenario.pretrain_precision == PretrainPrecision::fp8 && card.fp8_flops > 0.0)
        job.compute = WeightFormat::fp8;
    return job;
}

bool meetsDeadline(const PretrainOption &option, const Scenario &scenario)
{
    // An option may miss the deadline by rounding; ten percent is still the same plan.
    constexpr double kSamePlan = 1.1;
    return option.days <= scenario.pretrain_deadline_days * kSamePlan;
}

Expected<PretrainPlan> planPretraining(const Scenario &scenario, const Catalog &catalog,
                                       const LanguageModel &model)
{
    const Engine *engine = catalog.engine("megatron-lm");
    if (!engine)
        return failure(
            {Error::Code::notFound, "engines.json", "megatron-lm",
             RECKONER_SENTENCE(
                 "Error", "the catalog lacks the framework that pre-training is reckoned with")});

    PretrainPlan plan;
    const TrainingNeed need = trainingNeed(scenario, catalog);
    plan.wanted = need.pretraining;
    plan.kind = need.pretraining_kind;
    plan.model = &model;
    plan.tokens = scenario.pretrain_tokens_b * 1e9;
    if (plan.tokens <= 0 && plan.wanted && plan.kind == TrainingIntent::continuedPretraining) {
        const Expected<double> tokens = tokensOfData(scenario, catalog);
        if (!tokens)
            return tl::unexpected(tokens.error());
        plan.tokens = *tokens;
    }
    if (plan.tokens <= 0)
        plan.tokens = kTokensPerParameter * modelShape(model).active_parameters;

    plan.runs = allRuns(scenario);
    const CalibratedConstants constants(scenario, catalog);
    Clusters clusters(scenario, model, constants, plan.tokens);
    plan.flops = clusters.flopsPerToken() * plan.tokens;
    for (const CloudInstance &instance : catalog.cloud_instances) {
        const Accelerator *accelerator = catalog.accelerator(instance.accelerator_id);
        const bool home = !scenario.domestic_only || instance.domestic;
        if (!accelerator || instance.historical || !home || !instance.on_demand_per_hour.known() ||
            instance.accelerator_count != kCardsPerNode)
            continue;
        PretrainOption option = clusters.option(*accelerator);
        if (!option.fits)
            continue;
        option.instance = &instance;
        option.gpu_hours /= 1.0 - scenario.virtual_gpu_loss;
        option.days /= 1.0 - scenario.virtual_gpu_loss;
        option.cost_cny = option.gpu_hours / kCardsPerNode *
                          inYuan(instance.on_demand_per_hour, instance.currency, scenario).value();
        plan.rented.push_back(option);
    }
    for (const Server &server : catalog.servers) {
        const Accelerator *accelerator = catalog.accelerator(server.accelerator_id);
        const bool home = !scenario.domestic_only || server.domestic_price.known();
        if (!accelerator || !server.recommendable || !home || !bookPrice(server).known() ||
            server.accelerator_count != kCardsPerNode)
            continue;
        PretrainOption option = clusters.option(*accelerator);
        if (!option.fits)
            continue;
        const Price &price = bookPrice(server);
        const double network = option.machines > 1 ? scenario.network_share : 0.0;
        option.server = &server;
        option.cost_cny = inYuan(price.amount, price.currency, scenario).value() * option.machines *
                              (1.0 + network) +
                          option.energy_kwh * scenario.pue * TariffCalendar(scenario).mean(0);
        plan.bought.push_back(option);
    }
    sortByDeadlineAndCost(plan.rented, scenario);
    sortByDeadlineAndCost(plan.bought, scenario);
    return plan;
}

} // namespace reckoner
