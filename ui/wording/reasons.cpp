// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/reasons.h"

#include "ui/wording/names.h"
#include "ui/wording/phrase.h"

namespace reckoner::ui {

namespace {

constexpr double kMillisecondsPerSecond = 1000.0;

QString nearestName(const Shortfall &shortfall, const Formatter &formatter)
{
    return shortfall.nearest ? cardName(*shortfall.nearest, formatter) : QStringLiteral("–");
}

} // namespace

QString absenceReason(const OptionPlan &plan, const Evaluation &evaluation,
                      const Formatter &formatter)
{
    const ServingSearch &serving = evaluation.search.serving;
    switch (plan.absence) {
    case OptionPlan::Absence::none:
        return {};
    case OptionPlan::Absence::residency:
        if (plan.option == Option::api)
            return phrase(formatter, RECKONER_TEXT("Wording", "The data may not go to a third "
                                                              "party's API."));
        return phrase(formatter, RECKONER_TEXT("Wording", "The data may not leave the building."));
    case OptionPlan::Absence::ownWeights:
        return phrase(formatter, RECKONER_TEXT("Wording", "An API does not serve the client's own "
                                                          "fine-tuned weights."));
    case OptionPlan::Absence::unpriced:
        if (plan.option == Option::api)
            return phrase(formatter, RECKONER_TEXT("Wording", "No paid API in the catalog serves "
                                                              "%1."))
                .arg(evaluation.model ? QString::fromStdString(evaluation.model->name) : QString());
        return phrase(formatter, RECKONER_TEXT("Wording", "Machines that would do have no price "
                                                          "in the catalog; enter one under "
                                                          "Assumptions."));
    case OptionPlan::Absence::infeasible:
        break;
    }
    const bool lacks_owned = serving.owned.empty();
    const Shortfall &shortfall = plan.option == Option::cloud || !lacks_owned
                                     ? serving.rented_shortfall
                                     : serving.owned_shortfall;
    const QString sentence = shortfallSentence(shortfall, formatter);
    return sentence.isEmpty() ? phrase(formatter, RECKONER_TEXT("Wording", "No machine meets the "
                                                                           "targets."))
                              : sentence;
}

QString shortfallSentence(const Shortfall &shortfall, const Formatter &formatter)
{
    using Kind = Shortfall::Kind;
    const QString nearest = nearestName(shortfall, formatter);
    switch (shortfall.kind) {
    case Kind::none:
        return {};
    case Kind::memory:
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "One copy of the model needs %1; the nearest "
                                               "machine (%2) offers %3. Fewer bits per weight, a "
                                               "shorter context or a larger machine would help."))
            .arg(formatter.text(shortfall.needed, Unit::gigabytes), nearest,
                 formatter.text(shortfall.available, Unit::gigabytes));
    case Kind::tpot:
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "The target of %1 per token is missed: the nearest "
                                               "machine (%2) reaches %3 with a single request. A "
                                               "target of %3, fewer bits per weight or a smaller "
                                               "model would do."))
            .arg(formatter.text(shortfall.needed * kMillisecondsPerSecond, Unit::milliseconds),
                 nearest,
                 formatter.text(shortfall.available * kMillisecondsPerSecond, Unit::milliseconds));
    case Kind::ttft:
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "The first token must come within %1: the nearest "
                                               "machine (%2) needs %3 with a single request. A "
                                               "target of %3 or a shorter prompt would do."))
            .arg(formatter.text(shortfall.needed, Unit::seconds), nearest,
                 formatter.text(shortfall.available, Unit::seconds));
    case Kind::fleet:
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "At its peak the load takes %1 of the best "
                                               "machines; plans end at %2. Check users, requests "
                                               "and growth."))
            .arg(formatter.number(shortfall.needed, 0), formatter.number(shortfall.available, 0));
    case Kind::price:
        return phrase(formatter, RECKONER_TEXT("Wording", "Machines fit, but none has a price; "
                                                          "enter one under Assumptions."));
    case Kind::excluded:
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "The answers rule out every machine: allow consumer "
                                               "cards, foreign suppliers, or another machine."));
    }
    return {};
}

} // namespace reckoner::ui
