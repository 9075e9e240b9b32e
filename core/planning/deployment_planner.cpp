// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/deployment_planner.h"

#include <algorithm>
#include <limits>

#include "core/economics/price.h"
#include "core/economics/rental.h"
#include "core/planning/option_money.h"
#include "core/planning/serving_cost.h"

namespace reckoner {

namespace {

using Absence = OptionPlan::Absence;
using Where = FineTunePlan::Where;

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
            PlanSearch &search, const CommonPrices &prices)
        : m_scenario(scenario),
          m_catalog(catalog),
          m_demand(demand),
          m_search(search),
          m_money(scenario, demand, prices)
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
        m_money.ownedServing(plan, fleetUpTo(-1));
        m_money.ownedSide(plan);
        return withTraining(plan, ownedWhere(*plan.owned, plan.owned_machines_first));
    }

    OptionPlan cloud()
    {
        OptionPlan plan = start(Option::cloud);
        plan.rented = first(m_search.serving.rented);
        if (!plan.rented) {
            plan.absence = absenceOf(m_search.serving.rented_shortfall);
            return plan;
        }
        if (m_scenario.residency == DataResidency::onPremises)
            plan.absence = Absence::residency;
        plan.commitment = plan.rented->commitment;
        plan.cash = CashFlow(m_demand.months());
        m_money.rentedServing(plan);
        m_money.cloudSide(plan);
        return withTraining(plan, rentedWhere());
    }

    // The cheapest number of owned machines under a rented top; none and all are tried too, so a
    // hybrid is never dearer than either.
    OptionPlan hybrid()
    {
        OptionPlan none = start(Option::hybrid);
        none.owned = first(m_search.serving.owned);
        none.rented = cheapestByTheHour(m_scenario, m_search.serving, m_demand);
        if (!none.owned || !none.rented) {
            none.absence = none.owned ? absenceOf(m_search.serving.rented_shortfall)
                                      : absenceOf(m_search.serving.owned_shortfall);
            return none;
        }
        if (m_scenario.residency == DataResidency::onPremises)
            none.absence = Absence::residency;
        none.commitment = Commitment::onDemand;
        const int most = fleetUpTo(-1).back();
        OptionPlan best = hybridOwning(none, most);
        // Cost is convex in the owned part but for rounding: walk coarsely, then finer around the
        // best so far.
        int low = 0;
        int high = most;
        int best_owned = most;
        for (int step = std::max(1, most / 16);; step = std::max(1, step / 4)) {
            for (int owned = low; owned <= high; owned += step) {
                if (owned == best_owned)
                    continue;
                OptionPlan plan = hybridOwning(none, owned);
                if (plan.total_cny < best.total_cny) {
                    best = std::move(plan);
                    best_owned = owned;
                }
            }
            if (step == 1)
                return best;
            low = std::max(0, best_owned - step);
            high = std::min(most, best_owned + step);
        }
    }

    OptionPlan api()
    {
        OptionPlan plan = start(Option::api);
        plan.api = cheapestOffer();
        if (!plan.api) {
            plan.absence = Absence::unpriced;
            return plan;
        }
        if (m_scenario.residency != DataResidency::anywhere)
            plan.absence = Absence::residency;
        else if (m_search.fine_tune.wanted || m_search.pretrain.wanted)
            plan.absence = Absence::ownWeights;
        plan.cash = CashFlow(m_demand.months());
        m_money.apiServing(plan);
        m_money.cloudSide(plan);
        return withTraining(plan, rentedWhere());
    }

    // Where an owner of these machines fine-tunes. Sets the cell that does it.
    Where ownedWhere(const ServingCandidate &owned, int machines)
    {
        FineTunePlan &fine_tune = m_search.fine_tune;
        if (!fine_tune.wanted)
            return Where::nowhere;
        const auto same_machine = [&](const FineTuneCell &cell) {
            return cell.server == owned.server && cell.fits && cell.method == fine_tune.method;
        };
        const auto mine = std::ranges::find_if(fine_tune.cells, same_machine);
        if (mine != fine_tune.cells.end()) {
            const std::vector<double> busy =
                busyMachines(m_demand, owned.requests_per_s, {machines});
            const double idle_hours = (machines - busy.front()) * kHoursPerMonth;
            if (mine->hours_per_run * fine_tune.runs_per_month <= idle_hours * kUsableIdleShare) {
                fine_tune.chosen = *mine;
                return fine_tune.where = Where::idleHours;
            }
        }
        if (m_scenario.residency != DataResidency::onPremises && fine_tune.rented.instance) {
            fine_tune.chosen = fine_tune.rented;
            return fine_tune.where = Where::rented;
        }
        return fine_tune.where = buyForFineTuning();
    }

