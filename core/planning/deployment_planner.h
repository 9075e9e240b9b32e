// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/deployment.h"
#include "core/planning/network_choice.h"

namespace reckoner {

/// The client's own idea on the same load; `candidate.requests_per_s` is 0 when it cannot serve.
struct IdeaSearch {
    ServingCandidate candidate;
    Shortfall shortfall;
};

/// What the searches found, the part of an evaluation that takes time. Refers into the catalog.
struct PlanSearch {
    ServingSearch serving;
    FineTunePlan fine_tune;
    PretrainPlan pretrain;
    NetworkComparison networks;     ///< of the cluster for pre-training
    std::optional<IdeaSearch> idea; ///< empty when the client has none
};

/// Searches machines for serving, fine-tuning and pre-training, and judges the client's idea.
/// Errors: the catalog lacks the frameworks training is reckoned with, or `stop` was requested.
[[nodiscard]] Expected<PlanSearch> searchPlan(const Scenario &scenario, const Catalog &catalog,
                                              const LanguageModel &model, const Engine &engine,
                                              const Demand &demand, std::stop_token stop = {});

/// The rented machine that carries this load for the least per hour on demand; null when none.
[[nodiscard]] const ServingCandidate *
cheapestByTheHour(const Scenario &scenario, const ServingSearch &search, const Demand &demand);

/// Works out the money of the four ways of running the model and picks the cheapest that the
/// client's answers allow, or the one the client chose. Sets where fine-tuning takes place. The
/// result points into `search`. Fails when the catalog lacks a price that every plan needs.
[[nodiscard]] Expected<DeploymentPlan> planDeployment(const Scenario &scenario,
                                                      const Catalog &catalog, const Demand &demand,
                                                      PlanSearch &search);

/// Share of the serving machines' idle time that other work may count on: the rest is lost between
/// requests. An assumption.
inline constexpr double kUsableIdleShare = 0.5;

} // namespace reckoner
