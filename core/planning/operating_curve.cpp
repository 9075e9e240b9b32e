// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/operating_curve.h"

#include <cmath>
#include <optional>
#include <set>

#include "core/planning/operating_point.h"
#include "core/planning/replica.h"

namespace reckoner {

namespace {

// What the physics is asked about the replicas of one machine.
struct Question {
    ModelShape shape;
    Card card;
    Efficiency efficiency;
    ServingConfig config; // of one that writes
    std::optional<Disaggregation> split;
    OperatingGoal goal;

    [[nodiscard]] double most() const { return maxBatch(shape, card, efficiency, config); }

    [[nodiscard]] std::optional<ServingPoint> at(double batch) const
    {
        if (!split)
            return pointAt(shape, card, efficiency, config, goal, batch);
        const auto point = apartAt(shape, card, efficiency, *split, goal, batch);
        return point ? std::optional(point->point) : std::nullopt;
    }

    [[nodiscard]] std::optional<LatencyTarget> waits(double batch) const
    {
        if (!split)
            return waitsAt(shape, card, efficiency, config, goal, batch);
        const auto point = apartAt(shape, card, efficiency, *split, goal, batch);
        return point ? std::optional(point->waits) : std::nullopt;
    }
};

std::optional<Question> questionOf(const Scenario &scenario, const LanguageModel &model,
                                   const Engine &engine, const MachineLoad &machine)
{
    if (!machine.replica.accelerator)
        return std::nullopt;
    const Expected<Card> card = cardOf(*machine.replica.accelerator);
    const Expected<Efficiency> efficiency = efficiencyFor(scenario, engine);
    if (!card || !efficiency)
        return std::nullopt;
    Question question{modelShape(model), *card,
                      *efficiency,       configOf(scenario, machine.replica),
                      std::nullopt,      goalOf(scenario)};
    if (machine.prefill_replicas > 0)
        question.split = splitOf(scenario, machine);
    return question;
}

} // namespace

std::vector<ServingPoint> operatingCurve(const Scenario &scenario, const LanguageModel &model,
                                         const Engine &engine, const MachineLoad &machine)
{
    constexpr std::size_t kPoints = 48;
    const std::optional<Question> question = questionOf(scenario, model, engine, machine);
    if (!question)
        return {};
    const double most = std::floor(question->most());
    std::set<double> batches;
    for (std::size_t i = 0; i < kPoints && most >= 1.0; ++i)
        batches.insert(spacedBatch(most, i, kPoints));
    if (machine.replica.batch > 0)
        batches.insert(machine.replica.batch);
    std::vector<ServingPoint> points;
    for (const double batch : batches) {
        const std::optional<ServingPoint> point = question->at(batch);
        if (!point)
            break;
        points.push_back(*point);
    }
    return points;
}

BindingLimit bindingLimit(const Scenario &scenario, const LanguageModel &model,
                          const Engine &engine, const MachineLoad &machine)
{
    const std::optional<Question> question = questionOf(scenario, model, engine, machine);
    if (!question)
        return BindingLimit::engine;
    const double more = machine.replica.batch + 1.0;
    if (question->most() < more)
        return BindingLimit::memory;
    const std::optional<LatencyTarget> waits = question->waits(more);
    if (!waits) // those that read could not keep up: first tokens would come later and later
        return BindingLimit::ttft;
    const LatencyTarget &target = question->goal.target;
    if (target.tpot_s > 0 && waits->tpot_s > target.tpot_s)
        return BindingLimit::tpot;
    if (target.ttft_s > 0 && waits->ttft_s > target.ttft_s)
        return BindingLimit::ttft;
    return BindingLimit::engine;
}

} // namespace reckoner
