// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <fmt/format.h>

#include "core/planning/training_plan.h"

namespace reckoner {

namespace {

Expected<double> parameterValue(const Catalog &catalog, std::string_view id)
{
    const Parameter *parameter = catalog.parameter(id);
    if (!parameter || !parameter->value.known())
        return failure({Error::Code::notFound, "parameters.json", std::string(id),
                        RECKONER_SENTENCE("Error", "the catalog has no such figure")});
    return parameter->value.typical;
}

double thresholdGb(const Catalog &catalog, std::string_view rule, double fallback)
{
    const RuleOfThumb *found = catalog.rule(rule);
    return found && found->value.known() ? found->value.typical : fallback;
}

} // namespace

TrainingNeed trainingNeed(const Scenario &scenario, const Catalog &catalog)
{
    // The thresholds without which the rule cannot be applied: never reached.
    constexpr double kNever = 1e300;
    TrainingNeed need;
    switch (scenario.training_intent) {
    case TrainingIntent::none:
        break;
    case TrainingIntent::fineTuning:
        need.fine_tuning = true;
        break;
    case TrainingIntent::continuedPretraining:
        need.fine_tuning = true;
        need.pretraining = true;
        need.pretraining_kind = TrainingIntent::continuedPretraining;
        break;
    case TrainingIntent::fromScratch:
        need.fine_tuning = true;
        need.pretraining = true;
        break;
    case TrainingIntent::automatic:
        need.fine_tuning =
            scenario.data_gb >= thresholdGb(catalog, "threshold.data-low-gb", kNever);
        need.pretraining =
            scenario.data_exclusive &&
            scenario.data_gb >= thresholdGb(catalog, "threshold.data-high-gb", kNever);
        need.pretraining_kind = TrainingIntent::continuedPretraining;
        break;
    }
    need.fine_tuning = need.fine_tuning && scenario.finetune_runs_per_month > 0;
    return need;
}

Expected<double> tokensOfData(const Scenario &scenario, const Catalog &catalog)
{
    const Expected<double> english = parameterValue(catalog, "text-bytes-per-token-en");
    if (!english)
        return english;
    const Expected<double> chinese = parameterValue(catalog, "text-bytes-per-token-zh");
    if (!chinese)
        return chinese;
    const double bytes = scenario.data_gb * kBytesPerGb * scenario.cleaning_yield;
    return bytes *
           (scenario.chinese_fraction / *chinese + (1.0 - scenario.chinese_fraction) / *english);
}

} // namespace reckoner
