// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>

#include "core/economics/price.h"
#include "core/evaluation/bookkeeping.h"
#include "core/planning/calibrated_constants.h"
#include "core/planning/replica.h"

namespace reckoner {

namespace {

using Severity = Notice::Severity;
using Code = Notice::Code;
using Argument = Notice::Argument;

class Notices {
public:
    Notices(const Scenario &scenario, Evaluation &evaluation)
        : m_scenario(scenario), m_evaluation(evaluation)
    {
    }

    void prices()
    {
        const OptionPlan *best = m_evaluation.plan.best();
        if (!best)
            return;
        if (best->owned && best->owned_machines_last > 0) {
            const Server &server = *best->owned->server;
            price(server.name, bookPrice(server).amount, "server");
            const ElectricityTariff *tariff =
                m_evaluation.catalog->tariff(m_scenario.regional_tariff);
            if (tariff && m_scenario.tariff == Tariff::regional)
                price(tariff->name, tariff->flat, "regional_tariff");
            if (m_scenario.domestic_only && !server.domestic_price.known())
                add(Severity::info, Code::noDomesticPrice, "server", {Argument::of(server.name)});
        }
        if (best->rented && best->rented_machines_peak > 0)
            price(best->rented->instance->provider + " " + best->rented->instance->name,
                  hourlyPrice(*best->rented->instance, best->commitment), "cloud_instance");
        if (best->api)
            price(best->api->provider + " " + best->api->model, best->api->output_per_mtok,
                  "api_offer");
    }

    void model()
    {
        const LanguageModel &model = *m_evaluation.model;
        if (!model.kv_cache_computable)
            add(Severity::error, Code::kvCacheUnknown, "model", {Argument::of(model.name)});
        if (model.max_context > 0 && m_scenario.context_tokens > model.max_context)
            add(Severity::warning, Code::contextTooLong, "context_tokens",
                {Argument::number(m_scenario.context_tokens), Argument::number(model.max_context)});
        if (!model.commercial_use.empty() && model.commercial_use != "yes")
            add(Severity::info, Code::licenceRestricted, "model",
                {Argument::of(model.name), Argument::of(model.commercial_use)});
    }

    void plan()
    {
        const OptionPlan *best = m_evaluation.plan.best();
        for (const RoadMapStep &step : m_evaluation.road_map) {
            if (step.kind == RoadMapStep::Kind::addMachines) {
                add(Severity::info, Code::growthOutgrowsPlan, "growth_per_month",
                    {Argument::number(step.month), Argument::number(step.machines)});
                break;
            }
        }
        if (best && m_evaluation.guidance.reserve_cny < 0)
            add(Severity::warning, Code::budgetExceeded, "budget_cny",
                {Argument::money(-m_evaluation.guidance.reserve_cny)});
        if (best && best->owned && isConsumerCard(*best->owned->replica.accelerator))
            add(Severity::warning, Code::consumerCardInProduction, "allow_consumer_cards",
                {Argument::of(best->owned->replica.accelerator->name)});
        const FineTunePlan &fine_tune = m_evaluation.search.fine_tune;
        if (fine_tune.where == FineTunePlan::Where::idleHours && best && best->owned)
            add(Severity::info, Code::fineTuneInIdleHours, "finetune_runs_per_month",
                {Argument::number(std::ceil(fine_tune.gpuHoursPerMonth() * 10.0) / 10.0)});
        const PretrainPlan &pretrain = m_evaluation.search.pretrain;
        if (!pretrain.wanted && !pretrain.rented.empty())
            add(Severity::info, Code::pretrainingNotNeeded, "training_intent",
                {Argument::money(pretrain.rented.front().cost_cny)});
    }

    void options()
    {
        for (const OptionPlan &option : m_evaluation.plan.options) {
            const Argument name = Argument::of(std::string(key(option.option)));
            if (option.absence == OptionPlan::Absence::residency)
                add(Severity::info, Code::residencyExcludes, "residency", {name});
            else if (option.option == Option::api && !option.api)
                add(Severity::info, Code::noApiForModel, "api_offer",
                    {Argument::of(m_evaluation.model->name)});
            else if (option.absence == OptionPlan::Absence::infeasible ||
                     option.absence == OptionPlan::Absence::unpriced)
                add(Severity::warning, Code::noPriceForOption, "deployment", {name});
        }
    }

