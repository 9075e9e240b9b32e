// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/builtin_cases.h"
#include "ui/report/chapters.h"
#include "ui/wording/accuracy.h"
#include "ui/wording/calibration.h"

namespace reckoner::ui {

namespace {

constexpr std::size_t kFewest = 5; ///< cases; smaller groups say little

void addRow(PrintTable &table, const QString &name, const ErrorSummary &errors,
            const Formatter &formatter)
{
    table.rows.push_back(
        {{PrintCell(name), formatter.number(double(errors.n), 0),
          formatter.percent(errors.median_absolute_error),
          formatter.percent(errors.p90_absolute_error), formatter.percent(errors.bias)}});
}

PrintTable calibrationTable(const Calibration &calibration, const ReportContext &context)
{
    PrintTable table;
    table.small = true;
    table.columns = {{context.say(RECKONER_TEXT("Report", "Efficiency assumption")), false, 1.0},
                     {context.say(RECKONER_TEXT("Report", "Program")), true},
                     {context.say(RECKONER_TEXT("Report", "Calibrated")), true},
                     {context.say(RECKONER_TEXT("Report", "Runs")), true}};
    const Formatter &formatter = context.formatter;
    for (const CalibratedConstant &constant : calibration.constants)
        table.rows.push_back({{PrintCell(constantName(constant.key, formatter)),
                               constantValue(constant.key, constant.from, formatter),
                               constantValue(constant.key, constant.to, formatter),
                               formatter.number(constant.runs, 0)}});
    return table;
}

} // namespace

bool writeAccuracy(Composer &out, const ReportContext &context, const QString &name)
{
    const Formatter &formatter = context.formatter;
    PrintTable table;
    table.small = true;
    table.columns = {{context.say(RECKONER_TEXT("Report", "What is predicted")), false, 1.0},
                     {context.say(RECKONER_TEXT("Report", "Cases")), true},
                     {context.say(RECKONER_TEXT("Report", "Median error")), true},
                     {context.say(RECKONER_TEXT("Report", "P90")), true},
                     {context.say(RECKONER_TEXT("Report", "Bias")), true}};
    double cases = 0;
    for (const ValidationReport &report : builtinValidation()) {
        cases += double(report.cases.size());
        for (const ErrorSummary &errors : report.summary) {
            addRow(table, measuredName(report, errors.quantity, formatter), errors, formatter);
            for (const ErrorSummary &group : report.groups) {
                const bool part = group.n >= kFewest && group.n < errors.n;
                if (group.by == "kind" && group.quantity == errors.quantity && part)
                    addRow(table, QChar(0x2003) + measuredGroup(group.key, formatter), group,
                           formatter);
            }
        }
    }
    out.chapter(name, context.say(RECKONER_TEXT("Report", "How good these numbers are")),
                context
                    .say(RECKONER_TEXT("Report", "Errors of the formulas behind this proposal "
                                                 "against %1 measurements, each "
                                                 "predicted from its description alone. Median "
                                                 "and P90 of the absolute error; bias is the mean "
                                                 "error with its sign."))
                    .arg(formatter.number(cases, 0)));
    out.table(table);
    if (const QString left_out = leftOutSentence(formatter); !left_out.isEmpty())
        out.paragraph(left_out);
    if (context.evaluation.calibration) {
        out.heading(context.say(RECKONER_TEXT("Report", "Calibrated on the client's own runs")));
        out.paragraph(calibrationSentence(*context.evaluation.calibration,
                                          *context.evaluation.catalog, formatter));
        out.table(calibrationTable(*context.evaluation.calibration, context));
    }
    return !table.rows.empty();
}

} // namespace reckoner::ui
