// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/layout.h"

#include "core/performance/hardware.h"
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

QString lossName(LayoutLoss loss, const Formatter &formatter)
{
    switch (loss) {
    case LayoutLoss::recomputation:
        return phrase(formatter, RECKONER_TEXT("Wording", "recomputation and smaller products"));
    case LayoutLoss::memoryTraffic:
        return phrase(formatter, RECKONER_TEXT("Wording", "memory traffic"));
    case LayoutLoss::tensorTraffic:
        return phrase(formatter, RECKONER_TEXT("Wording", "tensor-parallel traffic"));
    case LayoutLoss::contextTraffic:
        return phrase(formatter, RECKONER_TEXT("Wording", "context-parallel traffic"));
    case LayoutLoss::expertTraffic:
        return phrase(formatter, RECKONER_TEXT("Wording", "expert traffic"));
    case LayoutLoss::pipelineTraffic:
        return phrase(formatter, RECKONER_TEXT("Wording", "pipeline traffic"));
    case LayoutLoss::dataTraffic:
        return phrase(formatter, RECKONER_TEXT("Wording", "gradient and weight traffic"));
    case LayoutLoss::bubble:
        return phrase(formatter, RECKONER_TEXT("Wording", "pipeline bubble"));
    case LayoutLoss::optimizer:
        return phrase(formatter, RECKONER_TEXT("Wording", "optimizer step"));
    case LayoutLoss::waiting:
        break;
    }
    return phrase(formatter, RECKONER_TEXT("Wording", "waiting for host and slowest machine"));
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

double usableGigabytes(const Accelerator &accelerator)
{
    const Expected<Card> card = cardOf(accelerator);
    return card ? card->memory_bytes / kBytesPerGb : 0.0;
}

QString recomputeShare(const TrainingLayout &layout, const Formatter &formatter)
{
    switch (layout.recompute) {
    case Recompute::none:
        return phrase(formatter, RECKONER_TEXT("Wording", "none"));
    case Recompute::selective:
        return phrase(formatter, RECKONER_TEXT("Wording", "attention"));
    case Recompute::full:
        break;
    }
    return layout.recompute_share >= 1.0 ? phrase(formatter, RECKONER_TEXT("Wording", "all"))
                                         : formatter.percent(layout.recompute_share);
}

QString layoutLoss(const LayoutCandidate &best, const LayoutCandidate &slower,
                   const Formatter &formatter)
{
    const LayoutComparison comparison = compareLayouts(best, slower);
    return phrase(formatter, RECKONER_TEXT("Wording", "%1: %2"))
        .arg(formatter.percent(comparison.slower), lossName(comparison.main, formatter));
}

QString layoutReason(const LayoutRanking &layouts, const Accelerator &accelerator,
                     const Formatter &formatter)
{
    const LayoutCandidate &best = layouts.best();
    QString text =
        phrase(formatter, RECKONER_TEXT("Wording", "%1 is the fastest of %2 layouts tried, of "
                                                   "which %3 fit."))
            .arg(layoutText(best.config.layout, formatter), formatter.number(layouts.tried, 0),
                 formatter.number(layouts.fitting, 0));
    if (layouts.candidates.size() > 1) {
        const LayoutCandidate &second = layouts.candidates[1];
        const LayoutComparison comparison = compareLayouts(best, second);
        text +=
            phrase(formatter,
                   RECKONER_TEXT("Wording", " The runner-up (%1) is %2 slower, most of it "
                                            "lost to %3."))
                .arg(layoutText(second.config.layout, formatter),
                     formatter.percent(comparison.slower), lossName(comparison.main, formatter));
    }
    if (layouts.fastest_too_big)
        text += phrase(formatter,
                       RECKONER_TEXT("Wording", " A faster one (%1) would need %2 on a card of "
                                                "%3."))
                    .arg(layoutText(layouts.fastest_too_big->config.layout, formatter),
                         formatter.text(inGigabytes(layouts.fastest_too_big->step.memory.total),
                                        Unit::gigabytes),
                         formatter.text(usableGigabytes(accelerator), Unit::gigabytes));
    return text;
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
