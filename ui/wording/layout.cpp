// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/layout.h"

#include "ui/wording/names.h"
#include "ui/wording/phrase.h"

namespace reckoner::ui {

namespace {

QString stepName(const FitStep &step, const Formatter &formatter)
{
    switch (step.kind) {
    case FitStep::Kind::eightBitOptimizer:
        return phrase(formatter, RECKONER_TEXT("Wording", "an 8-bit optimizer"));
    case FitStep::Kind::narrowerMethod:
        return methodName(step.method, formatter);
    case FitStep::Kind::shorterSequence:
        return phrase(formatter, RECKONER_TEXT("Wording", "sequences of %1 tokens"))
            .arg(formatter.number(step.sequence, 0));
    case FitStep::Kind::moreCards:
        return phrase(formatter, RECKONER_TEXT("Wording", "%1 such cards")).arg(step.cards);
    case FitStep::Kind::offloadOptimizer:
        return phrase(formatter, RECKONER_TEXT("Wording", "the optimizer in host memory"));
    case FitStep::Kind::offloadAll:
        break;
    }
    return phrase(formatter, RECKONER_TEXT("Wording", "weights and optimizer in host memory"));
}

} // namespace

QString recomputeName(const TrainingLayout &layout, const Formatter &formatter)
{
    switch (layout.recompute) {
    case Recompute::none:
        return phrase(formatter, RECKONER_TEXT("Wording", "nothing recomputed"));
    case Recompute::selective:
        return phrase(formatter, RECKONER_TEXT("Wording", "attention recomputed"));
    case Recompute::full:
        break;
    }
    if (layout.recompute_share >= 1.0)
        return phrase(formatter, RECKONER_TEXT("Wording", "all recomputed"));
    return phrase(formatter, RECKONER_TEXT("Wording", "%1 recomputed"))
        .arg(formatter.percent(layout.recompute_share));
}

QString shardingName(const TrainingLayout &layout)
{
    return layout.zero_stage == 0 ? QStringLiteral("–")
                                  : QStringLiteral("ZeRO-%1").arg(layout.zero_stage);
}

QString layoutText(const TrainingLayout &layout, const Formatter &formatter)
{
    QStringList parts;
    const auto split = [&](const char *name, int size) {
        if (size > 1)
            parts << QStringLiteral("%1\u00A0%2").arg(QLatin1String(name)).arg(size);
    };
    split("TP", layout.tp);
    split("PP", layout.pp);
    split("CP", layout.cp);
    split("EP", layout.ep);
    split("DP", layout.dp);
    if (layout.zero_stage > 0)
        parts << shardingName(layout);
    parts << phrase(formatter, RECKONER_TEXT("Wording", "micro-batch %1"))
                 .arg(formatter.number(layout.micro_batch, 0));
    parts << recomputeName(layout, formatter);
    return parts.join(QStringLiteral(" · "));
}

QString fitAdvice(const std::vector<FitStep> &steps, const Formatter &formatter)
{
    if (steps.empty())
        return phrase(formatter, RECKONER_TEXT("Wording", "Nothing makes it fit on such cards: "
                                                          "larger cards or a smaller model."));
    QStringList parts;
    for (const FitStep &step : steps)
        parts << phrase(formatter, RECKONER_TEXT("Wording", "%1 (%2 a card)"))
                     .arg(stepName(step, formatter),
                          formatter.text(step.memory_gb_per_card, Unit::gigabytes));
    return phrase(formatter, RECKONER_TEXT("Wording", "Would fit: %1."))
        .arg(parts.join(phrase(formatter, RECKONER_TEXT("Wording", "; "))));
}

} // namespace reckoner::ui
