// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>

#include "ui/report/reportcontext.h"
#include "ui/report/workbookfile.h"

/// The sheets of the workbook. Money stands in the currency asked for, unrounded; the number format
/// rounds what is shown.
namespace reckoner::ui {

/// The cell that holds the total of a way, with the name of its sheet.
using TotalCells = std::map<Option, QString>;

[[nodiscard]] TotalCells writeCostSheet(WorkbookFile &workbook, const ReportContext &context);
void writeSummarySheet(Sheet &sheet, const ReportContext &context, const TotalCells &totals);
void writeCashSheet(WorkbookFile &workbook, const ReportContext &context);
/// Unit costs and what price tags leave out, from `row` on.
void writeUnitRows(Sheet &sheet, int row, const ReportContext &context,
                   const std::vector<const OptionPlan *> &options);
void writeBreakEvenSheet(WorkbookFile &workbook, const ReportContext &context);
void writeBooksSheet(WorkbookFile &workbook, const ReportContext &context);
void writeInputSheet(WorkbookFile &workbook, const ReportContext &context);
void writeFactSheet(WorkbookFile &workbook, const ReportContext &context);
void writeFigureSheet(WorkbookFile &workbook, const ReportContext &context);

/// Yuan in the currency of the workbook.
[[nodiscard]] inline double shownMoney(double cny, const ReportContext &context)
{
    return cny * context.formatter.displayFactor(Unit::cny);
}

} // namespace reckoner::ui
