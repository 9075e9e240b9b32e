// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <rapidcheck.h>

#include "core/scenario/scenario.h"

namespace reckoner {

/// A real number between two ends, shrinking towards the lower.
[[nodiscard]] inline rc::Gen<double> realBetween(double low, double high)
{
    constexpr int kSteps = 1000;
    return rc::gen::map(rc::gen::inRange(0, kSteps + 1), [=](int step) {
        return low + (high - low) * static_cast<double>(step) / kSteps;
    });
}

/// A scenario as a client might describe it; wide enough that some of them are infeasible.
[[nodiscard]] inline Scenario plausibleScenario()
{
    Scenario scenario;
    scenario.model = *rc::gen::element<std::string>("qwen2.5-7b", "qwen2.5-14b", "qwen3-32b",
                                                    "qwen2.5-72b", "qwen3-30b-a3b");
    scenario.load_profile =
        *rc::gen::element<std::string>("business-hours", "always-on", "flat", "night-batch");
    scenario.residency = *rc::gen::element(DataResidency::anywhere, DataResidency::ownCloud,
                                           DataResidency::onPremises);
    scenario.training_intent = *rc::gen::element(TrainingIntent::automatic, TrainingIntent::none,
                                                 TrainingIntent::fineTuning);
    scenario.redundancy = *rc::gen::element(Redundancy::none, Redundancy::nPlusOne);
    scenario.allow_consumer_cards = *rc::gen::arbitrary<bool>();
    scenario.horizon_years = *rc::gen::inRange(1, 6);
    scenario.peak_users = *rc::gen::inRange(1, 3000);
    scenario.requests_per_user_hour = *realBetween(1, 60);
    scenario.input_tokens = *rc::gen::inRange(50, 4000);
    scenario.output_tokens = *rc::gen::inRange(20, 1000);
    scenario.tpot_target_ms = *realBetween(20, 150);
    scenario.ttft_target_s = *realBetween(0.5, 8);
    scenario.growth_per_month = *realBetween(-0.02, 0.06);
    scenario.data_gb = *realBetween(0, 900);
    return scenario;
}

} // namespace reckoner
