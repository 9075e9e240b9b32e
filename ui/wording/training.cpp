// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/training.h"

#include <cmath>

#include "core/planning/fine_tune_costs.h"
#include "ui/wording/names.h"
#include "ui/wording/phrase.h"

namespace reckoner::ui {

namespace {

using Where = FineTunePlan::Where;

QString gigabytesText(double gb, const Formatter &formatter)
{
    constexpr double kTerabyte = 1000.0;
    return gb < kTerabyte ? formatter.text(gb, Unit::gigabytes)
                          : formatter.text(gb / kTerabyte, Unit::terabytes);
}

QString thresholdText(const Evaluation &evaluation, const char *rule, const Formatter &formatter)
{
    const RuleOfThumb *found = evaluation.catalog->rule(rule);
    return found ? gigabytesText(found->value.typical, formatter) : QStringLiteral("–");
}

QString dataText(const Scenario &scenario, const Formatter &formatter)
{
    return gigabytesText(scenario.data_gb, formatter);
}

QString sizeOf(const PretrainOption &option, const Formatter &formatter)
{
    return cardsName(*option.accelerator, option.cards, formatter);
}

QString withDeadline(const QString &sentence, const PretrainOption &option,
                     const Scenario &scenario, const Formatter &formatter)
{
    if (meetsDeadline(option, scenario))
        return sentence;
    const QString late = phrase(formatter, RECKONER_TEXT("Wording", "No cluster meets the deadline "
                                                                    "of %1; this one comes "
                                                                    "nearest."))
                             .arg(formatter.text(scenario.pretrain_deadline_days, Unit::days));
    const bool chinese = formatter.language() == Language::chinese;
    return sentence + (chinese ? QString() : QStringLiteral(" ")) + late;
}

} // namespace

QString machineName(const FineTuneCell &cell, const Formatter &formatter)
{
    if (cell.server)
        return machineName(*cell.server, formatter);
    return cell.instance ? machineName(*cell.instance, formatter) : QString();
}

QString machineName(const PretrainOption &option, const Formatter &formatter)
{
    if (option.server)
        return machineName(*option.server, formatter);
    return option.instance ? machineName(*option.instance, formatter) : QString();
}

FormattedValue tokensValue(double tokens, const Formatter &formatter)
{
    struct Scale {
        double step;
        const char *name;
    };
    constexpr Scale kEnglish[] = {{1e12, RECKONER_TEXT("Wording", "trillion")},
                                  {1e9, RECKONER_TEXT("Wording", "billion")},
                                  {1e6, RECKONER_TEXT("Wording", "million")}};
    // Chinese counts in powers of ten thousand.
    constexpr Scale kChinese[] = {{1e12, "万亿"}, {1e8, "亿"}, {1e4, "万"}};
    const bool chinese = formatter.language() == Language::chinese;
    for (const Scale &scale : chinese ? kChinese : kEnglish) {
        if (tokens < scale.step)
            continue;
        const double count = tokens / scale.step;
        const bool whole = std::abs(count - std::round(count)) < 1e-9;
        return {formatter.number(count, count < 10 && !whole ? 1 : 0),
                chinese ? QString::fromUtf8(scale.name) : phrase(formatter, scale.name), true};
    }
    return {formatter.number(tokens, 0), {}, false};
}

QString tokensText(double tokens, const Formatter &formatter)
{
    return tokensValue(tokens, formatter).text();
}

FormattedValue powerOfTen(double value, const Formatter &formatter)
{
    if (value <= 0)
        return {QStringLiteral("0"), {}, false};
    const int exponent = static_cast<int>(std::floor(std::log10(value)));
    const QString digits = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString raised;
    for (const QChar digit : QString::number(exponent))
        raised += digit.isDigit() ? digits.at(digit.digitValue()) : QChar(0x207B);
    return {formatter.number(value / std::pow(10.0, exponent), 1),
            QString(QStringLiteral("× 10") + raised), true};
}

QString fineTuneSentence(const Evaluation &evaluation, const Formatter &formatter)
{
    const FineTunePlan &plan = evaluation.search.fine_tune;
    const QString model = QString::fromStdString(plan.model->name);
    const QString method = methodName(plan.method, formatter);
    if (!plan.wanted)
        return phrase(formatter, RECKONER_TEXT("Wording", "Do not fine-tune: prompts and retrieval "
                                                          "do it."));
    if (plan.where == Where::nowhere)
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "No machine open to the client can do %1 on %2."))
            .arg(method, model);
    const QString hours = formatter.duration(plan.chosen.hours_per_run * 3600.0);
    const QString money = formatter.money(costPerMonth(plan, plan.chosen));
    const QString cards = cardsName(*plan.chosen.accelerator, plan.chosen.cards, formatter);
    switch (plan.where) {
    case Where::idleHours:
        return phrase(formatter, RECKONER_TEXT("Wording", "%1 of %2 takes %3 on the serving "
                                                          "machines' own %4, in idle hours: %5 of "
                                                          "power a month."))
            .arg(method, model, hours, cards, money);
    case Where::rented:
        return phrase(formatter, RECKONER_TEXT("Wording", "%1 of %2 takes %3 on %4, rented by the "
                                                          "hour: %5 a month."))
            .arg(method, model, hours, cards, money);
    case Where::bought:
    case Where::nowhere:
        break;
    }
    return phrase(formatter, RECKONER_TEXT("Wording", "%1 of %2 takes %3 on a machine of its own "
                                                      "(%4), because nothing may leave the "
                                                      "building."))
        .arg(method, model, hours, cards);
}

