// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "core/guidance/guidance.h"
#include "core/planning/serving_cost.h"
#include "core/planning/serving_search.h"

namespace reckoner {

namespace {

constexpr double kIdleBelow = 0.3; ///< the article's threshold between cloud and owning
constexpr double kCommitmentYears = 3.0;
constexpr double kArticlePowerPerCardW = 3000.0 / 8.0; ///< "8 x A100: 3000 W"
constexpr double kMemoryBound = 0.15; ///< less memory left than this binds the batch
constexpr double kEgressShare = 0.05; ///< of the option's cost

} // namespace

std::vector<Pitfall> pitfalls(const Scenario &scenario, const Catalog &catalog,
                              const DeploymentPlan &plan, const PretrainPlan &pretrain)
{
    using Kind = Pitfall::Kind;
    std::vector<Pitfall> out;
    const RuleOfThumb *enough_data = catalog.rule("threshold.data-high-gb");
    if (pretrain.wanted && enough_data && scenario.data_gb < enough_data->value.typical)
        out.push_back({Kind::trainingWithoutData, scenario.data_gb, enough_data->value.typical});

    const OptionPlan *best = plan.best();
    const ServingCandidate *serving =
        best ? (best->owned && best->option != Option::cloud ? best->owned : best->rented)
             : nullptr;
    if (serving && serving->replica.memory.freeShare() < kMemoryBound) {
        out.push_back(
            {Kind::memoryBeforeCompute, serving->replica.memory.freeShare(), kMemoryBound});
    }
    if (scenario.quantization == Quantization::bf16)
        out.push_back({Kind::quantizeForInference, 16, 8});
    const RuleOfThumb *network = catalog.rule("network.share");
    if (network && pretrain.wanted && !pretrain.rented.empty() &&
        pretrain.rented.front().machines > 1) {
        out.push_back({Kind::networkBudget, scenario.network_share, network->value.typical});
    }
    const OptionPlan &own = plan.option(Option::onPremises);
    if (best && best->owned && own.available() && own.utilization < kIdleBelow)
        out.push_back({Kind::idleHardware, own.utilization, kIdleBelow});
    if (best && best->owned && isConsumerCard(*best->owned->replica.accelerator))
        out.push_back({Kind::consumerCards, 0, 0});
    if (best && best->total_cny > 0) {
        const double egress = best->cash.of(CostItem::egress).value();
        if (egress > kEgressShare * best->total_cny)
            out.push_back({Kind::egressFees, egress, kEgressShare * best->total_cny});
    }
    if (best && best->rented && best->commitment == Commitment::threeYears)
        out.push_back({Kind::longCommitment, kCommitmentYears, scenario.horizon_years});
    if (best && best->owned && best->owned->server) {
        const double per_card = servingPower(*best->owned).working_w / best->owned->cards;
        if (per_card > kArticlePowerPerCardW)
            out.push_back({Kind::powerUnderestimated, per_card, kArticlePowerPerCardW});
        const RuleOfThumb *lost = catalog.rule("depreciation.lost");
        if (lost && 1.0 - scenario.residual_share > lost->value.typical)
            out.push_back({Kind::residualRisk, 1.0 - scenario.residual_share, lost->value.typical});
    }
    return out;
}

std::vector<RoadMapStep> roadMap(const Scenario &scenario, const DeploymentPlan &plan,
                                 const FineTunePlan &fine_tune, const Demand &demand)
{
    using Kind = RoadMapStep::Kind;
    std::vector<RoadMapStep> steps;
    const OptionPlan *best = plan.best();
    if (!best)
        return steps;
    const ServingCandidate *machine = best->owned ? best->owned : best->rented;
    const int first =
        best->owned ? best->owned_machines_first : (machine ? machine->machines_first_month : 0);
    steps.push_back({Kind::start, 1, first});
    if (fine_tune.wanted && fine_tune.where != FineTunePlan::Where::nowhere)
        steps.push_back({Kind::fineTune, 1, 0});
    int owned = first;
    const int limit =
        best->owned ? best->owned_machines_last : (machine ? machine->machines_last_month : 0);
    const int spare = scenario.redundancy == Redundancy::nPlusOne ? 1 : 0;
    const double in_service = best->owned ? 1.0 - scenario.maintenance_reserve : 1.0;
    for (int month = 1; machine && month < demand.months(); ++month) {
        const int needed =
            machinesForPeak(demand, month, machine->requests_per_s * in_service) + spare;
        if (needed > owned && owned < limit) {
            owned = std::min(needed, limit);
            steps.push_back({Kind::addMachines, month + 1, owned});
        }
    }
    steps.push_back({Kind::review, 12, 0});
    std::ranges::stable_sort(steps, {}, &RoadMapStep::month);
    return steps;
}

} // namespace reckoner
