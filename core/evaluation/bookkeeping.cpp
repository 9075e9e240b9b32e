// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/bookkeeping.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <vector>

#include "core/economics/price.h"
#include "core/evaluation/figures.h"
#include "core/evaluation/network_books.h"
#include "core/evaluation/option_books.h"
#include "core/performance/constant_labels.h"
#include "core/planning/calibrated_constants.h"
#include "core/units/text.h"

namespace reckoner {

namespace {

// The week's mean over its busiest hour: of the catalog, or of the client's own log.
EntryIndex meanOfWeek(Books &books)
{
    constexpr const char *kLabel = RECKONER_TEXT("Fact", "mean of the week over its busiest hour");
    const Demand &demand = books.evaluation.demand;
    if (const LoadProfile *week =
            books.evaluation.catalog->loadProfile(books.scenario.load_profile))
        return books.fact(week->name, kLabel, week->mean, Unit::fraction);
    return books.evaluation.ledger.measured(
        kOwnWeek, kLabel, demand.mean_requests_per_s / demand.peak_hour_requests_per_s,
        Unit::fraction);
}

void keepDemand(Books &books)
{
    const Demand &demand = books.evaluation.demand;
    books.hour = books.figure(figures::peak_hour_qps, demand.peak_hour_requests_per_s,
                              {books.input("peak_users"), books.input("requests_per_user_hour")});
    books.peak = books.figure(figures::peak_qps, demand.peak_requests_per_s,
                              {books.hour, books.input("burst_factor")});
    books.mean = books.figure(figures::mean_qps, demand.mean_requests_per_s,
                              {books.hour, meanOfWeek(books)});
    books.requests =
        books.figure(figures::requests_total, demand.totalRequests(),
                     {books.mean, books.input("horizon_years"), books.input("growth_per_month")});
    books.tokens =
        books.figure(figures::tokens_total,
                     demand.totalRequests() * (demand.input_tokens + demand.output_tokens),
                     {books.requests, books.input("input_tokens"), books.input("output_tokens")});
}

/// What training speed on this card rests on besides its data sheet: the calibration when there is
/// one for its generation.
std::vector<EntryIndex> calibrationOf(Books &books, const Accelerator &card)
{
    const Calibration *calibration = books.evaluation.calibration.get();
    if (!calibration || !CalibratedConstants(books.scenario, *books.evaluation.catalog)
                             .isCalibrated(matrixUnitOf(card)))
        return {};
    Ledger &ledger = books.evaluation.ledger;
    if (const Entry *known = ledger.find(figures::training_error_after))
        return {static_cast<EntryIndex>(known - ledger.entries().data())};
    const EntryIndex runs =
        ledger.measured(calibration->file, RECKONER_TEXT("Fact", "measured training runs"),
                        calibration->runs, Unit::count);
    std::vector<EntryIndex> operands{
        books.figure(figures::training_error_before, calibration->error_before, {runs})};
    for (const CalibratedConstant &constant : calibration->constants) {
        if (const TrainingConstantInfo *info = findTrainingConstant(constant.key))
            operands.push_back(ledger.assumption(info->key, labelOf(info->constant), constant.to));
    }
    return {ledger.figure(figures::training_error_after, calibration->error_after, operands)};
}

/// Writes a figure whose operands include those of the calibration.
EntryIndex calibrated(Books &books, const FigureSpec &spec, double value, const Accelerator &card,
                      std::initializer_list<EntryIndex> operands)
{
    std::vector<EntryIndex> all(operands);
    std::ranges::copy(calibrationOf(books, card), std::back_inserter(all));
    return books.evaluation.ledger.figure(spec, value, all);
}

void keepFineTuning(Books &books)
{
    const FineTunePlan &plan = books.evaluation.search.fine_tune;
    if (!plan.wanted || plan.where == FineTunePlan::Where::nowhere)
        return;
    const FineTuneCell &cell = plan.chosen;
    const Accelerator &card = *cell.accelerator;
    const EntryIndex tokens =
        books.figure(figures::finetune_tokens, plan.tokens_per_run,
                     {books.input("finetune_tokens_m"), books.input("finetune_epochs")});
    books.figure(figures::finetune_memory_gb, cell.memory_gb_per_card,
                 {books.fact(plan.model->name, RECKONER_TEXT("Fact", "parameters"),
                             plan.model->total_parameters_b, Unit::billionParameters),
                  books.input("finetune_sequence_tokens"), books.input("lora_rank")});
    const EntryIndex hours =
        calibrated(books, figures::finetune_hours_per_run, cell.hours_per_run, card,
                   {tokens, books.fact(card.name, RECKONER_TEXT("Fact", "16-bit matrix rate"),
                                       card.bf16_tflops, Unit::teraflops)});
    const EntryIndex price =
        cell.instance
            ? books.fact(cell.instance->name, RECKONER_TEXT("Fact", "price per hour, on demand"),
                         cell.instance->on_demand_per_hour,
                         cell.instance->currency == Currency::usd ? Unit::usdPerHour
                                                                  : Unit::cnyPerHour)
            : books.electricity();
    books.figure(figures::finetune_cost_per_run, cell.cost_per_run_cny, {hours, price});
    books.figure(figures::finetune_gpu_hours_per_month, plan.gpuHoursPerMonth(),
                 {hours, books.input("finetune_runs_per_month")});
}

EntryIndex keepGoodput(Books &books, const PretrainOption &run, EntryIndex parameters)
{
    const Goodput &goodput = run.goodput;
    const EntryIndex size =
        books.figure(figures::pretrain_checkpoint_gb, run.checkpoint_gb, {parameters});
    const EntryIndex failures =
        books.figure(figures::pretrain_failures_per_day, goodput.failures_per_day,
                     {books.input("pretrain_failures_per_kgpu_day")});
    constexpr double kSecondsPerHour = 3600.0;
    const EntryIndex interval = books.figure(
        figures::pretrain_checkpoint_interval, goodput.checkpoint_interval_s / kSecondsPerHour,
        {size, books.input("pretrain_checkpoint_gb_s"), failures});
    return books.figure(figures::pretrain_goodput, goodput.share,
                        {interval, failures, books.input("pretrain_restart_hours"),
                         books.input("pretrain_idle_share")});
}

void keepPretraining(Books &books)
{
    const PretrainPlan &plan = books.evaluation.search.pretrain;
    if (plan.rented.empty())
        return;
    const PretrainOption &run = plan.rented.front();
    const EntryIndex tokens = books.figure(
        figures::pretrain_tokens, plan.tokens,
        {books.input("pretrain_tokens_b"), books.input("data_gb"), books.input("cleaning_yield")});
    const Accelerator &card = *run.accelerator;
    const EntryIndex parameters =
        books.fact(plan.model->name, RECKONER_TEXT("Fact", "parameters"),
                   plan.model->total_parameters_b, Unit::billionParameters);
    const EntryIndex memory = books.figure(figures::pretrain_memory_gb, run.memory_gb_per_card,
                                           {parameters, books.input("pretrain_sequence_tokens")});
    const EntryIndex mfu =
        books.figure(figures::pretrain_mfu, run.mfu,
                     {memory,
                      books.fact(card.name, RECKONER_TEXT("Fact", "16-bit matrix rate"),
                                 card.bf16_tflops, Unit::teraflops),
                      books.input("pretrain_batch_tokens_m")});
    const EntryIndex speed = calibrated(books, figures::pretrain_tokens_per_s, run.tokens_per_s,
                                        card, {mfu, parameters});
    const EntryIndex hours = books.figure(figures::pretrain_gpu_hours, run.gpu_hours,
                                          {tokens, speed, keepGoodput(books, run, parameters),
                                           books.figure(figures::pretrain_runs, plan.runs,
                                                        {books.input("pretrain_experiments"),
                                                         books.input("pretrain_experiment_share"),
                                                         books.input("pretrain_failed_runs")})});
    const EntryIndex days = books.figure(figures::pretrain_days, run.days,
                                         {hours, books.input("pretrain_deadline_days")});
    books.figure(figures::pretrain_energy, run.energy_kwh, {days, mfu});
    books.figure(
        figures::pretrain_cost, run.cost_cny,
        {hours, books.fact(run.instance->name, RECKONER_TEXT("Fact", "price per hour, on demand"),
                           run.instance->on_demand_per_hour,
                           run.instance->currency == Currency::usd ? Unit::usdPerHour
                                                                   : Unit::cnyPerHour)});
}

void keepBreakEven(Books &books)
{
    const BreakEvenAnalysis &analysis = books.evaluation.break_even;
    const Ledger &ledger = books.evaluation.ledger;
    if (!analysis.available)
        return;
    const auto total = [&](Scope scope) {
        return static_cast<EntryIndex>(ledger.find(figures::tco_total, scope) -
                                       ledger.entries().data());
    };
    const EntryIndex fixed =
        books.figure(figures::own_fixed_cost, analysis.own.fixed, {total(Scope::onPremises)});
    const EntryIndex own = books.figure(figures::own_cost_at_full_use, analysis.own.at(1.0),
                                        {fixed, books.electricity(), books.input("pue")});
    const ServingCandidate *rented =
        cheapestByTheHour(books.scenario, books.evaluation.search.serving, books.evaluation.demand);
    const CloudInstance &instance = *rented->instance;
    const EntryIndex rent =
        books.fact(instance.name, RECKONER_TEXT("Fact", "price per hour, on demand"),
                   instance.on_demand_per_hour,
                   instance.currency == Currency::usd ? Unit::usdPerHour : Unit::cnyPerHour);
    const EntryIndex cloud =
        books.figure(figures::cloud_cost_at_full_use, analysis.cloud_on_demand.at(1.0),
                     {rent, books.input("cny_per_usd")});
    if (analysis.utilization.kind == Crossing::Kind::at) {
        const EntryIndex crossing = books.figure(figures::break_even_utilization,
                                                 analysis.utilization.value, {fixed, own, cloud});
        books.figure(figures::break_even_hours_per_day, analysis.hours_per_day.value, {crossing});
    }
    if (analysis.tokens_per_month.kind == Crossing::Kind::at && analysis.api.slope > 0)
        books.figure(figures::break_even_tokens_per_month, analysis.tokens_per_month.value,
                     {fixed, own});
    const EntryIndex own_total = total(Scope::onPremises);
    const EntryIndex cloud_total = total(Scope::cloud);
    if (analysis.payback_month > 0)
        books.figure(figures::payback_month, analysis.payback_month, {own_total, cloud_total});
    if (analysis.payback_discounted.kind == Crossing::Kind::at)
        books.figure(figures::payback_discounted, analysis.payback_discounted.value,
                     {own_total, cloud_total, books.input("discount_rate")});
    if (analysis.internal_rate)
        books.figure(figures::internal_rate, *analysis.internal_rate, {own_total, cloud_total});
    if (!analysis.contracts.empty() &&
        analysis.contracts.front().utilization.kind == Crossing::Kind::at)
        books.figure(figures::contract_break_even, analysis.contracts.front().utilization.value,
                     {rent});
}

void keepDecision(Books &books)
{
    const Evaluation &evaluation = books.evaluation;
    const OptionPlan *best = evaluation.plan.best();
    const Ledger &ledger = evaluation.ledger;
    if (best) {
        const auto total = static_cast<EntryIndex>(
            ledger.find(figures::tco_total, scopeOf(best->option)) - ledger.entries().data());
        books.figure(figures::budget_reserve, evaluation.guidance.reserve_cny,
                     {books.input("budget_cny"), total});
        if (evaluation.idea.given) {
            const EntryIndex idea = books.figure(
                figures::tco_total, evaluation.idea.total_cny,
                {books.input("idea_price_cny"), books.input("idea_count")}, Scope::idea);
            if (evaluation.idea.carries())
                books.figure(figures::saving_against_idea, evaluation.idea.saving_cny,
                             {idea, total});
        }
    }
    if (evaluation.idea.given) {
        books.figure(figures::idea_price, evaluation.idea.price_cny,
                     {books.input("idea_price_cny"), books.input("idea_count")});
        if (evaluation.idea.fits)
            books.figure(figures::utilization, evaluation.idea.utilization, {books.mean},
                         Scope::idea);
    }
}

} // namespace

void keepBooks(const Scenario &scenario, Evaluation &evaluation)
{
    Books books(scenario, evaluation);
    keepDemand(books);
    keepFineTuning(books);
    keepPretraining(books);
    keepNetworks(books);
    for (const OptionPlan &option : evaluation.plan.options) {
        if (option.priced())
            keepOption(books, option);
    }
    keepBreakEven(books);
    keepDecision(books);
}

} // namespace reckoner
