// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/verdict.h"

#include "ui/wording/names.h"
#include "ui/wording/phrase.h"
#include "ui/wording/reasons.h"

namespace reckoner::ui {

namespace {

using Where = FineTunePlan::Where;

QString ownPhrase(const OptionPlan &plan, const FineTunePlan &fine_tune, const Formatter &formatter)
{
    const QString machines = serversPhrase(*plan.owned->replica.accelerator, plan.owned->cards,
                                           plan.owned_machines_first, formatter);
    switch (fine_tune.wanted ? fine_tune.where : Where::nowhere) {
    case Where::nowhere:
        break;
    case Where::idleHours:
        return phrase(formatter, RECKONER_TEXT("Wording", "Own %1 and fine-tune in idle hours"))
            .arg(machines);
    case Where::rented:
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "Rent fine-tuning by the hour and own %1"))
            .arg(machines);
    case Where::bought:
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "Own %1, and a second machine for fine-tuning"))
            .arg(machines);
    }
    return phrase(formatter, RECKONER_TEXT("Wording", "Own %1")).arg(machines);
}

QString rentPhrase(const OptionPlan &plan, const FineTunePlan &fine_tune,
                   const Formatter &formatter)
{
    const QString machines = serversPhrase(*plan.rented->replica.accelerator, plan.rented->cards,
                                           plan.rented_machines_peak, formatter);
    if (fine_tune.wanted && fine_tune.rented.instance)
        return phrase(formatter, RECKONER_TEXT("Wording", "Rent %1 and fine-tune by the hour"))
            .arg(machines);
    return phrase(formatter, RECKONER_TEXT("Wording", "Rent %1")).arg(machines);
}

// The cheapest other way that is open to the client.
const OptionPlan *runnerUp(const DeploymentPlan &plan)
{
    const OptionPlan *found = nullptr;
    for (const OptionPlan &option : plan.options) {
        const bool other = option.available() && option.option != plan.recommended;
        const bool dearer = plan.best() && option.total_cny > plan.best()->total_cny * 1.001;
        if (other && dearer && (!found || option.total_cny < found->total_cny))
            found = &option;
    }
    return found;
}

QString comparison(const QString &sentence, const Evaluation &evaluation,
                   const Formatter &formatter)
{
    const IdeaCheck &idea = evaluation.idea;
    if (idea.given && idea.fits && !idea.carries()) {
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "%1. The client's idea carries only %2 of "
                                               "the peak."))
            .arg(sentence, formatter.percent(idea.capacity_over_peak));
    }
    if (idea.given && idea.carries() && idea.saving_cny > 0) {
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "%1, %2 less than the client's idea, which would "
                                               "be busy %3 of the time."))
            .arg(sentence, formatter.money(idea.saving_cny), formatter.percent(idea.utilization));
    }
    if (idea.given && !idea.fits) {
        return phrase(formatter, RECKONER_TEXT("Wording", "%1. The client's idea does not carry "
                                                          "the load at all."))
            .arg(sentence);
    }
    const OptionPlan *other = runnerUp(evaluation.plan);
    const OptionPlan *best = evaluation.plan.best();
    if (other) {
        return phrase(formatter, RECKONER_TEXT("Wording", "%1, %2 less than the next best way "
                                                          "(%3)."))
            .arg(sentence, formatter.money(other->total_cny - best->total_cny),
                 optionName(other->option, formatter));
    }
    return phrase(formatter, RECKONER_TEXT("Wording", "%1.")).arg(sentence);
}

QString nothingFeasible(const Evaluation &evaluation, const Scenario &scenario,
                        const Formatter &formatter)
{
    if (evaluation.plan.recommendation_forced) {
        for (const OptionPlan &option : evaluation.plan.options) {
            const bool wanted =
                static_cast<int>(option.option) + 1 == static_cast<int>(scenario.deployment);
            if (wanted)
                return phrase(formatter, RECKONER_TEXT("Wording", "The way asked for (%1) is not "
                                                                  "open. %2"))
                    .arg(optionName(option.option, formatter),
                         absenceReason(option, evaluation, formatter));
        }
    }
    return phrase(formatter, RECKONER_TEXT("Wording", "Nothing in the catalog meets these "
                                                      "targets."));
}

