// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/economics/ownership.h"
#include "core/economics/price.h"
#include "core/economics/tariff.h"
#include "core/performance/training_plan.h"
#include "core/planning/calibrated_constants.h"
#include "core/planning/training_plan.h"

namespace reckoner {

namespace {

constexpr FineTuneMethod kMethods[] = {FineTuneMethod::full, FineTuneMethod::lora,
                                       FineTuneMethod::qlora};
constexpr int kMachineLimit = 16; ///< cards; larger machines are for other work

// The physics is asked once for each card, number of cards and method.
class Estimator {
public:
    Estimator(const Scenario &scenario, const LanguageModel &model,
              const CalibratedConstants &constants)
        : m_scenario(scenario), m_shape(modelShape(model)), m_constants(constants)
    {
    }

    FineTuneCell cell(const Accelerator &accelerator, int cards, FineTuneMethod method)
    {
        const auto same = [&](const FineTuneCell &known) {
            return known.accelerator == &accelerator && known.cards == cards &&
                   known.method == method;
        };
        if (const auto known = std::ranges::find_if(m_known, same); known != m_known.end())
            return *known;
        return m_known.emplace_back(estimate(accelerator, cards, method));
    }

private:
    FineTuneCell estimate(const Accelerator &accelerator, int cards, FineTuneMethod method) const
    {
        FineTuneCell out;
        out.method = method;
        out.accelerator = &accelerator;
        out.cards = cards;
        const Expected<Card> card = cardOf(accelerator);
        if (!card)
            return out;
        FineTuneJob job;
        job.method = method;
        job.cards = cards;
        job.tokens = m_scenario.finetune_tokens_m * 1e6;
        job.epochs = m_scenario.finetune_epochs;
        job.sequence = m_scenario.finetune_sequence_tokens;
        job.lora_rank = m_scenario.lora_rank;
        out.capacity_gb_per_card = card->memory_bytes / kBytesPerGb;
        if (const auto found = fineTune(m_shape, *card, m_constants.of(*card), job)) {
            out.fits = true;
            out.layout = found->config.layout;
            out.memory = found->step.memory;
            out.tokens_per_s = found->step.tokens_per_s;
            out.hours_per_run = found->hours;
        } else {
            out.layout = leanest(method, cards);
            out.memory = trainingMemory(m_shape, out.layout);
        }
        out.memory_gb_per_card = inGigabytes(out.memory.total);
        return out;
    }

    // What is missing is judged by the layout that needs least: everything sharded, micro-batch 1.
    TrainingLayout leanest(FineTuneMethod method, int cards) const
    {
        TrainingLayout layout;
        layout.loss = lossKernelsOf(FineTuneJob{}.stack);
        layout.method = method;
        layout.zero_stage = 3;
        layout.dp = cards;
        layout.sequence = m_scenario.finetune_sequence_tokens;
        layout.lora_rank = m_scenario.lora_rank;
        return layout;
    }

    const Scenario &m_scenario;
    ModelShape m_shape;
    const CalibratedConstants &m_constants;
    std::vector<FineTuneCell> m_known;
};

FineTuneCell onServer(FineTuneCell cell, const Server &server, const Scenario &scenario)
{
    cell.server = &server;
    cell.price_per_hour_cny =
        machinePower(server).working_w / 1000.0 * scenario.pue * TariffCalendar(scenario).mean(0);
    cell.cost_per_run_cny = cell.hours_per_run * cell.price_per_hour_cny;
    return cell;
}

FineTuneCell onInstance(FineTuneCell cell, const CloudInstance &instance, const Scenario &scenario)
{
    cell.instance = &instance;
    cell.tokens_per_s *= 1.0 - scenario.virtual_gpu_loss;
    cell.hours_per_run /= 1.0 - scenario.virtual_gpu_loss;
    cell.price_per_hour_cny =
        inYuan(instance.on_demand_per_hour, instance.currency, scenario).value();
    cell.cost_per_run_cny = cell.hours_per_run * cell.price_per_hour_cny;
    return cell;
}

// LoRA keeps the quality of 16-bit weights; QLoRA where LoRA does not fit on anything rentable.
FineTuneMethod chosenMethod(const Scenario &scenario, const std::vector<FineTuneCell> &cells)
{
    if (scenario.finetune_method != FineTuneMethod::automatic)
        return scenario.finetune_method;
    const bool lora_fits = std::ranges::any_of(cells, [](const FineTuneCell &cell) {
        return cell.fits && cell.method == FineTuneMethod::lora;
    });
    return lora_fits ? FineTuneMethod::lora : FineTuneMethod::qlora;
}

} // namespace

Expected<FineTunePlan> planFineTuning(const Scenario &scenario, const Catalog &catalog,
                                      const LanguageModel &model)
{
    const Engine *engine = catalog.engine("pytorch-fsdp");
    if (!engine)
        return failure(
            {Error::Code::notFound, "engines.json", "pytorch-fsdp",
             RECKONER_SENTENCE(
                 "Error", "the catalog lacks the framework that fine-tuning is reckoned with")});

    FineTunePlan plan;
    plan.wanted = trainingNeed(scenario, catalog).fine_tuning;
    plan.model = &model;
    plan.tokens_per_run = scenario.finetune_tokens_m * 1e6 * scenario.finetune_epochs;
    plan.runs_per_month = scenario.finetune_runs_per_month;
    const CalibratedConstants constants(scenario, catalog);
    Estimator estimator(scenario, model, constants);
    for (const Server &server : catalog.servers) {
        const Accelerator *accelerator = catalog.accelerator(server.accelerator_id);
        const bool wanted = server.recommendable || server.id == scenario.idea_server;
        if (!accelerator || !wanted || server.accelerator_count > kMachineLimit)
            continue;
        for (const FineTuneMethod method : kMethods)
            plan.cells.push_back(onServer(
                estimator.cell(*accelerator, server.accelerator_count, method), server, scenario));
    }
    for (const CloudInstance &instance : catalog.cloud_instances) {
        const Accelerator *accelerator = catalog.accelerator(instance.accelerator_id);
        const bool home = !scenario.domestic_only || instance.domestic;
        if (!accelerator || instance.historical || !home || !instance.on_demand_per_hour.known() ||
            instance.accelerator_count > kMachineLimit)
            continue;
        for (const FineTuneMethod method : kMethods)
            plan.cells.push_back(
                onInstance(estimator.cell(*accelerator, instance.accelerator_count, method),
                           instance, scenario));
    }
    plan.method = chosenMethod(scenario, plan.cells);
    for (const FineTuneCell &cell : plan.cells) {
        const bool candidate = cell.instance && cell.fits && cell.method == plan.method;
        if (candidate &&
            (!plan.rented.instance || cell.cost_per_run_cny < plan.rented.cost_per_run_cny))
            plan.rented = cell;
    }
    return plan;
}

} // namespace reckoner
