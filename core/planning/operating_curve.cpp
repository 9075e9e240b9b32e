// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/operating_curve.h"

#include <algorithm>
#include <optional>

#include "core/planning/replica.h"

namespace reckoner {

namespace {

// What the physics is asked about one replica.
struct Question {
    ModelShape shape;
    Card card;
    Efficiency efficiency;
    ServingConfig config;

    [[nodiscard]] ServingPoint at(double batch) const
    {
        ServingConfig asked = config;
        asked.batch = batch;
        return servingPoint(shape, card, efficiency, asked);
    }
};

std::optional<Question> questionOf(const Scenario &scenario, const LanguageModel &model,
                                   const Engine &engine, const Replica &replica)
{
    if (!replica.accelerator)
        return std::nullopt;
    const Expected<Card> card = cardOf(*replica.accelerator);
    const Expected<Efficiency> efficiency = efficiencyFor(scenario, engine);
    if (!card || !efficiency)
        return std::nullopt;
    return Question{modelShape(model), *card, *efficiency, configOf(scenario, replica)};
}

} // namespace

std::vector<ServingPoint> operatingCurve(const Scenario &scenario, const LanguageModel &model,
                                         const Engine &engine, const Replica &replica)
{
    constexpr std::size_t kPoints = 48;
    const std::optional<Question> question = questionOf(scenario, model, engine, replica);
    if (!question)
        return {};
    std::vector<ServingPoint> points(kPoints);
    points.resize(throughputLatencyCurve(question->shape, question->card, question->efficiency,
                                         question->config, points));
    if (replica.batch > 0) {
        const double batch = replica.batch;
        const auto after = std::ranges::lower_bound(points, batch, {}, &ServingPoint::batch);
        if (after == points.end() || after->batch != batch)
            points.insert(after, question->at(batch));
    }
    return points;
}

BindingLimit bindingLimit(const Scenario &scenario, const LanguageModel &model,
                          const Engine &engine, const Replica &replica)
{
    const std::optional<Question> question = questionOf(scenario, model, engine, replica);
    if (!question)
        return BindingLimit::engine;
    const double more = replica.batch + 1.0;
    if (!question->at(more).fits)
        return BindingLimit::memory;
    const OperatingGoal goal = goalOf(scenario);
    const LatencyTarget waits = waitsAt(question->shape, question->card, question->efficiency,
                                        question->config, goal, more);
    if (goal.target.tpot_s > 0 && waits.tpot_s > goal.target.tpot_s)
        return BindingLimit::tpot;
    if (goal.target.ttft_s > 0 && waits.ttft_s > goal.target.ttft_s)
        return BindingLimit::ttft;
    return BindingLimit::engine;
}

} // namespace reckoner
