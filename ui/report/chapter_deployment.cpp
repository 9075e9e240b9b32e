// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/chapters.h"
#include "ui/report/plancharts.h"
#include "ui/wording/names.h"
#include "ui/wording/verdict.h"

namespace reckoner::ui {

namespace {

PrintTable facts()
{
    PrintTable table;
    table.headed = false;
    table.columns = {{QString(), false, 0.36}, {QString(), false, 0.64}};
    return table;
}

QString machineCount(const OptionPlan &plan, const ServingCandidate &candidate,
                     const ReportContext &context)
{
    const bool owned = &candidate == plan.owned;
    const int first = owned ? plan.owned_machines_first : candidate.machines_first_month;
    const int last = owned ? plan.owned_machines_last : plan.rented_machines_peak;
    if (!owned)
        return context.say(RECKONER_TEXT("Report", "up to %1 at once")).arg(last);
    if (first == last)
        return context.formatter.number(first, 0);
    return context.say(RECKONER_TEXT("Report", "%1 at the start, %2 at the end"))
        .arg(QString::number(first), QString::number(last));
}

void writeMachine(Composer &out, const ReportContext &context, const OptionPlan &plan,
                  const ServingCandidate &candidate)
{
    const Formatter &formatter = context.formatter;
    const Replica &replica = candidate.replica;
    const bool owned = &candidate == plan.owned;
    out.heading(owned ? context.say(RECKONER_TEXT("Report", "The machine to buy"))
                      : context.say(RECKONER_TEXT("Report", "The machine to rent")));
    PrintTable table = facts();
    const auto row = [&](const char *what, const QString &value) {
        table.rows.push_back({{PrintCell(context.say(what), context.colors().muted), value}});
    };
    row(RECKONER_TEXT("Report", "Machine"), machineName(candidate, context.formatter));
    row(RECKONER_TEXT("Report", "Cards"),
        cardsName(*replica.accelerator, candidate.cards, formatter));
    row(RECKONER_TEXT("Report", "Number of machines"), machineCount(plan, candidate, context));
    row(RECKONER_TEXT("Report", "Model, weights, engine"),
        QString(QString::fromStdString(context.evaluation.model->name) + QStringLiteral(" · ") +
                widthName(replica.quantization) + QStringLiteral(" · ") +
                QString::fromStdString(context.evaluation.engine->name)));
    row(RECKONER_TEXT("Report", "Copies of the model on a machine"),
        context.say(RECKONER_TEXT("Report", "%1, each on %2"))
            .arg(QString::number(candidate.replicas),
                 cardsName(*replica.accelerator, replica.cards, formatter)));
    row(RECKONER_TEXT("Report", "Split of a copy"),
        layoutName({replica.tensor, replica.pipeline, replica.groups}));
    if (candidate.prefill_replicas > 0)
        row(RECKONER_TEXT("Report", "Copies that only read prompts"),
            QString::number(candidate.prefill_replicas));
    if (!owned)
        row(RECKONER_TEXT("Report", "Terms"), commitmentName(plan.commitment, formatter));
    row(RECKONER_TEXT("Report", "Load"),
        context.say(RECKONER_TEXT("Report", "%1 at the first peak; one machine carries %2"))
            .arg(formatter.text(context.evaluation.demand.peak_requests_per_s,
                                Unit::requestsPerSecond),
                 formatter.text(candidate.requests_per_s, Unit::requestsPerSecond)));
    out.table(std::move(table));
}

void writeMemory(Composer &out, const ReportContext &context, const Replica &replica)
{
    out.heading(context.say(RECKONER_TEXT("Report", "Memory of one copy of the model")));
    const auto gb = [&](double bytes) {
        return context.formatter.text(bytes / kBytesPerGb, Unit::gigabytes);
    };
    out.caption(context
                    .say(RECKONER_TEXT("Report", "Weights %1, KV cache %2, workspace and reserve "
                                                 "%3: %4 sequences in flight, and %5 is left."))
                    .arg(gb(replica.memory.weights), gb(replica.memory.kv_cache),
                         gb(replica.memory.runtime), context.formatter.number(replica.batch, 0),
                         context.formatter.percent(replica.memory.freeShare())));
    out.chart(memoryChart(replica, context), 5.0 * space::kOne);
}

PrintRow latencyRow(const ReportContext &context, const QString &name, double target, double value,
                    Unit unit)
{
    const bool kept = target <= 0.0 || value <= target;
    const QString verdict = target <= 0.0 ? context.say(RECKONER_TEXT("Report", "no target"))
                            : kept        ? context.say(RECKONER_TEXT("Report", "kept"))
                                          : context.say(RECKONER_TEXT("Report", "missed"));
    return {{name, target > 0.0 ? context.formatter.text(target, unit) : QStringLiteral("–"),
             context.formatter.text(value, unit),
             PrintCell(verdict, kept ? context.colors().good : context.colors().bad)}};
}

void writeLatency(Composer &out, const ReportContext &context, const Replica &replica)
{
    out.heading(context.say(RECKONER_TEXT("Report", "Latency against the targets")));
    PrintTable table;
    table.columns = {{context.say(RECKONER_TEXT("Report", "Measure")), false, 1.0},
                     {context.say(RECKONER_TEXT("Report", "Target, at most")), true},
                     {context.say(RECKONER_TEXT("Report", "Predicted at full load")), true},
                     {context.say(RECKONER_TEXT("Report", "Result")), true}};
    table.rows.push_back(
        latencyRow(context, context.say(RECKONER_TEXT("Report", "Time to first token (TTFT)")),
                   context.scenario.ttft_target_s, replica.ttft_s, Unit::seconds));
    table.rows.push_back(
        latencyRow(context, context.say(RECKONER_TEXT("Report", "Time per output token (TPOT)")),
                   context.scenario.tpot_target_ms, replica.tpot_s * 1000.0, Unit::milliseconds));
    out.table(std::move(table));
}

void writeOffer(Composer &out, const ReportContext &context, const ApiOffer &offer)
{
    out.heading(context.say(RECKONER_TEXT("Report", "The offer to use")));
    PrintTable table = facts();
    const Unit unit =
        offer.currency == Currency::usd ? Unit::usdPerMillionTokens : Unit::cnyPerMillionTokens;
    const auto row = [&](const char *what, const QString &value) {
        table.rows.push_back({{PrintCell(context.say(what), context.colors().muted), value}});
    };
    row(RECKONER_TEXT("Report", "Offer"), offerName(offer, context.formatter));
    row(RECKONER_TEXT("Report", "Price of input"),
        context.formatter.text(offer.input_per_mtok.typical, unit));
    row(RECKONER_TEXT("Report", "Price of output"),
        context.formatter.text(offer.output_per_mtok.typical, unit));
    out.table(std::move(table));
}

} // namespace

bool writeDeployment(Composer &out, const ReportContext &context, const QString &name)
{
    const OptionPlan *best = context.evaluation.plan.best();
    if (!best)
        return false;
    QString lead;
    if (const ServingCandidate *serving = best->owned ? best->owned : best->rented) {
        lead = context
                   .say(RECKONER_TEXT("Report", "The cheapest of %1 layouts of machines, "
                                                "weight widths and cards that keeps the latency "
                                                "targets. One copy of %2 writes %3."))
                   .arg(context.formatter.number(context.evaluation.search.serving.considered, 0),
                        QString::fromStdString(context.evaluation.model->name),
                        context.formatter.text(serving->replica.output_tokens_per_s,
                                               Unit::tokensPerSecond));
    }
    out.chapter(name, planPhrase(*best, context.evaluation.search.fine_tune, context.formatter),
                lead);
    for (const ServingCandidate *candidate : {best->owned, best->rented}) {
        const bool used = candidate && (candidate == best->owned ? best->owned_machines_last > 0
                                                                 : best->rented_machines_peak > 0);
        if (!used)
            continue;
        writeMachine(out, context, *best, *candidate);
        writeMemory(out, context, candidate->replica);
        writeLatency(out, context, candidate->replica);
    }
    if (best->api)
        writeOffer(out, context, *best->api);
    writeService(out, context);
    writeTraining(out, context);
    return true;
}

} // namespace reckoner::ui