    void serving()
    {
        const OptionPlan *best = m_evaluation.plan.best();
        const Quantization format = m_scenario.quantization;
        if (format != Quantization::automatic && !loadedAs(format, *m_evaluation.engine))
            add(Severity::error, Code::formatUnsupported, "quantization",
                {Argument::of(m_evaluation.engine->name), Argument::of(formatName(format))});
        const Expected<Efficiency> engine = efficiencyFor(m_scenario, *m_evaluation.engine);
        if (m_scenario.cpu_offload != CpuOffload::none && engine && !splitsLayers(*engine))
            add(Severity::warning, Code::offloadUnsupported, "cpu_offload",
                {Argument::of(m_evaluation.engine->name)});
        if (!best) {
            if (m_scenario.prefill_placement == PrefillPlacement::apart)
                add(Severity::warning, Code::noSplitFound, "prefill_placement", {});
            return;
        }
        const ServiceLevel &service = m_evaluation.serviceOf(best->option);
        if (!service.machine)
            return;
        const Replica &replica = service.machine->replica;
        if (replica.host_share > 0)
            add(Severity::warning, Code::layersOnProcessor, "cpu_offload",
                {Argument::fraction(replica.host_share)});
        const auto tail = [&] { return service.busiest_hour->ttft.p95; };
        if (service.busiest_hour && tail() > m_scenario.ttft_target_s)
            add(Severity::info, Code::tailMissesTarget, "ttft_target_s",
                {Argument::number(std::round(tail() * 100.0) / 100.0),
                 Argument::number(m_scenario.ttft_target_s)});
        drafting(replica);
    }

    void rules()
    {
        const Guidance &guidance = m_evaluation.guidance;
        if (!guidance.splits_disagree)
            return;
        const StepRule &stage = guidance.steps[0];
        const StepRule &data = guidance.steps[1];
        const StepRule &winner = stage.decides ? stage : data;
        const StepRule &loser = stage.decides ? data : stage;
        add(Severity::info, Code::rulesDisagree, stage.decides ? "stage" : "data_gb",
            {Argument::of(winner.rule->id), Argument::of(loser.rule->id)});
    }

    void calibration()
    {
        if (!m_evaluation.calibration)
            return;
        const int stale = staleAssumptions(*m_evaluation.calibration, *m_evaluation.catalog);
        if (stale > 0)
            add(Severity::warning, Code::staleCalibration, "",
                {Argument::of(m_evaluation.calibration->file), Argument::number(stale)});
    }

    void idea()
    {
        const IdeaCheck &idea = m_evaluation.idea;
        constexpr double kMostlyIdle = 0.3;
        if (idea.given && !idea.fits && idea.shortfall.kind != Shortfall::Kind::memory)
            add(Severity::error, Code::ideaTooSlow, "idea_server", {});
        else if (idea.given && !idea.fits)
            add(Severity::error, Code::ideaDoesNotFit, "idea_server",
                {Argument::number(std::ceil(idea.memory_needed_gb)),
                 Argument::number(std::floor(idea.memory_gb))});
        else if (idea.given && !idea.carries())
            add(Severity::error, Code::ideaTooSmall, "idea_server",
                {Argument::fraction(idea.capacity_over_peak),
                 Argument::number(std::ceil(idea.machines / idea.capacity_over_peak))});
        else if (idea.given && idea.utilization < kMostlyIdle)
            add(Severity::warning, Code::ideaMostlyIdle, "idea_server",
                {Argument::fraction(idea.utilization)});
    }

private:
    void price(const std::string &what, const Fact &fact, const char *field)
    {
        if (!fact.known())
            return;
        const Source &source = m_evaluation.catalog->sourceOf(fact);
        const int age = ageInMonths(source.date, m_evaluation.as_of);
        if (source.confidence == Confidence::remembered)
            add(Severity::warning, Code::lowConfidenceFact, field, {Argument::of(what)});
        else if (age > kStaleAfterMonths)
            add(Severity::warning, Code::staleFact, field,
                {Argument::of(what), Argument::number(age)});
    }

    // Holds the copy against the same one that proposes nothing.
    void drafting(const Replica &replica)
    {
        if (m_scenario.speculation == Speculation::none)
            return;
        Scenario plain = m_scenario;
        plain.speculation = Speculation::none;
        ReplicaFinder finder(plain, *m_evaluation.model, *m_evaluation.engine);
        const Replica &without = finder.replica(*replica.accelerator, replica.quantization,
                                                {replica.tensor, replica.pipeline, replica.groups});
        const double lost = without.requests_per_s > 0
                                ? 1.0 - replica.requests_per_s / without.requests_per_s
                                : 0.0;
        constexpr double kWorthSaying = 0.01;
        if (!replica.decodes_only && lost > kWorthSaying)
            add(Severity::warning, Code::draftingDoesNotPay, "speculation",
                {Argument::fraction(lost)});
    }

    void add(Severity severity, Code code, const char *field, std::vector<Argument> arguments)
    {
        m_evaluation.notices.push_back({severity, code, field, std::move(arguments)});
    }

    const Scenario &m_scenario;
    Evaluation &m_evaluation;
};

} // namespace

void addNotices(const Scenario &scenario, Evaluation &evaluation)
{
    Notices notices(scenario, evaluation);
    notices.idea();
    notices.model();
    notices.prices();
    notices.plan();
    notices.options();
    notices.serving();
    notices.rules();
    notices.calibration();
}

} // namespace reckoner
