// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/chapters.h"
#include "ui/wording/guidance.h"
#include "ui/wording/names.h"
#include "ui/wording/pitfalls.h"
#include "ui/wording/verdict.h"

namespace reckoner::ui {

namespace {

PrintTable ideaTable(const ReportContext &context)
{
    const IdeaCheck &idea = context.evaluation.idea;
    const OptionPlan *best = context.evaluation.plan.best();
    const Formatter &formatter = context.formatter;
    PrintTable table;
    table.columns = {{QString(), false, 1.2},
                     {context.say(RECKONER_TEXT("Report", "The client's idea")), false, 1.0},
                     {context.say(RECKONER_TEXT("Report", "This plan")), false, 1.0}};
    const QString none = QStringLiteral("–");
    const auto row = [&](const char *what, const QString &theirs, const QString &ours) {
        table.rows.push_back(
            {{PrintCell(context.say(what), context.colors().muted), theirs, ours}});
    };
    const ServingCandidate *serving = !best ? nullptr : best->owned ? best->owned : best->rented;
    const bool buys = best && best->owned && best->owned_machines_last > 0;
    row(RECKONER_TEXT("Report", "Machines"),
        idea.server ? QStringLiteral("%1 × %2").arg(QString::number(idea.machines),
                                                    machineName(*idea.server, formatter))
                    : none,
        best ? planShort(*best, formatter) : none);
    row(RECKONER_TEXT("Report", "Purchase price"), formatter.money(idea.price_cny),
        buys ? formatter.money(best->cash.of(CostItem::servers).value()) : none);
    if (idea.book_price_cny > 0)
        row(RECKONER_TEXT("Report", "The same in the price book"),
            formatter.money(idea.book_price_cny), none);
    row(RECKONER_TEXT("Report", "Holds the model within the targets"),
        idea.fits             ? context.say(RECKONER_TEXT("Report", "yes"))
        : idea.memory_gb <= 0 ? context.say(RECKONER_TEXT("Report", "no: too slow"))
                              : context.say(RECKONER_TEXT("Report", "no: %1 of %2 needed"))
                                    .arg(formatter.text(idea.memory_gb, Unit::gigabytes),
                                         formatter.text(idea.memory_needed_gb, Unit::gigabytes)),
        serving || (best && best->api) ? context.say(RECKONER_TEXT("Report", "yes")) : none);
    if (idea.fits) {
        row(RECKONER_TEXT("Report", "Capacity over the first peak"),
            context.say(RECKONER_TEXT("Report", "%1 times"))
                .arg(formatter.number(idea.capacity_over_peak, idea.carries() ? 1 : 2)),
            none);
        row(RECKONER_TEXT("Report", "Utilization"), formatter.percent(idea.utilization),
            best && best->available_gpu_hours > 0 ? formatter.percent(best->utilization) : none);
        row(RECKONER_TEXT("Report", "Purchase standing idle"), formatter.money(idea.idle_cny),
            none);
        row(RECKONER_TEXT("Report", "Total cost over the horizon"), formatter.money(idea.total_cny),
            best ? formatter.money(best->total_cny) : none);
    }
    return table;
}

} // namespace

bool writeIdea(Composer &out, const ReportContext &context, const QString &name)
{
    const IdeaCheck &idea = context.evaluation.idea;
    if (!idea.given)
        return false;
    QString headline = context.say(RECKONER_TEXT("Report", "The client's idea does not carry the "
                                                           "load"));
    if (idea.carries() && idea.saving_cny > 0)
        headline = context
                       .say(RECKONER_TEXT("Report", "The plan saves %1 against the client's "
                                                    "idea"))
                       .arg(context.formatter.money(idea.saving_cny));
    else if (idea.carries())
        headline = context.say(RECKONER_TEXT("Report", "The client's idea holds up"));
    out.chapter(name, headline,
                ideaSentence(idea, context.scenario.horizon_years, context.formatter));
    out.space(space::kOne);
    out.table(ideaTable(context));
    return true;
}

bool writeRoad(Composer &out, const ReportContext &context, const QString &name)
{
    const Evaluation &evaluation = context.evaluation;
    if (evaluation.pitfalls.empty() && evaluation.road_map.empty())
        return false;
    out.chapter(name, context.say(RECKONER_TEXT("Report", "What to do when, and what to watch")));
    if (!evaluation.road_map.empty()) {
        PrintTable table;
        table.columns = {{context.say(RECKONER_TEXT("Report", "Month")), true},
                         {context.say(RECKONER_TEXT("Report", "Step")), false, 1.0}};
        for (const RoadMapStep &step : evaluation.road_map)
            table.rows.push_back(
                {{QString::number(step.month), roadMapText(step, evaluation, context.formatter)}});
        out.heading(context.say(RECKONER_TEXT("Report", "Road map")));
        out.table(std::move(table));
    }
    if (!evaluation.pitfalls.empty()) {
        PrintTable table;
        table.columns = {{context.say(RECKONER_TEXT("Report", "Pitfall")), false, 1.0},
                         {context.say(RECKONER_TEXT("Report", "Here")), false, 2.2}};
        for (const Pitfall &pitfall : evaluation.pitfalls) {
            PrintCell title(pitfallTitle(pitfall.kind, context.formatter));
            title.bold = true;
            PrintCell text(pitfallText(pitfall, context.formatter));
            if (const RuleOfThumb *rule = pitfallRule(pitfall.kind, *evaluation.catalog))
                text.second = ruleSource(*rule, *evaluation.catalog, context.formatter);
            table.rows.push_back({{title, text}});
        }
        out.heading(context.say(RECKONER_TEXT("Report", "Pitfalls that apply")));
        out.table(std::move(table));
    }
    return true;
}

} // namespace reckoner::ui
