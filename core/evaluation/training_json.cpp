// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/training_json.h"

#include <nlohmann/json.hpp>

#include "core/evaluation/evaluation_json.h"

namespace reckoner {

namespace {

using Json = nlohmann::ordered_json;

Json stepJson(const TrainingStep &step)
{
    return {{"matmul_s", step.matmul_s},
            {"memory_bound_s", step.memory_bound_s},
            {"tensor_comm_s", step.tensor_comm_s},
            {"context_comm_s", step.context_comm_s},
            {"expert_comm_s", step.expert_comm_s},
            {"pipeline_comm_s", step.pipeline_comm_s},
            {"data_comm_s", step.data_comm_s},
            {"bubble_s", step.bubble_s},
            {"optimizer_s", step.optimizer_s},
            {"overhead_s", step.overhead_s},
            {"step_s", step.step_s}};
}

Json layoutJson(const TrainingConfig &config)
{
    const TrainingLayout &l = config.layout;
    return {{"tp", l.tp},           {"pp", l.pp},
            {"dp", l.dp},           {"cp", l.cp},
            {"ep", l.ep},           {"interleave", l.interleave},
            {"zero", l.zero_stage}, {"micro_batch", l.micro_batch}};
}

Json layoutsJson(const LayoutRanking &layouts)
{
    Json out = Json::array();
    for (const LayoutCandidate &candidate : layouts.candidates) {
        const LayoutComparison comparison = compareLayouts(layouts.best(), candidate);
        Json entry = layoutJson(candidate.config);
        entry["tokens_per_s_per_card"] = candidate.step.tokens_per_s_per_card;
        entry["mfu"] = candidate.step.mfu;
        entry["memory_gb_per_card"] = inGigabytes(candidate.step.memory.total);
        entry["slower"] = comparison.slower;
        entry["main_loss"] = out.empty() ? Json() : Json(key(comparison.main));
        out.push_back(std::move(entry));
    }
    return out;
}

Json clustersJson(const std::vector<PretrainOption> &options)
{
    Json out = Json::array();
    for (const PretrainOption &option : options) {
        Json entry = {{"server", option.server ? Json(option.server->id) : Json()},
                      {"cloud_instance", option.instance ? Json(option.instance->id) : Json()},
                      {"accelerator", option.accelerator->id},
                      {"cards", option.cards},
                      {"machines", option.machines},
                      {"mfu", option.mfu},
                      {"gpu_hours", option.gpu_hours},
                      {"days", option.days},
                      {"energy_kwh", option.energy_kwh},
                      {"cost_cny", option.cost_cny},
                      {"goodput", option.goodput.share},
                      {"memory_gb_per_card", option.memory_gb_per_card}};
        if (out.empty())
            entry["layouts"] = layoutsJson(option.layouts);
        out.push_back(std::move(entry));
    }
    return out;
}

} // namespace

Json pretrainingJson(const PretrainPlan &plan)
{
    return {{"wanted", plan.wanted},
            {"model", plan.model ? Json(plan.model->id) : Json()},
            {"tokens", plan.tokens},
            {"runs", plan.runs},
            {"rented", clustersJson(plan.rented)},
            {"bought", clustersJson(plan.bought)}};
}

Json calibrationReport(const Evaluation &evaluation)
{
    if (!evaluation.calibration)
        return nullptr;
    const Calibration &c = *evaluation.calibration;
    Json constants = Json::array();
    for (const CalibratedConstant &constant : c.constants)
        constants.push_back({{"constant", constant.key},
                             {"from", constant.from},
                             {"to", constant.to},
                             {"runs", constant.runs}});
    return {{"file", c.file},
            {"accelerators", c.accelerators},
            {"runs", c.runs},
            {"error_before", c.error_before},
            {"error_after", c.error_after},
            {"held_out", c.held_out},
            {"constants", std::move(constants)}};
}

Json networksJson(const NetworkComparison &comparison)
{
    if (!comparison.available())
        return nullptr;
    const bool priced = comparison.machines_cny > 0;
    Json cases = Json::array();
    for (const NetworkCase &found : comparison.cases) {
        Json entry = {{"network", key(found.network)}, {"days", found.days},
                      {"mfu", found.step.mfu},         {"tokens_per_s", found.step.tokens_per_s},
                      {"scaling", found.scaling},      {"lost", found.lost}};
        entry["price_cny"] = found.bill.priced ? Json(found.bill.price_cny) : Json();
        entry["lost_cny"] = priced ? Json(found.lost_cny) : Json();
        entry["layout"] = layoutJson(found.config);
        entry["step"] = stepJson(found.step);
        cases.push_back(std::move(entry));
    }
    return {{"accelerator", comparison.accelerator->id},
            {"machines", comparison.machines},
            {"cards", comparison.cards},
            {"machines_cny", priced ? Json(comparison.machines_cny) : Json()},
            {"cases", std::move(cases)}};
}

} // namespace reckoner
