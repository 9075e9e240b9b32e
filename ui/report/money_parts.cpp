// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figures.h"
#include "ui/charts/chartrenderer.h"
#include "ui/diagrams/moneydiagrams.h"
#include "ui/report/chapters.h"
#include "ui/wording/books.h"
#include "ui/wording/names.h"

namespace reckoner::ui {

namespace {

PrintCell nothing(const ReportContext &context)
{
    return {QStringLiteral("–"), context.colors().muted};
}

void addHidden(PrintTable &table, const ReportContext &context, const char *group,
               const std::vector<HiddenCost> &costs, Option option, const MoneyScale &scale)
{
    if (costs.empty())
        return;
    table.rows.push_back({{context.say(group)}, false, true});
    const double total = context.evaluation.plan.option(option).total_cny;
    for (const HiddenCost &cost : costs) {
        const bool none = cost.cny == 0.0;
        table.rows.push_back(
            {{PrintCell(hiddenCostName(cost, context.formatter)),
              none ? nothing(context) : PrintCell(context.formatter.inScale(cost.cny, scale)),
              none ? nothing(context) : PrintCell(context.formatter.percent(cost.cny / total))}});
    }
}

} // namespace

void writeUnitCosts(Composer &out, const ReportContext &context,
                    const std::vector<const OptionPlan *> &options)
{
    PrintTable table;
    table.columns = {{context.say(RECKONER_TEXT("Report", "For each")), false, 1.0}};
    for (const OptionPlan *option : options)
        table.columns.push_back({optionName(option->option, context.formatter), true});
    for (const FigureSpec *spec :
         {&figures::tco_present_value, &figures::cost_per_million_tokens,
          &figures::cost_per_useful_gpu_hour, &figures::cost_per_user_month,
          &figures::cost_per_fine_tuning_run}) {
        PrintRow row{{context.formatter.core("Figure", spec->label)}};
        bool any = false;
        for (const OptionPlan *option : options) {
            const Entry *entry = context.evaluation.ledger.find(*spec, scopeOf(option->option));
            row.cells.push_back(entry ? PrintCell(context.formatter.money(entry->value))
                                      : nothing(context));
            any = any || entry;
        }
        if (any)
            table.rows.push_back(std::move(row));
    }
    out.heading(context.say(RECKONER_TEXT("Report", "Unit costs")));
    out.table(std::move(table));
}

void writeHiddenCosts(Composer &out, const ReportContext &context, const MoneyScale &scale)
{
    const Ledger &ledger = context.evaluation.ledger;
    PrintTable table;
    table.columns = {
        {context.say(RECKONER_TEXT("Report", "Contained in the lines above")), false, 1.0},
        {scale.unit, true},
        {context.say(RECKONER_TEXT("Report", "Share")), true}};
    addHidden(table, context, RECKONER_TEXT("Report", "Traps of the cloud"),
              cloudTraps(ledger, Option::cloud), Option::cloud, scale);
    addHidden(table, context, RECKONER_TEXT("Report", "Hidden in owning"),
              costsOfOwning(ledger, Option::onPremises), Option::onPremises, scale);
    if (table.rows.empty())
        return;
    out.heading(context.say(RECKONER_TEXT("Report", "What the price tags leave out")));
    out.table(std::move(table));
}

void writeBooks(Composer &out, const ReportContext &context, const OptionPlan &option)
{
    const std::vector<BookYear> years = booksByYear(option.cash, context.scenario);
    const std::vector<BookLine> lines = bookLines(years, context.formatter);
    if (lines.empty())
        return;
    const MoneyScale scale = context.formatter.moneyScale(largestOf(lines));
    PrintTable table;
    table.columns = {{scale.unit, false, 1.0}};
    for (std::size_t year = 1; year <= years.size(); ++year)
        table.columns.push_back({context.say(RECKONER_TEXT("Report", "Year %1")).arg(year), true});
    for (const BookLine &line : lines) {
        PrintRow row{{line.name}};
        row.cells.front().bold = line.balance;
        for (const double amount : line.amounts) {
            row.cells.push_back(amount == 0.0
                                    ? nothing(context)
                                    : PrintCell(context.formatter.inScale(amount, scale)));
            row.cells.back().bold = line.balance;
        }
        table.rows.push_back(std::move(row));
    }
    out.heading(context.say(RECKONER_TEXT("Report", "Depreciation, financing and tax: %1"))
                    .arg(optionName(option.option, context.formatter)));
    out.table(std::move(table));
}

void writeLoad(Composer &out, const ReportContext &context)
{
    const Evaluation &evaluation = context.evaluation;
    const OptionPlan &hybrid = evaluation.plan.option(Option::hybrid);
    const bool mixed = hybrid.priced() && hybrid.owned_machines_last > 0;
    const OptionPlan *option = mixed ? &hybrid : evaluation.plan.best();
    if (!option)
        return;
    const int last = evaluation.demand.months() - 1;
    const LoadBands bands = loadBands(*option, evaluation.demand, last);
    if (bands.bands.empty())
        return;
    PrintTable table;
    table.columns = {{context.say(RECKONER_TEXT("Report", "Carried by")), false, 1.0},
                     {context.say(RECKONER_TEXT("Report", "Machines")), true},
                     {context.say(RECKONER_TEXT("Report", "Hours paid")), true},
                     {context.say(RECKONER_TEXT("Report", "Share of the work")), true}};
    for (const LoadBand &band : bands.bands) {
        PrintCell name(bandName(band.kind, context.formatter));
        name.swatch = chartColor(bandColor(band.kind), context.theme);
        table.rows.push_back(
            {{name,
              band.machines > 0 ? PrintCell(context.formatter.number(band.machines, 0))
                                : nothing(context),
              PrintCell(context.formatter.text(band.hours, Unit::hours)),
              PrintCell(context.formatter.percent(band.energy))}});
    }
    out.heading(context.say(RECKONER_TEXT("Report", "What carries the load in month %1: %2"))
                    .arg(QString::number(last + 1), optionName(option->option, context.formatter)));
    out.chart(loadCurve(bands, context.formatter), 28.0 * space::kOne);
    out.table(std::move(table));
}

} // namespace reckoner::ui
