// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figures.h"
#include "core/planning/configuration_search.h"
#include "ui/report/chapters.h"
#include "ui/wording/names.h"

namespace reckoner::ui {

namespace {

using figures::Statistic;
using figures::Wait;

constexpr std::size_t kLayoutsShown = 6;

PrintCell figureCell(const ReportContext &context, const FigureSpec &spec, Scope scope)
{
    const Entry *entry = context.evaluation.ledger.find(spec, scope);
    if (!entry)
        return {QStringLiteral("–")};
    return {spec.unit == Unit::seconds ? context.formatter.duration(entry->value)
                                       : context.formatter.text(entry->value, spec.unit)};
}

void writeWaits(Composer &out, const ReportContext &context, const OptionPlan &best)
{
    const ServiceLevel &service = context.evaluation.serviceOf(best.option);
    if (!service.busiest_hour)
        return;
    out.heading(context.say(RECKONER_TEXT("Report", "What users wait in the busiest hour")));
    PrintTable table;
    table.columns = {{context.say(RECKONER_TEXT("Report", "Measure")), false, 1.0},
                     {context.say(RECKONER_TEXT("Report", "Mean")), true},
                     {QStringLiteral("P50"), true},
                     {QStringLiteral("P95"), true},
                     {QStringLiteral("P99"), true}};
    const auto row = [&](const char *what, Wait wait) {
        PrintRow cells{{PrintCell(context.say(what))}};
        for (int at = 0; at < figures::kStatistics; ++at)
            cells.cells.push_back(figureCell(
                context, figures::latency(wait, static_cast<Statistic>(at)), scopeOf(best.option)));
        table.rows.push_back(cells);
    };
    row(RECKONER_TEXT("Report", "Time to first token (TTFT)"), Wait::firstToken);
    row(RECKONER_TEXT("Report", "Time per output token (TPOT)"), Wait::perToken);
    row(RECKONER_TEXT("Report", "Whole answer"), Wait::answer);
    out.table(std::move(table));
}

void writeLayouts(Composer &out, const ReportContext &context, const ServingCandidate &machine)
{
    const MachineConfigurations all = machineConfigurations(
        context.scenario, *context.evaluation.model, *context.evaluation.engine,
        *machine.replica.accelerator, machine.cards);
    if (all.found.size() < 2)
        return;
    const Formatter &formatter = context.formatter;
    out.heading(context.say(RECKONER_TEXT("Report", "Ways to run one machine")));
    PrintTable table;
    table.columns = {{context.say(RECKONER_TEXT("Report", "Split")), false, 1.0},
                     {context.say(RECKONER_TEXT("Report", "Copies")), true},
                     {context.say(RECKONER_TEXT("Report", "Weights")), false},
                     {context.say(RECKONER_TEXT("Report", "In flight")), true},
                     {QStringLiteral("TPOT"), true},
                     {QStringLiteral("TTFT"), true},
                     {context.say(RECKONER_TEXT("Report", "Output")), true}};
    for (const Configuration &c : all.found) {
        if (table.rows.size() == kLayoutsShown)
            break;
        table.rows.push_back(
            {{PrintCell(layoutName(c.layout)), formatter.number(c.replicas, 0),
              widthName(quantizationOf(c.weights)), formatter.number(c.point.batch, 0),
              formatter.text(c.point.tpot_s * 1000.0, Unit::milliseconds),
              formatter.duration(c.point.ttft_s),
              formatter.text(c.output_tokens_per_s, Unit::tokensPerSecond)}});
    }
    out.table(std::move(table));
}

void writeTokenCosts(Composer &out, const ReportContext &context)
{
    const Formatter &formatter = context.formatter;
    out.heading(context.say(RECKONER_TEXT("Report", "What a token and a user cost")));
    PrintTable table;
    table.columns = {{context.say(RECKONER_TEXT("Report", "Way")), false, 1.0},
                     {context.say(RECKONER_TEXT("Report", "Million tokens")), true},
                     {context.say(RECKONER_TEXT("Report", "of input")), true},
                     {context.say(RECKONER_TEXT("Report", "of output")), true},
                     {context.say(RECKONER_TEXT("Report", "User and month")), true}};
    for (const OptionPlan &option : context.evaluation.plan.options) {
        if (!option.priced())
            continue;
        const auto cell = [&](const FigureSpec &spec) { // the titles say of what
            const Entry *entry = context.evaluation.ledger.find(spec, scopeOf(option.option));
            return PrintCell(entry ? formatter.money(entry->value) : QStringLiteral("–"));
        };
        table.rows.push_back(
            {{PrintCell(optionName(option.option, formatter)),
              cell(figures::cost_per_million_tokens), cell(figures::cost_per_million_input),
              cell(figures::cost_per_million_output), cell(figures::cost_per_user_month)}});
    }
    for (const ApiComparison &api : context.evaluation.apis) {
        const auto price = [&](double cny) { return PrintCell(formatter.money(cny)); };
        table.rows.push_back({{PrintCell(context.say(RECKONER_TEXT("Report", "%1, fees alone"))
                                             .arg(offerName(*api.offer, context.formatter)),
                                         context.colors().muted),
                               price(api.cny_per_million_tokens), price(api.cny_per_million_input),
                               price(api.cny_per_million_output), price(api.cny_per_user_month)}});
    }
    out.table(std::move(table));
}

} // namespace

void writeService(Composer &out, const ReportContext &context)
{
    const OptionPlan *best = context.evaluation.plan.best();
    if (!best)
        return;
    const ServiceLevel &service = context.evaluation.serviceOf(best->option);
    if (service.machine) {
        writeWaits(out, context, *best);
        writeLayouts(out, context, *service.machine);
    }
    writeTokenCosts(out, context);
}

} // namespace reckoner::ui
