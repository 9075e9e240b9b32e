// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/deployment_planner.h"

namespace reckoner {

namespace {

const LanguageModel &namedOr(const Catalog &catalog, const std::string &id,
                             const LanguageModel &fallback)
{
    const LanguageModel *found = id.empty() ? nullptr : catalog.model(id);
    return found ? *found : fallback;
}

} // namespace

Expected<PlanSearch> searchPlan(const Scenario &scenario, const Catalog &catalog,
                                const LanguageModel &model, const Engine &engine,
                                const Demand &demand, std::stop_token stop)
{
    const Error cancelled{
        Error::Code::cancelled, {}, {}, RECKONER_SENTENCE("Error", "a newer request took over")};
    PlanSearch search;
    search.serving = searchServing(scenario, catalog, model, engine, demand, stop);
    if (stop.stop_requested())
        return failure(cancelled);
    Expected<FineTunePlan> fine_tune =
        planFineTuning(scenario, catalog, namedOr(catalog, scenario.finetune_model, model));
    if (!fine_tune)
        return tl::unexpected(fine_tune.error());
    search.fine_tune = std::move(*fine_tune);
    if (stop.stop_requested())
        return failure(cancelled);
    Expected<PretrainPlan> pretrain =
        planPretraining(scenario, catalog, namedOr(catalog, scenario.pretrain_model, model));
    if (!pretrain)
        return tl::unexpected(pretrain.error());
    search.pretrain = std::move(*pretrain);
    if (stop.stop_requested())
        return failure(cancelled);
    search.networks = compareNetworks(
        scenario, catalog, namedOr(catalog, scenario.pretrain_model, model), search.pretrain);
    if (const Server *server = catalog.server(scenario.idea_server);
        server && scenario.idea_count > 0) {
        if (const Accelerator *accelerator = catalog.accelerator(server->accelerator_id)) {
            IdeaSearch idea;
            idea.candidate =
                judgeServer(scenario, model, engine, *accelerator, *server, idea.shortfall);
            search.idea = idea;
        }
    }
    return search;
}

} // namespace reckoner
