// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/log_sizing.h"

#include <vector>

#include "core/planning/operating_point.h"
#include "core/planning/replica_config.h"

namespace reckoner {

Expected<WeekSizing> sizeLog(const Scenario &scenario, const LanguageModel &model,
                             const Engine &engine, const ServingCandidate &machine,
                             const RequestLog &log)
{
    const Expected<Card> card = cardOf(*machine.replica.accelerator);
    if (!card)
        return tl::unexpected(card.error());
    const Expected<Efficiency> efficiency = efficiencyFor(scenario, engine);
    if (!efficiency)
        return tl::unexpected(efficiency.error());
    std::vector<double> requests_per_s;
    std::vector<double> input;
    std::vector<double> output;
    for (const LogBin &bin : log.bins) {
        const bool any = bin.requests > 0;
        const double requests = any ? double(bin.requests) : 1.0;
        requests_per_s.push_back(double(bin.requests) / RequestLog::kBinSeconds);
        input.push_back(any ? bin.input_tokens / requests : log.input.mean());
        output.push_back(any ? bin.output_tokens / requests : log.output.mean());
    }
    SizingRule rule;
    if (scenario.redundancy == Redundancy::nPlusOne)
        rule.spares = machine.replicas;
    if (machine.server)
        rule.out_of_use = scenario.maintenance_reserve;
    else
        rule.usable = usableShareOfRented(scenario);
    if (machine.prefill_replicas > 0)
        rule.copies_apart = machine.replicas;
    const ServingConfig config = configOf(scenario, machine.replica);
    return sizeWeek(modelShape(model), *card, *efficiency, config, goalOf(scenario), requests_per_s,
                    input, output, RequestLog::kBinSeconds, rule);
}

} // namespace reckoner
