// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/break_even_analysis.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include "core/economics/payback.h"
#include "core/evaluation/cost_lines.h"

namespace reckoner {

namespace {

using Tipping = BreakEvenAnalysis::Tipping;

double thresholdOr(const Catalog &catalog, const char *id, double otherwise)
{
    const RuleOfThumb *rule = catalog.rule(id);
    return rule && rule->value.known() ? rule->value.typical : otherwise;
}

Tipping tipping(Tipping::Input input, double change)
{
    // Beyond tenfold nobody waits for it; below minus one it cannot happen.
    constexpr double kFarthest = 10.0;
    const bool reachable = input == Tipping::Input::staff ? std::abs(change) <= kFarthest
                                                          : change > -1.0 && change <= kFarthest;
    return {input, reachable, reachable ? change : 0.0};
}

void addTippingPoints(BreakEvenAnalysis &out, const Scenario &scenario, const OptionPlan &own,
                      const OptionPlan &cloud)
{
    const double gap = own.total_cny - cloud.total_cny;
    const double rents = cloud.cash.of(CostCategory::cloud).value();
    if (rents > 0)
        out.tipping.push_back(tipping(Tipping::Input::cloudPrice, gap / rents));
    double hardware = 0;
    for (const CostItem item :
         {CostItem::servers, CostItem::network, CostItem::installation, CostItem::tax,
          CostItem::spares, CostItem::insurance, CostItem::decommissioning, CostItem::interest,
          CostItem::resale, CostItem::maintenance})
        hardware += own.cash.of(item).value();
    if (hardware > 0)
        out.tipping.push_back(tipping(Tipping::Input::hardwarePrice, -gap / hardware));
    // Only where the line and the plan side with the same way today: whole machines are rented, the
    // line supposes fractions.
    const bool agree = (gap <= 0) == out.owningWinsByTheHour();
    if (out.utilization.kind == Crossing::Kind::at && out.utilization_now > 0 && agree)
        out.tipping.push_back(
            tipping(Tipping::Input::load, out.utilization.value / out.utilization_now - 1.0));
    if (scenario.salary_cny_per_year > 0)
        out.tipping.push_back(tipping(
            Tipping::Input::staff, -gap / (scenario.salary_cny_per_year * scenario.horizon_years)));
}

// The two lines taken apart by what moves them, after income tax.
struct Parts {
    double hardware = 0; ///< everything in proportion to the price of the machines but the next two
    double resale = 0;
    double maintenance = 0;
    double power_at_rest = 0;
    double power_of_work = 0; ///< at full use
    double people = 0;
    double room = 0;
    double rest = 0;
    double cloud_people = 0;
    double cloud_services = 0;
    double rent = 0; ///< at full use
};

Parts partsOf(const CostLines &lines)
{
    const CashFlow &own = lines.own_cash;
    const auto of = [&](const CashFlow &cash, std::initializer_list<CostItem> items) {
        double sum = 0;
        for (const CostItem item : items)
            sum += cash.of(item).value() * lines.after_tax;
        return sum;
    };
    using enum CostItem;
    Parts parts;
    parts.hardware = of(own, {servers, network, storage, spares, installation, tax, insurance,
                              decommissioning, borrowing, repayment, interest});
    parts.resale = of(own, {resale});
    parts.maintenance = of(own, {maintenance});
    parts.power_of_work = lines.own.slope;
    parts.power_at_rest = of(own, {power}) - lines.own.slope * lines.utilization;
    parts.people = of(own, {staff, administrators, dataStaff});
    parts.room = of(own, {room, roomFitOut});
    parts.rest = lines.own.fixed - parts.hardware - parts.resale - parts.maintenance -
                 parts.power_at_rest - parts.people - parts.room;
    parts.cloud_people = of(lines.cloud_side, {staff, dataStaff});
    parts.cloud_services = lines.on_demand.fixed - parts.cloud_people;
    parts.rent = lines.on_demand.slope;
    return parts;
}

Crossing crossingOf(const Parts &parts)
{
    const double fixed = parts.hardware + parts.resale + parts.maintenance + parts.power_at_rest +
                         parts.people + parts.room + parts.rest;
    return breakEven({fixed, parts.power_of_work},
                     {parts.cloud_people + parts.cloud_services, parts.rent}, 1.0);
}

// On a scale on which always is nothing and never is everything.
double placeOf(const Crossing &crossing)
{
    switch (crossing.kind) {
    case Crossing::Kind::at:
        return crossing.value;
    case Crossing::Kind::always:
        return 0.0;
    case Crossing::Kind::never:
        return 1.0;
    }
    return 0.0;
}

void addSensitivities(BreakEvenAnalysis &out, const CostLines &lines)
{
    using Input = BreakEvenAnalysis::Sensitivity::Input;
    constexpr double kStep = 0.1;
    const Parts parts = partsOf(lines);
    const auto moved = [&](Input input, double factor) {
        Parts changed = parts;
        switch (input) {
        case Input::hardwarePrice: // what depends on the price moves with it
            changed.hardware *= factor;
            changed.resale *= factor;
            changed.maintenance *= factor;
            break;
        case Input::cloudPrice:
            changed.rent *= factor;
            changed.cloud_services *= factor;
            break;
        case Input::electricity:
            changed.power_at_rest *= factor;
            changed.power_of_work *= factor;
            break;
        case Input::people:
            changed.people *= factor;
            changed.cloud_people *= factor;
            break;
        case Input::resale:
            changed.resale *= factor;
            break;
        case Input::room:
            changed.room *= factor;
            break;
        case Input::maintenance:
            changed.maintenance *= factor;
            break;
        }
        return crossingOf(changed);
    };
    for (const Input input : {Input::hardwarePrice, Input::cloudPrice, Input::electricity,
                              Input::people, Input::resale, Input::room, Input::maintenance})
        out.sensitivities.push_back({input, moved(input, 1.0 - kStep), moved(input, 1.0 + kStep)});
    std::ranges::stable_sort(out.sensitivities, std::greater<>(), [](const auto &sensitivity) {
        return std::abs(placeOf(sensitivity.more) - placeOf(sensitivity.less));
    });
}

void addContracts(BreakEvenAnalysis &out, const RentalTerms &terms)
{
    for (std::size_t i = 0; i < terms.contract_count && terms.byTheHour(); ++i) {
        // Of one hour: the contract is paid anyway, on demand in proportion to use.
        const LinearCost contract{terms.hourOf(terms.contracts[i]), 0.0};
        out.contracts.push_back(
            {terms.contracts[i].kind, breakEven(contract, {0.0, terms.hourOfUse()}, 1.0)});
    }
}

void addApis(BreakEvenAnalysis &out, const Scenario &scenario, const Evaluation &evaluation,
             const CostLines &lines)
{
    const ApiOffer *planned = evaluation.plan.option(Option::api).api;
    for (const ApiOffer &offer : evaluation.catalog->api_offers) {
        const bool priced = offer.input_per_mtok.known() && offer.output_per_mtok.known();
        const bool home = !scenario.domestic_only || offer.domestic;
        const bool same = offer.model_id == scenario.model && !offer.historical && home;
        if (!priced || (!same && &offer != planned))
            continue;
        const LinearCost line = apiLine(lines, offer, scenario, evaluation.demand);
        Crossing tokens = breakEven(lines.own, line, 1.0);
        tokens.value *= out.tokens_per_month_at_full_use;
        out.apis.push_back({&offer, line, tokens});
        if (&offer == planned && evaluation.plan.option(Option::api).priced()) {
            out.api = line;
            out.tokens_per_month = tokens;
        }
    }
    std::ranges::stable_sort(out.apis, {}, [](const auto &api) { return api.cost.slope; });
}

} // namespace

BreakEvenAnalysis analyseBreakEven(const Scenario &scenario, const Evaluation &evaluation)
{
    BreakEvenAnalysis out;
    out.cloud_below = thresholdOr(*evaluation.catalog, "threshold.cloud-below", out.cloud_below);
    out.own_above = thresholdOr(*evaluation.catalog, "threshold.own-above", out.own_above);
    const Demand &demand = evaluation.demand;
    const OptionPlan &own = evaluation.plan.option(Option::onPremises);
    const OptionPlan &cloud = evaluation.plan.option(Option::cloud);
    const ServingCandidate *rented = cheapestByTheHour(scenario, evaluation.search.serving, demand);
    if (!own.available() || !rented || !cloud.priced())
        return out;
    const Expected<CommonPrices> prices = commonPrices(scenario, *evaluation.catalog);
    if (!prices)
        return out;
    out.available = true;

    const CostLines lines = costLines(scenario, demand, *own.owned, *rented, *prices);
    out.own = lines.own;
    out.cloud_on_demand = lines.on_demand;
    out.cloud_committed = lines.committed;
    out.utilization_now = lines.utilization;
    out.week = lines.week;
    out.tokens_per_month_at_full_use =
        lines.requests_at_full_use * (demand.input_tokens + demand.output_tokens) / demand.months();
    out.utilization = breakEven(out.own, out.cloud_on_demand, 1.0);
    if (out.cloud_committed > 0) {
        const bool wins = out.own.at(out.utilization_now) <= out.cloud_committed;
        out.utilization_committed.kind = wins ? Crossing::Kind::always : Crossing::Kind::never;
    }
    out.hours_per_day = out.utilization;
    out.hours_per_day.value *= 24.0;
    addApis(out, scenario, evaluation, lines);
    addContracts(out, lines.terms);
    const Payback payback = paybackOf(own.cash, cloud.cash, scenario.discount_rate);
    out.payback = payback.nominal;
    out.payback_month = paybackMonth(payback.nominal);
    out.payback_discounted = payback.discounted;
    out.internal_rate = payback.internal_rate;
    addSensitivities(out, lines);
    addTippingPoints(out, scenario, own, cloud);
    return out;
}

} // namespace reckoner
