// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluation/figures.h"
#include "core/evaluation/horizon_map.h"
#include "ui/report/plancharts.h"
#include "ui/report/sheets.h"
#include "ui/wording/books.h"
#include "ui/wording/money.h"
#include "ui/wording/names.h"

namespace reckoner::ui {

namespace {

int writeLines(Sheet &sheet, int row, const QString &group, const std::vector<BreakEvenLine> &lines)
{
    if (lines.empty())
        return row;
    sheet.text(row++, 0, group, CellStyle::group);
    for (const BreakEvenLine &line : lines) {
        sheet.text(row, 0, line.question, CellStyle::wrapped);
        sheet.text(row, 1, line.answer);
        sheet.text(row++, 2, line.now, CellStyle::muted);
    }
    return row + 1;
}

void writeCrossing(Sheet &sheet, int row, int column, const Crossing &crossing,
                   const ReportContext &context)
{
    if (crossing.kind == Crossing::Kind::at)
        sheet.number(row, column, crossing.value, CellStyle::percent);
    else
        sheet.text(row, column, crossingText(crossing, Unit::fraction, context.formatter));
}

int writeSensitivities(Sheet &sheet, int row, const ReportContext &context)
{
    sheet.header(row++, {context.say(RECKONER_TEXT("Report", "What moves the break-even")),
                         context.say(RECKONER_TEXT("Report", "10% less")),
                         context.say(RECKONER_TEXT("Report", "10% more"))});
    for (const auto &one : context.evaluation.break_even.sensitivities) {
        sheet.text(row, 0, inputName(one.input, context.formatter));
        writeCrossing(sheet, row, 1, one.less, context);
        writeCrossing(sheet, row++, 2, one.more, context);
    }
    return row + 1;
}

void writeHorizons(Sheet &sheet, int row, const ReportContext &context)
{
    const HorizonMap map = horizonMap(context.scenario, context.evaluation);
    if (map.years.empty())
        return;
    sheet.text(row++, 0,
               context.say(RECKONER_TEXT("Report", "Own minus cloud by years and utilization, %1"))
                   .arg(context.formatter.unitName(Unit::cny)),
               CellStyle::group);
    QStringList titles{context.say(RECKONER_TEXT("Report", "Years")),
                       context.say(RECKONER_TEXT("Report", "Break-even"))};
    for (const double use : map.utilization)
        titles << context.formatter.percent(use);
    sheet.header(row++, titles);
    for (std::size_t year = 0; year < map.years.size(); ++year) {
        sheet.number(row, 0, map.years[year], CellStyle::integer);
        writeCrossing(sheet, row, 1, map.crossings[year], context);
        for (std::size_t column = 0; column < map.utilization.size(); ++column)
            sheet.number(row, int(column) + 2, shownMoney(map.at(year, column), context),
                         CellStyle::money);
        ++row;
    }
}

int writeHidden(Sheet &sheet, int row, const QString &group, const std::vector<HiddenCost> &costs,
                const ReportContext &context)
{
    if (costs.empty())
        return row;
    sheet.text(row++, 0, group, CellStyle::group);
    for (const HiddenCost &cost : costs) {
        sheet.text(row, 0, QStringLiteral("    ") + hiddenCostName(cost, context.formatter));
        sheet.number(row++, 1, shownMoney(cost.cny, context), CellStyle::money);
    }
    return row;
}

} // namespace

void writeUnitRows(Sheet &sheet, int row, const ReportContext &context,
                   const std::vector<const OptionPlan *> &options)
{
    sheet.text(row++, 0, context.say(RECKONER_TEXT("Report", "Unit costs")), CellStyle::group);
    for (const FigureSpec *spec :
         {&figures::tco_present_value, &figures::cost_per_million_tokens,
          &figures::cost_per_useful_gpu_hour, &figures::cost_per_user_month,
          &figures::cost_per_fine_tuning_run}) {
        sheet.text(row, 0, context.formatter.core("Figure", spec->label));
        for (std::size_t i = 0; i < options.size(); ++i) {
            if (const Entry *entry =
                    context.evaluation.ledger.find(*spec, scopeOf(options[i]->option)))
                sheet.number(row, int(i) + 1, shownMoney(entry->value, context),
                             spec == &figures::tco_present_value ? CellStyle::money
                                                                 : CellStyle::cents);
        }
        ++row;
    }
    ++row;
    const Ledger &ledger = context.evaluation.ledger;
    row = writeHidden(sheet, row, context.say(RECKONER_TEXT("Report", "Traps of the cloud")),
                      cloudTraps(ledger, Option::cloud), context);
    writeHidden(sheet, row, context.say(RECKONER_TEXT("Report", "Hidden in owning")),
                costsOfOwning(ledger, Option::onPremises), context);
}

void writeBreakEvenSheet(WorkbookFile &workbook, const ReportContext &context)
{
    const BreakEvenAnalysis &even = context.evaluation.break_even;
    if (!even.available)
        return;
    Sheet sheet = workbook.sheet(context.say(RECKONER_TEXT("Report", "Break-even")));
    sheet.columnWidth(0, 46);
    for (int column = 1; column < 12; ++column)
        sheet.columnWidth(column, 15);
    sheet.header(0, {context.say(RECKONER_TEXT("Report", "Cheaper from")),
                     context.say(RECKONER_TEXT("Report", "Break-even")),
                     context.say(RECKONER_TEXT("Report", "At this load"))});
    int row = writeLines(sheet, 1, context.say(RECKONER_TEXT("Report", "By use")),
                         useLines(even, context.formatter));
    row = writeLines(sheet, row,
                     context.say(RECKONER_TEXT("Report", "By time, against the cloud as planned")),
                     paybackLines(even, context.formatter));
    row = writeLines(sheet, row,
                     context.say(RECKONER_TEXT("Report", "By tokens a month, against each API")),
                     apiLines(even, context.formatter));
    row = writeSensitivities(sheet, row, context);
    writeHorizons(sheet, row, context);
    sheet.landscape();
}

void writeBooksSheet(WorkbookFile &workbook, const ReportContext &context)
{
    const OptionPlan *best = context.evaluation.plan.best();
    if (!best)
        return;
    const std::vector<BookYear> years = booksByYear(best->cash, context.scenario);
    const std::vector<BookLine> lines = bookLines(years, context.formatter);
    if (lines.empty())
        return;
    Sheet sheet = workbook.sheet(context.say(RECKONER_TEXT("Report", "Books by year")));
    sheet.columnWidth(0, 34);
    QStringList titles{context.formatter.unitName(Unit::cny)};
    for (std::size_t year = 1; year <= years.size(); ++year) {
        titles << context.say(RECKONER_TEXT("Report", "Year %1")).arg(year);
        sheet.columnWidth(int(year), 16);
    }
    sheet.header(0, titles);
    int row = 1;
    for (const BookLine &line : lines) {
        sheet.text(row, 0, line.name, line.balance ? CellStyle::totalText : CellStyle::text);
        for (std::size_t i = 0; i < line.amounts.size(); ++i)
            sheet.number(row, int(i) + 1, shownMoney(line.amounts[i], context),
                         line.balance ? CellStyle::totalMoney : CellStyle::money);
        ++row;
    }
    sheet.landscape();
}

} // namespace reckoner::ui
