// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sentences.h"

#include <fmt/format.h>

#include "app/cli/text.h"

namespace reckoner::cli {

std::string optionName(Option option)
{
    switch (option) {
    case Option::onPremises:
        return "On-premises";
    case Option::cloud:
        return "Cloud";
    case Option::hybrid:
        return "Hybrid";
    case Option::api:
        return "Paid API";
    }
    return "";
}

std::string absenceText(const OptionPlan &plan)
{
    switch (plan.absence) {
    case OptionPlan::Absence::none:
        return "";
    case OptionPlan::Absence::infeasible:
        return "no machine meets the targets";
    case OptionPlan::Absence::unpriced:
        return plan.option == Option::api ? "no offer serves the model" : "no price is known";
    case OptionPlan::Absence::residency:
        return "the data may not go there";
    case OptionPlan::Absence::ownWeights:
        return "an API does not serve fine-tuned weights";
    }
    return "";
}

std::string candidateText(const ServingCandidate &candidate, int machines)
{
    const std::string name = candidate.server
                                 ? candidate.server->name
                                 : candidate.instance->provider + " " + candidate.instance->name;
    return fmt::format("{} × {} ({} × {}, {})", machines, name, candidate.cards,
                       candidate.replica.accelerator->displayName(),
                       choiceKey("quantization", candidate.replica.quantization));
}

std::string machinesText(const OptionPlan &plan)
{
    if (plan.api)
        return plan.api->provider + " " + plan.api->model;
    std::string out;
    if (plan.owned && plan.owned_machines_last > 0) {
        out = candidateText(*plan.owned, plan.owned_machines_first);
        if (plan.owned_machines_last > plan.owned_machines_first)
            out += fmt::format(", {} at the end", plan.owned_machines_last);
    }
    if (plan.rented && plan.rented_machines_peak > 0) {
        out += out.empty() ? "up to " : "; rented at peaks up to ";
        out += candidateText(*plan.rented, plan.rented_machines_peak) + ", " +
               std::string(choiceKey("commitment", plan.commitment));
    }
    return out;
}

std::string pitfallText(const Pitfall &pitfall)
{
    const std::string share = number(pitfall.value * 100.0, 0) + " %";
    switch (pitfall.kind) {
    case Pitfall::Kind::trainingWithoutData:
        return fmt::format("Training is wanted on {} GB of data; the rules ask for {} GB.",
                           number(pitfall.value, 0), number(pitfall.threshold, 0));
    case Pitfall::Kind::memoryBeforeCompute:
        return "Memory, not compute, limits this plan: buy cards for their memory first.";
    case Pitfall::Kind::networkBudget:
        return "Several machines train together: the network must not be forgotten.";
    case Pitfall::Kind::quantizeForInference:
        return "Serving at 16 bit costs more than a narrower width that loses little.";
    case Pitfall::Kind::idleHardware:
        return fmt::format("Owned machines would be busy {} of the time.", share);
    case Pitfall::Kind::consumerCards:
        return "Consumer cards in production: no ECC memory, not built to run day and night.";
    case Pitfall::Kind::egressFees:
        return "Getting data out of the cloud is paid for.";
    case Pitfall::Kind::longCommitment:
        return "A three-year commitment is paid even when better cards arrive.";
    case Pitfall::Kind::powerUnderestimated:
        return fmt::format("One machine draws up to {}, above the {} of the source article.",
                           figureText(pitfall.value, Unit::watts),
                           figureText(pitfall.threshold, Unit::watts));
    case Pitfall::Kind::residualRisk:
        return fmt::format("Resale at {} of the price is part of the sum; it may fetch less.",
                           share);
    }
    return "";
}

std::string shortfallText(const Shortfall &shortfall)
{
    const std::string nearest =
        shortfall.nearest ? " The nearest is " + shortfall.nearest->displayName() + "." : "";
    const auto latency = [&](const char *what, Unit unit, double factor) {
        return fmt::format("The {} target is {}, the best possible {}.{} A target of {}, fewer "
                           "tokens or a smaller model would make it feasible.",
                           what, figureText(shortfall.needed * factor, unit),
                           figureText(shortfall.available * factor, unit), nearest,
                           figureText(shortfall.available * factor, unit));
    };
    switch (shortfall.kind) {
    case Shortfall::Kind::none:
        return "";
    case Shortfall::Kind::memory:
        return fmt::format("One replica needs {:.1f} GB and the largest machine offers {:.1f} "
                           "GB.{} A narrower width, a shorter context or a smaller model would "
                           "make it feasible.",
                           shortfall.needed, shortfall.available, nearest);
    case Shortfall::Kind::tpot:
        return latency("TPOT", Unit::milliseconds, 1000.0);
    case Shortfall::Kind::ttft:
        return latency("TTFT", Unit::seconds, 1.0);
    case Shortfall::Kind::fleet:
        return fmt::format("At its peak the load takes {:.0f} of the best machines; plans end at "
                           "{:.0f}. Check users, requests and growth.",
                           shortfall.needed, shortfall.available);
    case Shortfall::Kind::price:
        return "Machines would do, but none has a price: set one with an override." + nearest;
    case Shortfall::Kind::excluded:
        return "The answers rule out every machine: allow consumer cards or foreign suppliers, "
               "or clear the fixed machine.";
    }
    return "";
}

std::string crossingText(const Crossing &crossing, Unit unit)
{
    switch (crossing.kind) {
    case Crossing::Kind::at:
        return "at " + figureText(crossing.value, unit);
    case Crossing::Kind::always:
        return "always";
    case Crossing::Kind::never:
        return "never";
    }
    return "";
}

} // namespace reckoner::cli
