// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/pitfalls.h"

#include "ui/wording/phrase.h"

namespace reckoner::ui {

namespace {

using Kind = Pitfall::Kind;

struct PitfallWords {
    Kind kind;
    const char *rule;
    const char *title;
};

constexpr PitfallWords kWords[] = {
    {Kind::trainingWithoutData, "pitfall.training-cluster",
     RECKONER_TEXT("Wording", "Training without the data for it")},
    {Kind::memoryBeforeCompute, "pitfall.memory-first",
     RECKONER_TEXT("Wording", "Memory runs out before compute")},
    {Kind::networkBudget, "pitfall.network-budget",
     RECKONER_TEXT("Wording", "The network is part of the price")},
    {Kind::quantizeForInference, "pitfall.quantize",
     RECKONER_TEXT("Wording", "16-bit weights where fewer would do")},
    {Kind::idleHardware, "pitfall.idle-hardware",
     RECKONER_TEXT("Wording", "Hardware that stands idle")},
    {Kind::consumerCards, "pitfall.consumer-card",
     RECKONER_TEXT("Wording", "Consumer cards in production")},
    {Kind::egressFees, "pitfall.egress", RECKONER_TEXT("Wording", "Paying for data that leaves")},
    {Kind::longCommitment, "pitfall.lock-in",
     RECKONER_TEXT("Wording", "Tied to one generation of cards")},
    {Kind::powerUnderestimated, "power.8xa100",
     RECKONER_TEXT("Wording", "Power is easily underestimated")},
    {Kind::residualRisk, "depreciation.lost",
     RECKONER_TEXT("Wording", "Cards lose their value quickly")},
};

} // namespace

QString pitfallTitle(Pitfall::Kind kind, const Formatter &formatter)
{
    for (const PitfallWords &words : kWords)
        if (words.kind == kind)
            return phrase(formatter, words.title);
    return {};
}

const RuleOfThumb *pitfallRule(Pitfall::Kind kind, const Catalog &catalog)
{
    for (const PitfallWords &words : kWords)
        if (words.kind == kind)
            return catalog.rule(words.rule);
    return nullptr;
}

QString pitfallText(const Pitfall &pitfall, const Formatter &formatter)
{
    const auto gb = [&](double value) { return formatter.text(value, Unit::gigabytes); };
    const auto percent = [&](double value) { return formatter.percent(value); };
    const auto watts = [&](double value) { return formatter.text(value, Unit::watts); };
    switch (pitfall.kind) {
    case Kind::trainingWithoutData:
        return phrase(formatter, RECKONER_TEXT("Wording", "Pre-training is planned on %1 of data; "
                                                          "the rule asks for %2 that nobody else "
                                                          "has. An open model, fine-tuned, gets "
                                                          "further for less."))
            .arg(gb(pitfall.value), gb(pitfall.threshold));
    case Kind::memoryBeforeCompute:
        return phrase(formatter, RECKONER_TEXT("Wording", "At the operating point %1 of the cards' "
                                                          "memory is left; under %2 it is memory "
                                                          "that limits the batch. More memory buys "
                                                          "more than more speed."))
            .arg(percent(pitfall.value), percent(pitfall.threshold));
    case Kind::networkBudget:
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "The plan sets %1 of the hardware aside "
                                               "for the network; for machines that train "
                                               "together the rule is %2."))
            .arg(percent(pitfall.value), percent(pitfall.threshold));
    case Kind::quantizeForInference:
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "Serving was asked for with %1 bits per "
                                               "weight. With %2 the same cards carry "
                                               "more, at a loss of quality worth testing "
                                               "on the client's own questions."))
            .arg(formatter.number(pitfall.value, 0), formatter.number(pitfall.threshold, 0));
    case Kind::idleHardware:
        return phrase(formatter, RECKONER_TEXT("Wording", "Owned machines would work %1 of the "
                                                          "time; under %2 the rule says rent. The "
                                                          "break-even page shows where that line "
                                                          "really is."))
            .arg(percent(pitfall.value), percent(pitfall.threshold));
    case Kind::consumerCards:
        return phrase(formatter, RECKONER_TEXT("Wording", "The machine carries consumer cards: no "
                                                          "ECC memory, not built for continuous "
                                                          "load, and the driver licence limits "
                                                          "their use in data centres."));
    case Kind::egressFees:
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "Data leaving the cloud costs %1 over the "
                                               "horizon. Keep users and data in one "
                                               "place, or negotiate egress."))
            .arg(formatter.money(pitfall.value));
    case Kind::longCommitment:
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "The price holds for a commitment of %1, "
                                               "during which newer cards cannot be moved "
                                               "to."))
            .arg(formatter.text(pitfall.value, Unit::years));
    case Kind::powerUnderestimated:
        return phrase(formatter, RECKONER_TEXT("Wording", "The machine draws %1 per card at work; "
                                                          "the article reckons with %2. The plan "
                                                          "goes by what its cards draw at this "
                                                          "load."))
            .arg(watts(pitfall.value), watts(pitfall.threshold));
    case Kind::residualRisk:
        return phrase(formatter, RECKONER_TEXT("Wording", "The plan expects %1 of the price to be "
                                                          "lost in three years, the rule %2. Sell "
                                                          "early or do not count on resale."))
            .arg(percent(pitfall.value), percent(pitfall.threshold));
    }
    return {};
}

} // namespace reckoner::ui
