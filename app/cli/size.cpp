// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <algorithm>
#include <cmath>
#include <numeric>
#include <ostream>

#include <fmt/chrono.h>
#include <fmt/format.h>
#include <nlohmann/json.hpp>

#include "app/cli/commands.h"
#include "app/cli/evaluated.h"
#include "app/cli/sources.h"
#include "app/cli/text.h"
#include "core/evaluation/evaluation.h"
#include "core/evaluation/own_load.h"
#include "core/planning/log_sizing.h"

namespace reckoner::cli {

namespace {

using Json = nlohmann::ordered_json;

// What the recommended way serves with, or the best there is of the others.
const ServingCandidate *machineOf(const Evaluation &evaluation)
{
    if (const OptionPlan *best = evaluation.plan.best()) {
        if (const ServingCandidate *machine = evaluation.serviceOf(best->option).machine)
            return machine;
    }
    const ServingSearch &search = evaluation.search.serving;
    if (!search.owned.empty())
        return &search.owned.front();
    return search.rented.empty() ? nullptr : &search.rented.front();
}

std::string timeOf(const RequestLog &log, std::size_t bin)
{
    const double seconds = log.start_s + log.utc_offset_s + double(bin) * RequestLog::kBinSeconds;
    const auto whole = static_cast<std::time_t>(seconds);
    if (log.dated)
        return fmt::format("{:%Y-%m-%d %H:%M}", fmt::gmtime(whole));
    constexpr long kMinute = 60;
    constexpr long kHour = 3600;
    return fmt::format("{}:{:02}", whole / kHour, whole % kHour / kMinute);
}

// An error of what was read from a file.
Error of(const std::string &file, Error error)
{
    if (error.file.empty())
        error.file = file;
    return error;
}

int machines(int replicas, const ServingCandidate &machine)
{
    return (replicas + machine.replicas - 1) / std::max(1, machine.replicas);
}

void printTable(const RequestLog &log, const WeekSizing &sizing, const ServingCandidate &machine,
                const SizeOptions &options, std::ostream &out)
{
    constexpr double kHour = 3600.0;
    constexpr double kPercent = 100.0;
    const double hours = double(log.bins.size()) * RequestLog::kBinSeconds / kHour;
    out << fmt::format("{} requests in {:.1f} hours; a replica is {} x {}, {}\n",
                       number(double(log.rows)), hours, machine.replica.cards,
                       machine.replica.accelerator->name,
                       choiceKey("quantization", machine.replica.quantization));
    out << fmt::format(
        "At the peak {} replicas, {} machines; {:.0f} % busy on average if all run\n",
        sizing.peak_replicas, machines(sizing.peak_replicas, machine),
        kPercent * sizing.mean_utilization);
    if (sizing.late_bins > 0)
        out << fmt::format("In {} of {} bins requests miss the targets even alone: their lengths "
                           "are beyond this machine\n",
                           sizing.late_bins, sizing.bins.size());
    out << fmt::format("Switched on as needed: {} replica-hours, {:.0f} % of all running\n\n",
                       number(sizing.replica_hours, 1),
                       sizing.peak_replicas > 0
                           ? kPercent * sizing.replica_hours / (sizing.peak_replicas * hours)
                           : 0.0);
    std::vector<std::size_t> order(sizing.bins.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{}, [&](std::size_t i) {
        return sizing.bins[i].replicas * (1.0 + sizing.bins[i].utilization / 2.0);
    });
    using enum Table::Align;
    Table table({"Busiest", "Requests/s", "Input", "Output", "Replicas", "Busy"},
                {left, right, right, right, right, right});
    for (std::size_t k = 0; k < order.size() && k < static_cast<std::size_t>(options.top); ++k) {
        const std::size_t i = order[k];
        const LogBin &bin = log.bins[i];
        const double requests = std::max(1.0, double(bin.requests));
        table.row({timeOf(log, i), number(double(bin.requests) / RequestLog::kBinSeconds, 2),
                   number(bin.input_tokens / requests), number(bin.output_tokens / requests),
                   std::to_string(sizing.bins[i].replicas),
                   fmt::format("{:.0f} %", kPercent * sizing.bins[i].utilization)});
    }
    table.print(out);
}

Json jsonOf(const RequestLog &log, const WeekSizing &sizing, const ServingCandidate &machine)
{
    Json bins = Json::array();
    for (const BinNeed &bin : sizing.bins)
        bins.push_back(
            {{"replicas", bin.replicas}, {"utilization", bin.utilization}, {"late", bin.late}});
    return {{"format", "reckoner.sizing"},
            {"version", 1},
            {"requests", log.rows},
            {"skipped_rows", log.skipped},
            {"bin_seconds", RequestLog::kBinSeconds},
            {"accelerator", machine.replica.accelerator->id},
            {"cards_per_replica", machine.replica.cards},
            {"peak_replicas", sizing.peak_replicas},
            {"peak_machines", machines(sizing.peak_replicas, machine)},
            {"replica_hours", sizing.replica_hours},
            {"mean_utilization", sizing.mean_utilization},
            {"late_bins", sizing.late_bins},
            {"bins", std::move(bins)}};
}

} // namespace

Exit sizeCommand(const SizeOptions &options, const Console &console)
{
    const auto catalog = openCatalog(options.catalog);
    if (!catalog)
        return console.fail(catalog.error());
    const auto log = readRequestLog(options.log);
    if (!log)
        return console.fail(log.error());
    if (log->skipped > 0)
        console.warn({Error::Code::badInput,
                      options.log.string(),
                      {},
                      Message::verbatim(fmt::format("{} rows whose time lies more than a year off "
                                                    "the first are left out",
                                                    log->skipped))});
    const auto opened = openScenario(options.scenario, console);
    if (!opened)
        return console.fail(opened.error());
    auto scenario = withOwnLoad(*opened, *log);
    if (!scenario)
        return console.fail(of(options.log.string(), scenario.error()));
    const auto evaluation = evaluate(*scenario, **catalog);
    if (!evaluation)
        return console.fail(of(options.scenario, evaluation.error()));
    const ServingCandidate *machine = machineOf(*evaluation);
    if (!machine) {
        console.out << "Nothing is feasible.\n";
        return Exit::no;
    }
    const auto sizing = sizeLog(*scenario, *evaluation->model, *evaluation->engine, *machine, *log);
    if (!sizing)
        return console.fail(sizing.error());
    if (options.output == Output::json)
        console.out << jsonOf(*log, *sizing, *machine).dump(2) << '\n';
    else
        printTable(*log, *sizing, *machine, options, console.out);
    return Exit::done;
}

} // namespace reckoner::cli
