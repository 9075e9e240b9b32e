// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalog/iso_date.h"
#include "core/scenario/file_io.h"
#include "ui/report/sheets.h"

namespace reckoner::ui {

namespace {

QDate dayOf(const std::string &iso)
{
    constexpr int kFallbackYear = 2026;
    const auto span = parseIsoDate(iso);
    if (!span)
        return {kFallbackYear, 1, 1};
    return {int(span->last.year()), int(unsigned(span->last.month())),
            int(unsigned(span->last.day()))};
}

} // namespace

Expected<void> exportWorkbook(const std::filesystem::path &path, const Scenario &scenario,
                              const Evaluation &evaluation, const ProposalOptions &options)
{
    const ReportContext context = reportContext(scenario, evaluation, options);
    WorkbookFile workbook(context.title(), dayOf(evaluation.as_of));
    // The summary stands first and refers to the totals, which are known once the rest is laid out.
    Sheet summary = workbook.sheet(context.say(RECKONER_TEXT("Report", "Summary")));
    const TotalCells totals = writeCostSheet(workbook, context);
    writeSummarySheet(summary, context, totals);
    writeCashSheet(workbook, context);
    writeBreakEvenSheet(workbook, context);
    writeBooksSheet(workbook, context);
    writeInputSheet(workbook, context);
    writeFactSheet(workbook, context);
    writeFigureSheet(workbook, context);
    const Expected<QByteArray> bytes = workbook.bytes();
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writeFileSafely(path, {bytes->constData(), static_cast<std::size_t>(bytes->size())});
}

} // namespace reckoner::ui
