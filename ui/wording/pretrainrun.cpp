// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/pretrainrun.h"

#include "core/economics/tariff.h"
#include "ui/wording/phrase.h"
#include "ui/wording/training.h"

namespace reckoner::ui {

namespace {

QString tokensPoint(const PretrainPlan &plan, const Scenario &scenario, const Formatter &formatter)
{
    const QString tokens = tokensText(plan.tokens, formatter);
    if (scenario.pretrain_tokens_b > 0)
        return phrase(formatter, RECKONER_TEXT("Wording", "%1, as given.")).arg(tokens);
    if (plan.wanted && plan.kind == TrainingIntent::continuedPretraining)
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "%1, from %2 of data of which %3 are left after "
                                               "cleaning, %4 of it Chinese."))
            .arg(tokens, formatter.text(scenario.data_gb, Unit::gigabytes),
                 formatter.percent(scenario.cleaning_yield),
                 formatter.percent(scenario.chinese_fraction));
    return phrase(formatter, RECKONER_TEXT("Wording", "%1: 20 for each parameter, where loss falls "
                                                      "most for the compute (Hoffmann et al. "
                                                      "2022)."))
        .arg(tokens);
}

QString runsPoint(const PretrainPlan &plan, const Scenario &scenario, const Formatter &formatter)
{
    return phrase(formatter,
                  RECKONER_TEXT("Wording", "%1 times the GPU time of the run that counts: "
                                           "experiments %2, each %3 of it, and runs given up %4."))
        .arg(formatter.number(plan.runs, 2), formatter.number(scenario.pretrain_experiments, 0),
             formatter.percent(scenario.pretrain_experiment_share),
             formatter.number(scenario.pretrain_failed_runs, 1));
}

QString goodputPoint(const PretrainOption &option, const Formatter &formatter)
{
    const Goodput &goodput = option.goodput;
    QString text =
        phrase(formatter, RECKONER_TEXT("Wording", "%1 of the time is useful; %2 "
                                                   "failures a day cost %3."))
            .arg(formatter.percent(goodput.share),
                 formatter.number(goodput.failures_per_day, goodput.failures_per_day < 0.1 ? 3 : 1),
                 formatter.percent(goodput.failure_share));
    if (goodput.checkpoint_interval_s > 0)
        text += phrase(formatter,
                       RECKONER_TEXT("Wording", " A checkpoint of %1 every %2 costs %3 (Young and "
                                                "Daly)."))
                    .arg(formatter.text(option.checkpoint_gb, Unit::gigabytes),
                         formatter.duration(goodput.checkpoint_interval_s),
                         formatter.percent(goodput.checkpoint_share));
    return text;
}

} // namespace

std::vector<RunPoint> pretrainRun(const PretrainOption &option, const PretrainPlan &plan,
                                  const Scenario &scenario, const Catalog &catalog,
                                  const Formatter &formatter)
{
    const double energy_cny =
        option.energy_kwh * scenario.pue * TariffCalendar(withTariff(scenario, catalog)).mean(0);
    return {{phrase(formatter, RECKONER_TEXT("Wording", "Tokens")),
             tokensPoint(plan, scenario, formatter)},
            {phrase(formatter, RECKONER_TEXT("Wording", "Experiments and failed runs")),
             runsPoint(plan, scenario, formatter)},
            {phrase(formatter, RECKONER_TEXT("Wording", "Failures and checkpoints")),
             goodputPoint(option, formatter)},
            {phrase(formatter, RECKONER_TEXT("Wording", "Energy")),
             phrase(formatter, RECKONER_TEXT("Wording", "%1 at the machines; on the client's own "
                                                        "tariff and PUE %2."))
                 .arg(formatter.text(option.energy_kwh, Unit::kilowattHours),
                      formatter.money(energy_cny))}};
}

} // namespace reckoner::ui
