// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/deployment_planner.h"

#include <algorithm>
#include <limits>

#include "core/economics/price.h"
#include "core/economics/rental.h"
#include "core/planning/fine_tune_place.h"
#include "core/planning/hybrid_search.h"
#include "core/planning/option_money.h"
#include "core/planning/serving_cost.h"

namespace reckoner {

namespace {

using Absence = OptionPlan::Absence;

const ServingCandidate *first(const std::vector<ServingCandidate> &candidates)
{
    return candidates.empty() ? nullptr : &candidates.front();
}

Absence absenceOf(const Shortfall &shortfall)
{
    return shortfall.kind == Shortfall::Kind::price ? Absence::unpriced : Absence::infeasible;
}

class Planner {
public:
    Planner(const Scenario &scenario, const Catalog &catalog, const Demand &demand,
            const PlanSearch &search, const CommonPrices &prices)
        : m_scenario(scenario),
          m_catalog(catalog),
          m_demand(demand),
          m_search(search),
          m_money(scenario, demand, prices),
          m_places(scenario, demand, search.fine_tune)
    {
    }

    OptionPlan onPremises()
    {
        OptionPlan plan = start(Option::onPremises);
        plan.owned = first(m_search.serving.owned);
        if (!plan.owned) {
            plan.absence = absenceOf(m_search.serving.owned_shortfall);
            return plan;
        }
        plan.cash = CashFlow(m_demand.months());
        m_money.ownedServing(plan, fleet(m_demand, plan.owned->requests_per_s, m_scenario));
        m_money.ownedSide(plan);
        m_own_training = m_places.withOwned(*plan.owned, plan.owned_machines_first);
        return withTraining(plan, m_own_training);
    }

    OptionPlan cloud()
    {
        OptionPlan plan = start(Option::cloud);
        plan.rented = first(m_search.serving.rented);
        if (!plan.rented) {
            plan.absence = absenceOf(m_search.serving.rented_shortfall);
            return plan;
        }
        if (m_scenario.residency == DataResidency::onPremises || m_scenario.home_share > 0)
            plan.absence = Absence::residency;
        plan.cash = CashFlow(m_demand.months());
        if (const auto terms = rentalTerms(*plan.rented->instance, plan.rented->cards,
                                           m_scenario.commitment, m_scenario)) {
            plan.rental_terms = *terms;
            plan.rented_serving =
                rentFor(rentedHours(m_demand, plan.rented->requests_per_s, m_scenario), *terms);
            m_money.rentedServing(plan);
        }
        m_money.cloudSide(plan);
        return withTraining(plan, m_places.withoutOwned());
    }

    /// Never dearer than either pure way, because both are hybrids with nothing on one side.
    OptionPlan hybrid(const OptionPlan &own, const OptionPlan &cloud)
    {
        OptionPlan plan = start(Option::hybrid);
        plan.owned = own.owned;
        plan.rented = cloud.rented;
        if (!own.owned || !cloud.rented) {
            plan.absence = absenceOf(own.owned ? m_search.serving.rented_shortfall
                                               : m_search.serving.owned_shortfall);
            return plan;
        }
        const bool owning_only = m_scenario.home_share > 0 || own.total_cny <= cloud.total_cny;
        const OptionPlan &pure = owning_only ? own : cloud;
        // Over the horizon tax takes the same share of every cost: the search does without it.
        const auto choice = cheapestHybrid(
            m_scenario, m_demand, m_search.serving,
            [&](const ServingCandidate &owned) { return shareless(owned, own); },
            (pure.cash.total() - pure.cash.of(CostItem::incomeTax)).value());
        plan = choice ? together(*choice, own) : pure;
        plan.option = Option::hybrid;
        plan.absence =
            m_scenario.residency == DataResidency::onPremises ? Absence::residency : Absence::none;
        if (!choice) {
            plan.owned = own.owned;
            plan.rented = cloud.rented;
        }
        return plan;
    }

    OptionPlan api()
    {
        OptionPlan plan = start(Option::api);
        plan.api = cheapestOffer();
        if (!plan.api) {
            plan.absence = Absence::unpriced;
            return plan;
        }
        if (m_scenario.residency != DataResidency::anywhere || m_scenario.home_share > 0)
            plan.absence = Absence::residency;
        else if (m_search.fine_tune.wanted || m_search.pretrain.wanted)
            plan.absence = Absence::ownWeights;
        plan.cash = CashFlow(m_demand.months());
        m_money.apiServing(plan);
        m_money.cloudSide(plan);
        return withTraining(plan, m_places.withoutOwned());
    }

private:
    OptionPlan start(Option option) const
    {
        OptionPlan plan;
        plan.option = option;
        return plan;
    }

    OptionPlan withTraining(OptionPlan plan, const FineTunePlace &place) const
    {
        plan.fine_tuning_where = place.where;
        plan.fine_tuning_cell = place.cell;
        m_money.fineTuning(plan, m_search.fine_tune.runs_per_month);
        m_money.pretraining(plan, m_search.pretrain);
        m_money.finish(plan);
        return plan;
    }

    // Fine-tuning in idle hours is planned on the machines of the pure way; others rent for it.
    FineTunePlace hybridPlace(const ServingCandidate &owned, const OptionPlan &own) const
    {
        return m_own_training.where == FineTunePlan::Where::idleHours && &owned != own.owned
                   ? m_places.withoutOwned()
                   : m_own_training;
    }

