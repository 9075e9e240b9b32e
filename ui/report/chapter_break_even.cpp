// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/horizon_map.h"
#include "ui/diagrams/moneydiagrams.h"
#include "ui/report/chapters.h"
#include "ui/report/plancharts.h"
#include "ui/wording/money.h"
#include "ui/wording/names.h"

namespace reckoner::ui {

namespace {

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

void addLines(PrintTable &table, const ReportContext &context, const char *group,
              const std::vector<BreakEvenLine> &lines)
{
    if (lines.empty())
        return;
    table.rows.push_back({{context.say(group)}, false, true});
    for (const BreakEvenLine &line : lines)
        table.rows.push_back(
            {{PrintCell(line.question), PrintCell(line.answer),
              line.now.isEmpty() ? PrintCell(QStringLiteral("–"), context.colors().muted)
                                 : PrintCell(line.now)}});
}

PrintTable crossings(const ReportContext &context)
{
    const BreakEvenAnalysis &even = context.evaluation.break_even;
    PrintTable table;
    table.columns = {{context.say(RECKONER_TEXT("Report", "Cheaper from")), false, 1.0},
                     {context.say(RECKONER_TEXT("Report", "Break-even")), true},
                     {context.say(RECKONER_TEXT("Report", "At this load")), true}};
    addLines(table, context, RECKONER_TEXT("Report", "By use"), useLines(even, context.formatter));
    addLines(table, context, RECKONER_TEXT("Report", "By time, against the cloud as planned"),
             paybackLines(even, context.formatter));
    addLines(table, context, RECKONER_TEXT("Report", "By tokens a month, against each API"),
             apiLines(even, context.formatter));
    return table;
}

void writeSensitivity(Composer &out, const ReportContext &context)
{
    const BreakEvenAnalysis &even = context.evaluation.break_even;
    const ChartSpec tornado = breakEvenTornado(even, context.formatter);
    if (!tornado.swings.empty()) {
        out.heading(context.say(
            RECKONER_TEXT("Report", "What moves the break-even, 10% less and 10% more")));
        out.chart(tornado, 26.0 * space::kOne);
    }
    const HorizonMap map = horizonMap(context.scenario, context.evaluation);
    if (map.years.empty())
        return;
    const ChartSpec years =
        horizonChart(even, map, context.scenario.horizon_years, context.formatter);
    out.heading(years.title);
    out.chart(years, 30.0 * space::kOne);
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
    out.chapter(name, utilizationHeadline(context.evaluation, context.formatter), lead(context));
    out.heading(context.say(RECKONER_TEXT("Report", "Cost over %1 by utilization"))
                    .arg(horizonName(context.scenario.horizon_years, context.formatter)));
    out.chart(breakEvenChart(context), 40.0 * space::kOne);
    out.table(crossings(context));
    writeSensitivity(out, context);
    writeTipping(out, context);
    writeLoad(out, context);
    return true;
}

} // namespace reckoner::ui
