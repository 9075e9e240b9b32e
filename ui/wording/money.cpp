// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wording/money.h"

#include "core/evaluation/figures.h"
#include "ui/wording/names.h"
#include "ui/wording/phrase.h"

namespace reckoner::ui {

namespace {

constexpr double kHoursPerDay = 24.0;

std::vector<HiddenCost> kept(const Ledger &ledger, Option option, std::vector<HiddenCost> costs)
{
    for (HiddenCost &cost : costs) {
        if (const Entry *entry = ledger.find(*cost.figure, scopeOf(option)))
            cost.cny = entry->value;
    }
    return costs;
}

} // namespace

QString figureText(double value, Unit unit, const Formatter &formatter)
{
    if (unit != Unit::tokens || formatter.language() == Language::chinese)
        return formatter.text(value, unit); // which counts them in 万 and 亿
    if (value >= 1e9)
        return formatter.text(value / 1e9, Unit::billionTokens);
    if (value >= 1e6)
        return formatter.text(value / 1e6, Unit::millionTokens);
    return formatter.text(value, unit);
}

QString crossingText(const Crossing &crossing, Unit unit, const Formatter &formatter)
{
    switch (crossing.kind) {
    case Crossing::Kind::at:
        return figureText(crossing.value, unit, formatter);
    case Crossing::Kind::always:
        return phrase(formatter, RECKONER_TEXT("Wording", "always"));
    case Crossing::Kind::never:
        break;
    }
    return phrase(formatter, RECKONER_TEXT("Wording", "never"));
}

QString inputName(BreakEvenAnalysis::Sensitivity::Input input, const Formatter &formatter)
{
    using Input = BreakEvenAnalysis::Sensitivity::Input;
    switch (input) {
    case Input::hardwarePrice:
        return phrase(formatter, RECKONER_TEXT("Wording", "Price of hardware"));
    case Input::cloudPrice:
        return phrase(formatter, RECKONER_TEXT("Wording", "Price of the cloud"));
    case Input::electricity:
        return phrase(formatter, RECKONER_TEXT("Wording", "Price of electricity"));
    case Input::people:
        return phrase(formatter, RECKONER_TEXT("Wording", "Cost of people"));
    case Input::resale:
        return phrase(formatter, RECKONER_TEXT("Wording", "Resale value"));
    case Input::room:
        return phrase(formatter, RECKONER_TEXT("Wording", "Price of the room"));
    case Input::maintenance:
        return phrase(formatter, RECKONER_TEXT("Wording", "Maintenance"));
    }
    return {};
}

QString byUseHeadline(const Crossing &crossing, const QString &above, const Formatter &formatter)
{
    switch (crossing.kind) {
    case Crossing::Kind::at:
        return above;
    case Crossing::Kind::always:
        return phrase(formatter, RECKONER_TEXT("Wording", "Owning is always cheaper than renting "
                                                          "by the hour"));
    case Crossing::Kind::never:
        break;
    }
    return phrase(formatter, RECKONER_TEXT("Wording", "Owning never pays off here: renting is "
                                                      "cheaper even at full use"));
}

QString utilizationHeadline(const Evaluation &evaluation, const Formatter &formatter)
{
    const BreakEvenAnalysis &even = evaluation.break_even;
    if (evaluation.wholeMachinesDecide())
        return phrase(formatter, RECKONER_TEXT("Wording", "Owning wins already at %1: rented "
                                                          "machines come whole"))
            .arg(formatter.percent(even.utilization_now));
    const QString above =
        phrase(formatter, RECKONER_TEXT("Wording", "Above %1 utilization, owning wins"))
            .arg(formatter.percent(even.utilization.value));
    return byUseHeadline(even.utilization, above, formatter);
}

QString bandName(LoadBand::Kind kind, const Formatter &formatter)
{
    switch (kind) {
    case LoadBand::Kind::owned:
        return phrase(formatter, RECKONER_TEXT("Wording", "Owned"));
    case LoadBand::Kind::oneYear:
        return phrase(formatter, RECKONER_TEXT("Wording", "One-year contract"));
    case LoadBand::Kind::threeYears:
        return phrase(formatter, RECKONER_TEXT("Wording", "Three-year contract"));
    case LoadBand::Kind::savingsPlan:
        return phrase(formatter, RECKONER_TEXT("Wording", "Savings plan"));
    case LoadBand::Kind::onDemand:
        return phrase(formatter, RECKONER_TEXT("Wording", "On demand"));
    case LoadBand::Kind::spot:
        return phrase(formatter, RECKONER_TEXT("Wording", "Spot"));
    }
    return {};
}

std::vector<BreakEvenLine> useLines(const BreakEvenAnalysis &analysis, const Formatter &formatter)
{
    std::vector<BreakEvenLine> out;
    out.push_back(
        {phrase(formatter, RECKONER_TEXT("Wording", "Owning against the cloud by the hour")),
         crossingText(analysis.utilization, Unit::fraction, formatter),
         formatter.percent(analysis.utilization_now), &figures::break_even_utilization});
    out.push_back({phrase(formatter, RECKONER_TEXT("Wording", "The same in hours a day")),
                   crossingText(analysis.hours_per_day, Unit::hours, formatter),
                   formatter.text(analysis.utilization_now * kHoursPerDay, Unit::hours),
                   &figures::break_even_hours_per_day});
    if (analysis.cloud_committed > 0)
        out.push_back(
            {phrase(formatter, RECKONER_TEXT("Wording", "Owning against the cloud, all committed")),
             crossingText(analysis.utilization_committed, Unit::fraction, formatter),
             {},
             nullptr});
    for (const BreakEvenAnalysis::Contract &contract : analysis.contracts) {
        const bool first = &contract == &analysis.contracts.front();
        //: %1 a contract: "one-year commitment"
        out.push_back(
            {phrase(formatter, RECKONER_TEXT("Wording", "A %1 against renting by the hour"))
                 .arg(commitmentName(contract.kind, formatter)),
             crossingText(contract.utilization, Unit::fraction, formatter),
             {},
             first ? &figures::contract_break_even : nullptr});
    }
    return out;
}

std::vector<BreakEvenLine> paybackLines(const BreakEvenAnalysis &analysis,
                                        const Formatter &formatter)
{
    const auto months = [&](const Crossing &crossing) {
        return crossing.kind == Crossing::Kind::never
                   ? phrase(formatter, RECKONER_TEXT("Wording", "not within the horizon"))
                   : crossingText(crossing, Unit::months, formatter);
    };
    std::vector<BreakEvenLine> out;
    out.push_back(
        {phrase(formatter, RECKONER_TEXT("Wording", "Owning has paid back after, nominal")),
         months(analysis.payback),
         {},
         &figures::payback_month});
    out.push_back(
        {phrase(formatter, RECKONER_TEXT("Wording", "Owning has paid back after, discounted")),
         months(analysis.payback_discounted),
         {},
         &figures::payback_discounted});
    out.push_back({phrase(formatter, RECKONER_TEXT("Wording", "Return on owning (IRR), a year")),
                   analysis.internal_rate
                       ? formatter.percent(*analysis.internal_rate)
                       : phrase(formatter, RECKONER_TEXT("Wording", "none: it does not pay first "
                                                                    "and save later")),
                   {},
                   &figures::internal_rate});
    return out;
}

std::vector<BreakEvenLine> apiLines(const BreakEvenAnalysis &analysis, const Formatter &formatter)
{
    const QString now = figureText(analysis.tokens_per_month_at_full_use * analysis.utilization_now,
                                   Unit::tokens, formatter);
    std::vector<BreakEvenLine> out;
    for (const BreakEvenAnalysis::Api &api : analysis.apis) {
        const bool planned = api.cost.slope == analysis.api.slope;
        out.push_back({offerName(*api.offer, formatter),
                       crossingText(api.tokens_per_month, Unit::tokens, formatter), now,
                       planned ? &figures::break_even_tokens_per_month : nullptr});
    }
    return out;
}

std::vector<HiddenCost> cloudTraps(const Ledger &ledger, Option option)
{
    if (!ledger.find(figures::costOf(CostCategory::cloud), scopeOf(option)))
        return {};
    return kept(ledger, option,
                {{&figures::costOf(CostItem::egress)},
                 {&figures::trap_virtual_loss},
                 {&figures::trap_unused_commitment},
                 {&figures::trap_beyond_plan},
                 {&figures::trap_minimum_billing},
                 {&figures::costOf(CostItem::cloudSupport)}});
}

std::vector<HiddenCost> costsOfOwning(const Ledger &ledger, Option option)
{
    if (!ledger.find(figures::value_lost, scopeOf(option)))
        return {};
    return kept(ledger, option,
                {{&figures::costOf(CostCategory::people)},
                 {&figures::costOf(CostCategory::power)},
                 {&figures::costOf(CostItem::room)},
                 {&figures::costOf(CostItem::roomFitOut)},
                 {&figures::value_lost},
                 {&figures::value_idle, 0, true}});
}

QString hiddenCostName(const HiddenCost &cost, const Formatter &formatter)
{
    const QString name = formatter.core("Figure", cost.figure->label);
    //: a cost contained in the line above it
    return cost.part ? phrase(formatter, RECKONER_TEXT("Wording", "of that: %1")).arg(name) : name;
}

} // namespace reckoner::ui
