// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <cmath>
#include <ostream>
#include <set>

#include <fmt/format.h>

#include "app/cli/commands.h"
#include "app/cli/evaluate_money.h"
#include "app/cli/evaluated.h"
#include "app/cli/sentences.h"
#include "app/cli/text.h"
#include "core/evaluation/evaluation_json.h"

namespace reckoner::cli {

namespace {

void printVerdict(const Evaluated &all, std::ostream &out)
{
    const Evaluation &evaluation = all.evaluation;
    const std::string &rate_day = all.scenario.cny_per_usd_date;
    out << all.scenario.name << '\n'
        << fmt::format("{} on {}, {:.0f} years, prices as of {}, {:.2f} CNY/USD of {}\n\n",
                       evaluation.model->name, evaluation.engine->name, all.scenario.horizon_years,
                       evaluation.as_of, all.scenario.cny_per_usd,
                       rate_day.empty() ? evaluation.as_of : rate_day);
    const OptionPlan *best = evaluation.plan.best();
    if (!best) {
        out << "Recommended: nothing. No way of running the model meets the targets.\n";
        return;
    }
    out << fmt::format("Recommended: {}, {}{}\n             {}\n", optionName(best->option),
                       figureText(best->total_cny, Unit::cny),
                       evaluation.plan.recommendation_forced ? " (as asked for)" : "",
                       machinesText(*best));
    const double reserve = evaluation.guidance.reserve_cny;
    const std::string difference = figureText(std::abs(reserve), Unit::cny);
    out << fmt::format("Budget:      {}, {}\n", figureText(all.scenario.budget_cny, Unit::cny),
                       reserve < 0 ? "the plan is over it by " + difference : difference + " left");
}

void printIdea(const IdeaCheck &idea, std::ostream &out)
{
    if (!idea.given)
        return;
    Table table({"The client's idea", fmt::format("{} × {}", idea.machines, idea.server->name)},
                {Table::Align::left, Table::Align::left});
    table.row({"price as quoted", figureText(idea.price_cny, Unit::cny)});
    table.row({"price of the price book", idea.book_price_cny > 0
                                              ? figureText(idea.book_price_cny, Unit::cny)
                                              : std::string("unknown")});
    if (idea.memory_gb > 0)
        table.row({"memory of one replica",
                   fmt::format("{:.1f} of {:.1f} GB", idea.memory_needed_gb, idea.memory_gb)});
    table.row({"fits and meets the targets", idea.fits ? "yes" : "no"});
    if (idea.fits) {
        table.row({"busy in the first year", figureText(idea.utilization, Unit::fraction)});
        table.row({"capacity over the peak",
                   number(idea.capacity_over_peak, idea.carries() ? 1 : 2) + " ×"});
        table.row({"cost over the horizon", figureText(idea.total_cny, Unit::cny)});
        table.row({"paid for idle hardware", figureText(idea.idle_cny, Unit::cny)});
        if (idea.carries())
            table.row({"saved by the recommendation", figureText(idea.saving_cny, Unit::cny)});
    }
    table.print(out);
    out << '\n';
}

void printCalibration(const Evaluation &evaluation, std::ostream &out)
{
    if (!evaluation.calibration)
        return;
    const Calibration &c = *evaluation.calibration;
    out << fmt::format("Training calibrated on {} runs from {}: median error {} -> {}\n\n", c.runs,
                       c.file, figureText(c.error_before, Unit::fraction),
                       figureText(c.error_after, Unit::fraction));
}

void printLayouts(const PretrainPlan &plan, std::ostream &out)
{
    const std::vector<PretrainOption> &options = plan.rented.empty() ? plan.bought : plan.rented;
    if (options.empty() || !options.front().layouts.found())
        return;
    const PretrainOption &option = options.front();
    using enum Table::Align;
    Table table({fmt::format("Pre-training on {} x {}: TP x PP x CP x DP", option.cards,
                             option.accelerator->name),
                 "EP", "Micro", "ZeRO", "Token/s/card", "MFU", "GB", "Slower", "Because of"},
                {left, right, right, right, right, right, right, right, left});
    for (const LayoutCandidate &candidate : option.layouts.candidates) {
        const TrainingLayout &l = candidate.config.layout;
        const LayoutComparison comparison = compareLayouts(option.layouts.best(), candidate);
        const bool best = &candidate == &option.layouts.best();
        table.row({fmt::format("{} x {} x {} x {}", l.tp, l.pp, l.cp, l.dp), std::to_string(l.ep),
                   number(l.micro_batch), std::to_string(l.zero_stage),
                   number(candidate.step.tokens_per_s_per_card),
                   figureText(candidate.step.mfu, Unit::fraction),
                   number(inGigabytes(candidate.step.memory.total)),
                   best ? "" : figureText(comparison.slower, Unit::fraction),
                   best ? "" : std::string(key(comparison.main))});
    }
    table.print(out);
    out << '\n';
}

void printNetworks(const NetworkComparison &comparison, std::ostream &out)
{
    if (!comparison.available())
        return;
    using enum Table::Align;
    Table table({fmt::format("Network of {} machines for pre-training", comparison.machines), "MFU",
                 "Days", "Scaling", "Lost", "Lost, CNY", "Price, CNY"},
                {left, right, right, right, right, right, right});
    for (const NetworkCase &found : comparison.cases)
        table.row({std::string(key(found.network)), figureText(found.step.mfu, Unit::fraction),
                   number(found.days, 1), figureText(found.scaling, Unit::fraction),
                   figureText(found.lost, Unit::fraction),
                   comparison.machines_cny > 0 ? number(found.lost_cny) : std::string("-"),
                   found.bill.priced ? number(found.bill.price_cny) : std::string("-")});
    table.print(out);
    out << '\n';
}

void printFigures(const Ledger &ledger, std::ostream &out)
{
    using enum Table::Align;
    Table table({"Figure", "Value", "What"}, {left, right, left});
    std::set<std::string> printed;
    for (const Entry &entry : ledger.entries()) {
        if (entry.kind == Entry::Kind::figure && printed.insert(fullKey(entry)).second)
            table.row({fullKey(entry), figureText(entry.value, entry.unit), entry.figure->label});
    }
    table.print(out);
}

void printRemarks(const Evaluation &evaluation, std::ostream &out)
{
    if (!evaluation.pitfalls.empty())
        out << "\nPitfalls\n";
    for (const Pitfall &pitfall : evaluation.pitfalls)
        out << "  " << pitfallText(pitfall) << '\n';
    if (!evaluation.notices.empty())
        out << "\nNotices\n";
    for (const Notice &notice : evaluation.notices) {
        out << fmt::format("  {}: {}{}{}\n", key(notice.severity), notice.field,
                           notice.field.empty() ? "" : ": ", text(notice));
    }
}

} // namespace

Exit evaluateCommand(const EvaluateOptions &options, const Console &console)
{
    const auto all = evaluated(options.scenario, options.catalog, console);
    if (!all)
        return all.error();
    const Exit verdict = all->evaluation.plan.recommended ? Exit::done : Exit::no;
    if (options.output == Output::json) {
        console.out << toJson(all->scenario, all->evaluation);
        return verdict;
    }
    printVerdict(*all, console.out);
    console.out << '\n';
    printOptions(all->evaluation, console.out);
    console.out << '\n';
    printSplit(all->evaluation, console.out);
    printBreakEven(all->evaluation.break_even, console.out);
    printIdea(all->evaluation.idea, console.out);
    printCalibration(all->evaluation, console.out);
    printLayouts(all->evaluation.search.pretrain, console.out);
    printNetworks(all->evaluation.search.networks, console.out);
    printFigures(all->evaluation.ledger, console.out);
    printRemarks(all->evaluation, console.out);
    return verdict;
}

} // namespace reckoner::cli
