// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/builtin_cases.h"
#include "ui/report/chapters.h"
#include "ui/wording/accuracy.h"

namespace reckoner::ui {

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
        for (const ErrorSummary &errors : report.summary)
            table.rows.push_back(
                {{PrintCell(measuredName(report.kind, errors.quantity, formatter)),
                  formatter.number(double(errors.n), 0),
                  formatter.percent(errors.median_absolute_error),
                  formatter.percent(errors.p90_absolute_error), formatter.percent(errors.bias)}});
    }
    out.chapter(name, context.say(RECKONER_TEXT("Report", "How good these numbers are")),
                context
                    .say(RECKONER_TEXT("Report", "Errors of the formulas behind this proposal "
                                                 "against %1 published measurements, each "
                                                 "predicted from its description alone. Median "
                                                 "and P90 of the absolute error; bias is the mean "
                                                 "error with its sign."))
                    .arg(formatter.number(cases, 0)));
    out.table(table);
    return !table.rows.empty();
}

} // namespace reckoner::ui