private:
    OptionPlan start(Option option) const
    {
        OptionPlan plan;
        plan.option = option;
        return plan;
    }

    OptionPlan withTraining(OptionPlan plan, Where where) const
    {
        m_money.fineTuning(plan, m_search.fine_tune, where);
        m_money.pretraining(plan, m_search.pretrain);
        m_money.finish(plan);
        return plan;
    }

    std::vector<int> fleetUpTo(int limit) const
    {
        return fleet(m_demand, m_search.serving.owned.front().requests_per_s, m_scenario.redundancy,
                     limit);
    }

    OptionPlan hybridOwning(OptionPlan plan, int owned) const
    {
        plan.cash = CashFlow(m_demand.months());
        const OwnedPart part{fleetUpTo(owned), plan.owned->requests_per_s};
        if (owned > 0) {
            m_money.ownedServing(plan, part.machines);
            m_money.ownedSide(plan);
        }
        m_money.rentedServing(plan, part);
        if (plan.rented_machines_peak > 0)
            m_money.cloudSide(plan);
        const Where where = owned > 0 ? m_search.fine_tune.where : rentedWhere();
        return withTraining(std::move(plan), where);
    }

    Where rentedWhere() const
    {
        return m_search.fine_tune.wanted && m_search.fine_tune.rented.instance ? Where::rented
                                                                               : Where::nowhere;
    }

    Where buyForFineTuning()
    {
        FineTunePlan &fine_tune = m_search.fine_tune;
        double cheapest = std::numeric_limits<double>::infinity();
        Where where = Where::nowhere;
        for (const FineTuneCell &cell : fine_tune.cells) {
            const bool able = cell.server && cell.fits && cell.method == fine_tune.method &&
                              bookPrice(*cell.server).known();
            if (!able)
                continue;
            const Price &price = bookPrice(*cell.server);
            const double cost = inYuan(price.amount, price.currency, m_scenario).value();
            const bool in_time = cell.hours_per_run * fine_tune.runs_per_month <= kHoursPerMonth;
            if (in_time && cost < cheapest) {
                cheapest = cost;
                fine_tune.chosen = cell;
                where = Where::bought;
            }
        }
        return where;
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
    PlanSearch &m_search;
    OptionMoney m_money;
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

// A plan that owns nothing rents for fine-tuning whatever an owner would do.
void fineTuneByTheHour(FineTunePlan &fine_tune)
{
    const bool possible = fine_tune.wanted && fine_tune.rented.instance;
    fine_tune.where = possible ? Where::rented : Where::nowhere;
    if (possible)
        fine_tune.chosen = fine_tune.rented;
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
    // Owning first: it decides where fine-tuning takes place, which the hybrid follows.
    plan.options = {planner.onPremises(), planner.cloud(), planner.hybrid(), planner.api()};
    recommend(plan, scenario.deployment);
    if (const OptionPlan *best = plan.best(); best && best->owned_machines_last == 0)
        fineTuneByTheHour(search.fine_tune);
    return plan;
}

} // namespace reckoner
