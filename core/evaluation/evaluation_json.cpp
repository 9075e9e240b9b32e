// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/evaluation_json.h"

#include <nlohmann/json.hpp>

#include "core/evaluation/candidate_json.h"
#include "core/evaluation/training_json.h"

namespace reckoner {

namespace {

using Json = nlohmann::ordered_json;

Json figures(const Ledger &ledger)
{
    Json out = Json::object();
    for (const Entry &entry : ledger.entries()) {
        if (entry.kind != Entry::Kind::figure || out.contains(fullKey(entry)))
            continue;
        out[fullKey(entry)] = {
            {"label", entry.figure->label}, {"value", entry.value}, {"unit", unitKey(entry.unit)}};
    }
    return out;
}

Json option(const OptionPlan &plan)
{
    Json out = {{"option", key(plan.option)},
                {"available", plan.available()},
                {"absence", key(plan.absence)}};
    out["owned"] = candidateJson(plan.owned);
    out["rented"] = candidateJson(plan.rented);
    out["api_offer"] = plan.api ? Json(plan.api->id) : Json();
    out["owned_machines_first"] = plan.owned_machines_first;
    out["owned_machines_last"] = plan.owned_machines_last;
    out["rented_machines_peak"] = plan.rented_machines_peak;
    if (!plan.priced())
        return out;
    out["total_cny"] = plan.total_cny;
    out["fine_tuning_cny"] = plan.fine_tuning_cny;
    out["pretraining_cny"] = plan.pretraining_cny;
    out["present_value_cny"] = plan.present_value_cny;
    out["utilization"] = plan.utilization;
    out["cny_per_million_tokens"] = plan.cny_per_million_tokens;
    const auto unitCost = [](double cny) { return cny > 0 ? Json(cny) : Json(); };
    out["cny_per_useful_gpu_hour"] = unitCost(plan.cny_per_useful_gpu_hour);
    out["cny_per_user_month"] = unitCost(plan.cny_per_user_month);
    out["cny_per_fine_tuning_run"] = unitCost(plan.cny_per_fine_tuning_run);
    out["book_value_cny"] = plan.book_value_cny;
    Json categories = Json::object();
    for (int i = 0; i < kCostCategoryCount; ++i) {
        const auto category = static_cast<CostCategory>(i);
        categories[std::string(key(category))] = plan.cash.of(category).value();
    }
    out["category_cny"] = std::move(categories);
    Json items = Json::object();
    for (int i = 0; i < kCostItemCount; ++i) {
        const auto item = static_cast<CostItem>(i);
        items[std::string(key(item))] = plan.cash.of(item).value();
    }
    out["item_cny"] = std::move(items);
    return out;
}

Json crossing(const Crossing &crossing)
{
    const bool at = crossing.kind == Crossing::Kind::at;
    return {{"kind", key(crossing.kind)}, {"value", at ? Json(crossing.value) : Json()}};
}

std::string_view choiceKeyOf(Commitment commitment)
{
    return field("commitment").choices[static_cast<std::size_t>(commitment)].key;
}

Json breakEven(const BreakEvenAnalysis &analysis)
{
    if (!analysis.available)
        return nullptr;
    Json apis = Json::array();
    for (const auto &api : analysis.apis)
        apis.push_back(
            {{"api_offer", api.offer->id}, {"tokens_per_month", crossing(api.tokens_per_month)}});
    Json contracts = Json::array();
    for (const auto &contract : analysis.contracts)
        contracts.push_back({{"commitment", choiceKeyOf(contract.kind)},
                             {"utilization", crossing(contract.utilization)}});
    Json sensitivities = Json::array();
    for (const auto &sensitivity : analysis.sensitivities)
        sensitivities.push_back({{"input", key(sensitivity.input)},
                                 {"ten_percent_less", crossing(sensitivity.less)},
                                 {"ten_percent_more", crossing(sensitivity.more)}});
    return {{"utilization_now", analysis.utilization_now},
            {"utilization", crossing(analysis.utilization)},
            {"utilization_against_commitment", crossing(analysis.utilization_committed)},
            {"hours_per_day", crossing(analysis.hours_per_day)},
            {"tokens_per_month", crossing(analysis.tokens_per_month)},
            {"payback_month", analysis.payback_month > 0 ? Json(analysis.payback_month) : Json()},
            {"payback_months", crossing(analysis.payback)},
            {"payback_months_discounted", crossing(analysis.payback_discounted)},
            {"internal_rate", analysis.internal_rate ? Json(*analysis.internal_rate) : Json()},
            {"apis", std::move(apis)},
            {"contracts", std::move(contracts)},
            {"sensitivities", std::move(sensitivities)},
            {"rule_of_thumb",
             {{"cloud_below", analysis.cloud_below}, {"own_above", analysis.own_above}}}};
}

Json idea(const IdeaCheck &check)
{
    if (!check.given)
        return nullptr;
    return {{"server", check.server->id},
            {"machines", check.machines},
            {"price_cny", check.price_cny},
            {"book_price_cny", check.book_price_cny > 0 ? Json(check.book_price_cny) : Json()},
            {"fits", check.fits},
            {"memory_needed_gb", check.memory_gb > 0 ? Json(check.memory_needed_gb) : Json()},
            {"memory_gb", check.memory_gb > 0 ? Json(check.memory_gb) : Json()},
            {"utilization", check.utilization},
            {"capacity_over_peak", check.capacity_over_peak},
            {"total_cny", check.total_cny},
            {"idle_cny", check.idle_cny},
            {"saving_cny", check.carries() ? Json(check.saving_cny) : Json()}};
}

Json split(const BudgetSplit &split)
{
    return {{"training", split.training},
            {"fine_tuning", split.fine_tuning},
            {"inference", split.inference}};
}

Json guidance(const Guidance &guidance)
{
    Json steps = Json::array();
    for (const StepRule &step : guidance.steps) {
        steps.push_back({{"rule", step.rule ? Json(step.rule->id) : Json()},
                         {"split", step.has_split ? split(step.split) : Json()},
                         {"decides", step.decides}});
    }
    return {{"steps", std::move(steps)},
            {"rule_split", split(guidance.rule_split)},
            {"splits_disagree", guidance.splits_disagree},
            {"planned_split", split(guidance.planned_split)},
            {"reserve_cny", guidance.reserve_cny},
            {"tier", guidance.tier ? Json(guidance.tier->id) : Json()}};
}

} // namespace

std::string toJson(const Scenario &scenario, const Evaluation &evaluation)
{
    Json out = {{"format", "reckoner.evaluation"},
                {"version", 1},
                {"scenario", scenario.name},
                {"as_of", evaluation.as_of},
                {"horizon_years", scenario.horizon_years},
                {"model", evaluation.model->id},
                {"engine", evaluation.engine->id}};
    const auto &recommended = evaluation.plan.recommended;
    out["recommended"] = recommended ? Json(key(*recommended)) : Json();
    out["recommendation_forced"] = evaluation.plan.recommendation_forced;
    out["options"] = Json::array();
    for (const OptionPlan &plan : evaluation.plan.options)
        out["options"].push_back(option(plan));
    out["break_even"] = breakEven(evaluation.break_even);
    out["idea"] = idea(evaluation.idea);
    out["calibration"] = calibrationReport(evaluation);
    out["pretraining"] = pretrainingJson(evaluation.search.pretrain);
    out["networks"] = networksJson(evaluation.search.networks);
    out["guidance"] = guidance(evaluation.guidance);
    out["pitfalls"] = Json::array();
    for (const Pitfall &pitfall : evaluation.pitfalls) {
        out["pitfalls"].push_back({{"kind", key(pitfall.kind)},
                                   {"value", pitfall.value},
                                   {"threshold", pitfall.threshold}});
    }
    out["road_map"] = Json::array();
    for (const RoadMapStep &step : evaluation.road_map) {
        out["road_map"].push_back(
            {{"month", step.month}, {"kind", key(step.kind)}, {"machines", step.machines}});
    }
    out["notices"] = Json::array();
    for (const Notice &notice : evaluation.notices) {
        out["notices"].push_back(
            {{"severity", key(notice.severity)}, {"field", notice.field}, {"text", text(notice)}});
    }
    out["figures"] = figures(evaluation.ledger);
    return out.dump(2) + "\n";
}

} // namespace reckoner
