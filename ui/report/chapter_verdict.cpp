// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/economics/price.h"
#include "ui/report/chapters.h"
#include "ui/report/plancharts.h"
#include "ui/wording/guidance.h"
#include "ui/wording/names.h"
#include "ui/wording/reasons.h"
#include "ui/wording/verdict.h"

namespace reckoner::ui {

namespace {

PrintFigure decisionFigure(const ReportContext &context, const OptionPlan &best)
{
    const BreakEvenAnalysis &even = context.evaluation.break_even;
    const bool owns = best.option == Option::onPremises || best.option == Option::hybrid;
    if (owns && even.available && even.payback_month > 0) {
        return {
            context.say(RECKONER_TEXT("Report", "Pays back against the cloud")),
            {context.say(RECKONER_TEXT("Report", "month %1")).arg(even.payback_month), {}, false},
            context.say(RECKONER_TEXT("Report", "of %1 months"))
                .arg(context.evaluation.demand.months())};
    }
    if (even.available && even.utilization.kind == Crossing::Kind::at) {
        return {context.say(RECKONER_TEXT("Report", "Owning wins above")),
                context.formatter.format(even.utilization.value, Unit::fraction),
                context.say(RECKONER_TEXT("Report", "utilization"))};
    }
    const double reserve = context.evaluation.guidance.reserve_cny;
    return {reserve < 0 ? context.say(RECKONER_TEXT("Report", "Over the budget"))
                        : context.say(RECKONER_TEXT("Report", "Budget left")),
            context.formatter.format(std::abs(reserve), Unit::cny),
            context.say(RECKONER_TEXT("Report", "of %1"))
                .arg(context.formatter.money(context.scenario.budget_cny))};
}

std::vector<PrintFigure> keyFigures(const ReportContext &context, const OptionPlan &best)
{
    const Formatter &formatter = context.formatter;
    std::vector<PrintFigure> out;
    out.push_back({context.say(RECKONER_TEXT("Report", "Cost over %1"))
                       .arg(horizonName(context.scenario.horizon_years, formatter)),
                   formatter.format(best.total_cny, Unit::cny),
                   context.say(RECKONER_TEXT("Report", "present value %1"))
                       .arg(formatter.money(best.present_value_cny))});
    if (best.available_gpu_hours > 0) {
        out.push_back({context.say(RECKONER_TEXT("Report", "Utilization")),
                       formatter.format(best.utilization, Unit::fraction),
                       context.say(RECKONER_TEXT("Report", "of paid GPU-hours"))});
    }
    out.push_back(decisionFigure(context, best));
    out.push_back({context.say(RECKONER_TEXT("Report", "Per million tokens")),
                   formatter.format(best.cny_per_million_tokens, Unit::cny),
                   context.say(RECKONER_TEXT("Report", "input and output"))});
    return out;
}

/// The ways of running the model side by side, and why some are not open.
void writeWays(Composer &out, const ReportContext &context)
{
    const Evaluation &evaluation = context.evaluation;
    const OptionPlan *best = evaluation.plan.best();
    double largest = 0.0;
    for (const OptionPlan &option : evaluation.plan.options)
        largest = std::max(largest, option.priced() ? option.total_cny : 0.0);
    const MoneyScale scale = context.formatter.moneyScale(largest);
    PrintTable table;
    table.columns = {{context.say(RECKONER_TEXT("Report", "Way"))},
                     {context.say(RECKONER_TEXT("Report", "What it takes")), false, 1.0},
                     {context.say(RECKONER_TEXT("Report", "Total, %1")).arg(scale.unit), true},
                     {context.say(RECKONER_TEXT("Report", "Against the plan")), true},
                     {context.say(RECKONER_TEXT("Report", "Utilization")), true}};
    std::vector<const OptionPlan *> rows = openOptions(evaluation);
    for (const OptionPlan &option : evaluation.plan.options) {
        if (std::ranges::find(rows, &option) == rows.end())
            rows.push_back(&option);
    }
    QString before; // reason why the way above is not open
    for (const OptionPlan *option : rows) {
        PrintRow row;
        PrintCell name(optionName(option->option, context.formatter));
        name.swatch = context.colors().option[static_cast<std::size_t>(option->option)];
        name.bold = option == best;
        row.cells.push_back(name);
        if (!option->available()) {
            const QString why = absenceReason(*option, evaluation, context.formatter);
            row.cells.emplace_back(
                why == before ? context.say(RECKONER_TEXT("Report", "the same reason")) : why,
                context.colors().muted);
            before = why;
            row.cells.resize(table.columns.size(),
                             PrintCell(QStringLiteral("–"), context.colors().muted));
            table.rows.push_back(std::move(row));
            continue;
        }
        row.cells.emplace_back(planShort(*option, context.formatter));
        row.cells.emplace_back(context.formatter.inScale(option->total_cny, scale));
        const double more = best ? option->total_cny - best->total_cny : 0.0;
        const QString difference = option == best ? QStringLiteral("–")
                                                  : (more > 0 ? QStringLiteral("+") : QString()) +
                                                        context.formatter.inScale(more, scale);
        row.cells.emplace_back(difference);
        row.cells.emplace_back(option->available_gpu_hours > 0
                                   ? context.formatter.percent(option->utilization)
                                   : QStringLiteral("–"));
        for (PrintCell &cell : row.cells)
            cell.bold = option == best;
        table.rows.push_back(std::move(row));
    }
    out.heading(context.say(RECKONER_TEXT("Report", "The ways to run it")));
    out.table(std::move(table));
}

void writeRules(Composer &out, const ReportContext &context)
{
    PrintTable table;
    table.columns = {{context.say(RECKONER_TEXT("Report", "Step"))},
                     {context.say(RECKONER_TEXT("Report", "Rule of thumb")), false, 1.0},
                     {context.say(RECKONER_TEXT("Report", "This plan")), false, 1.0}};
    for (int step = 0; step < 4; ++step) {
        const QString rule = ruleText(context.evaluation.guidance, step, context.formatter);
        if (rule.isEmpty())
            continue;
        PrintCell plan(planText(context.evaluation, step, context.formatter));
        plan.second = differenceText(context.evaluation, step, context.formatter);
        table.rows.push_back(
            {{stepName(step, context.formatter), PrintCell(rule, context.colors().muted), plan}});
    }
    if (table.rows.empty())
        return;
    out.heading(context.say(RECKONER_TEXT("Report", "Rules of thumb beside the recommendation")));
    out.table(std::move(table));
}

} // namespace

void writeVerdict(Composer &out, const ReportContext &context, const QString &name,
                  const QStringList &missing)
{
    const Evaluation &evaluation = context.evaluation;
    out.chapter(name, verdictSentence(evaluation, context.scenario, context.formatter),
                verdictReason(evaluation, context.formatter));
    if (const OptionPlan *best = evaluation.plan.best())
        out.figures(keyFigures(context, *best));
    else
        out.callout(context.say(RECKONER_TEXT(
                        "Report", "No recommendation can be made: none of the ways below meets the "
                                  "targets and restrictions. The reasons stand beside each; "
                                  "loosening one of them would open it.")),
                    PrintTone::bad);
    writeWays(out, context);
    for (const Notice &notice : evaluation.notices) {
        // why a way is not open stands beside it already
        if (notice.severity == Notice::Severity::info ||
            notice.code == Notice::Code::noPriceForOption)
            continue;
        out.callout(context.formatter.notice(notice), notice.severity == Notice::Severity::error
                                                          ? PrintTone::bad
                                                          : PrintTone::warning);
    }
    writeRules(out, context);
    if (!missing.isEmpty())
        out.note(context
                     .say(RECKONER_TEXT("Report", "Left out, because this plan has nothing to "
                                                  "show there: %1."))
                     .arg(missing.join(context.say(RECKONER_TEXT("Report", ", ")))));
}

} // namespace reckoner::ui
