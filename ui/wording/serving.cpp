// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/serving.h"

#include "core/planning/operating_curve.h"
#include "ui/wording/names.h"
#include "ui/wording/phrase.h"
#include "ui/wording/reasons.h"
#include "ui/wording/verdict.h"

namespace reckoner::ui {

namespace {

constexpr double kMillisecondsPerSecond = 1000.0;

} // namespace

const ServingCandidate *servingMachine(const DeploymentPlan &plan)
{
    const OptionPlan *best = plan.best();
    if (!best)
        return nullptr;
    if (best->owned && best->owned_machines_last > 0)
        return best->owned;
    return best->rented_machines_peak > 0 ? best->rented : nullptr;
}

QString servingSentence(const Evaluation &evaluation, const Formatter &formatter)
{
    const QString model = QString::fromStdString(evaluation.model->name);
    const ServingCandidate *machine = servingMachine(evaluation.plan);
    const OptionPlan *best = evaluation.plan.best();
    if (!machine && best && best->api)
        return phrase(formatter, RECKONER_TEXT("Wording", "%1 is served by %2: nothing to size."))
            .arg(model, offerName(*best->api, formatter));
    if (!machine)
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "No machine serves %1 within these targets."))
            .arg(model);
    const Replica &replica = machine->replica;
    //: %1 cards, %2 how a copy is split over them, %3 width of the weights
    const QString cards = phrase(formatter, RECKONER_TEXT("Wording", "%1 (%2, %3)"))
                              .arg(cardsName(*replica.accelerator, replica.cards, formatter),
                                   layoutName({replica.tensor, replica.pipeline, replica.groups}),
                                   widthName(replica.quantization));
    const QString tpot =
        formatter.text(replica.tpot_s * kMillisecondsPerSecond, Unit::milliseconds);
    const int first =
        machine == best->owned ? best->owned_machines_first : machine->machines_first_month;
    const int last =
        machine == best->owned ? best->owned_machines_last : machine->machines_last_month;
    const QString batch = formatter.number(replica.batch, 0);
    if (machine == best->owned && best->rented_machines_peak > 0) {
        const QString bought = rangeOf(QString::number(first), QString::number(last), formatter);
        //: %5 how many, or a range over the months
        return phrase(formatter, RECKONER_TEXT("Wording", "%1 on %2 gives %3 answers at a time, %4 "
                                                          "per token; machines bought: %5, the "
                                                          "rest of the peak is rented."))
            .arg(model, cards, batch, tpot, bought);
    }
    if (last <= 1)
        return phrase(formatter, RECKONER_TEXT("Wording", "%1 on %2 gives %3 answers at a time, %4 "
                                                          "per token: one machine carries the "
                                                          "peak."))
            .arg(model, cards, batch, tpot);
    if (first == last)
        return phrase(formatter, RECKONER_TEXT("Wording", "%1 on %2 gives %3 answers at a time, %4 "
                                                          "per token: %5 machines carry the peak."))
            .arg(model, cards, batch, tpot, QString::number(last));
    return phrase(formatter, RECKONER_TEXT("Wording", "%1 on %2 gives %3 answers at a time, %4 per "
                                                      "token: the peak grows from %5 to %6 "
                                                      "machines."))
        .arg(model, cards, batch, tpot, QString::number(first), QString::number(last));
}

QString servingReason(const Evaluation &evaluation, const Scenario &scenario,
                      const Formatter &formatter)
{
    const ServingCandidate *machine = servingMachine(evaluation.plan);
    if (!machine)
        return verdictReason(evaluation, formatter);
    const Replica &replica = machine->replica;
    const QString weights = formatter.text(replica.memory.weights / kBytesPerGb, Unit::gigabytes);
    const QString free = formatter.percent(replica.memory.freeShare());
    switch (bindingLimit(scenario, *evaluation.model, *evaluation.engine, *machine)) {
    case BindingLimit::tpot:
        return phrase(formatter, RECKONER_TEXT("Wording", "The time per token limits the batch: a "
                                                          "slower target would let each machine "
                                                          "carry more. Weights take %1; %2 of the "
                                                          "memory is left."))
            .arg(weights, free);
    case BindingLimit::ttft:
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "The time to the first token limits the "
                                               "batch: shorter prompts or a slower target "
                                               "would let each machine carry more. "
                                               "Weights take %1; %2 of the memory is "
                                               "left."))
            .arg(weights, free);
    case BindingLimit::memory:
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "Memory limits the batch: weights take %1 "
                                               "and the KV cache nearly all the rest; "
                                               "%2 is left."))
            .arg(weights, free);
    case BindingLimit::engine:
        break;
    }
    return phrase(formatter, RECKONER_TEXT("Wording", "The targets leave room: weights take %1 and "
                                                      "%2 of the memory is left."))
        .arg(weights, free);
}

} // namespace reckoner::ui
