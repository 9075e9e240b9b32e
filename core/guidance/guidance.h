// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "core/catalog/catalog.h"
#include "core/demand/demand.h"
#include "core/planning/deployment.h"
#include "core/scenario/scenario.h"

namespace reckoner {

/// Shares of a budget; they sum to 1.
struct BudgetSplit {
    double training = 0;
    double fine_tuning = 0;
    double inference = 0;
};

/// What one of the four steps of the source article says of this scenario.
struct StepRule {
    const RuleOfThumb *rule = nullptr; ///< the rule that applies
    bool has_split = false;
    BudgetSplit split;         ///< steps 1 and 2
    double budget_low_cny = 0; ///< step 3; high 0 = open
    double budget_high_cny = 0;
    DeploymentChoice deployment = DeploymentChoice::automatic; ///< step 4
    bool decides = false; ///< this step's split is the one used
};

/// How the steps combine: where the data rule training in or out (under 10 GB, or over 1 TB of
/// exclusive data), the data decide, because the stage cannot make or unmake them; in between both
/// are possible and the stage decides.
struct Guidance {
    std::array<StepRule, 4> steps;
    BudgetSplit rule_split; ///< of the step that decides
    bool splits_disagree = false;
    BudgetSplit planned_split; ///< what the recommended plan really spends, as shares
    double planned_training_cny = 0;
    double planned_finetuning_cny = 0;
    double planned_inference_cny = 0;
    double reserve_cny = 0;            ///< budget left; negative when the plan is dearer
    const RuleOfThumb *tier = nullptr; ///< budget tier of the article, null between tiers
};

/// A trap named by the source article that this scenario meets.
struct Pitfall {
    enum class Kind : std::uint8_t {
        trainingWithoutData,  ///< training wanted on less data than the rules ask for
        memoryBeforeCompute,  ///< the plan is bound by memory, not by compute
        networkBudget,        ///< several machines train together: network share
        quantizeForInference, ///< bf16 asked for where a narrower width would be cheaper
        idleHardware,         ///< an owned machine would be idle most of the time
        consumerCards,        ///< consumer cards in production
        egressFees,           ///< much data leaves the cloud
        longCommitment,       ///< three years without upgrade
        powerUnderestimated,  ///< power above the article's 3 kW for eight cards
        residualRisk          ///< half the value gone in three years
    };
    Kind kind = Kind::trainingWithoutData;
    double value = 0;     ///< the figure that triggered it
    double threshold = 0; ///< what it was held against
};

/// The next thing to do, and when.
struct RoadMapStep {
    enum class Kind : std::uint8_t { start, addMachines, fineTune, review };
    Kind kind = Kind::start;
    int month = 0; ///< from 1
    int machines = 0;
};

[[nodiscard]] Guidance guide(const Scenario &scenario, const Catalog &catalog, const Demand &demand,
                             const DeploymentPlan &plan);
[[nodiscard]] std::vector<Pitfall> pitfalls(const Scenario &scenario, const Catalog &catalog,
                                            const DeploymentPlan &plan,
                                            const PretrainPlan &pretrain);
/// In the order of their months.
[[nodiscard]] std::vector<RoadMapStep> roadMap(const Scenario &scenario, const DeploymentPlan &plan,
                                               const FineTunePlan &fine_tune, const Demand &demand);

} // namespace reckoner
