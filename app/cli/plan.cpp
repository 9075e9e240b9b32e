// SPDX-FileCopyrightText: 2026 The Reckoner authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <ostream>

#include <fmt/format.h>

#include "app/cli/commands.h"
#include "app/cli/evaluated.h"
#include "app/cli/sentences.h"
#include "app/cli/text.h"
#include "core/evaluation/evaluation_json.h"
#include "core/planning/configuration_search.h"
#include "core/units/quantity.h"

namespace reckoner::cli {

namespace {

std::string machineName(const ServingCandidate &candidate)
{
    if (candidate.server)
        return candidate.server->name;
    return fmt::format("{} {}, {}", candidate.instance->provider, candidate.instance->name,
                       choiceKey("commitment", candidate.commitment));
}

std::vector<std::string> cells(const ServingCandidate &candidate, std::size_t rank)
{
    const Replica &replica = candidate.replica;
    const double used = replica.memory.weights + replica.memory.kv_cache + replica.memory.runtime;
    return {fmt::format("{}{}", rank, candidate.on_front ? "*" : " "),
            machineName(candidate),
            fmt::format("{}-{}", candidate.machines_first_month, candidate.machines_last_month),
            fmt::format("{} × {}", candidate.replicas, replica.cards),
            std::string(choiceKey("quantization", replica.quantization)),
            std::to_string(replica.batch),
            number(replica.tpot_s * 1000.0, 1),
            number(replica.ttft_s, 2),
            fmt::format("{:.0f}/{:.0f}", inGigabytes(Bytes(used)),
                        inGigabytes(Bytes(replica.memory.capacity))),
            number(candidate.cost_cny)};
}

void printCandidates(const char *title, const std::vector<ServingCandidate> &found,
                     const Shortfall &shortfall, const PlanOptions &options, std::ostream &out)
{
    out << title << '\n';
    if (found.empty()) {
        out << "  none. " << shortfallText(shortfall) << "\n\n";
        return;
    }
    using enum Table::Align;
    Table table({"", "Machine", "Machines", "Replicas × cards", "Width", "Batch", "TPOT ms",
                 "TTFT s", "Memory GB", "CNY"},
                {left, left, right, right, left, right, right, right, right, right});
    int shown = 0;
    int matching = 0;
    for (std::size_t i = 0; i < found.size(); ++i) {
        if (options.front_only && !found[i].on_front)
            continue;
        ++matching;
        if (options.top > 0 && shown == options.top)
            continue;
        table.row(cells(found[i], i + 1));
        ++shown;
    }
    table.print(out);
    if (shown < matching)
        out << fmt::format("  and {} more\n", matching - shown);
    out << '\n';
}

// The same machine run in other ways.
void printConfigurations(const Evaluated &all, const ServingCandidate &machine,
                         const PlanOptions &options, std::ostream &out)
{
    const Replica &replica = machine.replica;
    const MachineConfigurations configurations =
        machineConfigurations(all.scenario, *all.evaluation.model, *all.evaluation.engine,
                              *replica.accelerator, machine.cards);
    out << fmt::format("Ways to run one machine, {} × {}; * no other is both faster and carries "
                       "more\n",
                       machine.cards, replica.accelerator->name);
    using enum Table::Align;
    Table table(
        {"", "TP × PP × groups", "Replicas", "Width", "Batch", "TPOT ms", "TTFT s", "Tokens/s"},
        {left, right, right, left, right, right, right, right});
    int shown = 0;
    for (std::size_t i = 0; i < configurations.found.size(); ++i) {
        const Configuration &c = configurations.found[i];
        if ((options.front_only && !c.on_front) || (options.top > 0 && shown == options.top))
            continue;
        table.row({fmt::format("{}{}", i + 1, c.on_front ? "*" : " "),
                   fmt::format("{} × {} × {}", c.layout.tensor, c.layout.pipeline, c.layout.groups),
                   std::to_string(c.replicas),
                   std::string(choiceKey("quantization", quantizationOf(c.weights))),
                   number(c.point.batch), number(c.point.tpot_s * 1000.0, 1),
                   number(c.point.ttft_s, 2), number(c.output_tokens_per_s)});
        ++shown;
    }
    table.print(out);
    out << '\n';
}

} // namespace

Exit planCommand(const PlanOptions &options, const Console &console)
{
    const auto all = evaluated(options.scenario, options.catalog, console);
    if (!all)
        return all.error();
    const Evaluation &evaluation = all->evaluation;
    const Exit verdict = evaluation.plan.recommended ? Exit::done : Exit::no;
    if (options.output == Output::json) {
        console.out << searchJson(all->scenario, evaluation);
        return verdict;
    }
    const ServingSearch &search = evaluation.search.serving;
    console.out << fmt::format("{}: {} combinations considered; serving alone, cost over {:.0f} "
                               "years; * no other is both cheaper and faster\n\n",
                               all->scenario.name, search.considered, all->scenario.horizon_years);
    printCandidates("Bought", search.owned, search.owned_shortfall, options, console.out);
    printCandidates("Rented", search.rented, search.rented_shortfall, options, console.out);
    if (const OptionPlan *best = evaluation.plan.best()) {
        if (const ServingCandidate *machine = evaluation.serviceOf(best->option).machine)
            printConfigurations(*all, *machine, options, console.out);
        console.out << fmt::format("Recommended, fine-tuning and all else included: {}, {}\n  {}\n",
                                   optionName(best->option), figureText(best->total_cny, Unit::cny),
                                   machinesText(*best));
    } else {
        console.out << "Nothing is feasible.\n";
        for (const OptionPlan &plan : evaluation.plan.options)
            console.out << fmt::format("  {}: {}.\n", optionName(plan.option), absenceText(plan));
    }
    return verdict;
}

} // namespace reckoner::cli
