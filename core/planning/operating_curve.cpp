// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/operating_curve.h"

#include <algorithm>

#include "core/planning/replica.h"

namespace reckoner {

std::vector<ServingPoint> operatingCurve(const Scenario &scenario, const LanguageModel &model,
                                         const Engine &engine, const Replica &replica)
{
    constexpr std::size_t kPoints = 48;
    if (!replica.accelerator)
        return {};
    const Expected<Card> card = cardOf(*replica.accelerator);
    const Expected<Efficiency> efficiency = efficiencyOf(engine);
    if (!card || !efficiency)
        return {};
    const ModelShape shape = modelShape(model);
    ServingConfig config = requestsOf(scenario);
    config.weights = weightFormat(replica.quantization);
    config.tp = replica.cards;
    std::vector<ServingPoint> points(kPoints);
    points.resize(throughputLatencyCurve(shape, *card, *efficiency, config, points));
    if (replica.batch > 0) {
        config.batch = replica.batch;
        const auto after = std::ranges::lower_bound(points, config.batch, {}, &ServingPoint::batch);
        if (after == points.end() || after->batch != config.batch)
            points.insert(after, servingPoint(shape, *card, *efficiency, config));
    }
    return points;
}

} // namespace reckoner
