// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <optional>
#include <vector>

#include "core/demand/demand.h"
#include "core/performance/latency.h"
#include "core/planning/deployment.h"
#include "core/scenario/scenario.h"

namespace reckoner {

/// What one way of running the model gives its users, and what that costs per token and user.
struct ServiceLevel {
    const ServingCandidate *machine = nullptr; ///< that answers; null for an API or nothing
    double replica_requests_per_s = 0; ///< of one copy in the busiest hour of the fullest month
    /// Of that hour, requests arriving at random; empty when no machine answers or it cannot keep
    /// up.
    std::optional<Latency> busiest_hour;
    double kv_tokens = 0;        ///< tokens of context that fit into one copy
    double longest_contexts = 0; ///< contexts of the longest length that fit at a time
    double working_w = 0;        ///< one machine at the operating point, before PUE
    double idle_w = 0;
    double mean_w = 0;                 ///< over the horizon, by utilization
    double kwh_per_million_tokens = 0; ///< cooling and idle hours included
    double input_share = 0;            ///< of the machine's time, or of the fees, for reading, 0..1
    double cny_per_million_input = 0;
    double cny_per_million_output = 0;
};

/// One offer of a paid API, for the load of the plan: fees alone.
struct ApiComparison {
    const ApiOffer *offer = nullptr;
    double total_cny = 0; ///< over the horizon
    double cny_per_million_tokens = 0;
    double cny_per_million_input = 0; ///< cached input counted at its own price
    double cny_per_million_output = 0;
    double cny_per_user_month = 0;
    bool domestic = false;
};

/// Works out the service of one priced option.
[[nodiscard]] ServiceLevel serviceLevel(const Scenario &scenario, const LanguageModel &model,
                                        const Engine &engine, const Demand &demand,
                                        const OptionPlan &option);

/// Every current offer for the served model with known prices, cheapest for this load first.
[[nodiscard]] std::vector<ApiComparison> compareApis(const Scenario &scenario,
                                                     const Catalog &catalog, const Demand &demand);

} // namespace reckoner