QString busySentence(const Evaluation &evaluation, const OptionPlan &best,
                     const Formatter &formatter)
{
    const double peak = evaluation.demand.peak_requests_per_s;
    const QString qps = rateText(peak, formatter);
    if (best.option == Option::api)
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "The peak is %1 requests per second; tokens "
                                               "cost nothing while nobody asks."))
            .arg(qps);
    return phrase(formatter, RECKONER_TEXT("Wording", "At a peak of %1 requests per second, what "
                                                      "is paid for works %2 of the time."))
        .arg(qps, formatter.percent(best.utilization));
}

QString breakEvenSentence(const Evaluation &evaluation, const Formatter &formatter)
{
    const BreakEvenAnalysis &even = evaluation.break_even;
    if (evaluation.wholeMachinesDecide())
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "Owning costs less than the cloud already at a "
                                               "utilization of %1: rented machines come whole."))
            .arg(formatter.percent(even.utilization_now));
    switch (even.utilization.kind) {
    case Crossing::Kind::always:
        return phrase(formatter, RECKONER_TEXT("Wording", "Owning is cheaper than renting by the "
                                                          "hour at any utilization."));
    case Crossing::Kind::never:
        return phrase(formatter, RECKONER_TEXT("Wording", "Renting by the hour is cheaper than "
                                                          "owning at any utilization."));
    case Crossing::Kind::at:
        break;
    }
    return phrase(formatter, RECKONER_TEXT("Wording", "Owning beats renting by the hour from a "
                                                      "utilization of %1 on; owned machines would "
                                                      "be at %2."))
        .arg(formatter.percent(even.utilization.value), formatter.percent(even.utilization_now));
}

} // namespace

QString planPhrase(const OptionPlan &plan, const FineTunePlan &fine_tune,
                   const Formatter &formatter)
{
    const bool owns = plan.owned && plan.owned_machines_last > 0;
    const bool rents = plan.rented && plan.rented_machines_peak > 0;
    if (owns && rents) {
        return phrase(formatter, RECKONER_TEXT("Wording", "%1, and rent %2 for the peaks"))
            .arg(ownPhrase(plan, fine_tune, formatter),
                 cardsName(*plan.rented->replica.accelerator, plan.rented->cards, formatter));
    }
    if (owns)
        return ownPhrase(plan, fine_tune, formatter);
    if (rents)
        return rentPhrase(plan, fine_tune, formatter);
    if (plan.api)
        return phrase(formatter, RECKONER_TEXT("Wording", "Buy tokens of %1"))
            .arg(offerName(*plan.api, formatter));
    return optionName(plan.option, formatter);
}

QString planShort(const OptionPlan &plan, const Formatter &formatter)
{
    const bool owns = plan.owned && plan.owned_machines_last > 0;
    const bool rents = plan.rented && plan.rented_machines_peak > 0;
    const auto machines = [&](const ServingCandidate &candidate, int count) {
        const QString cards = cardsName(*candidate.replica.accelerator, candidate.cards, formatter);
        if (count <= 1)
            return cards;
        return phrase(formatter, RECKONER_TEXT("Wording", "%1 machines, %2 each"))
            .arg(QString::number(count), cards);
    };
    if (owns && rents)
        return phrase(formatter, RECKONER_TEXT("Wording", "%1, peaks on %2"))
            .arg(machines(*plan.owned, plan.owned_machines_last),
                 cardsName(*plan.rented->replica.accelerator, plan.rented->cards, formatter));
    if (owns)
        return machines(*plan.owned, plan.owned_machines_last);
    if (rents)
        return machines(*plan.rented, plan.rented_machines_peak);
    return plan.api ? offerName(*plan.api, formatter) : QString();
}

