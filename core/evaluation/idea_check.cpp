// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <numeric>

#include "core/economics/financing.h"
#include "core/economics/ownership.h"
#include "core/economics/price.h"
#include "core/evaluation/break_even_analysis.h"
#include "core/planning/option_money.h"
#include "core/planning/serving_cost.h"

namespace reckoner {

namespace {

// The machines and their side costs; fine-tuning follows the plan's own place where the idea has
// no room for it, so that both are held to the same work.
double totalOfIdea(const Scenario &scenario, const Catalog &catalog, const Evaluation &evaluation,
                   const IdeaCheck &idea, const std::vector<double> &busy)
{
    const Expected<CommonPrices> prices = commonPrices(scenario, catalog);
    if (!prices)
        return 0.0;
    const Demand &demand = evaluation.demand;
    const std::vector<int> machines(demand.growth.size(), idea.machines);
    CashFlow cash(demand.months());
    Ownership ownership;
    ownership.machine_price = Money(idea.price_cny / idea.machines);
    ownership.cards_per_machine = idea.server->accelerator_count;
    ownership.power = servingPower(evaluation.search.idea->candidate);
    ownership.machines = machines;
    ownership.busy = busy;
    addOwnership(cash, ownership, scenario);
    addStaff(cash, scenario.staff_fte, scenario);
    addOwnersSide(cash, scenario);
    addOwnedStorage(cash, prices->owned_storage_per_tb, scenario);
    addIncomeTax(cash, scenario);
    double total = cash.total().value();
    if (const OptionPlan *best = evaluation.plan.best())
        total += best->fine_tuning_cny + best->pretraining_cny;
    return total;
}

} // namespace

IdeaCheck checkIdea(const Scenario &scenario, const Catalog &catalog, const Evaluation &evaluation)
{
    IdeaCheck out;
    if (!evaluation.search.idea)
        return out;
    const IdeaSearch &idea = *evaluation.search.idea;
    const Demand &demand = evaluation.demand;
    out.given = true;
    out.server = idea.candidate.server;
    out.machines = static_cast<int>(scenario.idea_count);
    const Price &price = bookPrice(*out.server);
    if (price.known())
        out.book_price_cny = inYuan(price.amount, price.currency, scenario).value() * out.machines;
    out.price_cny = scenario.idea_price_cny > 0 ? scenario.idea_price_cny : out.book_price_cny;
    out.fits = idea.candidate.requests_per_s > 0;
    out.replica = idea.candidate.replica;
    std::vector<double> busy(demand.growth.size(), 0.0);
    if (out.fits) {
        out.memory_gb = out.replica.memory.capacity / kBytesPerGb;
        out.memory_needed_gb = out.memory_gb * (1.0 - out.replica.memory.freeShare());
        const std::vector<int> machines(demand.growth.size(), out.machines);
        busy = busyMachines(demand, idea.candidate.requests_per_s, machines);
        const std::size_t year = std::min<std::size_t>(12, busy.size());
        out.utilization =
            std::accumulate(busy.begin(), busy.begin() + static_cast<std::ptrdiff_t>(year), 0.0) /
            (static_cast<double>(year) * out.machines);
        out.capacity_over_peak =
            idea.candidate.requests_per_s * out.machines / demand.peak_requests_per_s;
    } else {
        out.shortfall = idea.shortfall;
        if (idea.shortfall.kind == Shortfall::Kind::memory) {
            out.memory_needed_gb = idea.shortfall.needed;
            out.memory_gb = idea.shortfall.available;
        }
    }
    out.idle_cny = out.price_cny * (1.0 - out.utilization);
    out.total_cny = totalOfIdea(scenario, catalog, evaluation, out, busy);
    if (const OptionPlan *best = evaluation.plan.best(); best && out.carries())
        out.saving_cny = out.total_cny - best->total_cny;
    return out;
}

} // namespace reckoner