    // What a hybrid pays whatever share of the load it owns machines for, before income tax.
    double shareless(const ServingCandidate &owned, const OptionPlan &own) const
    {
        OptionPlan plan = start(Option::hybrid);
        plan.cash = CashFlow(m_demand.months());
        m_money.ownedSide(plan);
        m_money.cloudSide(plan);
        plan = withTraining(std::move(plan), hybridPlace(owned, own));
        return (plan.cash.total() - plan.cash.of(CostItem::incomeTax)).value();
    }

    OptionPlan together(const HybridChoice &choice, const OptionPlan &own) const
    {
        OptionPlan plan = start(Option::hybrid);
        plan.owned = choice.owned;
        plan.rented = choice.rented;
        plan.cash = CashFlow(m_demand.months());
        const OwnedPart part{
            hybridFleet(m_demand, choice.owned->requests_per_s, m_scenario, choice.machines),
            choice.owned->requests_per_s};
        m_money.ownedServing(plan, part.machines);
        m_money.ownedSide(plan);
        plan.rental_terms = choice.terms;
        plan.rented_serving = choice.serving;
        m_money.rentedServing(plan, part);
        m_money.cloudSide(plan);
        return withTraining(std::move(plan), hybridPlace(*choice.owned, own));
    }

    const ApiOffer *cheapestOffer() const
    {
        if (!m_scenario.api_offer.empty())
            return m_catalog.apiOffer(m_scenario.api_offer);
        const ApiOffer *best = nullptr;
        Money best_price;
        for (const ApiOffer &offer : m_catalog.api_offers) {
            const bool home = !m_scenario.domestic_only || offer.domestic;
            if (offer.model_id != m_scenario.model || offer.historical || !home ||
                !offer.input_per_mtok.known() || !offer.output_per_mtok.known())
                continue;
            const Money price =
                apiRequestCost(offer, m_demand.input_tokens, m_demand.output_tokens, m_scenario);
            if (!best || price < best_price) {
                best = &offer;
                best_price = price;
            }
        }
        return best;
    }

    const Scenario &m_scenario;
    const Catalog &m_catalog;
    const Demand &m_demand;
    const PlanSearch &m_search;
    OptionMoney m_money;
    FineTunePlaces m_places;
    FineTunePlace m_own_training;
};

std::optional<Option> chosenByClient(DeploymentChoice choice)
{
    switch (choice) {
    case DeploymentChoice::automatic:
        return std::nullopt;
    case DeploymentChoice::onPremises:
        return Option::onPremises;
    case DeploymentChoice::cloud:
        return Option::cloud;
    case DeploymentChoice::hybrid:
        return Option::hybrid;
    case DeploymentChoice::api:
        return Option::api;
    }
    return std::nullopt;
}

void recommend(DeploymentPlan &plan, DeploymentChoice choice)
{
    if (const auto wanted = chosenByClient(choice)) {
        plan.recommendation_forced = true;
        if (plan.option(*wanted).available())
            plan.recommended = wanted;
        return;
    }
    // Pure ways before the hybrid: where they cost the same, the simpler one is better.
    for (const Option option : {Option::onPremises, Option::cloud, Option::api, Option::hybrid}) {
        const OptionPlan &candidate = plan.option(option);
        const double best = plan.best() ? plan.best()->total_cny * (1.0 - 1e-9)
                                        : std::numeric_limits<double>::infinity();
        if (candidate.available() && candidate.total_cny < best)
            plan.recommended = option;
    }
}

} // namespace

const ServingCandidate *cheapestByTheHour(const Scenario &scenario, const ServingSearch &search,
                                          const Demand &demand)
{
    const ServingCandidate *best = nullptr;
    double best_price = std::numeric_limits<double>::infinity();
    for (const ServingCandidate &candidate : search.rented) {
        const Fact &hourly = candidate.instance->on_demand_per_hour;
        if (!hourly.known())
            continue;
        // Capacity beyond the peak is worth nothing.
        const double price = inYuan(hourly, candidate.instance->currency, scenario).value() /
                             std::min(candidate.requests_per_s, demand.peak_requests_per_s);
        if (price < best_price) {
            best_price = price;
            best = &candidate;
        }
    }
    return best;
}

Expected<DeploymentPlan> planDeployment(const Scenario &scenario, const Catalog &catalog,
                                        const Demand &demand, PlanSearch &search)
{
    const Expected<CommonPrices> prices = commonPrices(scenario, catalog);
    if (!prices)
        return tl::unexpected(prices.error());
    Planner planner(scenario, catalog, demand, search, *prices);
    DeploymentPlan plan;
    // Owning first: the hybrid fine-tunes where it does.
    const OptionPlan own = planner.onPremises();
    const OptionPlan cloud = planner.cloud();
    plan.options = {own, cloud, planner.hybrid(own, cloud), planner.api()};
    recommend(plan, scenario.deployment);
    const OptionPlan &shown = plan.best() ? *plan.best() : own;
    search.fine_tune.where = shown.fine_tuning_where;
    search.fine_tune.chosen = shown.fine_tuning_cell;
    return plan;
}

} // namespace reckoner