QString fineTuneReason(const Evaluation &evaluation, const Scenario &scenario,
                       const Formatter &formatter)
{
    const FineTunePlan &plan = evaluation.search.fine_tune;
    if (!plan.wanted) {
        if (scenario.finetune_runs_per_month <= 0)
            return phrase(formatter, RECKONER_TEXT("Wording", "No runs are planned."));
        if (scenario.training_intent == TrainingIntent::none)
            return phrase(formatter, RECKONER_TEXT("Wording", "The answers say no training. The "
                                                              "table shows what it would take."));
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "There are %1 of data; under %2 the rule "
                                               "of thumb says prompts and retrieval. The "
                                               "table shows what it would take."))
            .arg(dataText(scenario, formatter),
                 thresholdText(evaluation, "threshold.data-low-gb", formatter));
    }
    if (plan.where == Where::nowhere)
        return phrase(formatter, RECKONER_TEXT("Wording", "A narrower method, a smaller model or "
                                                          "shorter sequences would need less "
                                                          "memory."));
    return phrase(formatter, RECKONER_TEXT("Wording", "%1 a month keep the cards busy for %2 "
                                                      "GPU-hours. A card must hold %3 of its %4."))
        .arg(phrase(formatter, RECKONER_TEXT("Wording", "%1 runs"))
                 .arg(formatter.text(plan.runs_per_month, Unit::count)),
             formatter.number(plan.gpuHoursPerMonth(), plan.gpuHoursPerMonth() < 10 ? 1 : 0),
             formatter.text(plan.chosen.memory_gb_per_card, Unit::gigabytes),
             formatter.text(plan.chosen.capacity_gb_per_card, Unit::gigabytes));
}

QString pretrainSentence(const Evaluation &evaluation, const Scenario &scenario,
                         const Formatter &formatter)
{
    const PretrainPlan &plan = evaluation.search.pretrain;
    const QString model = QString::fromStdString(plan.model->name);
    if (plan.rented.empty())
        return phrase(formatter, RECKONER_TEXT("Wording", "No cluster in the catalog trains %1."))
            .arg(model);
    const PretrainOption &option = plan.rented.front();
    const QString money = formatter.money(option.cost_cny);
    if (!plan.wanted)
        return phrase(formatter, RECKONER_TEXT("Wording", "Do not pre-train: %1 on %2 tokens would "
                                                          "cost %3."))
            .arg(model, tokensText(plan.tokens, formatter), money);
    const QString days = formatter.text(option.days, Unit::days);
    const QString cluster = sizeOf(option, formatter);
    const QString what =
        plan.kind == TrainingIntent::continuedPretraining
            ? phrase(formatter, RECKONER_TEXT("Wording", "Continue %1 on %2 tokens: %3 on %4, %5."))
            : phrase(formatter, RECKONER_TEXT("Wording", "Train %1 on %2 tokens: %3 on %4, %5."));
    return withDeadline(what.arg(model, tokensText(plan.tokens, formatter), days, cluster, money),
                        option, scenario, formatter);
}

QString pretrainReason(const Evaluation &evaluation, const Scenario &scenario,
                       const Formatter &formatter)
{
    const PretrainPlan &plan = evaluation.search.pretrain;
    const QString data = dataText(scenario, formatter);
    const QString least = thresholdText(evaluation, "threshold.data-high-gb", formatter);
    if (plan.wanted && scenario.training_intent == TrainingIntent::automatic)
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "%1 of exclusive data is more than the %2 "
                                               "from which continued pre-training may "
                                               "pay."))
            .arg(data, least);
    if (plan.wanted)
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "The client asked for it; there are %1 of "
                                               "data, and the rule asks for %2 that "
                                               "nobody else has."))
            .arg(data, least);
    if (scenario.data_exclusive)
        return phrase(formatter,
                      RECKONER_TEXT("Wording", "There are %1 of exclusive data; the rule "
                                               "asks for more than %2. An open model, "
                                               "fine-tuned, gets further for less."))
            .arg(data, least);
    return phrase(formatter, RECKONER_TEXT("Wording", "There are %1 of data that others have as "
                                                      "well; the rule asks for more than %2 that "
                                                      "nobody else has. An open model, fine-tuned, "
                                                      "gets further for less."))
        .arg(data, least);
}

} // namespace reckoner::ui
