// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <optional>

#include "core/economics/contracts.h"
#include "core/economics/cost.h"
#include "core/explanation/figure.h"
#include "core/planning/serving_search.h"
#include "core/planning/training_plan.h"

namespace reckoner {

/// One of the four ways of running the model, with its money.
struct OptionPlan {
    enum class Absence : std::uint8_t {
        none,       ///< available
        infeasible, ///< no machine meets the targets
        unpriced,   ///< what would do has no price, or no API serves the model
        residency,  ///< the data may not go there; its money, if any, is for reference
        ownWeights  ///< an API does not serve fine-tuned weights; its money is for reference
    };

    Option option = Option::onPremises;
    Absence absence = Absence::none;
    const ServingCandidate *owned = nullptr;  ///< on-premises and hybrid
    const ServingCandidate *rented = nullptr; ///< cloud and hybrid
    const ApiOffer *api = nullptr;
    Commitment commitment = Commitment::onDemand; ///< of most rented machine-hours
    int owned_machines_first = 0;
    int owned_machines_last = 0;
    int rented_machines_peak = 0;
    std::vector<int> owned_machines; ///< that serve, by month; empty = none
    RentalTerms rental_terms;        ///< on which machines are rented
    RentedServing rented_serving;    ///< by month; empty = none
    FineTunePlan::Where fine_tuning_where = FineTunePlan::Where::nowhere;
    FineTuneCell fine_tuning_cell; ///< valid unless nowhere
    CashFlow cash;
    double total_cny = 0;
    double fine_tuning_cny = 0; ///< part of the total
    double pretraining_cny = 0; ///< part of the total
    double present_value_cny = 0;
    double utilization = 0; ///< GPU-hours doing work over GPU-hours paid for
    double useful_gpu_hours = 0;
    double available_gpu_hours = 0;
    double cny_per_million_tokens = 0;  ///< of serving, input and output together
    double cny_per_useful_gpu_hour = 0; ///< of all work on the machines that serve; 0 = no machines
    double cny_per_user_month = 0;      ///< of serving, for each user of the busiest hour
    double cny_per_fine_tuning_run = 0; ///< 0 = none
    double book_value_cny = 0;          ///< of what was bought, at the end, before it is sold

    [[nodiscard]] bool available() const { return absence == Absence::none; }
    /// True when the money was worked out, whether the option is available or for reference.
    [[nodiscard]] bool priced() const { return cash.months() > 0; }
};

/// What is run, on what, and what each way costs.
struct DeploymentPlan {
    std::array<OptionPlan, kOptionCount> options;
    std::optional<Option> recommended;  ///< empty when nothing is feasible
    bool recommendation_forced = false; ///< the client chose the way, it was not the cheapest

    [[nodiscard]] const OptionPlan &option(Option which) const
    {
        return options[static_cast<std::size_t>(which)];
    }
    [[nodiscard]] const OptionPlan *best() const
    {
        return recommended ? &option(*recommended) : nullptr;
    }
};

} // namespace reckoner
