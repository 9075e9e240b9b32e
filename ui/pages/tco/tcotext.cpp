// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/tco/tcotext.h"

#include <algorithm>

#include <QCoreApplication>

#include "ui/wording/names.h"
#include "ui/wording/reasons.h"
#include "ui/wording/verdict.h"

namespace reckoner::ui {

namespace {

struct Tco {
    Q_DECLARE_TR_FUNCTIONS(Tco)
};

QString doing(Option option)
{
    switch (option) {
    case Option::onPremises:
        return Tco::tr("owning");
    case Option::cloud:
        return Tco::tr("renting");
    case Option::hybrid:
        return Tco::tr("the hybrid");
    case Option::api:
        return Tco::tr("buying tokens");
    }
    return {};
}

QString capitalized(QString text)
{
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    return text;
}

} // namespace

bool isDistinct(const OptionPlan &option)
{
    return option.option != Option::hybrid || option.owned_machines_last > 0;
}

QString tcoHeadline(const Evaluation &evaluation, const Scenario &scenario,
                    const Formatter &formatter)
{
    const OptionPlan *best = evaluation.plan.best();
    if (!best)
        return Tco::tr("No way of running the model meets these targets");
    std::vector<const OptionPlan *> others;
    for (const OptionPlan &option : evaluation.plan.options) {
        const bool same =
            option.option == best->option || (best->option == Option::hybrid &&
                                              !isDistinct(*best) && option.option == Option::cloud);
        if (option.available() && !same && isDistinct(option))
            others.push_back(&option);
    }
    std::ranges::sort(others, {}, &OptionPlan::total_cny);
    const QString first =
        Tco::tr("%1 costs %2 over %3")
            .arg(capitalized(doing(best->option)), formatter.money(best->total_cny),
                 horizonName(scenario.horizon_years, formatter));
    if (others.empty())
        return Tco::tr("%1; no other way is open").arg(first);
    QStringList rest;
    for (const OptionPlan *option : others)
        rest << Tco::tr("%1 %2").arg(doing(option->option), formatter.money(option->total_cny));
    return Tco::tr("%1; %2").arg(first, rest.join(Tco::tr(", ")));
}

QString tcoLead(const Evaluation &evaluation, const Formatter &formatter)
{
    const OptionPlan *best = evaluation.plan.best();
    if (!best)
        return verdictReason(evaluation, formatter);
    return Tco::tr("%1. Present value %2; %3 of serving.")
        .arg(planPhrase(*best, evaluation.search.fine_tune, formatter),
             formatter.money(best->present_value_cny),
             formatter.text(best->cny_per_million_tokens, Unit::cnyPerMillionTokens));
}

QString absenceLines(const Evaluation &evaluation, const Formatter &formatter)
{
    QStringList lines;
    for (const OptionPlan &option : evaluation.plan.options) {
        if (!option.available())
            lines << Tco::tr("%1: %2").arg(optionName(option.option, formatter),
                                           absenceReason(option, evaluation, formatter));
        else if (!isDistinct(option))
            lines << Tco::tr("%1: owns nothing under this load and is the cloud.")
                         .arg(optionName(option.option, formatter));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace reckoner::ui
