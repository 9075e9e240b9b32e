// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/tariff.h"
#include "core/evaluation/bookkeeping.h"
#include "core/evaluation/break_even_analysis.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/own_load.h"
#include "core/planning/calibrated_constants.h"

namespace reckoner {

namespace {

constexpr int kMonthsPerYear = 12;

Error unknown(const char *field, const std::string &id)
{
    return {Error::Code::notFound,
            {},
            field,
            {RECKONER_SENTENCE("Error", "the catalog has no “%1”"), id}};
}

// The first reference that the catalog does not have.
Expected<void> checkReferences(const Scenario &scenario, const Catalog &catalog)
{
    for (const FieldSpec &spec : fields()) {
        if (spec.kind != FieldKind::reference)
            continue;
        const std::string &id = scenario.*spec.text;
        if (id.empty() && spec.optional)
            continue;
        bool found = false;
        switch (spec.table) {
        case ReferenceTable::none:
            found = true;
            break;
        case ReferenceTable::model:
            found = catalog.model(id) != nullptr;
            break;
        case ReferenceTable::engine:
            found = catalog.engine(id) != nullptr;
            break;
        case ReferenceTable::loadProfile:
            found = weekOf(scenario, catalog).has_value();
            if (!found && id == kOwnWeek)
                return failure(
                    {Error::Code::badInput,
                     {},
                     "load_profile",
                     RECKONER_SENTENCE("Error", "“client-log” is asked for, but the scenario "
                                                "holds no week of the client's own log "
                                                "(own_week)")});
            break;
        case ReferenceTable::server:
            found = catalog.server(id) != nullptr;
            break;
        case ReferenceTable::cloudInstance:
            found = catalog.cloudInstance(id) != nullptr;
            break;
        case ReferenceTable::apiOffer:
            found = catalog.apiOffer(id) != nullptr;
            break;
        case ReferenceTable::tariff:
            found = catalog.tariff(id) != nullptr;
            break;
        }
        if (!found)
            return failure(unknown(spec.key.data(), id));
    }
    return {};
}

Expected<void> check(const Scenario &scenario, const Catalog &catalog)
{
    for (const FieldSpec &spec : fields()) {
        if (const Expected<void> fine = checkField(spec, fieldValue(scenario, spec)); !fine)
            return fine;
    }
    if (scenario.training_calibration) {
        if (const Expected<void> fine = checkAgainstPhysics(*scenario.training_calibration); !fine)
            return fine;
    }
    return checkReferences(scenario, catalog);
}

} // namespace

Demand demandFor(const Scenario &scenario, const Catalog &catalog)
{
    DemandInputs inputs;
    inputs.peak_users = scenario.peak_users;
    inputs.requests_per_user_hour = scenario.requests_per_user_hour;
    inputs.input_tokens = scenario.input_tokens;
    inputs.output_tokens = scenario.output_tokens;
    inputs.burst_factor = scenario.burst_factor;
    inputs.growth_per_month = scenario.growth_per_month;
    inputs.months = static_cast<int>(scenario.horizon_years) * kMonthsPerYear;
    return demandOf(inputs, *weekOf(scenario, catalog));
}

Expected<Evaluation> evaluate(const Scenario &scenario, const Catalog &catalog,
                              std::stop_token stop)
{
    if (const Expected<void> fine = check(scenario, catalog); !fine)
        return tl::unexpected(fine.error());
    std::shared_ptr<const Catalog> overridden;
    if (!scenario.overrides.empty()) {
        Expected<Catalog> changed = withOverrides(catalog, scenario.overrides);
        if (!changed)
            return tl::unexpected(changed.error());
        overridden = std::make_shared<const Catalog>(std::move(*changed));
    }
    const Catalog &used = overridden ? *overridden : catalog;
    Expected<PlanSearch> search =
        searchPlan(withTariff(scenario, used), used, *used.model(scenario.model),
                   *used.engine(scenario.engine), demandFor(scenario, used), stop);
    if (!search)
        return tl::unexpected(search.error());
    Expected<Evaluation> evaluation = evaluateWithSearch(scenario, used, std::move(*search));
    if (evaluation)
        evaluation->overridden = std::move(overridden);
    return evaluation;
}

Expected<Evaluation> evaluateWithSearch(const Scenario &answers, const Catalog &catalog,
                                        PlanSearch search)
{
    if (const Expected<void> fine = check(answers, catalog); !fine)
        return tl::unexpected(fine.error());
    const Scenario scenario = withTariff(answers, catalog);
    Expected<Evaluation> out{tl::in_place};
    Evaluation &evaluation = *out;
    evaluation.catalog = &catalog;
    if (scenario.training_calibration)
        evaluation.calibration =
            std::make_shared<const Calibration>(*scenario.training_calibration);
    evaluation.as_of = scenario.as_of.empty() ? catalog.as_of : scenario.as_of;
    evaluation.model = catalog.model(scenario.model);
    evaluation.engine = catalog.engine(scenario.engine);
    evaluation.demand = demandFor(scenario, catalog);
    evaluation.search = std::move(search);
    Expected<DeploymentPlan> plan =
        planDeployment(scenario, catalog, evaluation.demand, evaluation.search);
    if (!plan)
        return tl::unexpected(plan.error());
    evaluation.plan = std::move(*plan);
    evaluation.guidance = guide(scenario, catalog, evaluation.demand, evaluation.plan);
    evaluation.pitfalls = pitfalls(scenario, catalog, evaluation.plan, evaluation.search.pretrain);
    evaluation.road_map =
        roadMap(scenario, evaluation.plan, evaluation.search.fine_tune, evaluation.demand);
    evaluation.break_even = analyseBreakEven(scenario, evaluation);
    evaluation.idea = checkIdea(scenario, catalog, evaluation);
    for (const OptionPlan &option : evaluation.plan.options)
        evaluation.service[static_cast<std::size_t>(option.option)] = serviceLevel(
            scenario, *evaluation.model, *evaluation.engine, evaluation.demand, option);
    evaluation.apis = compareApis(scenario, catalog, evaluation.demand);
    keepBooks(scenario, evaluation);
    addNotices(scenario, evaluation);
    return out;
}

} // namespace reckoner
