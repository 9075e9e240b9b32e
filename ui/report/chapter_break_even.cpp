// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/chapters.h"
#include "ui/report/plancharts.h"
#include "ui/wording/names.h"

namespace reckoner::ui {

namespace {

QString headline(const ReportContext &context)
{
    const BreakEvenAnalysis &even = context.evaluation.break_even;
    switch (even.utilization.kind) {
    case Crossing::Kind::at:
        return context.say(RECKONER_TEXT("Report", "Above %1 utilization, owning wins"))
            .arg(context.formatter.percent(even.utilization.value));
    case Crossing::Kind::always:
        return context.say(RECKONER_TEXT("Report", "Owning wins at any utilization"));
    case Crossing::Kind::never:
        break;
    }
    return context.say(RECKONER_TEXT("Report", "Renting by the hour wins at any utilization"));
}

QString lead(const ReportContext &context)
{
    const BreakEvenAnalysis &even = context.evaluation.break_even;
    const QString now = context.formatter.percent(even.utilization_now);
    const QString low = context.formatter.percent(even.cloud_below);
    const QString high = context.formatter.percent(even.own_above);
    return context
        .say(RECKONER_TEXT("Report", "Owned machines would work %1 of the time at this load. The "
                                     "rule of thumb says cloud below %2 and own above %3; these "
                                     "machines at these prices have their own line."))
        .arg(now, low, high);
}

QString crossingText(const Crossing &crossing, Unit unit, const ReportContext &context)
{
    switch (crossing.kind) {
    case Crossing::Kind::at:
        return figureText(crossing.value, unit, context.formatter);
    case Crossing::Kind::always:
        return context.say(RECKONER_TEXT("Report", "always cheaper to own"));
    case Crossing::Kind::never:
        break;
    }
    return context.say(RECKONER_TEXT("Report", "never cheaper to own"));
}

PrintTable crossings(const ReportContext &context)
{
    const BreakEvenAnalysis &even = context.evaluation.break_even;
    const Formatter &formatter = context.formatter;
    PrintTable table;
    table.columns = {{context.say(RECKONER_TEXT("Report", "Owning is cheaper from")), false, 1.0},
                     {context.say(RECKONER_TEXT("Report", "Break-even")), true},
                     {context.say(RECKONER_TEXT("Report", "At this load")), true}};
    const QString none = QStringLiteral("–");
    table.rows.push_back(
        {{context.say(RECKONER_TEXT("Report", "utilization, against the cloud by the hour")),
          crossingText(even.utilization, Unit::fraction, context),
          formatter.percent(even.utilization_now)}});
    table.rows.push_back({{context.say(RECKONER_TEXT("Report", "hours of full work a day")),
                           crossingText(even.hours_per_day, Unit::hours, context),
                           formatter.text(even.utilization_now * 24.0, Unit::hours)}});
    if (even.cloud_committed > 0)
        table.rows.push_back(
            {{context.say(RECKONER_TEXT("Report", "against the cloud, committed")),
              crossingText(even.utilization_committed, Unit::fraction, context), none}});
    if (even.api.slope > 0)
        table.rows.push_back(
            {{context.say(RECKONER_TEXT("Report", "tokens a month, against the API")),
              crossingText(even.tokens_per_month, Unit::tokens, context),
              figureText(even.tokens_per_month_at_full_use * even.utilization_now, Unit::tokens,
                         formatter)}});
    table.rows.push_back(
        {{context.say(RECKONER_TEXT("Report", "month, against the cloud as planned")),
          even.payback_month > 0 ? QString::number(even.payback_month)
                                 : context.say(RECKONER_TEXT("Report", "not within the horizon")),
          none}});
    return table;
}

QString inputName(BreakEvenAnalysis::Tipping::Input input, const ReportContext &context)
{
    using Input = BreakEvenAnalysis::Tipping::Input;
    switch (input) {
    case Input::cloudPrice:
        return context.say(RECKONER_TEXT("Report", "Price of the cloud"));
    case Input::hardwarePrice:
        return context.say(RECKONER_TEXT("Report", "Price of the hardware"));
    case Input::load:
        return context.say(RECKONER_TEXT("Report", "Load"));
    case Input::staff:
        return context.say(RECKONER_TEXT("Report", "Staff for owned machines"));
    }
    return {};
}

} // namespace

void writeTipping(Composer &out, const ReportContext &context)
{
    using Input = BreakEvenAnalysis::Tipping::Input;
    PrintTable table;
    table.columns = {{context.say(RECKONER_TEXT("Report", "If this changes by")), false, 1.0},
                     {context.say(RECKONER_TEXT("Report", "own = cloud")), true}};
    for (const BreakEvenAnalysis::Tipping &tipping : context.evaluation.break_even.tipping) {
        QString change = context.say(RECKONER_TEXT("Report", "no change within reason"));
        if (tipping.exists) {
            change = tipping.input == Input::staff
                         ? context.say(RECKONER_TEXT("Report", "%1 FTE"))
                               .arg(context.formatter.number(tipping.change, 2))
                         : context.formatter.percent(tipping.change);
            if (tipping.change > 0)
                change.prepend(QLatin1Char('+'));
        }
        table.rows.push_back({{inputName(tipping.input, context), change}});
    }
    if (table.rows.empty())
        return;
    out.heading(context.say(RECKONER_TEXT("Report", "What would change the answer")));
    out.table(std::move(table));
}

bool writeBreakEven(Composer &out, const ReportContext &context, const QString &name)
{
    if (!context.evaluation.break_even.available)
        return false;
    out.chapter(name, headline(context), lead(context));
    out.heading(context.say(RECKONER_TEXT("Report", "Cost over %1 by utilization"))
                    .arg(horizonName(context.scenario.horizon_years, context.formatter)));
    out.chart(breakEvenChart(context), 40.0 * space::kOne);
    out.table(crossings(context));
    writeTipping(out, context);
    return true;
}

} // namespace reckoner::ui