QString verdictSentence(const Evaluation &evaluation, const Scenario &scenario,
                        const Formatter &formatter)
{
    const OptionPlan *best = evaluation.plan.best();
    if (!best)
        return nothingFeasible(evaluation, scenario, formatter);
    const QString sentence =
        phrase(formatter, RECKONER_TEXT("Wording", "%1: %2 over %3"))
            .arg(planPhrase(*best, evaluation.search.fine_tune, formatter),
                 formatter.money(best->total_cny), horizonName(scenario.horizon_years, formatter));
    return comparison(sentence, evaluation, formatter);
}

QString verdictReason(const Evaluation &evaluation, const Formatter &formatter)
{
    const OptionPlan *best = evaluation.plan.best();
    if (!best) {
        const ServingSearch &serving = evaluation.search.serving;
        const bool owned = serving.owned_shortfall.kind != Shortfall::Kind::none;
        return shortfallSentence(owned ? serving.owned_shortfall : serving.rented_shortfall,
                                 formatter);
    }
    QStringList sentences{busySentence(evaluation, *best, formatter)};
    const PretrainPlan &pretrain = evaluation.search.pretrain;
    if (pretrain.wanted && best->pretraining_cny > 0)
        sentences.append(phrase(formatter, RECKONER_TEXT("Wording", "Pre-training takes %1 of it."))
                             .arg(formatter.money(best->pretraining_cny)));
    if (evaluation.plan.recommendation_forced)
        sentences.append(
            phrase(formatter, RECKONER_TEXT("Wording", "The client chose this way; the "
                                                       "others are shown below.")));
    else if (evaluation.break_even.available)
        sentences.append(breakEvenSentence(evaluation, formatter));
    const bool chinese = formatter.language() == Language::chinese;
    return sentences.join(chinese ? QString() : QStringLiteral(" "));
}

QString ideaSentence(const IdeaCheck &idea, double horizon_years, const Formatter &formatter)
{
    if (!idea.given)
        return {};
    if (!idea.fits && idea.shortfall.kind != Shortfall::Kind::memory) {
        return phrase(formatter, RECKONER_TEXT("Wording", "It does not carry the load. %1"))
            .arg(shortfallSentence(idea.shortfall, formatter));
    }
    if (!idea.fits) {
        return phrase(formatter, RECKONER_TEXT("Wording", "It does not carry the load: one copy of "
                                                          "the model needs %1 and finds %2."))
            .arg(formatter.text(idea.memory_needed_gb, Unit::gigabytes),
                 formatter.text(idea.memory_gb, Unit::gigabytes));
    }
    if (!idea.carries()) {
        return phrase(formatter, RECKONER_TEXT("Wording", "It fits, but carries only %1 of the "
                                                          "peak."))
            .arg(formatter.percent(idea.capacity_over_peak));
    }
    const QString capacity = formatter.number(idea.capacity_over_peak, 1);
    if (idea.saving_cny <= 0) {
        return phrase(formatter, RECKONER_TEXT("Wording", "It fits, carries %1 times the peak, is "
                                                          "busy %2 of the time and costs %3 over "
                                                          "%4: no dearer than the plan."))
            .arg(capacity, formatter.percent(idea.utilization), formatter.money(idea.total_cny),
                 horizonName(horizon_years, formatter));
    }
    return phrase(formatter, RECKONER_TEXT("Wording", "It fits, but carries %1 times the peak and "
                                                      "would be busy %2 of the time: %3 over %4, "
                                                      "%5 more than the plan."))
        .arg(capacity, formatter.percent(idea.utilization), formatter.money(idea.total_cny),
             horizonName(horizon_years, formatter), formatter.money(idea.saving_cny));
}

} // namespace reckoner::ui
