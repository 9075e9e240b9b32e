// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/chapters.h"
#include "ui/wording/layout.h"
#include "ui/wording/names.h"
#include "ui/wording/network.h"
#include "ui/wording/pretrainrun.h"

namespace reckoner::ui {

namespace {

using Where = FineTunePlan::Where;

QString machineOf(const FineTuneCell &cell, const ReportContext &context)
{
    const QString cards =
        cell.accelerator ? cardsName(*cell.accelerator, cell.cards, context.formatter) : QString();
    if (cell.server)
        return machineName(*cell.server, context.formatter) + QStringLiteral(" · ") + cards;
    return cell.instance
               ? machineName(*cell.instance, context.formatter) + QStringLiteral(" · ") + cards
               : cards;
}

QString placeSentence(const ReportContext &context, Where where)
{
    switch (where) {
    case Where::idleHours:
        return context.say(RECKONER_TEXT("Report", "The runs take place on the serving machines "
                                                   "in the hours in which they stand idle."));
    case Where::rented:
        return context.say(RECKONER_TEXT("Report", "The runs take place on a machine rented by the "
                                                   "hour."));
    case Where::bought:
        return context.say(RECKONER_TEXT("Report", "The runs take place on a machine bought for "
                                                   "them, because the data may not leave the "
                                                   "building."));
    case Where::nowhere:
        break;
    }
    return context.say(RECKONER_TEXT("Report", "No machine in the catalog can do it within the "
                                               "restrictions given."));
}

void writeFineTuning(Composer &out, const ReportContext &context)
{
    const FineTunePlan &plan = context.evaluation.search.fine_tune;
    const OptionPlan &best = *context.evaluation.plan.best();
    const Formatter &formatter = context.formatter;
    out.heading(context.say(RECKONER_TEXT("Report", "Fine-tuning")));
    if (!plan.wanted) {
        out.paragraph(context.say(RECKONER_TEXT(
            "Report", "Not planned. Prompts and retrieval over the client's documents come first; "
                      "the money goes to inference and to the vector store.")));
        return;
    }
    const bool owns = best.owned && best.owned_machines_last > 0;
    const Where where = owns ? plan.where : plan.rented.instance ? Where::rented : plan.where;
    const FineTuneCell &cell = where == Where::rented ? plan.rented : plan.chosen;
    out.paragraph(placeSentence(context, where), where != Where::nowhere);
    if (where == Where::nowhere)
        return;
    PrintTable table;
    table.columns = {{context.say(RECKONER_TEXT("Report", "Method")), false, 1.0},
                     {context.say(RECKONER_TEXT("Report", "Machine")), false, 2.2},
                     {context.say(RECKONER_TEXT("Report", "Memory per card")), true},
                     {context.say(RECKONER_TEXT("Report", "Time per run")), true},
                     {context.say(RECKONER_TEXT("Report", "Cost per run")), true},
                     {context.say(RECKONER_TEXT("Report", "Runs a month")), true}};
    table.rows.push_back(
        {{methodName(cell.method, formatter), machineOf(cell, context),
          context.say(RECKONER_TEXT("Report", "%1 of %2"))
              .arg(formatter.number(cell.memory_gb_per_card, 1),
                   formatter.text(cell.capacity_gb_per_card, Unit::gigabytes)),
          formatter.text(cell.hours_per_run, Unit::hours), formatter.money(cell.cost_per_run_cny),
          formatter.text(plan.runs_per_month, Unit::count)}});
    out.table(std::move(table));
}

void writeNetworks(Composer &out, const ReportContext &context)
{
    const NetworkComparison &comparison = context.evaluation.search.networks;
    const Formatter &formatter = context.formatter;
    if (!comparison.available())
        return;
    out.heading(context.say(RECKONER_TEXT("Report", "Is a fast network worth it?")));
    out.paragraph(networkSentence(comparison, formatter));
    const QString claims = networkClaims(comparison, *context.evaluation.catalog, formatter);
    if (!claims.isEmpty())
        out.paragraph(claims);
    PrintTable table;
    table.columns = {{context.say(RECKONER_TEXT("Report", "Network")), false, 1.0},
                     {context.say(RECKONER_TEXT("Report", "Speed kept")), true},
                     {context.say(RECKONER_TEXT("Report", "MFU")), true},
                     {context.say(RECKONER_TEXT("Report", "Time")), true},
                     {context.say(RECKONER_TEXT("Report", "Missing speed")), true},
                     {context.say(RECKONER_TEXT("Report", "Network price")), true}};
    const QString dash = QStringLiteral("–");
    for (const NetworkCase &found : comparison.cases) {
        const bool lossy =
            comparison.machines_cny > 0 && found.network != ClusterNetwork::infiniband;
        table.rows.push_back(
            {{PrintCell(networkName(found.network, formatter)), formatter.percent(found.scaling),
              formatter.percent(found.step.mfu), formatter.text(found.days, Unit::days),
              lossy ? formatter.money(found.lost_cny) : dash,
              found.bill.priced ? formatter.money(found.bill.price_cny) : dash}});
    }
    out.table(std::move(table));
}

void writePretraining(Composer &out, const ReportContext &context)
{
    const PretrainPlan &plan = context.evaluation.search.pretrain;
    const Formatter &formatter = context.formatter;
    const std::vector<PretrainOption> &options = plan.rented.empty() ? plan.bought : plan.rented;
    out.heading(context.say(RECKONER_TEXT("Report", "Pre-training")));
    if (options.empty() || !plan.model) {
        out.paragraph(plan.wanted
                          ? context.say(RECKONER_TEXT("Report", "Wanted, but no cluster in the "
                                                                "catalog can hold the model."))
                          : context.say(RECKONER_TEXT("Report", "Not planned.")));
        return;
    }
    const QString model = QString::fromStdString(plan.model->name);
    const QString tokens = figureText(plan.tokens, Unit::tokens, formatter);
    if (!plan.wanted) {
        const PretrainOption &run = options.front();
        out.paragraph(
            context
                .say(RECKONER_TEXT("Report", "Not planned, and not needed: an open model does the "
                                             "work. For comparison, training %1 on %2 would take "
                                             "%3, %4 on %5, and cost %6."))
                .arg(model, tokens, formatter.text(run.gpu_hours, Unit::gpuHours),
                     formatter.text(run.days, Unit::days),
                     cardsName(*run.accelerator, run.cards, formatter),
                     formatter.money(run.cost_cny)));
        return;
    }
    out.paragraph(context
                      .say(RECKONER_TEXT("Report", "Training %1 on %2, on the clusters that "
                                                   "finish in time or come nearest, cheapest "
                                                   "first."))
                      .arg(model, tokens),
                  true);
    PrintTable table;
    table.columns = {{context.say(RECKONER_TEXT("Report", "Cluster")), false, 1.0},
                     {context.say(RECKONER_TEXT("Report", "MFU")), true},
                     {context.say(RECKONER_TEXT("Report", "GPU-hours")), true},
                     {context.say(RECKONER_TEXT("Report", "Time")), true},
                     {context.say(RECKONER_TEXT("Report", "Cost")), true}};
    constexpr std::size_t kShown = 4;
    for (std::size_t i = 0; i < std::min(kShown, options.size()); ++i) {
        const PretrainOption &run = options[i];
        PrintCell cluster(cardsName(*run.accelerator, run.cards, formatter));
        cluster.second = run.instance ? machineName(*run.instance, formatter)
                         : run.server ? machineName(*run.server, formatter)
                                      : QString();
        table.rows.push_back(
            {{cluster, formatter.percent(run.mfu), formatter.number(run.gpu_hours, 0),
              formatter.text(run.days, Unit::days), formatter.money(run.cost_cny)}});
        table.rows.back().cells.front().bold = i == 0;
    }
    out.table(std::move(table));
    out.paragraph(layoutReason(options.front().layouts, *options.front().accelerator, formatter));
    for (const RunPoint &point : pretrainRun(options.front(), plan, context.scenario,
                                             *context.evaluation.catalog, formatter))
        out.paragraph(point.title + context.say(RECKONER_TEXT("Report", ": ")) + point.text);
    writeNetworks(out, context);
}

} // namespace

void writeTraining(Composer &out, const ReportContext &context)
{
    writeFineTuning(out, context);
    writePretraining(out, context);
}

} // namespace reckoner::ui
