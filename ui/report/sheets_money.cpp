// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>

#include "ui/report/plancharts.h"
#include "ui/report/sheets.h"
#include "ui/wording/names.h"
#include "ui/wording/verdict.h"

namespace reckoner::ui {

namespace {

QString sumFormula(int firstRow, int lastRow, int column)
{
    return QStringLiteral("=SUM(%1:%2)").arg(cellName(firstRow, column), cellName(lastRow, column));
}

std::vector<CostItem> itemsOf(CostCategory category, const std::vector<const OptionPlan *> &options)
{
    std::vector<CostItem> out;
    for (int number = 0; number < kCostItemCount; ++number) {
        const auto item = static_cast<CostItem>(number);
        const bool used = std::ranges::any_of(
            options, [&](const OptionPlan *option) { return option->cash.of(item) != Money(); });
        if (categoryOf(item) == category && used)
            out.push_back(item);
    }
    return out;
}

} // namespace

TotalCells writeCostSheet(WorkbookFile &workbook, const ReportContext &context)
{
    const QString name = context.say(RECKONER_TEXT("Report", "Total cost"));
    Sheet sheet = workbook.sheet(name);
    const std::vector<const OptionPlan *> options = openOptions(context.evaluation);
    const int columns = static_cast<int>(options.size());
    sheet.columnWidth(0, 34);
    QStringList titles{context.say(RECKONER_TEXT("Report", "Cost line, %1"))
                           .arg(context.formatter.unitName(Unit::cny))};
    for (int i = 0; i < columns; ++i) {
        titles << optionName(options[std::size_t(i)]->option, context.formatter);
        sheet.columnWidth(i + 1, 16);
    }
    sheet.header(0, titles);
    sheet.freeze(1, 1);
    int row = 1;
    std::vector<int> categoryRows;
    for (const CostCategory category : kCategories) {
        const std::vector<CostItem> items = itemsOf(category, options);
        if (items.empty())
            continue;
        const int categoryRow = row++;
        categoryRows.push_back(categoryRow);
        sheet.text(categoryRow, 0, context.formatter.core("Cost", label(category)),
                   CellStyle::totalText);
        for (const CostItem item : items) {
            sheet.text(row, 0,
                       QStringLiteral("    ") + context.formatter.core("Cost", label(item)));
            for (int i = 0; i < columns; ++i) {
                const double amount = options[std::size_t(i)]->cash.of(item).value();
                sheet.number(row, i + 1, shownMoney(amount, context), CellStyle::money);
            }
            ++row;
        }
        for (int i = 0; i < columns; ++i) {
            const double amount = options[std::size_t(i)]->cash.of(category).value();
            sheet.formula(categoryRow, i + 1, sumFormula(categoryRow + 1, row - 1, i + 1),
                          shownMoney(amount, context), CellStyle::totalMoney);
        }
    }
    TotalCells totals;
    sheet.text(row, 0, context.say(RECKONER_TEXT("Report", "Total")), CellStyle::totalText);
    for (int i = 0; i < columns; ++i) {
        QStringList parts;
        for (const int categoryRow : categoryRows)
            parts << cellName(categoryRow, i + 1);
        const OptionPlan &option = *options[std::size_t(i)];
        sheet.formula(row, i + 1, QLatin1Char('=') + parts.join(QLatin1Char('+')),
                      shownMoney(option.total_cny, context), CellStyle::totalMoney);
        totals[option.option] = cellName(row, i + 1, name);
    }
    writeUnitRows(sheet, row + 2, context, options);
    sheet.landscape();
    return totals;
}

void writeSummarySheet(Sheet &sheet, const ReportContext &context, const TotalCells &totals)
{
    const Evaluation &evaluation = context.evaluation;
    sheet.columnWidth(0, 26);
    sheet.columnWidth(1, 46);
    sheet.columnWidth(2, 18);
    sheet.columnWidth(3, 14);
    int row = 0;
    sheet.text(row++, 0, context.title(), CellStyle::heading);
    const auto line = [&](const char *what, const QString &value) {
        sheet.text(row, 0, context.say(what), CellStyle::muted);
        sheet.text(row++, 1, value, CellStyle::wrapped);
    };
    line(RECKONER_TEXT("Report", "Client"), context.client());
    line(RECKONER_TEXT("Report", "Prices as of"), context.formatter.isoDate(evaluation.as_of));
    line(RECKONER_TEXT("Report", "Valid until"), context.validUntil());
    line(RECKONER_TEXT("Report", "Money"), context.formatter.unitName(Unit::cny));
    line(RECKONER_TEXT("Report", "Recommendation"),
         verdictSentence(evaluation, context.scenario, context.formatter));
    line(RECKONER_TEXT("Report", "Why"), verdictReason(evaluation, context.formatter));
    ++row;
    sheet.header(row++, {context.say(RECKONER_TEXT("Report", "Way")),
                         context.say(RECKONER_TEXT("Report", "What it takes")),
                         context.say(RECKONER_TEXT("Report", "Total")),
                         context.say(RECKONER_TEXT("Report", "Utilization"))});
    for (const OptionPlan *option : openOptions(evaluation)) {
        const bool best = evaluation.plan.recommended == option->option;
        sheet.text(row, 0, optionName(option->option, context.formatter),
                   best ? CellStyle::group : CellStyle::text);
        sheet.text(row, 1, planShort(*option, context.formatter), CellStyle::wrapped);
        if (const auto total = totals.find(option->option); total != totals.end())
            sheet.formula(row, 2, QLatin1Char('=') + total->second,
                          shownMoney(option->total_cny, context), CellStyle::money);
        if (option->available_gpu_hours > 0)
            sheet.number(row, 3, option->utilization, CellStyle::percent);
        ++row;
    }
}

void writeCashSheet(WorkbookFile &workbook, const ReportContext &context)
{
    const OptionPlan *best = context.evaluation.plan.best();
    if (!best)
        return;
    Sheet sheet = workbook.sheet(context.say(RECKONER_TEXT("Report", "Cash flow by month")));
    std::vector<CostItem> items;
    for (const CostCategory category : kCategories) {
        for (const CostItem item : itemsOf(category, {best}))
            items.push_back(item);
    }
    QStringList titles{context.say(RECKONER_TEXT("Report", "Month"))};
    for (const CostItem item : items)
        titles << context.formatter.core("Cost", label(item));
    const int sumColumn = static_cast<int>(titles.size());
    titles << context.say(RECKONER_TEXT("Report", "Total: %1"))
                  .arg(optionName(best->option, context.formatter))
           << context.say(RECKONER_TEXT("Report", "Spent so far"));
    std::vector<const OptionPlan *> others = openOptions(context.evaluation);
    std::erase(others, best);
    for (const OptionPlan *other : others)
        titles << context.say(RECKONER_TEXT("Report", "Total: %1"))
                      .arg(optionName(other->option, context.formatter));
    sheet.header(0, titles);
    sheet.freeze(1, 1);
    sheet.columnWidth(0, 8);
    for (int column = 1; column < titles.size(); ++column)
        sheet.columnWidth(column, 14);
    const int months = best->cash.months();
    double spent = 0.0;
    for (int month = 0; month < months; ++month) {
        const int row = month + 1;
        sheet.number(row, 0, month + 1, CellStyle::integer);
        for (int i = 0; i < static_cast<int>(items.size()); ++i)
            sheet.number(row, i + 1,
                         shownMoney(best->cash.at(items[std::size_t(i)], month).value(), context),
                         CellStyle::money);
        const double sum = shownMoney(best->cash.inMonth(month).value(), context);
        spent += sum;
        sheet.formula(
            row, sumColumn,
            QStringLiteral("=SUM(%1:%2)").arg(cellName(row, 1), cellName(row, sumColumn - 1)), sum,
            CellStyle::totalMoney);
        sheet.formula(row, sumColumn + 1,
                      month == 0 ? QStringLiteral("=%1").arg(cellName(row, sumColumn))
                                 : QStringLiteral("=%1+%2").arg(cellName(row - 1, sumColumn + 1),
                                                                cellName(row, sumColumn)),
                      spent, CellStyle::money);
        for (int i = 0; i < static_cast<int>(others.size()); ++i)
            sheet.number(row, sumColumn + 2 + i,
                         shownMoney(others[std::size_t(i)]->cash.inMonth(month).value(), context),
                         CellStyle::money);
    }
    const int last = months + 1;
    const auto total = [&](int column, double value) {
        sheet.formula(last, column, sumFormula(1, months, column), value, CellStyle::totalMoney);
    };
    sheet.text(last, 0, context.say(RECKONER_TEXT("Report", "Total")), CellStyle::totalText);
    for (int i = 0; i < static_cast<int>(items.size()); ++i)
        total(i + 1, shownMoney(best->cash.of(items[std::size_t(i)]).value(), context));
    total(sumColumn, shownMoney(best->total_cny, context));
    for (int i = 0; i < static_cast<int>(others.size()); ++i)
        total(sumColumn + 2 + i, shownMoney(others[std::size_t(i)]->total_cny, context));
    sheet.landscape();
}

} // namespace reckoner::ui
